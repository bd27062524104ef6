"""Check the Moodle plugins: syntax (where PHP is present), style, and whether every string is there, used and in order.

No substitute for Moodle's own checker, which needs Composer; these are the rules that are broken most easily.
"""

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LONGEST_LINE = 132
PLACES = {("local",): "local", ("mod", "assign", "submission"): "assignsubmission"}
"""Where plugins lie in Moodle's tree, and what their names begin with."""
HEADER = """\
<?php
// This file is part of Moodle - https://moodle.org/
//
// Moodle is free software: you can redistribute it and/or modify
// it under the terms of the GNU General Public License as published by
// the Free Software Foundation, either version 3 of the License, or
// (at your option) any later version.
//
// Moodle is distributed in the hope that it will be useful,
// but WITHOUT ANY WARRANTY; without even the implied warranty of
// MERCHANTABILITY or FITNESS FOR A PARTICULAR PURPOSE.  See the
// GNU General Public License for more details.
//
// You should have received a copy of the GNU General Public License
// along with Moodle.  If not, see <https://www.gnu.org/licenses/>.
"""
CALLED_BY_MOODLE = {"pluginname", "enabled", "enabled_help", "default", "default_help"}
SUFFIXES = ("_help", "_desc")
_DOCBLOCK = re.compile(r"/\*\*.*?\*/", re.DOTALL)
_TOKEN = re.compile(
    r"(?P<comment>//[^\n]*|\#(?!\[)[^\n]*|/\*.*?\*/)|(?P<literal>'(?:\\.|[^'\\])*'|\"(?:\\.|[^\"\\])*\")", re.DOTALL
)
_DEFINED = re.compile(r"^\$string\['([^']+)'\]\s*=", re.MULTILINE)
_ASKED = re.compile(
    r"\b(?:get_string|lang_string|moodle_exception|addHelpButton)\s*\((?P<before>[^;{}]*?),\s*'(?P<component>\w+)'"
)
_WHOLE = re.compile(r"(?<![\[\w])(?<!\. )(?<!= )'([A-Za-z][\w:]*)'(?!\s*(?:\.|===|!==|==))")
_MUSTACHE = re.compile(r"\{\{#\s*str\s*\}\}\s*([\w:]+)\s*,\s*(\w+)")


@dataclass
class Strings:
    """The strings of one plugin: where they are defined, in their order there, and what its code says of them."""

    file: Path
    defined: list[str]
    asked: dict[str, Path] = field(default_factory=dict)
    literals: set[str] = field(default_factory=set)


def component_of(path: Path) -> str:
    """The plugin that a file (its path from the tree's root) belongs to; empty = to none."""
    for place, prefix in PLACES.items():
        if path.parts[: len(place)] == place and len(path.parts) > len(place) + 1:
            return f"{prefix}_{path.parts[len(place)]}"
    return ""


def check_style(path: Path, text: str) -> Iterator[str]:
    """What is wrong with one file's looks; ``path`` from the tree's root."""
    if not text.startswith(HEADER):
        yield f"{path}:1: the licence's header is missing, or not as in the other files"
    block = _DOCBLOCK.search(text)
    component = component_of(path)
    if not block or not re.search(rf"@package\s+{re.escape(component)}\s", block[0]):
        yield f"{path}:1: the file's comment lacks @package {component}"
    for tag in ("@copyright", "@license"):
        if not block or tag not in block[0]:
            yield f"{path}:1: the file's comment lacks {tag}"
    if not text.endswith("\n") or text.endswith("\n\n"):
        yield f"{path}: must end with one line end"
    if "\r" in text:
        yield f"{path}: has the line ends of another system"
    is_language = "lang" in path.parts
    for number, line in enumerate(text.split("\n"), 1):
        if "\t" in line:
            yield f"{path}:{number}: tab"
        if line != line.rstrip():
            yield f"{path}:{number}: blanks at the end"
        if len(line) > LONGEST_LINE and not is_language:
            yield f"{path}:{number}: {len(line)} characters, {LONGEST_LINE} are the most"


