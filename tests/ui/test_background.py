"""Around the window: tray, messages, closing, starting hidden, waking up. The desktop is a fake one."""

from functools import partial

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMessageBox
from tests.helpers.fake_engine import GB, make_progress, make_upload
from tests.helpers.fake_tray import FakeKeeper, FakePlace

from uploader_gui.core.config import Settings
from uploader_gui.core.models import UploadState
from uploader_gui.ui import background as background_module
from uploader_gui.ui.announcements import GATHER
from uploader_gui.ui.background import Background

S = UploadState


class FakeBus(QObject):
    clicked = Signal(int)
    not_told = Signal(str, str, int)

    def __init__(self):
        super().__init__()
        self.told, self.shares = [], []

    def tell(self, *said):
        self.told.append(said)

    def show_progress(self, share):
        self.shares.append(share)

    def stop(self):
        self.shares.append("stopped")


class Desktop:
    """A window with everything around it."""

    def __init__(self, window, clock, settings, *, tray=True, bus=None):
        self.has_tray = tray
        self.places = []
        self.keeper = FakeKeeper()
        self.window = window
        self.clock = clock
        self.background = Background(
            window,
            window._bridge,
            settings,
            keeper=self.keeper,
            clock=clock,
            bus=bus,
            tray_is_there=lambda: self.has_tray,
            make_place=self._place,
        )

    def _place(self):
        self.places.append(FakePlace())
        return self.places[-1]

    @property
    def place(self):
        return self.places[-1]

    @property
    def remembered(self):
        return self.window.settings.read().on_close

    def pass_time(self, seconds=GATHER):
        """Time goes on, and what waits for it is told."""
        self.clock.passed += seconds
        self.background.look()
        self.background._tell()
        self.background.show_overview()


@pytest.fixture
def clock(clock):
    clock.passed = 0.0
    clock.monotonic = lambda: clock.passed
    return clock


@pytest.fixture
def open_desktop(open_window, clock):
    made = []

    def open_it(settings=None, **options):
        made.append(Desktop(open_window(), clock, settings or Settings(), **options))
        return made[-1]

    yield open_it
    for desktop in made:
        desktop.background.stop()


def press(window, text):
    box = window.findChild(QMessageBox)
    next(button for button in box.buttons() if text in button.text()).click()


# The tray.


def test_the_tray_says_what_runs_and_has_a_menu(qtbot, engine, open_desktop):
    engine.known_uploads = {
        1: make_upload(1, state=S.SENDING, name="fish & chips.mp4"),
        2: make_upload(2, state=S.PAUSED),
    }
    desktop = open_desktop()
    desktop.window.model.progress(make_progress(1, sent=2 * GB, stored=2 * GB, seconds_left=3600.0))
    desktop.background.show_overview()
    assert desktop.place.is_shown
    assert desktop.place.tips[-1] == "1 upload is running, done by 20:00."
    assert desktop.place.entries() == ["Show the window", "fish && chips.mp4: 40 %", "Pause all", "Resume all", "Quit"]


def test_what_has_not_changed_is_not_told_to_the_desktop_again(engine, open_desktop):
    engine.known_uploads = {1: make_upload(1, state=S.SENDING)}
    desktop = open_desktop()
    before = len(desktop.place.icons), len(desktop.place.tips)
    for _ in range(5):
        desktop.background.show_overview()
    assert (len(desktop.place.icons), len(desktop.place.tips)) == before


def test_pause_all_and_resume_all_reach_the_engine(qtbot, engine, open_desktop):
    engine.known_uploads = {1: make_upload(1, state=S.SENDING)}
    desktop = open_desktop()
    desktop.background.tray.pause_action.trigger()
    qtbot.waitUntil(lambda: engine.called("pause_all") == [()])
    qtbot.waitUntil(lambda: desktop.window.model.row_of(1).upload.state is S.PAUSED)
    desktop.background.show_overview()
    assert not desktop.background.tray.pause_action.isEnabled()
    desktop.background.tray.resume_action.trigger()
    qtbot.waitUntil(lambda: engine.called("resume_all") == [()])


def test_quit_in_the_menu_is_the_end_without_a_question(qtbot, engine, open_desktop):
    engine.known_uploads = {1: make_upload(1, state=S.SENDING)}
    desktop = open_desktop()
    desktop.window.hide()
    with qtbot.waitSignal(desktop.window.closed):
        desktop.background.tray.quit_action.trigger()


def test_quit_in_the_menu_asks_first_where_videos_stand_ready_that_would_be_forgotten(qtbot, open_desktop):
    desktop = open_desktop()
    window = desktop.window
    window.taking_files.take(["/videos/a.mp4"])
    qtbot.waitUntil(lambda: window.adding.unsent == 1)
    window.hide()
    desktop.background.tray.quit_action.trigger()
    assert window.isVisible()
    qtbot.waitUntil(lambda: window.findChild(QMessageBox) is not None)
    window.findChild(QMessageBox).defaultButton().click()
    assert window.isVisible()
    assert window.adding.unsent == 1


