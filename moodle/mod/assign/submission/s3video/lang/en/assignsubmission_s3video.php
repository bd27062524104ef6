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
 * The words of this plugin.
 *
 * @package    assignsubmission_s3video
 * @copyright  2026 The Video Uploader for Moodle authors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

defined('MOODLE_INTERNAL') || die();

$string['aws_access_key'] = 'Access key';
$string['aws_access_key_desc'] = 'The name of the key; it stands in every signed address. Its owner needs s3:PutObject, s3:GetObject, s3:DeleteObject, s3:AbortMultipartUpload and s3:ListMultipartUploadParts for the objects, and s3:ListBucket for the bucket.';
$string['aws_secret_key'] = 'Secret key';
$string['aws_secret_key_desc'] = 'The secret half of it. It is kept encrypted.';
$string['bucket'] = 'Bucket';
$string['bucket_desc'] = 'Videos go from the students\' computers straight to the bucket; their bytes never pass through this site. Let a lifecycle rule of the bucket abort unfinished multipart uploads after more than 14 days.';
$string['cloudfront_distribution_id'] = 'CloudFront distribution';
$string['cloudfront_distribution_id_desc'] = 'Optional: its ID. Then CloudFront is asked to forget a video that was deleted; the access key needs cloudfront:CreateInvalidation.';
$string['cloudfront_domain'] = 'CloudFront domain';
$string['cloudfront_domain_desc'] = 'Such as d111111abcdef8.cloudfront.net. Without it, and the key below, videos are played from the bucket, by a signed address.';
$string['cloudfront_keypair_id'] = 'ID of the public key';
$string['cloudfront_keypair_id_desc'] = 'As CloudFront names it.';
$string['cloudfront_private_key'] = 'Private key';
$string['cloudfront_private_key_desc'] = 'The RSA key, PEM, to the public key above. It is kept encrypted and not shown again; an empty field leaves it as it is.';
$string['default'] = 'Enabled by default';
$string['default_help'] = 'If set, new assignments take videos this way.';
$string['enabled'] = 'Video (Amazon S3)';
$string['enabled_help'] = 'Students hand in a video, which is stored in Amazon S3 or a store that speaks the same.';
$string['endpoint'] = 'Endpoint';
$string['endpoint_desc'] = 'Only for stores other than Amazon\'s: scheme, host and port, such as https://minio.example.org:9000. The students\' computers and this site must both reach it by this address.';
$string['key_prefix'] = 'Prefix of the keys';
$string['key_prefix_desc'] = 'Folders before every key. After it come a code of this site, the user\'s number and random letters; never a name.';
$string['keykept'] = 'A key is kept.';
$string['limits'] = 'Limits';
$string['limits_desc'] = '';
$string['maxbytes'] = 'Largest video';
$string['maxbytes_desc'] = 'An assignment may set less.';
$string['maxduration'] = 'Longest video';
$string['maxduration_desc'] = '0 = no limit.';
$string['nokey'] = 'No key is kept.';
$string['nolimit'] = 'As large as S3 takes (5 TiB)';
$string['notprivatekey'] = 'This is no private key that PHP can read.';
$string['partsize'] = 'Size of a part';
$string['partsize_desc'] = 'A video is sent in parts, and one that was cut off is sent again. Very large videos get larger parts, for S3 takes 10,000 at most.';
$string['path_style'] = 'Bucket in the path';
$string['path_style_desc'] = 'https://host/bucket/key, not https://bucket.host/key. Many stores other than Amazon\'s need it.';
$string['playback'] = 'Playback';
$string['playback_desc'] = '';
$string['pluginname'] = 'Video (Amazon S3)';
$string['postlimit'] = 'Small videos';
$string['postlimit_desc'] = 'Up to this size a video is sent in one piece.';
$string['privacy:metadata:local'] = 'Uploads, their log and the sign-ins of applications are kept by the plugin “Video storage”.';
$string['privacy:metadata:table'] = 'Which submission holds which video';
$string['privacy:metadata:table:submission'] = 'The submission';
$string['privacy:metadata:table:uploadid'] = 'The video that it holds';
$string['retention_days'] = 'Keep videos for';
$string['retention_days_desc'] = 'Days after the upload; then a video is deleted, whether it was graded or not. 0 or less = for ever.';
$string['s3_bucket'] = 'Name of the bucket';
$string['s3_bucket_desc'] = 'It need not be public. Videos stay in the bucket that they were sent to: whoever changes this name moves the objects first.';
$string['s3_region'] = 'Region';
$string['s3_region_desc'] = 'Such as eu-central-1.';
$string['signaturelife'] = 'Life of a signature';
$string['signaturelife_desc'] = 'A part, or a small video, must be begun within this time after its address was signed; a new signature can be had at any time. From 5 minutes to 7 days.';
