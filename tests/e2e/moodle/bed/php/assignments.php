<?php
// Makes assignments: standard input is JSON, key => fields of the form. Prints their ids as JSON on the last line.
define('CLI_SCRIPT', true);
require(getenv('MOODLE_TREE') . '/config.php');
require_once($CFG->dirroot . '/course/modlib.php');
require_once($CFG->dirroot . '/mod/assign/locallib.php');
\core\session\manager::set_user(get_admin());
$asked = json_decode(file_get_contents('php://stdin'), true, 16, JSON_THROW_ON_ERROR);
$course = $DB->get_record('course', ['shortname' => 'TC1'], '*', MUST_EXIST);
$module = $DB->get_field('modules', 'id', ['name' => 'assign'], MUST_EXIST);
$made = [];
foreach ($asked as $key => $fields) {
    $common = [
        'modulename' => 'assign', 'module' => $module, 'course' => $course->id, 'section' => 1, 'visible' => 1,
        'visibleoncoursepage' => 1, 'name' => ucfirst($key), 'introeditor' => ['text' => '', 'format' => FORMAT_HTML, 'itemid' => 0],
        'cmidnumber' => strtoupper($key), 'groupmode' => NOGROUPS, 'groupingid' => 0, 'grade' => 100, 'gradecat' => 1,
        'duedate' => time() + 30 * DAYSECS, 'allowsubmissionsfromdate' => 0, 'cutoffdate' => 0, 'gradingduedate' => 0,
        'submissiondrafts' => 0, 'requiresubmissionstatement' => 0, 'sendnotifications' => 0, 'sendlatenotifications' => 0,
        'sendstudentnotifications' => 0, 'teamsubmission' => 0, 'requireallteammemberssubmit' => 0,
        'teamsubmissiongroupingid' => 0, 'preventsubmissionnotingroup' => 0, 'blindmarking' => 0, 'hidegrader' => 0,
        'markingworkflow' => 0, 'markingallocation' => 0, 'attemptreopenmethod' => 'none', 'maxattempts' => -1,
        'alwaysshowdescription' => 1, 'completion' => 0, 'assignsubmission_onlinetext_enabled' => 1,
        'assignsubmission_onlinetext_wordlimit' => 0, 'assignsubmission_onlinetext_wordlimit_enabled' => 0,
        'assignsubmission_file_enabled' => 0, 'assignsubmission_comments_enabled' => 1,
        'assignfeedback_comments_enabled' => 1, 'assignfeedback_comments_commentinline' => 0,
    ];
    $info = add_moduleinfo((object)($fields + $common), $course);
    $made[$key] = ['id' => (int)$info->instance, 'cmid' => (int)$info->coursemodule];
}
echo "\n", json_encode($made), "\n";
