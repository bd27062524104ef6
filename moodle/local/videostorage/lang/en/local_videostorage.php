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
 * Strings, in English.
 *
 * @package    local_videostorage
 * @copyright  2026 The Video Uploader for Moodle authors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

defined('MOODLE_INTERNAL') || die();

$string['abandoneddays'] = 'Days until a silent upload ends';
$string['abandoneddays_desc'] = 'An upload whose address never expires ends when nothing was heard of it for this long; 0 = never.';
$string['abandonedhours'] = 'Hours until an expired upload ends';
$string['abandonedhours_desc'] = 'An upload ends when its address has been expired, and nothing was heard of it, for this long; 0 = never. An upload that goes on, however slowly, never ends.';
$string['acceptedtypes'] = 'Accepted kinds of video';
$string['acceptedtypes_help'] = 'MIME types, separated by commas: video/mp4, video/quicktime. video/* takes any video.';
$string['assignmentnotfound'] = 'There is no such assignment, or you cannot see it.';
$string['backendrefused'] = 'The video storage refuses the upload. Next: tell the administrator of this site. ({$a})';
$string['backendunavailable'] = 'The video storage does not answer. Next: try again in a moment. ({$a})';
$string['cachedef_throttle'] = 'Counts of wrong codes at sign-in';
$string['choosestored'] = '{$a->name}, stored {$a->when}';
$string['clientkeyconflict'] = 'This key stands for another file already.';
$string['deleteorphans'] = 'Delete videos that no upload knows';
$string['deleteorphans_desc'] = 'What the storage holds, older than two days, though no upload of this site knows it, is reported every week. Tick this to have it deleted too; never where two sites share one storage, or after a backup of the database was put back.';
$string['deviceaddress'] = 'Network address';
$string['deviceallowed'] = '{$a} will be signed in within a few seconds. You can close this page and go back to the computer.';
$string['devicecode'] = 'Code';
$string['devicecodehelp'] = 'The application on the computer shows a code of eight letters. Type it here; capital or small letters and the hyphen do not matter.';
$string['devicedenied'] = '{$a} was not signed in. You can close this page.';
$string['deviceended'] = 'This code has ended, or somebody else has answered. Next: begin again on the computer.';
$string['devicelastused'] = 'Last used';
$string['devicequestion'] = 'A computer asks to be signed in to your account. Does it show this code now?';
$string['devices'] = 'Computers that are signed in';
$string['devicesignedin'] = 'Signed in';
$string['devicesignedout'] = '{$a} is signed out.';
$string['devicesignedoutalready'] = 'That computer was signed out already.';
$string['devicesignout'] = 'Sign out';
$string['devicesintro'] = 'On these computers, an application sends videos to this site in your name. Sign out the ones that you do not use any more or do not know. What they have stored already is kept.';
$string['devicesnone'] = 'No computer is signed in.';
$string['devicetitle'] = 'Sign a computer in';
$string['devicetoomany'] = 'Too many wrong codes. Next: wait {$a} minutes, then begin again on the computer.';
$string['devicevaliduntil'] = 'Valid until';
$string['devicewarning'] = 'Allow it only if you began this yourself just now, and the computer is one you trust. If somebody sent you the code, cancel.';
$string['devicewhen'] = 'Asked at';
$string['devicewrongcode'] = 'No computer waits for this code. Next: look at the code again; if it is more than ten minutes old, begin again on the computer.';
$string['durationtoolong'] = 'The video is too long: at most {$a} are accepted.';
$string['event_video_deleted'] = 'Video deleted';
$string['event_video_submitted'] = 'Video handed in';
$string['event_video_uploaded'] = 'Video stored';
$string['eventdays'] = 'Days that the log is kept';
$string['eventdays_desc'] = 'The log of uploads, playbacks and failures; 0 = for ever. Below 35 days, 35 apply: the usage report counts a whole month.';
$string['filetoolarge'] = 'The file is too large: at most {$a} are accepted.';
$string['filetypenotaccepted'] = 'This kind of file is not accepted: {$a}';
$string['heldbysubmission'] = 'This video has been handed in; it cannot be given up any more.';
$string['maxbytes'] = 'Largest video';
$string['maxduration'] = 'Longest video';
$string['maxduration_help'] = '0 = no limit beyond that of the site.';
$string['messageprovider:orphans'] = 'Videos that no upload knows';
$string['messageprovider:usagereport'] = 'Monthly report of the video storages';
$string['nolimit'] = 'No limit beyond that of the site';
$string['nopermission'] = 'You may not do that here. {$a}';
$string['notaccepted'] = 'This assignment takes no videos.';
$string['notknown'] = 'not known';
$string['notstored'] = 'The video storage does not hold the whole file yet.';
$string['notyourvideo'] = 'This video is not yours, or not for this submission.';
$string['novideo'] = 'No video yet';
$string['orphans_body'] = '{$a->storage} holds {$a->count} videos ({$a->size}) that are older than two days and that no upload of this site knows.

