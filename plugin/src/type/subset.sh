#!/usr/bin/env bash
# Makes the fonts bundled for the card anew. Run by hand when a font or the charset changes, never by Maven.
# Needs npm, python3 and hb-subset (Debian: libharfbuzz-bin).
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
to="$here/../main/resources/io/github/covermaven/image/card/type/fonts"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

fetch() { # npm package -> its folder
    mkdir -p "$2" && tar -xzf "$(npm pack --silent "$1")" -C "$2" --strip-components=1
}

subset() { # charset, font, name of the result
    python3 "$here/charset.py" "$1" >"$1.txt"
    # halt, palt: proportional punctuation; no hinting, as only outlines are used.
    hb-subset --unicodes-file="$1.txt" --no-hinting --layout-features=kern,liga,calt,ccmp,locl,mark,halt,palt \
        --name-IDs='*' --output-file="$to/$3" "$2"
}

mkdir -p "$to"
fetch @expo-google-fonts/inter@0.4.2 inter
fetch @expo-google-fonts/noto-sans-sc@0.4.3 noto
subset latin inter/700Bold/*.ttf Inter-Bold.ttf
subset latin inter/600SemiBold/*.ttf Inter-SemiBold.ttf
subset chinese noto/700Bold/*.ttf NotoSansSC-Bold.ttf
cp inter/LICENSE_FONT "$to/Inter-OFL.txt"
cp noto/LICENSE_FONT "$to/NotoSansSC-OFL.txt"
ls -l "$to"
