"""What a run prints: JSON lines that programs rely on, plain lines for people, a picture for a terminal."""

import io
import json
import unicodedata
from dataclasses import replace

import pytest
from rich.console import Console
from rich.text import Text
from tests.helpers.fake_engine import FakeEngine, make_account, make_assignment, make_progress, make_upload

from uploader_gui.core.errors import FileTooLarge
from uploader_gui.core.models import Problem, UploadState
from uploader_gui.terminal import tables
from uploader_gui.terminal.console import SafeConsole, print_problem
from uploader_gui.terminal.json_view import JsonView
from uploader_gui.terminal.views import STATE_WORDS, LiveView, PlainView, problem_lines, truth_line, view_for
from uploader_gui.terminal.words import one_line
from uploader_gui.ui.upload_story import Row

S = UploadState
NOW = 1_800_000_100.0
SIZE = 1_000_000


@pytest.fixture
def out():
    return io.StringIO()


def lines(out):
    return [json.loads(line) for line in out.getvalue().splitlines()]


def waiting(**changes):
    problem = Problem(code="no_connection", facts={"host": "storage.example"})
    return make_upload(state=S.WAITING, problem=problem, next_try_at=NOW + 8, **changes)


async def receipt():
    return await FakeEngine(make_account(), uploads=(make_upload(1),)).receipt(1)


# JSON ----------------------------------------------------------------------------------------------------------------

STATE_FIELDS = {
    "event", "upload", "state", "name", "path", "size", "assignment", "assignment_name", "course_name", "account",
    "due_at", "sent", "stored", "submitted", "playable", "bytes_stored", "video_id", "sha256", "attempts", "problem",
    "next_try_at", "submission_id", "submission_status",
}  # fmt: skip
PROGRESS_FIELDS = {"event", "upload", "sent", "stored", "size", "bytes_per_second", "seconds_left"}


@pytest.mark.parametrize("state", list(S))
def test_every_state_is_one_json_line_with_all_its_fields(out, state):
    JsonView(out).state(make_upload(3, state=state))
    [line] = lines(out)
    assert line.keys() >= STATE_FIELDS
    assert (line["event"], line["upload"], line["state"]) == ("state", 3, state.value)
    assert {line[fact] for fact in ("sent", "stored", "submitted", "playable")} <= {"yes", "partly", "no"}


