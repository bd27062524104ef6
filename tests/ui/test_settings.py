"""The settings: opened, changed, given up, wrong; they count with OK, and the engine hears of it."""

import json
import zipfile

import pytest
from PySide6.QtCore import Qt, QTime
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from tests.helpers.fake_engine import make_upload

from uploader_gui.core.config import Settings, load_settings
from uploader_gui.core.errors import EngineBusy
from uploader_gui.core.events import SettingsWrong
from uploader_gui.core.paths import Paths
from uploader_gui.core.proxies import proxy_of
from uploader_gui.core.schedule import Entry, Rule, write_schedule
from uploader_gui.core.store import settings_file
from uploader_gui.core.store.settings_file import save_settings
from uploader_gui.ui.appearance import apply_theme
from uploader_gui.ui.bridge import EngineBridge
from uploader_gui.ui.question import Question
from uploader_gui.ui.settings_help import HelpPage
from uploader_gui.ui.theme import is_dark

OK, CANCEL = QDialogButtonBox.StandardButton.Ok, QDialogButtonBox.StandardButton.Cancel
WEEKDAYS = frozenset(range(5))


@pytest.fixture
def path():
    paths = Paths.default()
    paths.prepare()
    return paths.settings


@pytest.fixture
def settings(window, qtbot):
    """The dialog, opened as a person opens it; its pages by their order."""
    return opened(window, qtbot)


@pytest.fixture(autouse=True)
def theme_of_the_system():
    yield
    apply_theme(QApplication.instance(), "")


def opened(window, qtbot):
    qtbot.mouseClick(window.account_bar.settings_button, Qt.MouseButton.LeftButton)
    dialog = window.settings_dialog
    qtbot.waitUntil(dialog.isVisible)
    dialog.general, dialog.network, dialog.folders, dialog.closing, dialog.accounts, *_ = dialog.pages
    return dialog


def press(dialog, button, qtbot):
    qtbot.mouseClick(dialog.buttons.button(button), Qt.MouseButton.LeftButton)


def choose(box, value):
    box.setCurrentIndex(box.findData(value))


@pytest.mark.qt_log_ignore("does not support raise")
def test_ctrl_comma_opens_the_settings_and_opening_twice_shows_the_same(window, qtbot):
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.settings_dialog is not None)
    first = window.settings_dialog
    window.open_settings()
    assert window.settings_dialog is first
    press(first, CANCEL, qtbot)
    assert window.settings_dialog is None


def test_what_is_set_is_shown_and_ok_without_a_change_writes_nothing(window, qtbot, path):
    written = Settings(
        bytes_per_second=1_234_567,
        parallel_uploads=3,
        schedule=(Entry(WEEKDAYS, 480, 1080, Rule(500_001)), Entry(WEEKDAYS, 0, 1440, Rule(pauses=True))),
        pause_on_metered=True,
        proxy="http://proxy.example:3128",
        language="ar",
        theme="dark",
        on_close="tray",
        notify=False,
        keep_awake=False,
    )
    save_settings(path, written)
    before = path.read_bytes(), path.stat().st_mtime_ns
    dialog = opened(window, qtbot)
    assert dialog.network.limit.number.text() in ("1.234567", "1,234567")
    assert dialog.network.schedule.list.count() == 2
    assert dialog.general.theme.currentText() == "Dark"
    press(dialog, OK, qtbot)
    assert window.settings_dialog is None
    assert (path.read_bytes(), path.stat().st_mtime_ns) == before
    assert load_settings(path) == written


