"""Our plugins as an upload service: every function of docs/protocol.md, as it is written there."""

import pytest
from tests.helpers.moodle_answers import fake_moodle, moodle_error

from uploader_gui.core import errors
from uploader_gui.core.models import ChunkLimits
from uploader_gui.core.moodle.client import MoodleClient
from uploader_gui.core.network import http_client
from uploader_gui.core.services.base import Prefix, StoredPart, UploadRequest
from uploader_gui.core.services.videostorage import VideoStorageService

KEY = "0b5e1d1e-3c4f-4b6a-9a55-1d2f3a4b5c6d"


def upload(**changes):
    facts = {
        "uploadid": 71,
        "clientkey": KEY,
        "state": "pending",
        "protocol": "tus",
        "url": "https://upload.storage.example/tus/abc",
        "fields": [],
        "headers": [{"name": "X-Storage", "value": "yes"}],
        "chunk": {"min": 5_242_880, "max": 209_715_200, "multiple": 262_144, "recommended": 52_428_800},
        "expires": 1_800_086_400,
        "videoid": "v1",
        "filename": "a.mp4",
        "filesize": 5_000_000_000,
        "bytesstored": 7,
        "percentready": 0,
        "errorcode": "",
        "errormessage": "",
        "assignmentid": 5,
        "userid": 7,
        "submissionid": 0,
    }
    return {**facts, **changes}


@pytest.fixture
async def moodle():
    async with fake_moodle() as moodle:
        yield moodle


@pytest.fixture
async def service(moodle):
    async with http_client() as http:
        yield VideoStorageService(MoodleClient(http, moodle.url, "token"))


def asked(moodle, function):
    [form] = moodle.calls(f"local_videostorage_{function}")
    return {name: value for name, value in form.items() if name not in ("wstoken", "wsfunction", "moodlewsrestformat")}


async def test_options_tell_every_limit_of_the_assignment(moodle, service):
    moodle.answers["local_videostorage_get_assignment_options"] = {
        "backend": "cloudflarestream",
        "protocols": ["tus", "post"],
        "maxbytes": 30_000_000_000,
        "maxdurationseconds": 3600,
        "acceptedtypes": ["video/*"],
        "chunk": upload()["chunk"],
        "maxuploadseconds": 86_400,
        "uploadsleft": 3,
        "canuploadforothers": False,
        "servertime": 1_800_000_000,
    }
    options = await service.options(5)
    assert asked(moodle, "get_assignment_options") == {"assignmentid": "5"}
    assert (options.backend, options.protocols) == ("cloudflarestream", ("tus", "post"))
    assert (options.max_bytes, options.max_duration, options.accepted_types) == (30_000_000_000, 3600, ("video/*",))
    assert options.chunk == ChunkLimits(min=5_242_880, max=209_715_200, multiple=262_144, recommended=52_428_800)
    assert (options.max_upload_seconds, options.uploads_left, options.server_time) == (86_400, 3, 1_800_000_000)


async def test_starting_registers_the_file_under_the_clients_key(moodle, service):
    moodle.answers["local_videostorage_start_upload"] = upload()
    remote = await service.start(
        UploadRequest(
            assignment_id=5,
            client_key=KEY,
            file_name="Prüfung & 第1回.mp4",
            size=5_000_000_000,
            mimetype="video/mp4",
            modified_at=1_799_000_000,
            duration=90,
        )
    )
    assert asked(moodle, "start_upload") == {
        "assignmentid": "5",
        "clientkey": KEY,
        "filename": "Prüfung & 第1回.mp4",
        "filesize": "5000000000",
        "mimetype": "video/mp4",
        "lastmodified": "1799000000",
        "duration": "90",
    }
    assert (remote.id, remote.client_key, remote.state, remote.size) == (71, KEY, "pending", 5_000_000_000)
    assert remote.target.url == "https://upload.storage.example/tus/abc"
    assert remote.target.headers == (("X-Storage", "yes"),)
    assert remote.target.expires_at == 1_800_086_400
    assert remote.target.chunk.multiple == 262_144


@pytest.mark.parametrize(
    ("call", "function"), [("get", "get_upload"), ("renew", "renew_upload"), ("abort", "abort_upload")]
)
async def test_an_upload_is_named_by_the_sites_number(moodle, service, call, function):
    moodle.answers[f"local_videostorage_{function}"] = upload(state="aborted", url="")
    await getattr(service, call)(71)
    assert asked(moodle, function) == {"uploadid": "71"}


