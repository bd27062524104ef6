"""On a screen of 1920 x 1080 at 200 % there are 960 x 540: every dialog stands within them, with its buttons."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QDialogButtonBox
from tests.helpers.fake_engine import FakeEngine
from tests.helpers.receipts import make_receipt

from uploader_gui.core.paths import Paths
from uploader_gui.ui import window_size
from uploader_gui.ui.about_dialog import AboutDialog
from uploader_gui.ui.bridge import EngineBridge
from uploader_gui.ui.doctor_dialog import DoctorDialog
from uploader_gui.ui.guide_dialog import GuideDialog
from uploader_gui.ui.receipt_dialog import ReceiptDialog
from uploader_gui.ui.sign_in_dialog import SignInDialog
from uploader_gui.ui.statement_dialog import StatementDialog
from uploader_gui.ui.verify_dialog import VerifyDialog

SCREEN = QRect(0, 0, 960, 540)
TITLE_BAR = 40
NOBODY_SIGNED = make_receipt("http://127.0.0.1:1")


@pytest.fixture(autouse=True)
def small_screen(monkeypatch):
    monkeypatch.setattr(window_size, "free_of", lambda window: SCREEN)


@pytest.fixture
def bridge(qtbot):
    bridge = EngineBridge(FakeEngine().open)
    bridge.start()
    yield bridge
    bridge.stop()


DIALOGS = {
    "guide": lambda bridge, home: GuideDialog(home / "user-guide.md"),
    "check of the connection": lambda bridge, home: DoctorDialog(bridge, Paths(home)),
    "about": lambda bridge, home: AboutDialog(Paths(home)),
    "verify": lambda bridge, home: VerifyDialog(bridge, home / "site-keys.json"),
    "receipt": lambda bridge, home: ReceiptDialog(NOBODY_SIGNED),
    "sign-in": lambda bridge, home: SignInDialog(bridge),
    "statement": lambda bridge, home: StatementDialog("Field study", "My own work. " * 500),
}


@pytest.mark.parametrize("name", DIALOGS)
def test_no_dialog_ends_below_the_screen(qtbot, bridge, own_home, name):
    own_home.mkdir(exist_ok=True)
    (own_home / "user-guide.md").write_text("# How to\n\nDrop a video.")
    dialog = DIALOGS[name](bridge, own_home)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.height() + TITLE_BAR <= SCREEN.height()
    assert dialog.width() <= SCREEN.width()
    buttons = dialog.findChild(QDialogButtonBox)
    assert buttons.mapTo(dialog, QPoint(0, buttons.height())).y() <= dialog.height()


def test_what_a_check_has_found_scrolls_where_the_screen_ends(qtbot, bridge, own_home):
    dialog = VerifyDialog(bridge, own_home / "site-keys.json")
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.check(replace(NOBODY_SIGNED, course_name=" ".join(["very"] * 600)))
    qtbot.waitUntil(lambda: dialog.card() is not None)
    assert dialog.height() + TITLE_BAR <= SCREEN.height()
    assert dialog.answer.verticalScrollBar().maximum() > 0


def test_a_dialog_that_grows_below_the_screen_moves_up(qtbot, bridge, own_home):
    dialog = VerifyDialog(bridge, own_home / "site-keys.json")
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.move(100, SCREEN.height() - dialog.height())
    window_size.grow_to(dialog, dialog.size() * 1.2)
    assert dialog.frameGeometry().bottom() <= SCREEN.bottom()
    assert dialog.frameGeometry().top() >= 0
