"""The sessions of browsers: a cookie for each site, and a key that no other site knows."""

import secrets
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from starlette.requests import Request
from starlette.responses import Response

from practice_site.settings import Clock

_IDLE_SECONDS = 7200


@dataclass
class Session:
    """One browser's session.

    Attributes:
        key: What its cookie says.
        last_seen: When it was used last, in Unix seconds.
        userid: Who is logged in; 0 = nobody.
        sesskey: What a form must carry: it shows that it came from one of our pages.
        wants: Where the browser wanted to go before it was sent to log in.
        notice: A sentence for the next page.
        just_logged_in: Until a page has been shown.
    """

    key: str
    last_seen: float
    userid: int = 0
    sesskey: str = field(default_factory=lambda: secrets.token_hex(5))
    wants: str = ""
    notice: str = ""
    just_logged_in: bool = False


class Sessions:
    """All sessions of one site. They end with the site, or after two idle hours."""

    def __init__(self, wwwroot: str, clock: Clock) -> None:
        # Browsers tell hosts apart by name, not by port: each site has a name of its own for its cookie.
        self.cookie = f"PracticeSession{urlsplit(wwwroot).port or ''}"
        self._clock = clock
        self._sessions: dict[str, Session] = {}

    def of(self, request: Request) -> Session:
        """The browser's session; a new one where it has none."""
        session = self._sessions.get(request.cookies.get(self.cookie, ""))
        if session is None or self._clock() - session.last_seen > _IDLE_SECONDS:
            session = self._begin()
        session.last_seen = self._clock()
        return session

    def log_in(self, before: Session, userid: int) -> Session:
        """A fresh session for somebody who logged in; what was known of the browser before is of no use any more."""
        self._sessions.pop(before.key, None)
        session = self._begin()
        session.userid, session.wants, session.just_logged_in = userid, before.wants, True
        return session

    def log_out(self, session: Session) -> Session:
        """End a session; a fresh one in which nobody is logged in."""
        self._sessions.pop(session.key, None)
        return self._begin()

    def keep(self, response: Response, session: Session) -> None:
        """Let the browser know its session."""
        response.set_cookie(self.cookie, session.key, path="/", httponly=True, samesite="lax")

    def _begin(self) -> Session:
        session = Session(secrets.token_urlsafe(24), self._clock())
        self._sessions[session.key] = session
        return session
