"""What every page is dressed in: the frame that says that this is practice, the style, the logo."""

from functools import cache
from html import escape
from importlib.resources import files
from string import Template

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from practice_site.campus import SITE_NAME

LOGO = "/pluginfile.php/1/core_admin/logo/0x200/1/practice.png"
COMPACT_LOGO = "/pluginfile.php/1/core_admin/logocompact/300x300/1/practice.png"

_RESOURCES = files("practice_site") / "pages"
_LIVE = '<script src="/practice/live.js"></script>'


def framed(title: str, intro: str, body: str, status: int = 200, *, live: bool = True) -> Response:
    """A page; `intro` and `body` are HTML. A live one brings itself up to date."""
    script = _LIVE if live else ""
    frame = Template(_page())
    return HTMLResponse(
        frame.substitute(title=escape(title), site=SITE_NAME, intro=intro, body=body, script=script), status
    )


def dress_routes() -> list[Route]:
    """Where the style and the script are found."""
    return [
        Route("/practice/style.css", _style, methods=["GET"]),
        Route("/practice/live.js", _script, methods=["GET"]),
        Route(LOGO, _logo, methods=["GET"]),
        Route(COMPACT_LOGO, _logo, methods=["GET"]),
    ]


async def _style(_: Request) -> Response:
    return Response(_resource("style.css"), media_type="text/css")


async def _script(_: Request) -> Response:
    return Response(_resource("live.js"), media_type="text/javascript")


async def _logo(_: Request) -> Response:
    return Response((_RESOURCES / "logo.png").read_bytes(), media_type="image/png")


@cache
def _page() -> str:
    return _resource("page.html")


def _resource(name: str) -> str:
    return (_RESOURCES / name).read_text(encoding="utf-8")
