"""The site's back door for tests and curious people: what it knows, and which faults are switched on."""

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from practice_site.faults import FaultSpecError
from practice_site.site import Site


def control_routes(site: Site) -> list[Route]:
    """`/practice/state` and `/practice/faults`."""

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

    return [
        Route("/practice/state", state, methods=["GET"]),
        Route("/practice/faults", faults, methods=["GET", "POST", "DELETE"]),
    ]
