"""One request of a browser: who it is, what it asks, and what every page of the sign-in has in common."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from secrets import compare_digest

from starlette.requests import ClientDisconnect, Request
from starlette.responses import RedirectResponse, Response

from practice_site.faults import Faults
from practice_site.listener import NoReply
from practice_site.page_frame import framed
from practice_site.php_forms import read_parameters
from practice_site.records import User
from practice_site.sign_in.authorization_request import text
from practice_site.sign_in.endpoint import address_of
from practice_site.sign_in.markup import alert
from practice_site.sign_in.sessions import Session, Sessions
from practice_site.store import Store

LOGIN = "/login/index.php"

_HEADERS = {
    "X-Frame-Options": "DENY",
    "Content-Security-Policy": "frame-ancestors 'none'",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
    "Pragma": "no-cache",
}


class LoginNeeded(Exception):
    """The page is for people who are logged in; `wants` is where they come back to."""

    def __init__(self, wants: str) -> None:
        super().__init__(wants)
        self.wants = wants


class PageRefused(Exception):
    """Moodle's error page (404) with this sentence."""


@dataclass
class Visit:
    """What a page works with."""

    params: Mapping[str, object]
    method: str
    ip: str
    session: Session
    user: User | None

    def text(self, name: str) -> str:
        """A parameter; "" where it was not sent, or is a list."""
        return text(self.params, name)

    def require_login(self, wants: str) -> User:
        """The person who is logged in.

        Raises:
            LoginNeeded: Nobody is.
        """
        if self.user is None:
            raise LoginNeeded(wants)
        return self.user

    def require_sesskey(self) -> None:
        """Take nothing from a form that does not come from a page of this session.

        Raises:
            PageRefused: It does not.
        """
        if not compare_digest(self.text("sesskey").encode(), self.session.sesskey.encode()):
            raise PageRefused("Your session has most likely timed out. Please log in again.")

    def page(self, title: str, body: str, status: int = 200) -> Response:
        """A page, with what the session has to say first."""
        notice, self.session.notice = self.session.notice, ""
        self.session.just_logged_in = False
        said = alert(notice, is_good=True) if notice else ""
        return framed(title, "", said + body, status, live=False)


Work = Callable[[Visit], Response]


class Pages:
    """Turns pages into endpoints."""

    def __init__(self, store: Store, faults: Faults, sessions: Sessions) -> None:
        self._store = store
        self._faults = faults
        self._sessions = sessions

    def endpoint(self, work: Work) -> Callable[[Request], Awaitable[Response | NoReply]]:
        """Answer browsers by this work."""

        async def answer(request: Request) -> Response | NoReply:
            try:
                params = await read_parameters(request)
            except ClientDisconnect:
                return NoReply()
            session = self._sessions.of(request)
            visit = Visit(params, request.method, address_of(request), session, self._store.user(session.userid))
            response = self._answer(visit, work)
            response.headers.update(_HEADERS)
            self._sessions.keep(response, visit.session)
            return response

        return answer

    def _answer(self, visit: Visit, work: Work) -> Response:
        if self._faults.is_on("maintenance"):
            return visit.page("Practice University", alert("This site is undergoing maintenance."), 503)
        try:
            return work(visit)
        except LoginNeeded as needed:
            visit.session.wants = needed.wants
            return RedirectResponse(LOGIN, 303)
        except PageRefused as refused:
            return visit.page("Error", alert(str(refused)), 404)
