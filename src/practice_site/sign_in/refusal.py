"""A refusal in the words of RFC 6749 and RFC 8628."""

from collections.abc import Mapping


class Refusal(Exception):
    """What an application is told instead of a token.

    Attributes:
        error: The error's name in RFC 6749 §5.2 or RFC 8628 §3.5.
        status: The HTTP status.
        more: More members of the answer, e.g. `interval`.
        headers: Headers of the answer, e.g. `Retry-After`.
    """

    def __init__(
        self,
        error: str,
        description: str,
        status: int = 400,
        more: Mapping[str, object] | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(description)
        self.error = error
        self.status = status
        self.more = dict(more or {})
        self.headers = dict(headers or {})
