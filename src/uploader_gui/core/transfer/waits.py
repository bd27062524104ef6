"""What ends an upload's wait before its time: signs that the reason of the wait is gone."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import Any
from urllib.parse import urlsplit

from uploader_gui.core.errors import NoConnection, UploaderError
from uploader_gui.core.models import Upload
from uploader_gui.core.transfer.context import TransferContext
from uploader_gui.core.transfer.network_waits import (
    FIRST_PAUSE,
    LONGEST_PAUSE,
    until_address_changes,
    until_host_is_back,
)
from uploader_gui.core.transfer.retry import OF_THE_LINE

# After so much of a wait its first question is asked: attempts that fail although the host answers grow rarer too.
FIRST_PART = 0.025


def signs(context: TransferContext, upload: Upload, error: UploaderError) -> list[Coroutine[Any, Any, None]]:
    """Return what to wait for beside the time: the first that returns ends the wait."""
    if not isinstance(error, OF_THE_LINE):
        return []
    url = _where(context, upload, error.facts.get("host", ""))
    found = [context.network_news.wait(), until_address_changes(context.clock)]
    if url:
        wait = (upload.next_try_at or 0.0) - context.clock.now()
        found.append(
            until_host_is_back(
                url,
                context.clock,
                lambda state: context.note(upload.id, "network", state=state),
                is_down=isinstance(error, NoConnection),
                first_pause=min(max(wait * FIRST_PART, FIRST_PAUSE), LONGEST_PAUSE),
                asker=context.host_asker,
            )
        )
    return found


def _where(context: TransferContext, upload: Upload, host: str) -> str:
    """Return an address at the host that could not be reached: the storage's or the site's."""
    target = context.journal.target(upload.id)
    sites = [account.site_url for account in context.journal.accounts() if account.id == upload.account_id]
    for url in (*([target.url] if target else []), *sites):
        if urlsplit(url).hostname == host:
            return url
    return ""
