"""What ends an upload's wait before its time: signs that the reason of the wait is gone."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import Any

from uploader_gui.core.errors import UploaderError
from uploader_gui.core.models import Upload
from uploader_gui.core.transfer.context import TransferContext


def signs(context: TransferContext, upload: Upload, error: UploaderError) -> list[Coroutine[Any, Any, None]]:  # noqa: ARG001
    """Return what to wait for beside the time: the first that returns ends the wait."""
    return []
