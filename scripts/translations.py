"""Keeps the catalogues of resources/i18n in step with the sentences in src/uploader_gui, and compiles them.

``update`` finds every sentence that passes ``tr``, ``translate`` or a file's ``_tr`` by reading the source as Python
does, and brings the .ts files up to date: what is new is marked unfinished, what is gone is marked vanished and kept.
``release`` compiles them to .qm with Qt's lrelease. ``missing`` lists what is not translated yet.

Qt's own lupdate does not see our tables of sentences, a file's ``_tr``, nor a count that is given by name.
"""

from __future__ import annotations

import argparse
import ast
import re
import subprocess
import sys
import tempfile
import unicodedata
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "src" / "uploader_gui"
FOLDER = ROOT / "resources" / "i18n"
FORMS = {"de": 2, "es": 2, "ar": 6}
"""How many forms Qt's plural rules give each language."""
RIGHT_TO_LEFT = ("ar",)
PLACEHOLDER = re.compile(r"\{\w+\}")
SENTENCE_TABLES = re.compile(r"_sentences$")


@dataclass(frozen=True, slots=True)
class Key:
    """What a sentence is found by."""

    context: str
    source: str
    comment: str = ""


@dataclass(slots=True)
class Sentence:
    """A sentence as the source has it."""

    key: Key
    has_forms: bool
    files: list[str] = field(default_factory=list)


class CannotRead(Exception):
    """A sentence is not written so that it can be found."""


