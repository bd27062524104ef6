"""The sign-in dialog, each step of it: which site, which way, and then in the browser, on a phone, or here."""

import asyncio
import logging
from contextlib import asynccontextmanager

import pytest
import segno
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPushButton
from tests.helpers.control import connected, held
from tests.helpers.fake_engine import FakeEngine, make_account
from tests.helpers.signing_in import at_page, choose_site, give_password

from uploader_gui.core.errors import (
    EngineGone,
    NoConnection,
    NoSafePlace,
    NotMoodle,
    SignInDeclined,
    SignInExpired,
    SignInRefused,
    SiteUnavailable,
    TimedOut,
    WrongPassword,
)
from uploader_gui.core.models import BROWSER, LAUNCH, PASSWORD, PHONE, KnownSite, SignInOffer
from uploader_gui.core.paths import Paths
from uploader_gui.ui.bridge import EngineBridge
from uploader_gui.ui.sign_in_dialog import Prefill, SignInDialog, open_in_browser

SITE = "https://moodle.example.org"
PAGES = f"{SITE}/local/videostorage"
ELSEWHERE = (BROWSER, PHONE, LAUNCH)
WAYS = (BROWSER, PHONE, PASSWORD, LAUNCH)
PASTED = "moodlemobile://token=c2VjcmV0LXRva2Vu"


def an_offer(way, **facts):
    return SignInOffer(id="", way=way, site_url=SITE, site_name="Lab University", **facts)


@pytest.fixture
def engine(clock):
    fake = FakeEngine()
    fake.known_site = KnownSite(url=SITE, name="Lab University", ways=WAYS)
    fake.offers = {
        BROWSER: an_offer(BROWSER, url=f"{PAGES}/signin.php?state=s3cret-state"),
        PHONE: an_offer(
            PHONE,
            url=f"{PAGES}/device.php?user_code=BCDF-GHJK",
            verification_url=f"{PAGES}/device.php",
            user_code="BCDF-GHJK",
            expires_at=clock.now() + 600,
        ),
        LAUNCH: an_offer(LAUNCH, url=f"{SITE}/admin/tool/mobile/launch.php?passport=42"),
    }
    # What a person does elsewhere takes a while; a test that is not about waiting takes this away.
    fake.holds.add("finish_sign_in")
    return fake


@pytest.fixture(params=["its own engine", "another program's engine"])
def opener(request, engine, own_home):
    """The window's own engine, or the remote control of one: the dialog must not notice."""
    if request.param == "its own engine":
        return engine.open
    paths = Paths(own_home)
    paths.prepare()

    @asynccontextmanager
    async def remote():
        async with held(engine, paths), connected(paths) as control:
            yield control

    return remote


@pytest.fixture
def opened():
    """The addresses that were opened in the browser."""
    return []


@pytest.fixture
def open_dialog(qtbot, opener, clock, opened):
    bridge = EngineBridge(opener)
    bridge.start()
    dialogs = []

    def open_it(**options):
        options.setdefault("open_address", lambda address: opened.append(address) or True)
        dialog = SignInDialog(bridge, clock=clock, **options)
        dialogs.append(dialog)
        dialog.show()
        return dialog

    yield open_it
    for dialog in dialogs:
        dialog.reject()
        dialog.deleteLater()
    bridge.stop()


@pytest.fixture
def at_ways(qtbot, open_dialog):
    """The dialog where the person chooses a way."""
    dialog = open_dialog(prefill=Prefill(SITE))
    at_page(qtbot, dialog, dialog.ways_page)
    return dialog


def page_of(dialog, way):
    return {
        BROWSER: dialog.browser_page,
        PHONE: dialog.phone_page,
        LAUNCH: dialog.paste_page,
        PASSWORD: dialog.password_page,
    }[way]


def take(qtbot, dialog, way):
    dialog.ways_page.way_buttons[way].click()
    at_page(qtbot, dialog, page_of(dialog, way))


def finish(qtbot, dialog, engine, way):
    """Take that way until the engine is asked for the account."""
    take(qtbot, dialog, way)
    if way == LAUNCH:
        dialog.paste_page.pasted.setText(PASTED)
        dialog.go_button.click()
    elif way == PASSWORD:
        give_password(dialog, "sam", "right")


def settled(qtbot, dialog):
    """Wait until the dialog has the height that its lines need."""
    QApplication.processEvents()
    qtbot.waitUntil(lambda: dialog.height() == dialog.layout().totalHeightForWidth(dialog.width()))