async def test_finishing_tells_the_sha256_and_progress_the_bytes(moodle, service):
    moodle.answers["local_videostorage_finish_upload"] = upload(state="stored", url="")
    moodle.answers["local_videostorage_report_progress"] = upload(state="uploading")
    assert (await service.finish(71, "ab" * 32)).is_stored
    await service.report_progress(71, 3_000_000_000)
    assert asked(moodle, "finish_upload") == {"uploadid": "71", "sha256": "ab" * 32}
    assert asked(moodle, "report_progress") == {"uploadid": "71", "bytesstored": "3000000000"}


REQUEST = UploadRequest(
    assignment_id=5,
    client_key=KEY,
    file_name="a.mp4",
    size=5_000_000_000,
    mimetype="video/mp4",
    modified_at=1_799_000_000,
    duration=90,
    sample="5a" * 32,
)


async def test_what_proves_the_file_is_told_at_the_start_and_with_the_progress(moodle, service):
    moodle.answers["local_videostorage_start_upload"] = upload()
    moodle.answers["local_videostorage_report_progress"] = upload(state="uploading")
    await service.start(REQUEST)
    assert asked(moodle, "start_upload")["samplehash"] == "5a" * 32
    await service.report_progress(71, 3_000_000_000, Prefix(length=3_100_000_000, sha256="b0" * 32))
    assert asked(moodle, "report_progress") == {
        "uploadid": "71",
        "bytesstored": "3000000000",
        "hashedbytes": "3100000000",
        "sha256sofar": "b0" * 32,
    }


async def test_a_site_that_is_too_old_for_proofs_is_asked_without_them_from_then_on(moodle, service):
    def old(form):
        return moodle_error("invalidparameter") if "samplehash" in form or "hashedbytes" in form else upload()

    moodle.answers |= {f"local_videostorage_{name}": old for name in ("start_upload", "report_progress")}
    assert (await service.start(REQUEST)).id == 71
    await service.report_progress(71, 7, Prefix(length=7, sha256="b0" * 32))
    assert len(moodle.calls("local_videostorage_start_upload")) == 2
    assert asked(moodle, "report_progress") == {"uploadid": "71", "bytesstored": "7"}


async def test_another_wrong_parameter_is_not_taken_for_an_old_site(moodle, service):
    moodle.answers["local_videostorage_start_upload"] = moodle_error("invalidparameter")
    with pytest.raises(errors.MoodleRefused):
        await service.start(REQUEST)
    moodle.answers["local_videostorage_start_upload"] = upload()
    await service.start(REQUEST)
    assert "samplehash" in moodle.calls("local_videostorage_start_upload")[-1]


async def test_open_uploads_are_listed_with_what_proves_them_and_one_that_is_no_good_hides_no_other(moodle, service):
    proof = {"samplehash": "5a" * 32, "hashedbytes": 640, "sha256sofar": "b0" * 32, "secondssilent": 12}
    bad = upload(uploadid=72, url="http://storage.example/plain-text")
    moodle.answers["local_videostorage_list_uploads"] = {"uploads": [bad, upload(**proof), upload(uploadid=73)]}
    known, old = await service.list_open(5)
    assert asked(moodle, "list_uploads") == {"assignmentid": "5"}
    assert (known.id, known.file_name, known.assignment_id, known.user_id) == (71, "a.mp4", 5, 7)
    assert (known.sample, known.prefix, known.seconds_silent) == ("5a" * 32, Prefix(length=640, sha256="b0" * 32), 12)
    assert (old.id, old.sample, old.prefix, old.seconds_silent) == (73, "", None, -1)


async def test_finishing_in_parts_tells_each_part_as_the_storage_named_it(moodle, service):
    moodle.answers["local_videostorage_finish_upload"] = upload(state="stored", url="")
    await service.finish(71, "", [StoredPart(1, 8, '"aa"'), StoredPart(2, 3, '"bb"')])
    assert asked(moodle, "finish_upload") == {
        "uploadid": "71",
        "sha256": "",
        "parts[0][partnumber]": "1",
        "parts[0][etag]": '"aa"',
        "parts[1][partnumber]": "2",
        "parts[1][etag]": '"bb"',
    }


def signed(**changes):
    return {"partnumber": 4, "url": "https://s3.example/b/k?sig=secret", "headers": [], "expires": 9, **changes}


async def test_parts_are_signed_by_number_and_their_headers_are_kept_as_they_were_signed(moodle, service):
    names = ("Content-Type", "Content-MD5", "x-amz-checksum-sha256", "Host", "Content-Length", "Connection")
    headers = [{"name": name, "value": "v"} for name in names]
    moodle.answers["local_videostorage_sign_parts"] = {"parts": [signed(headers=headers), signed(partnumber=2)]}
    first, second = await service.sign_parts(71, (4, 2))
    assert asked(moodle, "sign_parts") == {"uploadid": "71", "partnumbers[0]": "4", "partnumbers[1]": "2"}
    assert (first.number, first.url, first.expires_at, second.number) == (4, "https://s3.example/b/k?sig=secret", 9, 2)
    assert first.headers == (("Content-Type", "v"), ("Content-MD5", "v"), ("x-amz-checksum-sha256", "v"))
    assert "secret" not in repr(first)
    assert "Content-MD5" not in repr(first)


