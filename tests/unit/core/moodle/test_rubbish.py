"""Whatever a site answers: a sentence, or facts that can be kept, shown and counted with."""

import asyncio
import contextlib
import copy

import httpx
import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.helpers.moodle_answers import site_info

from uploader_gui.core.errors import UploaderError
from uploader_gui.core.moodle.assignments import last_attempt, list_assignments, save_submission, submit_for_grading
from uploader_gui.core.moodle.client import decode_json, raise_moodle_error
from uploader_gui.core.moodle.responses import PublicConfig, read
from uploader_gui.core.moodle.site import site_info as ask_site_info
from uploader_gui.core.services.base import UploadRequest
from uploader_gui.core.services.videostorage import VideoStorageService
from uploader_gui.ui.formatting import moment_text

UPLOAD = {
    "uploadid": 71,
    "clientkey": "key",
    "state": "pending",
    "protocol": "tus",
    "url": "https://upload.storage.example/tus/abc",
    "headers": [{"name": "X-Storage", "value": "yes"}],
    "chunk": {"min": 5_242_880, "max": 209_715_200, "multiple": 262_144, "recommended": 52_428_800},
    "expires": 1_800_086_400,
    "videoid": "v1",
    "filesize": 5_000_000_000,
    "bytesstored": 7,
    "percentready": 0,
    "resumable": True,
    "errorcode": "",
    "errormessage": "",
    "submissionid": 0,
}
OPTIONS = {
    "backend": "cloudflarestream",
    "protocols": ["tus", "post"],
    "maxbytes": 30_000_000_000,
    "maxdurationseconds": 3600,
    "acceptedtypes": ["video/*"],
    "chunk": UPLOAD["chunk"],
    "maxuploadseconds": 86_400,
    "uploadsleft": 3,
    "servertime": 1_800_000_000,
}
RECEIPT = {
    "videoid": "v1",
    "filesize": 5,
    "sha256": "ab",
    "submissionid": 81,
    "submissionstatus": "submitted",
    "timestored": 1_800_000_500,
    "timesubmitted": 1_800_000_600,
    "signature": "",
    "keyid": "",
}
ATTEMPT = {
    "submission": {"id": 1, "status": "submitted", "timemodified": 1_800_000_000, "attemptnumber": 0},
    "teamsubmission": None,
    "locked": False,
    "canedit": True,
    "extensionduedate": 1_800_000_000,
}
ASSIGNMENT = {
    "id": 5,
    "cmid": 6,
    "name": "<b>Film</b>",
    "course": 2,
    "nosubmissions": 0,
    "submissiondrafts": 1,
    "submissionstatement": "I did it",
    "duedate": 1_800_000_000,
    "allowsubmissionsfromdate": 1_700_000_000,
    "cutoffdate": 1_700_000_000,
    "configs": [
        {"plugin": "cloudflarestream", "subtype": "assignsubmission", "name": "enabled", "value": "1"},
        {"plugin": "cloudflarestream", "subtype": "assignsubmission", "name": "maxbytes", "value": "5"},
    ],
}
ANSWERS = {
    "core_webservice_get_site_info": site_info(),
    "mod_assign_get_assignments": {"courses": [{"id": 2, "fullname": "Film", "assignments": [ASSIGNMENT]}]},
    "mod_assign_get_submission_status": {"lastattempt": ATTEMPT},
    "mod_assign_save_submission": [{"warningcode": "x", "item": "y", "message": "z"}],
    "mod_assign_submit_for_grading": [],
    "local_videostorage_get_assignment_options": OPTIONS,
    "local_videostorage_get_receipt": RECEIPT,
    **{f"local_videostorage_{name}_upload": UPLOAD for name in ("start", "get", "renew", "finish", "abort")},
}
REQUEST = UploadRequest(
    assignment_id=5, client_key="k", file_name="f.mp4", size=1, mimetype="video/mp4", modified_at=1, duration=1
)
CALLS = {
    "core_webservice_get_site_info": ask_site_info,
    "mod_assign_get_assignments": lambda client: list_assignments(client, 1),
    "mod_assign_get_submission_status": lambda client: last_attempt(client, 5),
    "mod_assign_save_submission": lambda client: save_submission(client, 5, 71),
    "mod_assign_submit_for_grading": lambda client: submit_for_grading(client, 5, accept_statement=True),
    "local_videostorage_get_assignment_options": lambda client: VideoStorageService(client).options(5),
    "local_videostorage_get_receipt": lambda client: VideoStorageService(client).receipt(71),
    "local_videostorage_start_upload": lambda client: VideoStorageService(client).start(REQUEST),
    "local_videostorage_get_upload": lambda client: VideoStorageService(client).get(71),
    "local_videostorage_renew_upload": lambda client: VideoStorageService(client).renew(71),
    "local_videostorage_finish_upload": lambda client: VideoStorageService(client).finish(71, "ab"),
    "local_videostorage_abort_upload": lambda client: VideoStorageService(client).abort(71),
}

