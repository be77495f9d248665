"""python3 compare.py PAIRS: does PyYAML find in each pair the value, and all else unchanged?"""

import json
import sys

import yaml


def shown(value, above=()):
    """One text for one content: with types, in the order of the keys, and the same for any two NaN."""
    if isinstance(value, (dict, list, tuple, set)) and any(value is outer for outer in above):
        return "<cycle>"
    inside = (*above, value)
    if isinstance(value, dict):
        return "{" + ",".join(shown(k, inside) + ":" + shown(v, inside) for k, v in value.items()) + "}"
    if isinstance(value, (list, tuple)):
        return type(value).__name__ + "[" + ",".join(shown(item, inside) for item in value) + "]"
    if isinstance(value, set):
        return "set(" + ",".join(sorted(shown(item, inside) for item in value)) + ")"
    return type(value).__name__ + " " + repr(value)


def with_value(content, path, value):
    """The content with a string at a path below it; what is on the way is copied, since aliases may share it."""
    copy = dict(content or {})
    copy[path[0]] = value if len(path) == 1 else with_value(copy.get(path[0]), path[1:], value)
    return copy


def outcome(title, loader, last, pair):
    if "error" in last:
        return "unreadable before"
    expected = shown(with_value(last["content"], pair["path"], pair["value"]))
    try:
        found = shown(yaml.load(pair["after"], Loader=loader))
    except (yaml.YAMLError, ValueError) as error:
        found = f"unreadable: {error}"
    if found == expected:
        return "same"
    print(title, pair["name"], ".".join(pair["path"]), expected, found, sep="\n  ")
    return "different"


def compare(title, loader):
    counts = {"same": 0, "unreadable before": 0, "different": 0}
    last = {"text": None}
    with open(sys.argv[1], encoding="utf-8") as pairs:
        for line in pairs:
            pair = json.loads(line)
            if last["text"] != pair["before"]:
                last = {"text": pair["before"]}
                try:
                    last["content"] = yaml.load(pair["before"], Loader=loader)
                except (yaml.YAMLError, ValueError, TypeError) as error:
                    last["error"] = error
            counts[outcome(title, loader, last, pair)] += 1
    print(f"{title}:", ", ".join(f"{number} {what}" for what, number in counts.items()))
    return counts["different"]


readers = {f"PyYAML {yaml.__version__}": yaml.SafeLoader}
if yaml.__with_libyaml__:
    readers[f"libyaml in PyYAML {yaml.__version__}"] = yaml.CSafeLoader
sys.exit(1 if sum([compare(title, loader) for title, loader in readers.items()]) else 0)
