"""What the window and the command line may ask of the engine, be it in this process or in another.

Every method may raise any ``UploaderError``. The engine in this process is ``core.engine.Engine``; the remote
control of an engine in another process is ``core.control.client.RemoteEngine``; ``core.control.open_engine``
gives whichever is right.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from uploader_gui.core.events import Listener
from uploader_gui.core.models import (
    Account,
    AccountFacts,
    AttemptLine,
    CheckReport,
    KnownSite,
    Listing,
    OpenUpload,
    Receipt,
    SignedOut,
    SignInOffer,
    StorageFacts,
    Upload,
)


class EngineApi(Protocol):
    """The engine's whole face."""

    @property
    def is_remote(self) -> bool:
        """Whether another program holds the engine."""
        ...

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Call ``listener`` in the engine's event loop for every event; the result stops that."""
        ...

    async def accounts(self) -> list[Account]:
        """Return the known accounts, in the order they were added."""
        ...

    async def sign_in(self, site: str, username: str, password: str, store: str = "") -> Account:
        """Sign in by user name and password.

        ``store``: keyring, memory, file; empty = the default; ``credentials.WHERE_IT_LIES`` = where this very account's
        sign-in is kept already, else memory.
        """
        ...

    async def look_at_site(self, address: str) -> KnownSite:
        """Return the site at, or above, an address as a person gives it, and how one can sign in there."""
        ...

    async def begin_sign_in(self, site: str, way: str) -> SignInOffer:
        """Begin a sign-in that a person completes in the browser or on a phone; ``site`` as for ``look_at_site``."""
        ...

    async def finish_sign_in(self, offer_id: str, store: str = "", pasted: str = "") -> Account:
        """Wait until the person has completed it, and sign in. Cancelled, it can be waited for again.

        ``pasted`` is what the browser ended at where the way is LAUNCH: an address like ``moodlemobile://token=…``.
        """
        ...

    async def end_sign_in(self, offer_id: str) -> None:
        """Give up a sign-in that was begun: nothing listens for it, nothing asks after it. Repeatable."""
        ...

    async def sign_in_with_token(self, site: str, token: str, store: str = "") -> Account:
        """Sign in with a web-service token that a person has, or with an address like ``…://token=…``."""
        ...

    async def account_facts(self, account_id: int) -> AccountFacts:
        """Ask the account's site about itself; nothing is changed by it."""
        ...

    async def storage_facts(self, account_id: int) -> StorageFacts:
        """Return where the account's videos go, as its site and its earlier uploads tell."""
        ...

    async def sign_out(self, account_id: int) -> SignedOut:
        """Forget the account's secrets; its unfinished uploads then need a sign-in. Then let the site end its token.

        Raises:
            NoSafePlace: the file that holds its token cannot be written, or the keyring does not let go of it.
        """
        ...

    async def assignments(self, account_id: int, refresh: bool = False) -> Listing:
        """Return the account's assignments.

        At once as they were last told, to this run or an earlier one; where that is a while ago the site is asked
        beside it, and ``AssignmentsChanged`` follows. ``refresh`` waits for the site's answer. Where the site cannot be
        reached, the result says so in ``problem``; only without any earlier answer is it an error.

        Raises:
            SignInNeeded: the token is not taken any more; an earlier answer does not hide that.
        """
        ...

    async def check(self, path: str, account_id: int, assignment_id: int) -> CheckReport:
        """Look at a file before it is queued: kind, size, limits, deadline."""
        ...

    async def add(
        self,
        path: str,
        account_id: int,
        assignment_id: int,
        submit: bool = True,
        accepted_statement: str = "",
        start_timer: bool = False,
        carry_on: int = 0,
    ) -> Upload:
        """Check a file and put it into the queue.

        ``accepted_statement``: the submission statement as the person was shown it and accepted it; empty = none was.
        One that the site asks for in other words is asked for again before anything is handed in.
        ``start_timer`` starts the time of an assignment with a time limit, now. Without ``submit`` the video is stored
        and, where the assignment keeps drafts, saved as one.

        The same unchanged file for the same assignment, still on its way, is not queued twice: that upload is returned.
        What another computer has begun with this very file is gone on with by itself, where that can be proved;
        ``carry_on`` names one at the site (``OpenUpload.id``) that the person says is of this file.
        """
        ...

    async def open_uploads(self, account_id: int) -> list[OpenUpload]:
        """Return the account's uploads at its site that no submission holds yet, whichever computer began them."""
        ...

    async def uploads(self) -> list[Upload]:
        """Return every upload in the journal, oldest first."""
        ...

    async def pause(self, upload_id: int) -> Upload:
        """Stop moving bytes; URL and record are kept."""
        ...

    async def resume(self, upload_id: int) -> Upload:
        """Go on after a pause."""
        ...

    async def pause_all(self) -> None:
        """Pause every upload that is under way or waits; what needs a person goes on needing one."""
        ...

    async def resume_all(self) -> None:
        """Go on with every upload that is paused."""
        ...

    async def move(self, upload_id: int, before_id: int | None = None) -> list[Upload]:
        """Put an upload before another in the queue; None = behind all others. Returns the queue in its order.

        What stands above it is sent before it, and what stands below it after it; one that is being sent and stands
        below gives way as soon as that costs no byte.

        Raises:
            WrongState: it has ended.
        """
        ...

    async def retry(
        self, upload_id: int, fresh: bool = False, accepted_statement: str = "", start_timer: bool = False
    ) -> Upload:
        """Try again now: ends a wait, or takes up what failed or needed a person.

        ``fresh`` begins a new upload of the file as it is now (after it changed, or was refused by the storage).
        ``accepted_statement`` as in ``add``; empty = what was accepted before stays.
        An upload that was queued without submitting is submitted; one that the schedule or a metered network holds
        back is sent anyway.
        """
        ...

    async def cancel(self, upload_id: int) -> Upload:
        """End the upload here and at the site. What was submitted stays submitted."""
        ...

    async def forget(self, upload_id: int) -> None:
        """Take an ended upload out of the list; its receipt file stays."""
        ...

    async def receipt(self, upload_id: int) -> Receipt:
        """Return the receipt of a submitted upload."""
        ...

    async def network_changed(self) -> None:
        """Say that this computer's network may be another one now: who waits for it tries again at once."""
        ...

    async def attempt_log(self, upload_id: int) -> list[AttemptLine]:
        """Return what has happened to an upload, oldest first; empty where nothing has (or it was forgotten)."""
        ...

    async def set_rate_limit(self, bytes_per_second: int) -> None:
        """Limit all uploads together from now on; 0 = no limit. Counts over the schedule until that changes next."""
        ...

    async def set_network(self, metered: bool | None) -> None:
        """Say whether every byte costs on the network of now; None = not known, which counts as no.

        Where the settings say so, nothing is sent while it does. To be told by whoever holds the engine.
        """
        ...

    async def settings_changed(self) -> None:
        """Read ``settings.json`` again and follow what can change while uploads run.

        These are the limit, the schedule, metered networks, how many are sent at once, and the proxy. A limit that was
        set by hand ends where the limit or the schedule is another one. What cannot be followed is told.
        """
        ...