numbers = st.integers() | st.sampled_from(
    [0, -1, 2**31, 2**53, 2**63, 2**64, -(2**63) - 1, 10**30, 10**400, 0.5, 1e308]
)
texts = st.text() | st.sampled_from(
    ["", "\x00", "\x1b[2J", "9" * 5000, "&#" + "9" * 5000 + ";", "1e400", "https://h:99999999/", "https://h:x/", "٣"]
)
plain = st.none() | st.booleans() | numbers | texts
rubbish = plain | st.recursive(
    plain, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3), max_leaves=8
)


def places(answer, path=()):
    """Every place in an answer, as the way to it."""
    yield path
    if isinstance(answer, dict | list):
        for key, inner in answer.items() if isinstance(answer, dict) else enumerate(answer):
            yield from places(inner, (*path, key))


def put(answer, path, value):
    if not path:
        return value
    answer = copy.deepcopy(answer)
    *way, last = path
    inner = answer
    for key in way:
        inner = inner[key]
    inner[last] = value
    return answer


class Site:
    """A client whose site answers as it likes."""

    site_url = "https://moodle.example.edu"
    clock_skew = 0.0

    def __init__(self, answers):
        self.answers = answers

    async def call(self, function, **_):
        answer = msgspec.json.decode(msgspec.json.encode(self.answers[function]))
        raise_moodle_error(answer, function)
        return answer

    def site_time(self):
        return 1_800_000_000.0


def dates_in(value):
    if isinstance(value, list):
        for inner in value:
            yield from dates_in(inner)
    elif isinstance(value, dict):
        for name, inner in value.items():
            if name.endswith("_at") and inner is not None:
                yield inner
            yield from dates_in(inner)


@pytest.mark.parametrize("function", CALLS)
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_any_answer_ends_in_a_sentence_or_in_facts_that_can_be_kept_and_shown(function, data):
    path = data.draw(st.sampled_from(list(places(ANSWERS[function]))))
    answer = put(ANSWERS[function], path, data.draw(rubbish))
    try:
        msgspec.json.encode(answer)
    except OverflowError:  # msgspec writes no such number; what it reads is seen below
        answer = put(ANSWERS[function], path, 2**64 - 1)
    try:
        found = asyncio.run(CALLS[function](Site({**ANSWERS, function: answer})))
    except UploaderError as error:
        found = error.facts
    kept = msgspec.json.encode(found)
    assert b"\\u001b" not in kept
    assert b"\\u0000" not in kept
    for moment in dates_in(msgspec.json.decode(kept)):
        moment_text(moment)


def read_config(response):
    answer = decode_json(response)
    raise_moodle_error(answer, "f")
    return read(answer, PublicConfig, "f")


@given(st.binary(max_size=60) | rubbish.map(repr).map(str.encode))
def test_any_body_is_json_or_not_the_server(body):
    response = httpx.Response(200, content=body, request=httpx.Request("POST", "https://moodle.example.edu"))
    with contextlib.suppress(UploaderError):
        read_config(response)


@pytest.mark.parametrize("depth", [100, 300, 480, 700, 900, 990, 1500, 50_000])
def test_an_answer_nested_without_end_is_not_the_server(depth):
    for inside in (b"[" * depth + b"]" * depth, b'{"a":' * depth + b"1" + b"}" * depth):
        for body in (inside, b'{"errorcode":' + inside + b',"exception":"x"}'):
            response = httpx.Response(200, content=body, request=httpx.Request("POST", "https://moodle.example.edu"))
            with pytest.raises(UploaderError):
                read_config(response)
