"""The window's language: its catalogue, Qt's own, the direction of reading, and how numbers and times are written."""

from __future__ import annotations

import logging
import re
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTime, QTranslator
from PySide6.QtWidgets import QApplication

from uploader_gui.core.paths import resources
from uploader_gui.ui.formatting import Conventions, set_conventions
from uploader_gui.ui.translation import set_translator

LANGUAGES = ("en", "de", "es", "ar")
"""What there are catalogues for, and the language that the sentences are written in."""

log = logging.getLogger(__name__)
_MANY = 1_000_000
_installed: list[QTranslator] = []


def install(app: QApplication, language: str, *, catalogues: Path | None = None) -> str:
    """Let the program speak a language from now on; what is already on the screen stays until it is built anew.

    Args:
        app: Gets the translators and the direction.
        language: One of ``LANGUAGES``; empty = the system's, or English where there is no catalogue for that.
        catalogues: Where the .qm files are; None = the program's own.

    Returns:
        The language that is spoken; English where a catalogue is missing, which the log tells.
    """
    uninstall(app)
    chosen = language if language in LANGUAGES else _of_the_system()
    if chosen != "en":
        translators = _translators(chosen, catalogues or resources() / "i18n")
        if translators:
            for translator in translators:
                app.installTranslator(translator)
            _installed.extend(translators)
        else:
            log.warning("there is no catalogue for %s: the window stays in English", chosen)
            chosen = "en"
    locale = _locale(chosen)
    QLocale.setDefault(locale)
    app.setLayoutDirection(locale.textDirection())
    set_translator(_translated, nouns_keep_capitals=chosen == "de")
    set_conventions(LocaleConventions(locale))
    return chosen


def uninstall(app: QApplication) -> None:
    """Speak English again, as before ``install``."""
    for translator in _installed:
        app.removeTranslator(translator)
    _installed.clear()
    QLocale.setDefault(QLocale.c())
    app.setLayoutDirection(QLocale.c().textDirection())
    set_translator(None)
    set_conventions(None)


class LocaleConventions(Conventions):
    """Digits, decimal signs and times of day as a locale has them."""

    def __init__(self, locale: QLocale) -> None:
        self._locale = locale
        order = locale.dateFormat(QLocale.FormatType.ShortFormat)
        self.month_first = "M" in order and order.index("M") < order.index("d")

    def number(self, value: float, decimals: int) -> str:
        """Return a number with so many digits behind its point."""
        return self._locale.toString(float(value), "f", decimals)

    def clock(self, when: datetime) -> str:
        """Return the time of day, without seconds."""
        return self._time(when, self._locale.timeFormat(QLocale.FormatType.ShortFormat))

    def exact_clock(self, when: datetime) -> str:
        """Return the time of day, with seconds."""
        # The locale's own long form names the zone too. Seconds stand behind the minutes as these do behind the hour.
        short = self._locale.timeFormat(QLocale.FormatType.ShortFormat)
        return self._time(when, re.sub(r"([^\w\s])(m+)", r"\1\2\1ss", short, count=1))

    def _time(self, when: datetime, pattern: str) -> str:
        text = self._locale.toString(QTime(when.hour, when.minute, when.second), pattern)
        # A narrow space that some fonts lack would be drawn as a box.
        return text.replace("\u202f", "\u00a0")


def _of_the_system() -> str:
    for name in QLocale.system().uiLanguages():
        if (language := name.replace("_", "-").split("-")[0]) in LANGUAGES:
            return language
    return "en"


def _locale(language: str) -> QLocale:
    system = QLocale.system()
    wanted = QLocale(language).language()
    # Austria's German and Mexico's Spanish have their own signs.
    return system if system.language() == wanted else QLocale(wanted, _territory(wanted))


def _territory(language: QLocale.Language) -> QLocale.Country:
    # English beside a system of another language: its days and hours, and no month in front of the day.
    return QLocale.Country.UnitedKingdom if language == QLocale.Language.English else QLocale.Country.AnyTerritory


def _translators(language: str, folder: Path) -> list[QTranslator]:
    ours = QTranslator()
    if not ours.load(str(folder / f"uploader_{language}.qm")):
        return []
    qts = QTranslator()
    if qts.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        return [qts, ours]
    log.info("Qt has no catalogue for %s: its own buttons stay in English", language)
    return [ours]


def _translated(context: str, text: str, /, n: int | None = None) -> str:
    return QCoreApplication.translate(context, text, "", -1 if n is None else _of_the_same_form(n))


def _of_the_same_form(n: int) -> int:
    # Qt takes no more than 32 bits; in every language the last digits decide.
    return n if n < _MANY else _MANY + n % _MANY
