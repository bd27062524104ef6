<?php
// What admin/cli/upgrade.php does for plugins, without building the theme's CSS (which takes longer than all the rest).
// With the argument "defaults": the default settings, in a process of its own that may use caches.
define('CLI_SCRIPT', true);
define('BED_DEFAULTS', ($argv[1] ?? '') === 'defaults');
if (!BED_DEFAULTS) {
    define('CACHE_DISABLE_ALL', true);
}
require(getenv('MOODLE_TREE') . '/config.php');
require_once($CFG->libdir . '/adminlib.php');
require_once($CFG->libdir . '/upgradelib.php');
require_once($CFG->libdir . '/clilib.php');
if (BED_DEFAULTS) {
    \core\session\manager::set_user(get_admin());
    admin_apply_default_settings(null, false);
    purge_caches();
    exit(0);
}
require($CFG->dirroot . '/version.php');
$failed = [];
if (!core_plugin_manager::instance()->all_plugins_ok($version, $failed, $CFG->branch)) {
    cli_error('Plugin dependencies not met: ' . implode(', ', array_unique($failed)));
}
upgrade_noncore(true);
