"""The bed itself."""

import json


def test_a_student_sees_the_course_with_its_assignments_and_which_of_them_take_a_video(moodle):
    found = moodle.call(moodle.token("student1"), "mod_assign_get_assignments", courseids=[moodle.course])
    configs = {item["id"]: item["configs"] for course in found["courses"] for item in course["assignments"]}
    for key, assignment in moodle.assignments.items():
        values = {c["name"]: c["value"] for c in configs[assignment.id] if c["plugin"] == "cloudflarestream"}
        assert (values.get("enabled") == "1") is (key != "textonly"), (key, values)
    small = {
        c["name"]: c["value"] for c in configs[moodle.assignments["small"].id] if c["plugin"] == "cloudflarestream"
    }
    assert (small["maxbytes"], small["acceptedtypes"]) == ("1000000", "video/mp4")


def test_php_runs_inside_the_site_and_a_browser_signs_in(moodle):
    assert moodle.php("return $CFG->wwwroot;") == moodle.url
    page = moodle.browser("student1").get("/user/preferences.php")
    assert page.status_code == 200
    assert "Stan One" in page.text


def test_what_happened_after_a_snapshot_is_gone_when_it_is_restored(moodle):
    moodle.site.snapshot("before")
    moodle.php("set_config('seen', 1, 'local_videostorage'); return 1;")
    moodle.site.restore("before")
    assert json.dumps(moodle.php("return get_config('local_videostorage', 'seen');")) == "false"
