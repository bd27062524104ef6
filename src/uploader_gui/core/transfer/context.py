"""What every job works with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

import httpx

from uploader_gui.core.clock import Clock
from uploader_gui.core.events import Event, StateChanged
from uploader_gui.core.models import Problem, Upload, UploadState
from uploader_gui.core.store.journal import Journal
from uploader_gui.core.transfer.experience import Experiences
from uploader_gui.core.transfer.holds import Holds
from uploader_gui.core.transfer.network_news import NetworkNews
from uploader_gui.core.transfer.network_waits import HostAsker
from uploader_gui.core.transfer.pace import Pace
from uploader_gui.core.transfer.rate_limit import RateLimit
from uploader_gui.core.transfer.retry import RetryPolicy
from uploader_gui.core.transfer.sessions import Sessions


@dataclass(frozen=True, slots=True)
class TransferContext:
    """The engine's parts that a job uses."""

    journal: Journal
    sessions: Sessions
    http: httpx.AsyncClient
    clock: Clock
    emit: Callable[[Event], None]
    rate_limit: RateLimit
    pace: Pace
    holds: Holds
    receipts: Path
    retry_policy: RetryPolicy = field(default_factory=RetryPolicy)
    experiences: Experiences = field(default_factory=Experiences)
    network_news: NetworkNews = field(default_factory=NetworkNews)
    host_asker: HostAsker = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "host_asker", HostAsker(self.clock))

    def change(self, upload_id: int, change: Callable[[Upload], Upload]) -> Upload:
        """Change an upload in the journal, and tell."""
        before = self.journal.upload(upload_id)
        after = self.journal.change(upload_id, change)
        if after != before:
            self.emit(StateChanged(upload=after))
        return after

    def set_state(
        self, upload_id: int, state: UploadState, problem: Problem | None = None, next_try_at: float | None = None
    ) -> Upload:
        """Move an upload to a state, and tell; with it, how wrong the site's clock and ours are to one another."""

        def moved(upload: Upload) -> Upload:
            measured = self.sessions.clock_skew(upload.account_id)
            skew = upload.clock_skew if measured is None else measured
            return replace(upload, state=state, problem=problem, next_try_at=next_try_at, clock_skew=skew)

        return self.change(upload_id, moved)

    def note(self, upload_id: int, what: str, **facts: str | float) -> None:
        """Write a line into the upload's attempt log. No fact is a secret."""
        self.journal.note_attempt(upload_id, self.clock.now(), what, facts)