@pytest.mark.parametrize("url", ["http://s3.example/b", "", "https://[", "s3.example"])
async def test_a_part_is_never_sent_to_an_address_without_protection(moodle, service, url):
    moodle.answers["local_videostorage_sign_parts"] = {"parts": [signed(url=url)]}
    with pytest.raises(errors.InsecureAddress):
        await service.sign_parts(71, (4,))


async def test_stored_parts_are_what_the_storage_lists(moodle, service):
    listed = [{"partnumber": 1, "etag": '"aa"', "size": 8}, {"partnumber": "3", "etag": '"cc"', "size": "2"}]
    moodle.answers["local_videostorage_list_parts"] = {"parts": listed}
    assert await service.list_parts(71) == [StoredPart(1, 8, '"aa"'), StoredPart(3, 2, '"cc"')]
    assert asked(moodle, "list_parts") == {"uploadid": "71"}


@pytest.mark.parametrize("number", [0, -1, 10_001, 2**70])
async def test_a_part_that_no_storage_can_have_is_not_believed(moodle, service, number):
    moodle.answers["local_videostorage_list_parts"] = {"parts": [{"partnumber": number, "etag": "a", "size": 1}]}
    with pytest.raises(errors.NotTheServer):
        await service.list_parts(71)


async def test_a_forms_fields_come_with_its_address_and_are_no_mans_to_read(moodle, service):
    fields = [{"name": "key", "value": "videos/1.mp4"}, {"name": "Policy", "value": "c2VjcmV0"}]
    moodle.answers["local_videostorage_get_upload"] = upload(protocol="post", fields=fields)
    target = (await service.get(71)).target
    assert target.fields == (("key", "videos/1.mp4"), ("Policy", "c2VjcmV0"))
    assert "c2VjcmV0" not in repr(target)


@pytest.mark.parametrize("name", ["", 'a"b', "a\nb", "ü"])
async def test_a_form_field_that_cannot_be_sent_is_refused(moodle, service, name):
    fields = [{"name": name, "value": "x"}]
    moodle.answers["local_videostorage_get_upload"] = upload(protocol="post", fields=fields)
    with pytest.raises(errors.ProtocolUnknown):
        await service.get(71)


async def test_a_target_whose_parts_have_addresses_of_their_own_leads_somewhere(moodle, service):
    moodle.answers["local_videostorage_get_upload"] = upload(protocol="s3multipart", url="", expires=0)
    assert (await service.get(71)).target.leads_somewhere
    moodle.answers["local_videostorage_get_upload"] = upload(url="")
    assert not (await service.get(71)).target.leads_somewhere


@pytest.mark.parametrize(
    ("state", "is_stored"),
    [
        ("pending", False),
        ("uploading", False),
        ("stored", True),
        ("ready", True),
        ("error", False),
        ("aborted", False),
        ("deleted", False),
        ("from_the_future", False),
    ],
)
async def test_only_stored_and_ready_mean_that_the_storage_has_it_all(moodle, service, state, is_stored):
    moodle.answers["local_videostorage_get_upload"] = upload(state=state, bytesstored=5_000_000_000, percentready=100)
    assert (await service.get(71)).is_stored is is_stored


async def test_the_submission_that_holds_the_video_and_the_services_error_are_told(moodle, service):
    moodle.answers["local_videostorage_get_upload"] = upload(
        state="error", submissionid="81", errorcode="ERR_NON_VIDEO", errormessage="Not a video", resumable=False
    )
    remote = await service.get(71)
    assert (remote.submission_id, remote.error_code, remote.error_message) == (81, "ERR_NON_VIDEO", "Not a video")
    assert not remote.resumable


async def test_what_a_site_leaves_out_or_empty_has_its_plain_meaning(moodle, service):
    moodle.answers["local_videostorage_get_upload"] = {"uploadid": "71", "state": "stored", "url": None, "chunk": None}
    remote = await service.get(71)
    assert (remote.id, remote.target.url, remote.submission_id) == (71, "", 0)
    assert remote.target.chunk == ChunkLimits(multiple=1)


