"""Leaves what lasts as long as the program out of Python's search for garbage that refers to itself.

That search holds up every thread until it has looked at all there is: with all modules and a history of thousands of
uploads a tenth of a second, again and again.
"""

from __future__ import annotations

import gc

from uploader_gui.ui.upload_table_model import UploadTableModel


def leave_out_what_lasts(model: UploadTableModel) -> None:
    """Leave out everything there is now, and once more when the history has come in; search in the rest from now on."""
    has_come = False

    def on_reset() -> None:
        nonlocal has_come
        # Once only: what is garbage at that moment stays for good.
        if model.has_uploads() and not has_come:
            has_come = True
            gc.freeze()

    model.modelReset.connect(on_reset)
    gc.freeze()
