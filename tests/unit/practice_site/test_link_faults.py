"""Link faults hit a whole transfer, and only the side they are meant for."""

import httpx
import pytest


def send(student, url, data):
    """Resume until everything is stored; how often the connection was cut."""
    cuts = 0
    offset = 0
    while offset < len(data):
        try:
            offset = int(student.patch(url, data[offset:], offset).headers.get("upload-offset", offset))
        except httpx.TransportError:
            cuts += 1
        while True:
            try:
                offset = student.offset(url)
                break
            except httpx.TransportError:
                cuts += 1
    return cuts


def test_a_transfer_that_is_cut_over_and_over_ends_with_every_byte_sent_once(site, student, video):
    upload = student.start()
    # Each new connection carries a HEAD and a PATCH; headers count too.
    site.faults("cut:after=20000;30000;25000;1000")
    assert send(student, upload["url"], video) == 4
    assert student.finish(upload)["state"] == "ready"
    assert site.state()["links"]["storage"]["cuts"] == 4


def test_a_cut_link_to_the_storage_leaves_moodle_alone(site, student):
    upload = student.start()
    site.faults("cut:after=0")
    assert student.vs("get_upload", uploadid=upload["uploadid"])["state"] == "pending"
    with pytest.raises(httpx.TransportError):
        httpx.head(upload["url"], trust_env=False, verify=False)


@pytest.mark.parametrize("after", [0, 1, 100, 300])
def test_the_link_to_moodle_can_be_cut_at_any_byte_of_a_request(site, people, after):
    student = people(site)
    student.http.close()
    student.http = httpx.Client(trust_env=False, verify=False, timeout=20)
    site.faults(f"cut:after={after},on=moodle")
    with pytest.raises(httpx.TransportError):
        student.start()
    assert site.state()["creations"] == 0
    assert student.start()["state"] == "pending"


def test_the_reply_can_be_cut_off_on_its_way_back(site, student):
    student.http.close()
    student.http = httpx.Client(trust_env=False, verify=False, timeout=20)
    site.faults("cut:after=10,direction=down,on=moodle")
    with pytest.raises(httpx.TransportError):
        student.start()
    assert site.state()["creations"] == 1


def test_a_cut_by_hand_ends_the_connections_that_are_open(site, student, video):
    upload = student.start()
    student.head(upload["url"])
    site.cut()
    assert site.state()["links"]["storage"]["cuts"] == 1


def test_every_byte_of_a_rated_link_arrives(site, student, video):
    upload = student.start()
    site.faults("rate:bytes=2M")
    assert student.patch(upload["url"], video).status_code == 204
    assert site.state()["links"]["storage"]["bytes_up"] >= len(video)
    assert student.finish(upload)["state"] == "ready"