@pytest.mark.parametrize(
    "url",
    [
        "http://storage.example/secret",
        "ftp://storage.example/secret",
        "storage.example",
        "https://[",
        "https://storage.example:99999999/secret",
        "https://storage.example:abc/secret",
        "https://storage.example/secret\nx",
    ],
)
async def test_an_upload_url_without_protection_is_refused_before_a_byte_goes_there(moodle, service, url):
    moodle.answers["local_videostorage_start_upload"] = upload(url=url)
    moodle.answers["local_videostorage_get_upload"] = upload(url=url)
    with pytest.raises(errors.InsecureAddress) as caught:
        await service.get(71)
    assert "secret" not in f"{caught.value.facts}{caught.value.detail}"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("", "x"),
        ("a b", "x"),
        ("a:", "x"),
        ("a\nb", "x"),
        ("ü", "x"),
        ("X-A", "b\r\nHost: evil"),
        ("X-A", "ü"),
        ("X-A", "第"),
    ],
)
async def test_a_header_that_cannot_be_sent_ends_with_a_sentence_and_holds_up_no_stored_video(
    moodle, service, name, value
):
    headers = [{"name": "X-Good", "value": "1"}, {"name": name, "value": value}]
    moodle.answers["local_videostorage_get_upload"] = upload(headers=headers)
    with pytest.raises(errors.ProtocolUnknown):
        await service.get(71)
    moodle.answers["local_videostorage_get_upload"] = upload(headers=headers, url="", state="stored")
    assert (await service.get(71)).is_stored


async def test_headers_that_are_each_requests_own_are_left_to_it(moodle, service):
    names = ("X-Key", "HOST", "content-length", "Transfer-Encoding", "Content-Type", "upload-offset", "Authorization")
    headers = [{"name": name, "value": " v "} for name in names]
    moodle.answers["local_videostorage_get_upload"] = upload(headers=headers)
    assert (await service.get(71)).target.headers == (("X-Key", "v"), ("Authorization", "v"))


@pytest.mark.parametrize("number", [-1, -(10**30), 10**30, 2**63, "-99999999999999"])
async def test_numbers_beyond_all_measure_are_none_or_the_largest(moodle, service, number):
    counted = ("filesize", "bytesstored", "percentready", "expires")
    chunk = dict.fromkeys(("min", "max", "multiple", "recommended"), number)
    moodle.answers["local_videostorage_get_upload"] = upload(chunk=chunk, **dict.fromkeys(counted, number))
    remote = await service.get(71)
    assert remote.target.expires_at == 0
    assert remote.percent_ready in (0, 100)
    limits = remote.target.chunk
    for amount in (remote.size, remote.bytes_stored, limits.min, limits.max, limits.recommended, limits.multiple - 1):
        assert 0 <= amount < 2**53
    moodle.answers["local_videostorage_get_upload"] = upload(uploadid=number)
    with pytest.raises(errors.NotTheServer):
        await service.get(71)


@pytest.mark.parametrize("multiple", [0, -5])
async def test_a_multiple_that_makes_no_sense_is_one(moodle, service, multiple):
    moodle.answers["local_videostorage_get_upload"] = upload(chunk={"min": 0, "max": 0, "multiple": multiple})
    assert (await service.get(71)).target.chunk.multiple == 1


async def test_the_sites_receipt_is_carried_with_its_signature(moodle, service):
    moodle.answers["local_videostorage_get_receipt"] = {
        "uploadid": 71,
        "videoid": "v1",
        "filesize": 5_000_000_000,
        "sha256": "ab" * 32,
        "submissionid": 81,
        "submissionstatus": "submitted",
        "timestored": 1_800_000_500,
        "timesubmitted": 1_800_000_600,
        "site": "https://moodle.example.edu",
        "signature": "sig",
        "keyid": "k1",
    }
    receipt = await service.receipt(71)
    assert asked(moodle, "get_receipt") == {"uploadid": "71"}
    assert (receipt.submission_id, receipt.submission_status, receipt.submitted_at) == (81, "submitted", 1_800_000_600)
    assert (receipt.stored_at, receipt.video_id, receipt.size) == (1_800_000_500, "v1", 5_000_000_000)
    assert (receipt.sha256, receipt.signature, receipt.key_id) == ("ab" * 32, "sig", "k1")


@pytest.mark.parametrize(
    "answer", [[], {}, "ok", {"uploadid": 71}, {"state": "stored"}, {"uploadid": "x", "state": "y"}]
)
async def test_an_answer_that_is_no_upload_is_not_believed(moodle, service, answer):
    moodle.answers["local_videostorage_finish_upload"] = answer
    with pytest.raises(errors.NotTheServer):
        await service.finish(71, "")


@pytest.mark.parametrize(
    ("code", "kind"),
    [("uploadnotfound", errors.UploadGone), ("notstored", errors.NotStored), ("invalidrecord", errors.PluginsMissing)],
)
async def test_the_plugins_errors_are_ours(moodle, service, code, kind):
    moodle.answers["local_videostorage_finish_upload"] = moodle_error(code)
    with pytest.raises(kind):
        await service.finish(71, "")
