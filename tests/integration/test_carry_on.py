"""An upload that one computer began goes on from another: with the very same file only, and nothing is sent twice."""

import os
import shutil

import pytest
from tests.helpers.engines import engine_at_work
from tests.helpers.practice import running_practice_site
from tests.helpers.small_site import CHUNK, RULES
from tests.helpers.videos import make_video, sha256

from uploader_gui.core.events import Progressed
from uploader_gui.core.models import UploadState
from uploader_gui.core.services.videostorage import VideoStorageService
from uploader_gui.core.transfer import reports

S = UploadState
REPORT = "local_videostorage_report_progress"
A_WHILE = 300
"""Seconds after which nobody is taken for sending any more."""


@pytest.fixture(autouse=True)
def _often(monkeypatch):
    """Small files are sent within seconds; their reports come by their share alone."""
    monkeypatch.setattr(reports, "AT_LEAST_SECONDS", 0.0)


@pytest.fixture
def there(own_home, tmp_path):
    """The other computer: a home of its own."""
    return tmp_path / "other computer"


@pytest.fixture
def copy(video, tmp_path):
    """The same file on a card: another folder, name and time."""
    card = tmp_path / "card" / "DSC_0001.mp4"
    card.parent.mkdir()
    shutil.copyfile(video, card)
    os.utime(card, ns=(1_700_000_000 * 10**9, 1_700_000_000 * 10**9))
    return card


def hashed(site):
    return site.upload_state()["hashedbytes"]


def has_reported(site):
    return site.state()["uploads"] and hashed(site) > 2 * CHUNK


async def begin(home, site, video, until=has_reported, **options):
    """Begin an upload on one computer, and end the program there in the middle; the computer stays silent."""
    site.faults("rate:bytes=300K")
    async with engine_at_work(home, site) as work:
        upload = await work.add(video, **options)
        await work.until_true(lambda: until(site))
    site.clear_faults()
    site.advance(A_WHILE)
    return upload


async def lines(work, upload):
    return {line.what: line.facts for line in await work.engine.attempt_log(upload.id)}


def was_stored(site, uploadid=0):
    state = site.upload_state(uploadid)
    return state["state"], state["sha256"]


async def test_the_upload_goes_on_where_the_other_computer_stopped_and_is_handed_in(own_home, there, site, video, copy):
    await begin(own_home, site, video)
    stored = site.upload_state()["offset"]
    assert 0 < stored < video.stat().st_size
    async with engine_at_work(there, site) as work:
        upload = await work.until(await work.add(copy))
        assert upload.state is S.SUBMITTED, upload.problem
        assert upload.carried_on == stored
        assert (await lines(work, upload))["carried_on"]["offset"] == stored
        assert (await work.engine.receipt(upload.id)).sha256 == sha256(video)
    assert (site.state()["creations"], site.upload_state()["bytes_received"]) == (1, video.stat().st_size)
    assert was_stored(site) == ("ready", sha256(video))


async def test_another_file_of_the_same_size_and_name_begins_its_own_upload(own_home, there, site, video, tmp_path):
    await begin(own_home, site, video)
    (tmp_path / "card").mkdir()
    other = make_video(tmp_path / "card" / video.name, video.stat().st_size, seed=9)
    async with engine_at_work(there, site) as work:
        upload = await work.until(await work.add(other))
        assert (upload.state, upload.carried_on) == (S.SUBMITTED, 0)
    assert site.state()["creations"] == 2
    assert was_stored(site, upload.remote_id) == ("ready", sha256(other))


def change_a_byte(path, offset):
    with path.open("r+b") as file:
        file.seek(offset)
        byte = file.read(1)
        file.seek(offset)
        file.write(bytes([byte[0] ^ 1]))
    os.utime(path, ns=(1_700_000_000 * 10**9, 1_700_000_000 * 10**9))


async def test_a_file_that_differs_only_where_nothing_was_sent_yet_is_another_one_too(
    own_home, there, site, video, copy
):
    await begin(own_home, site, video)
    change_a_byte(copy, video.stat().st_size - 7)
    async with engine_at_work(there, site) as work:
        upload = await work.until(await work.add(copy))
        assert (upload.state, upload.carried_on) == (S.SUBMITTED, 0)
    assert was_stored(site, upload.remote_id) == ("ready", sha256(copy))


