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
 * How an upload begins.
 *
 * @package    local_videostorage
 * @copyright  2026 The Video Uploader for Moodle authors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

namespace local_videostorage;

use moodle_exception;

/**
 * Registers uploads: a row under the client's key, and a place at the storage. May be repeated, and asked for by two
 * clients at once.
 */
final class registration {
    /**
     * Register an upload; the same key gives the same upload back.
     *
     * @param gate $gate the assignment, as the sender meets it
     * @param int $creatorid who sends
     * @param int $userid whose submission it is for
     * @param array $file clientkey, filename, filesize, mimetype, lastmodified, duration, samplehash
     * @return upload
     * @throws moodle_exception see docs/protocol.md
     */
    public static function start(gate $gate, int $creatorid, int $userid, array $file): upload {
        validator::require_key($file['clientkey']);
        $file['filename'] = validator::clean_name($file['filename']);
        $assignmentid = (int)$gate->instance->id;
        return uploads::alone("start-{$creatorid}-{$file['clientkey']}", function () use (
            $gate,
            $creatorid,
            $userid,
            $file,
            $assignmentid
        ) {
            $known = upload::by_key($creatorid, $file['clientkey']);
            if ($known !== null) {
                self::require_same($known, $userid, $assignmentid, $file);
                // An earlier request may have died between the row and the storage.
                return $known->get('videoid') === '' && $known->is_in(upload::LIVE) ? self::place($known, $gate) : $known;
            }
            $gate->require_open();
            $gate->require_accepts($file['filesize'], $file['mimetype'], $file['duration']);
            $backend = $gate->backend();
            $upload = new upload(0, (object)[
                'userid' => $userid,
                'creatorid' => $creatorid,
                'assignmentid' => $assignmentid,
                'clientkey' => $file['clientkey'],
                'backend' => $backend->get_backend_name(),
                'filename' => $file['filename'],
                'filesize' => $file['filesize'],
                'mimetype' => \core_text::substr($file['mimetype'], 0, 100),
                'lastmodified' => $file['lastmodified'],
                'duration' => $file['duration'],
                'samplehash' => validator::clean_sha256($file['samplehash'] ?? ''),
                'timeprogress' => time(),
            ]);
            // Counted and begun as one: of many at once no more get in than there is room for.
            uploads::alone("rate-{$creatorid}", function () use ($upload, $creatorid, $gate): void {
                rate_limiter::require_upload($creatorid, $gate->context());
                $upload->create();
            });
            return self::place($upload, $gate);
        });
    }

    /**
     * The upload that a key stands for already, whatever has become of its assignment since.
     *
     * @param int $creatorid who sends
     * @param int $userid whose submission it is for
     * @param int $assignmentid assign.id
     * @param array $file clientkey, filename, filesize
     * @return upload|null null: the key is new, or its upload has no place at the storage yet
     * @throws moodle_exception clientkeyconflict
     */
    public static function known(int $creatorid, int $userid, int $assignmentid, array $file): ?upload {
        $known = upload::by_key($creatorid, $file['clientkey']);
        if ($known === null || ($known->get('videoid') === '' && $known->is_in(upload::LIVE))) {
            return null;
        }
        self::require_same($known, $userid, $assignmentid, ['filename' => validator::clean_name($file['filename'])] + $file);
        return $known;
    }

    /**
     * Get a place at the storage for a row that has none; without one, the row goes: it was no upload.
     *
     * @param upload $upload the row
     * @param gate $gate its assignment
     * @return upload
     */
    private static function place(upload $upload, gate $gate): upload {
        $backend = backends::get($upload->get('backend'));
        try {
            $upload->take($backend->get_upload_url(
                $upload->get('userid'),
                $upload->get('assignmentid'),
                $upload->get('filename'),
                $upload->get('filesize'),
                $upload->get('mimetype'),
                [
                    'expires' => time() + $backend->get_upload_lifetime(),
                    'maxduration' => $gate->limits()['maxdurationseconds'],
                    'clientkey' => $upload->get('clientkey'),
                ]
            ));
        } catch (\Throwable $e) {
            self::log_failure($upload, $e);
            $upload->delete();
            throw $e;
        }
        $upload->update();
        logger::write(logger::UPLOAD_STARTED, $upload);
        return $upload;
    }

    /**
     * The same key must mean the same file for the same submission.
     *
     * @param upload $known what the key stands for
     * @param int $userid whose submission it is for
     * @param int $assignmentid assign.id
     * @param array $file filename, filesize
     * @throws moodle_exception clientkeyconflict
     */
    private static function require_same(upload $known, int $userid, int $assignmentid, array $file): void {
        $same = $known->get('userid') === $userid
            && $known->get('assignmentid') === $assignmentid
            && $known->get('filename') === $file['filename']
            && $known->get('filesize') === $file['filesize'];
        if (!$same) {
            throw new moodle_exception('clientkeyconflict', 'local_videostorage');
        }
    }

    /**
     * Log that a storage did not do what was asked of it.
     *
     * @param upload $upload the upload
     * @param \Throwable $e what it said
     */
    private static function log_failure(upload $upload, \Throwable $e): void {
        logger::write(logger::BACKEND_ERROR, $upload, [
            'errorcode' => $e instanceof moodle_exception ? $e->errorcode : get_class($e),
            'errormessage' => $e->getMessage(),
        ]);
    }
}
