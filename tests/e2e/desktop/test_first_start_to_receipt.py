"""The whole program on a real X display, by mouse and keyboard alone: from the first start to the receipt."""

import json

import pytest
from tests.helpers.practice import SMALL_CHUNKS, running_practice_site
from tests.helpers.videos import make_video, sha256

pytestmark = pytest.mark.timeout(240)


@pytest.fixture
def site(tmp_path):
    slow = ("rate:bytes=4M",)
    with running_practice_site(tmp_path / "site", sign_in="password", faults=slow, **SMALL_CHUNKS) as running:
        yield running


def says_who_one_is(person, site):
    person.waits_for("address", "field")
    person.types(site.url)
    person.presses("Return")
    person.waits_for("user name", "field")
    person.types(site.username)
    person.presses("Tab")
    person.types(site.password)
    person.presses("Return")


def signs_in(person, site):
    person.clicks(r"^Sign in", "button")
    says_who_one_is(person, site)
    person.waits_for(site.assignment("plain").name, "row")


def test_by_mouse_and_keyboard_a_video_gets_from_the_first_start_to_its_receipt(sits_down, site, tmp_path, own_home):
    video = make_video(tmp_path / "interview.mp4", 6_000_000)
    person = sits_down()
    signs_in(person, site)
    person.clicks(site.assignment("plain").name, "row")
    person.clicks("Choose videos", "button")
    person.waits_for("File name", "label")
    person.until(lambda: (person.find("", "field") or {}).get("focus"), "the keyboard in the field for the name")
    person.types(str(video))
    person.presses_until_gone("Return", "^File name")
    person.clicks("^Send 1 video", "button")
    person.waits_for(r"interview.mp4.*submitted \d", "row")
    person.clicks("^Receipt", "button")
    person.waits_for(sha256(video)[:16])
    person.presses_until_gone("Escape", sha256(video)[:16])
    person.presses("ctrl+q")
    assert person.waits_for_end() == 0
    [receipt] = (own_home / "receipts").glob("*.json")
    assert json.loads(receipt.read_text())["sha256"] == sha256(video)


def test_by_keyboard_alone_a_video_that_was_opened_with_the_program_gets_to_its_receipt(sits_down, site, tmp_path):
    video = make_video(tmp_path / "day one.mp4", 3_000_000)
    person = sits_down(str(video))
    says_who_one_is(person, site)
    person.waits_for("day one.mp4", "label")
    person.waits_for(site.assignment("plain").name, "row")
    person.presses("ctrl+l")
    person.types(site.assignment("plain").name)
    person.presses("Return")
    person.waits_for("^Send 1 video", "button")
    person.presses("Return")
    person.until(lambda: person.find("^Send 1 video", "button")["focus"], "the focus on Send")
    person.presses("Return")
    person.waits_for(r"day one.mp4.*submitted \d", "row")
    person.presses("Return")
    person.waits_for(sha256(video)[:16])
