"""``uploader verify`` as people run it: a receipt of a real hand-in, its video, and what was changed."""

import json

import pytest


@pytest.fixture
def handed_in(uploader, site, video, tmp_path):
    """A video that was handed in, and its receipt."""
    uploader.sign_in(site)
    uploader.json("send", video, "--assignment", site.assignment("plain").id)
    receipt = tmp_path / "my.receipt.json"
    assert uploader.run("receipt", 1, "--output", receipt).returncode == 0
    return video, receipt


def test_a_genuine_receipt_and_its_file_end_with_0_and_changed_ones_with_1(uploader, handed_in, site):
    video, path = handed_in
    (line,) = uploader.json("verify", path, video)
    assert (line["verdict"], line["signature"], line["file"], line["site"]) == ("genuine", "good", "same", site.url)
    done = uploader.run("verify", path)
    assert done.returncode == 0, done.stderr
    assert f"{site.url} has signed this receipt" in done.stdout

    other = video.with_name("other.mp4")
    other.write_bytes(video.read_bytes() + b"x")
    (line,) = uploader.json("verify", path, other, status=1)
    assert (line["verdict"], line["file"]) == ("wrong", "other")

    told = json.loads(path.read_text())
    path.write_text(json.dumps({**told, "submitted_at": told["submitted_at"] - 86_400}))
    (line,) = uploader.json("verify", path, video, status=1)
    assert (line["signature"], line["differing"]) == ("bad", ["submitted_at"])


def test_what_cannot_be_told_ends_with_2(uploader, handed_in, site, tmp_path):
    video, path = handed_in
    site.faults("status:503,on=receipt-key,times=0")
    (line,) = uploader.json("verify", path, video, status=2)
    assert (line["verdict"], line["signature"], line["file"]) == ("undecided", "not_reached", "same")
    assert line["title"] == "The signature could not be checked"
    (line,) = uploader.json("verify", video, status=2)
    assert (line["event"], line["code"]) == ("error", "not_a_receipt")
    (line,) = uploader.json("verify", path, tmp_path / "gone.mp4", status=2)
    assert (line["event"], line["code"]) == ("error", "file_missing")
    assert "Next: " in uploader.run("verify", tmp_path / "none").stderr
