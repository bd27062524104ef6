"""The stand-in for the Cloudflare Stream API, asked as a Moodle plugin asks it."""

import base64
import json

import httpx
import pytest
from tests.helpers.practice import SMALL_CHUNKS, running_practice_site


@pytest.fixture
def stream(tmp_path):
    """An HTTP client at the API, with the site's API token, and the site."""
    with running_practice_site(tmp_path, processing_seconds=100, **SMALL_CHUNKS) as site:
        secret = json.loads((tmp_path / "site.json").read_text())["secret"]
        base = site.storage_url + "/client/v4/accounts/practice-account"
        headers = {"Authorization": f"Bearer {secret}"}
        with httpx.Client(base_url=base, headers=headers, trust_env=False, verify=False) as client:
            yield client, site


def create(client, size="10", **headers):
    name = base64.b64encode(b"day 1.mp4").decode()
    sent = {"Tus-Resumable": "1.0.0", "Upload-Length": size, "Upload-Metadata": f"name {name},requiresignedurls"}
    return client.post("/stream", params={"direct_user": "true"}, headers=sent | headers)


def test_a_tus_upload_is_created_with_location_and_media_id(stream):
    client, site = stream
    reply = create(client)
    assert reply.status_code == 201
    assert reply.headers["location"].startswith(site.storage_url)
    details = client.get("/stream/" + reply.headers["stream-media-id"]).json()
    assert details["success"] is True
    assert details["result"]["status"]["state"] == "pendingupload"
    assert details["result"]["meta"]["name"] == "day 1.mp4"


def test_the_upload_url_does_not_contain_the_video_id(stream):
    reply = create(stream[0])
    assert reply.headers["stream-media-id"] not in reply.headers["location"]


def test_states_run_from_pending_over_queued_and_in_progress_to_ready(stream):
    client, site = stream
    made = create(client)
    url, uid = made.headers["location"], made.headers["stream-media-id"]
    headers = {"Tus-Resumable": "1.0.0", "Upload-Offset": "0", "Content-Type": "application/offset+octet-stream"}
    httpx.patch(url, content=b"0123456789", headers=headers, trust_env=False, verify=False)
    seen = []
    for seconds in (0, 40, 30, 40):
        site.advance(seconds)
        result = client.get("/stream/" + uid).json()["result"]
        seen.append((result["status"]["state"], result["readyToStream"]))
    assert seen == [("queued", False), ("inprogress", False), ("inprogress", False), ("ready", True)]


@pytest.mark.parametrize(
    ("size", "headers", "status"),
    [
        ("", {}, 400),
        ("0", {}, 400),
        ("31000000000", {}, 413),
        ("10", {"Tus-Resumable": "0.1"}, 412),
        ("10", {"Upload-Metadata": "name ???"}, 400),
        ("10", {"Authorization": "Bearer wrong"}, 401),
    ],
)
def test_a_creation_that_is_not_right_is_refused_in_the_envelope(stream, size, headers, status):
    client, site = stream
    reply = create(client, size, **headers)
    assert reply.status_code == status
    assert reply.json()["success"] is False
    assert reply.json()["errors"][0]["message"]
    assert site.state()["creations"] == 0


def test_a_deleted_video_is_not_found(stream):
    client, _ = stream
    uid = create(client).headers["stream-media-id"]
    assert client.delete("/stream/" + uid).status_code == 200
    assert client.get("/stream/" + uid).status_code == 404
    assert client.delete("/stream/" + uid).status_code == 404


def test_a_basic_upload_takes_a_form_once(stream):
    client, site = stream
    made = client.post("/stream/direct_upload", json={"maxDurationSeconds": 60}).json()["result"]
    sent = httpx.post(made["uploadURL"], files={"file": ("a.mp4", b"movie")}, trust_env=False, verify=False)
    assert sent.status_code == 200
    assert client.get("/stream/" + made["uid"]).json()["result"]["size"] == 5
    again = httpx.post(made["uploadURL"], files={"file": ("a.mp4", b"other")}, trust_env=False, verify=False)
    assert again.status_code == 404
    site.advance(100)
    token = client.post(f"/stream/{made['uid']}/token", json={"exp": int(site.clock()) + 60}).json()["result"]["token"]
    address = f"{site.storage_url}/playback/{token}"
    assert httpx.get(address, trust_env=False, verify=False).content == b"movie"
    assert httpx.get(address + "x", trust_env=False, verify=False).status_code == 401
    site.advance(61)
    assert httpx.get(address, trust_env=False, verify=False).status_code == 401


def test_a_basic_upload_needs_a_duration(stream):
    assert stream[0].post("/stream/direct_upload", json={}).status_code == 400
