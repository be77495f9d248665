#!/usr/bin/env bash
# Makes the card's phrase model anew, from BudouX. Run by hand, never by Maven. Needs npm and node.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
to="$here/../main/resources/io/github/covermaven/image/card/phrases.txt"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
tar -xzf "$(npm pack --silent budoux@0.9.2)" --strip-components=1
{
    echo "# Where Chinese phrases end: weights of the zh-hans model of BudouX 0.9.2 (https://github.com/google/budoux),"
    echo "# Copyright 2021 Google LLC, Apache License 2.0; written as: feature, its characters, weight."
    node -e '
        const { model } = require("./dist/data/models/zh-hans.js");
        for (const feature of Object.keys(model).sort())
            for (const letters of Object.keys(model[feature]).sort())
                console.log([feature, letters, model[feature][letters]].join("\t"));'
} >"$to"
wc "$to"
