"""Queueing several videos: the good ones are queued once, the bad ones are named, nobody's video is replaced unsaid."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from tests.helpers.fake_engine import FakeEngine, make_account, make_assignment, make_upload

from uploader_gui.core.errors import EngineGone, FileMissing, HandedInOnce, NoConnection, SubmissionsClosed
from uploader_gui.core.models import CheckReport, Finding, Problem, UploadState
from uploader_gui.core.paths import Paths
from uploader_gui.terminal import before_sending, sending, statements
from uploader_gui.terminal.exit_status import ExitStatus
from uploader_gui.terminal.run import Run
from uploader_gui.terminal.sending import Sending
from uploader_gui.terminal.statements import Accepting
from uploader_gui.terminal.words import words_for

GOOD, OTHER, LATE, MISSING, LARGE = (Path(f"/v/{name}.mp4") for name in ("good", "other", "late", "missing", "large"))
FOUND = {
    MISSING: Finding(level="error", code="file_missing", facts={"name": "missing.mp4", "path": str(MISSING)}),
    LARGE: Finding(level="error", code="file_too_large", facts={"name": "large.mp4"}),
}
WARNING = "warning"
STATEMENT = "My own work."


class Engine(FakeEngine):
    """Finds what is told of each file."""

    def __init__(self):
        signed = make_assignment(2, needs_statement=True, statement=STATEMENT)
        super().__init__(make_account(), assignments=(make_assignment(1), signed))
        self.found = dict(FOUND)

    async def check(self, path, account_id, assignment_id) -> CheckReport:
        self.findings = tuple(filter(None, [self.found.get(Path(path))]))
        return await super().check(path, account_id, assignment_id)

    @property
    def added(self):
        return [Path(call[0]) for call in self.called("add")]


@pytest.fixture
def engine():
    return Engine()


@pytest.fixture
def no_person(monkeypatch):
    """Nobody can be asked; what would be asked is an error."""
    monkeypatch.setattr(sending, "can_ask", lambda: False)
    monkeypatch.setattr(before_sending, "can_ask", lambda: False)


@pytest.fixture
def a_person(monkeypatch):
    """Notes what is asked, and answers yes."""
    asked = []

    def agrees(text, question):
        asked.append(text)
        return True

    monkeypatch.setattr(sending, "can_ask", lambda: True)
    monkeypatch.setattr(before_sending, "can_ask", lambda: True)
    monkeypatch.setattr(before_sending, "agrees", agrees)
    monkeypatch.setattr(statements, "agrees", agrees)
    return asked


def sending_of(*files, as_json=False, assignment=1, **options):
    return Sending(Run(Paths(Path("/nowhere")), as_json), list(files), assignment, **options)


async def test_the_good_files_are_queued_and_each_bad_one_is_named_before_and_after(engine, no_person, capsys):
    job = sending_of(GOOD, MISSING, OTHER, LARGE)
    uploads = await job.queue(engine, make_account())
    assert [upload.path for upload in uploads] == [str(GOOD), str(OTHER)]
    before = capsys.readouterr().err.splitlines()
    assert job.end(ExitStatus.DONE) is ExitStatus.REFUSED  # too large is Moodle's no, missing a mere failure
    after = capsys.readouterr().err.splitlines()
    for lines in (before, after):
        for name in ("missing.mp4", "large.mp4"):
            [line] = [line for line in lines if line.startswith(f"{name} is not sent")]
            assert "Next: " in line


async def test_a_single_bad_file_is_named_once_and_its_status_is_the_commands(engine, no_person, capsys):
    job = sending_of(MISSING)
    assert await job.queue(engine, make_account()) == []
    assert job.end(ExitStatus.DONE) is ExitStatus.FAILED
    assert capsys.readouterr().err.count("missing.mp4 is not sent") == 1


async def test_a_path_that_leads_nowhere_is_called_that_and_not_a_file_that_was_moved(engine, no_person, capsys):
    await sending_of(MISSING).queue(engine, make_account())
    said = capsys.readouterr().err
    assert f"There is no file {MISSING}" in said
    assert "cancel" not in said


def test_before_there_is_an_upload_the_next_step_is_one_that_can_be_taken():
    facts = {"assignment": "Timed film", "seconds": "3600"}
    assert "Add --start-timer" in words_for("timer_not_started", facts).next_step
    assert words_for("timer_not_started", facts, 6).next_step.startswith("uploader retry 6 --start-timer")
    assert "try again now" not in words_for("sent_elsewhere", {}).next_step


async def test_programs_get_one_error_with_its_path_for_each_bad_file(engine, no_person, capsys):
    job = sending_of(GOOD, MISSING, LARGE, as_json=True)
    await job.queue(engine, make_account())
    job.end(ExitStatus.DONE)
    errors = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [(line["event"], line["code"], line["path"]) for line in errors] == [
        ("error", "file_missing", str(MISSING)),
        ("error", "file_too_large", str(LARGE)),
    ]


async def test_a_file_that_went_bad_between_the_look_and_the_queue_is_named_like_the_others(engine, no_person):
    engine.fails["add"] = FileMissing(name="good.mp4")
    job = sending_of(GOOD)
    assert await job.queue(engine, make_account()) == []
    assert job.end(ExitStatus.DONE) is ExitStatus.FAILED


async def test_what_is_wrong_with_the_assignment_ends_it_before_anything_is_queued(engine, no_person):
    engine.found[OTHER] = Finding(level="error", code="submissions_closed", facts={"assignment": "Field study"})
    with pytest.raises(SubmissionsClosed) as caught:
        await sending_of(GOOD, MISSING, OTHER).queue(engine, make_account())
    assert caught.value.facts == {"assignment": "Field study"}
    assert engine.added == []


async def test_each_file_is_looked_at_once_whatever_is_asked_and_however_often_it_begins(engine, no_person):
    engine.found[GOOD] = Finding(level=WARNING, code="already_submitted")
    engine.fails["add"] = NoConnection()
    job = sending_of(GOOD, OTHER)
    for _ in range(3):
        with pytest.raises(NoConnection):
            await job.queue(engine, make_account())
    assert [Path(call[0]) for call in engine.called("check")] == [GOOD, OTHER]


async def test_what_is_queued_stays_queued_once_when_the_engine_changes_in_between(engine, a_person):
    engine.found = {file: Finding(level=WARNING, code="already_submitted") for file in (GOOD, OTHER)}
    job = sending_of(GOOD, OTHER)
    add = engine.add

    async def add_but_one(path, *arguments):
        if path == str(OTHER) and engine.fails.get("once"):
            raise engine.fails.pop("once")
        return await add(path, *arguments)

    engine.add = add_but_one
    engine.fails["once"] = EngineGone()
    with pytest.raises(EngineGone):
        await job.queue(engine, make_account())
    assert len(await job.queue(engine, make_account())) == 2
    assert engine.added == [GOOD, OTHER]
    assert len(a_person) == 2


@pytest.mark.parametrize(
    ("code", "notice", "words"),
    [
        ("already_submitted", "replaces_submission", ["Field study 1", "good.mp4"]),
        ("replaces_upload", "replaces_upload", ["day1.mp4", "Field study 1", "good.mp4"]),
    ],
)
async def test_whatever_would_be_replaced_is_asked_of_a_person_and_told_to_a_script(
    engine, a_person, capsys, monkeypatch, code, notice, words
):
    engine.found[GOOD] = Finding(level=WARNING, code=code, facts={"name": "day1.mp4"})
    await sending_of(GOOD).queue(engine, make_account())
    [text] = a_person
    assert all(word in text for word in words)
    monkeypatch.setattr(before_sending, "can_ask", lambda: False)
    await sending_of(GOOD, as_json=True).queue(engine, make_account())
    told = json.loads(capsys.readouterr().out)
    assert (told["code"], told["text"]) == (notice, text)
    await sending_of(GOOD, replace=True).queue(engine, make_account())
    assert len(a_person) == 1


async def test_who_says_no_keeps_what_was_sent_before(engine, a_person, monkeypatch, capsys):
    monkeypatch.setattr(before_sending, "agrees", lambda *_: False)
    engine.found[GOOD] = Finding(level=WARNING, code="replaces_upload", facts={"name": "day1.mp4"})
    job = sending_of(GOOD)
    assert await job.queue(engine, make_account()) == []
    assert engine.added == []
    assert "good.mp4 was not sent" in capsys.readouterr().err
    assert "Not queued" not in job.interrupted()


async def test_of_several_files_none_is_sent_where_the_first_that_is_handed_in_is_final(engine, no_person):
    engine.known_assignments[0] = make_assignment(1, drafts=True)
    with pytest.raises(HandedInOnce) as caught:
        await sending_of(GOOD, OTHER).queue(engine, make_account())
    words = words_for(caught.value.code, caught.value.facts)
    assert words.message == "“Field study 1” takes one video, and no other after it."
    assert words.next_step == "Send one video there."
    assert engine.added == []


@pytest.mark.parametrize(("files", "options"), [([GOOD, MISSING], {}), ([GOOD, OTHER], {"submit": False})])
async def test_one_good_file_or_drafts_are_sent_there_as_everywhere(engine, no_person, files, options):
    engine.known_assignments[0] = make_assignment(1, drafts=True)
    await sending_of(*files, **options).queue(engine, make_account())
    assert engine.added == [file for file in files if file is not MISSING]


async def test_one_statement_is_asked_for_once(engine, a_person):
    await sending_of(GOOD, OTHER, assignment=2).queue(engine, make_account())
    assert len(a_person) == 1
    assert STATEMENT in a_person[0]
    assert [call[4] for call in engine.called("add")] == [STATEMENT, STATEMENT]


async def test_each_statement_is_accepted_in_its_own_words(engine, a_person):
    job = sending_of(GOOD, OTHER, assignment=2)
    await job.queue(engine, make_account())
    engine.known_assignments[1] = replace(engine.known_assignments[1], statement="Other words.")
    job.files.append(LATE)
    await job.queue(engine, make_account())
    assert [("Other words." in text) for text in a_person] == [False, True]
    assert [call[4] for call in engine.called("add")] == [STATEMENT, STATEMENT, "Other words."]


@pytest.mark.parametrize("as_json", [True, False])
async def test_the_option_shows_what_it_accepts_once(engine, no_person, capsys, as_json):
    await sending_of(GOOD, OTHER, assignment=2, accept_statement=True, as_json=as_json).queue(engine, make_account())
    assert [call[4] for call in engine.called("add")] == [STATEMENT, STATEMENT]
    told = capsys.readouterr()
    assert (told.out if as_json else told.err).count(STATEMENT) == 1


@pytest.mark.parametrize("problem", [None, Problem(code="no_connection")])
async def test_what_is_not_known_or_not_there_is_not_accepted(engine, no_person, capsys, problem):
    engine.known_uploads = {1: make_upload(1)}
    engine.list_problem = problem
    run = Run(Paths(Path("/nowhere")), as_json=True)
    assert await Accepting(run).accept_for(engine, 1) == ""
    (line,) = map(json.loads, capsys.readouterr().out.splitlines())
    assert line["code"] == ("no_statement" if problem is None else "statement_unknown")


async def test_of_what_has_ended_nothing_is_accepted(engine, no_person, capsys):
    known = Problem(code="submission_replaced", facts={"statement": STATEMENT})
    engine.known_uploads = {1: make_upload(1, state=UploadState.SUBMITTED, problem=known)}
    assert await Accepting(Run(Paths(Path("/nowhere")), as_json=True)).accept_for(engine, 1) == ""
    assert await Accepting(Run(Paths(Path("/nowhere")), as_json=True)).accept_for(engine, 7) == ""
    assert capsys.readouterr().out == ""


async def test_who_interrupts_is_told_what_is_queued_and_what_is_not(engine, no_person):
    job = sending_of(GOOD, OTHER)
    assert "Not queued: good.mp4, other.mp4" in job.interrupted()
    job.files = [GOOD]
    await job.queue(engine, make_account())
    assert "Not queued" not in job.interrupted()
    assert "uploader resume" in job.interrupted()
    job.files = [GOOD, OTHER]
    text = job.interrupted()
    assert "Queued: good.mp4" in text
    assert "Not queued: other.mp4" in text


async def test_a_file_that_is_there_already_is_not_sent_again_even_where_submissions_are_final(
    engine, no_person, tmp_path, capsys
):
    file = tmp_path / "video.mp4"
    file.write_bytes(b"x" * 10)
    mark = make_upload(size=10).mark
    mark = type(mark)(size=10, mtime_ns=file.stat().st_mtime_ns, identity="1:2")
    engine.known_uploads[5] = make_upload(5, path=str(file), state=UploadState.SUBMITTED, mark=mark)
    engine.found[file] = Finding(level="error", code="submission_final")
    [upload] = await sending_of(file).queue(engine, make_account())
    assert upload.id == 5
    assert "already submitted" in capsys.readouterr().err
    assert engine.added == []


@pytest.mark.parametrize("code", ["carry_on", "carry_on_unproved"])
async def test_what_another_computer_has_sent_of_a_file_is_said_before_it_is_queued(engine, no_person, capsys, code):
    facts = {"name": "good.mp4", "stored": "3100000000", "size": "5000000000", "upload": "71"}
    engine.found[GOOD] = Finding(level="ok" if code == "carry_on" else "warning", code=code, facts=facts)
    await sending_of(GOOD).queue(engine, make_account())
    said = capsys.readouterr().err
    assert "3.1 GB of 5.0 GB" in said
    assert ("--carry-on 71" in said) == (code == "carry_on_unproved")
    assert engine.added == [GOOD]


async def test_the_upload_that_a_person_names_is_handed_to_the_engine(engine, no_person):
    await sending_of(GOOD, carry_on=71).queue(engine, make_account())
    assert [call[-1] for call in engine.called("add")] == [71]
