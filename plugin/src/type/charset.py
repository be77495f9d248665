"""Prints the code points (hex, one a line) that a subset keeps: `charset.py latin` or `charset.py chinese`."""

import sys


def decoded(codec, leads, trails):
    for lead in leads:
        for trail in trails:
            try:
                yield from bytes([lead, trail]).decode(codec)
            except UnicodeDecodeError:
                pass


def span(first, last):
    return [chr(c) for c in range(first, last + 1)]


LATIN = (
    span(0x20, 0x7E)
    + span(0xA0, 0x17F)  # Latin-1, Latin Extended-A
    + span(0x218, 0x21B)
    + span(0x384, 0x3CE)  # Greek
    + span(0x400, 0x45F)  # Cyrillic
    + span(0x490, 0x491)
    + span(0x1E80, 0x1E85)
    + span(0x1EA0, 0x1EF9)  # Vietnamese
    + span(0x2010, 0x2026)
    + list("‰′″‹›⁄€₩₽№™Ω←↑→↓↔↕↗↘∂∆∏∑−∙√∞∫≈≠≤≥◊●★✓✗")
)

CHINESE = (
    list(decoded("gb2312", range(0xA1, 0xFF), range(0xA1, 0xFF)))
    # Big5 level 1: the common characters of traditional Chinese.
    + list(decoded("big5", range(0xA4, 0xC7), [*range(0x40, 0x7F), *range(0xA1, 0xFF)]))
    # Shift JIS level 1: the common characters of Japanese.
    + list(decoded("shift_jis", range(0x88, 0x99), range(0x40, 0xFD)))
    + span(0x2010, 0x2027)
    + span(0x2460, 0x2473)  # circled numbers
    + span(0x3000, 0x301F)  # CJK punctuation
    + span(0x3041, 0x30FF)  # kana
    + span(0xFF01, 0xFF5E)  # full-width forms
)

if __name__ == "__main__":
    for char in sorted(set({"latin": LATIN, "chinese": CHINESE}[sys.argv[1]])):
        print(f"{ord(char):x}")