{$a->next}

Their names at the storage (50 at most are listed):
{$a->list}';
$string['orphans_deleted'] = 'They are being deleted, as the settings of this site say.';
$string['orphans_kept'] = 'Nothing was deleted. Next: look at them at the storage, and delete those that nobody needs.';
$string['orphans_subject'] = '{$a->storage}: {$a->count} videos that no upload knows';
$string['otherassignment'] = 'This video was sent for another assignment.';
$string['playbacksperhour'] = 'Playbacks per hour';
$string['playbacksperhour_desc'] = 'How many videos one person may begin to watch in an hour; 0 = no limit.';
$string['pluginname'] = 'Video storage';
$string['privacy:metadata:cloudflarestream'] = 'Videos are kept, and played, by Cloudflare Stream.';
$string['privacy:metadata:device'] = 'Computers whose application is signed in';
$string['privacy:metadata:device:computer'] = 'What the application calls its computer';
$string['privacy:metadata:device:ip'] = 'The address that the sign-in came from';
$string['privacy:metadata:device:timecreated'] = 'When';
$string['privacy:metadata:device:userid'] = 'Who is signed in';
$string['privacy:metadata:event'] = 'What happened to uploads and videos, and who watched them';
$string['privacy:metadata:event:assignmentid'] = 'The assignment';
$string['privacy:metadata:event:errorcontext'] = 'What else was noted: of a sign-in, the address and the computer\'s name';
$string['privacy:metadata:event:eventtype'] = 'What happened';
$string['privacy:metadata:event:timecreated'] = 'When';
$string['privacy:metadata:event:uploadid'] = 'The upload that it is about';
$string['privacy:metadata:event:userid'] = 'Who did it';
$string['privacy:metadata:event:userrole'] = 'As what: student, teacher, administrator';
$string['privacy:metadata:grant'] = 'Sign-ins of applications that are under way';
$string['privacy:metadata:grant:computer'] = 'What the application calls its computer';
$string['privacy:metadata:grant:ip'] = 'The address that the sign-in comes from';
$string['privacy:metadata:grant:timecreated'] = 'When';
$string['privacy:metadata:grant:userid'] = 'Who signs in';
$string['privacy:metadata:s3video'] = 'Videos are kept in a bucket of Amazon S3, or of a storage like it, and played from there.';
$string['privacy:metadata:sent:filename'] = 'The name of the video\'s file';
$string['privacy:metadata:sent:filesize'] = 'The size of the video\'s file';
$string['privacy:metadata:sent:video'] = 'The video itself';
$string['privacy:metadata:upload'] = 'Videos that a person has sent, or that were sent for them';
$string['privacy:metadata:upload:assignmentid'] = 'The assignment';
$string['privacy:metadata:upload:creatorid'] = 'Who sent it';
$string['privacy:metadata:upload:duration'] = 'The length of the video';
$string['privacy:metadata:upload:filename'] = 'The name of the file';
$string['privacy:metadata:upload:filesize'] = 'The size of the file';
$string['privacy:metadata:upload:lastmodified'] = 'When the file was last changed on the sender\'s computer';
$string['privacy:metadata:upload:mimetype'] = 'The kind of the file';
$string['privacy:metadata:upload:samplehash'] = 'A checksum of samples of the file';
$string['privacy:metadata:upload:sha256'] = 'The checksum of the file';
$string['privacy:metadata:upload:sha256sofar'] = 'The checksum of the beginning of the file';
$string['privacy:metadata:upload:state'] = 'How the upload stands';
$string['privacy:metadata:upload:timecreated'] = 'When the upload was begun';
$string['privacy:metadata:upload:timedeleted'] = 'When the upload ended, or the video was deleted';
$string['privacy:metadata:upload:timeprogress'] = 'When the sender was last heard of';
$string['privacy:metadata:upload:timestored'] = 'When the storage held the whole file';
$string['privacy:metadata:upload:userid'] = 'Whose submission the video is for';
$string['privacy:metadata:upload:videoid'] = 'The name of the video at the storage';
$string['privacy:path:device'] = 'Computers';
$string['privacy:path:events'] = 'Log';
$string['privacy:path:grant'] = 'Sign-ins';
$string['privacy:path:uploads'] = 'Uploads';
$string['privacy:path:video'] = 'Video';
$string['ratelimited'] = 'Too many uploads or playbacks within an hour. Seconds to wait: {$a}';
$string['signinaccount'] = 'Your account';
$string['signinallow'] = 'Allow';
$string['signinapplication'] = 'Application';
$string['signinbadaddress'] = 'The application asks for an answer at an address that is not on your own computer. Nothing was sent. Next: begin again from the application, and update it if this stays so.';
$string['signincancel'] = 'Not me, cancel';
$string['signincomputer'] = 'Computer';
$string['signinguest'] = 'You are a guest here; guests cannot sign applications in. Next: log in with your own account.';
$string['signinloginas'] = 'You are logged in as somebody else; applications can be signed in to your own account only. Next: log in as yourself.';
$string['signinmeaning'] = 'It will be able to see your courses and assignments, and to send and hand in work in your name, until you sign it out.';
$string['signinnotactive'] = 'Your account is not active. Next: ask the administrator of this site.';
$string['signinnotallowed'] = 'Your account may not be used by applications on this site. Next: ask the administrator of this site.';
$string['signinoff'] = 'This site does not let applications sign in: web services for mobile devices are switched off. Next: ask the administrator of this site.';
$string['signinpassword'] = 'You have to change your password first. Next: log in to this site with a browser.';
$string['signinpolicy'] = 'You have to agree to the policies of this site first. Next: log in to this site with a browser.';
$string['signinquestion'] = 'An application on your computer asks to be signed in to your account.';
$string['signintitle'] = 'Sign an application in';
$string['signintoooften'] = 'You have signed in too often within ten minutes. Next: wait a while, then begin again from the application.';
$string['signinwarning'] = 'Allow it only if you began this yourself just now.';
$string['sizemismatch'] = 'The video storage holds another size: {$a}';
$string['state_aborted'] = '{$a->name}: given up';
$string['state_deleted'] = '{$a->name}: the video was deleted';
$string['state_error'] = '{$a->name}: the video storage could not use it ({$a->error})';
$string['state_notsubmitted'] = '{$a->name} ({$a->size}): stored {$a->when}, but not handed in yet';
$string['state_pending'] = '{$a->name} ({$a->size}): announced, nothing has arrived yet; last heard of {$a->seen}';
$string['state_ready'] = '{$a->name} ({$a->size}): stored {$a->when}, ready to watch';
$string['state_stored'] = '{$a->name} ({$a->size}): stored {$a->when}; being prepared for watching, {$a->ready} %';
$string['state_uploading'] = '{$a->name} ({$a->size}): in transit, {$a->percent} %; last heard of {$a->seen}';
$string['submissionsclosed'] = 'Submissions are closed for you here.';
$string['submissionsnotopen'] = 'Submissions open {$a}.';
$string['task_clean_up'] = 'Delete old videos and old rows of the log';
$string['task_end_abandoned'] = 'End abandoned uploads';
$string['task_find_orphans'] = 'Find videos that no upload knows';
$string['task_refresh_states'] = 'Ask the video storages how uploads stand';
$string['task_usage_report'] = 'Report what the video storages were used for';
$string['taskforgetgrants'] = 'Forget sign-ins that have ended';
$string['tokenname'] = 'Video uploader on {$a}';
$string['unnamedcomputer'] = 'A computer without a name';
$string['unsubmitteddays'] = 'Days until a video that was not handed in goes';
$string['unsubmitteddays_desc'] = 'A stored video that was never handed in is deleted this long after the assignment has closed for its person, extensions included; 0 = never.';
$string['uploadaborted'] = 'This upload has ended.';
$string['uploadexpired'] = 'The upload\'s address has expired.';
$string['uploadhint'] = 'Large videos are sent with the desktop application “Video Uploader for Moodle”; what it has stored can be chosen here.';
$string['uploadnotfound'] = 'There is no such upload.';
$string['uploadsperhour'] = 'Uploads per hour';
$string['uploadsperhour_desc'] = 'How many uploads one person may begin in an hour; 0 = no limit. Trying one again does not count.';
$string['usage_body'] = 'Video storages in {$a->month}

{$a->lines}';
$string['usage_line'] = '{$a->storage}
Uploads begun: {$a->uploads}, stored: {$a->stored}, views: {$a->views}, failures: {$a->failed}
Held now: {$a->videos} videos, {$a->size}
Estimated cost: US$ {$a->cost} a month';
$string['usage_subject'] = 'Video storages: report of {$a->month}';
$string['videonotstored'] = 'The video storage does not hold this video (yet).';
$string['videostorage:manage'] = 'Manage stored videos';
$string['videostorage:uploadunlimited'] = 'Upload and watch without the limits per hour';
$string['watch'] = 'Watch the video';
