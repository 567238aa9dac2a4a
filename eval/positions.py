#!/usr/bin/env python3
"""Whom a speech criticises: scores observations on UNSCon (Security Council speeches).

Usage: positions.py GOLD OBSERVATIONS [--errors N] [--demands] [--own]

GOLD is unscon_*.jsonl or .jsonl.gz: articles with units ("edus"), of which those marked as
conflictual towards a state name it in target_country. OBSERVATIONS is what `attache code` prints
for the same articles. Towards a state are: recipients of ACCUSE, REJECT and THREATEN, parties that
a negative assessment is about, and states named at the head of what a position rejects or is
against; with --demands, which is not the measure but shows what it leaves out, also in what one
demands. All that stands in the speech is counted, also what others do to a state and the speaker
only tells ("Chile threatens Peru"); with --own, only what the speaker says: events of another state
and judgements in another's voice are left out.

recall     units that are conflictual towards a state, in whose sentence we say so
precision  our observations towards a state, in whose sentence such a unit is

Plain Python 3, nothing to install.
"""
import argparse
import gzip
import json
import os
import re
import sys
from collections import defaultdict

STATES = {
    "russian_federation": "RUS",
    "ukraine": "UKR",
    "united_states_of_america": "USA",
}
# The speakers of the set.
SPEAKERS = {
    **STATES,
    "argentina": "ARG",
    "australia": "AUS",
    "belgium": "BEL",
    "brazil": "BRA",
    "chad": "TCD",
    "chile": "CHL",
    "china": "CHN",
    "egypt": "EGY",
    "france": "FRA",
    "indonesia": "IDN",
    "japan": "JPN",
    "jordan": "JOR",
    "lithuania": "LTU",
    "luxembourg": "LUX",
    "new_zealand": "NZL",
    "republic_of_korea": "KOR",
    "rwanda": "RWA",
    "senegal": "SEN",
    "united_kingdom_of_great_britain_and_northern_ireland": "GBR",
    "venezuela_(bolivarian_republic_of)": "VEN",
}
# Names by which what is rejected belongs to a state.
NAMES = {
    "RUS": r"\b(Russian?s?|Russian Federation|Moscow|Kremlin|Putin)\b",
    "UKR": r"\b(Ukrain(e|ian)s?|Kyiv|Kiev)\b",
    "USA": r"\b(United States|Americans?|Washington)\b",
}
HOSTILE = {"ACCUSE", "REJECT", "THREATEN"}
AGAINST = {"rejects", "against"}
DEMANDS = AGAINST | {"demands"}


def lines(path, what):
    """The objects of a JSONL file; ends with one clear message where it cannot be read."""
    if not os.path.exists(path):
        sys.exit(f"{what} not found: {path} (give the path of the file as it is on this machine)")
    opener = gzip.open if path.endswith(".gz") else open
    with opener(path, "rt", encoding="utf-8") as stream:
        for number, line in enumerate(stream, 1):
            if line.strip():
                try:
                    yield json.loads(line)
                except json.JSONDecodeError as e:
                    sys.exit(f"{path}, line {number}: not JSON ({e}); is this a JSONL file?")


def sentences(text):
    """The sentences of a tokenised text, as (start, end)."""
    found, start = [], 0
    for mark in re.finditer(r" [.?!](?= |$)|\n", text):
        found.append((start, mark.end()))
        start = mark.end()
    found.append((start, len(text)))
    return found


def widened(spans, start, end):
    """A span widened to the sentences that it touches."""
    touched = [s for s in spans if s[0] < end and start < s[1]]
    return (min(s[0] for s in touched), max(s[1] for s in touched)) if touched else (start, end)


def states(observation, stances):
    """The states that an observation is directed against, and by which rule."""
    kind = observation["kind"]
    if kind == "event" and observation.get("type") in HOSTILE:
        return {p["country"] for p in observation.get("recipients", []) if p.get("country")}, \
            observation["type"]
    if kind == "assessment" and observation.get("polarity", 0) < 0:
        return {p["country"] for p in observation.get("about", []) if p.get("country")}, kind
    if kind == "position" and observation.get("stance") in stances:
        content = observation.get("content") or {}
        # The head of what is rejected: "Russia 's claims", not all that is told of them.
        words = " ".join(content.get("text", "").split()[:4])
        return {s for s, names in NAMES.items() if re.search(names, words)}, kind
    return set(), kind


def told(observation, speaker):
    """Whether an observation is what somebody else than the speaker does or holds."""
    others = observation.get("voice", [])
    if observation["kind"] == "event":
        others = others + observation.get("actors", [])
    return any(p.get("country") and p["country"] != speaker for p in others)


def main():
    arguments = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    arguments.add_argument("gold")
    arguments.add_argument("observations")
    arguments.add_argument("--errors", type=int, default=0, help="print so many of each kind")
    arguments.add_argument("--demands", action="store_true", help="count demands too")
    arguments.add_argument("--own", action="store_true", help="only what the speaker says")
    options = arguments.parse_args()
    stances = DEMANDS if options.demands else AGAINST

    articles = list(lines(options.gold, "gold"))
    speakers = {a["id"]: SPEAKERS.get(a["speaker_country"].lower()) for a in articles}
    ours = defaultdict(list)
    for observation in lines(options.observations, "observations"):
        if options.own and told(observation, speakers.get(observation["article"])):
            continue
        towards, rule = states(observation, stances)
        for state in towards:
            ours[observation["article"]].append(
                (observation["start"], observation["end"], state, rule, observation))

    asked = met = said = right = 0
    by_rule = defaultdict(lambda: [0, 0])
    missed, wrong = [], []
    for article in articles:
        text, spans = article["text"], sentences(article["text"])
        units = [
            (unit["start"], unit["end"], STATES[unit["target_country"]])
            for unit in article["edus"]
            if unit["conflict"] and unit.get("target_country") in STATES
        ]
        finds = [(*widened(spans, start, end), state, rule, o)
                 for start, end, state, rule, o in ours[article["id"]]]
        for start, end, state in units:
            asked += 1
            hit = any(f[0] < end and start < f[1] and f[2] == state for f in finds)
            met += hit
            if not hit:
                missed.append(f"{state}  {text[start:end]}")
        for start, end, state, rule, observation in finds:
            said += 1
            hit = any(u[0] < end and start < u[1] and u[2] == state for u in units)
            right += hit
            by_rule[rule][0] += hit
            by_rule[rule][1] += 1
            if not hit:
                wrong.append(f"{state}  {rule}  {observation.get('extractor')}  "
                             f"{observation.get('quote', '')[:200]}")
    for title, shown in (("missed", missed), ("wrong", wrong)):
        step = max(1, len(shown) // max(1, options.errors))
        for line in shown[::step][: options.errors]:
            print(f"{title:7} {line}")
    for rule, (good, all_) in sorted(by_rule.items()):
        print(f"{rule:11} {good:4} of {all_:4} right")
    recall = met / asked if asked else 0
    precision = right / said if said else 0
    print(f"recall {recall:.3f} ({met} of {asked})  precision {precision:.3f} ({right} of {said})")


if __name__ == "__main__":
    main()
