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
 * Pages on which a person allows a computer.
 *
 * @package    local_videostorage
 * @copyright  2026 The Video Uploader for Moodle authors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

namespace local_videostorage\sign_in;

/**
 * A plain page that no other site can frame, no proxy keeps and no link tells of.
 */
final class page {
    /**
     * Say which page it is, and let the person log in, by whichever way the site has.
     *
     * @param \moodle_url $url the page with everything that must survive the login
     */
    public static function open(\moodle_url $url): void {
        global $PAGE;
        $PAGE->set_url($url);
        $PAGE->set_context(\context_system::instance());
        $PAGE->set_pagelayout('login');
        $PAGE->set_cacheable(false);
        // Answers on the way to the login form tell of this address, too.
        self::send_headers();
        require_login(null, false);
    }

    /**
     * Show something, and end the script.
     *
     * @param string $template one of our templates
     * @param string $title the heading
     * @param array $data for the template
     */
    public static function show(string $template, string $title, array $data): void {
        global $CFG, $OUTPUT, $PAGE, $SITE;
        $PAGE->set_title($title . ' | ' . format_string($SITE->shortname));
        $data += [
            'title' => $title,
            'sitename' => format_string($SITE->fullname, true, ['escape' => false]),
            'siteaddress' => preg_replace('~^https?://~', '', $CFG->wwwroot),
            'sesskey' => sesskey(),
        ];
        $header = $OUTPUT->header();
        // After Moodle's own, which they replace.
        self::send_headers();
        echo $header, $OUTPUT->render_from_template('local_videostorage/' . $template, $data), $OUTPUT->footer();
        exit;
    }

    /**
     * Show a sentence, and end the script.
     *
     * @param string $title the heading
     * @param string $sentence the key of the string
     * @param mixed $a what it speaks of
     * @param bool $isgood whether it tells of a success
     */
    public static function say(string $title, string $sentence, $a = null, bool $isgood = false): void {
        global $PAGE, $SESSION;
        if ($sentence === 'signinguest') {
            $SESSION->wantsurl = $PAGE->url->out(false);
        }
        self::show('signin_message', $title, [
            'message' => get_string($sentence, 'local_videostorage', $a),
            'isgood' => $isgood,
            'loginurl' => $sentence === 'signinguest' ? get_login_url() : '',
        ]);
    }

    /**
     * Refuse, with a sentence, those who may not sign a computer in.
     *
     * @param string $title the heading
     */
    public static function require_admission(string $title): void {
        $obstacle = admission::obstacle();
        if ($obstacle !== '') {
            self::say($title, $obstacle);
        }
    }

    /**
     * Headers against frames, caches and referrers.
     */
    public static function send_headers(): void {
        header('X-Frame-Options: DENY');
        header("Content-Security-Policy: frame-ancestors 'none'");
        header('Referrer-Policy: no-referrer');
        header('Cache-Control: no-store');
        header('Pragma: no-cache');
    }
}
