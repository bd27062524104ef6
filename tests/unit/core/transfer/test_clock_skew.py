"""Deadlines are reckoned by the site's clock, however wrong this computer's is: in each place that compares one."""

import time
from dataclasses import replace
from email.utils import formatdate
from io import StringIO
from pathlib import Path
from types import SimpleNamespace

import pytest
from rich.console import Console
from tests.helpers.clock import FakeClock
from tests.helpers.fake_engine import make_account, make_assignment, make_progress, make_upload
from tests.helpers.moodle_answers import fake_moodle

from uploader_gui.core.models import UploadState
from uploader_gui.core.moodle.assignments import list_assignments
from uploader_gui.core.moodle.client import MoodleClient
from uploader_gui.core.network import http_client
from uploader_gui.core.store.journal import open_journal
from uploader_gui.core.transfer.context import TransferContext
from uploader_gui.core.transfer.job import Job
from uploader_gui.core.transfer.media import Media
from uploader_gui.core.transfer.pace import Pace
from uploader_gui.core.transfer.preflight import LookedAt, report
from uploader_gui.core.transfer.retry import RetryPolicy
from uploader_gui.core.transfer.sessions import Session, Sessions
from uploader_gui.core.transfer.turns import Turns
from uploader_gui.terminal.tables import assignments_table
from uploader_gui.ui.assignment_groups import Group, grouped
from uploader_gui.ui.upload_story import Row, Tone, story

NOW = 1_800_000_000.0
HOUR = 3600
SLOW = 2 * HOUR
"""This computer's clock is two hours behind the site's: what is due in an hour by it is over at the site."""


async def test_assignments_know_how_wrong_the_clocks_are():
    course = {"id": 3, "assignments": [{"id": 1, "cmid": 2, "name": "Field study"}]}
    async with http_client() as http, fake_moodle() as moodle:

        async def dated(exchange):
            date = formatdate(time.time() + SLOW, usegmt=True)
            await exchange.answer_json({"courses": [course]}, headers={"Date": date})

        moodle.before = dated
        [found] = await list_assignments(MoodleClient(http, moodle.url, "token"), 1)
    assert found.clock_skew == pytest.approx(SLOW, abs=3)


@pytest.mark.parametrize(("skew", "code"), [(0, "deadline_ok"), (SLOW, "deadline_passed"), (900, "deadline_tight")])
def test_the_pre_flight_reckons_by_the_sites_clock(skew, code):
    assignment = make_assignment(due_at=int(NOW + HOUR), clock_skew=skew)
    upload = make_upload(size=2400 * 1000)
    file = LookedAt(
        path=Path("video.mp4"), mark=upload.mark, media=Media(is_video=True, mimetype="video/mp4", duration=60)
    )
    found = report(file, assignment, None, NOW, Pace(FakeClock(), 1000.0, NOW), growing=False)
    assert found.findings[-1].code == code


@pytest.mark.parametrize(("skew", "begin_by"), [(0, NOW + HOUR), (SLOW, NOW - HOUR), (-SLOW, NOW + 3 * HOUR)])
def test_the_queue_reckons_by_the_sites_clock(skew, begin_by):
    pace = SimpleNamespace(bytes_per_second=0.0, moved=None)
    turns = Turns(SimpleNamespace(), pace, lambda: NOW)
    context = SimpleNamespace(retry_policy=RetryPolicy(), clock=FakeClock(), emit=None, pace=pace)
    upload = make_upload(due_at=int(NOW + HOUR), clock_skew=skew)
    turn = Job(context, upload, make_account(), turns)._turn
    assert turns.urgency(turn.rank, turn.due_at, 0)[1] == begin_by


def test_an_assignment_is_late_by_the_sites_clock():
    assignment = make_assignment(due_at=int(NOW + HOUR), clock_skew=SLOW)
    [(group, [entry])] = grouped([assignment], NOW)
    assert group is Group.LATE
    assert "1 h ago" in entry.note
    console = Console(file=StringIO(), width=160)
    console.print(assignments_table([assignment], NOW))
    assert "1 h ago" in console.file.getvalue()


@pytest.mark.parametrize(
    ("skew", "tone", "margin"),
    [(0, Tone.PLAIN, "50 min before it is due"), (SLOW, Tone.WARNING, "1 h 10 min after it is due")],
)
def test_the_margin_is_told_by_the_sites_clock(skew, tone, margin):
    upload = make_upload(state=UploadState.SENDING, due_at=int(NOW + HOUR), clock_skew=skew)
    told = story(Row(upload, make_progress(seconds_left=600.0)), NOW)
    assert (told.tone, margin in told.text) == (tone, True), told.text


@pytest.mark.parametrize(("knows", "kept"), [(True, SLOW), (False, 60.0)])
async def test_an_upload_keeps_the_skew_that_was_measured_last(tmp_path, knows, kept):
    journal, _ = open_journal(tmp_path / "journal.sqlite3")
    account = journal.save_account(make_account())
    upload = journal.add_upload(replace(make_upload(), account_id=account.id, clock_skew=60.0))
    async with http_client() as http:
        client = MoodleClient(http, "https://moodle.example.edu", "token")
        client.clock_skew, client.knows_clock = float(SLOW), knows
        sessions = Sessions(http, SimpleNamespace())
        sessions._open[account.id] = Session(client, SimpleNamespace())
        parts = dict.fromkeys(("http", "rate_limit", "pace", "holds", "receipts"))
        context = TransferContext(journal=journal, sessions=sessions, clock=FakeClock(), emit=lambda _: None, **parts)
        assert context.set_state(upload.id, UploadState.CHECKING).clock_skew == kept
    assert journal.upload(upload.id).clock_skew == kept
    journal.close()
