"""How often somebody may be wrong: counts in windows of ten minutes."""

from practice_site.settings import Clock
from practice_site.sign_in.refusal import Refusal

WINDOW = 600

WRONG_CODES_OF_USER = 10
WRONG_CODES_OF_ADDRESS = 200
WRONG_GRANTS_OF_ADDRESS = 200
USELESS_TOKENS_OF_ADDRESS = 200
DEVICES_OF_ADDRESS = 200
CODES_OF_USER = 20


class Throttle:
    """Counts what went wrong, for a person or an address. A site that is started again counts anew."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._window = 0
        self._counts: dict[tuple[str, str], int] = {}

    def count(self, what: str, who: str) -> None:
        """Count one more of `what` for a person's number or an address."""
        self._turn()
        self._counts[what, who] = self._counts.get((what, who), 0) + 1

    def is_reached(self, what: str, who: str, limit: int) -> bool:
        """Whether there are as many as there may be."""
        self._turn()
        return self._counts.get((what, who), 0) >= limit

    def require_room(self, what: str, who: str, limit: int) -> None:
        """Refuse an application whose address has reached a limit.

        Raises:
            Refusal: `slow_down`, with status 429.
        """
        if self.is_reached(what, who, limit):
            seconds = self.seconds_left()
            raise Refusal(
                "slow_down",
                f"Too many requests from this address. Wait {seconds} seconds.",
                429,
                headers={"Retry-After": str(seconds)},
            )

    def seconds_left(self) -> int:
        """When the present window ends, in seconds."""
        return WINDOW - int(self._clock()) % WINDOW

    def _turn(self) -> None:
        window = int(self._clock()) // WINDOW
        if window != self._window:
            self._window, self._counts = window, {}
