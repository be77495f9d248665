#!/usr/bin/env bash
# Makes the fonts bundled for cards anew. Run by hand when a font or the charset changes, never by Maven.
# Needs npm, python3 and hb-subset (Debian: libharfbuzz-bin).
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
to="$here/../main/resources/io/github/covermaven/image/card/type/fonts"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

fetch() { # package at its version, its folder
    mkdir -p "$2" && tar -xzf "$(npm pack --silent "@expo-google-fonts/$1")" -C "$2" --strip-components=1
}

subset() { # charset, font, name of the result
    python3 "$here/charset.py" "$1" >"$1.txt"
    # Only horizontal outlines are used: no hinting, nothing for vertical text.
    hb-subset --unicodes-file="$1.txt" --no-hinting --name-IDs='*' --output-file="$to/$3" "$2" \
        --layout-features=kern,liga,calt,ccmp,locl,mark,mkmk --drop-tables+=vhea,vmtx,VORG,BASE
    cp "$(dirname "$2")/../LICENSE_FONT" "$to/${3%-*}-OFL.txt"
}

mkdir -p "$to"
fetch inter@0.4.2 inter
fetch fraunces@0.4.1 fraunces
fetch noto-sans-sc@0.4.3 noto-sans
fetch noto-serif-sc@0.4.3 noto-serif
fetch noto-emoji@0.4.7 noto-emoji
subset latin inter/700Bold/Inter_700Bold.ttf Inter-Bold.ttf
subset latin inter/600SemiBold/Inter_600SemiBold.ttf Inter-SemiBold.ttf
subset latin fraunces/600SemiBold/Fraunces_600SemiBold.ttf Fraunces-SemiBold.ttf
subset chinese noto-sans/700Bold/NotoSansSC_700Bold.ttf NotoSansSC-Bold.ttf
subset literary noto-serif/700Bold/NotoSerifSC_700Bold.ttf NotoSerifSC-Bold.ttf
subset emoji noto-emoji/700Bold/NotoEmoji_700Bold.ttf NotoEmoji-Bold.ttf
ls -l "$to"
