"""The pages tell the truth about a video, and play it."""

import hashlib
import html
import re

from tests.helpers.practice import running_practice_site


def page(student, path):
    reply = student.http.get(student.site.url + path)
    return reply.status_code, re.sub(r"\s+", " ", html.unescape(reply.text))


def test_the_front_page_lists_assignments_and_says_that_it_is_practice(site, student):
    status, text = page(student, "/")
    assert status == 200
    assert "Practice site" in text
    for assignment in site.assignments.values():
        assert assignment.name in text
    for name in ("style.css", "live.js"):
        assert f"/practice/{name}" in text
        assert student.http.get(f"{site.url}/practice/{name}").status_code == 200


def test_an_assignments_page_follows_the_video_from_transit_to_playing(site, student, video):
    path = f"/mod/assign/view.php?id={site.assignment('plain').cmid}"
    assert "Nothing has been handed in yet" in page(student, path)[1]
    upload = student.start()
    assert "no byte yet" in page(student, path)[1]
    student.patch(upload["url"], video[: len(video) * 62 // 100])
    assert "in transit, 62 %" in page(student, path)[1]
    assert "in transit, 62 %" in page(student, "/")[1]
    offset = student.offset(upload["url"])
    student.patch(upload["url"], video[offset:], offset)
    student.finish(upload)
    text = page(student, path)[1]
    assert "ready to play" in text
    assert "not handed in yet" in text
    assert hashlib.sha256(video).hexdigest() in text
    student.save("plain", upload["uploadid"])
    text = page(student, path)[1]
    assert "submitted" in text
    assert "not handed in yet" not in text
    [address] = re.findall(r'<video[^>]* src="([^"]+)"', text)
    assert student.http.get(address).content == video
    assert student.http.get(address, headers={"Range": "bytes=0-3"}).status_code == 206
    assert re.findall(r'<video[^>]* src="([^"]+)"', page(student, path)[1]) == [address]


def test_a_name_with_markup_is_shown_as_text(site, student):
    student.start(filename="<script>alert(1)</script>.mp4")
    reply = student.http.get(f"{site.url}/mod/assign/view.php?id={site.assignment('plain').cmid}")
    assert "<script>alert" not in reply.text
    assert "&lt;script&gt;alert" in reply.text


def test_the_front_page_leads_to_the_computers_that_are_signed_in_where_there_is_such_a_page(site, student, tmp_path):
    assert "/local/videostorage/devices.php" in page(student, "/")[1]
    with running_practice_site(tmp_path / "other", sign_in="password") as other:
        assert "devices.php" not in student.http.get(other.url).text


def test_an_unknown_activity_is_not_found(student):
    assert page(student, "/mod/assign/view.php?id=999")[0] == 404
