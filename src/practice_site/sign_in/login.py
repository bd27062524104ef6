"""Logging in with the browser: Moodle's own form, or the form of the university's identity provider."""

from secrets import compare_digest
from urllib.parse import quote

from starlette.responses import RedirectResponse, Response

from practice_site.campus import SITE_NAME
from practice_site.moodle_call import Campus
from practice_site.sign_in.markup import alert, facts, hidden, link_button, login_form
from practice_site.sign_in.sessions import Sessions
from practice_site.sign_in.visit import LOGIN, PageRefused, Visit

PROVIDER = "/auth/oauth2/login.php"
PROVIDER_NAME = "Practice ID"
_WRONG = "Invalid login, please try again"


class Login:
    """The pages on which people say who they are."""

    def __init__(self, campus: Campus, sessions: Sessions) -> None:
        self._campus = campus
        self._sessions = sessions

    def moodle(self, visit: Visit) -> Response:
        """`login/index.php`: the site's form, or only the way to the identity provider."""
        if visit.user is not None:
            if "testsession" in visit.params or visit.method == "POST":
                return RedirectResponse(self._way_on(visit), 303)
            return visit.page("You are logged in", _logged_in(visit))
        if self._campus.settings.by_identity_provider:
            way = f"{PROVIDER}?id=1&wantsurl={quote(visit.session.wants, safe='')}&sesskey={visit.session.sesskey}"
            body = f"<p>{SITE_NAME} knows its people by their {PROVIDER_NAME}.</p>"
            return visit.page(f"Log in to {SITE_NAME}", body + link_button(way, f"Log in with {PROVIDER_NAME}"))
        return self._by_form(visit, LOGIN, f"Log in to {SITE_NAME}")

    def provider(self, visit: Visit) -> Response:
        """The identity provider's page. It takes the same names and passwords."""
        if not self._campus.settings.by_identity_provider:
            raise PageRefused("Unsupported redirect to this page")
        if wants := visit.text("wantsurl"):
            visit.session.wants = wants
        return self._by_form(visit, PROVIDER, f"{PROVIDER_NAME}: who are you?")

    def log_out(self, visit: Visit) -> Response:
        """`login/logout.php`."""
        visit.require_sesskey()
        visit.session = self._sessions.log_out(visit.session)
        return RedirectResponse("/", 303)

    def _by_form(self, visit: Visit, page: str, title: str) -> Response:
        wrong = ""
        if visit.method == "POST":
            same = compare_digest(visit.text("logintoken").encode(), visit.session.sesskey.encode())
            user = self._campus.store.user_by_password(visit.text("username"), visit.text("password"))
            if user is not None and same:
                visit.session = self._sessions.log_in(visit.session, user.id)
                return RedirectResponse(f"{LOGIN}?testsession={user.id}", 303)
            wrong = alert(_WRONG)
        hint = '<p class="intro">The names and passwords are on <a href="/">the front page</a>.</p>'
        return visit.page(title, wrong + login_form(page, visit.session.sesskey) + hint)

    def _way_on(self, visit: Visit) -> str:
        """Where the browser wanted to go, if that is on this site."""
        wants, visit.session.wants = visit.session.wants, ""
        path = wants.removeprefix(self._campus.wwwroot)
        return path if path.startswith("/") and not path.startswith(("//", "/\\")) else "/"


def _logged_in(visit: Visit) -> str:
    assert visit.user is not None
    who = facts([("Your account", f"{visit.user.fullname} ({visit.user.username})")])
    key = hidden(sesskey=visit.session.sesskey)
    return f'{who}<form method="post" action="/login/logout.php">{key}<button type="submit">Log out</button></form>'
