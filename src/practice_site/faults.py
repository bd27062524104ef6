"""Faults that can be switched on: what goes wrong, where, and how often.

A fault is written `KIND[:PART,PART...]`, a part being `key=value` (or a bare value, where noted).
Sizes take K, M and G (1024-based). `times` counts down; without it `times=1`, or 0 = for ever.

Faults of the link: the relay in front of the storage; with `on=moodle` the one in front of Moodle, with `on=both` both.

    cut:every=SECONDS[,down=SECONDS][,how=reset|close|blackhole]    all connections end, again and again
    cut:after=BYTES[;BYTES...][,direction=up|down][,down=..][,how=..]
                              each new connection takes the next number and ends after that many bytes;
                              -1 spares one
    stall:every=SECONDS,for=SECONDS     nothing moves for a while, the connections stay
    rate:bytes=8M[,direction=up|down]   bytes per second, all connections together (else: each direction)
    delay:ms=80                         one way

Faults of the servers. NAME is `PATCH` or `HEAD` (the storage), `PUT` or `POST` (S3 instead of it), `root` (whatever is
asked at the storage's bare address: whether it is there), `api` (the storage as Moodle sees it), `token`,
`sign-in-token`, `sign-in-device` and `sign-in-revoke` (the plugin's `token.php`, `device_authorization.php` and
`revoke.php`), `public-config`, a web-service function's name, `moodle` (any call to Moodle), `storage` (any PATCH,
HEAD, PUT or POST):

    status:503,on=NAME[,times=3][,retry-after=1]     that HTTP status instead of an answer
    error:CODE,on=NAME[,times=1][,message=TEXT]      that Moodle error instead of an answer (HTTP 200)
    error:CODE,on=sign-in-token[,times=1][,reason=WORD][,retry-after=1]
                              that error of OAuth instead of a token: `server_error`, `temporarily_unavailable`,
                              `slow_down` (HTTP 429), `access_denied` (`reason=signinpolicy`, …), …
    reply:KIND,on=NAME[,times=1]         instead of the work: `drop` (the connection), `silence` (no answer, ever),
                                         `empty` (200, no body), `half` (of a JSON text), `redirect` (to another host)
    lost-reply:on=NAME[,times=1][,how=drop|silence]     the work is done, then there is no answer
    captive-portal[:on=storage,times=1]              200 with somebody's log-in page
    expired-url:times=1                  the next request to an upload URL finds it expired (410)
    expired-url:after=BYTES[,times=1]    the URL expires once the storage holds that many bytes
    expired-token:after=N                the web-service token is invalid after N calls; signing in mends it
    closed-assignment:id=ID              the cut-off passes now
    closed-assignment:when=finish        the cut-off passes at the moment the upload is stored
    empty-submission[:times=1]           the next save says yes and shows as handed in, but holds no video
    broken-save[:times=1]                the next save ends in an error of the database, with the video already in it
    processing-error:CODE[,times=1]      the video service rejects the next finished video
    maintenance                          Moodle is in maintenance mode (`maintenance:cli`: HTTP 503)
    webservices-off                      the site's web services are switched off
"""

from collections.abc import Iterable
from dataclasses import dataclass, field

LINK_KINDS = frozenset({"cut", "stall", "rate", "delay"})

_FIELDS: dict[str, tuple[str, ...]] = {
    "cut": ("every", "after", "down", "how", "direction", "on"),
    "stall": ("every", "for", "on"),
    "rate": ("bytes", "direction", "on"),
    "delay": ("ms", "on"),
    "status": ("", "on", "times", "retry-after"),
    "error": ("", "on", "times", "message", "reason", "retry-after"),
    "reply": ("", "on", "times"),
    "lost-reply": ("on", "times", "how"),
    "captive-portal": ("on", "times"),
    "expired-url": ("times", "after"),
    "expired-token": ("after",),
    "closed-assignment": ("id", "when"),
    "empty-submission": ("times",),
    "broken-save": ("times",),
    "processing-error": ("", "times"),
    "maintenance": ("",),
    "webservices-off": (),
}

_REQUIRED: dict[str, tuple[str, ...]] = {
    "stall": ("every", "for"),
    "rate": ("bytes",),
    "delay": ("ms",),
    "status": ("", "on"),
    "error": ("", "on"),
    "reply": ("", "on"),
    "lost-reply": ("on",),
    "expired-token": ("after",),
    "processing-error": ("",),
}

_REPLIES = ("drop", "silence", "empty", "half", "redirect")
_LOSSES = ("drop", "silence")
_NUMBERS = frozenset({"every", "down", "for", "ms", "times", "retry-after", "id"})
_UNITS = {"K": 1024, "M": 1024**2, "G": 1024**3}


class FaultSpecError(ValueError):
    """A fault is written in a way that means nothing; the message says what would."""