def test_what_is_changed_counts_with_ok_and_the_engine_is_told(window, qtbot, settings, engine, path, tmp_path):
    settings.network.is_limited.setChecked(True)
    settings.network.limit.show_speed(2_500_000)
    settings.network.parallel.setValue(2)
    settings.network.metered.setChecked(True)
    choose(settings.network.way, "manual")
    settings.network.proxy.setText("proxy.example:3128")
    settings.folders.videos.path.setText(str(tmp_path))
    settings.closing.notify.setChecked(False)
    choose(settings.closing.on_close, "quit")
    choose(settings.general.language, "de")
    assert not path.exists()
    assert engine.called("settings_changed") == []
    with qtbot.waitSignal(window.settings.changed) as told:
        press(settings, OK, qtbot)
    expected = Settings(
        bytes_per_second=2_500_000,
        parallel_uploads=2,
        pause_on_metered=True,
        proxy="http://proxy.example:3128",
        videos_folder=str(tmp_path),
        notify=False,
        on_close="quit",
        language="de",
    )
    assert load_settings(path) == expected == told.args[0]
    assert proxy_of("https://far.example/") == "http://proxy.example:3128"
    qtbot.waitUntil(lambda: engine.called("settings_changed") == [()])


def test_cancel_takes_everything_back(window, qtbot, settings, engine, path):
    settings.network.is_limited.setChecked(True)
    choose(settings.general.theme, "dark")
    press(settings, CANCEL, qtbot)
    assert not path.exists()
    assert engine.called("settings_changed") == []
    assert not opened(window, qtbot).network.is_limited.isChecked()


def test_the_theme_changes_with_ok_while_the_window_is_open(window, qtbot):
    system = window.palette()
    for theme in ("dark", "light", ""):
        dialog = opened(window, qtbot)
        choose(dialog.general.theme, theme)
        press(dialog, OK, qtbot)
        expected = is_dark(system) if not theme else theme == "dark"
        qtbot.waitUntil(lambda expected=expected: is_dark(window.palette()) is expected)


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("", "Write the proxy's address"),
        ("nonsense", "Write a host and its port"),
        ("socks5://proxy.example:1080", "no others, such as SOCKS"),
        ("http://sam:hunter2@proxy.example:3128", "Leave out what stands before the @"),
    ],
)
def test_a_wrong_proxy_is_named_in_place_and_nothing_is_saved_or_lost(qtbot, settings, path, written, said):
    choose(settings.network.way, "manual")
    settings.network.proxy.setText(written)
    settings.closing.notify.setChecked(False)
    press(settings, OK, qtbot)
    assert settings.isVisible()
    assert said in settings.network.wrong_proxy.text()
    assert settings.network.proxy.isVisible()
    assert settings.network.proxy.text() == written
    assert not path.exists()
    settings.network.proxy.setText("proxy.example:3128")
    press(settings, OK, qtbot)
    assert load_settings(path) == Settings(proxy="http://proxy.example:3128", notify=False)


def test_a_folder_that_is_not_there_is_named_in_place(qtbot, settings, path, tmp_path):
    settings.folders.receipts.path.setText(str(tmp_path / "gone"))
    press(settings, OK, qtbot)
    assert settings.folders.receipts.path.isVisible()
    assert not path.exists()
    settings.folders.receipts._choose = lambda *_: str(tmp_path)
    qtbot.mouseClick(settings.folders.receipts.button, Qt.MouseButton.LeftButton)
    press(settings, OK, qtbot)
    assert load_settings(path).receipts_folder == str(tmp_path)


def test_where_nothing_can_be_saved_the_dialog_stays_and_says_why(qtbot, settings, path, monkeypatch):
    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(settings_file, "write_whole", full)
    settings.closing.notify.setChecked(False)
    press(settings, OK, qtbot)
    assert settings.isVisible()
    assert "No space left on device" in settings.wrong.text()


def test_a_file_that_could_not_be_followed_is_kept_and_its_notice_goes(window, qtbot, engine, path):
    path.write_text("{")
    engine.tell(SettingsWrong(message="x"))
    qtbot.waitUntil(lambda: window.notices.card("settings") is not None)
    dialog = opened(window, qtbot)
    press(dialog, OK, qtbot)
    assert json.loads(path.read_text()) == {}
    assert [kept.read_text() for kept in path.parent.glob("settings.json.not-followed-*")] == ["{"]
    assert window.notices.card("settings") is None


