"""Opens every export in a folder as its readers do, and checks it against its manifest.

    python3 open_exports.py FOLDER

Needs pandas; reads graphs where networkx is there, Parquet where pyarrow, polars or duckdb is.
"""

import importlib
import json
import pathlib
import sys

import pandas as pd

folder = pathlib.Path(sys.argv[1])


def module(name):
    try:
        return importlib.import_module(name)
    except ImportError:
        print("passed over:", name, "is not installed")
        return None


def manifest(file):
    return json.loads(file.with_name(file.name + ".datapackage.json").read_text("utf-8"))


def fields(file):
    return manifest(file)["resources"][0]["schema"]["fields"]


def check(file, frame):
    """Rows, columns and sums are those that the manifest says."""
    says = manifest(file)["resources"][0]
    assert len(frame) == says["rows"], (file, len(frame), says["rows"])
    assert list(frame.columns) == [f["name"] for f in says["schema"]["fields"]], file
    for column, total in says["sums"].items():
        assert abs(pd.to_numeric(frame[column]).sum() - total) <= 1e-6 * max(1, abs(total)), (file, column)
    print("ok", file.name, len(frame), "rows")
    return frame


def delimited(name, sep, missing, header, quoting):
    file = folder / name
    names = [f["name"] for f in fields(file)]
    types = {f["name"]: "str" for f in fields(file) if f["type"] in ("string", "date")}
    frame = pd.read_csv(
        file,
        sep=sep,
        header=0 if header else None,
        names=None if header else names,
        dtype=types,
        quoting=quoting,
        keep_default_na=False,
        na_values=[missing],
        encoding="utf-8",
    )
    return check(file, frame)


polecat = delimited("polecat.tsv", "\t", "None", True, 3)
assert polecat["Event ID"].is_unique
icews = delimited("icews.tab", "\t", "NA", True, 3)
assert not icews.duplicated(["Event ID", "Event Date"]).any()
assert icews["CAMEO Code"].map(lambda code: isinstance(code, str) and len(code) >= 2).all()
gdelt = delimited("gdelt.CSV", "\t", "", False, 3)
assert gdelt.shape[1] == 61 and gdelt["GLOBALEVENTID"].is_unique
assert (gdelt["EventRootCode"] == gdelt["EventCode"].str[:2]).all()
phoenix = delimited("phoenix.txt", "\t", "", False, 3)
assert phoenix.shape[1] == 26
delimited("contacts.csv", ",", "", True, 0)
panel = delimited("panel.csv", ",", "", True, 0)
assert not panel.duplicated(["iso3c_1", "iso3c_2", "year", "month"]).any()
assert len(panel) == panel.groupby(["iso3c_1", "iso3c_2"]).ngroups * panel["date"].nunique(), "no full grid"
delimited("panel-year.csv", ",", "", True, 0)

plover = [json.loads(line) for line in (folder / "plover.jsonl").read_text("utf-8").splitlines()]
assert len(plover) == manifest(folder / "plover.jsonl")["resources"][0]["rows"]
assert all(record[field] for record in plover for field in ("id", "date", "actor", "event"))
records = pd.read_json(folder / "records.jsonl", lines=True)
assert len(records) == manifest(folder / "records.jsonl")["resources"][0]["rows"]
points = json.loads((folder / "map.geojson").read_text("utf-8"))
assert points["type"] == "FeatureCollection"
assert isinstance(json.loads((folder / "articles.json").read_text("utf-8")), list)
assert (folder / "articles.bib").read_text("utf-8").count("@misc{") > 0
calendar = (folder / "planned.ics").read_bytes()
assert calendar.startswith(b"BEGIN:VCALENDAR\r\n") and calendar.endswith(b"END:VCALENDAR\r\n")
desk = folder / "desk-jsonl"
for resource in json.loads((desk / "datapackage.json").read_text("utf-8"))["resources"]:
    lines = (desk / resource["path"]).read_text("utf-8").split("\n")
    assert len(lines) - 1 == resource["rows"], resource["path"]
print("ok plover, records, map, citations, calendar, whole desk")

networkx = module("networkx")
if networkx:
    graph = networkx.read_graphml(folder / "network.graphml")
    same = networkx.read_gexf(folder / "network.gexf")
    assert graph.is_directed() and set(graph.nodes) == set(same.nodes)
    assert graph.number_of_edges() == same.number_of_edges()
    print("ok network", graph.number_of_nodes(), "nodes", graph.number_of_edges(), "edges")

tables = ["polecat", "icews", "gdelt", "phoenix", "contacts", "panel", "records"]
for name, read in (
    ("pyarrow", lambda library, file: pd.read_parquet(file, engine="pyarrow")),
    ("polars", lambda library, file: library.read_parquet(file)),
    ("duckdb", lambda library, file: library.sql(f"SELECT * FROM '{file}'").df()),
):
    library = module(name)
    if library:
        for table in tables:
            file = folder / f"{table}.parquet"
            assert len(read(library, file)) == manifest(file)["resources"][0]["rows"], (name, file)
        print("ok Parquet with", name)
