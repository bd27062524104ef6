"""``uploader doctor`` as people run it: what it prints, its status, its JSON, and what it never tells."""

import signal

import pytest
from tests.helpers.http_server import free_port_url
from tests.helpers.practice import running_practice_site
from tests.helpers.small_s3 import bucket, s3_endpoint, s3_site

__all__ = ["bucket", "s3_endpoint", "s3_site"]

FIELDS = {"event", "site", "name", "level", "code", "facts", "message", "next_step", "seconds"}


def codes(lines, *levels):
    return {line["code"] for line in lines if line["level"] in (levels or ("pass", "warn", "fail", "skipped"))}


def test_without_accounts_this_computer_is_looked_at_and_the_next_step_said(uploader):
    done = uploader.run("doctor")
    assert done.returncode == 0, done.stderr
    assert "✓ Your uploads" in done.stdout
    assert "Next: uploader doctor SITE, or uploader sign-in SITE" in done.stdout
    lines = uploader.json("doctor")
    assert all(line.keys() == FIELDS for line in lines)
    assert codes(lines, "skipped") == {"no_account"}


def test_a_site_is_looked_at_before_anybody_signs_in(uploader, site):
    lines = uploader.json("doctor", f"{site.url}/course/view.php?id=2")
    assert codes(lines, "fail") == set()
    assert codes(lines) >= {"site_found", "web_services_on", "rest_good", "bodies_good", "speed", "needs_sign_in"}


def test_without_a_site_the_ones_that_one_is_signed_in_to_are_looked_at(uploader, site):
    uploader.sign_in(site)
    lines = uploader.json("doctor")
    assert codes(lines, "fail") == set()
    assert codes(lines) >= {"sign_in_good", "plugins_good", "assignments_good", "storage_named"}
    assert {line["site"] for line in lines} == {"", site.url}


def test_another_name_of_the_site_is_looked_at_with_the_sign_in_there(uploader, site):
    uploader.sign_in(site)
    lines = uploader.json("doctor", site.url.replace("http://127.0.0.1", "localhost"))
    assert codes(lines) >= {"sign_in_good", "assignments_good", "storage_named"}
    assert "needs_sign_in" not in codes(lines)


@pytest.mark.parametrize(
    ("fault", "code"),
    [
        ("webservices-off", "web_services_off"),
        ("maintenance", "site_unavailable"),
        ("maintenance:cli", "server_busy"),
        ("error:invalidtoken,on=core_webservice_get_site_info,times=0", "sign_in_needed"),
        ("error:wsaccessusersuspended,on=core_webservice_get_site_info,times=0", "account_closed"),
        ("error:dbconnectionfailed,on=mod_assign_get_assignments,times=0", "site_unavailable"),
        ("error:backendrefused,on=local_videostorage_get_assignment_options,times=0", "storage_refused"),
        ("status:502,on=moodle,times=0", "server_busy"),
        ("reply:half,on=public-config,times=0", "not_moodle"),
    ],
)
def test_what_is_wrong_is_named_with_its_next_step_and_the_status_is_1(uploader, site, fault, code):
    uploader.sign_in(site)
    site.faults(fault)
    lines = uploader.json("doctor", site.url, status=1)
    (line,) = [line for line in lines if line["code"] == code and line["level"] == "fail"][:1]
    assert line["message"].endswith((".", "!"))
    assert line["next_step"]


def test_people_read_the_next_step_under_each_line_that_failed(uploader, site):
    uploader.sign_in(site)
    site.faults("webservices-off")
    told = uploader.run("doctor", site.url)
    assert told.returncode == 1
    _, _, failure = told.stdout.partition("✗ Web services")
    assert "Please enable web services" in failure.partition("✗")[0].partition("Next: ")[2]
    assert "1 check failed. The next step stands under it." in told.stdout


