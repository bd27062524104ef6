"""The process whose start `make bench-ui` measures: the program itself, nothing else is loaded before or beside it.

Its one argument is when it was begun (Unix seconds); what it found is one line of JSON.
"""

from __future__ import annotations

import gc
import json
import sys
import time
from typing import Any

gc.disable()  # as uploader_gui.__main__ does

from PySide6.QtCore import QTimer  # noqa: E402

from uploader_gui import app as program  # noqa: E402

BEGAN = float(sys.argv[1])
found: dict[str, float] = {}


class Watched(program.MainWindow):
    """Notes when it and its rows are painted first, and ends then."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        real = self.page.uploads.paintEvent

        def painted(event: Any) -> None:
            real(event)
            if self.model.rowCount() and "rows" not in found:
                found["rows"] = time.time() - BEGAN
                QTimer.singleShot(0, self.quit_without_asking)

        self.page.uploads.paintEvent = painted

    def paintEvent(self, event: Any) -> None:  # noqa: N802
        """Note the first time."""
        super().paintEvent(event)
        if "shown" not in found:
            found["shown"], found["processor"] = time.time() - BEGAN, time.process_time()


program.MainWindow = Watched
program.run(program.arguments().parse_args([]), "")
print(json.dumps(found))
