"""A real Moodle as a program and a person meet it: web-service calls, a browser, and what an administrator can do."""

import json
import re
import ssl
import time
import uuid
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx
import pytest
from tests.e2e.moodle.bed.site import PASSWORD, Site

SERVICE = "moodle_mobile_app"
LIBRARY = "local_videostorage"


class Refused(Exception):
    """Moodle answered a call with an error."""

    def __init__(self, answer: dict) -> None:
        super().__init__(f"{answer.get('errorcode')}: {answer.get('message')}")
        self.errorcode: str = answer.get("errorcode", "")
        self.message: str = answer.get("message", "")
        self.debuginfo: str = answer.get("debuginfo") or ""


@contextmanager
def refused(errorcode: str) -> Iterator[pytest.ExceptionInfo[Refused]]:
    """What is done inside must be refused by Moodle with this code."""
    with pytest.raises(Refused) as caught:
        yield caught
    assert caught.value.errorcode == errorcode, caught.value


@dataclass(frozen=True)
class Person:
    id: int
    username: str
    password: str = PASSWORD


@dataclass(frozen=True)
class Assignment:
    id: int
    cmid: int


class Moodle:
    """The site of the tests.

    Attributes:
        url: Its address.
        ca: The file with the certificate of the authority to trust.
        users: Everybody by name: admin, teacher1 (editing), marker1 (non-editing), student1 to student3, outsider
            (not enrolled). student1 and student2 are Team A, student3 is Team B.
        course: The course's number.
        grouping: The number of the teams' grouping.
        assignments: Assignments by key; see conftest.py.
        seconds: How long each call took, by function.
    """

    def __init__(self, site: Site) -> None:
        self.site = site
        self.url = site.places.url
        self.ca: Path = site.places.certificates / "ca.pem"
        self.users = {name: Person(number, name) for name, number in site.ids["users"].items()}
        self.course: int = site.ids["course"]
        self.grouping: int = site.ids["grouping"]
        self.assignments: dict[str, Assignment] = {}
        self.seconds: dict[str, list[float]] = defaultdict(list)
        self._trust = ssl.create_default_context(cafile=str(self.ca))
        self._clients = [self._client()]
        self._tokens: dict[str, str] = {}

    def close(self) -> None:
        """Close every connection."""
        for client in self._clients:
            client.close()

    # As a program

    def token(self, user: str) -> str:
        """A web-service token of this user, by name and password."""
        if user not in self._tokens:
            who = self.users[user]
            form = {"username": who.username, "password": who.password, "service": SERVICE}
            self._tokens[user] = self._clients[0].post("/login/token.php", data=form).json()["token"]
        return self._tokens[user]

    def call(self, token: str, function: str, **params: object) -> dict | list | None:
        """Call a web-service function; nested parameters are lists and dictionaries.

        Raises:
            Refused: Moodle answered with an error.
        """
        form = {"wstoken": token, "wsfunction": function, "moodlewsrestformat": "json"}
        for name, value in params.items():
            form |= flat(name, value)
        begun = time.perf_counter()
        reply = self._clients[0].post("/webservice/rest/server.php", data=form)
        self.seconds[function].append(time.perf_counter() - begun)
        answer = reply.json()
        if isinstance(answer, dict) and "exception" in answer:
            raise Refused(answer)
        return answer

    def ask(self, user: str, function: str, **params: object) -> dict:
        """Call a function of our library (by its short name) as this user."""
        return self.call(self.token(user), f"{LIBRARY}_{function}", **params)

    def start(self, user: str, assignment: Assignment, *, size: int, **params: object) -> dict:
        """Register an upload; every parameter has a default."""
        file = {"clientkey": new_key(), "filename": "clip.mp4", "mimetype": "video/mp4", "lastmodified": 1_700_000_000}
        return self.ask(user, "start_upload", **{**file, "assignmentid": assignment.id, "filesize": size, **params})

    def save(self, user: str, assignment: Assignment, uploadid: int) -> list[dict]:
        """Hand an upload in; Moodle's list of warnings, empty if it went well."""
        plugindata = {
            "videostorage_uploadid": uploadid,
            "onlinetext_editor": {"text": "", "format": 1, "itemid": 0},
        }
        return self.call(
            self.token(user), "mod_assign_save_submission", assignmentid=assignment.id, plugindata=plugindata
        )

    def status(self, user: str, assignment: Assignment, **params: object) -> dict:
        """Moodle's own account of a submission."""
        return self.call(self.token(user), "mod_assign_get_submission_status", assignid=assignment.id, **params)

    def submission(self, user: str, assignment: Assignment) -> dict:
        """The submission (a team's, where teams submit) that this user has, as Moodle tells it; empty if none."""
        attempt = self.status(user, assignment)["lastattempt"]
        return attempt.get("teamsubmission") or attempt.get("submission") or {}

    # As a person

    def stranger(self) -> httpx.Client:
        """A browser in which nobody has signed in."""
        client = self._client()
        self._clients.append(client)
        return client

    def browser(self, user: str) -> httpx.Client:
        """A browser in which this user has signed in by the form."""
        client = self.stranger()
        who = self.users[user]
        page = client.get("/login/index.php").text
        form = {
            "username": who.username,
            "password": who.password,
            "logintoken": re.search(r'name="logintoken" value="([^"]+)"', page)[1],
        }
        reply = client.post("/login/index.php", data=form)
        assert "testsession=" in reply.headers["location"], "the form did not let them in"
        client.get(reply.headers["location"])
        return client

    # As the administrator

    def new_assignment(self, **fields: object) -> Assignment:
        """Make an assignment that takes videos; ``fields`` are those of Moodle's form."""
        return self.new_assignments({f"story {new_key()[:8]}": fields})[0]

    def new_assignments(self, asked: dict[str, dict[str, object]]) -> list[Assignment]:
        """Make several at once, by name."""
        made = self.site.add_assignments({name: {**TAKES_VIDEOS, **fields} for name, fields in asked.items()})
        return [Assignment(**made[name]) for name in asked]

    def php(self, code: str, setup: str = "") -> object:
        """Run PHP inside Moodle; what it returns comes back."""
        return self.site.evaluate(code, setup)

    def change(self, assignment: Assignment, **fields: int) -> None:
        """Change fields of an assignment's row, such as its cut-off."""
        self._set("assign", assignment.id, fields)

    def age(self, upload: dict, **seconds: int) -> None:
        """Let times of an upload's row be so many seconds ago."""
        now = int(time.time())
        self._set("local_videostorage_upload", upload["uploadid"], {name: now - ago for name, ago in seconds.items()})

    def _set(self, table: str, number: int, fields: dict[str, int]) -> None:
        row = {"id": number, **fields}
        self.php(f"$DB->update_record({quoted(table)}, json_decode({quoted(json.dumps(row))}));")

    def allow(self, capability: str, role: str) -> None:
        """Give a role a capability, everywhere."""
        self.php(
            f"$role = $DB->get_field('role', 'id', ['shortname' => {quoted(role)}]);"
            f"assign_capability({quoted(capability)}, CAP_ALLOW, $role, \\context_system::instance()->id, true);"
            "\\context_system::instance()->mark_dirty(); accesslib_clear_all_caches(true);"
        )

    def configure(self, component: str, **settings: object) -> None:
        """Set an administrator's settings."""
        lines = [
            f"set_config({quoted(name)}, {quoted(value)}, {quoted(component)});" for name, value in settings.items()
        ]
        self.php("\n".join(lines))

    def run_task(self, *names: str) -> None:
        """Run scheduled tasks of our library now, by their short names."""
        self.php(
            f"foreach (json_decode({quoted(json.dumps(names))}) as $name) {{"
            '$task = \\core\\task\\manager::get_scheduled_task("\\\\local_videostorage\\\\task\\\\{$name}");'
            "ob_start(); $task->execute(); ob_end_clean(); }"
        )

    def run_adhoc(self) -> list[str]:
        """Run every ad hoc task of ours, those that wait for another turn too; the errors of those that failed."""
        return self.php(
            """
            $ours = "component LIKE '%videostorage' OR component LIKE 'assignsubmission%'";
            $failed = [];
            $done = 0;
            // Not by the manager's own queue: it deals tasks out to many runners, and leaves some for the others.
            while ($records = $DB->get_records_select('task_adhoc', "({$ours}) AND id > ?", [$done], 'id')) {
                foreach ($records as $record) {
                    $done = $record->id;
                    $task = \\core\\task\\manager::adhoc_task_from_record($record);
                    ob_start();
                    try {
                        $task->execute();
                        $DB->delete_records('task_adhoc', ['id' => $record->id]);
                    } catch (\\Throwable $e) {
                        $failed[] = get_class($task) . ': ' . $e->getMessage();
                    }
                    ob_end_clean();
                }
            }
            return $failed;
            """,
        )

    def keep_house(self) -> None:
        """Run every task that could delete something."""
        self.run_task("refresh_states", "end_abandoned", "clean_up", "find_orphans")
        assert self.run_adhoc() == []

    def _client(self) -> httpx.Client:
        return httpx.Client(base_url=self.url, verify=self._trust, trust_env=False, timeout=120)


TAKES_VIDEOS: dict[str, object] = {
    "assignsubmission_cloudflarestream_enabled": 1,
    "assignsubmission_cloudflarestream_maxbytes": 0,
    "assignsubmission_cloudflarestream_maxduration": 0,
    "assignsubmission_cloudflarestream_acceptedtypes": "video/*",
}


def new_key() -> str:
    """A key such as a client makes."""
    return str(uuid.uuid4())


def flat(name: str, value: object) -> dict[str, str]:
    """A nested parameter in PHP's notation."""
    if isinstance(value, dict):
        pairs = [(f"{name}[{key}]", item) for key, item in value.items()]
    elif isinstance(value, (list, tuple)):
        pairs = [(f"{name}[{index}]", item) for index, item in enumerate(value)]
    else:
        return {name: str(int(value) if isinstance(value, bool) else value)}
    found: dict[str, str] = {}
    for key, item in pairs:
        found |= flat(key, item)
    return found


def quoted(value: object) -> str:
    """A value as a PHP string."""
    text = str(value).replace("\\", "\\\\").replace("'", "\\'")
    return f"'{text}'"
