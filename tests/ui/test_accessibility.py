"""Everybody can use each window: controls have names and are reached by Tab, no key does two things, text is seen."""

from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit, QMessageBox, QPushButton, QVBoxLayout, QWidget
from tests.helpers.accessibility import contrast, faults
from tests.helpers.fake_engine import GB, FakeEngine, make_progress, make_upload
from tests.helpers.receipts import make_receipt
from tests.helpers.signing_in import at_page, choose_site

from practice_site.receipt_key import ReceiptKey
from uploader_gui.core.errors import WrongPassword
from uploader_gui.core.models import (
    BROWSER,
    LAUNCH,
    PASSWORD,
    PHONE,
    Finding,
    KnownSite,
    Problem,
    SignInOffer,
    UploadState,
)
from uploader_gui.core.paths import Paths, resources
from uploader_gui.ui import language, theme
from uploader_gui.ui.about_dialog import AboutDialog
from uploader_gui.ui.appearance import apply_theme
from uploader_gui.ui.bridge import EngineBridge
from uploader_gui.ui.error_text import text_for
from uploader_gui.ui.guide_dialog import GuideDialog
from uploader_gui.ui.notices import Choice
from uploader_gui.ui.question import Question
from uploader_gui.ui.receipt_dialog import ReceiptDialog
from uploader_gui.ui.sign_in_dialog import SignInDialog
from uploader_gui.ui.statement_dialog import StatementDialog
from uploader_gui.ui.upload_story import Tone
from uploader_gui.ui.verify_dialog import VerifyDialog

_S = UploadState
SITE = "https://moodle.example.org"
STATES = [
    make_upload(number, state=state, problem=Problem(code="file_away") if state in (_S.WAITING, _S.FAILED) else None)
    for number, state in enumerate(_S, start=1)
]


@pytest.fixture(params=language.LANGUAGES)
def spoken(request, qapp, catalogues):
    """A mnemonic that is single in one language may be double in another."""
    language.install(qapp, request.param, catalogues=catalogues)
    yield request.param
    language.uninstall(qapp)


@pytest.fixture
def full(engine, open_window, qtbot):
    """The window with an upload in each state, and something to say."""
    engine.known_uploads = {upload.id: upload for upload in STATES}
    window = open_window()
    window.model.progress(make_progress(sent=3 * GB, stored=2 * GB))
    window.notices.tell("one", Tone.PROBLEM, text_for("captive_portal", {}), Choice("Try again", lambda: None))
    return window


def test_the_window_with_its_work(spoken, full):
    assert faults(full) == []


def test_the_window_while_videos_stand_ready(spoken, full, qtbot, engine):
    codes = ("already_submitted", "timer_not_started", "carry_on_unproved")
    engine.findings = tuple(Finding(level="warning", code=code) for code in codes)
    full.adding.take(["/videos/a.mp4"], None)
    assert faults(full) == []
    full.adding.take(["/videos/b.mp4", "/videos/c.mp4"], engine.known_assignments[2])
    qtbot.waitUntil(lambda: sum(len(row.questions) for row in full.adding.card.rows.values()) == 7)
    assert faults(full) == []


def test_the_tab_key_goes_round_the_window(full, qtbot):
    reached = []
    for _ in range(60):
        qtbot.keyClick(full.focusWidget() or full, Qt.Key.Key_Tab)
        if full.focusWidget() in reached:
            break
        reached.append(full.focusWidget())
    for part in (full.page.assignments, full.page.uploads, full.page.drop_area.choose_button):
        assert part in reached


def test_the_first_page(spoken, qtbot, engine, open_window):
    engine.known_accounts.clear()
    engine.known_assignments.clear()
    window = open_window(asks_to_sign_in=False)
    qtbot.waitUntil(lambda: window.pages.currentWidget() is window.start_page)
    assert faults(window) == []


@pytest.fixture
def signing_in(qtbot, clock):
    engine = FakeEngine()
    engine.known_site = KnownSite(url=SITE, name="Lab University", ways=(BROWSER, PHONE, PASSWORD, LAUNCH))
    engine.offers = {
        way: SignInOffer(id="", way=way, site_url=SITE, site_name="Lab University", url=f"{SITE}/{way}", **facts)
        for way, facts in (
            (BROWSER, {}),
            (LAUNCH, {}),
            (PHONE, {"verification_url": SITE, "user_code": "BCDF-GHJK", "expires_at": clock.now() + 600}),
        )
    }
    engine.holds.add("finish_sign_in")
    engine.fails["sign_in"] = WrongPassword()
    bridge = EngineBridge(engine.open)
    bridge.start()
    dialog = SignInDialog(bridge, clock=clock, open_address=lambda address: True)
    dialog.show()
    yield dialog
    dialog.reject()
    dialog.deleteLater()
    bridge.stop()