async def test_a_file_with_the_same_samples_and_another_beginning_is_not_glued_to_what_is_there(
    own_home, there, site, video, copy
):
    await begin(own_home, site, video)
    change_a_byte(copy, CHUNK + 7)  # between the samples, in what was sent
    async with engine_at_work(there, site) as work:
        upload = await work.until(await work.add(copy))
        assert (upload.state, upload.carried_on) == (S.SUBMITTED, 0)
        assert (await lines(work, upload))["not_carried_on"]["reason"] == "another_file"
    assert site.state()["creations"] == 2
    assert was_stored(site, upload.remote_id) == ("ready", sha256(copy))


async def test_what_was_stored_without_a_proof_is_not_taken_over_unless_the_person_says_so(
    own_home, there, site, video, copy, tmp_path
):
    site.faults("rate:bytes=300K", f"status:503,on={REPORT},times=100000")
    async with engine_at_work(own_home, site) as work:
        await work.add(video)
        await work.until_true(lambda: site.state()["uploads"] and site.upload_state()["offset"] > 3 * CHUNK)
    site.clear_faults()
    site.advance(A_WHILE)
    first = site.upload_state()["uploadid"]
    async with engine_at_work(there, site) as work:
        upload = await work.until(await work.add(copy, submit=False))
        assert upload.carried_on == 0
        assert (await lines(work, upload))["not_carried_on"]["reason"] == "not_proved"
    async with engine_at_work(tmp_path / "third computer", site) as work:
        upload = await work.until(await work.add(copy, carry_on=first))
        assert (upload.state, upload.remote_id) == (S.SUBMITTED, first)
    assert site.upload_state(first)["bytes_received"] == video.stat().st_size


async def test_while_the_other_computer_sends_this_one_waits_and_then_hands_in_what_arrived(
    own_home, there, site, video, copy
):
    site.faults("rate:bytes=300K")
    async with engine_at_work(own_home, site) as first, engine_at_work(there, site) as second:
        one = await first.add(video, submit=False)
        await first.until_true(lambda: has_reported(site))
        other = await second.until(await second.add(copy), S.WAITING)
        assert other.problem.code == "sent_elsewhere"
        site.clear_faults()
        assert (await first.until(one)).problem.code == "not_submitted_yet"
        assert (await second.until(other)).state is S.SUBMITTED
        await first.engine.retry(one.id)
        assert (await first.until(one, S.SUBMITTED)).submission_id == site.submission_state("plain")["submissionid"]
    assert (site.state()["creations"], site.upload_state()["bytes_received"]) == (1, video.stat().st_size)
    assert site.submission_state("plain")["saves"] == 1


async def test_two_computers_that_send_to_one_upload_do_not_damage_it(own_home, there, site, video, copy):
    site.faults("rate:bytes=300K")
    async with engine_at_work(own_home, site) as first, engine_at_work(there, site) as second:
        one = await first.add(video)
        await first.until_true(lambda: has_reported(site))
        other = await second.until(await second.add(copy), S.WAITING)
        await second.engine.retry(other.id)  # the person takes it over
        await second.until(other, S.SENDING)
        site.clear_faults()
        assert (await first.until(one)).state is S.SUBMITTED
        assert (await second.until(other)).state is S.SUBMITTED
    assert site.state()["creations"] == 1
    assert was_stored(site) == ("ready", sha256(video))
    assert site.submission_state("plain")["uploadid"] == site.upload_state()["uploadid"]


async def test_a_computer_that_comes_back_finds_that_another_has_finished_its_upload(
    own_home, there, site, video, copy
):
    upload = await begin(own_home, site, video)
    async with engine_at_work(there, site) as work:
        assert (await work.until(await work.add(copy))).state is S.SUBMITTED
    received = site.bytes_up()
    async with engine_at_work(own_home, site) as work:
        await work.sign_in()
        upload = await work.until(upload, S.SUBMITTED)
        assert upload.submission_id == site.submission_state("plain")["submissionid"]
    assert site.bytes_up() - received < CHUNK
    assert (site.state()["creations"], site.submission_state("plain")["saves"]) == (1, 1)