def said(qtbot, dialog):
    qtbot.waitUntil(lambda: dialog.problem is not None)
    return dialog.problem.accessibleName()


def choice(dialog, text):
    return next(button for button in dialog.problem.findChildren(QPushButton) if button.text() == text)


# The address.


def test_any_address_is_looked_at_and_leads_to_the_ways(qtbot, engine, open_dialog):
    dialog = open_dialog()
    assert not dialog.go_button.isEnabled()
    assert not dialog.back_button.isVisible()
    qtbot.keyClicks(dialog.focusWidget(), "  moodle.example.org/my ")
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    at_page(qtbot, dialog, dialog.ways_page)
    assert engine.called("look_at_site") == [("moodle.example.org/my",)]
    assert (dialog.title.text(), dialog.host.text()) == ("Lab University", "moodle.example.org")


@pytest.mark.parametrize("error", [NotMoodle(), NoConnection(host="moodle.example.org"), SiteUnavailable()])
def test_a_site_that_cannot_be_used_is_told_beside_its_address(qtbot, engine, open_dialog, error):
    engine.fails["look_at_site"] = error
    dialog = open_dialog()
    choose_site(qtbot, dialog, "www.example.org")
    assert said(qtbot, dialog)
    assert dialog.focusWidget() is dialog.address_page.site
    assert dialog.address_page.site.selectedText() == "www.example.org"
    assert not dialog.progress.isVisible()
    engine.fails.clear()
    qtbot.keyClicks(dialog.focusWidget(), "moodle.example.org")
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    at_page(qtbot, dialog, dialog.ways_page)


def test_the_problem_names_the_address_that_was_given(qtbot, engine, open_dialog):
    engine.fails["look_at_site"] = NotMoodle()
    dialog = open_dialog()
    choose_site(qtbot, dialog, "https://www.example.org")
    assert "https://www.example.org" in said(qtbot, dialog)


def test_while_the_site_is_looked_at_the_keyboard_stays_in_the_address(qtbot, engine, open_dialog):
    engine.holds.add("look_at_site")
    dialog = open_dialog()
    dialog.address_page.site.setText("moodle.example.org")
    dialog.go_button.setFocus()
    dialog.go_button.click()
    assert dialog.progress.isVisible()
    assert dialog.focusWidget() is dialog.address_page.site
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(engine.called("look_at_site")) == 1)
    assert dialog.isVisible()


def test_sites_that_were_used_are_offered_once_each(qtbot, engine, open_dialog):
    accounts = [
        make_account(),
        make_account(id=2, username="kim"),
        make_account(id=3, site_url="https://learn.example.net/m", site_name="Other & Sons"),
    ]
    dialog = open_dialog(accounts=accounts)
    assert [button.accessibleName() for button in dialog.address_page.site_buttons] == [
        "Lab University",
        "Other & Sons",
    ]
    dialog.address_page.site_buttons[1].click()
    at_page(qtbot, dialog, dialog.ways_page)
    assert engine.called("look_at_site") == [("https://learn.example.net/m",)]


def test_a_known_account_begins_at_its_site_and_says_whose_sign_in_is_meant(qtbot, engine, open_dialog):
    dialog = open_dialog(prefill=Prefill(SITE, "sam"))
    at_page(qtbot, dialog, dialog.ways_page)
    assert engine.called("look_at_site") == [(SITE,)]
    assert "sam" in dialog.text.text()
    take(qtbot, dialog, PASSWORD)
    assert dialog.password_page.username.text() == "sam"
    assert dialog.focusWidget() is dialog.password_page.password


# The ways.


def test_the_ways_stand_in_the_sites_order_and_enter_takes_the_best(qtbot, engine, at_ways, opened):
    assert list(at_ways.ways_page.way_buttons) == list(WAYS)
    assert not at_ways.go_button.isVisible()
    qtbot.keyClick(at_ways.focusWidget(), Qt.Key.Key_Return)
    at_page(qtbot, at_ways, at_ways.browser_page)
    assert opened == [engine.offers[BROWSER].url]


def test_a_way_that_this_version_does_not_know_is_not_offered(qtbot, engine, open_dialog):
    engine.known_site = KnownSite(url=SITE, name="Lab University", ways=("telepathy", PHONE, PASSWORD))
    dialog = open_dialog(prefill=Prefill(SITE))
    at_page(qtbot, dialog, dialog.ways_page)
    assert list(dialog.ways_page.way_buttons) == [PHONE, PASSWORD]


