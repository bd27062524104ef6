"""The benchmark's own storage must behave, or it would measure something else."""

import hashlib
import http.client
import socket
import threading
from contextlib import suppress

import pytest
from benchmarks.storage import LOOPBACK, Behaviour, Storage

BODY = bytes(range(256)) * 40


class Client:
    def __init__(self):
        self.storage = Storage()
        self._listener = socket.create_server((LOOPBACK, 0))
        self.port = self._listener.getsockname()[1]
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self):
        with suppress(OSError):  # the test is over
            self.storage.serve(self._listener, None)

    def close(self):
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()

    def ask(self, method, path, body=None, **headers):
        connection = http.client.HTTPConnection(LOOPBACK, self.port, timeout=10)
        try:
            named = {name.replace("_", "-"): str(value) for name, value in headers.items()}
            connection.request(method, path, body, named, encode_chunked="Transfer-Encoding" in named)
            return connection.getresponse()
        finally:
            connection.close()

    def begin(self, path, offset, announced, body):
        """A PATCH that does not end: its connection."""
        line = socket.create_connection((LOOPBACK, self.port), timeout=10)
        head = f"PATCH {path} HTTP/1.1\r\nUpload-Offset: {offset}\r\nContent-Length: {announced}\r\n\r\n"
        line.sendall(head.encode() + body)
        return line

    def offset(self, path):
        return int(self.ask("HEAD", path).headers["Upload-Offset"])


@pytest.fixture
def client():
    it = Client()
    yield it
    it.close()


@pytest.mark.parametrize("chunked", [False, True], ids=["with a length", "in pieces"])
def test_what_was_sent_in_two_requests_is_held_with_its_hash(client, chunked):
    path = client.ask("POST", "/files", Upload_Length=len(BODY)).headers["Location"]
    for begin in (0, 5000):
        part = BODY[begin : begin + 5000] if begin == 0 else BODY[begin:]
        more = {"Transfer_Encoding": "chunked"} if chunked else {}
        reply = client.ask("PATCH", path, iter([part]) if chunked else part, Upload_Offset=begin, **more)
        assert (reply.status, int(reply.headers["Upload-Offset"])) == (204, begin + len(part))
    upload = client.storage.uploads[path]
    assert upload.digest.hexdigest() == hashlib.sha256(BODY).hexdigest()
    assert upload.received == len(BODY)
    assert client.offset(path) == len(BODY)


@pytest.mark.parametrize(("keeps", "held"), [(True, 3000), (False, 0)])
def test_what_came_of_a_request_that_was_cut_off_counts_or_not(client, keeps, held):
    client.storage.behaviour = Behaviour(keeps_partial=keeps)
    path = client.storage.create(len(BODY))
    line = client.begin(path, 0, len(BODY), BODY[:3000])
    line.shutdown(socket.SHUT_WR)
    assert line.recv(1) == b""
    line.close()
    assert client.offset(path) == held
    assert client.ask("PATCH", path, BODY[held:], Upload_Offset=held).status == 204
    upload = client.storage.uploads[path]
    assert upload.digest.hexdigest() == hashlib.sha256(BODY).hexdigest()
    assert upload.received == len(BODY) + 3000 - held
    assert client.storage.counts.cut_short == 1


def test_a_request_that_was_lost_unheard_makes_way_for_the_next(client):
    path = client.storage.create(len(BODY))
    with client.begin(path, 0, len(BODY), BODY[:3000]) as lost:
        while client.storage.uploads[path].received < 3000:
            pass
        assert client.offset(path) == 3000
        assert lost.recv(1) == b""
    assert client.ask("PATCH", path, BODY[3000:], Upload_Offset=3000).status == 204


def test_a_wrong_offset_and_a_wrong_address_are_refused_and_the_connection_stays_good(client):
    path = client.storage.create(len(BODY))
    connection = http.client.HTTPConnection(LOOPBACK, client.port, timeout=10)
    for where, offset, status in ((path, 7, 409), ("/files/none", 0, 404), (path, 0, 204)):
        connection.request("PATCH", where, BODY, {"Upload-Offset": str(offset)})
        reply = connection.getresponse()
        reply.read()
        assert reply.status == status
    connection.close()
