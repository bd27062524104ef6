"""An upload's attempt log in words. Knows no Qt."""

from __future__ import annotations

from uploader_gui.core.models import AttemptLine, Facts, TransferTotals
from uploader_gui.ui import formatting
from uploader_gui.ui.error_text import SENTENCES, text_for
from uploader_gui.ui.translation import translate

# ``{fact}`` is filled in; a line whose word is not here is shown as that word.
WORDS = {
    "added": "put into the queue, {size}",
    "program_started": "the program started",
    "program_ended": "the program ended",
    "registered": "Moodle gave it a place",
    "renewed": "Moodle renewed its place",
    "begun_anew": "its place was gone: begun anew",
    "carried_on": "gone on with from another computer: {offset} were there",
    "not_carried_on": "what another computer had begun was left alone",
    "asked": "connection {attempt}: the storage holds {offset}",
    "stored": "{bytes} sent in {seconds}; the storage holds {offset}",
    "cut": "{reason}; {bytes} had gone out in {seconds}",
    "part_cut": "part {part} broke off: {reason}",
    "waiting": "waited {seconds}: {reason}",
    "answer": "the storage answered {status}",
    "network": "the network is {state}",
    "file_back": "the file can be read again",
    "file_marked_anew": "the file is written to its end, {size}",
    "confirmed": "Moodle asked the storage: it holds the whole file",
    "saved": "saved in the submission",
    "statement_accepted": "you accepted the statement",
    "timer_started": "your time was started: {seconds}",
    "opened_again": "it is open again",
    "submitted": "Moodle shows it as submitted",
    "paused": "paused by you",
    "resumed": "resumed by you",
    "retried": "tried again by you",
    "cancelled": "cancelled by you",
    "stopped": "stopped: {reason}",
    "left_out": "{lines} lines are left out here: {bytes} sent, {cuts} cuts, {seconds_waiting} of waiting",
}
_BYTES = ("bytes", "offset", "size")
_LENGTHS = ("seconds", "seconds_waiting", "seconds_sending")
_COUNTS = ("attempt", "part", "lines", "cuts")


def _tr(text: str, n: int | None = None) -> str:
    return translate("attempt_sentences", text, n)


def attempt_words(line: AttemptLine) -> str:
    """Return what a line says; how often, where it happened several times."""
    shown = {name: _shown(name, value) for name, value in line.facts.items()}
    shown["reason"] = _reason(line.facts)
    try:
        text = _tr(WORDS[line.what]).format_map(shown) if line.what in WORDS else line.what
    except KeyError:
        text = line.what  # another version wrote it, with other facts
    times = line.facts.get("times", 1)
    if not isinstance(times, int) or times < 2:
        return text
    return _tr("{text} ({n} times)", times).format(text=text, n=formatting.number_text(times))


def _shown(name: str, value: str | float) -> str:
    if isinstance(value, str):
        return value
    if name in _BYTES:
        return formatting.bytes_text(int(value))
    if name in _LENGTHS:
        return _took(value)
    return formatting.number_text(value) if name in _COUNTS else str(int(value))


def _took(seconds: float) -> str:
    """Return how long something took; nothing takes no time at all."""
    return formatting.duration_text(seconds) if seconds >= 1 else _tr("less than a second")


def _reason(facts: Facts) -> str:
    code = str(facts.get("code", ""))
    if code == "ended_here":
        return _tr("ended here, not by the line")
    return text_for(code, {}).title if code in SENTENCES else code


def _cuts(number: int) -> str:
    return _tr("1 cut") if number == 1 else _tr("{n} cuts", number).format(n=formatting.number_text(number))


def totals_text(totals: TransferTotals) -> str:
    """Return what a whole log adds up to, as a sentence for the receipt."""
    parts = [
        _tr("{sent} sent in {time}").format(
            sent=formatting.bytes_text(totals.bytes_sent), time=_took(totals.seconds_sending)
        )
    ]
    if totals.bytes_again:
        parts.append(_tr("{again} of it twice").format(again=formatting.bytes_text(totals.bytes_again)))
    if totals.cuts:
        parts.append(_cuts(totals.cuts))
    if totals.seconds_waiting >= 1:
        parts.append(_tr("{time} of waiting").format(time=formatting.duration_text(totals.seconds_waiting)))
    return formatting.list_text(parts)
