from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from tests.helpers.browser import Browser, Phone
from tests.helpers.practice import SMALL_CHUNKS, PracticeSite, running_practice_site
from tests.helpers.raw_application import CALLBACK, RawApplication

VIDEO = bytes(range(256)) * 400  # 102,400 bytes


class Raw:
    """A client that says exactly what a test wants said, and nothing else."""

    def __init__(self, site: PracticeSite, username: str) -> None:
        self.site = site
        self.person = site.users[username]
        self.http = httpx.Client(trust_env=False, verify=False, timeout=20)
        self.token = ""

    def sign_in(self) -> "Raw":
        self.token = self.token_reply()["token"]
        return self

    def token_reply(self, **fields: str) -> Any:
        asked = {"username": self.person.username, "password": self.person.password, "service": "moodle_mobile_app"}
        return self.http.post(self.site.url + "/login/token.php", data=asked | fields).json()

    def rest(self, name: str, **params: object) -> httpx.Response:
        data = {"wstoken": self.token, "wsfunction": name, "moodlewsrestformat": "json"}
        data |= {key: str(value) for key, value in params.items()}
        return self.http.post(self.site.url + "/webservice/rest/server.php", data=data)

    def ws(self, name: str, **params: object) -> Any:
        reply = self.rest(name, **params)
        assert reply.status_code == 200
        return reply.json()

    def vs(self, name: str, **params: object) -> Any:
        return self.ws("local_videostorage_" + name, **params)

    def start(self, key: str = "plain", clientkey: str = "key-1", size: int = len(VIDEO), **more: object) -> Any:
        asked = {
            "assignmentid": self.site.assignment(key).id,
            "clientkey": clientkey,
            "filename": "day 1.mp4",
            "filesize": size,
            "mimetype": "video/mp4",
            "lastmodified": 1_700_000_000,
        }
        return self.vs("start_upload", **(asked | more))

    def patch(self, url: str, data: bytes, offset: int = 0, **headers: str) -> httpx.Response:
        sent = {
            "Tus-Resumable": "1.0.0",
            "Upload-Offset": str(offset),
            "Content-Type": "application/offset+octet-stream",
        }
        sent |= {name.replace("_", "-"): value for name, value in headers.items()}
        return self.http.patch(url, content=data, headers={k: v for k, v in sent.items() if v})

    def head(self, url: str) -> httpx.Response:
        return self.http.head(url, headers={"Tus-Resumable": "1.0.0"})

    def offset(self, url: str) -> int:
        return int(self.head(url).headers["upload-offset"])

    def finish(self, upload: Any) -> Any:
        return self.vs("finish_upload", uploadid=upload["uploadid"], sha256="ab" * 32)

    def stored(self, key: str = "plain", clientkey: str = "key-1", data: bytes = VIDEO) -> Any:
        """An upload that has arrived."""
        upload = self.start(key, clientkey, len(data))
        assert self.patch(upload["url"], data).status_code == 204
        return self.finish(upload)

    def save(self, key: str, uploadid: int) -> Any:
        return self.ws(
            "mod_assign_save_submission",
            assignmentid=self.site.assignment(key).id,
            **{"plugindata[videostorage_uploadid]": uploadid},
        )

    def submit(self, key: str, accept: int = 1) -> Any:
        return self.ws(
            "mod_assign_submit_for_grading",
            assignmentid=self.site.assignment(key).id,
            acceptsubmissionstatement=accept,
        )

    def attempt(self, key: str = "plain") -> Any:
        return self.ws("mod_assign_get_submission_status", assignid=self.site.assignment(key).id)["lastattempt"]


@pytest.fixture
def site(tmp_path: Path) -> Iterator[PracticeSite]:
    with running_practice_site(tmp_path, **SMALL_CHUNKS) as running:
        yield running


@pytest.fixture
def people() -> Iterator[Any]:
    """Makes raw clients, and closes them."""
    made: list[Raw] = []

    def make(site: PracticeSite, username: str = "student1") -> Raw:
        made.append(Raw(site, username))
        return made[-1].sign_in()

    yield make
    for raw in made:
        raw.http.close()


@pytest.fixture
def student(site: PracticeSite, people: Any) -> Raw:
    return people(site)


@pytest.fixture
def teacher(site: PracticeSite, people: Any) -> Raw:
    return people(site, "teacher1")


@pytest.fixture
def other_student(site: PracticeSite, people: Any) -> Raw:
    return people(site, "student2")


@pytest.fixture
def video() -> bytes:
    return VIDEO


@pytest.fixture
def application(site: PracticeSite) -> Iterator[RawApplication]:
    """An application that nobody has signed in yet."""
    made = RawApplication(site.url)
    yield made
    made.http.close()


@pytest.fixture
def browsers() -> Iterator[Any]:
    """Makes browsers and phones of people, which stop before the application's address, and closes them."""
    made: list[Browser] = []

    def make(site: PracticeSite, username: str = "student1", kind: type[Browser] = Browser) -> Browser:
        made.append(kind(username, site.users[username].password, stops_at=CALLBACK))
        return made[-1]

    yield make
    for browser in made:
        browser.close()


@pytest.fixture
def browser(site: PracticeSite, browsers: Any) -> Browser:
    return browsers(site)


@pytest.fixture
def phone(site: PracticeSite, browsers: Any) -> Phone:
    return browsers(site, kind=Phone)
