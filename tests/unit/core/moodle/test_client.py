"""Moodle's web service: parameters as PHP reads them, errors as ours, the token in the body and nowhere else."""

import json
import time
from email.utils import formatdate

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.helpers.http_server import free_port_url, http_server
from tests.helpers.moodle_answers import ajax_error, fake_moodle, moodle_error, site_info

from uploader_gui.core import errors
from uploader_gui.core.moodle.client import MoodleClient, flatten
from uploader_gui.core.moodle.error_codes import error_for
from uploader_gui.core.moodle.responses import SiteInfo, read
from uploader_gui.core.network import http_client

SECRET = "f1b4deadbeef"


@pytest.fixture
async def http():
    async with http_client() as client:
        yield client


def test_parameters_are_written_as_php_reads_them():
    assert flatten(
        {
            "assignmentid": 5,
            "accept": True,
            "not": False,
            "name": "a & b",
            "plugindata": {"videostorage_uploadid": 9},
            "parts": [{"partnumber": 1, "etag": "x"}, {"partnumber": 2, "etag": "y"}],
            "ids": [3, 4],
            "none": [],
        }
    ) == {
        "assignmentid": "5",
        "accept": "1",
        "not": "0",
        "name": "a & b",
        "plugindata[videostorage_uploadid]": "9",
        "parts[0][partnumber]": "1",
        "parts[0][etag]": "x",
        "parts[1][partnumber]": "2",
        "parts[1][etag]": "y",
        "ids[0]": "3",
        "ids[1]": "4",
    }


@given(st.dictionaries(st.text("abcxyz_", min_size=1), st.integers() | st.text() | st.booleans()))
def test_plain_parameters_keep_their_names_and_every_value_is_text(parameters):
    fields = flatten(parameters)
    assert fields.keys() == parameters.keys()
    assert all(isinstance(value, str) for value in fields.values())


async def test_a_call_carries_its_token_in_the_body_and_nowhere_else(http):
    async with fake_moodle(some_function={"answer": 5}) as moodle:
        answer = await MoodleClient(http, moodle.url + "/", SECRET).call("some_function", courseid=3, name="ä&=")
        request = moodle.http.requests[0]
    assert answer == {"answer": 5}
    assert request.form == {
        "courseid": "3",
        "name": "ä&=",
        "wstoken": SECRET,
        "wsfunction": "some_function",
        "moodlewsrestformat": "json",
    }
    assert request.path == "/webservice/rest/server.php"
    assert SECRET not in f"{request.path} {request.headers}"


async def test_a_site_in_a_folder_is_asked_in_its_folder(http):
    async with fake_moodle("/campus", f=[]) as moodle:
        assert await MoodleClient(http, moodle.url, SECRET).call("f") == []


def test_a_token_is_never_taken_to_an_unprotected_site(http):
    with pytest.raises(errors.InsecureAddress):
        MoodleClient(http, "http://moodle.example.edu", SECRET)


