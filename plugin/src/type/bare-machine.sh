#!/usr/bin/env bash
# Draws the same cards here and in a file tree that has a JRE, but no font and no fontconfig, and compares them byte by byte.
# Run by hand as root after `mvn test-compile`; needs debootstrap. The JRE is that of Debian 12, so run it with Java 17.
set -euo pipefail
tree=${1:?"usage: bare-machine.sh FOLDER (made when it is not there)"}
plugin=$(cd "$(dirname "$0")/../.." && pwd)
repository=${MAVEN_REPOSITORY:-$HOME/.m2/repository}

if [ ! -d "$tree" ]; then
    debootstrap --variant=minbase --include=openjdk-17-jre-headless bookworm "$tree"
fi
rm -rf "$tree"/usr/share/fonts "$tree"/etc/fonts "$tree"/usr/share/fontconfig
find "$tree" -name 'libfontconfig.so*' -delete
mkdir -p "$tree/cards"
cp -r "$plugin/target/classes" "$plugin/target/test-classes" "$tree/cards"
cp "$repository"/com/github/weisj/jsvg/*/jsvg-*[0-9].jar "$repository"/org/jspecify/jspecify/*/jspecify-*[0-9].jar "$tree/cards"

draw() { # folder, how to run Java
    "${@:2}" -cp "$1/classes:$1/test-classes:$1/*" io.github.covermaven.image.card.CardHashes
}
mount --bind /proc "$tree/proc"
trap 'umount "$tree/proc"' EXIT
draw "$tree/cards" java >"$tree/cards/here.txt"
draw /cards chroot "$tree" java >"$tree/cards/there.txt"
diff "$tree/cards/here.txt" "$tree/cards/there.txt"
echo "the same $(wc -l <"$tree/cards/here.txt") cards"
