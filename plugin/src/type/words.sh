#!/usr/bin/env bash
# Makes the card's Chinese word list anew, from jieba's dictionary. Run by hand, never by Maven. Needs npm and python3.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
to="$here/../main/resources/io/github/covermaven/image/card/type/words.txt"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
tar -xzf "$(npm pack --silent nodejieba@3.5.8)" --strip-components=1
python3 "$here/words.py" submodules/cppjieba/dict/jieba.dict.utf8 >"$to"
wc "$to"
