"""What the tasks delete, and what they must not."""

import json
import time

import pytest
from tests.e2e.moodle.conftest import DAY
from tests.e2e.moodle.storage import CHUNK, send

HOUR = 3600
UPLOADS = "local_videostorage_upload"
BACKEND = "assignsubmission_cloudflarestream"
ORPHANS = "use local_videostorage\\maintenance\\{orphans, run};"


@pytest.fixture
def tasks(moodle, cloudflare):
    """The site without any upload, and with the settings that it came with."""
    moodle.php(
        # The submissions' rows too: Moodle counts from 1 again, and an old row would hold a new upload.
        f"foreach (['{UPLOADS}', 'local_videostorage_event', 'assignsubmission_cfstream',"
        " 'task_adhoc', 'notifications'] as $table) { $DB->delete_records($table); }"
        f"set_config('retention_days', 90, '{BACKEND}'); set_config('deleteorphans', 0, 'local_videostorage');"
    )
    return Tasks(moodle, cloudflare)


class Tasks:
    def __init__(self, moodle, storage):
        self.moodle = moodle
        self.storage = storage

    def live(self, assignment, data, *, until=CHUNK, **ages):
        """An upload under way whose times lie back; its number."""
        upload = self.moodle.start("student1", assignment, size=len(data))
        send(upload, data, until=until)
        self.moodle.ask("student1", "report_progress", uploadid=upload["uploadid"], bytesstored=until)
        return self.age(upload, **ages)

    def stored(self, assignment, data, *, submit=False, **ages):
        """A stored video whose times lie back; its number."""
        upload = self.moodle.start("student1", assignment, size=len(data))
        send(upload, data)
        upload = self.moodle.ask("student1", "finish_upload", uploadid=upload["uploadid"], sha256="")
        if submit:
            assert self.moodle.save("student1", assignment, upload["uploadid"]) == []
        return self.age(upload, **ages)

    def age(self, upload, **ages):
        """Set times of a row: seconds ago (negative = to come), 0 for 0."""
        times = {name: int(time.time()) - seconds if seconds else 0 for name, seconds in ages.items()}
        times.setdefault("timecreated", min([*filter(None, times.values()), int(time.time())]))
        self.set(upload["uploadid"], **times)
        return upload["uploadid"]

    def set(self, uploadid, **fields):
        self.moodle.php(f"$DB->update_record('{UPLOADS}', {php({'id': uploadid, **fields})}); return 1;")

    def run(self, name):
        self.moodle.run_task(name)

    def states(self, *uploadids):
        rows = self.moodle.php(f"return $DB->get_records_menu('{UPLOADS}', null, '', 'id, state');")
        return [rows[str(uploadid)] for uploadid in uploadids]

    def video(self, uploadid):
        return self.moodle.php(f"return $DB->get_field('{UPLOADS}', 'videoid', ['id' => {uploadid}]);")


def php(fields):
    return f"(object)json_decode('{json.dumps(fields)}', true)"


# Retention


def test_old_videos_go_young_ones_and_those_under_legal_hold_stay(tasks, moodle, assignment, data):
    old, hold, young = (
        tasks.stored(assignment, data, timestored=days * DAY, timeprogress=days * DAY) for days in (91, 400, 89)
    )
    tasks.set(hold, legalhold=1)
    tasks.run("clean_up")
    assert tasks.states(old, hold, young) == ["deleted", "ready", "ready"]
    assert moodle.run_adhoc() == []
    assert tasks.storage.videos() >= {tasks.video(hold), tasks.video(young)}
    assert tasks.video(old) not in tasks.storage.videos()


def test_a_submission_keeps_its_row_when_its_old_video_goes(tasks, moodle, assignment, data):
    upload = tasks.stored(assignment, data, submit=True, timestored=91 * DAY)
    tasks.run("clean_up")
    assert tasks.states(upload) == ["deleted"]
    row = moodle.php(f"return $DB->get_record('assignsubmission_cfstream', ['uploadid' => {upload}]);")
    assert row["upload_status"] == "deleted"
    assert int(row["deleted_timestamp"]) > 0
    assert moodle.status("student1", assignment)["lastattempt"]["submission"]["status"] == "submitted"