def test_each_step_of_the_sign_in(spoken, qtbot, signing_in):
    assert faults(signing_in) == []
    choose_site(qtbot, signing_in, SITE)
    at_page(qtbot, signing_in, signing_in.ways_page)
    assert faults(signing_in) == []
    for way in (BROWSER, PHONE, PASSWORD, LAUNCH):
        signing_in.ways_page.way_buttons[way].click()
        qtbot.waitUntil(lambda: signing_in.page is not signing_in.ways_page)
        assert faults(signing_in) == [], way
        signing_in.go_back()


def test_each_dialog(spoken, qtbot, tmp_path, window):
    receipt = make_receipt(SITE, ReceiptKey(tmp_path))
    bridge = SimpleNamespace(call=lambda *a, **k: None)
    question = Question(window, "Sign out", "Sign out of it?", "Uploads stop.")
    question.addButton("Sign out", QMessageBox.ButtonRole.AcceptRole)
    for dialog in (
        ReceiptDialog(receipt, window),
        VerifyDialog(bridge, tmp_path, window),
        StatementDialog("Final film", "This is my own work.", window),
        question,
    ):
        dialog.open()
        assert faults(dialog) == [], type(dialog).__name__
        dialog.reject()


def test_each_page_of_the_settings(spoken, qtbot, window):
    window.open_settings()
    dialog = window.settings_dialog
    for page in range(dialog.names.count()):
        dialog.names.setCurrentRow(page)
        assert faults(dialog) == [], dialog.names.item(page).text()


def test_what_the_help_button_opens(spoken, qtbot, window, tmp_path):
    paths = Paths(tmp_path)
    guide = resources().parent / "README.md"
    for dialog in (AboutDialog(paths, window), GuideDialog(guide, window)):
        dialog.open()
        assert faults(dialog) == [], type(dialog).__name__
        dialog.reject()


# Contrast.


def palette_of(base, window, text):
    palette = QPalette()
    for role, color in (("Base", base), ("Window", window), ("Text", text), ("WindowText", text)):
        palette.setColor(QPalette.ColorRole[role], QColor(color))
    return palette


# The platforms' own: Windows, Adwaita and macOS.
PALETTES = {
    "light": palette_of("#ffffff", "#efefef", "#000000"),
    "light, softer": palette_of("#ffffff", "#fafafa", "#1a1a1a"),
    "dark": palette_of("#1e1e1e", "#2b2b2b", "#ffffff"),
    "dark, softer": palette_of("#242424", "#2d2d2d", "#eeeeee"),
}


@pytest.mark.parametrize("name", PALETTES)
def test_text_can_be_read_on_every_ground_that_it_stands_on(name):
    palette = PALETTES[name]
    accent = theme.accent(palette)
    tones = {tone: theme.tone_color(palette, tone) for tone in Tone}
    plain = {"text": theme.text(palette), "muted": theme.muted(palette), "accent": accent, **tones}
    grounds = {
        "list": palette.base().color(),
        "window": palette.window().color(),
        "chosen row": theme.tint(palette, accent, 0.09),
        "chosen assignment": theme.tint(palette, accent, 0.14),
        "drop area": theme.tint(palette, accent),
    }
    low = [
        f"{what} on {where}: {contrast(color, ground):.2f}"
        for what, color in plain.items()
        for where, ground in grounds.items()
        if contrast(color, ground) < 4.5
    ]
    for tone, color in tones.items():
        card = theme.tint(palette, accent if tone is Tone.PLAIN else color, 0.1)
        low += [
            f"{what.name()} on a {tone} card: {contrast(what, card):.2f}"
            for what in (color, theme.text(palette), theme.muted(palette))
            if contrast(what, card) < 4.5
        ]
    assert low == []


def test_the_check_finds_a_control_without_name_or_focus_and_a_key_that_does_two_things(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    nameless, unreachable = QPushButton(), QPushButton("&Save")
    unreachable.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    for widget in (nameless, unreachable, QPushButton("&Send"), QLineEdit()):
        column.addWidget(widget)
    window.show()
    told = " / ".join(faults(window))
    for fault in ("QPushButton “” has no name", "“Save” cannot be reached", "Alt+S is used 2", "QLineEdit “” has no l"):
        assert fault in told


@pytest.mark.parametrize("shade", ["light", "dark"])
def test_a_box_to_tick_is_told_from_its_ground(qapp, shade):
    apply_theme(qapp, shade)
    try:
        grounds = [qapp.palette().color(role) for role in (QPalette.ColorRole.Window, QPalette.ColorRole.Base)]
        for kind in ("QCheckBox", "QRadioButton"):
            box = QPalette(QApplication.palette(kind)).color(QPalette.ColorRole.Base)
            # In the light Fusion draws a dark line around it.
            assert shade == "light" or all(contrast(box, ground) >= 3.0 for ground in grounds)
            assert contrast(QApplication.palette(kind).color(QPalette.ColorRole.Text), box) >= 3.0
    finally:
        apply_theme(qapp, "")