OURS = "local_videostorage_start_upload"
CODES = [
    # docs/protocol.md, one by one
    (OURS, "assignmentnotfound", errors.AssignmentNotFound, False),
    (OURS, "notaccepted", errors.VideoNotAccepted, False),
    (OURS, "submissionsclosed", errors.SubmissionsClosed, False),
    (OURS, "submissionsnotopen", errors.NotOpenYet, False),
    (OURS, "nopermission", errors.NotAllowed, False),
    (OURS, "filetoolarge", errors.FileTooLarge, False),
    (OURS, "filetypenotaccepted", errors.TypeNotAccepted, False),
    (OURS, "durationtoolong", errors.VideoTooLong, False),
    (OURS, "ratelimited", errors.ServerBusy, True),
    (OURS, "clientkeyconflict", errors.MoodleRefused, False),
    (OURS, "uploadnotfound", errors.UploadGone, True),
    (OURS, "uploadaborted", errors.UploadGone, True),
    (OURS, "uploadexpired", errors.UploadGone, True),
    (OURS, "notstored", errors.NotStored, True),
    (OURS, "sizemismatch", errors.SizeMismatch, False),
    (OURS, "backendunavailable", errors.ServerBusy, True),
    (OURS, "backendrefused", errors.StorageRefused, False),
    (OURS, "invalidrecord", errors.PluginsMissing, False),
    (OURS, "accessexception", errors.NotInTheService, False),
    ("mod_assign_get_assignments", "invalidtoken", errors.SignInNeeded, False),
    ("mod_assign_get_assignments", "accessexception", errors.SignInRefused, False),
    ("mod_assign_get_assignments", "requireloginerror", errors.NotAllowed, False),
    ("mod_assign_get_assignments", "sitemaintenance", errors.SiteUnavailable, True),
    ("mod_assign_get_assignments", "dbconnectionfailed", errors.SiteUnavailable, True),
    ("mod_assign_get_assignments", "invalidparameter", errors.MoodleRefused, False),
    ("mod_assign_get_assignments", "invalidrecord", errors.MoodleRefused, False),
    ("mod_assign_get_assignments", "somethingnew", errors.MoodleRefused, False),
    # What Moodle's own source throws at a client, one of each kind and each place.
    ("f", "servicerequireslogin", errors.SignInNeeded, False),
    ("f", "invalidtimedtoken", errors.SignInNeeded, False),
    ("f", "invalidiptoken", errors.SignInRefused, False),
    ("f", "usernotallowed", errors.SignInRefused, False),
    ("f", "missingrequiredcapability", errors.SignInRefused, False),
    ("f", "nocapabilitytousethisservice", errors.SignInRefused, False),
    ("f", "passwordisexpired", errors.PasswordMustChange, False),
    ("f", "sitepolicynotagreed", errors.PolicyNotAgreed, False),
    ("f", "usernotfullysetup", errors.ProfileIncomplete, False),
    ("f", "wsaccessuserunconfirmed", errors.AccountNotConfirmed, False),
    ("f", "wsaccessusersuspended", errors.AccountClosed, False),
    ("f", "wsaccessusernologin", errors.AccountClosed, False),
    ("f", "wsaccessuserdeleted", errors.AccountClosed, False),
    ("f", "servicenotavailable", errors.MobileServiceOff, False),
    ("f", "sslonlyaccess", errors.WrongSiteAddress, False),
    ("f", "reverseproxyabused", errors.WrongSiteAddress, False),
    ("f", "upgraderunning", errors.SiteUnavailable, True),
    ("f", "ddltablenotexist", errors.SiteUnavailable, True),
    ("f", "redissessionhandlerproblem", errors.SiteUnavailable, True),
    ("f", "sessioncannotobtainlock", errors.SiteUnavailable, True),
    ("f", "codingerror", errors.SiteFailed, True),
    ("f", "generalexceptionmessage", errors.SiteFailed, True),
    ("f", "invalidresponse", errors.SiteFailed, True),
    ("f", "nopermissions", errors.NotAllowed, False),
    ("f", "usernotincourse", errors.NotAllowed, False),
    ("f", "restrictedcontextexception", errors.NotAllowed, False),
    ("f", "coursehidden", errors.NotAllowed, False),
    ("f", "invalidcoursemodule", errors.AssignmentNotFound, False),
    ("mod_assign_get_submission_status", "invalidrecord", errors.AssignmentNotFound, False),
    ("mod_assign_save_submission", "invalidrecordunknown", errors.AssignmentNotFound, False),
    ("mod_assign_save_submission", "submissionslocked", errors.SubmissionsClosed, False),
]


@pytest.mark.parametrize(("function", "code", "kind", "retryable"), CODES)
async def test_moodles_errors_come_with_status_200_and_become_ours(http, function, code, kind, retryable):
    async with fake_moodle(**{function: moodle_error(code, "Das ging nicht.")}) as moodle:
        with pytest.raises(kind) as caught:
            await MoodleClient(http, moodle.url, SECRET).call(function)
    assert type(caught.value) is kind
    assert caught.value.retryable is retryable
    assert SECRET not in f"{caught.value.detail}{caught.value.facts}"


async def test_the_other_error_shape_of_moodle_is_understood_too(http):
    async with fake_moodle(f=ajax_error("invalidtoken")) as moodle:
        with pytest.raises(errors.SignInNeeded):
            await MoodleClient(http, moodle.url, SECRET).call("f")


@pytest.mark.parametrize(
    ("message", "seconds"),
    [
        ("Too many uploads. Try again in 45 seconds.", 45),
        ("At most 5 uploads an hour; wait 1800.", 1800),
        ("5 per hour, wait 90", 90),
        ("Zu viele", None),
        ("", None),
        ("wait \xb2 seconds", None),
    ],
)
def test_too_many_uploads_says_how_long_to_wait_by_its_last_number(message, seconds):
    assert error_for("ratelimited", message, OURS).retry_after == seconds


