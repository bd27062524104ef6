"""Moodle's own functions about the site and its courses."""

from practice_site.campus import SITE_NAME
from practice_site.moodle_call import Call, Function, function
from practice_site.moodle_errors import MoodleError
from practice_site.page_frame import COMPACT_LOGO, LOGO
from practice_site.settings import Settings
from practice_site.sign_in.login import PROVIDER, PROVIDER_NAME

RELEASE = "4.5.6 (Build: 20250811)"
VERSION = "2024100706"


def public_config(wwwroot: str, settings: Settings, *, maintenance: bool, webservices: bool) -> dict[str, object]:
    """What `tool_mobile_get_public_config` tells anybody."""
    config: dict[str, object] = {
        "wwwroot": wwwroot,
        "httpswwwroot": wwwroot,
        "sitename": SITE_NAME,
        "guestlogin": 0,
        "rememberusername": 2,
        "authloginviaemail": 0,
        "registerauth": "",
        "forgottenpasswordurl": "",
        "authinstructions": "",
        "authnoneenabled": 0,
        "enablewebservices": int(webservices),
        "enablemobilewebservice": int(webservices),
        "maintenanceenabled": int(maintenance),
        "maintenancemessage": "",
        "mobilecssurl": "",
        "tool_mobile_disabledfeatures": "",
        "typeoflogin": settings.type_of_login,
        "logourl": wwwroot + LOGO,
        "compactlogourl": wwwroot + COMPACT_LOGO,
        "launchurl": f"{wwwroot}/admin/tool/mobile/launch.php",
        "country": "",
        "agedigitalconsentverification": False,
        "autolang": 1,
        "lang": "en",
        "langmenu": 1,
        "tool_mobile_qrcodetype": 2,
        "showloginform": int(not settings.by_identity_provider),
        "warnings": [],
    }
    if settings.by_identity_provider:
        provider = {"name": PROVIDER_NAME, "iconurl": "", "url": f"{wwwroot}{PROVIDER}?id=1&wantsurl=%2F"}
        config["identityproviders"] = [provider]
    return config


async def _get_course_user_groups(call: Call) -> object:
    wanted = call.params.integer("courseid", 0)
    groups = [
        {"id": g.id, "name": g.name, "description": "", "descriptionformat": 1, "idnumber": "", "courseid": g.course}
        for g in call.campus.store.data.groups
        if call.user.id in g.members and wanted in (0, g.course)
    ]
    return {"groups": groups, "warnings": []}


def core_functions(listed: dict[str, str]) -> dict[str, Function]:
    """The functions of this part; `listed` is what the site admits to having (name to version)."""

    async def get_site_info(call: Call) -> object:
        user, campus = call.user, call.campus
        first, _, last = user.fullname.partition(" ")
        return {
            "sitename": SITE_NAME,
            "username": user.username,
            "firstname": first,
            "lastname": last,
            "fullname": user.fullname,
            "lang": "en",
            "userid": user.id,
            "siteurl": campus.wwwroot,
            "userpictureurl": "",
            "functions": [{"name": name, "version": version} for name, version in listed.items()],
            "downloadfiles": 1,
            "uploadfiles": 1,
            "release": RELEASE,
            "version": VERSION,
            "mobilecssurl": "",
            "advancedfeatures": [{"name": "usecomments", "value": 1}],
            "usercanmanageownfiles": True,
            "userquota": 104857600,
            "usermaxuploadfilesize": 104857600,
            "userhomepage": 1,
            "userprivateaccesskey": "0" * 32,
            "siteid": 1,
            "sitecalendartype": "gregorian",
            "usercalendartype": "gregorian",
            "userissiteadmin": False,
            "theme": "boost",
            "limitconcurrentlogins": 0,
            "policyagreed": 1,
        }

    return {
        "core_webservice_get_site_info": function(get_site_info, "serviceshortnames"),
        "core_enrol_get_users_courses": function(_get_users_courses, "userid", "returnusercount"),
        "core_group_get_course_user_groups": function(_get_course_user_groups, "courseid", "userid", "groupingid"),
    }


async def _get_users_courses(call: Call) -> object:
    store = call.campus.store
    user = store.user(call.params.integer("userid"))
    if user is None:
        raise MoodleError("invalidrecord", "Can't find data record in database table user.")
    courses = [store.course(courseid) for courseid in user.courses if courseid in call.user.courses]
    return [
        {
            "id": course.id,
            "shortname": course.shortname,
            "fullname": course.fullname,
            "displayname": course.fullname,
            "enrolledusercount": sum(1 for u in store.data.users if course.id in u.courses),
            "idnumber": "",
            "visible": 1,
            "summary": "",
            "summaryformat": 1,
            "format": "topics",
            "showgrades": True,
            "lang": "",
            "enablecompletion": True,
            "category": 1,
            "progress": None,
            "startdate": 0,
            "enddate": 0,
            "hidden": False,
            "isfavourite": False,
        }
        for course in courses
    ]
