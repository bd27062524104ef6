<?php
// This file is part of Moodle - https://moodle.org/
//
// Moodle is free software: you can redistribute it and/or modify
// it under the terms of the GNU General Public License as published by
// the Free Software Foundation, either version 3 of the License, or
// (at your option) any later version.
//
// Moodle is distributed in the hope that it will be useful,
// but WITHOUT ANY WARRANTY; without even the implied warranty of
// MERCHANTABILITY or FITNESS FOR A PARTICULAR PURPOSE.  See the
// GNU General Public License for more details.
//
// You should have received a copy of the GNU General Public License
// along with Moodle.  If not, see <https://www.gnu.org/licenses/>.

/**
 * Who may sign a computer in.
 *
 * @package    local_videostorage
 * @copyright  2026 The Video Uploader for Moodle authors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

namespace local_videostorage\sign_in;

/**
 * The checks of login/token.php, webservice/lib.php and require_login that decide whether a person may have a token of
 * the mobile service. They are made twice: before a person is asked, and again when the token is made.
 */
final class admission {
    /**
     * Why the present user may not sign a computer in.
     *
     * @return string '', or the key of a string that says so in a sentence
     */
    public static function obstacle(): string {
        global $USER;
        if (self::service() === null) {
            return 'signinoff';
        }
        if (!isloggedin() || isguestuser()) {
            return 'signinguest';
        }
        if (\core\session\manager::is_loggedinas()) {
            return 'signinloginas';
        }
        if (!empty($USER->deleted) || !empty($USER->suspended) || empty($USER->confirmed) || $USER->auth === 'nologin') {
            return 'signinnotactive';
        }
        return self::may_use_service() ? '' : 'signinnotallowed';
    }

    /**
     * The mobile service, where applications may use it.
     *
     * @return \stdClass|null
     */
    public static function service(): ?\stdClass {
        global $CFG, $DB;
        require_once($CFG->dirroot . '/webservice/lib.php');
        if (empty($CFG->enablewebservices) || !webservice_protocol_is_enabled('rest')) {
            return null;
        }
        return $DB->get_record('external_services', ['shortname' => MOODLE_OFFICIAL_MOBILE_SERVICE, 'enabled' => 1]) ?: null;
    }

    /**
     * Make a person the present user of a request that has no session, as login/token.php does, and refuse those who
     * may not have a token now. What happened to the account since the person agreed counts.
     *
     * @param int $userid who
     * @throws refusal access_denied, temporarily_unavailable
     */
    public static function become(int $userid): void {
        global $DB;
        $user = $DB->get_record('user', ['id' => $userid, 'deleted' => 0]);
        if (!$user) {
            throw new refusal('access_denied', 'This account may not sign in: signinnotactive.');
        }
        enrol_check_plugins($user);
        \core\session\manager::set_user($user);
        endpoint::require_no_maintenance(has_capability('moodle/site:maintenanceaccess', \context_system::instance()));
        $obstacle = self::obstacle() ?: self::formality($user);
        if ($obstacle !== '') {
            throw new refusal('access_denied', "This account may not sign in: {$obstacle}.", 400, ['reason' => $obstacle]);
        }
    }

    /**
     * What the person has to do on the site first. Pages need not ask: require_login does.
     *
     * @param \stdClass $user who
     * @return string '', or the key of a string
     */
    private static function formality(\stdClass $user): string {
        $auth = get_auth_plugin($user->auth);
        $mustchange = get_user_preferences('auth_forcepasswordchange', false, $user);
        if (!empty($auth->config->expiration) && (int)$auth->config->expiration === 1) {
            $mustchange = $mustchange || (int)$auth->password_expire($user->username) < 0;
        }
        if ($mustchange) {
            return 'signinpassword';
        }
        $policies = new \core_privacy\local\sitepolicy\manager();
        $mustagree = empty($user->policyagreed) && !is_siteadmin($user) && $user->auth !== 'webservice';
        return $mustagree && $policies->get_redirect_url() ? 'signinpolicy' : '';
    }

    /**
     * Whether the present user may have a token of the mobile service.
     *
     * @return bool
     */
    private static function may_use_service(): bool {
        global $DB, $USER;
        $system = \context_system::instance();
        $service = self::service();
        $needed = array_filter(['moodle/webservice:createmobiletoken', 'webservice/rest:use', $service->requiredcapability]);
        foreach ($needed as $capability) {
            if (!has_capability($capability, $system)) {
                return false;
            }
        }
        if (!$service->restrictedusers) {
            return true;
        }
        $entry = $DB->get_record('external_services_users', ['externalserviceid' => $service->id, 'userid' => $USER->id]);
        return $entry
            && (empty($entry->validuntil) || $entry->validuntil >= time())
            && (empty($entry->iprestriction) || address_in_subnet(getremoteaddr(), $entry->iprestriction));
    }
}