@pytest.mark.parametrize(
    ("who", "kind"),
    [
        (moodle_error("invalidtoken"), errors.SignInNeeded),
        (moodle_error("accessexception"), errors.SignInRefused),
        (moodle_error("wsaccessusersuspended"), errors.AccountClosed),
        (moodle_error("dbconnectionfailed"), errors.SiteUnavailable),
        (site_info(), errors.NotInTheService),
    ],
)
async def test_a_token_that_has_just_ended_is_told_from_a_function_that_it_may_not_call(http, who, kind):
    answers = {OURS: moodle_error("accessexception"), "core_webservice_get_site_info": who}
    async with fake_moodle(**answers) as moodle:
        with pytest.raises(kind) as caught:
            await MoodleClient(http, moodle.url, SECRET).call(OURS)
        assert len(moodle.calls()) == 2
    assert type(caught.value) is kind


@pytest.mark.parametrize(
    ("message", "shown"),
    [
        ("Not <b>today</b>.<br />\nAsk &lt;Tess&gt; &amp; co.", "Not today . Ask <Tess> & co."),
        ("&#27;[2J&#0;x", "[2J\ufffdx"),
        ("x" * 5000, "x" * 299 + "…"),
        ("", ""),
    ],
)
def test_what_moodle_says_is_kept_as_plain_text(message, shown):
    assert error_for("somethingnew", message, "f").facts["message"] == shown


async def answer_of(http, status, body=b"", headers=None):
    async def handler(exchange):
        await exchange.read()
        await exchange.answer(status, headers, body)

    async with http_server(handler) as server:
        return await MoodleClient(http, server.url, SECRET).call("f")


@pytest.mark.parametrize(
    ("status", "body", "kind"),
    [
        (200, b"<html>Welcome to the hotel</html>", errors.NotTheServer),
        (200, b"", errors.NotTheServer),
        (200, b'{"cut off', errors.NotTheServer),
        (200, b"\xff\xfe", errors.NotTheServer),
        (200, b"[" * 100_000 + b"]" * 100_000, errors.NotTheServer),
        (200, b'{"errorcode": "x", "exception": "y", "message": [["\\u0000"]]}', errors.MoodleRefused),
        (200, b'<?xml version="1.0"?><EXCEPTION/>', errors.NotTheServer),
        (302, b"", errors.NotTheServer),
        (403, b"", errors.WebServicesOff),
        (301, b"", errors.SiteMoved),
        (308, b"<html>moved</html>", errors.SiteMoved),
        (200, b"<br />\n<b>Fatal error</b>:  Out of memory in <b>/x.php</b> on line <b>3</b><br />", errors.SiteFailed),
        (200, b"PHP Parse error: syntax in /x.php on line 3", errors.SiteFailed),
        (200, b"<html>Notice: the hotel on line 3</html>[]", errors.NotTheServer),
        (200, b"\nWarning: x in /x.php on line 3\n<html>", errors.NotTheServer),
        (403, b"<html>denied</html>", errors.NotTheServer),
        (404, b"<html>no</html>", errors.NotMoodle),
        (413, b"<html>nginx</html>", errors.NotTheServer),
        (429, b"", errors.ServerBusy),
        (500, b'{"errorcode": "x", "exception": "y"}', errors.ServerBusy),
        (502, b"<html>bad gateway</html>", errors.ServerBusy),
        (503, b"<html>maintenance</html>", errors.ServerBusy),
    ],
)
async def test_what_no_moodle_would_answer_is_told_apart_from_its_own_words(http, status, body, kind):
    with pytest.raises(kind) as caught:
        await answer_of(http, status, body, {"Location": "http://127.0.0.1:1/"})
    assert type(caught.value) is kind


NOTICE = b"<br />\n<b>Deprecated</b>:  Old thing in <b>/var/www/lib.php</b> on line <b>12</b><br />\n"


@pytest.mark.parametrize(
    "before",
    [b"\xef\xbb\xbf", b"\n ", NOTICE, NOTICE + NOTICE, b"\nWarning: x in /x.php on line 3\n", b"\xef\xbb\xbf" + NOTICE],
)
async def test_what_php_prints_before_an_answer_does_not_spoil_it(http, before):
    assert await answer_of(http, 200, before + b'{"on line 5": [7]}') == {"on line 5": [7]}
    with pytest.raises(errors.SignInNeeded):
        await answer_of(http, 200, before + json.dumps(moodle_error("invalidtoken")).encode())


