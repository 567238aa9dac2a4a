#!/bin/sh
# Exports every profile of a desk into a folder, then opens each in Python and R where these are there.
#
#   examples/notebooks/export-all.sh DESK FOLDER
#
# Debian: apt-get install python3-pandas python3-networkx r-base-core r-cran-jsonlite
# Parquet also needs pyarrow, polars or duckdb for Python, or arrow for R, which Debian 12 does not have:
# pip install pyarrow polars duckdb; install.packages("arrow"). Without them, the scripts say what they passed over.
set -eu
desk=$1 out=$2
here=$(cd "$(dirname "$0")" && pwd)
attache=${ATTACHE:-$here/../../attache}
mkdir -p "$out"
run() { "$attache" export "$@" --desk "$desk"; }
run polecat -o "$out/polecat.tsv"
run icews -o "$out/icews.tab" --format tsv
run gdelt -o "$out/gdelt.CSV" --format tsv
run phoenix -o "$out/phoenix.txt"
run plover -o "$out/plover.jsonl"
run contacts -o "$out/contacts.csv"
run panel -o "$out/panel.csv"
run panel -o "$out/panel-year.csv" --by year --undirected
run network -o "$out/network.graphml"
run network -o "$out/network.gexf"
run geojson -o "$out/map.geojson"
run ics -o "$out/planned.ics"
run bibtex -o "$out/articles.bib"
run csl -o "$out/articles.json"
run records -o "$out/records.jsonl"
for profile in records polecat icews gdelt phoenix contacts panel; do
  run $profile --format parquet -o "$out/$profile.parquet"
done
run attache -o "$out/desk-jsonl"
run attache --format parquet -o "$out/desk-parquet"
failed=0
python=
for each in python3 /usr/bin/python3; do # the second has Debian's packages
  if [ -z "$python" ] && $each -c 'import pandas' 2>/dev/null; then python=$each; fi
done
if [ -n "$python" ]; then $python "$here/open_exports.py" "$out" || failed=1
else echo "passed over: Python (apt-get install python3-pandas python3-networkx)"; fi
if command -v Rscript >/dev/null 2>&1; then Rscript "$here/open_exports.R" "$out" || failed=1
else echo "passed over: R (apt-get install r-base-core r-cran-jsonlite)"; fi
exit $failed
