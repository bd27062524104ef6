"""With another tus server behind it, the site hands out that server's addresses and asks it for the truth."""

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from tests.helpers.practice import SMALL_CHUNKS, running_practice_site


def other_server():
    """A tiny tus server in a thread of its own, with relative Locations."""
    uploads = {}

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def answer(self, status, **headers):
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name.replace("_", "-"), value)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def do_POST(self):
            name = f"up-{len(uploads) + 1}"
            uploads[name] = [bytearray(), int(self.headers["Upload-Length"]), self.headers["Upload-Metadata"]]
            self.answer(201, Location=f"/files/{name}")

        def do_HEAD(self):
            name = self.path.rsplit("/", 1)[-1]
            if name not in uploads:
                self.answer(404)
            else:
                self.answer(200, Upload_Offset=str(len(uploads[name][0])), Upload_Length=str(uploads[name][1]))

        def do_PATCH(self):
            data = uploads[self.path.rsplit("/", 1)[-1]][0]
            data += self.rfile.read(int(self.headers["Content-Length"]))
            self.answer(204, Upload_Offset=str(len(data)))

        def do_DELETE(self):
            uploads.pop(self.path.rsplit("/", 1)[-1], None)
            self.answer(204)

        def log_message(self, *args):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = False
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    return server, thread, uploads


def test_an_upload_goes_to_the_other_server_and_is_confirmed_by_it(tmp_path, people, video):
    server, thread, uploads = other_server()
    endpoint = f"http://127.0.0.1:{server.server_port}/files/"
    try:
        with running_practice_site(tmp_path, tus_endpoint=endpoint, **SMALL_CHUNKS) as site:
            student = people(site)
            upload = student.start()
            assert upload["url"] == endpoint + "up-1"
            assert uploads["up-1"][1:] == [len(video), "filename ZGF5IDEubXA0"]
            student.patch(upload["url"], video[:100])
            assert student.finish(upload)["errorcode"] == "notstored"
            assert student.vs("get_upload", uploadid=upload["uploadid"])["bytesstored"] == 100
            student.patch(upload["url"], video[100:], 100)
            assert student.finish(upload)["state"] == "ready"
            assert student.save("plain", upload["uploadid"]) == []

            second = student.start(clientkey="b")
            assert student.vs("renew_upload", uploadid=second["uploadid"])["resumable"] is True
            del uploads["up-2"]
            renewed = student.vs("get_upload", uploadid=second["uploadid"])
            assert renewed["state"] == "deleted"

            third = student.start(clientkey="c")
            assert student.vs("abort_upload", uploadid=third["uploadid"])["state"] == "aborted"
            assert list(uploads) == ["up-1"]
            student.http.close()
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def test_an_endpoint_that_does_not_answer_is_an_unavailable_backend(tmp_path, people):
    with running_practice_site(tmp_path, tus_endpoint="http://127.0.0.1:1/files/", **SMALL_CHUNKS) as site:
        assert people(site).start()["errorcode"] == "backendunavailable"
