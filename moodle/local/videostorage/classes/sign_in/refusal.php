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
 * A refusal in the words of RFC 6749 and RFC 8628.
 *
 * @package    local_videostorage
 * @copyright  2026 The Video Uploader for Moodle authors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

namespace local_videostorage\sign_in;

/**
 * What an application is told instead of a token.
 */
final class refusal extends \Exception {
    /** @var string the error's name in RFC 6749 §5.2 or RFC 8628 §3.5 */
    public $error;
    /** @var int HTTP status */
    public $status;
    /** @var array more members of the answer */
    public $more;

    /**
     * Constructor.
     *
     * @param string $error the error's name
     * @param string $description in English and ASCII: for developers; the application has its own sentences
     * @param int $status HTTP status
     * @param array $more more members of the answer, e.g. interval
     */
    public function __construct(string $error, string $description, int $status = 400, array $more = []) {
        parent::__construct($description);
        $this->error = $error;
        $this->status = $status;
        $this->more = $more;
    }
}