def main() -> int:
    """Do what is asked; return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("what", choices=["update", "release", "missing"])
    parser.add_argument("--into", type=Path, default=FOLDER, help="where release puts the .qm files")
    asked = parser.parse_args()
    if asked.what == "release":
        return release(asked.into)
    try:
        sentences = find_sentences()
    except CannotRead as problem:
        print(problem, file=sys.stderr)
        return 1
    for language in FORMS:
        catalogue = Catalogue.read(language)
        if asked.what == "update":
            catalogue.merge(sentences).write()
        tell(catalogue, sentences, every=asked.what == "missing")
    return 0


def tell(catalogue: Catalogue, sentences: Iterable[Sentence], *, every: bool) -> None:
    """Say how many sentences a language lacks, and which."""
    lacking = catalogue.untranslated(sentences)
    print(f"{catalogue.language}: {len(lacking)} untranslated")
    for sentence in lacking if every else ():
        print(f"  {sentence.key.context}: {sentence.key.source!r}")


# Finding what is to be translated.


def find_sentences(folder: Path = SOURCE) -> list[Sentence]:
    """Return every sentence of the source, by context.

    Raises:
        CannotRead: A sentence is put together in a way that only running the program would tell.
    """
    found: dict[Key, Sentence] = {}
    for file in sorted(folder.rglob("*.py")):
        name = str(file.relative_to(folder.parent))
        for key, has_forms in File(name, ast.parse(file.read_text("utf-8"))).sentences():
            sentence = found.setdefault(key, Sentence(key, has_forms))
            if sentence.has_forms != has_forms:
                raise CannotRead(f"{name}: {key.source!r} is used with a count and without one.")
            if name not in sentence.files:
                sentence.files.append(name)
    return sorted(found.values(), key=lambda one: one.key.context)


class File:
    """One source file. Constants of the module are looked into; what is computed otherwise is refused."""

    def __init__(self, name: str, tree: ast.Module) -> None:
        self.name = name
        self.tree = tree
        self.constants: dict[str, ast.expr] = {}
        self.imports: dict[str, str] = {}
        for node in tree.body:
            match node:
                case ast.Assign(targets=[ast.Name(id=target)], value=value):
                    self.constants[target] = value
                case ast.AnnAssign(target=ast.Name(id=target), value=ast.expr() as value):
                    self.constants[target] = value
                case ast.ImportFrom(module=str(module), names=names) if module.startswith(f"{SOURCE.name}."):
                    self.imports |= {one.asname or one.name: module for one in names}

    def sentences(self) -> Iterator[tuple[Key, bool]]:
        """Yield what is found, in the order of the file."""
        own_context = self._context_of_tr()
        if SENTENCE_TABLES.search(self.name.removesuffix(".py")):
            yield from self._table()
        for call, enclosing in _calls(self.tree, ""):
            match call.func:
                case ast.Attribute(attr="tr") if call.args:
                    comment = self._text(call.args[1]) if len(call.args) > 1 else ""
                    count = len(call.args) > 2 or any(word.arg == "n" for word in call.keywords)
                    yield from self._keys(enclosing, call.args[0], comment or "", count)
                case ast.Name(id="translate") if len(call.args) > 1 and isinstance(call.args[0], ast.Constant):
                    if not _is_passed_on(call.args[1]):
                        yield from self._keys(str(call.args[0].value), call.args[1], "", _has_count(call, 2))
                case ast.Name(id="_tr") if call.args:
                    yield from self._keys(own_context, call.args[0], "", _has_count(call, 1))

    def _context_of_tr(self) -> str:
        for node in self.tree.body:
            if isinstance(node, ast.FunctionDef) and node.name == "_tr":
                for call, _ in _calls(node, ""):
                    if isinstance(call.func, ast.Name) and call.func.id == "translate":
                        return str(ast.literal_eval(call.args[0]))
        return ""

    def _table(self) -> Iterator[tuple[Key, bool]]:
        for call, _ in _calls(self.tree, ""):
            if isinstance(call.func, ast.Name) and call.func.id in ("_S", "Sentence"):
                for argument in call.args:
                    yield from self._keys("errors", argument, "", has_forms=False)

    def _keys(self, context: str, node: ast.expr, comment: str, has_forms: bool) -> Iterator[tuple[Key, bool]]:
        if not context:
            raise CannotRead(f"{self.name}:{node.lineno}: this sentence has no context.")
        for text in self._texts(node):
            yield Key(context, text, comment), has_forms

    def _texts(self, node: ast.expr) -> list[str]:
        """Return what the expression can become: one text, or every text of a table that it is taken from."""
        text = self._text(node)
        if text is not None:
            return [text]
        match node:
            case ast.IfExp(body=one, orelse=other):
                return self._texts(one) + self._texts(other)
            case ast.Subscript(value=ast.Name(id=table)) if table in self.constants:
                return self._values(self.constants[table])
            case ast.Subscript(value=ast.Name(id=table)) if table in self.imports:
                return self._values_elsewhere(table)
            case ast.Subscript(value=ast.Dict() as table):
                return self._values(table)
        raise CannotRead(f"{self.name}:{node.lineno}: name the sentence, or the table that it is taken from.")

    def _values_elsewhere(self, table: str) -> list[str]:
        file = SOURCE.parent / (self.imports[table].replace(".", "/") + ".py")
        there = File(str(file.relative_to(SOURCE.parent)), ast.parse(file.read_text("utf-8")))
        return there._values(there.constants[table])

    def _values(self, table: ast.expr) -> list[str]:
        match table:
            case ast.Dict(values=values) | ast.Tuple(elts=values) | ast.List(elts=values):
                return [text for value in values for text in self._texts(value)]
        raise CannotRead(f"{self.name}:{table.lineno}: this is no table of sentences.")

    def _text(self, node: ast.expr) -> str | None:
        match node:
            case ast.Constant(value=str(text)):
                return text
            case ast.BinOp(left=left, op=ast.Add(), right=right):
                first, second = self._text(left), self._text(right)
                return None if first is None or second is None else first + second
            case ast.Name(id=name) if name in self.constants:
                return self._text(self.constants[name])
            case ast.JoinedStr(values=parts):
                texts = [self._text(p.value if isinstance(p, ast.FormattedValue) else p) for p in parts]
                return None if None in texts else "".join(text or "" for text in texts)
        return None


def _calls(node: ast.AST, enclosing: str) -> Iterator[tuple[ast.Call, str]]:
    for child in ast.iter_child_nodes(node):
        inside = child.name if isinstance(child, ast.ClassDef) else enclosing
        if isinstance(child, ast.Call):
            yield child, inside
        yield from _calls(child, inside)


def _has_count(call: ast.Call, place: int) -> bool:
    return len(call.args) > place or any(word.arg == "n" for word in call.keywords)


def _is_passed_on(node: ast.expr) -> bool:
    # "translate(context, text, n)" in a file's _tr, and the tables' own lookup: their sentences are found elsewhere.
    return isinstance(node, ast.Name) and node.id in ("text", "template")


# The catalogues.


class Catalogue:
    """One .ts file."""

    def __init__(self, language: str, messages: dict[Key, ET.Element]) -> None:
        self.language = language
        self.messages = messages

    @classmethod
    def read(cls, language: str, folder: Path = FOLDER) -> Catalogue:
        """Read a catalogue; one that is not there is empty."""
        file = folder / f"uploader_{language}.ts"
        messages: dict[Key, ET.Element] = {}
        if file.is_file():
            for context in ET.parse(file).getroot().iter("context"):  # noqa: S314 - our own file
                name = context.findtext("name", "")
                for message in context.iter("message"):
                    key = Key(name, message.findtext("source", ""), message.findtext("comment", ""))
                    messages[key] = message
        return cls(language, messages)

    def merge(self, sentences: Iterable[Sentence]) -> Catalogue:
        """Return the catalogue with these sentences, and as vanished all others that were translated."""
        merged = {sentence.key: self._merged(sentence) for sentence in sentences}
        for key, message in self.messages.items():
            if key not in merged and any(_translations(message)):
                translation = message.find("translation")
                assert translation is not None
                translation.set("type", "vanished")
                merged[key] = message
        return Catalogue(self.language, merged)

    def _merged(self, sentence: Sentence) -> ET.Element:
        message = ET.Element("message", {"numerus": "yes"} if sentence.has_forms else {})
        for file in sentence.files:
            ET.SubElement(message, "location", filename=f"../../src/{file}")
        ET.SubElement(message, "source").text = sentence.key.source
        if sentence.key.comment:
            ET.SubElement(message, "comment").text = sentence.key.comment
        old = self.messages.get(sentence.key)
        kept = _translations(old) if old is not None else []
        for remark in old.findall("translatorcomment") if old is not None else ():
            message.append(remark)
        translation = ET.SubElement(message, "translation")
        if sentence.has_forms:
            kept = (kept + [""] * FORMS[self.language])[: FORMS[self.language]]
            for form in kept:
                ET.SubElement(translation, "numerusform").text = form
        else:
            translation.text = kept[0] if kept else ""
        was = old.find("translation") if old is not None else None
        if not all(kept) or not kept or (was is not None and was.get("type") == "unfinished"):
            translation.set("type", "unfinished")
        return message

    def untranslated(self, sentences: Iterable[Sentence]) -> list[Sentence]:
        """Return the sentences that have no translation, or one that is not finished."""
        return [sentence for sentence in sentences if not self._is_finished(sentence)]

    def _is_finished(self, sentence: Sentence) -> bool:
        message = self.messages.get(sentence.key)
        if message is None or message.find("translation[@type]") is not None:
            return False
        forms = _translations(message)
        return bool(forms) and all(forms)

    def write(self, folder: Path = FOLDER) -> None:
        """Write the file as Linguist does: sorted by context, so that two people's changes rarely meet."""
        root = ET.Element("TS", version="2.1", language=self.language, sourcelanguage="en")
        contexts: dict[str, ET.Element] = {}
        for key in sorted(self.messages, key=lambda one: one.context):
            if key.context not in contexts:
                contexts[key.context] = ET.SubElement(root, "context")
                ET.SubElement(contexts[key.context], "name").text = key.context
            contexts[key.context].append(self.messages[key])
        ET.indent(root, "    ")
        folder.mkdir(parents=True, exist_ok=True)
        text = ET.tostring(root, encoding="unicode", short_empty_elements=False)
        head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
        (folder / f"uploader_{self.language}.ts").write_text(head + text + "\n", "utf-8")


