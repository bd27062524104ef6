"""What reaches the site from outside a client: Stream's notifications, and a course that comes back from a backup."""

import hashlib
import hmac
import json
import time

import pytest
from tests.e2e.moodle.storage import send

COMPONENT = "assignsubmission_cloudflarestream"
SECRET = "a-secret-of-the-webhook"
UPLOADS = "local_videostorage_upload"


@pytest.fixture
def sent(moodle, cloudflare, assignment, data):
    """An upload whose bytes are all there, of which the site has not asked yet."""
    moodle.php(f"\\local_videostorage\\secret_setting::write('{COMPONENT}', 'webhooksecret', '{SECRET}');")
    upload = moodle.start("student1", assignment, size=len(data))
    send(upload, data)
    return upload


def notify(moodle, upload, *, secret=SECRET, seconds_ago=0, **more):
    body = json.dumps({"uid": upload["videoid"], "readyToStream": True, "status": {"state": "ready"}, **more})
    at = int(time.time()) - seconds_ago
    signature = hmac.new(secret.encode(), f"{at}.{body}".encode(), hashlib.sha256).hexdigest()
    return (
        moodle.stranger()
        .post(
            f"{moodle.url}/mod/assign/submission/cloudflarestream/webhook.php",
            content=body,
            headers={"Webhook-Signature": f"time={at},sig1={signature}", "Content-Type": "application/json"},
        )
        .status_code
    )


def state(moodle, upload):
    return moodle.php(f"return $DB->get_field('{UPLOADS}', 'state', ['id' => {upload['uploadid']}]);")


def test_a_genuine_notification_lets_the_site_ask_the_storage(moodle, sent):
    assert state(moodle, sent) == "pending"
    assert notify(moodle, sent) == 204
    assert state(moodle, sent) == "ready"


@pytest.mark.parametrize("wrong", [{"secret": "guessed"}, {"seconds_ago": 3600}])
def test_a_forged_or_old_notification_is_refused_and_changes_nothing(moodle, sent, wrong):
    assert notify(moodle, sent, **wrong) == 403
    assert state(moodle, sent) == "pending"


def test_a_notification_is_a_reason_to_ask_not_an_answer(moodle, cloudflare, assignment, data, sent):
    unsent = moodle.start("student2", assignment, size=len(data))
    assert notify(moodle, unsent) == 204
    assert state(moodle, unsent) == "pending"


def test_a_course_that_comes_back_from_a_backup_shows_its_videos_and_both_copies_hold_them(
    moodle, cloudflare, assignment, stored_by
):
    upload = stored_by("student1", assignment)
    assert moodle.save("student1", assignment, upload["uploadid"]) == []
    restored = moodle.php(
        f"""
        $cm = get_coursemodule_from_instance('assign', {assignment.id});
        $admin = get_admin()->id;
        $backup = new backup_controller(backup::TYPE_1ACTIVITY, $cm->id, backup::FORMAT_MOODLE, backup::INTERACTIVE_NO,
            backup::MODE_GENERAL, $admin);
        $backup->get_plan()->get_setting('users')->set_value(true);
        $backup->execute_plan();
        $file = $backup->get_results()['backup_destination'];
        $folder = 'restored' . time();
        $packer = get_file_packer('application/vnd.moodle.backup');
        $file->extract_to_pathname($packer, make_backup_temp_directory($folder));
        $backup->destroy();
        $restore = new restore_controller($folder, $cm->course, backup::INTERACTIVE_NO, backup::MODE_GENERAL, $admin,
            backup::TARGET_EXISTING_ADDING);
        $restore->get_plan()->get_setting('users')->set_value(true);
        $restore->execute_precheck();
        $restore->execute_plan();
        $restore->destroy();
        return $DB->get_field_sql('SELECT MAX(id) FROM {{assign}}');
        """,
        "require_once($CFG->dirroot . '/backup/util/includes/backup_includes.php');"
        "require_once($CFG->dirroot . '/backup/util/includes/restore_includes.php');"
        "\\core\\session\\manager::set_user(get_admin());",
    )
    assert int(restored) > assignment.id
    rows = moodle.php(f"return $DB->get_records('assignsubmission_cfstream', ['uploadid' => {upload['uploadid']}]);")
    assert {int(row["assignment"]) for row in rows.values()} == {assignment.id, int(restored)}
    moodle.php(
        f"course_delete_module(get_coursemodule_from_instance('assign', {assignment.id})->id);",
        "require_once($CFG->dirroot . '/course/lib.php');",
    )
    moodle.run_adhoc()
    assert upload["videoid"] in cloudflare.videos()
