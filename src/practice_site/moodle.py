"""The practice Moodle's entrances: token.php, service-nologin.php and the web-service server."""

import json

from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from practice_site.listener import NoReply, Silence
from practice_site.moodle_assign import assign_functions
from practice_site.moodle_call import Call, Campus
from practice_site.moodle_core import core_functions, public_config
from practice_site.moodle_errors import MoodleError, as_xml, error_as_xml
from practice_site.php_forms import Parameters, read_parameters
from practice_site.records import User
from practice_site.sign_in.tokens import end_token, give_phone_token
from practice_site.troubles import afterwards, instead_of_moodle
from practice_site.videostorage import videostorage_functions

_Answer = Response | NoReply | Silence
_SERVICE = "moodle_mobile_app"
_PLAIN = frozenset({"wstoken", "wsfunction", "moodlewsrestformat", "moodlewssettingfilter", "moodlewssettingfileurl"})


class Moodle:
    """Answers what a client asks of Moodle."""

    def __init__(self, campus: Campus) -> None:
        self._campus = campus
        self._store = campus.store
        self._faults = campus.faults
        self._functions = assign_functions()
        if campus.settings.plugins:
            self._functions |= videostorage_functions(proves_files=campus.settings.proves_files)
        listed: dict[str, str] = {}
        self._functions |= core_functions(listed)
        listed |= {name: declared.version for name, declared in sorted(self._functions.items())}

    def routes(self) -> list[Route]:
        """Where all of this is found."""
        return [
            Route("/login/token.php", self._token, methods=["GET", "POST"]),
            Route("/lib/ajax/service-nologin.php", self._nologin, methods=["GET", "POST"]),
            Route("/webservice/rest/server.php", self._rest, methods=["GET", "POST"]),
        ]

    async def _token(self, request: Request) -> _Answer:
        try:
            asked = await read_parameters(request)
        except ClientDisconnect:
            return NoReply()
        if (answer := self._instead(("token", "moodle"))) is not None:
            return answer
        try:
            reply = self._sign_in(asked)
        except MoodleError as error:
            reply = error.as_ajax()
        return self._finally(JSONResponse(reply), ("token", "moodle"))

    def _sign_in(self, asked: dict[str, object]) -> dict[str, object]:
        if asked.get("appsitecheck"):
            return {"appsitecheck": "ok"}
        if (fault := self._faults.take("error", ("token", "moodle"))) is not None:
            raise MoodleError(fault.values[""], fault.values.get("message", ""))
        if self._faults.is_on("webservices-off"):
            raise MoodleError("enablewsdescription", "Web service must be enabled in Advanced features.")
        if self._faults.is_on("maintenance"):
            raise MoodleError("sitemaintenance")
        for name in ("username", "password", "service"):
            if not asked.get(name):
                raise MoodleError("missingparam", f"A required parameter ({name}) was missing")
        user = self._store.user_by_password(str(asked["username"]), str(asked["password"]))
        # Where an identity provider knows the people, Moodle has no password of theirs.
        if user is None or self._campus.settings.by_identity_provider:
            raise MoodleError("invalidlogin", "Invalid login, please try again")
        if asked["service"] != _SERVICE:
            raise MoodleError("servicenotavailable", "Web service is not available. (It doesn't exist.)")
        give_phone_token(self._store, user)
        return {"token": user.token, "privatetoken": None}

    async def _nologin(self, request: Request) -> _Answer:
        try:
            body = await request.body()
        except ClientDisconnect:
            return NoReply()
        names = ("public-config", "moodle")
        if (answer := self._instead(names)) is not None:
            return answer
        try:
            calls = json.loads(body or request.query_params.get("args", "[]"))
            methods = [str(call["methodname"]) for call in calls]
        except (ValueError, TypeError, KeyError):
            error = MoodleError("invalidparameter").as_ajax()
            return JSONResponse(error)
        replies: list[dict[str, object]] = []
        for method in methods:
            if method != "tool_mobile_get_public_config":
                exception = {"message": "This is not available here", "errorcode": "servicenotavailable"}
                replies.append({"error": True, "exception": exception})
                break
            data = public_config(
                self._campus.wwwroot,
                self._campus.settings,
                maintenance=self._faults.is_on("maintenance") is not None,
                webservices=self._faults.is_on("webservices-off") is None,
            )
            replies.append({"error": False, "data": data})
        return self._finally(JSONResponse(replies), names)

    async def _rest(self, request: Request) -> _Answer:
        try:
            asked = await read_parameters(request)
        except ClientDisconnect:
            return NoReply()
        name = str(asked.get("wsfunction", ""))
        names = (name, "moodle")
        if (answer := self._instead(names)) is not None:
            return answer
        if self._faults.is_on("webservices-off"):
            return Response(status_code=403)
        as_json = asked.get("moodlewsrestformat") == "json"
        try:
            reply = await self._call(name, asked)
        except MoodleError as error:
            answer = (
                JSONResponse(error.as_web_service())
                if as_json
                else Response(error_as_xml(error), media_type="application/xml")
            )
            return self._finally(answer, names)
        answer = JSONResponse(reply) if as_json else Response(as_xml(reply), media_type="application/xml")
        return self._finally(answer, names)

    async def _call(self, name: str, asked: dict[str, object]) -> object:
        if (fault := self._faults.take("error", (name, "moodle"))) is not None:
            raise MoodleError(fault.values[""], fault.values.get("message", ""))
        if self._faults.is_on("maintenance"):
            raise MoodleError("sitemaintenance")
        user = self._signed_in(str(asked.get("wstoken", "")))
        declared = self._functions.get(name)
        if declared is None:
            raise MoodleError("invalidrecord")
        given = {key: value for key, value in asked.items() if key not in _PLAIN}
        if not given.keys() <= declared.parameters:
            raise MoodleError("invalidparameter", "Invalid parameter value detected (Unexpected keys)")
        self._close_by_fault()
        return await declared.work(Call(self._campus, user, Parameters(given)))

    def _signed_in(self, token: str) -> User:
        user = self._store.user_by_token(token)
        if user is None:
            raise MoodleError("invalidtoken")
        fault = self._faults.is_on("expired-token")
        if fault is not None and fault.left > 0:
            fault.seen += 1
            if fault.seen > int(fault.values["after"]):
                fault.left = 0
                end_token(self._store, token)
                raise MoodleError("invalidtoken")
        return user

    def _close_by_fault(self) -> None:
        for fault in self._faults.of_kind("closed-assignment"):
            if "when" not in fault.values and fault.strikes():
                self._campus.uploads.close(int(fault.values["id"]))

    def _instead(self, names: tuple[str, ...]) -> _Answer | None:
        """What a fault says instead of Moodle, if one does."""
        return instead_of_moodle(self._faults, names)

    def _finally(self, reply: Response, names: tuple[str, ...]) -> _Answer:
        return afterwards(self._faults, names, reply)