def test_the_settings_close_with_the_window(window, qtbot, settings):
    window.close()
    qtbot.waitUntil(lambda: window.settings_dialog is None)


# The schedule -------------------------------------------------------------------------------------------------------


def test_an_entry_is_added_edited_moved_and_removed(qtbot, settings, path):
    editor = settings.network.schedule
    settings.show_page(settings.network)
    qtbot.mouseClick(editor.add_button, Qt.MouseButton.LeftButton)
    for day in (5, 6):
        editor.dialog.days[day].setChecked(False)
    editor.dialog.limit.show_speed(300_000)
    press(editor.dialog, OK, qtbot)
    qtbot.mouseClick(editor.add_button, Qt.MouseButton.LeftButton)
    editor.dialog.begins.setTime(QTime(22, 0))
    editor.dialog.ends.setTime(QTime(6, 0))
    assert editor.dialog.hint.isVisible()
    editor.dialog.pauses.setChecked(True)
    press(editor.dialog, OK, qtbot)
    rule, night = editor.schedule()
    assert write_schedule([rule, night]) == [
        {"days": ["mon", "tue", "wed", "thu", "fri"], "from": "08:00", "to": "18:00", "bytes_per_second": 300_000},
        {"from": "22:00", "to": "06:00", "bytes_per_second": "pause"},
    ]
    assert editor.list.currentRow() == 1
    qtbot.mouseClick(editor.up_button, Qt.MouseButton.LeftButton)
    assert editor.schedule() == (night, rule)
    qtbot.mouseClick(editor.edit_button, Qt.MouseButton.LeftButton)
    editor.dialog.all_day.setChecked(True)
    editor.dialog.frees.setChecked(True)
    press(editor.dialog, OK, qtbot)
    always = Entry(frozenset(range(7)), 0, 1440, Rule(0))
    assert editor.schedule() == (always, rule)
    editor.list.setCurrentRow(1)
    qtbot.mouseClick(editor.remove_button, Qt.MouseButton.LeftButton)
    press(settings, OK, qtbot)
    assert load_settings(path).schedule == (always,)


def test_an_entry_without_a_day_is_not_taken_and_cancel_changes_none(qtbot, settings):
    editor = settings.network.schedule
    settings.show_page(settings.network)
    qtbot.mouseClick(editor.add_button, Qt.MouseButton.LeftButton)
    for box in editor.dialog.days:
        box.setChecked(False)
    press(editor.dialog, OK, qtbot)
    assert editor.dialog.isVisible()
    assert "at least one day" in editor.dialog.wrong.text()
    press(editor.dialog, CANCEL, qtbot)
    assert editor.schedule() == ()


# Accounts -----------------------------------------------------------------------------------------------------------


def test_accounts_are_listed_with_where_the_sign_in_is_kept_and_sign_out_at_once(window, qtbot, settings, engine):
    page = settings.accounts
    settings.show_page(page)
    item = page.list.topLevelItem(0)
    assert [item.text(column) for column in range(3)] == ["Lab University", "Sam One", "Kept in the system's keyring"]
    assert not page.again_button.isEnabled()
    qtbot.mouseClick(page.out_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: engine.called("sign_out") == [(1,)])
    qtbot.waitUntil(lambda: page.list.topLevelItem(0).text(2) == "Signed out")
    assert page.again_button.isEnabled()
    qtbot.mouseClick(page.again_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.signing.dialog is not None)
    window.signing.dialog.reject()


def test_signing_out_of_an_account_with_uploads_asks_first(window, qtbot, settings, engine):
    window.model.put(make_upload(1))
    settings.show_page(settings.accounts)
    qtbot.mouseClick(settings.accounts.out_button, Qt.MouseButton.LeftButton)
    (question,) = window.findChildren(Question)
    assert engine.called("sign_out") == []
    question.reject()


# Help --------------------------------------------------------------------------------------------------------------


