"""Prints the code points (hex, one a line) that a subset keeps: `charset.py CHARSET`, by the names at the end."""

import pathlib
import sys

RESOURCES = pathlib.Path(__file__).parent / "../main/resources/io/github/covermaven/image/card/type"


def decoded(codec, leads, trails):
    for lead in leads:
        for trail in trails:
            try:
                yield from bytes([lead, trail]).decode(codec)
            except UnicodeDecodeError:
                pass


def span(first, last):
    return {chr(c) for c in range(first, last + 1)}


def is_han(char):
    return "\u4e00" <= char <= "\u9fff"


# A font keeps what it has of these.
LATIN = (
    span(0x20, 0x7E)
    | span(0xA0, 0x24F)  # Latin-1, Extended-A and -B
    | span(0x2B0, 0x52F)  # combining marks, Greek, Cyrillic
    | span(0x1E00, 0x1EFF)  # Latin Extended Additional (Vietnamese)
    | span(0x2010, 0x205E)  # punctuation
    | span(0x2070, 0x218B)  # superscripts, currencies, letterlike signs, fractions
    | span(0x2190, 0x22FF)  # arrows, mathematics
    | set("◊●○■□▲△▶▷▼▽◀◁★☆✓✗")
)
SYMBOLS = span(0x2010, 0x2027) | span(0x2030, 0x205E) | span(0x2100, 0x24FF) | span(0x25A0, 0x27BF)
EAST_ASIAN = (
    span(0x3000, 0x30FF)  # punctuation, kana
    | span(0x3105, 0x312F)  # bopomofo
    | span(0xFF01, 0xFF5E)  # full-width forms
    | span(0xFFE0, 0xFFE6)
)
GB2312 = {char for char in decoded("gb2312", range(0xA1, 0xFF), range(0xA1, 0xFF)) if char > "\u2000"}  # no alphabets
GB2312_LEVEL_1 = set(decoded("gb2312", range(0xB0, 0xD8), range(0xA1, 0xFF)))
BIG5_LEVEL_1 = set(decoded("big5", range(0xA4, 0xC7), [*range(0x40, 0x7F), *range(0xA1, 0xFF)]))
JIS_LEVEL_1 = set(decoded("shift_jis", range(0x88, 0x99), range(0x40, 0xFD)))
WORDS = (RESOURCES / "words.txt").read_text(encoding="utf-8").split()
COMMON = GB2312_LEVEL_1 | {char for word in WORDS if len(word) > 1 for char in word}
# Of names, slang and Cantonese, in no standard above.
NEWER = set("镕硚喆堃垚玥珺祎赟焱芃翀骉翯珮瑄璟暐晞昉旻囧囍槑烎兲犇昇淼哋啲嚟冇佢喺嘢啱畀咗咁嗰嘅嗮瞓靓叆叇氪嘚怼")

CHARSETS = {
    "latin": LATIN,
    "chinese": GB2312 | BIG5_LEVEL_1 | JIS_LEVEL_1 | NEWER | SYMBOLS | EAST_ASIAN,
    # Serif titles: a title with a rarer character is set in the sans serif as a whole.
    "literary": {char for char in GB2312 if char in COMMON or not is_han(char)}
    | span(0x2010, 0x2027)
    | EAST_ASIAN,
    "emoji": span(0x20, 0x3299) | span(0xFE0E, 0xFE0F) | span(0x1F000, 0x1FAFF) | span(0xE0020, 0xE007F),
}

if __name__ == "__main__":
    for char in sorted(CHARSETS[sys.argv[1]]):
        print(f"{ord(char):x}")
