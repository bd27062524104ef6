"""Opens what stands behind the ?: the guide, the check of the connection, the check of a receipt, and about.

The dialogs' modules are loaded when they are opened: they bring httpx, cryptography and more with them, for which the
window's start would have to wait.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog
from PySide6.QtWidgets import QWidget as Widget

from uploader_gui.core.clock import Clock
from uploader_gui.core.models import Receipt
from uploader_gui.core.paths import Paths, resources
from uploader_gui.ui.bridge import EngineBridge
from uploader_gui.ui.help_button import HelpButton
from uploader_gui.ui.receipt_names import is_receipt_name

if TYPE_CHECKING:
    from uploader_gui.ui.verify_dialog import VerifyDialog

GUIDE = resources().parent / "docs" / "user-guide.md"


class HelpDesk(QObject):
    """Each dialog is there once; asked for again it comes to the front."""

    def __init__(
        self, bridge: EngineBridge, paths: Paths, clock: Clock, button: HelpButton, window: Widget, guide: Path = GUIDE
    ) -> None:
        super().__init__(window)
        self._bridge = bridge
        self._paths = paths
        self._clock = clock
        self._window = window
        self._guide = guide
        self._open: dict[type[QDialog], QDialog] = {}
        button.guide.setVisible(guide.is_file())
        window.addAction(button.guide)  # its key works without the menu being open
        button.guide_asked.connect(self.show_guide)
        button.doctor_asked.connect(self.check_connection)
        button.verify_asked.connect(self.verify)
        button.about_asked.connect(self.show_about)

    def show_guide(self) -> None:
        """Show the user guide."""
        from uploader_gui.ui.guide_dialog import GuideDialog  # noqa: PLC0415

        if not self._raised(GuideDialog):
            self._show(GuideDialog(self._guide, self._window))

    def check_connection(self, site: str = "") -> None:
        """Look for what keeps videos from getting through, at ``site`` or where one is signed in."""
        from uploader_gui.ui.doctor_dialog import DoctorDialog  # noqa: PLC0415

        if not self._raised(DoctorDialog):
            dialog = DoctorDialog(self._bridge, self._paths, self._window, site=site)
            self._show(dialog)
            dialog.begin()

    def show_about(self) -> None:
        """Say what this program is."""
        from uploader_gui.ui.about_dialog import AboutDialog  # noqa: PLC0415

        if not self._raised(AboutDialog):
            self._show(AboutDialog(self._paths, self._window))

    def verify(self) -> None:
        """Let the person choose a receipt and a video."""
        self._verify_dialog()

    def verify_receipt(self, receipt: Receipt) -> None:
        """Check this receipt."""
        self._verify_dialog().check(receipt)

    def take(self, paths: list[str]) -> bool:
        """Check what was dropped, if there is a receipt among it; return whether there was."""
        if not any(map(is_receipt_name, paths)):
            return False
        self._verify_dialog().take(paths)
        return True

    def _verify_dialog(self) -> VerifyDialog:
        from uploader_gui.ui.verify_dialog import VerifyDialog  # noqa: PLC0415

        if not self._raised(VerifyDialog):
            self._show(VerifyDialog(self._bridge, self._paths.site_keys, self._window, clock=self._clock))
        dialog = self._open[VerifyDialog]
        assert isinstance(dialog, VerifyDialog)
        return dialog

    def _raised(self, kind: type[QDialog]) -> bool:
        if (dialog := self._open.get(kind)) is None:
            return False
        dialog.raise_()
        dialog.activateWindow()
        return True

    def _show(self, dialog: QDialog) -> None:
        kind = type(dialog)
        self._open[kind] = dialog
        dialog.finished.connect(lambda: self._forget(kind))
        dialog.open()

    def _forget(self, kind: type[QDialog]) -> None:
        self._open.pop(kind).deleteLater()