@pytest.mark.parametrize("way", WAYS)
def test_where_there_is_one_way_it_is_taken_at_once_and_back_leads_to_the_address(qtbot, engine, open_dialog, way):
    engine.known_site = KnownSite(url=SITE, name="Lab University", ways=(way,))
    dialog = open_dialog(prefill=Prefill(SITE))
    at_page(qtbot, dialog, page_of(dialog, way))
    assert dialog.back_button.text() == "Back"
    dialog.back_button.click()
    assert dialog.page is dialog.address_page
    qtbot.waitUntil(lambda: engine.open_offers == {})


@pytest.mark.parametrize("way", ELSEWHERE)
def test_another_way_ends_what_was_begun(qtbot, engine, at_ways, way):
    take(qtbot, at_ways, way)
    assert at_ways.back_button.text() == "Another way"
    at_ways.back_button.click()
    assert at_ways.page is at_ways.ways_page
    qtbot.waitUntil(lambda: engine.called("end_sign_in") == [(f"{way}-1",)])
    take(qtbot, at_ways, PASSWORD)
    engine.holds.clear()
    with qtbot.waitSignal(at_ways.signed_in):
        give_password(at_ways, "sam", "right")
    assert engine.open_offers == {}


@pytest.mark.parametrize("way", ELSEWHERE)
def test_a_way_that_cannot_be_begun_leaves_the_choice(qtbot, engine, at_ways, way):
    engine.fails["begin_sign_in"] = TimedOut(host="moodle.example.org")
    at_ways.ways_page.way_buttons[way].click()
    assert "No answer" in said(qtbot, at_ways)
    assert at_ways.page is at_ways.ways_page
    engine.fails.clear()
    take(qtbot, at_ways, way)
    assert at_ways.problem is None


