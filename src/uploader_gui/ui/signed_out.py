"""What the window says once somebody has signed out: what became of it at the site. Knows no Qt."""

from __future__ import annotations

from uploader_gui.core.models import ENDED_THERE, MOODLES_OWN, PERHAPS_A_PHONES, Account, SignedOut
from uploader_gui.ui.error_text import ErrorText
from uploader_gui.ui.translation import translate


def _tr(text: str) -> str:
    return translate("signed_out", text)


def signed_out_text(account: Account, done: SignedOut) -> ErrorText:
    """Return the card's sentences."""
    title = _tr("You are signed out of {site}").format(site=account.site_name or account.site_url)
    if done.at_site == ENDED_THERE:
        return ErrorText(
            title,
            _tr("The site has ended this computer's sign-in, and nothing of it is left here."),
            _tr("What is not submitted yet goes on when you sign in again."),
        )
    if done.at_site == MOODLES_OWN:
        return ErrorText(
            title,
            _tr(
                "Nothing of your sign-in is left on this computer. At the site it lives on: Moodle itself made it, and "
                "your mobile apps may use the same one."
            ),
            _tr(
                "To end it everywhere, change your password at the site and let it log you out of all web apps, or ask "
                "its administrator."
            ),
        )
    if done.at_site == PERHAPS_A_PHONES:
        return ErrorText(
            title,
            _tr(
                "Nothing of your sign-in is left on this computer. At the site it lives on, because a phone of yours "
                "may use the same one."
            ),
            _tr("To end it there too, sign this computer out in the site's list of computers."),
        )
    return ErrorText(
        title,
        _tr("Nothing of your sign-in is left on this computer. It is not known whether the site has ended it."),
        _tr(
            "To be sure, sign this computer out in the site's list of computers. Where there is no such list, ask its "
            "administrator."
        ),
    )


def way_to_end_it(done: SignedOut) -> tuple[str, str] | None:
    """Return a button's words, and the page it opens: where a person ends what lives on; None where nothing does."""
    if done.at_site == ENDED_THERE:
        return None
    if done.at_site == MOODLES_OWN:
        return _tr("Change the password…"), done.password_url
    return _tr("List of computers…"), done.devices_url
