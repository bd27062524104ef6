"""One person's sign-in as calls to the engine: what is begun and not wanted any more is ended there too."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from uploader_gui.core.errors import UploaderError
from uploader_gui.core.models import Account, KnownSite, SignInOffer
from uploader_gui.ui.bridge import Call, EngineBridge


class SignInAttempt(QObject):
    """Asks one thing at a time; whatever is asked gives up what was asked before. Outlives the dialog if it must."""

    found = Signal(object)
    """The KnownSite that was looked at."""
    begun = Signal(object)
    """The SignInOffer."""
    signed_in = Signal(object)
    """The Account."""
    failed = Signal(object)
    """The UploaderError of what was asked last."""

    def __init__(self, bridge: EngineBridge) -> None:
        super().__init__()
        self._bridge = bridge
        self._call: Call | None = None
        self._begins = False
        self._turn = 0
        self.offer: SignInOffer | None = None

    @property
    def is_asking(self) -> bool:
        """Whether an answer is awaited."""
        return self._begins or self._call is not None

    def look(self, address: str) -> None:
        """Look at the site at an address; ``found`` or ``failed`` follows."""
        self.give_up()
        self._call = self._bridge.call(lambda engine: engine.look_at_site(address), self._on_found, self._on_failed)

    def begin(self, site: str, way: str) -> None:
        """Begin a sign-in elsewhere; ``begun`` or ``failed`` follows."""
        self.give_up()
        turn, self._begins = self._turn, True
        # Never cancelled: an offer that nobody waits for any more must still be heard of, to be ended.
        self._bridge.call(
            lambda engine: engine.begin_sign_in(site, way),
            partial(self._on_begun, turn),
            partial(self._on_not_begun, turn),
        )

    def finish(self, store: str = "", pasted: str = "") -> None:
        """Wait for the end of what was begun; ``signed_in`` or ``failed`` follows. It can be waited for again."""
        if self.offer is None:
            return
        offer_id = self.offer.id
        self._cancel()
        self._call = self._bridge.call(
            lambda engine: engine.finish_sign_in(offer_id, store, pasted), self._on_signed_in, self._on_failed
        )

    def with_password(self, site: str, username: str, password: str, store: str = "") -> None:
        """Sign in by user name and password; ``signed_in`` or ``failed`` follows."""
        self.give_up()
        self._call = self._bridge.call(
            lambda engine: engine.sign_in(site, username, password, store), self._on_signed_in, self._on_failed
        )

    def give_up(self) -> None:
        """End whatever is under way, here and at the engine. Safe to repeat."""
        self._turn += 1
        self._begins = False
        self._cancel()
        if self.offer is not None:
            self._end(self.offer)
            self.offer = None

    def _cancel(self) -> None:
        if self._call is not None:
            self._call.cancel()
            self._call = None

    def _end(self, offer: SignInOffer) -> None:
        self._bridge.call(lambda engine: engine.end_sign_in(offer.id))

    def _on_found(self, site: KnownSite) -> None:
        self._call = None
        self.found.emit(site)

    def _on_begun(self, turn: int, offer: SignInOffer) -> None:
        if turn != self._turn:
            self._end(offer)
            return
        self._begins = False
        self.offer = offer
        self.begun.emit(offer)

    def _on_not_begun(self, turn: int, error: UploaderError) -> None:
        if turn == self._turn:
            self._begins = False
            self.failed.emit(error)

    def _on_signed_in(self, account: Account) -> None:
        self._call = None
        self.offer = None
        self.signed_in.emit(account)

    def _on_failed(self, error: UploaderError) -> None:
        self._call = None
        self.failed.emit(error)
