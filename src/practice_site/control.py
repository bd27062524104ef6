"""The site's back door for tests and curious people: what it knows, and which faults are switched on."""

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from practice_site.faults import FaultSpecError
from practice_site.site import Site

TEACHER_DOES = ("extend", "lock", "unlock", "grade", "require_statement", "back_to_draft", "reopen")


def control_routes(site: Site) -> list[Route]:
    """`/practice/state`, `/practice/faults`, `/practice/teacher` (`{"do": "reopen", "key": "attempts", "user": …}`)."""

    async def state(_: Request) -> Response:
        return JSONResponse(await site.state())

    async def faults(request: Request) -> Response:
        if request.method == "DELETE":
            site.set_faults([])
        elif request.method == "POST":
            specs = await request.json()
            if not isinstance(specs, list):
                return JSONResponse({"error": "a list of fault specs is expected"}, 400)
            try:
                site.set_faults([str(spec) for spec in specs])
            except FaultSpecError as exc:
                return JSONResponse({"error": str(exc)}, 400)
        return JSONResponse(site.fault_specs())

    async def teacher(request: Request) -> Response:
        asked = await request.json()
        do = asked.pop("do", "") if isinstance(asked, dict) else ""
        if do not in TEACHER_DOES:
            return JSONResponse({"error": f"do is one of {', '.join(TEACHER_DOES)}"}, 400)
        if (username := asked.pop("user", None)) is not None:
            asked["userid"] = next((u.id for u in site.store.data.users if u.username == username), 0)
        try:
            done = getattr(site.teacher, do)(**asked)
        except (KeyError, TypeError) as exc:
            return JSONResponse({"error": f"{type(exc).__name__}: {exc}"}, 400)
        return JSONResponse({"done": done is not False})

    return [
        Route("/practice/teacher", teacher, methods=["POST"]),
        Route("/practice/state", state, methods=["GET"]),
        Route("/practice/faults", faults, methods=["GET", "POST", "DELETE"]),
    ]