def test_nothing_goes_where_videos_are_kept_for_ever(tasks, moodle, assignment, data):
    moodle.configure(BACKEND, retention_days=0)
    upload = tasks.stored(assignment, data, timestored=4000 * DAY)
    tasks.run("clean_up")
    assert tasks.states(upload) == ["ready"]


def test_a_video_is_deleted_later_when_the_storage_does_not_answer(tasks, moodle, assignment, data):
    upload = tasks.stored(assignment, data, timestored=91 * DAY)
    api = moodle.php(f"return get_config('{BACKEND}', 'apibase');")
    moodle.configure(BACKEND, apibase="http://127.0.0.1:9/client/v4")
    try:
        tasks.run("clean_up")
        assert tasks.states(upload) == ["deleted"]
        assert len(moodle.run_adhoc()) >= 1
    finally:
        moodle.configure(BACKEND, apibase=api)
    assert tasks.video(upload) in tasks.storage.videos()
    assert moodle.run_adhoc() == []
    assert tasks.video(upload) not in tasks.storage.videos()


def test_old_rows_of_the_log_go(tasks, moodle):
    now = int(time.time())
    for days in (366, 364):
        row = php({"eventtype": f"d{days}", "timecreated": now - days * DAY})
        moodle.php(f"$DB->insert_record('local_videostorage_event', {row}); return 1;")
    tasks.run("clean_up")
    kept = moodle.php("return $DB->get_fieldset_select('local_videostorage_event', 'eventtype', '1 = 1');")
    assert kept == ["d364"]


# Abandoned uploads


@pytest.mark.parametrize(
    ("ages", "state"),
    [
        pytest.param({"timeprogress": 600, "expires": 3 * DAY, "timecreated": 30 * DAY}, "uploading", id="slow"),
        pytest.param({"timeprogress": 4 * DAY, "expires": 23 * HOUR}, "uploading", id="expired lately"),
        pytest.param({"timeprogress": 40 * DAY, "expires": -HOUR}, "uploading", id="not expired"),
        pytest.param({"timeprogress": 6 * DAY, "expires": 0}, "uploading", id="no expiry, silent for 6 days"),
        pytest.param({"timeprogress": 4 * DAY, "expires": 25 * HOUR}, "aborted", id="silent and expired"),
        pytest.param({"timeprogress": 8 * DAY, "expires": 0}, "aborted", id="no expiry, silent for 8 days"),
    ],
)
def test_only_an_upload_that_is_silent_and_has_lost_its_address_ends(tasks, assignment, large, ages, state):
    upload = tasks.live(assignment, large, **ages)
    tasks.run("end_abandoned")
    assert tasks.states(upload) == [state]


def test_an_upload_that_is_whole_at_the_storage_is_stored_though_nobody_finished_it(tasks, assignment, data):
    upload = tasks.live(assignment, data, until=len(data), timeprogress=4 * DAY, expires=25 * HOUR)
    tasks.run("end_abandoned")
    assert tasks.states(upload) == ["ready"]


def test_no_upload_ends_while_the_storage_does_not_answer(tasks, moodle, assignment, large):
    upload = tasks.live(assignment, large, timeprogress=4 * DAY, expires=25 * HOUR)
    api = moodle.php(f"return get_config('{BACKEND}', 'apibase');")
    moodle.configure(BACKEND, apibase="http://127.0.0.1:9/client/v4")
    try:
        tasks.run("end_abandoned")
    finally:
        moodle.configure(BACKEND, apibase=api)
    assert tasks.states(upload) == ["uploading"]
    logged = moodle.php(
        "return $DB->get_field('local_videostorage_event', 'errorcode',"
        f" ['uploadid' => {upload}, 'eventtype' => 'backend_error']);"
    )
    assert logged == "backendunavailable"


