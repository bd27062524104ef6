"""What can be known before the first byte: is it a video, does the assignment take it, is there time."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from pathlib import Path

from uploader_gui.core.errors import (
    FileNotVideo,
    FileTooLarge,
    ProtocolUnknown,
    TypeNotAccepted,
    UploaderError,
    VideoTooLong,
)
from uploader_gui.core.models import Assignment, CheckReport, FileMark, Finding
from uploader_gui.core.moodle.assignments import submission_of
from uploader_gui.core.moodle.responses import LastAttempt
from uploader_gui.core.services.base import AssignmentOptions
from uploader_gui.core.transfer.media import Media, look_inside
from uploader_gui.core.transfer.sending import PROTOCOLS
from uploader_gui.core.transfer.source import mark_of

"""What this version can send by."""

TIGHT = 1.5
"""Less than this many times the needed time left until the deadline: say so."""


@dataclass(frozen=True, slots=True)
class LookedAt:
    """The file as it is."""

    path: Path
    mark: FileMark
    media: Media


async def look(path: Path) -> LookedAt:
    """Look at the file alone.

    Raises:
        FileProblem: missing, empty, a folder, unreadable, not a video.
    """
    mark = await asyncio.to_thread(mark_of, path)
    media = await asyncio.to_thread(look_inside, path)
    if media.is_video is False:
        raise FileNotVideo(path=str(path), name=path.name)
    return LookedAt(path, mark, media)


def _type_fits(mimetype: str, accepted: tuple[str, ...]) -> bool:
    return not accepted or any(
        kind in (mimetype, "*/*", "video/*" if mimetype.startswith("video/") else mimetype) for kind in accepted
    )


def refuse(file: LookedAt, assignment: Assignment, options: AssignmentOptions) -> None:
    """Raise for what the assignment does not take.

    Raises:
        FileTooLarge, TypeNotAccepted, VideoTooLong, ProtocolUnknown: see there.
    """
    if not set(PROTOCOLS) & set(options.protocols):
        raise ProtocolUnknown(protocol=", ".join(options.protocols), assignment=assignment.name)
    name, path, kind = file.path.name, str(file.path), file.media.mimetype
    if options.max_bytes and file.mark.size > options.max_bytes:
        raise FileTooLarge(
            name=name, path=path, assignment=assignment.name, size=file.mark.size, limit=options.max_bytes
        )
    if not _type_fits(kind, options.accepted_types):
        raise TypeNotAccepted(name=name, path=path, assignment=assignment.name, mimetype=kind)
    if options.max_duration and file.media.duration > options.max_duration:
        raise VideoTooLong(
            name=name,
            path=path,
            assignment=assignment.name,
            seconds=file.media.duration,
            limit_seconds=options.max_duration,
        )


def error_finding(error: UploaderError) -> Finding:
    """Return a refusal as a line of the report."""
    return Finding(level="error", code=error.code, facts=error.facts)


def report(
    file: LookedAt,
    assignment: Assignment,
    options: AssignmentOptions | None,
    attempt: LastAttempt | None,
    now: float,
    bytes_per_second: float,
) -> CheckReport:
    """Return every line a person should see before starting. ``bytes_per_second`` 0 = never measured."""
    findings = [
        Finding(level="ok", code="file_ok", facts={"size": str(file.mark.size), "mimetype": file.media.mimetype})
    ]
    if file.media.duration:
        findings.append(Finding(level="ok", code="duration_ok", facts={"seconds": str(file.media.duration)}))
    else:
        findings.append(Finding(level="warning", code="duration_unknown"))
    if options is not None:
        try:
            refuse(file, assignment, options)
        except UploaderError as error:
            findings.append(error_finding(error))
    findings.extend(_submission_findings(assignment, attempt))
    if not assignment.why_not:
        findings.append(_deadline_finding(file.mark.size, assignment, now, bytes_per_second))
    return CheckReport(
        path=str(file.path),
        assignment=assignment,
        size=file.mark.size,
        mimetype=file.media.mimetype,
        duration=file.media.duration,
        findings=tuple(findings),
    )


def _submission_findings(assignment: Assignment, attempt: LastAttempt | None) -> list[Finding]:
    findings = []
    submission = submission_of(attempt) if attempt is not None else None
    if submission is not None and submission.status == "submitted":
        findings.append(Finding(level="warning", code="already_submitted"))
    if assignment.needs_statement:
        findings.append(Finding(level="ok", code="statement_will_be_asked"))
    return findings


def _deadline_finding(size: int, assignment: Assignment, now: float, bytes_per_second: float) -> Finding:
    if assignment.due_at is None:
        return Finding(level="ok", code="no_deadline")
    facts = {"due": str(assignment.due_at)}
    left = assignment.due_at - now
    if left < 0:
        return Finding(level="warning", code="deadline_passed", facts=facts)
    if bytes_per_second:
        needed = size / bytes_per_second
        facts["seconds"] = str(max(1, round(needed)))
        if needed * TIGHT > left:
            return Finding(level="warning", code="deadline_tight", facts=facts)
    return Finding(level="ok", code="deadline_ok", facts=facts)
