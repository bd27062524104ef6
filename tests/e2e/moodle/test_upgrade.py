"""Upgrade in place from the published Cloudflare plugin: its table, as it made it, with what a site held in it."""

import pytest

COMPONENT = "assignsubmission_cloudflarestream"

# The table as release 1.5 had it: one row for each submission, and temporary ones of submission 0.
PUBLISHED_TABLE = """
    $manager = $DB->get_manager();
    $manager->drop_table(new xmldb_table('assignsubmission_cfstream'));
    $table = new xmldb_table('assignsubmission_cfstream');
    $table->add_field('id', XMLDB_TYPE_INTEGER, '10', null, XMLDB_NOTNULL, XMLDB_SEQUENCE);
    $table->add_field('assignment', XMLDB_TYPE_INTEGER, '10', null, XMLDB_NOTNULL, null, '0');
    $table->add_field('submission', XMLDB_TYPE_INTEGER, '10', null, XMLDB_NOTNULL, null, '0');
    $table->add_field('video_uid', XMLDB_TYPE_CHAR, '255', null, XMLDB_NOTNULL);
    $table->add_field('upload_status', XMLDB_TYPE_CHAR, '50', null, XMLDB_NOTNULL, null, 'pending');
    $table->add_field('file_size', XMLDB_TYPE_INTEGER, '20');
    $table->add_field('duration', XMLDB_TYPE_INTEGER, '10');
    $table->add_field('upload_timestamp', XMLDB_TYPE_INTEGER, '10', null, XMLDB_NOTNULL, null, '0');
    $table->add_field('error_message', XMLDB_TYPE_TEXT);
    $table->add_key('primary', XMLDB_KEY_PRIMARY, ['id']);
    $table->add_key('submission', XMLDB_KEY_UNIQUE, ['submission']);
    $manager->create_table($table);
    $log = new xmldb_table('assignsubmission_cfs_log');
    $log->add_field('id', XMLDB_TYPE_INTEGER, '10', null, XMLDB_NOTNULL, XMLDB_SEQUENCE);
    $log->add_field('userid', XMLDB_TYPE_INTEGER, '10');
    $log->add_field('video_uid', XMLDB_TYPE_CHAR, '255');
    $log->add_field('event_type', XMLDB_TYPE_CHAR, '50', null, XMLDB_NOTNULL);
    $log->add_key('primary', XMLDB_KEY_PRIMARY, ['id']);
    if (!$manager->table_exists($log)) {
        $manager->create_table($log);
    }
    $DB->delete_records('local_videostorage_upload');
"""
SETUP = "require_once($CFG->libdir . '/ddllib.php');"


@pytest.fixture
def published(moodle, cloudflare, assignment, stored_by):
    """A site with the published plugin: one video handed in, one replacement never saved, one that failed."""
    handed_in = stored_by("student1", assignment)
    assert moodle.save("student1", assignment, handed_in["uploadid"]) == []
    submission = moodle.submission("student1", assignment)["id"]
    unsaved = stored_by("student1", assignment)
    moodle.php(
        PUBLISHED_TABLE
        + f"""
        foreach ([[{submission}, '{handed_in["videoid"]}', 'ready'], [0, '{unsaved["videoid"]}', 'ready']] as $row) {{
            $DB->insert_record('assignsubmission_cfstream', ['assignment' => {assignment.id}, 'submission' => $row[0],
                'video_uid' => $row[1], 'upload_status' => $row[2], 'file_size' => {handed_in["filesize"]},
                'upload_timestamp' => 1700000000]);
        }}
        // Whose a temporary row is, only the log tells.
        $DB->insert_record('assignsubmission_cfs_log', ['userid' => {moodle.users["student1"].id},
            'video_uid' => '{unsaved["videoid"]}', 'event_type' => 'upload_success']);
        $token = \\local_videostorage\\secret_setting::read('{COMPONENT}', 'apitoken');
        set_config('apitoken', $token, '{COMPONENT}');
        set_config('max_file_size', 5368709120, '{COMPONENT}');
        unset_config('maxbytes', '{COMPONENT}');
        set_user_preference('tus_upload_url_{assignment.id}', 'https://x', {moodle.users["student1"].id});
        set_config('version', 2025102300, '{COMPONENT}');
        """,
        SETUP,
    )
    return {"submission": submission, "handed in": handed_in, "unsaved": unsaved, "assignment": assignment}


