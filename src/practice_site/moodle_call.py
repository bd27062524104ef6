"""One web-service call, and the table of functions a site has."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from practice_site.faults import Faults
from practice_site.php_forms import Parameters
from practice_site.records import User
from practice_site.settings import Settings
from practice_site.store import Store
from practice_site.uploads import Uploads


@dataclass(frozen=True)
class Campus:
    """What every function of the practice Moodle works with."""

    store: Store
    settings: Settings
    faults: Faults
    uploads: Uploads
    wwwroot: str


@dataclass(frozen=True)
class Call:
    """One call: who, with what, on which site."""

    campus: Campus
    user: User
    params: Parameters


@dataclass(frozen=True)
class Function:
    """A web-service function: its work, and the parameters it knows."""

    work: Callable[[Call], Awaitable[object]]
    parameters: frozenset[str]
    version: str = "2024100700"


def function(work: Callable[[Call], Awaitable[object]], *parameters: str, version: str = "2024100700") -> Function:
    """Declare a function."""
    return Function(work, frozenset(parameters), version)