def test_a_site_without_the_plugins_is_named(uploader, site, tmp_path):
    uploader.sign_in(site)
    site.faults("error:invalidrecord,on=local_videostorage_get_assignment_options,times=0")
    assert "plugins_missing" in codes(uploader.json("doctor", status=1), "fail")
    with running_practice_site(tmp_path / "bare", plugins=False) as bare:
        assert "plugins_unknown" in codes(uploader.json("doctor", bare.url), "warn")


def test_nobody_at_the_address_fails_once_and_the_rest_is_told_in_one_line(uploader):
    done = uploader.run("doctor", free_port_url())
    assert done.returncode == 1
    assert done.stdout.count("✗") == 1
    assert done.stdout.count("Only a site that answers can be asked this.") == 1
    assert "Next: Open any web page to see." in done.stdout
    assert "1 check failed. The next step stands under it." in done.stdout


@pytest.mark.parametrize("options", [(), ("--json",)])
def test_a_password_or_a_key_in_the_address_is_not_shown_again(uploader, options):
    host = free_port_url().removeprefix("http://")
    done = uploader.run("doctor", f"http://sam:c2VjcmV0@{host}/login/index.php?key=c2VjcmV0", *options)
    assert "c2VjcmV0" not in done.stdout + done.stderr
    assert host in done.stdout


def test_what_is_no_address_gets_a_sentence(uploader):
    done = uploader.run("doctor", "my university")
    assert (done.returncode, done.stdout) == (1, "")
    assert "No site at that address" in done.stderr


def test_it_looks_beside_a_program_that_sends(uploader, site, video):
    uploader.sign_in(site)
    site.faults("rate:bytes=20K")
    sender = uploader.start("send", video, "--assignment", site.assignment("plain").id, "--json")
    assert sender.stdout.readline()
    lines = uploader.json("doctor")
    assert codes(lines) >= {"journal_beside", "sign_in_good", "storage_reached"}
    site.clear_faults()
    sender.communicate(timeout=60)
    assert sender.returncode == 0


@pytest.mark.parametrize("kind", ["site", "s3_site"])
def test_the_storage_is_looked_at_after_the_uploads_are_done(uploader, video, request, kind):
    site = request.getfixturevalue(kind)

    def storage(status=0):
        (line,) = [line for line in uploader.json("doctor", status=status) if line["name"] == "storage"]
        return line["level"], line["code"]

    uploader.sign_in(site)
    assert storage() == ("skipped", "storage_named")
    uploader.json("send", video, "--assignment", site.assignment("plain").id)
    assert site.submission_state("plain")["saves"] == 1
    before = site.bytes_up()
    assert storage() == ("pass", "storage_reached")
    assert site.bytes_up() > before
    for fault, code in {
        "status:503,on=root,times=0": "server_busy",
        "captive-portal:on=root,times=0": "not_the_server",
        "reply:redirect,on=root,times=0": "not_the_server",
        "reply:drop,on=root,times=0": "storage_not_reached",
    }.items():
        site.faults(fault)
        assert storage(status=1) == ("fail", code)


def test_no_secret_and_no_uploads_address_is_in_what_it_says(uploader, site, video):
    uploader.sign_in(site)
    uploader.json("send", video, "--assignment", site.assignment("plain").id)
    token = (uploader.home / "credentials.json").read_text().split('"')[3]
    said = "".join(str(line) for line in uploader.json("doctor")) + uploader.run("doctor").stdout
    logs = "".join(path.read_text() for path in (uploader.home / "logs").iterdir())
    assert len(token) == 32
    journal = "".join(path.read_text("latin-1") for path in uploader.home.glob("journal.sqlite3*"))
    assert site.storage_url in journal
    for secret in (token, site.password, "/tus/"):
        assert secret not in said
        assert secret not in logs
        assert secret not in journal


def test_ctrl_c_ends_it_at_once(uploader, site):
    site.faults("reply:silence,on=public-config,times=0")
    running = uploader.start("doctor", site.url, "--json")
    for line in running.stdout:
        if '"dns"' in line:
            break
    running.send_signal(signal.SIGINT)
    running.communicate(timeout=20)
    assert running.returncode == 3