@dataclass
class Fault:
    """One fault that is switched on."""

    kind: str
    values: dict[str, str]
    spec: str
    left: int = 0
    """How many more times it strikes; 0 or less means it is used up."""
    for_ever: bool = False
    seen: int = 0
    """How many calls it has let pass (`expired-token`)."""

    def number(self, key: str, default: float = 0.0) -> float:
        """A value as a number."""
        return float(self.values.get(key, default))

    def size(self, key: str) -> int:
        """A value as bytes."""
        return size(self.values[key])

    def strikes(self) -> bool:
        """Count one strike; False once it is used up."""
        if self.for_ever:
            return True
        self.left -= 1
        return self.left >= 0

    def meets(self, names: Iterable[str]) -> bool:
        """Whether this fault is meant for a request that goes by these names."""
        return self.values.get("on", "storage") in names


def size(text: str) -> int:
    """Bytes from `500`, `64K`, `8M`, `1.5G`."""
    cleaned = text.strip().upper().removesuffix("B").removesuffix("I")
    factor = _UNITS.get(cleaned[-1:], 1)
    try:
        return int(float(cleaned[:-1] if factor > 1 else cleaned) * factor)
    except ValueError:
        raise FaultSpecError(f"'{text}' is no size; write a number of bytes, or one with K, M or G") from None


def parse(spec: str) -> Fault:
    """Read one fault as a person writes it.

    Raises:
        FaultSpecError: The kind or a part is unknown, missing or malformed.
    """
    kind, _, rest = spec.strip().partition(":")
    if kind not in _FIELDS:
        raise FaultSpecError(f"'{kind}' is no fault; there are: {', '.join(sorted(_FIELDS))}")
    values: dict[str, str] = {}
    for part in filter(None, (piece.strip() for piece in rest.split(","))):
        key, equals, value = part.partition("=")
        if not equals:
            key, value = "", part
        if key not in _FIELDS[kind]:
            known = ", ".join(name or "a value" for name in _FIELDS[kind]) or "nothing"
            raise FaultSpecError(f"'{part}' means nothing to '{kind}', which takes: {known}")
        values[key] = value
    _check(kind, values)
    times = values.get("times", "1")
    fault = Fault(kind, values, spec.strip(), left=int(float(times)), for_ever=times == "0")
    if kind in LINK_KINDS | {"maintenance", "webservices-off"}:
        fault.for_ever = True
    return fault


def _check(kind: str, values: dict[str, str]) -> None:
    for key in _REQUIRED.get(kind, ()):
        if not values.get(key):
            raise FaultSpecError(f"'{kind}' needs {key + '=' if key else 'a value, as in ' + kind + ':503'}")
    if kind == "cut" and ("every" in values) == ("after" in values):
        raise FaultSpecError("'cut' needs either every=SECONDS or after=BYTES")
    if kind == "closed-assignment" and not values:
        raise FaultSpecError("'closed-assignment' needs id= or when=finish")
    for key, choices in (
        ("how", _LOSSES if kind == "lost-reply" else ("reset", "close", "blackhole")),
        ("direction", ("up", "down")),
        ("when", ("finish",)),
    ):
        if key in values and values[key] not in choices:
            raise FaultSpecError(f"{key}= is one of {', '.join(choices)}, not '{values[key]}'")
    if kind == "reply" and values[""] not in _REPLIES:
        raise FaultSpecError(f"a reply is one of {', '.join(_REPLIES)}, not '{values['']}'")
    if kind == "status" and not values[""].isdigit():
        raise FaultSpecError(f"'{values['']}' is no HTTP status")
    for key in _NUMBERS & values.keys():
        try:
            float(values[key])
        except ValueError:
            raise FaultSpecError(f"{key}= takes a number, not '{values[key]}'") from None
    for key in ("after", "bytes"):
        for piece in values.get(key, "").split(";"):
            if piece:
                size(piece)


@dataclass
class Faults:
    """The faults that are switched on now."""

    active: list[Fault] = field(default_factory=list)

    def replace(self, specs: Iterable[str]) -> None:
        """Switch on exactly these; nothing changes if one of them cannot be read."""
        self.active = [parse(spec) for spec in specs]

    def of_kind(self, kind: str) -> list[Fault]:
        """All faults of one kind, used up or not."""
        return [fault for fault in self.active if fault.kind == kind]

    def take(self, kind: str, names: Iterable[str] | None = None) -> Fault | None:
        """The first fault of this kind that strikes a request with these names; counts the strike."""
        for fault in self.of_kind(kind):
            if (names is None or fault.meets(names)) and fault.strikes():
                return fault
        return None

    def is_on(self, kind: str) -> Fault | None:
        """The fault of this kind, without counting."""
        return next(iter(self.of_kind(kind)), None)
