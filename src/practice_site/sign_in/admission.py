"""Who may sign in, and when."""

from practice_site.moodle_call import Campus
from practice_site.sign_in.refusal import Refusal


def obstacle(campus: Campus) -> str:
    """Why nobody may sign a computer in now: the key of a sentence, or ""."""
    return "signinoff" if campus.faults.is_on("webservices-off") else ""


def require_service(campus: Campus) -> None:
    """Refuse where the site lets no application in.

    Raises:
        Refusal: `unauthorized_client`.
    """
    if obstacle(campus):
        raise Refusal("unauthorized_client", "Web services for mobile devices are switched off on this site.")


def require_no_maintenance(campus: Campus) -> None:
    """During maintenance nothing is used up: the application may come again with the same code.

    Raises:
        Refusal: `temporarily_unavailable`, with status 503.
    """
    if campus.faults.is_on("maintenance"):
        raise Refusal("temporarily_unavailable", "The site is under maintenance.", 503, headers={"Retry-After": "60"})