def upgrade(moodle) -> None:
    moodle.php("purge_all_caches();")
    moodle.site.run_upgrade()


def test_what_the_published_plugin_held_is_taken_over_and_nothing_is_sent_again(moodle, cloudflare, published):
    videos, creations = cloudflare.videos(), cloudflare.creations
    upgrade(moodle)
    rows = moodle.php("return $DB->get_records('local_videostorage_upload');")
    taken = {row["videoid"]: int(number) for number, row in rows.items()}
    assert set(taken) == {published["handed in"]["videoid"], published["unsaved"]["videoid"]}
    found = moodle.ask("student1", "get_upload", uploadid=taken[published["handed in"]["videoid"]])
    assert (found["state"], found["submissionid"]) == ("ready", published["submission"])
    assert moodle.submission("student1", published["assignment"])["status"] == "submitted"
    open_ones = moodle.ask("student1", "list_uploads", assignmentid=published["assignment"].id)["uploads"]
    assert [upload["videoid"] for upload in open_ones] == [published["unsaved"]["videoid"]]
    assert (cloudflare.videos(), cloudflare.creations) == (videos, creations)
    preference = f"['name' => 'tus_upload_url_{published['assignment'].id}']"
    assert moodle.php(f"return $DB->count_records('user_preferences', {preference});") == 0


def test_the_token_is_encrypted_and_works_on_and_the_limits_are_kept(moodle, cloudflare, published, stored_by):
    before = moodle.php(f"return get_config('{COMPONENT}', 'apitoken');")
    upgrade(moodle)
    after = moodle.php(f"return get_config('{COMPONENT}', 'apitoken');")
    assert before not in after
    assert moodle.php(f"return \\local_videostorage\\secret_setting::read('{COMPONENT}', 'apitoken');") == before
    assert int(moodle.php(f"return get_config('{COMPONENT}', 'maxbytes');")) == 5368709120
    replacement = stored_by("student1", published["assignment"])
    assert moodle.save("student1", published["assignment"], replacement["uploadid"]) == []
    assert moodle.run_adhoc() == []
    assert published["handed in"]["videoid"] not in cloudflare.videos()
    assert replacement["videoid"] in cloudflare.videos()


def test_an_upgrade_that_is_run_again_changes_nothing(moodle, published):
    upgrade(moodle)
    tables = ("local_videostorage_upload", "assignsubmission_cfstream")
    everything = "return [" + ", ".join(f"$DB->get_records('{table}')" for table in tables) + "];"
    once = moodle.php(everything)
    moodle.php(f"set_config('version', 2025102300, '{COMPONENT}');")
    upgrade(moodle)
    assert moodle.php(everything) == once


def test_our_own_first_release_learns_what_proves_a_file_and_its_uploads_stay(moodle, cloudflare, assignment):
    begun = moodle.start("student1", assignment, size=1000)
    moodle.php(
        """
        $table = new xmldb_table('local_videostorage_upload');
        foreach (['samplehash', 'hashedbytes', 'sha256sofar'] as $name) {
            $DB->get_manager()->drop_field($table, new xmldb_field($name));
        }
        set_config('version', 2026112100, 'local_videostorage');
        """,
        SETUP,
    )
    upgrade(moodle)
    seen = moodle.ask(
        "student1", "report_progress", uploadid=begun["uploadid"], bytesstored=620, hashedbytes=640,
        sha256sofar="b0" * 32,
    )  # fmt: skip
    assert (seen["samplehash"], seen["hashedbytes"], seen["bytesstored"]) == ("", 640, 620)
