"""The journal's records as they were last read or written, so that a question about thousands costs no reading."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from uploader_gui.core.models import Account, Upload

Place = tuple[int, int]
"""An account's and an assignment's number."""


class Known:
    """Accounts and uploads by number; the uploads also by the place that they are for, which never changes."""

    def __init__(self, accounts: Iterable[Account], uploads: Iterable[Upload]) -> None:
        self.accounts = {account.id: account for account in accounts}
        self.uploads: dict[int, Upload] = {}
        self._at: defaultdict[Place, dict[int, None]] = defaultdict(dict)
        for upload in uploads:
            self.keep(upload)

    def keep(self, upload: Upload) -> None:
        """The upload is so now."""
        self.uploads[upload.id] = upload
        self._at[upload.account_id, upload.assignment_id][upload.id] = None

    def forget(self, upload_id: int) -> None:
        """The upload is no more."""
        upload = self.uploads.pop(upload_id, None)
        if upload is not None:
            self._at[upload.account_id, upload.assignment_id].pop(upload_id, None)

    def uploads_at(self, place: Place) -> list[Upload]:
        """Return the uploads for one assignment, oldest first."""
        return [self.uploads[upload_id] for upload_id in sorted(self._at.get(place, ()))]
