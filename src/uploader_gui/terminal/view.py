"""What every way of showing a run has."""

from __future__ import annotations

import contextlib
from types import TracebackType
from typing import Protocol, Self

from uploader_gui.core.errors import UploaderError
from uploader_gui.core.events import Progressed
from uploader_gui.core.models import Receipt, Upload


class View(Protocol):
    """What a run tells its viewer."""

    def state(self, upload: Upload) -> None:
        """Show an upload that is new or has changed."""

    def progress(self, progress: Progressed) -> None:
        """Show that bytes moved."""

    def receipt(self, upload: Upload, receipt: Receipt, path: str) -> None:
        """Show a receipt."""

    def error(self, error: UploaderError, upload_id: int | None = None) -> None:
        """Show an error of the command itself."""

    def notice(self, code: str, text: str) -> None:
        """Show a line that is neither."""

    def waiting(self, code: str, text: str, seconds: float) -> contextlib.AbstractContextManager[None]:
        """Show, while the block runs, why nothing can begin and in how many seconds it is tried again."""

    def __enter__(self) -> Self:
        """Begin to show."""

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End showing."""


class Still:
    """A view without beginning and end."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        return None
