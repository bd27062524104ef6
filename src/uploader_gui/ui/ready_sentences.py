"""What the pre-flight card says of a video: what it is, whether it fits, when it would be there. Knows no Qt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from uploader_gui.core.models import CheckReport
from uploader_gui.ui import formatting
from uploader_gui.ui.choosable import Choosable, row_text
from uploader_gui.ui.error_text import ErrorText, text_for
from uploader_gui.ui.ready_video import ASKED_ABOUT, Phase, ReadyVideo
from uploader_gui.ui.translation import translate
from uploader_gui.ui.upload_story import Tone

# Good news that is worth a line of its own.
_TOLD = ("team_submission", "no_group_submission", "carry_on", "new_attempt", "time_is_running")
_ABOUT_TIME = ("deadline_ok", "deadline_tight", "deadline_passed", "no_deadline")
_KINDS = {
    "video/mp4": "MP4",
    "video/quicktime": "QuickTime",
    "video/x-m4v": "M4V",
    "video/x-matroska": "Matroska",
    "video/x-msvideo": "AVI",
    "video/webm": "WebM",
    "video/mp2t": "AVCHD",
    "video/mpeg": "MPEG",
    "video/x-ms-wmv": "WMV",
    "video/3gpp": "3GP",
    "application/mxf": "MXF",
}
_JUST_NOW = 120


def _tr(text: str) -> str:
    return translate("ready_sentences", text)


@dataclass(frozen=True, slots=True)
class Told:
    """One line; ``text.message`` alone where all is well."""

    tone: Tone
    text: ErrorText


def facts_text(video: ReadyVideo) -> str:
    """Return size, kind and length, as far as they are known."""
    report = video.report
    if report is None or report.size == 0:
        return ""
    parts = [formatting.bytes_text(report.size), _KINDS.get(report.mimetype, report.mimetype)]
    if report.duration:
        parts.append(formatting.duration_text(report.duration))
    return "  ·  ".join(part for part in parts if part)


def told_of(
    video: ReadyVideo, finish_at: float | None, now: float, choosable: Choosable = Choosable.SOME
) -> tuple[Told, ...]:
    """Return the lines for a video.

    ``finish_at``: when it would be sent (Unix seconds), None = not known; ``choosable``: what there is to choose from.
    """
    if (refusal := video.refusal) is not None:
        return (Told(Tone.PROBLEM, _words(video, refusal.code, refusal.facts, now)),)
    if video.assignment is None:
        return (_plain(row_text(choosable)),)
    if video.phase is Phase.ADDING or video.is_wanted:
        return (_plain(_tr("Put into the queue…")),)
    report = video.report
    if report is None:
        return (_plain(_tr("Looking at it…")),)
    fits = _fit_text(report, now)
    lines = [Told(Tone.GOOD, ErrorText("", fits, ""))] if fits else []
    lines += _time(report, finish_at, now)
    for finding in report.findings:
        if finding.code in _TOLD:
            words = _words(video, finding.code, finding.facts, now)
            lines.append(Told(Tone.PLAIN, words))
        elif finding.level == "warning" and finding.code not in (*ASKED_ABOUT, *_ABOUT_TIME):
            lines.append(Told(Tone.WARNING, _words(video, finding.code, finding.facts, now)))
    return tuple(lines)


def _plain(text: str) -> Told:
    return Told(Tone.PLAIN, ErrorText("", text, ""))


def _words(video: ReadyVideo, code: str, facts: Mapping[str, str], now: float) -> ErrorText:
    known = {"name": video.name}
    if video.assignment is not None:
        known |= {"assignment": video.assignment.name, "course": video.assignment.course_name}
    words = text_for(code, {**known, **facts}, now=now)
    # The sentences of the catalogue say so where there is nothing to do; a card is short.
    return words if words.next_step != _nothing_needed() else ErrorText(words.title, words.message, "")


def _nothing_needed() -> str:
    return text_for("no_deadline", {}).next_step


def _fit_text(report: CheckReport, now: float) -> str:
    assignment = report.assignment
    is_told = all(finding.code != "site_not_asked" for finding in report.findings)
    said = []
    if report.max_bytes:
        said.append(_tr("It fits: up to {limit} are taken.").format(limit=formatting.bytes_text(report.max_bytes)))
    elif is_told:
        said.append(_tr("It fits: the assignment sets no limit to the size."))
    if report.max_duration and report.duration:
        limit = formatting.duration_text(report.max_duration)
        said.append(_tr("It is short enough: up to {limit}.").format(limit=limit))
    if assignment.accepted_types:
        said.append(_tr("Its kind is accepted."))
    if assignment.cutoff_at:
        until = formatting.when_text(assignment.cutoff_at, assignment.site_time(now))
        said.append(_tr("Open until {until}.").format(until=until))
    elif is_told:
        said.append(_tr("The assignment is open."))
    return " ".join(said)


def _time(report: CheckReport, finish_at: float | None, now: float) -> list[Told]:
    assignment = report.assignment
    site_now = assignment.site_time(now)
    due = assignment.due_at
    if due is not None and due < site_now:
        facts = {"due": str(due)}
        needed = [Told(Tone.PLAIN, ErrorText("", _needs_text(report, now), ""))] if finish_at is not None else []
        return [*needed, Told(Tone.WARNING, text_for("deadline_passed", facts, now=site_now))]
    if finish_at is None or not report.bytes_per_second:
        # When it is due stands in the row's head.
        return [_plain(_tr("How long it takes is told once it is on its way: nothing was sent from here before."))]
    needs = _needs_text(report, now)
    if finish_at - now > 1.1 * report.size / report.bytes_per_second + 60:
        needs = f"{needs} {_tr('Others go before it.')}"
    if due is None:
        when = formatting.finish_text(finish_at, now)
        return [Told(Tone.GOOD, ErrorText("", f"{needs} {_tr('Would be sent {when}.').format(when=when)}", ""))]
    return [_against_the_deadline(report, needs, assignment.site_time(finish_at), due, site_now)]


def _needs_text(report: CheckReport, now: float) -> str:
    length = formatting.duration_text(max(1.0, report.size / report.bytes_per_second))
    speed, at = formatting.speed_text(report.bytes_per_second), report.speed_measured_at
    if not at:
        return _tr("Needs about {length} at {speed}, the speed of the last upload.").format(length=length, speed=speed)
    if now - at < _JUST_NOW:
        return _tr("Needs about {length} at {speed}, measured just now.").format(length=length, speed=speed)
    days = formatting.days_from(now, at)
    if days == 0:
        return _tr("Needs about {length} at {speed}, measured today.").format(length=length, speed=speed)
    if days == -1:
        return _tr("Needs about {length} at {speed}, measured yesterday.").format(length=length, speed=speed)
    day = formatting.day_text(at, now)
    return _tr("Needs about {length} at {speed}, measured on {day}.").format(length=length, speed=speed, day=day)


def _against_the_deadline(report: CheckReport, needs: str, finish: float, due: int, site_now: float) -> Told:
    when = formatting.finish_text(finish, site_now)
    margin = formatting.span_text(min(due, finish), max(due, finish))
    cutoff = report.assignment.cutoff_at
    if cutoff is not None and finish > cutoff:
        title = _tr("Would be sent {when}, after the assignment closes").format(when=when)
        return Told(Tone.WARNING, ErrorText(title, needs, _what_helps()))
    if finish > due:
        title = _tr("Would be sent {when}, {margin} after it is due").format(when=when, margin=margin)
        return Told(Tone.WARNING, ErrorText(title, needs, _what_helps()))
    if finish - site_now > (due - site_now) / 1.5:
        title = _tr("Would be sent {when}, only {margin} before it is due").format(when=when, margin=margin)
        return Told(Tone.WARNING, ErrorText(title, needs, _what_helps()))
    done = _tr("Finishes {when}, {margin} before it is due.").format(when=when, margin=margin)
    return Told(Tone.GOOD, ErrorText("", f"{needs} {done}", ""))


def _what_helps() -> str:
    return _tr(
        "Start now, on the fastest network that you have; a smaller export of the video is faster. Tell your teacher "
        "if it gets late."
    )
