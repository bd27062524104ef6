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
 * What the addresses for applications have in common: a form in, JSON out.
 *
 * @package    local_videostorage
 * @copyright  2026 The Video Uploader for Moodle authors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

namespace local_videostorage\sign_in;

/**
 * Answers a form-encoded POST with JSON that nobody may keep.
 */
final class endpoint {
    /**
     * Answer one request, and end the script.
     *
     * @param callable $work gives the answer as an array, or throws a refusal
     */
    public static function serve(callable $work): void {
        try {
            self::require_post();
            self::answer(200, $work());
        } catch (refusal $e) {
            self::answer($e->status, ['error' => $e->error, 'error_description' => $e->getMessage()] + $e->more);
        } catch (\Throwable $e) {
            // The message of a database error may hold what was to be written: only its kind is logged.
            $what = get_class($e) . ' ' . ($e->errorcode ?? '');
            error_log("local_videostorage sign-in: {$what} at {$e->getFile()}:{$e->getLine()}");
            self::answer(500, ['error' => 'server_error', 'error_description' => 'The site failed. Try again.']);
        }
    }

    /**
     * A parameter of the form.
     *
     * @param string $name its name
     * @return string '' where it was not sent, or is no text
     */
    public static function text(string $name): string {
        try {
            $value = optional_param($name, '', PARAM_RAW);
        } catch (\Exception $e) {
            // Moodle throws where a list was sent, and the exception's class is called differently in each version.
            return '';
        }
        return is_string($value) ? $value : '';
    }

    /**
     * A parameter that must be sent.
     *
     * @param string $name its name
     * @return string
     * @throws refusal invalid_request
     */
    public static function required(string $name): string {
        $value = self::text($name);
        if ($value === '' || strlen($value) > 1000) {
            throw new refusal('invalid_request', "The parameter {$name} is missing or too long.");
        }
        return $value;
    }

    /**
     * Codes belong in a request's body: addresses are logged everywhere.
     *
     * @throws refusal invalid_request
     */
    private static function require_post(): void {
        if (($_SERVER['REQUEST_METHOD'] ?? '') !== 'POST') {
            header('Allow: POST');
            throw new refusal('invalid_request', 'Send a POST request.', 405);
        }
        if (($_SERVER['QUERY_STRING'] ?? '') !== '') {
            throw new refusal('invalid_request', 'Send the parameters in the body.');
        }
    }

    /**
     * During maintenance nothing is used up: the application may come again with the same code.
     *
     * @param bool $isexempt whether the person may work during maintenance
     * @throws refusal temporarily_unavailable
     */
    public static function require_no_maintenance(bool $isexempt = false): void {
        global $CFG;
        if (!empty($CFG->maintenance_enabled) && !$isexempt) {
            header('Retry-After: 60');
            throw new refusal('temporarily_unavailable', 'The site is under maintenance.', 503);
        }
    }

    /**
     * Write the answer.
     *
     * @param int $status HTTP status
     * @param array $answer what becomes JSON
     */
    private static function answer(int $status, array $answer): void {
        http_response_code($status);
        header('Content-Type: application/json; charset=utf-8');
        header('Cache-Control: no-store');
        header('Pragma: no-cache');
        header('Referrer-Policy: no-referrer');
        header('X-Content-Type-Options: nosniff');
        echo json_encode($answer, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE);
    }
}