def test_the_four_facts_follow_their_own_witnesses(out):
    view = JsonView(out)
    view.state(make_upload(state=S.SENDING, size=SIZE, bytes_stored=SIZE // 2))
    view.state(make_upload(state=S.CONFIRMING, size=SIZE, bytes_stored=SIZE))
    view.state(make_upload(state=S.SUBMITTING, size=SIZE, bytes_stored=SIZE, stored_at=1.0))
    view.state(make_upload(state=S.SUBMITTED, size=SIZE, bytes_stored=SIZE, stored_at=1.0, submitted_at=2.0))
    view.state(
        make_upload(state=S.SUBMITTED, size=SIZE, bytes_stored=SIZE, stored_at=1.0, submitted_at=2.0, playable=True)
    )
    facts = [tuple(line[fact] for fact in ("stored", "submitted", "playable")) for line in lines(out)]
    assert facts == [
        ("partly", "no", "no"),
        ("partly", "no", "no"),
        ("yes", "no", "no"),
        ("yes", "yes", "no"),
        ("yes", "yes", "yes"),
    ]


def test_what_nobody_could_ask_the_storage_yet_is_unknown_and_not_no(out):
    JsonView(out).state(make_upload(state=S.PAUSED, attempts=1))
    [line] = lines(out)
    assert (line["sent"], line["stored"], line["submitted"]) == ("unknown", "unknown", "no")
    assert truth_line(Row(make_upload(state=S.PAUSED, attempts=1))).startswith("? sent  ? stored  ○ submitted")


def test_nothing_of_a_cancelled_upload_is_called_stored(out):
    cancelled = make_upload(state=S.CANCELLED, size=SIZE, bytes_stored=SIZE // 10, attempts=1)
    JsonView(out).state(cancelled)
    [line] = lines(out)
    assert [line[fact] for fact in ("sent", "stored", "submitted", "bytes_stored")] == ["no", "no", "no", 0]
    texts = [printed(lambda console: console.print(tables.queue_table([cancelled], NOW)))]
    texts.append(printed(lambda console: PlainView(console).state(cancelled)))
    assert all("cancelled" in text and "stored" not in text and "[" not in text for text in texts)
    assert "stored" not in picture(cancelled)


def test_a_cancellation_that_the_site_does_not_know_of_is_told_in_the_queue(out):
    untold = make_upload(1, state=S.CANCELLED, stored_at=1.0, attempts=1, abort_pending=True)
    JsonView(out).state(untold)
    [line] = lines(out)
    assert [line[fact] for fact in ("sent", "stored", "submitted")] == ["no", "unknown", "unknown"]
    text = printed(lambda console: console.print(tables.queue_table([untold], NOW)))
    assert "It may have been submitted in the last moment" in text


def test_a_problem_has_a_code_for_programs_and_three_sentences_for_people(out):
    JsonView(out).state(waiting())
    [line] = lines(out)
    assert line["problem"].keys() == {"code", "title", "message", "next_step"}
    assert line["problem"]["code"] == "no_connection"
    assert all(line["problem"].values())
    assert line["next_try_at"] == NOW + 8


def test_progress_is_one_json_line_with_bytes_as_numbers(out):
    JsonView(out).progress(make_progress(3, sent=3_000_000_000, stored=2_900_000_000, seconds_left=None))
    [line] = lines(out)
    assert line.keys() >= PROGRESS_FIELDS
    assert (line["event"], line["upload"]) == ("progress", 3)
    assert (line["sent"], line["stored"], line["seconds_left"]) == (3_000_000_000, 2_900_000_000, None)


async def test_a_receipt_is_one_json_line_with_the_whole_receipt(out):
    JsonView(out).receipt(make_upload(3), await receipt(), "/receipts/3.json")
    [line] = lines(out)
    assert (line["event"], line["upload"], line["path"]) == ("receipt", 3, "/receipts/3.json")
    assert line["receipt"]["submission_status"] == "submitted"
    assert line["receipt"]["sha256"] == "ab" * 32


async def test_the_receipt_of_a_replaced_submission_says_so_before_everything_else(out):
    replaced = make_upload(3, state=S.SUBMITTED, problem=Problem(code="submission_replaced", facts={"by": "2.mp4"}))
    JsonView(out).receipt(replaced, await receipt(), "/receipts/3.json")
    JsonView(out).receipt(make_upload(3, state=S.SUBMITTED), await receipt(), "/receipts/3.json")
    assert [line["replaced"] for line in lines(out)] == [{"by": "2.mp4"}, None]
    proof = await receipt()
    text = printed(lambda console: PlainView(console).receipt(replaced, proof, "/receipts/3.json"))
    assert text.index("Replaced by “2.mp4” since.") < text.index("SHA-256")
    assert "Attempts" not in text


def test_an_error_is_one_json_line_with_its_code_and_sentences(out):
    JsonView(out).error(FileTooLarge(name="a.mp4", size=10, limit=5, assignment="Field study"), 3)
    [line] = lines(out)
    assert line.keys() == {"event", "upload", "code", "title", "message", "next_step"}
    assert (line["event"], line["upload"], line["code"]) == ("error", 3, "file_too_large")
    assert line["title"]
    assert line["next_step"]


def test_a_notice_is_one_json_line(out):
    JsonView(out).notice("interrupted", "Interrupted.")
    assert lines(out) == [{"event": "notice", "code": "interrupted", "text": "Interrupted."}]


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "utf-8"])
def test_json_lines_are_right_on_any_stream_whatever_the_file_is_called(encoding):
    raw = io.BytesIO()
    out = io.TextIOWrapper(raw, encoding=encoding)
    JsonView(out).state(make_upload(name='Prüfung "第1回"\n→.mp4'))
    [line] = raw.getvalue().splitlines()
    assert json.loads(line)["name"] == 'Prüfung "第1回"\n→.mp4'
    out.close()


# Lines ---------------------------------------------------------------------------------------------------------------


def plain(out, width=300):
    return PlainView(Console(file=out, width=width, color_system=None), clock=lambda: NOW)


def test_a_state_is_told_once_and_again_only_when_it_changes(out):
    view = plain(out)
    for _ in range(3):
        view.state(make_upload(state=S.SENDING))
    view.state(make_upload(state=S.SENDING, bytes_stored=5))
    view.state(make_upload(state=S.CONFIRMING))
    assert [line.split("   [")[0] for line in out.getvalue().splitlines()] == [
        f"interview1.mp4: {STATE_WORDS[S.SENDING]}",
        f"interview1.mp4: {STATE_WORDS[S.CONFIRMING]}",
    ]


def test_a_wait_says_why_and_when_the_next_try_is(out):
    plain(out).state(waiting())
    line = out.getvalue()
    assert "waiting" in line
    assert "next try in" in line
    assert "8" in line


def test_what_needs_a_person_says_what_to_do_next(out):
    plain(out).state(
        make_upload(state=S.NEEDS_ATTENTION, problem=Problem(code="file_changed", facts={"name": "a.mp4"}))
    )
    assert "Next: " in out.getvalue()


def test_becoming_playable_is_a_line_of_its_own(out):
    view = plain(out)
    view.state(make_upload(state=S.SUBMITTED, submitted_at=1.0, stored_at=1.0))
    view.state(make_upload(state=S.SUBMITTED, submitted_at=1.0, stored_at=1.0, playable=True))
    assert len(out.getvalue().splitlines()) == 2
    assert "● playable" in out.getvalue().splitlines()[1]


def test_progress_is_a_line_each_few_per_cent_not_each_moment(out):
    view = plain(out)
    view.state(make_upload(state=S.SENDING, size=SIZE))
    for percent in range(101):
        for _ in range(3):
            view.progress(make_progress(sent=SIZE * percent // 100, stored=SIZE * percent // 100, size=SIZE))
    told = [line for line in out.getvalue().splitlines() if "stored," in line]
    assert len(told) == 20
    assert "left" in told[0]
    assert not any("100 %" in line for line in told), "that is said once Moodle has asked the storage"


def test_a_speed_that_is_not_known_yet_is_not_called_0(out):
    progress = make_progress(sent=SIZE // 2, stored=SIZE // 4, size=SIZE, bytes_per_second=0.0, seconds_left=None)
    upload = make_upload(state=S.SENDING, size=SIZE)
    view = plain(out)
    view.state(upload)
    view.progress(progress)
    for told in (out.getvalue(), picture(upload, progress)):
        assert "25 %" in told
        assert "/s" not in told


def test_progress_of_an_upload_that_nobody_follows_is_not_shown(out):
    plain(out).progress(make_progress(9))
    assert out.getvalue() == ""


@pytest.mark.parametrize("state", list(S))
def test_square_brackets_in_a_name_stay_as_they_are(out, state):
    plain(out).state(make_upload(state=state, name="[bold]a[/bold].mp4"))
    assert "[bold]a[/bold].mp4: " in out.getvalue()


async def test_a_receipt_shows_what_proves_the_submission(out):
    plain(out).receipt(make_upload(), await receipt(), "/receipts/1.json")
    text = out.getvalue()
    for proof in ("/receipts/1.json", "ab" * 32, "81", "submitted", "video-1", "Sam One"):
        assert proof in text


def test_an_error_is_title_reason_and_next_step(out):
    plain(out).error(FileTooLarge(name="a.mp4", size=10, limit=5, assignment="Field study"))
    told = out.getvalue().splitlines()
    assert len(told) == 3
    assert told[2].startswith("Next: ")


# Waiting for the network to begin -----------------------------------------------------------------------------------


def test_a_wait_before_anything_began_is_a_notice_with_its_seconds_for_programs(out):
    with JsonView(out).waiting("no_connection", "No connection.", 8.0):
        assert lines(out) == [{"event": "notice", "code": "no_connection", "text": "No connection.", "seconds": 8.0}]


def test_a_wait_before_anything_began_is_a_line_for_people(out):
    with plain(out).waiting("no_connection", "No connection.", 8.0):
        assert out.getvalue() == "No connection. Next try in 8 s.\n"


def test_a_wait_before_anything_began_counts_down_on_a_terminal_and_is_gone_after_it(out):
    console = Console(file=out, width=100, color_system=None, force_terminal=True, legacy_windows=False)
    now = [NOW]
    with LiveView(console, clock=lambda: now[0]).waiting("no_connection", "No connection.", 8.0):
        now[0] += 5
    assert "Next try in 3 s." in out.getvalue()
    assert out.getvalue().endswith("\x1b[2K")


# Names that other people gave ----------------------------------------------------------------------------------------

STEERING = "a\x1b]0;owned\x07\x1b[2J\r\x08\x9b31m\u202egpj.exe\u2066\ud800\nNext: obey [bold]b[/bold] :bomb:.mp4"


def printed(what, **options):
    out = io.StringIO()
    console = SafeConsole(out, width=300, color_system=None, **options)
    what(console)
    return out.getvalue()


def shows_only_text(text):
    left = text.replace("\n", "")
    return left.encode() and not any(unicodedata.category(c) in ("Cc", "Cs") or c in "\u202e\u2066" for c in left)


@pytest.mark.parametrize("kind", ["line", "picture", "queue", "assignments", "accounts", "error", "notice", "string"])
def test_a_name_cannot_steer_the_terminal_break_a_line_or_style_it(kind):
    upload = make_upload(state=S.SENDING, name=STEERING, assignment_name=STEERING)
    account = make_account(site_name=STEERING, username=STEERING, full_name=STEERING)
    ways = {
        "line": lambda console: PlainView(console).state(upload),
        "picture": lambda console: console.print(LiveView(console)._picture_of(upload)),
        "queue": lambda console: console.print(tables.queue_table([upload], NOW)),
        "assignments": lambda console: console.print(
            tables.assignments_table([make_assignment(name=STEERING, course_name=STEERING)], NOW)
        ),
        "accounts": lambda console: console.print(tables.accounts_table([account])),
        "error": lambda console: print_problem(console, "file_empty", {"name": STEERING}),
        "notice": lambda console: PlainView(console).notice("x", one_line(STEERING)),
        "string": lambda console: console.print(one_line(STEERING), soft_wrap=True),
    }
    text = printed(ways[kind])
    assert shows_only_text(text)
    assert not any(line.lstrip().startswith("Next: obey") for line in text.splitlines())
    assert "[bold]b[/bold] :bomb:.mp4" in text


async def test_a_receipt_cannot_steer_the_terminal(out):
    proof = replace(await receipt(), file_name=STEERING, site_name=STEERING, assignment_name=STEERING)
    text = printed(lambda console: PlainView(console).receipt(make_upload(name=STEERING), proof, "/x"))
    assert shows_only_text(text)
    assert "Next: obey" not in [line.strip() for line in text.splitlines()]


def test_the_consoles_own_styles_stay():
    console = SafeConsole(io.StringIO(), force_terminal=True, color_system="standard", legacy_windows=False)
    console.print(Text("red", style="red"), Text("a\x1b[0m"))
    assert console.file.getvalue() == "\x1b[31mred\x1b[0m a\N{REPLACEMENT CHARACTER}[0m\n"


def test_programs_get_names_as_they_are(out):
    JsonView(out).state(make_upload(name="a\x1b\u202e\n.mp4"))
    assert lines(out)[0]["name"] == "a\x1b\u202e\n.mp4"
    assert "\x1b" not in out.getvalue()


# The picture ---------------------------------------------------------------------------------------------------------


def picture(upload, progress=None, width=120):
    out = io.StringIO()
    console = Console(file=out, width=width, color_system=None, force_terminal=True, legacy_windows=False)
    view = LiveView(console, clock=lambda: NOW)
    view.state(upload)
    if progress is not None:
        view.progress(progress)
    console.print(view._picture())
    return out.getvalue()


@pytest.mark.parametrize("state", list(S))
@pytest.mark.parametrize("width", [20, 80, 200])
def test_every_state_can_be_drawn_on_any_width(state, width):
    text = picture(waiting() if state is S.WAITING else make_upload(state=state), width=width)
    assert max(len(line) for line in text.splitlines()) <= width


def test_the_picture_of_a_transfer_shows_speed_rest_and_the_margin_to_the_deadline():
    upload = make_upload(state=S.SENDING, size=SIZE, due_at=int(NOW) + 7200)
    text = picture(upload, make_progress(sent=SIZE // 2, stored=SIZE // 4, size=SIZE, seconds_left=600.0))
    assert "50 %" in text
    assert "6.2 MB/s" in text
    assert "left" in text
    assert "◐ stored 25 %" in text
    assert "○ submitted" in text


def test_the_picture_of_a_wait_shows_its_reason():
    assert "next try in" in picture(waiting())


async def test_a_live_view_leaves_its_last_picture_standing(out):
    console = Console(file=out, width=100, color_system=None, force_terminal=True, legacy_windows=False)
    with LiveView(console, clock=lambda: NOW) as view:
        view.state(make_upload(state=S.SUBMITTED, stored_at=1.0, submitted_at=2.0))
    assert "interview1.mp4" in out.getvalue()
    assert "● submitted" in out.getvalue()


def test_the_view_fits_the_place(out):
    assert isinstance(view_for(as_json=True, out=out), JsonView)
    assert type(view_for(as_json=False, out=out)) is PlainView


def test_there_is_a_word_for_every_state():
    assert STATE_WORDS.keys() == set(S)
    assert len(set(STATE_WORDS.values())) == len(S)


def test_what_the_settings_hold_back_says_until_when_and_how_to_send_it_anyway(out):
    problem = Problem(code="paused_by_schedule", facts={"until": str(int(NOW) + 3600)})
    held = make_upload(7, state=S.WAITING, problem=problem, next_try_at=NOW + 3600)
    (line,) = problem_lines(held, NOW)
    assert line.startswith("Paused by your schedule until ")
    assert line.endswith("To send it anyway: uploader retry 7")


def test_of_a_thousand_uploads_the_picture_shows_what_moves_and_counts_the_rest():
    out = io.StringIO()
    console = Console(file=out, width=100, height=20, color_system=None, force_terminal=True, legacy_windows=False)
    view = LiveView(console, clock=lambda: NOW)
    states = {7: S.SENDING, 500: S.SENDING, 900: S.FAILED}
    for number in range(1, 1001):
        view.state(make_upload(number, state=states.get(number, S.QUEUED if number > 100 else S.SUBMITTED)))
    console.print(view._picture())
    assert all(f"interview{number}.mp4" in out.getvalue() for number in states)
    assert len(out.getvalue().splitlines()) <= 25
    assert out.getvalue().strip().endswith("And 99 submitted, 897 queued.")


# Waiting for the file ------------------------------------------------------------------------------------------------


def waiting_for_the_card():
    problem = Problem(code="file_away", facts={"name": "a.mp4", "folder": "/media/card"})
    return make_upload(3, state=S.WAITING, problem=problem)


def test_a_card_that_was_pulled_is_told_with_what_to_do(out):
    PlainView(SafeConsole(out, width=400), lambda: NOW).state(waiting_for_the_card())
    assert "The card or folder with the file is not there." in out.getvalue()
    assert "/media/card" in out.getvalue()
    assert "Put the card or drive back" in out.getvalue()
    assert "next try" not in out.getvalue()


def test_programs_read_the_reason_of_that_wait_by_its_code(out):
    JsonView(out).state(waiting_for_the_card())
    [line] = lines(out)
    assert (line["state"], line["problem"]["code"], line["next_try_at"]) == ("waiting", "file_away", None)


def test_a_moving_picture_says_it_too(out):
    text = picture(waiting_for_the_card(), width=200)
    assert text.count("The card or folder with the file is not there") == 1
    assert "Put the card or drive back" in text
