"""What the addresses for applications have in common: a form in, JSON out, and the faults in between."""

from collections.abc import Awaitable, Callable, Mapping

from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response

from practice_site.faults import Fault, Faults
from practice_site.listener import NoReply, Silence
from practice_site.php_forms import read_parameters
from practice_site.sign_in.refusal import Refusal
from practice_site.troubles import afterwards, instead_of_moodle

Answer = Response | NoReply | Silence
Work = Callable[[Mapping[str, object], str], dict[str, object]]

_HEADERS = {
    "Cache-Control": "no-store",
    "Pragma": "no-cache",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}
_STATUSES = {"server_error": 500, "temporarily_unavailable": 503, "slow_down": 429}
_LATER = {429: "60", 503: "60"}


def endpoint(faults: Faults, name: str, work: Work) -> Callable[[Request], Awaitable[Answer]]:
    """Answer a form-encoded POST with JSON that nobody may keep; faults know the address by this name."""
    names = (name, "moodle")

    async def answer(request: Request) -> Answer:
        try:
            asked = await read_parameters(request)
        except ClientDisconnect:
            return NoReply()
        if (trouble := instead_of_moodle(faults, names)) is not None:
            return trouble
        try:
            _require_post(request)
            if (fault := faults.take("error", names)) is not None:
                raise _made_up(fault)
            reply = JSONResponse(work(asked, address_of(request)), headers=_HEADERS)
        except Refusal as refused:
            told = {"error": refused.error, "error_description": str(refused), **refused.more}
            reply = JSONResponse(told, refused.status, _HEADERS | refused.headers)
        return afterwards(faults, names, reply)

    return answer


def address_of(request: Request) -> str:
    """Where a request comes from."""
    return request.client.host if request.client else ""


def _require_post(request: Request) -> None:
    """Codes belong in a request's body: addresses are logged everywhere."""
    if request.method != "POST":
        raise Refusal("invalid_request", "Send a POST request.", 405, headers={"Allow": "POST"})
    if request.url.query:
        raise Refusal("invalid_request", "Send the parameters in the body.")


def _made_up(fault: Fault) -> Refusal:
    """A refusal that a fault orders. Moodle's own errors are not heard here: the site failed."""
    error = fault.values[""]
    if fault.values["on"] == "moodle":
        error = "temporarily_unavailable" if error == "sitemaintenance" else "server_error"
    status = _STATUSES.get(error, 400)
    more = {"reason": fault.values["reason"]} if "reason" in fault.values else {}
    wait = fault.values.get("retry-after", _LATER.get(status, ""))
    description = fault.values.get("message", "Switched on by a fault.")
    return Refusal(error, description, status, more, {"Retry-After": wait} if wait else {})