def test_a_click_on_an_upload_in_the_menu_shows_it(engine, open_desktop):
    engine.known_uploads = {1: make_upload(1, state=S.SENDING), 2: make_upload(2, state=S.SENDING)}
    desktop = open_desktop()
    desktop.window.hide()
    desktop.background.tray.running_actions[1].trigger()
    assert desktop.window.isVisible()
    assert desktop.window.page.uploads.currentIndex().row() == desktop.window.model.line_of(2)


def test_without_a_tray_everything_works(engine, open_desktop):
    engine.known_uploads = {1: make_upload(1, state=S.SENDING)}
    desktop = open_desktop(tray=False)
    desktop.pass_time()
    assert desktop.places == []
    assert desktop.background.tray is None


def test_a_tray_that_comes_later_is_used_and_one_that_goes_leaves_the_window(engine, open_desktop):
    desktop = open_desktop(tray=False)
    desktop.has_tray = True
    desktop.pass_time()
    assert desktop.place.is_shown
    desktop.window.hide()
    desktop.has_tray = False
    desktop.pass_time()
    assert desktop.window.isMinimized()
    assert not desktop.place.is_shown


# Closing.


def test_closing_while_uploading_asks_once_and_goes_on_in_the_background(engine, open_desktop):
    engine.known_uploads = {1: make_upload(1, state=S.SENDING)}
    desktop = open_desktop()
    window = desktop.window
    window.close()
    assert window.isVisible()
    press(window, "background")
    assert window.isHidden()
    assert desktop.remembered == "tray"
    desktop.place.click()
    assert window.isVisible()
    window.close()
    assert window.isHidden()
    assert desktop.remembered == "tray"


def test_quit_is_remembered_too(qtbot, engine, open_desktop):
    engine.known_uploads = {1: make_upload(1, state=S.SENDING)}
    desktop = open_desktop()
    desktop.window.close()
    with qtbot.waitSignal(desktop.window.closed):
        press(desktop.window, "Quit, go on at the next start")
    assert desktop.remembered == "quit"


def test_to_stay_is_not_remembered_and_the_question_comes_again(qtbot, engine, open_desktop):
    engine.known_uploads = {1: make_upload(1, state=S.SENDING)}
    desktop = open_desktop()
    for _ in range(2):
        desktop.window.close()
        with qtbot.assertNotEmitted(desktop.window.closed):
            press(desktop.window, "Stay")
        qtbot.waitUntil(lambda: desktop.window.findChild(QMessageBox) is None)
        assert desktop.window.isVisible()
    assert desktop.remembered == ""


@pytest.mark.parametrize(("choice", "ends"), [("tray", False), ("quit", True)])
def test_the_setting_decides_without_a_question(engine, open_desktop, choice, ends):
    engine.known_uploads = {1: make_upload(1, state=S.SENDING)}
    desktop = open_desktop(Settings(on_close=choice))
    ended = []
    desktop.window.closed.connect(partial(ended.append, True))
    desktop.window.close()
    assert desktop.window.findChild(QMessageBox) is None
    assert desktop.window.isHidden()
    assert bool(ended) is ends


def test_an_answer_that_cannot_be_remembered_counts_all_the_same(engine, open_desktop, own_home):
    engine.known_uploads = {1: make_upload(1, state=S.SENDING)}
    desktop = open_desktop()
    own_home.mkdir(exist_ok=True)
    (own_home / "settings.json").write_text('{"parallel_uploads": "many"}')
    desktop.window.close()
    press(desktop.window, "background")
    assert desktop.window.isHidden()
    assert (own_home / "settings.json").read_text() == '{"parallel_uploads": "many"}'


def test_changed_settings_are_followed_at_once(engine, open_desktop):
    engine.known_uploads = {1: make_upload(1, state=S.SENDING)}
    desktop = open_desktop()
    desktop.window.settings.save(Settings(on_close="tray"))
    desktop.window.close()
    assert desktop.window.isHidden()


def test_without_a_tray_the_background_is_not_offered_whatever_was_chosen(engine, open_desktop):
    engine.known_uploads = {1: make_upload(1, state=S.SENDING)}
    desktop = open_desktop(Settings(on_close="tray"), tray=False)
    desktop.window.close()
    assert desktop.window.isVisible()
    texts = [button.text() for button in desktop.window.findChild(QMessageBox).buttons()]
    assert texts == ["Quit and go on at the next start", "Stay"]


def test_closing_with_nothing_running_is_the_end_also_with_a_tray(qtbot, engine, open_desktop):
    engine.known_uploads = {1: make_upload(1, state=S.SUBMITTED)}
    desktop = open_desktop(Settings(on_close="tray"))
    with qtbot.waitSignal(desktop.window.closed):
        desktop.window.close()


# Messages.


def test_a_submission_is_told_at_the_tray_and_a_click_leads_to_it(qtbot, engine, open_desktop):
    engine.known_uploads = {1: make_upload(1, state=S.SENDING), 2: make_upload(2, state=S.SENDING)}
    desktop = open_desktop()
    engine.change(2, state=S.SUBMITTED)
    qtbot.waitUntil(lambda: desktop.window.model.row_of(2).upload.state is S.SUBMITTED)
    desktop.pass_time()
    assert desktop.place.messages == [("Submitted", "“interview2.mp4” was submitted for “Field study 1”.")]
    desktop.window.hide()
    desktop.place.messageClicked.emit()
    assert desktop.window.isVisible()
    assert desktop.window.page.uploads.currentIndex().row() == desktop.window.model.line_of(2)


