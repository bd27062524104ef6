"""The whole sign-in dialog with a real engine at a practice site: a person with a browser, or with a phone."""

import re
from contextlib import asynccontextmanager

import pytest
from PySide6.QtCore import Qt
from tests.helpers.browser import Browser, Phone
from tests.helpers.engines import engine_at_work
from tests.helpers.practice import SMALL_CHUNKS, running_practice_site
from tests.helpers.signing_in import PATIENCE, at_page, choose_site

from uploader_gui.ui.bridge import EngineBridge
from uploader_gui.ui.sign_in_dialog import SignInDialog


@pytest.fixture
def site(tmp_path):
    """A site with the plugins, which offers the browser first."""
    with running_practice_site(tmp_path / "site", **SMALL_CHUNKS) as running:
        yield running


@pytest.fixture
def launch_site(tmp_path):
    """A site where one logs in at an identity provider, and whose only way for programs is Moodle's own."""
    with running_practice_site(tmp_path / "site", sign_in="launch", **SMALL_CHUNKS) as running:
        yield running


@pytest.fixture
def open_dialog(qtbot, own_home):
    opened = []

    def open_it(site, **options):
        @asynccontextmanager
        async def engine():
            # Questions that come every few seconds come at once.
            async with engine_at_work(own_home, site) as work:
                yield work.engine

        bridge = EngineBridge(engine)
        bridge.start()
        dialog = SignInDialog(bridge, **options)
        opened.append((dialog, bridge))
        dialog.show()
        return dialog

    yield open_it
    for dialog, bridge in opened:
        dialog.reject()
        bridge.stop()
        dialog.deleteLater()


def test_a_student_signs_in_from_a_course_link_with_the_browser_by_enter_alone(qtbot, site, open_dialog):
    with Browser(site.username, site.password) as person:
        dialog = open_dialog(site, open_address=person.in_background())
        with qtbot.waitSignal(dialog.signed_in, timeout=PATIENCE) as signed_in:
            qtbot.keyClicks(dialog.focusWidget(), f"{site.url}/course/view.php?id=3")
            qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
            at_page(qtbot, dialog, dialog.ways_page)
            assert dialog.focusWidget() is dialog.ways_page.way_buttons["browser"]
            qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
        account = signed_in.args[0]
        assert (account.site_url, account.username) == (site.url, site.username)
        assert "You are signed in" in person.landed().text


def test_who_says_no_in_the_browser_reads_so_and_can_begin_again(qtbot, site, open_dialog):
    with Browser(site.username, site.password) as person:
        answers = iter(["deny", "allow"])

        def open_address(address):
            return person.in_background(next(answers))(address)

        dialog = open_dialog(site, open_address=open_address)
        choose_site(qtbot, dialog, site.url)
        at_page(qtbot, dialog, dialog.ways_page)
        dialog.ways_page.way_buttons["browser"].click()
        qtbot.waitUntil(lambda: dialog.problem is not None, timeout=PATIENCE)
        assert "not allowed" in dialog.problem.accessibleName()
        with qtbot.waitSignal(dialog.signed_in, timeout=PATIENCE):
            qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)


def test_a_phone_that_types_what_the_dialog_shows_signs_this_computer_in(qtbot, site, open_dialog):
    dialog = open_dialog(site)
    choose_site(qtbot, dialog, site.url)
    at_page(qtbot, dialog, dialog.ways_page)
    dialog.ways_page.way_buttons["phone"].click()
    at_page(qtbot, dialog, dialog.phone_page)
    page = dialog.phone_page
    with Phone(site.username, site.password) as phone, qtbot.waitSignal(dialog.signed_in, timeout=PATIENCE):
        phone.approve(page.address.text(), page.code.text())


def test_an_address_copied_from_the_browser_signs_in_and_another_sites_does_not(qtbot, launch_site, open_dialog):
    landed = []
    with Browser(launch_site.username, launch_site.password) as person:
        dialog = open_dialog(launch_site, open_address=lambda address: landed.append(person.open(address)) or True)
        choose_site(qtbot, dialog, launch_site.url)
        at_page(qtbot, dialog, dialog.paste_page)
    page = landed[0]
    address = re.search(r"moodlemobile://token=[\w+/=]+", f"{page.url} {page.text}")[0]
    dialog.paste_page.pasted.setText(launch_site.url)
    dialog.go_button.click()
    qtbot.waitUntil(lambda: dialog.problem is not None, timeout=PATIENCE)
    assert dialog.focusWidget() is dialog.paste_page.pasted
    with qtbot.waitSignal(dialog.signed_in, timeout=PATIENCE):
        dialog.paste_page.pasted.setText(address)
        dialog.go_button.click()
