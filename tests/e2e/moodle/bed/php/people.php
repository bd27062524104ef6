<?php
// Web services, people, a course and its teams. Prints their ids as JSON on the last line.
define('CLI_SCRIPT', true);
require(getenv('MOODLE_TREE') . '/config.php');
require_once($CFG->libdir . '/adminlib.php');
require_once($CFG->libdir . '/enrollib.php');
require_once($CFG->dirroot . '/course/lib.php');
require_once($CFG->dirroot . '/user/lib.php');
require_once($CFG->dirroot . '/group/lib.php');
\core\session\manager::set_user(get_admin());

set_config('enablewebservices', 1);
(new admin_setting_enablemobileservice('enablemobilewebservice', 'x', '', 0))->write_setting('1');
foreach ([
    'curlsecurityblockedhosts' => '', 'curlsecurityallowedport' => '', 'lockoutthreshold' => 0, 'updateautocheck' => 0,
    'timezone' => 'UTC', 'country' => 'GB', 'noreplyaddress' => 'noreply@example.com', 'registrationpending' => 0,
    'debug' => 0, 'cron_enabled' => 1,
] as $name => $value) {
    set_config($name, $value);
}
foreach (['firstname' => 'Ada', 'lastname' => 'Admin', 'country' => 'GB', 'city' => 'Bed'] as $field => $value) {
    $DB->set_field('user', $field, $value, ['id' => get_admin()->id]);
}
admin_apply_default_settings(null, false);
set_config('registered', 1, 'hub');

$course = create_course((object)['fullname' => 'Field recordings', 'shortname' => 'TC1', 'format' => 'topics',
    'category' => core_course_category::get_default()->id, 'numsections' => 1, 'startdate' => time() - DAYSECS,
    'visible' => 1, 'summary' => '']);
$ids = ['course' => (int)$course->id, 'users' => ['admin' => (int)get_admin()->id], 'groups' => []];

$manual = enrol_get_plugin('manual');
$instance = $DB->get_record('enrol', ['courseid' => $course->id, 'enrol' => 'manual'])
    ?: $DB->get_record('enrol', ['id' => $manual->add_default_instance($course)], '*', MUST_EXIST);
$roles = $DB->get_records_menu('role', null, '', 'shortname, id');
foreach ([
    'teacher1' => ['Tessa', 'Teacher', 'editingteacher'],
    'marker1' => ['Mark', 'Marker', 'teacher'],
    'student1' => ['Stan', 'One', 'student'],
    'student2' => ['Stella', 'Two', 'student'],
    'student3' => ['Steve', 'Three', 'student'],
    'outsider' => ['Otto', 'Outside', ''],
] as $username => [$firstname, $lastname, $role]) {
    $id = user_create_user((object)['username' => $username, 'password' => getenv('BED_PASSWORD'), 'auth' => 'manual',
        'firstname' => $firstname, 'lastname' => $lastname, 'email' => "{$username}@example.com", 'confirmed' => 1,
        'mnethostid' => $CFG->mnet_localhost_id, 'country' => 'GB', 'city' => 'Bed', 'lang' => 'en', 'timezone' => 'UTC',
        'policyagreed' => 1]);
    if ($role !== '') {
        $manual->enrol_user($instance, $id, $roles[$role]);
    }
    $ids['users'][$username] = (int)$id;
}

$ids['grouping'] = (int)groups_create_grouping((object)['courseid' => $course->id, 'name' => 'Teams']);
foreach (['Team A' => ['student1', 'student2'], 'Team B' => ['student3']] as $name => $members) {
    $group = groups_create_group((object)['courseid' => $course->id, 'name' => $name]);
    groups_assign_grouping($ids['grouping'], $group);
    foreach ($members as $member) {
        groups_add_member($group, $ids['users'][$member]);
    }
    $ids['groups'][$name] = (int)$group;
}
echo "\n", json_encode($ids), "\n";
