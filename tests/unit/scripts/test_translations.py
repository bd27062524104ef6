"""The catalogues are complete and whole, and the script that keeps them loses no translator's work."""

import ast
import importlib.util
import re
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

SCRIPT = Path(__file__).resolve().parents[3] / "scripts" / "translations.py"


@pytest.fixture(scope="module")
def translations():
    spec = importlib.util.spec_from_file_location("translations", SCRIPT)
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def sentences(translations):
    return translations.find_sentences()


def found(translations, source, name="uploader_gui/ui/thing.py"):
    return [
        (key.context, key.source, has_forms)
        for key, has_forms in translations.File(name, ast.parse(source)).sentences()
    ]


@pytest.mark.parametrize("language", ["de", "es", "ar"])
def test_every_sentence_is_translated(translations, sentences, language):
    lacking = translations.Catalogue.read(language).untranslated(sentences)
    assert [sentence.key.source for sentence in lacking] == [], "run make translations, and translate what it names"


@pytest.mark.parametrize("language", ["de", "es", "ar"])
def test_every_translation_has_its_placeholders_its_choices_and_its_plural_forms(translations, language):
    catalogue = translations.Catalogue.read(language)
    broken = []
    for key, message in catalogue.messages.items():
        forms = [form.text or "" for form in message.iter("numerusform")]
        if message.get("numerus") == "yes" and len(forms) != translations.FORMS[language]:
            broken.append((key.source, len(forms)))
        for text in forms or [message.findtext("translation", "")]:
            wanted, has = (set(re.findall(r"\{\w+\}", one)) for one in (key.source, text))
            # “ein Tag” needs no number; everything else that is filled in must be there.
            if text and (has - wanted or wanted - has - ({"{n}"} if forms else set())):
                broken.append((key.source, text))
            if text and [text.count(mark) for mark in "[|]"] != [key.source.count(mark) for mark in "[|]"]:
                broken.append((key.source, text))
            if text and text.count("&") != key.source.count("&"):
                broken.append((key.source, text))
    assert broken == []


def test_what_is_written_in_widgets_and_beside_them_is_found(translations):
    source = """
_STEPS = {1: "One", 2: "Two" + "!"}
def _tr(text, n=None):
    return translate("here", text, n)
class Page(Widget):
    def build(self):
        self.tr("Save")
        self.tr("{n} videos", "", 3)
def f(kind, n):
    _tr("Stored" if n else "Sent")
    _tr(_STEPS[kind])
    _tr("{n} days", n)
    translate("elsewhere", "Send", n=n)
"""
    assert found(translations, source) == [
        ("Page", "Save", False),
        ("Page", "{n} videos", True),
        ("here", "Stored", False),
        ("here", "Sent", False),
        ("here", "One", False),
        ("here", "Two!", False),
        ("here", "{n} days", True),
        ("elsewhere", "Send", True),
    ]


@pytest.mark.parametrize("source", ["class A:\n def f(self, x):\n  self.tr(x + '!')", "parent.tr('Save')"])
def test_a_sentence_that_cannot_be_found_is_refused_and_not_passed_over(translations, source):
    with pytest.raises(translations.CannotRead, match=r"thing\.py:"):
        found(translations, source)


def a_catalogue(translations, folder, **translated):
    keys = [translations.Key("here", source) for source in translated]
    catalogue = translations.Catalogue("de", {}).merge([translations.Sentence(key, has_forms=False) for key in keys])
    for key in keys:
        catalogue.messages[key].find("translation").text = translated[key.source]
        catalogue.messages[key].find("translation").attrib.pop("type")
    catalogue.write(folder)
    return translations.Catalogue.read("de", folder)


def test_a_sentence_that_is_gone_keeps_its_translation_and_gets_it_back(translations, tmp_path):
    catalogue = a_catalogue(translations, tmp_path, Save="Speichern", Stop="Halt")
    save, stop = (translations.Sentence(translations.Key("here", text), has_forms=False) for text in ("Save", "Stop"))
    catalogue.merge([save]).write(tmp_path)
    later = translations.Catalogue.read("de", tmp_path)
    assert later.messages[stop.key].find("translation").get("type") == "vanished"
    back = later.merge([save, stop])
    assert back.untranslated([save, stop]) == []
    assert back.messages[stop.key].findtext("translation") == "Halt"


def test_what_is_new_is_unfinished_and_what_a_translator_left_unfinished_stays_so(translations, tmp_path):
    catalogue = a_catalogue(translations, tmp_path, Save="Speichern")
    save, new = (translations.Sentence(translations.Key("here", text), has_forms=False) for text in ("Save", "New"))
    catalogue.messages[save.key].find("translation").set("type", "unfinished")
    merged = catalogue.merge([save, new])
    assert merged.untranslated([save, new]) == [save, new]
    assert merged.messages[save.key].findtext("translation") == "Speichern"


def test_writing_twice_changes_nothing(translations, tmp_path):
    a_catalogue(translations, tmp_path, Save="Speichern", Stop="Halt").write(tmp_path)
    first = (tmp_path / "uploader_de.ts").read_bytes()
    translations.Catalogue.read("de", tmp_path).write(tmp_path)
    assert (tmp_path / "uploader_de.ts").read_bytes() == first
    assert ET.fromstring(first).get("language") == "de"


def test_what_is_filled_in_is_isolated_for_arabic_and_what_has_no_letters_is_marked(translations):
    given = "<source>{a} b</source><translation>ملف {a}.</translation><translation>{n} {unit}</translation>"
    made = translations.for_right_to_left(given)
    assert "<source>{a} b</source>" in made
    assert "<translation>ملف \u2068{a}\u2069.</translation>" in made
    assert "<translation>\u200f\u2068{n}\u2069 \u2068{unit}\u2069</translation>" in made


@pytest.mark.parametrize(
    "sentence", ["{status}، التسليم", "«{name}» أُرسل", "SHA-256 في الإيصال", "[{site}|الموقع] أجاب"]
)
def test_an_arabic_sentence_that_begins_with_something_else_is_marked(translations, sentence):
    (made,) = ET.fromstring(translations.for_right_to_left(f"<a><translation>{sentence}</translation></a>"))
    assert made.text[0] == "\u200f"
    assert made.text[1:].replace("\u2068", "").replace("\u2069", "") == sentence


@pytest.mark.parametrize("sentence", ["أُرسل «{name}»", "التسليم {number}", "PDF", ""])
def test_no_other_is(translations, sentence):
    assert "\u200f" not in translations.for_right_to_left(f"<translation>{sentence}</translation>")
