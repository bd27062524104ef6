"""Form parameters in PHP's notation, `plugindata[videostorage_uploadid]=7`, `parts[0][etag]=x`, and Moodle's checks."""

import re
from collections.abc import Iterable, Mapping

from starlette.requests import Request

from practice_site.moodle_errors import MoodleError

_NAME = re.compile(r"^([^\[\]]+)((?:\[[^\[\]]*\])*)$")
_KEYS = re.compile(r"\[([^\[\]]*)\]")


def nested(pairs: Iterable[tuple[str, str]]) -> dict[str, object]:
    """Build PHP's nested arrays; `name[]` counts up from 0."""
    root: dict[str, object] = {}
    for name, value in pairs:
        match = _NAME.match(name)
        if match is None:
            root[name] = value
            continue
        keys = [match[1], *_KEYS.findall(match[2])]
        here = root
        for key in keys[:-1]:
            inner = here.get(key or str(len(here)))
            if not isinstance(inner, dict):
                inner = {}
                here[key or str(len(here))] = inner
            here = inner
        here[keys[-1] or str(len(here))] = value
    return root


async def read_parameters(request: Request) -> dict[str, object]:
    """A request's parameters from its address and its form; the form's win, as PHP has them."""
    pairs = list(request.query_params.multi_items())
    if request.method == "POST":
        async with request.form() as form:
            pairs += [(key, value) for key, value in form.multi_items() if isinstance(value, str)]
    return nested(pairs)


class Parameters:
    """One call's parameters. A missing or malformed one is Moodle's `invalidparameter`."""

    def __init__(self, values: Mapping[str, object]) -> None:
        self._values = values

    def text(self, name: str, default: str | None = None) -> str:
        """A string."""
        value = self._values.get(name, default)
        if not isinstance(value, str):
            raise MoodleError("invalidparameter", f"Invalid parameter value detected ({name})")
        return value

    def integer(self, name: str, default: int | None = None) -> int:
        """A whole number; `true` and `false` count as 1 and 0."""
        value = self.text(name, None if default is None else str(default))
        value = {"true": "1", "false": "0"}.get(value, value)
        try:
            return int(value)
        except ValueError:
            raise MoodleError("invalidparameter", f"Invalid parameter value detected ({name})") from None

    def items(self, name: str) -> list[object]:
        """The entries of an array, in the order they came; empty if absent."""
        value = self._values.get(name, {})
        if not isinstance(value, dict):
            raise MoodleError("invalidparameter", f"Invalid parameter value detected ({name})")
        return list(value.values())

    def mapping(self, name: str) -> dict[str, object]:
        """An array with named keys; empty if absent."""
        value = self._values.get(name, {})
        if not isinstance(value, dict):
            raise MoodleError("invalidparameter", f"Invalid parameter value detected ({name})")
        return value
