"""One video from nothing to a submitted assignment, by raw HTTP."""

import hashlib
from base64 import b64decode


def test_a_video_travels_from_start_to_a_submitted_and_playable_submission(site, student, video):
    upload = student.start()
    assert upload["state"] == "pending"
    assert upload["url"].startswith(site.storage_url + "/tus/")

    assert student.patch(upload["url"], video[:40_000]).headers["upload-offset"] == "40000"
    assert student.vs("get_upload", uploadid=upload["uploadid"])["bytesstored"] == 40_000
    assert student.vs("get_upload", uploadid=upload["uploadid"])["state"] == "uploading"
    assert student.patch(upload["url"], video[40_000:], 40_000).headers["upload-offset"] == str(len(video))

    finished = student.finish(upload)
    assert finished["state"] == "ready"
    assert finished["url"] == ""
    assert finished["submissionid"] == 0
    assert student.save("plain", upload["uploadid"]) == []

    attempt = student.attempt()
    assert attempt["submission"]["status"] == "submitted"
    held = student.vs("get_upload", uploadid=upload["uploadid"])
    assert held["submissionid"] == attempt["submission"]["id"]

    seen = site.upload_state()
    assert seen["sha256"] == hashlib.sha256(video).hexdigest()
    assert seen["bytes_received"] == len(video)
    assert site.state()["creations"] == 1
    assert site.state()["leaked_credentials"] == []
    assert site.submission_state("plain")["saves"] == 1

    playback = student.vs("get_playback", uploadid=upload["uploadid"])
    part = student.http.get(playback["url"], headers={"Range": "bytes=100-199"})
    assert part.status_code == 206
    assert part.content == video[100:200]


def test_the_receipt_names_file_people_and_times(site, student):
    upload = student.stored()
    student.save("plain", upload["uploadid"])
    receipt = student.vs("get_receipt", uploadid=upload["uploadid"])
    assert receipt["filename"] == "day 1.mp4"
    assert receipt["sha256"] == "ab" * 32
    assert receipt["assignmentname"] == site.assignment("plain").name
    assert receipt["coursename"] == "Field methods 1"
    assert receipt["username"] == "student1"
    assert receipt["submissionstatus"] == "submitted"
    assert 0 < receipt["timestarted"] <= receipt["timestored"] <= receipt["timesubmitted"]
    key = student.http.get(site.url + "/local/videostorage/receiptkey.php").json()["keys"][0]
    assert receipt["keyid"] == key["keyid"]
    assert len(b64decode(receipt["signature"])) == 64
