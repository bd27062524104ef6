"""A real Moodle with our plugins, and a storage; both started once, Moodle's state put back before every module."""

import os
import random
import statistics
import time
from pathlib import Path

import pytest
from tests.e2e.moodle.bed.machine import missing
from tests.e2e.moodle.bed.site import Site
from tests.e2e.moodle.client import Assignment, Moodle
from tests.e2e.moodle.storage import Cloudflare, send
from tests.helpers.practice import running_practice_site

LACKING = missing()
PLUGINS = Path(__file__).parents[3] / "moodle"
DAY = 86_400
_READY = "ready"
_FIGURES = pytest.StashKey[list[str]]()
TEAM = {"teamsubmission": 1, "preventsubmissionnotingroup": 1}


def pytest_collection_modifyitems(items):
    """The first test waits until the Moodle is installed."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.timeout(600))


def pytest_runtest_setup(item):
    """What needs a Moodle is skipped where there cannot be one; from one place, so that it is said once."""
    if LACKING and "moodle" in item.fixturenames:
        pytest.skip(LACKING)
    if "PYTEST_XDIST_WORKER" in os.environ and "moodle" in item.fixturenames:
        pytest.skip("one process at a time tests a real Moodle: make test-moodle")


def pytest_terminal_summary(terminalreporter, config):
    """Say what was measured: docs/compatibility.md has these figures."""
    measured = config.stash.get(_FIGURES, [])
    if measured:
        terminalreporter.section("measured in Moodle")
        terminalreporter.write_line("\n".join(measured))


@pytest.fixture(scope="session")
def figures(request):
    """Lines to be printed after the tests."""
    return request.config.stash.setdefault(_FIGURES, [])


@pytest.fixture(scope="session")
def site():
    """The installed Moodle."""
    with Site() as running:
        running.add_plugins(PLUGINS)
        yield running
        running.remove_plugins(PLUGINS)


@pytest.fixture(scope="session")
def storage(site, tmp_path_factory):
    """The stand-in for Cloudflare Stream, for the whole session."""
    with running_practice_site(tmp_path_factory.mktemp("storage")) as practice:
        yield Cloudflare(practice)


@pytest.fixture(scope="session")
def prepared(site, storage, figures):
    """The Moodle with its storage set up, its assignments made, everybody signed in; kept as a snapshot."""
    moodle = Moodle(site)
    moodle.configure(
        "assignsubmission_cloudflarestream",
        apibase=storage.api_base,
        accountid=storage.account,
        apitoken=storage.token,
    )
    moodle.configure("local_videostorage", uploadsperhour=0)
    made = moodle.site.add_assignments({"textonly": {}})
    now = int(time.time())
    kinds = {
        "plain": {},
        "other": {},
        "drafts": {"submissiondrafts": 1},
        "closed": {"cutoffdate": now - 60, "duedate": now - DAY},
        "notopen": {"allowsubmissionsfromdate": now + DAY},
        "small": {
            "assignsubmission_cloudflarestream_maxbytes": 1_000_000,
            "assignsubmission_cloudflarestream_maxduration": 60,
            "assignsubmission_cloudflarestream_acceptedtypes": "video/mp4",
        },
        "team": TEAM | {"teamsubmissiongroupingid": moodle.grouping},
        "attempts": {"attemptreopenmethod": "manual", "maxattempts": -1},
    }
    moodle.assignments = dict(zip(kinds, moodle.new_assignments(kinds), strict=True))
    moodle.assignments["textonly"] = Assignment(**made["textonly"])
    for user, who in moodle.users.items():
        # Moodle itself writes rows at a person's first call, and fails if two first calls come at once.
        moodle.call(moodle.token(user), "core_enrol_get_users_courses", userid=who.id)
        moodle.call(moodle.token(user), "mod_assign_get_assignments")
    site.snapshot(_READY)
    yield moodle
    moodle.close()
    figures.append(f"{moodle.php('return $CFG->release;')}, PHP {moodle.php('return PHP_VERSION;')}")
    for function, seconds in sorted(moodle.seconds.items()):
        if len(seconds) >= 10:
            low, middle, high = (
                quantile * 1000 for quantile in statistics.quantiles(seconds, n=20, method="inclusive")[0:19:9]
            )
            figures.append(f"{function}: {len(seconds)} calls, ms: 5 % {low:.0f}, half {middle:.0f}, 95 % {high:.0f}")


@pytest.fixture(scope="module")
def moodle(prepared):
    """The site, as it was before any test."""
    prepared.site.restore(_READY)
    return prepared


@pytest.fixture
def cloudflare(storage):
    """The storage, without faults."""
    storage.reset()
    yield storage
    storage.reset()


@pytest.fixture
def assignment(moodle):
    """An assignment that nobody has touched yet."""
    return moodle.new_assignment()


@pytest.fixture
def stored_by(moodle, cloudflare, data):
    """Makes uploads that the storage holds and nobody has handed in."""

    def make(user, assignment, **params):
        upload = moodle.start(user, assignment, size=len(data), **params)
        send(upload, data)
        return moodle.ask(user, "finish_upload", uploadid=upload["uploadid"], sha256="")

    return make


@pytest.fixture
def data():
    """A small file's bytes."""
    return random.Random(1).randbytes(300_000)


@pytest.fixture(scope="session")
def large():
    """The bytes of a file that takes two chunks."""
    return random.Random(2).randbytes(7_000_000)