def _translations(message: ET.Element) -> list[str]:
    translation = message.find("translation")
    if translation is None:
        return []
    forms = translation.findall("numerusform")
    return [form.text or "" for form in forms] if forms else [translation.text or ""]


# Compiling.


def release(folder: Path) -> int:
    """Compile every catalogue into ``folder``; return lrelease's status."""
    import PySide6  # noqa: PLC0415 - only this needs it

    here = Path(PySide6.__file__).parent
    lrelease = next((path for path in (here / "lrelease", here / "lrelease.exe") if path.is_file()), None)
    if lrelease is None:
        print("PySide6 brings no lrelease here: the window stays in English.", file=sys.stderr)
        return 1
    folder.mkdir(parents=True, exist_ok=True)
    for language in FORMS:
        text = (FOLDER / f"uploader_{language}.ts").read_text("utf-8")
        with tempfile.TemporaryDirectory() as made:
            ts = Path(made) / f"uploader_{language}.ts"
            ts.write_text(for_right_to_left(text) if language in RIGHT_TO_LEFT else text, "utf-8")
            qm = folder / f"uploader_{language}.qm"
            done = subprocess.run([lrelease, "-silent", "-nounfinished", ts, "-qm", qm], check=False)
            if done.returncode:
                return done.returncode
    return 0


def for_right_to_left(text: str) -> str:
    """Put what is filled in at ``{placeholders}`` of a catalogue's translations between FSI and PDI.

    A file's name or an address would otherwise take the full stop and the words around it into its own direction.
    What begins with a placeholder or a Latin word begins with a mark: else the whole sentence would be read from the
    left, and so would one without any letter of its own (“{n} {unit}”).
    """

    def turn(found: re.Match[str]) -> str:
        start, translation, end = found.groups()
        shown = PLACEHOLDER.sub(lambda name: f"\u2068{name.group()}\u2069", translation)
        is_sentence = shown != translation or any(map(_is_read_from_the_right, translation))
        return start + (f"\u200f{shown}" if is_sentence and not _begins_itself(translation) else shown) + end

    return re.sub(r"(<(?:translation|numerusform)\b[^>]*>)([^<]*)(</)", turn, text)


def _begins_itself(translation: str) -> bool:
    """Whether the first thing that has a direction is a letter that is read from the right."""
    directions = (unicodedata.bidirectional(letter) for letter in PLACEHOLDER.sub("A", translation))
    return next((one != "L" for one in directions if one in ("L", "R", "AL")), False)


def _is_read_from_the_right(letter: str) -> bool:
    return unicodedata.bidirectional(letter) in ("R", "AL")


if __name__ == "__main__":
    sys.exit(main())