async def test_what_is_stored_and_not_handed_in_is_handed_in_from_here_without_sending_a_byte(
    own_home, there, site, video, copy
):
    async with engine_at_work(own_home, site) as work:
        await work.until(await work.add(video, submit=False))
    sent = site.bytes_up()
    async with engine_at_work(there, site) as work:
        upload = await work.until(await work.add(copy))
        assert (upload.state, upload.carried_on) == (S.SUBMITTED, video.stat().st_size)
        assert not any(isinstance(event, Progressed) and event.sent < event.size for event in work.events)
    assert site.bytes_up() == sent
    assert site.state()["creations"] == 1


async def test_a_place_that_has_ended_meanwhile_is_renewed_and_keeps_its_bytes(own_home, there, site, video, copy):
    await begin(own_home, site, video)
    site.advance(25 * 3600)
    async with engine_at_work(there, site) as work:
        upload = await work.until(await work.add(copy))
        assert (upload.state, upload.carried_on > 0) == (S.SUBMITTED, True)
        assert "renewed" in await lines(work, upload)
    assert (site.state()["creations"], site.upload_state()["bytes_received"]) == (1, video.stat().st_size)


async def test_a_file_that_a_person_names_wrongly_is_not_glued_to_anything(own_home, there, site, video, tmp_path):
    await begin(own_home, site, video)
    stored, first = site.upload_state()["offset"], site.upload_state()["uploadid"]
    other = make_video(tmp_path / "other.mp4", video.stat().st_size, seed=9)
    async with engine_at_work(there, site) as work:
        upload = await work.until(await work.add(other, carry_on=first))
        assert (upload.state, upload.problem.code) == (S.NEEDS_ATTENTION, "not_the_same_file")
        assert (site.upload_state(first)["offset"], site.state()["creations"]) == (stored, 1)
        upload = await work.until(await work.engine.retry(upload.id, fresh=True))
        assert upload.state is S.SUBMITTED
    assert was_stored(site, upload.remote_id) == ("ready", sha256(other))


async def test_an_upload_that_a_person_names_and_that_is_not_there_is_said(there, site, video):
    async with engine_at_work(there, site) as work:
        upload = await work.until(await work.add(video, carry_on=4711))
        assert (upload.state, upload.problem.code) == (S.NEEDS_ATTENTION, "nothing_to_carry_on")
    assert site.state()["creations"] == 0


async def test_at_a_site_with_older_plugins_nothing_is_taken_over_unless_the_person_says_so(
    own_home, there, tmp_path, video, copy
):
    with running_practice_site(tmp_path / "old site", proves_files=False, **RULES) as site:
        await begin(own_home, site, video, lambda site: site.state()["uploads"] and site.upload_state()["offset"])
        first = site.upload_state()["uploadid"]
        async with engine_at_work(there, site) as work:
            upload = await work.until(await work.add(copy, submit=False))
            assert (upload.carried_on, site.state()["creations"]) == (0, 2)
        async with engine_at_work(tmp_path / "third computer", site) as work:
            upload = await work.until(await work.add(copy, carry_on=first))
            assert (upload.state, upload.remote_id, upload.carried_on > 0) == (S.SUBMITTED, first, True)
        assert was_stored(site, first) == ("ready", sha256(video))
        assert site.upload_state(first)["bytes_received"] == video.stat().st_size


async def test_a_site_whose_list_of_open_uploads_is_broken_still_takes_videos(there, site, video):
    site.faults("error:dmlreadexception,on=local_videostorage_list_uploads,times=100000")
    async with engine_at_work(there, site) as work:
        assert (await work.until(await work.add(video))).state is S.SUBMITTED


async def test_somebody_elses_upload_of_the_same_file_is_nobodys_business(own_home, there, site, video, copy):
    await begin(own_home, site, video)
    (other,) = [who for who in site.users.values() if who.role == "student" and who.username != site.username][:1]
    async with engine_at_work(there, site) as work:
        await work.sign_in(other.username)
        upload = await work.until(await work.add(copy))
        assert (upload.state, upload.carried_on) == (S.SUBMITTED, 0)


