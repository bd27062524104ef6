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
 * Strings.
 *
 * @package    assignsubmission_cloudflarestream
 * @copyright  2026 The Video Uploader for Moodle authors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

defined('MOODLE_INTERNAL') || die();

$string['account'] = 'Cloudflare account';
$string['account_desc'] = 'Videos go from the students\' computers straight to Cloudflare Stream; their bytes never pass through this site.';
$string['accountid'] = 'Account ID';
$string['accountid_desc'] = 'As Cloudflare\'s dashboard shows it under Stream.';
$string['apibase'] = 'Address of the API';
$string['apibase_desc'] = 'Changed only for tests.';
$string['apitoken'] = 'API token';
$string['apitoken_desc'] = 'A token with the permission Stream: Edit for this account, and no other. It is kept encrypted.';
$string['customercode'] = 'Customer code';
$string['customercode_desc'] = 'From customer-CODE.cloudflarestream.com, where videos are played; the whole name may be pasted.';
$string['default'] = 'Enabled by default';
$string['default_help'] = 'If set, new assignments take videos this way.';
$string['enabled'] = 'Video (Cloudflare Stream)';
$string['enabled_help'] = 'Students hand in a video, which is stored and played by Cloudflare Stream.';
$string['limits'] = 'Limits';
$string['limits_desc'] = '';
$string['maxbytes'] = 'Largest video';
$string['maxbytes_desc'] = 'An assignment may set less. Stream takes 30 GB.';
$string['maxduration'] = 'Longest video';
$string['maxduration_desc'] = 'Stream rejects a longer video after it was uploaded, and reserves this time of the account\'s quota for each upload that is under way.';
$string['playback'] = 'Playback';
$string['playback_desc'] = '';
$string['pluginname'] = 'Video (Cloudflare Stream)';
$string['privacy:metadata:local'] = 'Uploads, their log and the sign-ins of applications are kept by the plugin “Video storage”.';
$string['privacy:metadata:table'] = 'Which submission holds which video';
$string['privacy:metadata:table:submission'] = 'The submission';
$string['privacy:metadata:table:uploadid'] = 'The video that it holds';
$string['requiresigned'] = 'Only with a signed address';
$string['requiresigned_desc'] = 'Videos uploaded from now on play only with an address that this site has signed. Without it, whoever knows a video\'s name can watch it.';
$string['retention_days'] = 'Keep videos for';
$string['retention_days_desc'] = 'Days after the upload; then a video is deleted, whether it was graded or not. 0 or less = for ever.';
$string['signingkey'] = 'Signing key';
$string['signingkey_desc'] = 'Only for sites that play more than 10,000 videos a day: the “pem” or “jwk” that Cloudflare\'s API gave when the key was made. It is kept encrypted.';
$string['signingkeyid'] = 'ID of the signing key';
$string['signingkeyid_desc'] = 'The “id” of the same answer.';
$string['uploadlifetime'] = 'Life of an upload address';
$string['uploadlifetime_desc'] = 'An upload must be finished within this time: 8 GB at 1 Mbit/s take 18 hours. Time of the quota stays reserved for as long.';
$string['webhook'] = 'Notification';
$string['webhook_desc'] = 'Optional: Stream tells this site when a video can be played. Its address for Cloudflare\'s webhook is {$a}';
$string['webhooksecret'] = 'Secret of the webhook';
$string['webhooksecret_desc'] = 'As Cloudflare answered when the webhook was set up. It is kept encrypted; without it, notifications are not accepted.';