def test_diagnostics_are_saved_where_the_person_says_and_shown_in_their_folder(window, qtbot, settings, tmp_path):
    page, output, shown = settings.pages[-1], tmp_path / "for-help.zip", []
    page._choose, page._show = lambda *_: str(output), shown.append
    settings.show_page(page)
    qtbot.mouseClick(page.save_button, Qt.MouseButton.LeftButton)
    assert page.progress.isVisible()
    assert not page.save_button.isEnabled()
    qtbot.waitUntil(page.folder_button.isVisible, timeout=20_000)
    assert "for-help.zip" in page.said.text()
    with zipfile.ZipFile(output) as archive:
        assert {"uploads.json", "settings.json", "doctor.json"} <= set(archive.namelist())
    qtbot.mouseClick(page.folder_button, Qt.MouseButton.LeftButton)
    assert shown == [tmp_path]


def test_diagnostics_that_cannot_be_saved_there_say_so(qtbot, settings, tmp_path, monkeypatch):
    page = settings.pages[-1]
    (tmp_path / "file").write_text("x")
    page._choose = lambda *_: str(tmp_path / "file" / "out.zip")
    settings.show_page(page)
    qtbot.mouseClick(page.save_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.wrong.isVisible, timeout=20_000)
    assert "Choose another folder" in page.wrong.text()
    assert page.save_button.isEnabled()
    assert not page.folder_button.isVisible()


def test_diagnostics_are_saved_also_where_no_engine_can_be_opened(qtbot, engine, own_home, tmp_path):
    engine.open_error = EngineBusy("lock held, no answer")
    bridge = EngineBridge(engine.open)
    bridge.start()
    page = HelpPage(bridge, Paths(own_home), lambda *_: str(tmp_path / "for-help.zip"), lambda _: None)
    qtbot.addWidget(page)
    page.show()
    try:
        qtbot.mouseClick(page.save_button, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(page.folder_button.isVisible, timeout=20_000)
    finally:
        bridge.stop()
    with zipfile.ZipFile(tmp_path / "for-help.zip") as archive:
        assert EngineBusy.code in archive.read("uploads.json").decode()
        assert "settings.json" in archive.namelist()


def test_giving_up_the_choice_of_a_place_saves_nothing(qtbot, settings):
    page = settings.pages[-1]
    page._choose = lambda *_: ""
    settings.show_page(page)
    qtbot.mouseClick(page.save_button, Qt.MouseButton.LeftButton)
    assert page.save_button.isEnabled()
    assert not page.progress.isVisible()


class Session:
    """Stands in for the system's list of what starts with a session."""

    def __init__(self, *, fails=False):
        self.on, self.fails, self.told = False, fails, []

    def is_on(self):
        return self.on

    def set_on(self, on):
        if self.fails:
            raise PermissionError(13, "Permission denied")
        self.told.append(on)
        self.on = on


@pytest.fixture
def session(monkeypatch):
    session = Session()
    monkeypatch.setattr("uploader_gui.ui.autostart.place", lambda: session)
    return session


def test_starting_with_the_session_counts_with_ok_and_is_told_only_when_it_changes(session, window, qtbot):
    for wanted in (True, True, False):
        window.open_settings()
        page = next(page for page in window.settings_dialog.pages if hasattr(page, "starts_with_session"))
        assert page.starts_with_session.isChecked() is session.on
        page.starts_with_session.setChecked(wanted)
        window.settings_dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).click()
        qtbot.waitUntil(lambda: window.settings_dialog is None)
    assert session.told == [True, False]


def test_a_session_that_cannot_be_changed_keeps_the_dialog_and_says_why(session, window, qtbot):
    session.fails = True
    window.open_settings()
    dialog = window.settings_dialog
    page = next(page for page in dialog.pages if hasattr(page, "starts_with_session"))
    page.starts_with_session.setChecked(True)
    dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).click()
    assert dialog.isVisible()
    assert "Permission denied" in dialog.wrong.text()