@pytest.mark.parametrize(
    ("target", "address"),
    [
        ("https://new.example/webservice/rest/server.php", "https://new.example"),
        ("https://sam:x@new.example:8443/campus/webservice/rest/server.php?a=1", "https://new.example:8443/campus"),
        ("/campus/webservice/rest/server.php", "{}/campus"),
    ],
)
async def test_a_site_that_has_moved_is_named_and_gets_no_token_there(http, target, address):
    async def moved(exchange):
        await exchange.read()
        await exchange.answer(301, {"Location": target})

    async with http_server(moved) as server:
        with pytest.raises(errors.SiteMoved) as caught:
            await MoodleClient(http, server.url, SECRET).call("f")
        assert len(server.requests) == 1
    assert caught.value.facts == {"host": "127.0.0.1", "address": address.format(server.url)}


async def test_moodles_words_move_no_terminals_cursor(http):
    with pytest.raises(errors.MoodleRefused) as caught:
        await answer_of(http, 200, b'{"errorcode": "x\\u001b", "exception": "y", "message": "a\\u001b[2Jb\\u0000"}')
    assert caught.value.facts == {"message": "a[2Jb", "errorcode": "x"}


async def test_a_redirect_never_takes_the_token_along(http):
    async def elsewhere(exchange):
        await exchange.read()
        await exchange.answer_json([])

    async with http_server(elsewhere) as other:
        for status in (301, 302, 303, 307, 308):
            with pytest.raises(errors.NotTheServer):
                await answer_of(http, status, b"", {"Location": other.url})
        assert other.requests == []


async def test_maintenance_is_waited_for_as_long_as_it_says(http):
    with pytest.raises(errors.ServerBusy) as caught:
        await answer_of(http, 503, b"<html>", {"Retry-After": "300"})
    assert caught.value.retry_after == 300


async def test_a_call_that_is_cut_or_finds_nobody_may_be_repeated(http):
    async def handler(exchange):
        await exchange.read()
        exchange.cut()

    async with http_server(handler) as server:
        with pytest.raises(errors.ConnectionLost):
            await MoodleClient(http, server.url, SECRET).call("f")
    with pytest.raises(errors.NoConnection):
        await MoodleClient(http, free_port_url(), SECRET).call("f")


async def test_the_body_cut_in_the_middle_is_a_lost_connection(http):
    async def handler(exchange):
        await exchange.read()
        exchange.writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n[")
        await exchange.writer.drain()
        exchange.cut()

    async with http_server(handler) as server:
        with pytest.raises(errors.ConnectionLost):
            await MoodleClient(http, server.url, SECRET).call("f")


@pytest.mark.parametrize("skew", [-86_400, -300, 300, 86_400])
async def test_the_sites_clock_counts_not_ours(http, skew):
    async with fake_moodle(f=[]) as moodle:

        async def dated(exchange):
            await exchange.answer_json([], headers={"Date": formatdate(time.time() + skew, usegmt=True)})

        moodle.before = dated
        client = MoodleClient(http, moodle.url, SECRET)
        await client.call("f")
    assert client.clock_skew == pytest.approx(skew, abs=3)
    assert client.site_time() == pytest.approx(time.time() + skew, abs=5)


@pytest.mark.parametrize(
    "date",
    ["", "yesterday", "now", "Sat, 01 Jan 0101 00:00:00 GMT", "Fri, 31 Dec 9999 23:59:59 -1200", "1 Jan 0101 0:0"],
)
async def test_no_clock_or_nearly_the_same_one_is_no_skew(http, date):
    async with fake_moodle() as moodle:

        async def dated(exchange):
            date_now = formatdate(time.time(), usegmt=True) if date == "now" else date
            await exchange.answer_json([], headers={"Date": date_now})

        moodle.before = dated
        client = MoodleClient(http, moodle.url, SECRET)
        await client.call("f")
    assert client.clock_skew == 0


def test_an_answer_of_another_shape_is_not_believed():
    for answer in ([], {}, {"userid": "seven", "username": "sam"}, None, "x", {"userid": 7}):
        with pytest.raises(errors.NotTheServer):
            read(answer, SiteInfo, "f")


def test_ids_may_come_as_text_unknown_fields_are_passed_over_and_null_is_nothing():
    info = read({"userid": "7", "username": "sam", "fullname": None, "new": [1]}, SiteInfo, "f")
    assert (info.userid, info.fullname) == (7, "")