def test_from_the_ways_back_leads_to_the_address_and_another_site_can_be_chosen(qtbot, engine, at_ways):
    qtbot.keyClick(at_ways, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert at_ways.page is at_ways.address_page
    engine.known_site = KnownSite(url="https://learn.example.net", name="Other", ways=(PASSWORD,))
    choose_site(qtbot, at_ways, "learn.example.net")
    at_page(qtbot, at_ways, at_ways.password_page)
    assert (at_ways.title.text(), at_ways.host.text()) == ("Other", "learn.example.net")


# In the browser.


@pytest.mark.parametrize("way", WAYS)
def test_every_way_ends_with_the_account(qtbot, engine, at_ways, way):
    engine.holds.clear()
    with qtbot.waitSignal(at_ways.signed_in) as signed_in:
        at_ways.ways_page.way_buttons[way].click()
        if way == LAUNCH:
            at_page(qtbot, at_ways, at_ways.paste_page)
            qtbot.keyClicks(at_ways.focusWidget(), PASTED)
            qtbot.keyClick(at_ways.focusWidget(), Qt.Key.Key_Return)
        elif way == PASSWORD:
            give_password(at_ways, "sam", "right")
    assert signed_in.args[0].site_url == SITE
    assert not at_ways.isVisible()
    assert engine.open_offers == {}


def test_the_browser_is_opened_and_waited_for(qtbot, engine, at_ways, opened):
    take(qtbot, at_ways, BROWSER)
    assert opened == [f"{PAGES}/signin.php?state=s3cret-state"]
    assert "Go on in your browser" in at_ways.title.text()
    assert at_ways.progress.isVisible()
    qtbot.waitUntil(lambda: engine.called("finish_sign_in") == [("browser-1", "", "")])


@pytest.mark.parametrize("way", [BROWSER, LAUNCH])
def test_the_address_can_be_opened_again_and_copied(qtbot, at_ways, opened, way):
    take(qtbot, at_ways, way)
    row = page_of(at_ways, way).address
    row.open_button.click()
    assert len(opened) == 2
    assert opened[0] == opened[1]
    width = row.copy_button.width()
    row.copy_button.click()
    assert QGuiApplication.clipboard().text() == opened[0]
    assert row.copy_button.text() == "Copied"
    QApplication.processEvents()
    assert row.copy_button.width() == width


@pytest.mark.parametrize("way", [BROWSER, LAUNCH])
def test_without_a_browser_the_person_is_told_to_copy_the_address(qtbot, open_dialog, way):
    dialog = open_dialog(prefill=Prefill(SITE), open_address=lambda _address: False)
    at_page(qtbot, dialog, dialog.ways_page)
    take(qtbot, dialog, way)
    assert "No browser could be opened" in dialog.text.text()


@pytest.mark.parametrize("address", ["file:///etc/passwd", "moodlemobile://token=x", "javascript:alert(1)", "", "a b"])
def test_only_web_addresses_are_handed_to_the_desktop(monkeypatch, address):
    monkeypatch.setattr("uploader_gui.ui.sign_in_dialog.QDesktopServices.openUrl", lambda _url: pytest.fail("opened"))
    assert not open_in_browser(address)


@pytest.mark.parametrize("way", [BROWSER, LAUNCH])
def test_a_refusal_is_told_and_the_sign_in_can_be_begun_again(qtbot, engine, at_ways, opened, way):
    engine.holds.clear()
    engine.fails["finish_sign_in"] = SignInRefused(site="Lab University")
    finish(qtbot, at_ways, engine, way)
    assert "does not let you in" in said(qtbot, at_ways)
    assert not at_ways.progress.isVisible()
    engine.fails.clear()
    engine.holds.add("finish_sign_in")
    choice(at_ways, "Begin again").click()
    qtbot.waitUntil(lambda: len(opened) == 2)
    assert at_ways.problem is None
    qtbot.waitUntil(lambda: list(engine.open_offers) == [f"{way}-2"])


def test_after_a_refusal_enter_begins_again_where_the_page_has_no_button_of_its_own(qtbot, engine, at_ways, opened):
    engine.holds.clear()
    engine.fails["finish_sign_in"] = SignInRefused()
    take(qtbot, at_ways, BROWSER)
    said(qtbot, at_ways)
    qtbot.keyClick(at_ways.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(opened) == 2)


@pytest.mark.parametrize("way", [BROWSER, PHONE])
def test_after_a_bad_line_the_same_sign_in_is_waited_for_again(qtbot, engine, at_ways, opened, way):
    engine.holds.clear()
    engine.fails["finish_sign_in"] = NoConnection(host="moodle.example.org")
    take(qtbot, at_ways, way)
    assert "No connection" in said(qtbot, at_ways)
    engine.fails.clear()
    with qtbot.waitSignal(at_ways.signed_in):
        choice(at_ways, "Try again").click()
    assert engine.called("finish_sign_in") == [(f"{way}-1", "", "")] * 2


@pytest.mark.parametrize("way", [BROWSER, PHONE, LAUNCH])
def test_an_engine_that_ends_meanwhile_is_told(qtbot, engine, at_ways, way):
    engine.holds.clear()
    engine.fails["finish_sign_in"] = EngineGone("ended during a call")
    finish(qtbot, at_ways, engine, way)
    assert "has ended" in said(qtbot, at_ways)


@pytest.mark.parametrize("way", WAYS)
def test_without_a_safe_place_every_way_can_go_on_for_this_session(qtbot, engine, at_ways, way):
    engine.holds.clear()
    call = "sign_in" if way == PASSWORD else "finish_sign_in"
    engine.fails[call] = NoSafePlace()
    finish(qtbot, at_ways, engine, way)
    assert "Go on for this session only" in said(qtbot, at_ways)
    engine.fails.clear()
    with qtbot.waitSignal(at_ways.signed_in) as signed_in:
        choice(at_ways, "Sign in for this session only").click()
    assert "memory" in engine.called(call)[-1]
    assert engine.called(call)[0] == tuple("" if part == "memory" else part for part in engine.called(call)[-1])
    assert signed_in.args[0] is not None


# On the phone.


def drawn_modules(dialog, across):
    """Return what a camera sees: one pixel from the middle of each module, the quiet border around it."""
    picture = dialog.phone_page.qr.grab().toImage()
    with_border = across + 8
    each = picture.width() / with_border
    return [
        [picture.pixelColor(int((x + 0.5) * each), int((y + 0.5) * each)).lightness() < 128 for x in range(with_border)]
        for y in range(with_border)
    ]


@pytest.mark.parametrize("is_dark", [False, True])
def test_the_code_is_drawn_dark_on_white_with_a_quiet_border_in_either_theme(qtbot, engine, at_ways, is_dark):
    if is_dark:
        palette = QPalette()
        for role in (QPalette.ColorRole.Window, QPalette.ColorRole.Base):
            palette.setColor(role, QColor("#1e1f22"))
        at_ways.setPalette(palette)
    take(qtbot, at_ways, PHONE)
    code = segno.make_qr(engine.offers[PHONE].url, error="m")
    wanted = [[bool(module) for module in row] for row in code.matrix_iter(border=4)]
    assert drawn_modules(at_ways, len(code.matrix)) == wanted


def test_the_phones_page_says_the_address_the_code_and_how_long_it_counts(qtbot, at_ways, clock):
    take(qtbot, at_ways, PHONE)
    page = at_ways.phone_page
    assert (page.address.text(), page.code.text()) == (f"{PAGES}/device.php", "BCDF-GHJK")
    assert "B C D F - G H J K" in page.code.accessibleName()
    assert f"{PAGES}/device.php" in page.qr.accessibleDescription()
    assert page.left.text() == "Valid for another 10 min."
    clock.time += 25
    page.tick()
    assert page.left.text() == "Valid for another 9 min 35 s."


def test_the_time_left_goes_down_by_itself(qtbot, at_ways, clock):
    take(qtbot, at_ways, PHONE)
    clock.time += 25
    qtbot.waitUntil(lambda: at_ways.phone_page.left.text() == "Valid for another 9 min 35 s.")


def test_a_code_that_has_ended_cannot_be_scanned_and_one_button_makes_a_new_one(qtbot, engine, at_ways, clock):
    take(qtbot, at_ways, PHONE)
    settled(qtbot, at_ways)
    page, size = at_ways.phone_page, at_ways.size()
    assert not page.new_code_button.isVisible()
    clock.time += 600
    page.tick()
    settled(qtbot, at_ways)
    assert page.left.text() == "This code does not count any more."
    assert not any(map(any, drawn_modules(at_ways, 33)))
    assert not at_ways.progress.isVisible()
    assert at_ways.size() == size
    assert at_ways.focusWidget() is page.new_code_button
    engine.offers[PHONE] = an_offer(
        PHONE, url=f"{PAGES}/2", verification_url=PAGES, user_code="LMNP-QRST", expires_at=clock.now() + 60
    )
    qtbot.keyClick(at_ways.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.code.text() == "LMNP-QRST")
    qtbot.waitUntil(lambda: list(engine.open_offers) == ["phone-2"])
    assert page.left.text() == "Valid for another 1 min."
    assert not page.new_code_button.isVisible()
    assert at_ways.progress.isVisible()


def test_an_approval_in_the_last_second_counts_although_the_code_has_ended_here(qtbot, engine, at_ways, clock):
    engine.holds.clear()
    engine.slow["finish_sign_in"] = approved = asyncio.Event()
    take(qtbot, at_ways, PHONE)
    clock.time += 600
    at_ways.phone_page.tick()
    with qtbot.waitSignal(at_ways.signed_in):
        engine._loop.call_soon_threadsafe(approved.set)


def test_a_code_that_has_ended_by_the_sites_clock_is_no_problem_to_be_read(qtbot, engine, at_ways):
    engine.holds.clear()
    engine.fails["finish_sign_in"] = SignInExpired()
    take(qtbot, at_ways, PHONE)
    qtbot.waitUntil(lambda: at_ways.phone_page.is_over)
    assert at_ways.problem is None
    assert at_ways.focusWidget() is at_ways.phone_page.new_code_button
    assert not at_ways.progress.isVisible()


def test_a_no_on_the_phone_is_told_and_a_new_code_can_be_made(qtbot, engine, at_ways):
    engine.holds.clear()
    engine.fails["finish_sign_in"] = SignInDeclined()
    take(qtbot, at_ways, PHONE)
    said(qtbot, at_ways)
    page = at_ways.phone_page
    assert page.is_over
    assert at_ways.focusWidget() is page.new_code_button
    engine.fails.clear()
    with qtbot.waitSignal(at_ways.signed_in):
        page.new_code_button.click()


def test_a_code_without_an_end_shows_no_time(qtbot, engine, at_ways):
    engine.offers[PHONE] = an_offer(PHONE, url=PAGES, verification_url=PAGES, user_code="BCDF-GHJK")
    take(qtbot, at_ways, PHONE)
    assert at_ways.phone_page.left.text() == ""
    assert not at_ways.phone_page.is_over


def test_an_address_that_no_code_can_hold_leaves_the_letters(qtbot, engine, at_ways):
    engine.offers[PHONE] = an_offer(PHONE, url="x" * 9000, verification_url=PAGES, user_code="BCDF-GHJK")
    take(qtbot, at_ways, PHONE)
    assert not at_ways.phone_page.qr.isVisible()
    assert at_ways.phone_page.code.isVisible()


def test_an_address_that_cannot_be_broken_makes_the_dialog_wider(qtbot, engine, at_ways):
    long = f"https://{'learning' * 8}.example.org/device.php"
    engine.offers[PHONE] = an_offer(PHONE, url=long, verification_url=long, user_code="BCDF-GHJK")
    take(qtbot, at_ways, PHONE)
    label = at_ways.phone_page.address
    widest = max(label.fontMetrics().horizontalAdvance(part) for part in long.split("/"))
    qtbot.waitUntil(lambda: label.width() >= widest)
    assert at_ways.rect().contains(label.mapTo(at_ways, label.rect().topRight()))


# Copied from the browser.


def test_what_was_pasted_is_verified_by_the_engine_and_not_shown(qtbot, engine, at_ways):
    take(qtbot, at_ways, LAUNCH)
    field = at_ways.paste_page.pasted
    assert "moodlemobile://" in at_ways.paste_page.steps.text()
    assert field.echoMode() is QLineEdit.EchoMode.Password
    assert not at_ways.go_button.isEnabled()
    QGuiApplication.clipboard().setText(f" {PASTED}\n")
    field.paste()
    at_ways.go_button.click()
    qtbot.waitUntil(lambda: engine.called("finish_sign_in") == [("launch-1", "", PASTED)])


def test_something_else_that_was_pasted_is_told_and_can_be_replaced(qtbot, engine, at_ways):
    engine.holds.clear()
    engine.fails["finish_sign_in"] = WrongPassword()
    take(qtbot, at_ways, LAUNCH)
    at_ways.paste_page.pasted.setText("what lay on the clipboard")
    at_ways.go_button.click()
    said(qtbot, at_ways)
    assert at_ways.focusWidget() is at_ways.paste_page.pasted
    assert at_ways.paste_page.pasted.hasSelectedText()
    engine.fails.clear()
    qtbot.keyClicks(at_ways.focusWidget(), PASTED)
    with qtbot.waitSignal(at_ways.signed_in):
        qtbot.keyClick(at_ways.focusWidget(), Qt.Key.Key_Return)
    assert engine.called("finish_sign_in")[-1] == ("launch-1", "", PASTED)


# Leaving.


@pytest.mark.parametrize("way", ELSEWHERE)
def test_closing_while_waiting_ends_the_sign_in(qtbot, engine, at_ways, way):
    finish(qtbot, at_ways, engine, way)
    qtbot.waitUntil(lambda: bool(engine.called("finish_sign_in")))
    qtbot.keyClick(at_ways, Qt.Key.Key_Escape)
    assert not at_ways.isVisible()
    qtbot.waitUntil(lambda: engine.called("end_sign_in") == [(f"{way}-1",)])
    assert at_ways.paste_page.pasted.text() == ""


@pytest.mark.parametrize("way", ELSEWHERE)
def test_closing_while_it_begins_ends_it_as_soon_as_it_has_begun(qtbot, engine, at_ways, opened, way):
    engine.slow["begin_sign_in"] = answered = asyncio.Event()
    at_ways.ways_page.way_buttons[way].click()
    qtbot.waitUntil(lambda: bool(engine.called("begin_sign_in")))
    at_ways.reject()
    engine._loop.call_soon_threadsafe(answered.set)
    qtbot.waitUntil(lambda: engine.called("end_sign_in") == [(f"{way}-1",)])
    assert opened == []
    assert engine.called("finish_sign_in") == []


def test_a_second_choice_while_the_first_one_begins_is_the_one_that_counts(qtbot, engine, at_ways, opened):
    engine.slow["begin_sign_in"] = answered = asyncio.Event()
    at_ways.ways_page.way_buttons[BROWSER].click()
    qtbot.waitUntil(lambda: len(engine.called("begin_sign_in")) == 1)
    at_ways.ways_page.way_buttons[PHONE].click()
    qtbot.waitUntil(lambda: len(engine.called("begin_sign_in")) == 2)
    engine._loop.call_soon_threadsafe(answered.set)
    at_page(qtbot, at_ways, at_ways.phone_page)
    qtbot.waitUntil(lambda: len(engine.open_offers) == 1)
    assert next(iter(engine.open_offers)).startswith(PHONE)
    assert opened == []


# For everybody.


def every_step(qtbot, dialog, engine):
    """Go through all the steps, and yield at each."""
    dialog.go_back()
    yield "address"
    choose_site(qtbot, dialog, SITE)
    at_page(qtbot, dialog, dialog.ways_page)
    yield "ways"
    for way in WAYS:
        take(qtbot, dialog, way)
        yield way
        dialog.go_back()
    engine.fails["begin_sign_in"] = TimedOut(host="moodle.example.org")
    dialog.ways_page.way_buttons[PHONE].click()
    said(qtbot, dialog)
    yield "problem"


def test_the_tab_key_reaches_everything_and_is_never_caught(qtbot, engine, at_ways):
    for step in every_step(qtbot, at_ways, engine):
        reachable = {
            widget
            for kind in (QAbstractButton, QLineEdit)
            for widget in at_ways.findChildren(kind)
            if widget.isVisible() and widget.isEnabled()
        }
        seen = set()
        for _ in range(len(reachable) + 6):
            qtbot.keyClick(at_ways.focusWidget(), Qt.Key.Key_Tab)
            seen.add(at_ways.focusWidget())
        assert reachable <= seen, step


def test_the_tab_key_goes_from_a_problem_down_to_the_buttons_below_it(qtbot, engine, at_ways):
    engine.holds.clear()
    engine.fails["finish_sign_in"] = SignInRefused()
    take(qtbot, at_ways, BROWSER)
    said(qtbot, at_ways)
    assert at_ways.focusWidget() is choice(at_ways, "Begin again")
    for button in (at_ways.back_button, at_ways.cancel_button, at_ways.browser_page.address.open_button):
        qtbot.keyClick(at_ways.focusWidget(), Qt.Key.Key_Tab)
        assert at_ways.focusWidget() is button


def test_everything_has_a_name_for_those_who_hear_it(qtbot, engine, at_ways):
    for step in every_step(qtbot, at_ways, engine):
        assert at_ways.page.accessibleName(), step
        for line in at_ways.page.findChildren(QLineEdit):
            assert line.accessibleName(), step
            assert any(label.buddy() is line for label in at_ways.page.findChildren(QLabel)), step
        for button in at_ways.findChildren(QAbstractButton):
            assert not button.isVisible() or button.accessibleName() or button.text(), step


@pytest.mark.parametrize("points", [10, 20])
@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_no_text_is_cut_at_any_size_or_direction(qtbot, engine, open_dialog, points, direction):
    app = QApplication.instance()
    before = app.font()
    font = app.font()
    font.setPointSize(points)
    app.setFont(font)
    try:
        engine.known_site = KnownSite(url=SITE, name="The Open University of Lab and Field " * 3, ways=WAYS)
        dialog = open_dialog(prefill=Prefill(SITE))
        dialog.setLayoutDirection(direction)
        at_page(qtbot, dialog, dialog.ways_page)
        for step in every_step(qtbot, dialog, engine):
            settled(qtbot, dialog)
            for label in dialog.findChildren(QLabel):
                if label.isVisible() and label.text():
                    needed = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
                    assert label.height() >= needed, (step, label.text())
                    assert dialog.rect().contains(label.mapTo(dialog, label.rect().bottomRight())), (step, label.text())
    finally:
        app.setFont(before)


def test_no_secret_reaches_the_log(qtbot, engine, at_ways, caplog):
    caplog.set_level(logging.DEBUG)
    for _step in every_step(qtbot, at_ways, engine):
        pass
    engine.holds.clear()
    engine.fails = {"finish_sign_in": SignInRefused()}
    finish(qtbot, at_ways, engine, LAUNCH)
    said(qtbot, at_ways)
    for secret in ("s3cret-state", "BCDF-GHJK", "c2VjcmV0", "passport"):
        assert secret not in caplog.text


def test_a_name_with_markup_in_it_is_shown_as_it_is_written(qtbot, engine, open_dialog):
    engine.known_site = KnownSite(url=SITE, name="<b>Lab</b> & Sons", ways=WAYS)
    dialog = open_dialog(prefill=Prefill(SITE))
    at_page(qtbot, dialog, dialog.ways_page)
    assert dialog.title.text() == "<b>Lab</b> & Sons"
    assert dialog.title.textFormat() is Qt.TextFormat.PlainText