def split(text: str) -> tuple[str, set[str]]:
    """PHP without its comments, and the texts in quotes in it; of a text with a variable, what stands before that."""
    literals = set()

    def keep(match: re.Match[str]) -> str:
        if match["comment"]:
            return " "
        quoted = match["literal"]
        literals.add(re.split(r"\{?\$", quoted[1:-1])[0] if quoted[0] == '"' else quoted[1:-1])
        return quoted

    return _TOKEN.sub(keep, text), literals


def read_strings(tree: Path, texts: dict[Path, str]) -> dict[str, Strings]:
    """The strings of all plugins, by component; ``texts`` by path from the tree's root."""
    found = {}
    for path, text in texts.items():
        component = component_of(path)
        if path.name == f"{component}.php" and path.parts[-3:-1] == ("lang", "en"):
            found[component] = Strings(path, _DEFINED.findall(text))
    for path, text in texts.items():
        if "lang" in path.parts:
            continue
        code, literals = split(text)
        own = found.get(component_of(path))
        if own:
            own.literals |= literals
        for call in _ASKED.finditer(code):
            other = found.get(call["component"])
            if other:
                other.asked.update((key, path) for key in _WHOLE.findall(call["before"] + " "))
    for path in tree.rglob("*.mustache"):
        for key, component in _MUSTACHE.findall(path.read_text(encoding="utf-8")):
            if component in found:
                found[component].asked[key] = path.relative_to(tree)
    return found


def check_strings(component: str, strings: Strings) -> Iterator[str]:
    """What is wrong with the strings of one plugin."""
    defined = set(strings.defined)
    for key in sorted({key for key in strings.defined if strings.defined.count(key) > 1}):
        yield f"{strings.file}: {key} is defined twice"
    for before, key in zip(strings.defined, strings.defined[1:], strict=False):
        if key < before:
            yield f"{strings.file}: {key} must stand before {before}"
    for key, path in sorted(strings.asked.items()):
        if key not in defined:
            yield f"{path}: {component} has no string {key}"
    for key in strings.defined:
        if not _is_used(component, key, strings):
            yield f"{strings.file}: {key} is used nowhere"


def _is_used(component: str, key: str, strings: Strings) -> bool:
    if key in strings.asked or key in CALLED_BY_MOODLE or key in strings.literals:
        return True
    kind, _, name = component.partition("_")
    if key.startswith(f"{name}:"):
        return f"{kind}/{key}" in strings.literals
    if key.startswith("messageprovider:"):
        return key.partition(":")[2] in strings.literals
    if key.startswith(("cachedef_", "privacy:metadata")):
        return True
    base = next((key.removesuffix(suffix) for suffix in SUFFIXES if key.endswith(suffix)), "")
    if base and _is_used(component, base, strings):
        return True
    return any(literal and literal[-1] in "_:" and key.startswith(literal) for literal in strings.literals)


def check_syntax(files: list[Path]) -> Iterator[str]:
    """What PHP itself says of the files; one line on standard output where it is not present."""
    php = shutil.which("php")
    if not php:
        print("PHP is not present: the syntax of the plugins is not checked. Next: apt-get install php-cli")
        return
    for file in files:
        done = subprocess.run([php, "-l", str(file)], capture_output=True, text=True, check=False)
        if done.returncode:
            yield (done.stdout + done.stderr).strip() or f"{file}: php -l ended with {done.returncode}"


def check_tree(tree: Path) -> list[str]:
    """Everything that is wrong in a folder that mirrors Moodle's tree, but for the syntax."""
    texts = {
        path.relative_to(tree): path.read_bytes().decode("utf-8", errors="replace")
        for path in sorted(tree.rglob("*.php"))
    }
    wrong = [line for path, text in texts.items() for line in check_style(path, text)]
    for component, strings in read_strings(tree, texts).items():
        wrong.extend(check_strings(component, strings))
    return wrong


def main() -> int:
    """Check; 1 if something is wrong."""
    tree = ROOT / "moodle"
    wrong = [*check_syntax(sorted(tree.rglob("*.php"))), *check_tree(tree)]
    for line in wrong:
        print(line)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
