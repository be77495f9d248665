#!/usr/bin/env bash
# Makes the small fonts of the tests anew. Run by hand, never by Maven.
# Needs apt, python3-fonttools and hb-subset (Debian: libharfbuzz-bin).
set -euo pipefail
to=$(cd "$(dirname "$0")/../test/resources/io/github/covermaven/image/card/type" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get download fonts-noto-core fonts-noto-cjk
for package in *.deb; do dpkg -x "$package" .; done

subset() { # letters, font, name of the result, face of the file
    hb-subset --text="$1" --no-hinting --layout-features='*' --face-index="${4:-0}" --output-file="$3" "$2"
}

noto=usr/share/fonts/truetype/noto
subset "مرحبا بالعالم، كيف تبني موقعا سريعا (١٢٣)" $noto/NotoSansArabic-Bold.ttf "$to/Arabic.ttf"
subset "สวัสดีชาวโลกการเขียนโปรแกรมภาษาไทย" $noto/NotoSansThai-Bold.ttf "$to/Thai.ttf"
# 直 looks different in Japan (face 0) and in mainland China (face 2).
cjk=usr/share/fonts/opentype/noto/NotoSansCJK-Bold.ttc
subset "直R" $cjk japanese.otf 0
subset "直R" $cjk chinese.otf 2
/usr/bin/python3 - "$to/Collection.ttc" <<'PYTHON'
import sys
from fontTools.ttLib import TTCollection, TTFont

collection = TTCollection()
collection.fonts = [TTFont("japanese.otf"), TTFont("chinese.otf")]
collection.save(sys.argv[1])
PYTHON
ls -l "$to"
