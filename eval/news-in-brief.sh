#!/bin/sh
# Reads a corpus of news in brief into a new desk and makes five dossiers of it, with time and peak
# memory of each step (GNU time).
#
#   eval/news-in-brief.sh CORPUS.jsonl[.gz] FOLDER
#
# CORPUS has an object {"id","date","text"} on each line; it is not part of the project. FOLDER gets
# the desk, the dossiers and the measures; it must not exist.
set -eu

if [ $# -ne 2 ]; then
  echo "usage: eval/news-in-brief.sh CORPUS.jsonl[.gz] FOLDER" >&2
  exit 2
fi
if [ ! -f "$1" ]; then
  echo "news-in-brief: there is no corpus $1; it is not part of the project, give the file you have" >&2
  exit 1
fi
if [ -e "$2" ]; then
  echo "news-in-brief: $2 exists already; name a folder that does not" >&2
  exit 1
fi
attache=$(cd "$(dirname "$0")/.." && pwd)/attache
ATTACHE_HEAP=${ATTACHE_HEAP:-2g}
export ATTACHE_HEAP
mkdir -p "$2"

folder=$2
run() {
  name=$1
  shift
  /usr/bin/time -f '%e s, peak memory %M KB' -o "$folder/$name.time" \
    "$attache" "$@" --desk "$folder/desk" >"$folder/$name.txt" 2>"$folder/$name.log" || {
    echo "news-in-brief: $name failed; see $folder/$name.log" >&2
    exit 1
  }
  echo "$name: $(cat "$folder/$name.time")"
}

run read read "$1"
tail -n 1 "$folder/read.log"
for pair in USA-RUS USA-IRN ISR-PSE IND-PAK CHN-JPN; do
  run "$pair" dossier "${pair%-*}" "${pair#*-}" -o "$folder/$pair.html"
done