def test_where_there_is_a_session_bus_it_is_told_and_the_tray_only_if_it_fails(qtbot, engine, open_desktop):
    engine.known_uploads = {1: make_upload(1, state=S.SENDING)}
    bus = FakeBus()
    desktop = open_desktop(bus=bus)
    engine.change(1, state=S.NEEDS_SIGN_IN)
    qtbot.waitUntil(lambda: desktop.window.model.row_of(1).upload.state is S.NEEDS_SIGN_IN)
    desktop.pass_time()
    assert len(bus.told) == 1
    assert desktop.place.messages == []
    bus.not_told.emit(*bus.told[0])
    assert len(desktop.place.messages) == 1
    desktop.window.hide()
    bus.clicked.emit(1)
    assert desktop.window.isVisible()


def test_the_setting_silences_all_of_it_at_once_and_later_ones_too(qtbot, engine, open_desktop):
    engine.known_uploads = {1: make_upload(1, state=S.SENDING)}
    desktop = open_desktop(Settings(notify=False))
    engine.change(1, state=S.SUBMITTED)
    qtbot.waitUntil(lambda: desktop.window.model.row_of(1).upload.state is S.SUBMITTED)
    desktop.pass_time()
    desktop.background.follow(Settings(notify=True))
    desktop.pass_time(60)
    assert desktop.place.messages == []


def test_what_ended_before_the_start_is_not_told(engine, open_desktop):
    engine.known_uploads = {1: make_upload(1, state=S.SUBMITTED), 2: make_upload(2, state=S.FAILED)}
    desktop = open_desktop()
    desktop.pass_time()
    assert desktop.place.messages == []


def test_a_deadline_in_danger_is_told(qtbot, engine, clock, open_desktop):
    engine.known_uploads = {1: make_upload(1, state=S.SENDING, due_at=clock.now() + 600)}
    desktop = open_desktop()
    desktop.window.model.progress(make_progress(1, sent=GB, seconds_left=7200.0))
    for _ in range(8):
        desktop.pass_time(5)
    assert [title for title, _ in desktop.place.messages] == ["“interview1.mp4” will be late"]


# Hidden at the start.


def test_started_in_the_background_it_is_hidden_in_the_tray(engine, open_desktop):
    desktop = open_desktop()
    desktop.window.hide()
    desktop.background.begin_hidden()
    assert desktop.window.isHidden()
    desktop.place.click()
    assert desktop.window.isVisible()


def test_a_session_that_has_no_tray_gets_a_minimised_window(qtbot, engine, open_desktop, monkeypatch):
    monkeypatch.setattr(background_module, "_TRAY_LOOK_MS", 1)
    desktop = open_desktop(tray=False)
    desktop.window.hide()
    desktop.background.begin_hidden()
    qtbot.waitUntil(desktop.window.isMinimized)


def test_a_tray_that_comes_a_little_later_than_we_is_waited_for(qtbot, engine, open_desktop, monkeypatch):
    monkeypatch.setattr(background_module, "_TRAY_LOOK_MS", 1)
    monkeypatch.setattr(background_module, "_LOOKS_FOR_TRAY", 10**6)
    desktop = open_desktop(tray=False)
    desktop.window.hide()
    desktop.background.begin_hidden()
    desktop.has_tray = True
    qtbot.waitUntil(lambda: desktop.background.tray is not None)
    assert desktop.window.isHidden()


# Sleep.


def test_the_computer_is_kept_awake_while_bytes_move_and_not_longer(qtbot, engine, open_desktop):
    engine.known_uploads = {1: make_upload(1, state=S.SENDING)}
    desktop = open_desktop()
    for sent in (GB, 2 * GB):
        engine.tell(make_progress(1, sent=sent))
    qtbot.waitUntil(lambda: desktop.keeper.said == [True])
    desktop.pass_time(60)
    assert desktop.keeper.said == [True, False]


def test_after_a_sleep_whoever_waits_for_the_network_tries_at_once(qtbot, engine, clock, open_desktop):
    desktop = open_desktop()
    desktop.pass_time(5)
    assert engine.called("network_changed") == []
    clock.time += 3600
    desktop.pass_time(5)
    qtbot.waitUntil(lambda: engine.called("network_changed") == [()])


def test_the_taskbar_shows_progress_and_nothing_after_the_end(engine, open_desktop):
    engine.known_uploads = {1: make_upload(1, state=S.SENDING)}
    bus = FakeBus()
    desktop = open_desktop(bus=bus)
    desktop.window.model.progress(make_progress(1, sent=2 * GB, stored=2 * GB))
    desktop.background.show_overview()
    desktop.background.stop()
    assert bus.shares == [0.0, 0.4, None, "stopped"]
    assert desktop.keeper.said == [None]
