"""devices.php: the computers that are signed in."""

from datetime import datetime

from starlette.responses import RedirectResponse, Response

from practice_site.sign_in.markup import computers_table
from practice_site.sign_in.sentences import sentence
from practice_site.sign_in.tokens import UNNAMED, computers_of, sign_out_computer
from practice_site.sign_in.visit import Visit
from practice_site.store import Store

DEVICES = "/local/videostorage/devices.php"
TITLE = "Computers that are signed in"
_INTRO = (
    "<p>On these computers, an application sends videos to this site in your name. Sign out the ones that you do not"
    " use any more or do not know. What they have stored already is kept.</p>"
)


class Devices:
    """Lists a person's computers, and signs them out."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def page(self, visit: Visit) -> Response:
        """The page."""
        user = visit.require_login(DEVICES)
        ident = visit.text("signout")
        if ident.isdecimal() and int(ident):
            visit.require_sesskey()
            name = sign_out_computer(self._store, int(ident), user)
            visit.session.notice = sentence("devicesignedout" if name else "devicesignedoutalready", name)
            return RedirectResponse(DEVICES, 303)
        rows = [
            (c.id, [c.name or UNNAMED, _day(c.timecreated), c.ip, _day(c.lastaccess), _day(c.validuntil)])
            for c in computers_of(self._store, user)
        ]
        table = computers_table(DEVICES, visit.session.sesskey, rows) if rows else "<p>No computer is signed in.</p>"
        return visit.page(TITLE, _INTRO + table)


def _day(when: int) -> str:
    return datetime.fromtimestamp(when).astimezone().strftime("%A, %d %B %Y, %H:%M") if when else "Never"
