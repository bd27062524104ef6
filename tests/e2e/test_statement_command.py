"""The submission statement on the command line: read wherever it is asked for, and accepted in these words only."""

import pytest

ACCEPT = "uploader retry 1 --accept-statement"
NEW_WORDS = "I have paid 100 euros."


@pytest.fixture
def signed_in(uploader, site):
    """The command line, signed in as the first student."""
    uploader.sign_in(site)
    return uploader


@pytest.fixture
def stored(signed_in, site, video):
    """An upload without drafts whose video is stored, and whose statement was switched on since."""
    signed_in.json("send", video, "--assignment", site.assignment("plain").id, "--no-submit")
    site.require_statement("plain")
    return signed_in


def is_submitted(site, key):
    return (site.submission_state(key) or {"status": "new"})["status"] == "submitted"


def last_state(lines):
    return [line for line in lines if line["event"] == "state"][-1]


@pytest.mark.parametrize("command", [("retry", 1), ("resume",), ("resume", 1), ("queue", 1)])
def test_the_words_are_shown_wherever_a_statement_is_asked_for_and_how_to_accept_them(stored, site, command):
    stored.run("retry", 1)
    told = stored.run(*command)
    assert site.statement("plain") in told.stdout
    assert ACCEPT in told.stdout
    problem = last_state(stored.json(*command, status=told.returncode))["problem"]
    assert (problem["code"], problem["statement"]) == ("statement_required", site.statement("plain"))
    assert ACCEPT in problem["next_step"]
    assert not is_submitted(site, "plain")


def test_what_is_not_submitted_yet_shows_the_statement_that_comes_first(signed_in, site, video):
    done = signed_in.run("send", video, "--assignment", site.assignment("statement").id, "--no-submit")
    assert done.returncode == 0, done.stderr
    assert site.statement("statement") in done.stdout
    assert f"If you accept the statement, {ACCEPT} hands it in" in done.stdout
    assert "retry 1 hands it in" not in done.stdout


def test_sending_into_drafts_shows_a_statement_that_was_switched_on_meanwhile(signed_in, site, video):
    number = site.assignment("drafts").id
    signed_in.json("send", video, "--assignment", number, "--no-submit")
    site.require_statement("drafts")
    done = signed_in.run("retry", 1)
    assert done.returncode == 5
    assert site.statement("drafts") in done.stdout
    assert ACCEPT in done.stdout


def test_accepting_prints_what_it_accepts(stored, site):
    stored.run("retry", 1)
    done = stored.run("retry", 1, "--accept-statement")
    assert done.returncode == 0, done.stderr
    assert site.statement("plain") in done.stderr
    assert is_submitted(site, "plain")


def test_accepting_before_it_was_asked_for_asks_the_site_for_the_words(stored, site):
    lines = stored.json("retry", 1, "--accept-statement")
    (told,) = [line["text"] for line in lines if line.get("code") == "statement_accepted"]
    assert site.statement("plain") in told
    assert last_state(lines)["accepted_statement"] == site.statement("plain")
    (receipt,) = [line["receipt"] for line in lines if line["event"] == "receipt"]
    assert receipt["accepted_statement"] == site.statement("plain")
    assert is_submitted(site, "plain")


def test_accepting_where_there_is_none_accepts_nothing_that_comes_later(signed_in, site, video):
    number = site.assignment("plain").id
    lines = signed_in.json("send", video, "--assignment", number, "--no-submit", "--accept-statement")
    assert "no_statement" in [line.get("code") for line in lines]
    lines = signed_in.json("queue", 1)
    assert lines[0]["accepted_statement"] == ""
    site.require_statement("plain")
    assert last_state(signed_in.json("retry", 1, status=5))["problem"]["code"] == "statement_required"
    assert not is_submitted(site, "plain")


def test_other_words_than_those_accepted_are_shown_and_not_accepted(signed_in, site, video):
    number = site.assignment("statement").id
    lines = signed_in.json("send", video, "--assignment", number, "--no-submit", "--accept-statement")
    assert last_state(lines)["accepted_statement"] == site.statement("statement")
    site.assignment("statement").statement_text = NEW_WORDS
    done = signed_in.run("retry", 1)
    assert (done.returncode, NEW_WORDS in done.stdout, is_submitted(site, "statement")) == (5, True, False)
    done = signed_in.run("retry", 1, "--accept-statement")
    assert (done.returncode, NEW_WORDS in done.stderr, is_submitted(site, "statement")) == (0, True, True)


def test_a_statement_is_shown_before_anything_is_queued_and_accepted_by_the_same_command(signed_in, site, video):
    send = ("send", video, "--assignment", site.assignment("statement").id)
    refused = signed_in.run(*send)
    assert refused.returncode == 5
    assert site.statement("statement") in refused.stderr
    assert "uploader send FILE --assignment ID --accept-statement" in refused.stderr
    assert signed_in.json(*send, status=5)[-1]["statement"] == site.statement("statement")
    done = signed_in.run(*send, "--accept-statement")
    assert (done.returncode, site.statement("statement") in done.stderr) == (0, True)
    assert is_submitted(site, "statement")


def test_a_live_picture_ends_with_the_words(stored, site):
    status, screen = stored.on_terminal("retry", 1, answers={})
    assert status == 5
    assert site.statement("plain") in screen.replace("\r\n", " ").replace("  ", " ")
