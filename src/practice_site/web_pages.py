"""The pages a person looks at: the assignments, what was handed in, how far it is, and the video itself."""

from contextlib import suppress
from datetime import datetime
from html import escape

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from practice_site.campus import SITE_NAME
from practice_site.moodle_call import Campus
from practice_site.moodle_errors import MoodleError
from practice_site.page_frame import dress_routes, framed
from practice_site.records import Assignment, Submission, Upload
from practice_site.sign_in.devices import DEVICES, TITLE
from practice_site.uploads import ENDED, KEPT

_UNITS = ("bytes", "KB", "MB", "GB", "TB")


class WebPages:
    """Two pages that anybody may see: who is logged in matters only where computers are signed in."""

    def __init__(self, campus: Campus) -> None:
        self._campus = campus
        self._store = campus.store

    def routes(self) -> list[Route]:
        """Where the pages are found."""
        return [
            Route("/", self._front, methods=["GET"]),
            Route("/mod/assign/view.php", self._view, methods=["GET"]),
            *dress_routes(),
        ]

    async def _front(self, _: Request) -> Response:
        await self._refresh({a.id for a in self._store.data.assignments})
        courses = []
        for course in self._store.data.courses:
            cards = [self._card(a) for a in self._store.data.assignments if a.course == course.id]
            courses.append(f'<h2>{escape(course.fullname)}</h2><div class="cards">{"".join(cards)}</div>')
        people = "".join(
            f"<li><b>{escape(u.username)}</b> · {escape(u.fullname)} · {u.role} · password <code>"
            f"{escape(u.password)}</code></li>"
            for u in self._store.data.users
        )
        body = f'{"".join(courses)}<h2>Who is here</h2><ul class="people">{people}</ul>'
        if self._campus.settings.has_sign_in_pages:
            body += f'<p><a href="{DEVICES}">{TITLE}</a></p>'
        return framed(SITE_NAME, "Assignments, and what was handed in.", body)

    async def _view(self, request: Request) -> Response:
        wanted = request.query_params.get("id", "")
        assignment = next((a for a in self._store.data.assignments if str(a.cmid) == wanted), None)
        if assignment is None:
            return framed("No such activity", "There is no activity with this number.", _back(), 404)
        await self._refresh({assignment.id})
        course = self._store.course(assignment.course)
        entries = [
            await self._entry(assignment, u)
            for u in reversed(self._store.data.uploads)
            if u.assignmentid == assignment.id
        ]
        texts = [
            f'<article class="entry"><h3>{escape(self._whose(s))}</h3>{_badge(s.status)}</article>'
            for s in self._store.data.submissions
            if s.assignmentid == assignment.id and not s.uploadid and s.status in {"draft", "submitted"}
        ]
        dates = f'<p class="dates">{self._dates(assignment)}</p>'
        nothing = '<p class="empty" data-live="none">Nothing has been handed in yet.</p>'
        listing = f'<div id="entries">{"".join([*entries, *texts]) or nothing}</div>'
        intro = f"{escape(course.fullname)} · {escape(assignment.intro)}"
        return framed(assignment.name, intro, f"{_back()}{dates}{listing}")

    async def _refresh(self, assignmentids: set[int]) -> None:
        """Ask the storage about what is under way, so that the page shows how it is now."""
        for upload in self._store.data.uploads:
            if upload.assignmentid in assignmentids:
                with suppress(MoodleError):  # then the page shows what was last known
                    await self._campus.uploads.refresh(upload)

    def _card(self, assignment: Assignment) -> str:
        live = [u for u in self._store.data.uploads if u.assignmentid == assignment.id and u.state not in ENDED]
        lines = "".join(f"<li>{escape(self._fullname(u.userid))} {self._state(u)}</li>" for u in live)
        inside = f'<ul class="mini">{lines}</ul>' if lines else '<p class="empty">Nothing yet</p>'
        kind = "" if assignment.backend else '<span class="badge">text only</span>'
        return (
            f'<a class="card" href="/mod/assign/view.php?id={assignment.cmid}">'
            f"<h3>{escape(assignment.name)} {kind}</h3>"
            f'<p class="dates">{self._dates(assignment)}</p>'
            f'<div data-live="card-{assignment.id}">{inside}</div></a>'
        )

    async def _entry(self, assignment: Assignment, upload: Upload) -> str:
        sha256 = await self._store.video_sha256(upload.videoid)
        rows = [
            ("File", f"{escape(upload.filename)} · {_bytes(upload.filesize)} ({upload.filesize:,} bytes)"),
            ("Begun", _moment(upload.timestarted)),
            ("Stored", _moment(upload.timestored)),
            ("Handed in", self._handed_in(assignment, upload)),
            ("SHA-256", f"<code>{sha256}</code>" if sha256 else "—"),
            ("Video", f"<code>{escape(upload.videoid)}</code>"),
        ]
        table = "".join(f"<dt>{name}</dt><dd>{value}</dd>" for name, value in rows)
        percent = 100 * self._stored(upload) / upload.filesize
        bar = f'<div class="bar"><i style="width:{percent:.1f}%"></i></div>' if upload.state not in ENDED else ""
        return (
            f'<article class="entry"><div data-live="entry-{upload.id}"><h3>{escape(self._fullname(upload.userid))} '
            f"{self._state(upload)}</h3>{bar}<dl>{table}</dl></div>"
            f'<div data-live="video-{upload.id}">{await self._player(upload)}</div></article>'
        )

    async def _player(self, upload: Upload) -> str:
        if upload.state != "ready":
            return ""
        try:
            url, _ = await self._campus.uploads.playback(upload)
        except MoodleError as error:
            return f'<p class="empty">{escape(str(error))}</p>'
        return f'<video controls preload="metadata" src="{escape(url)}"></video>'

    def _state(self, upload: Upload) -> str:
        """One badge that says where the video really is."""
        holder = self._store.submission_holding(upload.id)
        stored = self._stored(upload)
        words = {
            "aborted": "given up",
            "deleted": "deleted",
            "error": f"rejected: {upload.errorcode}",
            "ready": "ready to play",
            "stored": f"stored, being processed, {upload.percentready} %",
        }
        if upload.state in words:
            first = _badge(upload.state, words[upload.state])
        elif stored:
            first = _badge("uploading", f"in transit, {100 * stored // upload.filesize} %")
        else:
            first = _badge("pending", "announced, no byte yet")
        if holder is not None:
            return first + _badge(holder.status)
        return first + (_badge("pending", "not handed in yet") if upload.state in KEPT else "")

    def _handed_in(self, assignment: Assignment, upload: Upload) -> str:
        holder: Submission | None = self._store.submission_holding(upload.id)
        if holder is None:
            return "—"
        if holder.status != "submitted":
            return f"saved as a draft, {_moment(holder.timemodified)}"
        late = assignment.duedate and holder.timesubmitted > assignment.duedate
        return _moment(holder.timesubmitted) + (" (late)" if late else "")

    def _stored(self, upload: Upload) -> int:
        return max(self._store.video_bytes(upload.videoid), upload.bytesstored)

    def _dates(self, assignment: Assignment) -> str:
        now = self._store.now()
        parts = []
        if assignment.allowsubmissionsfromdate > now:
            parts.append(f"opens {_day(assignment.allowsubmissionsfromdate)}")
        if assignment.duedate:
            parts.append(f"due {_day(assignment.duedate)}")
        if assignment.cutoffdate:
            parts.append(f"{'closed' if assignment.cutoffdate < now else 'closes'} {_day(assignment.cutoffdate)}")
        parts += ["drafts"] * assignment.drafts + ["statement"] * assignment.statement + ["teams"] * assignment.team
        parts += [f"{assignment.timelimit // 60} minutes"] * bool(assignment.timelimit)
        return " · ".join(f"<span>{part}</span>" for part in parts)

    def _fullname(self, userid: int) -> str:
        user = self._store.user(userid)
        return user.fullname if user else "?"

    def _whose(self, submission: Submission) -> str:
        team = next((g.name for g in self._store.data.groups if g.id == submission.groupid), "")
        return team or self._fullname(submission.userid)


def _back() -> str:
    return '<p class="back"><a href="/">← All assignments</a></p>'


def _day(when: int) -> str:
    return datetime.fromtimestamp(when).astimezone().strftime("%a %d %b, %H:%M")


def _moment(when: int) -> str:
    return datetime.fromtimestamp(when).astimezone().strftime("%a %d %b, %H:%M:%S") if when else "—"


def _badge(kind: str, words: str = "") -> str:
    return f'<span class="badge {escape(kind)}">{escape(words or kind)}</span>'


def _bytes(amount: int) -> str:
    value, unit = float(amount), 0
    while value >= 1000 and unit < len(_UNITS) - 1:
        value, unit = value / 1000, unit + 1
    return f"{value:.0f} {_UNITS[unit]}" if value >= 100 or not unit else f"{value:.1f} {_UNITS[unit]}"