@pytest.mark.parametrize(
    ("cutoff", "extension", "state"),
    [
        (0, 0, "ready"),
        (31 * DAY, 0, "aborted"),
        (5 * DAY, 0, "ready"),
        (31 * DAY, -DAY, "ready"),
        (31 * DAY, DAY, "ready"),
    ],
    ids=["open", "closed long ago", "closed lately", "extended", "extension ended lately"],
)
def test_a_video_that_was_not_handed_in_goes_long_after_its_person_cannot_any_more(
    tasks, moodle, assignment, data, cutoff, extension, state
):
    upload = tasks.stored(assignment, data, timestored=40 * DAY, timeprogress=40 * DAY)
    now = int(time.time())
    ends = php({"id": assignment.id, "cutoffdate": now - cutoff if cutoff else 0})
    flags = php(
        {
            "assignment": assignment.id,
            "userid": moodle.users["student1"].id,
            "extensionduedate": now - extension if extension else 0,
            "workflowstate": "",
        }
    )
    moodle.php(f"$DB->update_record('assign', {ends}); $DB->insert_record('assign_user_flags', {flags}); return 1;")
    tasks.run("end_abandoned")
    assert tasks.states(upload) == [state]


def test_a_video_that_was_handed_in_never_counts_as_abandoned(tasks, moodle, assignment, data):
    upload = tasks.stored(assignment, data, submit=True, timestored=40 * DAY, timeprogress=40 * DAY)
    ends = php({"id": assignment.id, "cutoffdate": int(time.time()) - 31 * DAY})
    moodle.php(f"$DB->update_record('assign', {ends}); return 1;")
    tasks.run("end_abandoned")
    assert tasks.states(upload) == ["ready"]


# States


def test_a_video_whose_upload_nobody_finished_is_noticed_after_its_address_has_ended(tasks, assignment, data):
    upload, other = (tasks.live(assignment, data, until=len(data), expires=60) for _ in range(2))
    tasks.set(other, timeasked=int(time.time()))
    tasks.run("refresh_states")
    assert tasks.states(upload, other) == ["ready", "uploading"]


# Orphans


def search(moodle, videos):
    listed = json.dumps(videos)
    return moodle.php(
        f"$result = orphans::search('cloudflarestream', json_decode('{listed}'), new run(time(), 60));"
        "$result['deleted'] = orphans::delete('cloudflarestream', $result);"
        "$result['queued'] = array_map(fn($t) => json_decode($t->customdata)->videoid,"
        "    array_values($DB->get_records('task_adhoc', ['component' => 'local_videostorage'])));"
        "return $result;",
        ORPHANS,
    )


def test_orphans_are_named_and_deleted_only_if_a_setting_says_so(tasks, moodle, assignment, data):
    known = [tasks.video(tasks.stored(assignment, data)) for _ in range(2)]
    now = int(time.time())
    videos = [[name, 1, now - 9 * DAY] for name in [*known, "orphan"]] + [["young", 1, now - DAY]]
    found = search(moodle, videos)
    assert [video[0] for video in found["found"]] == ["orphan"]
    assert (found["known"], found["deleted"], found["queued"]) == (2, False, [])
    moodle.configure("local_videostorage", deleteorphans=1)
    assert search(moodle, videos)["queued"] == ["orphan"]


def test_more_orphans_than_known_videos_are_never_deleted(tasks, moodle):
    moodle.configure("local_videostorage", deleteorphans=1)
    assert search(moodle, [["a", 1, 1000], ["b", 1, 1000]])["queued"] == []


def test_a_video_whose_deletion_moodle_gave_up_is_deleted_again(tasks, moodle, assignment, data):
    upload = tasks.stored(assignment, data)
    tasks.set(upload, state="deleted", timedeleted=int(time.time()) - 3 * DAY)
    assert search(moodle, [[tasks.video(upload), 1, 1000]])["queued"] == [tasks.video(upload)]


# The report


def test_the_report_of_a_month_goes_to_the_administrator_once(tasks, moodle, assignment, data):
    tasks.stored(assignment, data)
    for _ in range(2):
        tasks.run("usage_report")
    sent = moodle.php(
        "return array_values($DB->get_records('notifications', ['component' => 'local_videostorage'], '', '*'));"
    )
    assert [int(message["useridto"]) for message in sent] == [moodle.users["admin"].id]
    assert "Held now: 1 videos" in sent[0]["fullmessage"]