async def test_what_was_begun_for_another_assignment_stays_there_even_if_the_site_lists_it(
    own_home, there, site, video, copy, monkeypatch
):
    await begin(own_home, site, video)
    list_open = VideoStorageService.list_open
    monkeypatch.setattr(VideoStorageService, "list_open", lambda service, _=0: list_open(service))
    async with engine_at_work(there, site) as work:
        upload = await work.until(await work.add(copy, "drafts"))
        assert (upload.state, upload.carried_on) == (S.SUBMITTED, 0)


async def test_the_site_knows_name_and_samples_before_the_first_byte(there, site, video):
    site.stall(3600)
    async with engine_at_work(there, site) as work:
        upload = await work.until(await work.add(video), S.SENDING)
        state = site.upload_state()
        assert (state["filename"], state["filesize"]) == (video.name, video.stat().st_size)
        assert (state["samplehash"], state["clientkey"]) == (upload.mark.sample, upload.client_key)
        assert state["bytes_received"] == 0


async def test_moodle_hears_how_far_it_is_while_it_is_sent_and_again_after_a_restart(own_home, site, video):
    upload = await begin(own_home, site, video, lambda site: site.state()["uploads"] and hashed(site))
    before = hashed(site)
    assert 0 < before < video.stat().st_size
    site.faults("rate:bytes=300K")
    async with engine_at_work(own_home, site) as work:
        await work.sign_in()
        await work.until_true(lambda: hashed(site) > before)
        site.clear_faults()
        assert (await work.until(upload, S.SUBMITTED)).submission_status == "submitted"


@pytest.mark.parametrize("fault", ["status:500", "reply:silence", "error:uploadaborted"])
async def test_reports_that_fail_or_hang_stop_nothing(own_home, site, video, fault):
    site.faults("rate:bytes=400K", f"{fault},on={REPORT},times=100000")
    async with engine_at_work(own_home, site) as work:
        upload = await work.until(await work.add(video))
        assert upload.state is S.SUBMITTED
        assert "cut" not in await lines(work, upload)


async def test_the_check_says_how_much_of_the_file_is_there_from_another_computer(
    own_home, there, site, video, copy, tmp_path
):
    await begin(own_home, site, video)
    stored = site.upload_state()["offset"]
    other = make_video(tmp_path / "other.mp4", video.stat().st_size, seed=9)
    async with engine_at_work(there, site) as work:
        account = await work.sign_in()

        async def found(path):
            report = await work.engine.check(str(path), account.id, site.assignment("plain").id)
            assert report.is_good
            return [(one.level, one.code, one.facts["stored"]) for one in report.findings if "stored" in one.facts]

        assert await found(copy) == [("ok", "carry_on", str(stored))]
        assert await found(other) == []


async def test_the_check_says_when_another_computer_is_sending_the_file(own_home, there, site, video, copy):
    site.faults("rate:bytes=300K")
    async with engine_at_work(own_home, site) as first, engine_at_work(there, site) as second:
        await first.add(video)
        await first.until_true(lambda: has_reported(site))
        account = await second.sign_in()
        report = await second.engine.check(str(copy), account.id, site.assignment("plain").id)
        assert "sent_elsewhere" in [one.code for one in report.findings]


async def test_the_open_uploads_of_all_computers_are_listed_and_which_are_known_here(own_home, there, site, video):
    await begin(own_home, site, video)
    async with engine_at_work(there, site) as work:
        account = await work.sign_in()
        (seen,) = await work.engine.open_uploads(account.id)
        assert (seen.name, seen.size, seen.bytes_stored) == (
            video.name,
            video.stat().st_size,
            site.upload_state()["offset"],
        )
        assert (seen.assignment_id, seen.assignment_name) == (
            site.assignment("plain").id,
            site.assignment("plain").name,
        )
        assert (seen.is_here, seen.is_stored, seen.is_being_sent, seen.can_be_proved) == (False, False, False, True)
        assert work.clock.now() - seen.heard_at >= A_WHILE
    async with engine_at_work(own_home, site) as work:
        account = await work.sign_in()
        (seen,) = await work.engine.open_uploads(account.id)
        assert seen.is_here
