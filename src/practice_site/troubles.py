"""What a client gets instead of an answer, or after the work was done, while a fault of the servers is switched on."""

from collections.abc import Iterable

from starlette.responses import HTMLResponse, RedirectResponse, Response

from practice_site.faults import Fault, Faults
from practice_site.listener import NoReply, Silence

CAPTIVE_PORTAL = "<!doctype html><title>Hotel Wi-Fi</title><h1>Welcome. Please accept our terms.</h1>"
_ELSEWHERE = "http://portal.invalid/login"


def instead(faults: Faults, names: Iterable[str]) -> Response | NoReply | Silence | None:
    """What is said instead of doing the work of a request that goes by these names; None = let it be done."""
    names = tuple(names)
    if fault := faults.take("status", names):
        headers = {"Retry-After": fault.values["retry-after"]} if "retry-after" in fault.values else {}
        return HTMLResponse("<h1>switched on by a fault</h1>", int(fault.values[""]), headers)
    if faults.take("captive-portal", names):
        return HTMLResponse(CAPTIVE_PORTAL)
    if fault := faults.take("reply", names):
        return _reply(fault)
    return None


def instead_of_moodle(faults: Faults, names: Iterable[str]) -> Response | NoReply | Silence | None:
    """The same for a program's call to Moodle, which may be down for maintenance."""
    if (fault := faults.is_on("maintenance")) and fault.values.get("") == "cli":
        return HTMLResponse("<h1>The site is down for maintenance</h1>", 503, {"Retry-After": "300"})
    return instead(faults, names)


def afterwards(faults: Faults, names: Iterable[str], reply: Response | NoReply) -> Response | NoReply | Silence:
    """The answer to work that was done, or its loss."""
    fault = faults.take("lost-reply", names)
    if fault is None:
        return reply
    return Silence() if fault.values.get("how") == "silence" else NoReply()


def _reply(fault: Fault) -> Response | NoReply | Silence:
    match fault.values[""]:
        case "drop":
            return NoReply()
        case "silence":
            return Silence()
        case "redirect":
            return RedirectResponse(_ELSEWHERE, 302)
        case "half":
            return Response('{"uploadid": 1, "state": "pen', media_type="application/json")
        case _:
            return Response(status_code=200)
