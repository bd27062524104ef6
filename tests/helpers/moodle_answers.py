"""A web service that says what a test wants, in Moodle's own shapes, and notes what it was asked."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from tests.helpers.http_server import Exchange, HttpServer, http_server

from uploader_gui.core.moodle.site import NEEDED_FUNCTIONS, NEEDED_VERSION, NOLOGIN_PATH

REST = "/webservice/rest/server.php"
TOKEN = "/login/token.php"


def moodle_error(errorcode: str, message: str = "It did not work") -> dict[str, Any]:
    """The web service's error shape of Moodle 4.5."""
    return {"exception": "core\\exception\\moodle_exception", "errorcode": errorcode, "message": message}


def ajax_error(errorcode: str, text: str = "It did not work") -> dict[str, Any]:
    """The shape of ``login/token.php``."""
    return {"error": text, "errorcode": errorcode, "stacktrace": None, "debuginfo": None, "reproductionlink": None}


def site_info(**changes: Any) -> dict[str, Any]:
    facts = {
        "userid": 7,
        "username": "sam",
        "fullname": "Sam One",
        "sitename": "Lab University",
        "siteurl": "https://moodle.example.edu",
        "release": "4.5.6 (Build: 20250811)",
        "functions": [{"name": name, "version": str(NEEDED_VERSION)} for name in NEEDED_FUNCTIONS],
        "userprivateaccesskey": "0" * 32,
        "advancedfeatures": [{"name": "usecomments", "value": 1}],
    }
    return {**facts, **changes}


@dataclass
class FakeMoodle:
    """``answers`` by function: the value to answer with, or a function of the form fields that gives it."""

    root: str = ""
    answers: dict[str, Any] = field(default_factory=dict)
    public: dict[str, Any] = field(default_factory=dict)
    token: Any = None
    http: HttpServer | None = None
    before: Callable[[Exchange], Any] | None = None

    @property
    def url(self) -> str:
        assert self.http is not None
        return self.http.url + self.root

    def public_config(self) -> dict[str, Any]:
        facts = {
            "wwwroot": self.url,
            "sitename": "Lab University",
            "typeoflogin": 1,
            "enablewebservices": 1,
            "enablemobilewebservice": 1,
            "maintenanceenabled": False,
            "lang": "en",
            "agedigitalconsentverification": False,
        }
        return {**facts, **self.public}

    def calls(self, function: str = "") -> list[dict[str, str]]:
        assert self.http is not None
        forms = [request.form for request in self.http.requests if request.path == self.root + REST]
        return [form for form in forms if not function or form["wsfunction"] == function]

    async def handle(self, exchange: Exchange) -> None:
        await exchange.read()
        if self.before is not None:
            await self.before(exchange)
            if exchange.answered:
                return
        path = exchange.request.path
        if path == self.root + NOLOGIN_PATH:
            await exchange.answer_json([{"error": False, "data": self.public_config()}])
        elif path == self.root + TOKEN:
            await exchange.answer_json(self.token)
        elif path == self.root + REST:
            answer = self.answers.get(exchange.request.form["wsfunction"], moodle_error("invalidrecord"))
            await exchange.answer_json(answer(exchange.request.form) if callable(answer) else answer)
        else:
            await exchange.answer(404, {"Content-Type": "text/html"}, b"<html>404</html>")


@asynccontextmanager
async def fake_moodle(root: str = "", **answers: Any) -> AsyncIterator[FakeMoodle]:
    moodle = FakeMoodle(root, answers)
    async with http_server(moodle.handle) as http:
        moodle.http = http
        yield moodle
