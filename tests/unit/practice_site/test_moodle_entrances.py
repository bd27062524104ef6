"""token.php, service-nologin.php and the web-service server: Moodle's own ways of saying yes and no."""

import json

import httpx
import pytest
from tests.helpers.practice import running_practice_site


def test_the_same_token_is_given_while_it_is_valid(student):
    assert student.token_reply()["token"] == student.token


def test_a_new_token_is_given_after_the_old_one_has_expired(site, student):
    site.expire_tokens()
    assert student.ws("core_webservice_get_site_info")["errorcode"] == "invalidtoken"
    old = student.token
    assert student.sign_in().token != old
    assert student.ws("core_webservice_get_site_info")["username"] == "student1"


@pytest.mark.parametrize(
    ("fields", "errorcode"),
    [
        ({"password": "wrong"}, "invalidlogin"),
        ({"username": "nobody"}, "invalidlogin"),
        ({"service": "no_such_service"}, "servicenotavailable"),
        ({"username": ""}, "missingparam"),
        ({"password": ""}, "missingparam"),
    ],
)
def test_token_php_says_why_it_refuses_with_http_200(student, fields, errorcode):
    reply = student.token_reply(**fields)
    assert reply["errorcode"] == errorcode
    assert "token" not in reply


def test_the_site_check_needs_no_password(site, student):
    reply = student.http.post(site.url + "/login/token.php", data={"appsitecheck": "1"})
    assert reply.json() == {"appsitecheck": "ok"}


def test_the_public_config_is_told_to_anybody_by_post_and_get(site, student):
    call = [{"index": 0, "methodname": "tool_mobile_get_public_config", "args": {}}]
    address = site.url + "/lib/ajax/service-nologin.php"
    for reply in (student.http.post(address, json=call), student.http.get(address, params={"args": json.dumps(call)})):
        [answer] = reply.json()
        assert answer["error"] is False
        assert answer["data"]["sitename"] == "Practice University"
        assert answer["data"]["wwwroot"] == site.url


def test_other_functions_are_not_available_without_a_login(site, student):
    call = [{"index": 0, "methodname": "core_webservice_get_site_info", "args": {}}]
    [answer] = student.http.post(site.url + "/lib/ajax/service-nologin.php", json=call).json()
    assert answer["exception"]["errorcode"] == "servicenotavailable"


def test_the_site_info_lists_the_plugins_functions_with_their_version(student):
    info = student.ws("core_webservice_get_site_info")
    listed = {function["name"]: function["version"] for function in info["functions"]}
    assert "local_videostorage_start_upload" in listed
    assert all(listed.values())
    assert listed["mod_assign_save_submission"] != listed["local_videostorage_start_upload"]


def test_a_site_without_the_plugins_knows_none_of_their_functions(tmp_path, people):
    with running_practice_site(tmp_path, plugins=False) as site:
        student = people(site)
        info = student.ws("core_webservice_get_site_info")
        assert not [f for f in info["functions"] if "videostorage" in f["name"]]
        assert student.start()["errorcode"] == "invalidrecord"
        courses = student.ws("mod_assign_get_assignments")["courses"]
        plugins = {c["plugin"] for course in courses for a in course["assignments"] for c in a["configs"]}
        assert plugins == {"comments", "onlinetext"}
        assert student.save("plain", 1)["errorcode"] == "invalidparameter"


@pytest.mark.parametrize("name", ["local_videostorage_no_such", "no_such_function"])
def test_an_unknown_function_is_an_invalid_record(student, name):
    assert student.ws(name)["errorcode"] == "invalidrecord"


def test_missing_malformed_and_unexpected_parameters_are_refused(student):
    assert student.vs("get_upload")["errorcode"] == "invalidparameter"
    assert student.vs("get_upload", uploadid="seven")["errorcode"] == "invalidparameter"
    assert student.vs("get_upload", uploadid=7, colour="red")["errorcode"] == "invalidparameter"
    assert student.start(size=0)["errorcode"] == "invalidparameter"
    assert student.start(clientkey="")["errorcode"] == "invalidparameter"


def test_an_error_has_moodles_three_fields(student):
    assert student.vs("get_upload", uploadid=7).keys() == {"exception", "errorcode", "message"}


def test_a_client_that_forgets_to_ask_for_json_gets_xml(site, student):
    address = site.url + "/webservice/rest/server.php"
    asked = {"wstoken": student.token, "wsfunction": "core_webservice_get_site_info"}
    good = student.http.post(address, data=asked)
    bad = student.http.post(address, data=asked | {"wstoken": "x"})
    assert good.text.startswith("<?xml")
    assert '<KEY name="username"><VALUE>student1</VALUE>' in good.text
    assert "<ERRORCODE>invalidtoken</ERRORCODE>" in bad.text


def test_the_courses_are_the_ones_a_user_is_enrolled_in(student, other_student):
    for person, count in ((student, 2), (other_student, 1)):
        userid = person.ws("core_webservice_get_site_info")["userid"]
        assert len(person.ws("core_enrol_get_users_courses", userid=userid)) == count
        assert len(person.ws("mod_assign_get_assignments")["courses"]) == count


def test_web_services_that_are_off_answer_an_empty_403(site, student):
    site.faults("webservices-off")
    reply = student.rest("core_webservice_get_site_info")
    assert (reply.status_code, reply.content) == (403, b"")
    assert student.token_reply()["errorcode"] == "enablewsdescription"


def test_maintenance_mode_is_told_in_the_body_and_cli_maintenance_by_http(site, student):
    site.faults("maintenance")
    assert student.ws("core_webservice_get_site_info")["errorcode"] == "sitemaintenance"
    assert student.token_reply()["errorcode"] == "sitemaintenance"
    site.faults("maintenance:cli")
    reply = student.rest("core_webservice_get_site_info")
    assert reply.status_code == 503
    assert reply.headers["retry-after"] == "300"
    site.clear_faults()
    assert student.ws("core_webservice_get_site_info")["username"] == "student1"


def test_the_site_tells_its_state_to_other_processes_over_http(site, student):
    student.start()
    state = httpx.get(site.control_url + "/practice/state", trust_env=False).json()
    assert state["uploads"] == site.state()["uploads"]
