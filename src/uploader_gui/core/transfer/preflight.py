"""What can be known before the first byte: is it a video, does the assignment take it, is there time."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from uploader_gui.core.clock import Clock
from uploader_gui.core.errors import (
    FileGrowing,
    FileNotVideo,
    FileTooLarge,
    ProtocolUnknown,
    TypeNotAccepted,
    UploaderError,
    VideoTooLong,
)
from uploader_gui.core.models import Assignment, CheckReport, FileMark, Finding
from uploader_gui.core.services.base import AssignmentOptions
from uploader_gui.core.transfer.media import Media, look_inside, mimetype_of
from uploader_gui.core.transfer.pace import Pace
from uploader_gui.core.transfer.rest import Rest, has_rested
from uploader_gui.core.transfer.sending import PROTOCOLS
from uploader_gui.core.transfer.source import look_at, mark_of, on_disk

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
    mark = await on_disk(mark_of, path)
    media = await on_disk(look_inside, path)
    if media.is_video is False:
        raise FileNotVideo(path=str(path), name=path.name)
    return LookedAt(path, mark, media)


async def look_before_adding(path: Path, clock: Clock) -> tuple[LookedAt, bool]:
    """As ``look``, but a file that is still being written is not refused for what it does not hold yet.

    Returns:
        The file, and whether somebody is probably still writing it.

    Raises:
        FileProblem: as ``look``.
    """
    try:
        file = await look(path)
    except FileNotVideo:
        # Most cameras write what makes a video of it (the index) at the end.
        mark = await _as_it_grows(path, clock)
        if mark is None:
            raise
        return LookedAt(path, mark, Media(None, mimetype_of(path), 0)), True
    return file, not has_rested(file.mark, clock.now())


async def _as_it_grows(path: Path, clock: Clock) -> FileMark | None:
    """Watch a file that may be growing; return its new mark, None if it rests."""
    rest, since_last = Rest(), 0.0
    before = mark = await on_disk(look_at, path)
    if has_rested(mark, clock.now()):
        return None
    while (mark.size, mark.mtime_ns) == (before.size, before.mtime_ns):
        if rest.is_over(mark, since_last, clock.now()):
            return None
        since_last = 1.0
        await clock.sleep(since_last)
        mark = await on_disk(look_at, path)
    return await on_disk(mark_of, path)


def _type_fits(mimetype: str, accepted: tuple[str, ...]) -> bool:
    return not accepted or any(
        kind in (mimetype, "*/*", "video/*" if mimetype.startswith("video/") else mimetype) for kind in accepted
    )


def refuse(file: LookedAt, assignment: Assignment, options: AssignmentOptions | None) -> None:
    """Raise for what the assignment does not take: by ``options``, or without them by what the list last told.

    Raises:
        FileTooLarge, TypeNotAccepted, VideoTooLong, ProtocolUnknown: see there.
    """
    limits = options or assignment
    if options is not None and not set(PROTOCOLS) & set(options.protocols):
        raise ProtocolUnknown(protocol=", ".join(options.protocols), assignment=assignment.name)
    name, path, kind = file.path.name, str(file.path), file.media.mimetype
    if limits.max_bytes and file.mark.size > limits.max_bytes:
        raise FileTooLarge(
            name=name, path=path, assignment=assignment.name, size=file.mark.size, limit=limits.max_bytes
        )
    if not _type_fits(kind, limits.accepted_types):
        raise TypeNotAccepted(name=name, path=path, assignment=assignment.name, mimetype=kind)
    if limits.max_duration and file.media.duration > limits.max_duration:
        raise VideoTooLong(
            name=name,
            path=path,
            assignment=assignment.name,
            seconds=file.media.duration,
            limit_seconds=limits.max_duration,
        )


def error_finding(error: UploaderError) -> Finding:
    """Return a refusal as a line of the report."""
    return Finding(level="error", code=error.code, facts=error.facts)


def report(
    file: LookedAt,
    assignment: Assignment,
    options: AssignmentOptions | None,
    now: float,
    pace: Pace,
    *,
    growing: bool = False,
) -> CheckReport:
    """Return every line a person should see before starting.

    ``growing``: another program is probably still writing the file.
    """
    if growing:
        findings = [Finding(level="warning", code=FileGrowing.code, facts={"name": file.path.name})]
    else:
        facts = {"size": str(file.mark.size), "mimetype": file.media.mimetype}
        findings = [Finding(level="ok", code="file_ok", facts=facts)]
    if file.media.duration:
        findings.append(Finding(level="ok", code="duration_ok", facts={"seconds": str(file.media.duration)}))
    else:
        findings.append(Finding(level="warning", code="duration_unknown"))
    try:
        refuse(file, assignment, options)
    except UploaderError as error:
        findings.append(error_finding(error))
    if options is None and not assignment.why_not:
        facts = {"assignment": assignment.name, "seen": str(round(assignment.seen_at))}
        findings.append(Finding(level="warning", code="site_not_asked", facts=facts))
    if not assignment.why_not:
        findings.append(_deadline_finding(file.mark.size, assignment, now, pace.bytes_per_second))
    limits = options or assignment
    return CheckReport(
        path=str(file.path),
        assignment=assignment,
        size=file.mark.size,
        mimetype=file.media.mimetype,
        duration=file.media.duration,
        findings=tuple(findings),
        max_bytes=limits.max_bytes or 0,
        max_duration=limits.max_duration or 0,
        bytes_per_second=pace.bytes_per_second,
        speed_measured_at=pace.measured_at,
    )


def _deadline_finding(size: int, assignment: Assignment, now: float, bytes_per_second: float) -> Finding:
    if assignment.due_at is None:
        return Finding(level="ok", code="no_deadline")
    facts = {"due": str(assignment.due_at)}
    left = assignment.due_at - assignment.site_time(now)
    if left < 0:
        return Finding(level="warning", code="deadline_passed", facts=facts)
    if bytes_per_second:
        needed = size / bytes_per_second
        facts["seconds"] = str(max(1, round(needed)))
        if needed * TIGHT > left:
            return Finding(level="warning", code="deadline_tight", facts=facts)
    return Finding(level="ok", code="deadline_ok", facts=facts)
