#!/usr/bin/env python3
"""Which records are right in every field: the labels that ConfidenceTraining learns from.

    confidence_labels.py SCORER GOLD OBSERVATIONS > LABELS.tsv

SCORER is the Python file that compares whole records (`records.py`: lines, code_points, counterpart, fields), GOLD its passages,
OBSERVATIONS what `attache code` prints for them. A line: article, id of the record, 1 or 0. A record of the gold has one counterpart, a
second record of the same thing is wrong.
"""
import collections, importlib.util, sys


def main(scorer, gold, observations):
    spec = importlib.util.spec_from_file_location("records", scorer)
    records = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(records)
    found = collections.defaultdict(list)
    for o in records.lines(observations):
        if o["kind"] in records.KINDS:
            found[o["article"]].append(o)
    for g in records.lines(gold):
        have = found[g["id"]]
        pairs = []
        for o in have:
            records.code_points(g["text"], o)
        for i, r in enumerate(g["records"]):
            for j, o in enumerate(have):
                if records.counterpart(r, o, g["text"]):
                    f = records.fields(r, o, g["text"])
                    pairs.append((-(sum(f.values()) / len(f)), bool(r.get("optional")), i, j, f))
        pairs.sort(key=lambda p: (p[0] > -1, p[1] or p[0] > -0.5, p[0], p[1], p[2], p[3]))
        used, right = set(), {}
        for _, _, i, j, f in pairs:
            if i not in used and j not in right:
                used.add(i)
                right[j] = all(f.values())
        for j, o in enumerate(have):
            print(g["id"], o["id"], int(right.get(j, False)), sep="\t")


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])
