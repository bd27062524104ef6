"""The sentences for every error code: title, what happened, what to do next. Plain words, no Qt.

``{fact}`` is filled from the error's facts. ``[with {fact}|without]`` takes its first half when all its facts are known
and its second half (which may be left out) when not. Titles have at most 60 characters. The same sentences serve the
window and the command line, so they name what to do and not where to click.
"""

from __future__ import annotations

from typing import NamedTuple


class Sentence(NamedTuple):
    """The templates of one error code."""

    title: str
    message: str
    next_step: str


_S = Sentence
# The same error can stop an upload, which goes on by itself, or a sign-in, which does not: the step is true for both.
_GOES_ON = "Uploads go on by themselves, from where they stopped. For anything else, try again in a minute."
_SEND_DETAILS = "If it happens again, send the log files to the people who look after this program."

FILE_SENTENCES: dict[str, Sentence] = {
    "file_problem": _S(
        "This file cannot be used",
        "Something about [“{name}”|the file] keeps it from being uploaded.",
        "Play the file on this computer. If it plays, choose it again; if not, export it again from your camera "
        "or editor.",
    ),
    "file_missing": _S(
        "The file is not in its folder",
        "[“{name}” is not where it was|There is no file at that place]. It was probably moved, renamed or deleted.",
        "Put the file back under its old name: an upload that had begun then goes on by itself. If it lies somewhere "
        "else now, cancel this upload and add the file from there.",
    ),
    "file_away": _S(
        "The card or folder with the file is not there",
        "[“{name}” lies in {folder}|The file lies in a place] that this computer cannot reach now. A card or drive was "
        "probably pulled out, or a shared folder is disconnected.",
        "Put the card or drive back, or connect the shared folder again: the upload goes on by itself.",
    ),
    "file_locked": _S(
        "The file is in use",
        "Another program holds [“{name}”|the file], or you may not read it.",
        "Close the programs that use the file: an upload that waits for it goes on by itself. If it stays, copy the "
        "file into your own Videos folder and add it from there.",
    ),
    "file_growing": _S(
        "The file is still being written",
        "[“{name}”|The file] was changed just now: a camera, a copy or an export is probably not done with it.",
        "Let the other program finish: sending begins by itself when the file has stopped changing.",
    ),
    "file_read_failed": _S(
        "The card or drive has an error",
        "A part of [“{name}”|the file] cannot be read, although the file is there. The card, the drive or its cable is "
        "probably failing.",
        "Put the card in again, or use another reader. If it stays, copy the file to this computer, play it to its "
        "end, and add it from there.",
    ),
    "file_empty": _S(
        "The file is empty",
        "[“{name}”|The file] has no content (0 bytes). The recording or the copying probably broke off.",
        "Copy or export the video again, check that it plays, and then choose it again.",
    ),
    "file_is_directory": _S(
        "That is a folder",
        "[“{name}”|What you chose] is a folder, and only video files can be submitted.",
        "Open the folder and choose the video files in it.",
    ),
    "file_unreadable": _S(
        "The file cannot be read",
        "This computer does not let the program read [“{name}”|the file].",
        "Copy the file into your own Videos folder, play it there, and choose it again.",
    ),
    "file_name_unusable": _S(
        "The file's name cannot be used",
        "The name of [“{name}”|the file] holds characters that no system can show.",
        "Give the file a plain name, and choose it again.",
    ),
    "file_not_video": _S(
        "This is not a video",
        "There is no video in [“{name}”|the file].",
        "Choose a video file, for example .mp4, .mov or .mkv. If this should be one, export it again as MP4.",
    ),
    "not_a_receipt": _S(
        "This is not a receipt",
        "There is no receipt of this program in [“{name}”|that file].",
        "Choose the file that ends in .receipt.json, or a receipt that was saved as PDF.",
    ),
    "file_changed": _S(
        "The file has changed",
        "[“{name}”|The file] is not the one that was added any more: its size, its time or its content is different "
        "now. Sending the rest of it would make a broken video.",
        "Start anew to send the file as it is now, or cancel this upload.",
    ),
}

NETWORK_SENTENCES: dict[str, Sentence] = {
    "network_problem": _S("The network has a problem", "The connection [to {host} ]does not work right now.", _GOES_ON),
    "no_connection": _S(
        "No connection",
        "[{host}|The other side] cannot be reached from this computer right now.",
        "Check that Wi-Fi or the network cable is connected. Uploads go on by themselves as soon as the network "
        "is back.",
    ),
    "connection_lost": _S(
        "The connection was cut",
        "The connection [to {host} ]broke off in the middle. What had arrived is kept.",
        _GOES_ON,
    ),
    "timed_out": _S(
        "No answer",
        "[{host}|The other side] did not answer in time. The line is very slow, or stands still.",
        _GOES_ON,
    ),
    "server_busy": _S(
        "The server is busy",
        "[{host}|The server] asks for a little patience[ (status {status})].",
        _GOES_ON,
    ),
    "not_the_server": _S(
        "Something else answered",
        "Not [{host}|the site] but something on the way to it answered[ (status {status})]: a filter or proxy of this "
        "network, or a fault at the site.",
        "Try another network, or open a web page in your browser to see what this one wants. Uploads go on by "
        "themselves once it is over.",
    ),
    "captive_portal": _S(
        "This network wants you to sign in first",
        "This network answers instead of [{host}|the site][, and sends everybody to {elsewhere}]. Hotels, trains and "
        "guest networks do that until you have signed in or accepted their terms.",
        "Open any web page in your browser and sign in to the network. Uploads then go on by themselves; for anything "
        "else, try again.[ If {elsewhere} has nothing to do with your network, compare the address with the one in "
        "your browser when you are in Moodle.]",
    ),
    "site_moved": _S(
        "The site has moved",
        "[{host}|The site] sends everybody to [{address}|another address] now. Your sign-in was not taken along: it "
        "was made for the old address.",
        "Sign in[ at {address}]. If uploads still wait for the old address, ask the administrator of the site whether "
        "it will be back.",
    ),
    "tls_refused": _S(
        "The connection is not safe",
        "This computer does not trust the certificate of [{host}|the server][, issued by “{issuer}”], so nothing was "
        "sent. A wrong clock, a strange network or a virus scanner can be the reason.",
        "Check this computer's date and time, and try another network. If it stays, tell the administrator of "
        "the site that its certificate is not trusted[ (SHA-256 {fingerprint})].",
    ),
    "tls_intercepted": _S(
        "Something opens this network's secure connections",
        "[“{issuer}”|Somebody unknown] vouches here for [{host}|the server] and for everything else, and this computer "
        "does not trust that. It looks like a virus scanner or a filter of the network that reads along. Nothing was "
        "sent.",
        "Try another network. If this is your school's or office's own filter, ask its administrator to install its "
        "certificate on this computer[ (what was shown: SHA-256 {fingerprint})].",
    ),
    "insecure_address": _S(
        "That address is not safe",
        "[{address}|The address] does not begin with https:// or is not complete.[ {sender} sends everybody there.] "
        "Nothing was sent to it: others on the network could read along.",
        "[Open {sender} in your browser. If a network wants you to sign in there, do that and try again; if Moodle "
        "opens, copy its address from there.|Write the address with https:// at the beginning.] If the site itself "
        "gave it, tell the administrator of the site.",
    ),
}

SITE_SENTENCES: dict[str, Sentence] = {
    "site_problem": _S(
        "The Moodle site has a problem",
        "[{site}|The site] did not answer as a Moodle site should.",
        "Try again in a few minutes. If it stays, tell the administrator of the site.",
    ),
    "no_site": _S(
        "No site at that address",
        "Nothing answers at [{address}|that address].",
        "Compare the address with the one in your browser when you are in Moodle, and check that you are online.",
    ),
    "not_moodle": _S(
        "That is not a Moodle site",
        "Something answers at [{address}|that address], but it is not Moodle.",
        "Open Moodle in your browser, and copy the address from there, up to the part before “/course” or “/my”.",
    ),
    "web_services_off": _S(
        "This site does not let programs in",
        "[{site}|The site] has not switched on what this program needs to talk to it.",
        "Tell the administrator of the site: “Please enable web services and the mobile service (Site "
        "administration, Mobile app).”",
    ),
    "mobile_service_off": _S(
        "This site does not let programs in",
        "[{site}|The site] has web services, but has not switched on the mobile service that this program uses.",
        "Tell the administrator of the site: “Please enable web services for mobile devices (Site administration, "
        "Mobile app, Mobile settings).”",
    ),
    "rest_protocol_off": _S(
        "This site does not let programs in",
        "[{site}|The site] has web services, but has not switched on the REST protocol that this program speaks.",
        "Tell the administrator of the site: “Please enable the REST protocol (Site administration, Server, Web "
        "services, Manage protocols).”",
    ),
    "plugin_too_old": _S(
        "The site's video plugin is too old",
        "[{site}|The site] has [version {found}|an early version] of the plugin local_videostorage[, and this program "
        "needs {needed}].",
        "Tell the administrator of the site: “Please update local_videostorage and the video submission types[ to "
        "version {needed} or newer].”",
    ),
    "not_in_the_service": _S(
        "The site keeps its video functions from programs",
        "[{site}|The site] has the video plugin, but does not let your sign-in use it[ ({missing})].",
        "Tell the administrator of the site: “Please add the functions of local_videostorage to the mobile service "
        "(Site administration, Server, Web services, External services), or update the plugin.”",
    ),
    "wrong_site_address": _S(
        "The site has another address",
        "[{site}|The site] answers only under its own address, and this is another of its names.[ It says: {message}]",
        "Open Moodle in your browser, copy the address from there, and sign in with it. If it is the same, tell the "
        "administrator of the site: “Please look at wwwroot and the reverse proxy in config.php.”",
    ),
    "site_failed": _S(
        "The site made an error",
        "[{site}|The site] failed while it worked on the answer.[ It says: {message}]",
        "Uploads try again by themselves. If it stays, show this message to the administrator of the site.",
    ),
    "plugins_missing": _S(
        "This site cannot take videos yet",
        "[{site}|The site] lacks the plugins that videos are uploaded through[ ({missing})].",
        "Tell the administrator of the site: “Please install local_videostorage and a video submission type "
        "(assignsubmission_cloudflarestream or assignsubmission_s3video), and enable web services and the mobile "
        "service.”",
    ),
    "site_unavailable": _S(
        "The site is down for now",
        "[{site}|The site] is being maintained or cannot reach its database. What was sent is kept.",
        _GOES_ON,
    ),
}

SIGN_IN_SENTENCES: dict[str, Sentence] = {
    "sign_in_problem": _S(
        "Signing in did not work",
        "[{site}|The site] did not accept the sign-in.",
        "Try again. If it stays, sign in to the site in your browser to see whether it works there.",
    ),
    "wrong_password": _S(
        "User name or password is wrong",
        "[{site}|The site] knows no user [“{username}” ]with that password.",
        "Type both again, with attention to capital letters. If you forgot the password, reset it on the site in "
        "your browser.",
    ),
    "sign_in_refused": _S(
        "The site does not let you in from here",
        "[{site}|The site] knows you, but does not let you use programs like this one.[ It says: {message}]",
        "Sign in to the site in your browser once, and do what it asks there. If it stays, ask its administrator "
        "to allow you the "
        "mobile service.",
    ),
    "password_must_change": _S(
        "The site wants a new password",
        "[{site}|The site] knows you, but your password has expired or must be changed first.[ It says: {message}]",
        "Log in to the site in your browser, change your password there, and sign in here with the new one.",
    ),
    "policy_not_agreed": _S(
        "The site wants your agreement first",
        "[{site}|The site] knows you, but you have not agreed to its policies yet.",
        "Log in to the site in your browser, agree to what it shows, and try again here.",
    ),
    "profile_incomplete": _S(
        "Your profile at the site is not complete",
        "[{site}|The site] knows you, but wants you to fill in your profile first.",
        "Log in to the site in your browser, complete your profile there, and try again here.",
    ),
    "account_not_confirmed": _S(
        "Your account is not confirmed yet",
        "[{site}|The site] knows you, but waits until you have confirmed your mail address.",
        "Open the link in the mail that the site sent you when the account was made, and try again here.",
    ),
    "account_closed": _S(
        "Your account is closed",
        "[{site}|The site] does not let this account log in any more.[ It says: {message}]",
        "Ask the administrator of the site to open your account again. Your uploads are kept here.",
    ),
    "sign_in_declined": _S(
        "The sign-in was not allowed",
        "Somebody answered no when [{site}|the site] asked whether this computer may sign in.",
        "If that was a mistake, begin again and allow it. If it was not you, nothing is needed: nobody is signed in.",
    ),
    "sign_in_expired": _S(
        "This sign-in has ended",
        "It was not finished in time, or was begun anew since then. Nobody is signed in by it.",
        "Begin again; the page in the browser or on the phone is good for some minutes only.",
    ),
    "sign_in_mixed_up": _S(
        "This answer belongs to another sign-in",
        "What came back is not from [{site}|the site] that was asked, or from an earlier attempt. It was not used.",
        "Begin again, and finish in the page that opens then. Check that the site's address is right.",
    ),
    "way_not_offered": _S(
        "The site has no such sign-in",
        "[{site}|The site] does not offer this way of signing in.[ It has: {ways}.]",
        "Choose another way of signing in.",
    ),
    "token_unreadable": _S(
        "There is no token in what was given",
        "A token is a row of letters and digits, or an address that begins like “moodlemobile://token”.",
        "Copy it again, from its first character to its last.",
    ),
    "token_refused": _S(
        "The site does not take this token",
        "[{site}|The site] does not know the token, or no longer takes it.",
        "Check that it is this site's and for its mobile service, or sign in another way.",
    ),
    "sign_in_needed": _S(
        "Please sign in",
        "There is no sign-in[ for {username}][ at {site}] that works: none was made yet, you signed out, it ended with "
        "its session, or the site took it back. Your uploads are kept.",
        "Sign in[ as {username}]. Everything then goes on where it stopped.",
    ),
    "no_safe_place": _S(
        "There is no safe place for your sign-in here",
        "[The file {path}, where sign-ins are kept, cannot be read or written. Give yourself permission to it, or move "
        "it away.|This computer has no keyring that works, so the sign-in cannot be kept safely.]",
        "Go on for this session only: when the program ends, you sign in once more at its next start.",
    ),
    "keyring_holds_on": _S(
        "Your sign-in may still be in the keyring",
        "The system's keyring is locked, does not answer, or does not let go of it.",
        "Unlock the keyring, then sign out again.",
    ),
}

REFUSED_SENTENCES: dict[str, Sentence] = {
    "refused": _S(
        "Moodle does not accept this",
        "[{site}|The site] refused the submission.[ It says: {message}]",
        "Open the assignment in your browser to see what it asks for. If it should be possible, ask your teacher.",
    ),
    "assignment_not_found": _S(
        "This assignment is not there",
        "[“{assignment}” is not there any more|There is no such assignment], or you cannot see it.",
        "Refresh the list of assignments and choose again. If one is missing, ask your teacher whether you are "
        "enrolled.",
    ),
    "submissions_closed": _S(
        "Submissions are closed",
        "[“{assignment}”|This assignment] takes no more submissions[ since {closed}].[ “{kept}” is stored at the "
        "site, but not handed in.]",
        "Ask your teacher for an extension. If you get one, try again: nothing that is already stored is sent twice.",
    ),
    "submission_final": _S(
        "You have submitted here already",
        "[“{assignment}”|This assignment] cannot be changed after it was submitted.[ “{kept}” is stored at the site, "
        "but another video is what you handed in.]",
        "Ask your teacher to return your submission to draft; then try again: nothing that is stored is sent twice.",
    ),
    "handed_in_once": _S(
        "This can be handed in once",
        "[“{assignment}”|This assignment] takes one video, and no other after it[: “{name}” is on its way].",
        "Send one video there.[ If it shall be this one: cancel “{name}” first, then try again.]",
    ),
    "submission_locked": _S(
        "Your submission is locked",
        "Your teacher has locked your submission[ to “{assignment}”]: nothing in it can be changed.[ “{kept}” is "
        "stored at the site, but not handed in.]",
        "Ask your teacher to unlock it. Then try again: nothing that is already stored is sent twice.",
    ),
    "no_attempts_left": _S(
        "You have used all your attempts",
        "[“{assignment}”|This assignment] allows [{attempts}|no more] attempts, and you have submitted the last one.",
        "Ask your teacher to allow you another attempt; then send the video again.",
    ),
    "not_in_group": _S(
        "You are in no group here",
        "[“{assignment}”|This assignment] is handed in by groups, and you are in none.",
        "Ask your teacher to put you into a group[ of {course}], then refresh the list of assignments.",
    ),
    "in_several_groups": _S(
        "You are in more than one group here",
        "[“{assignment}”|This assignment] is handed in by groups. You are in several, so Moodle cannot tell for which "
        "one you hand in.",
        "Ask your teacher to leave you in one of them[ in {course}], then refresh the list of assignments.",
    ),
    "not_open_yet": _S(
        "Submissions are not open yet",
        "[“{assignment}”|This assignment] does not take submissions yet[; it opens {opens}].",
        "Come back when it is open[, {opens}], and try again.",
    ),
    "not_allowed": _S(
        "You may not submit here",
        "[{site}|The site] does not let you submit to [“{assignment}”|this assignment].[ It says: {message}]",
        "Ask your teacher whether you are enrolled[ in {course}] and may submit.",
    ),
    "video_not_accepted": _S(
        "This assignment takes no videos",
        "[“{assignment}”|The assignment] is not set up for video submissions.",
        "Check that you chose the right assignment. If so, ask your teacher to switch the video submission type "
        "on in it.",
    ),
    "file_too_large": _S(
        "The file is too large",
        "[“{name}”|The file] has [{size}|more bytes than allowed][, and the assignment takes up to {limit}].",
        "Export the video with a lower resolution or bit rate[ so that it stays under {limit}], or ask your "
        "teacher for a higher limit.",
    ),
    "type_not_accepted": _S(
        "The assignment does not take this kind of file",
        "[“{name}”|The file] is[ a file of type {mimetype},] not what the assignment accepts.",
        "Export the video as MP4 and add that file. If it must be this kind, ask your teacher to allow it.",
    ),
    "video_too_long": _S(
        "The video is too long",
        "[“{name}”|The video] lasts [{seconds}|longer than allowed][, and the assignment takes up to {limit_seconds}].",
        "Shorten the video and add it again, or ask your teacher for a longer limit.",
    ),
    "statement_required": _S(
        "The submission statement is missing",
        "[“{assignment}”|This assignment] asks you to accept a statement, in words that you have not accepted yet.",
        "Read the statement, accept it, and try again.",
    ),
    "timer_not_started": _S(
        "Your time has not started",
        "[“{assignment}”|This assignment] gives you [{seconds}|some time] from your own start. You have not started, "
        "and nothing is handed in before.",
        "Start your time when you are ready; it cannot be stopped again. A video that is stored by then is handed in "
        "at once.",
    ),
    "submission_not_saved": _S(
        "Moodle does not show the submission",
        "The video is stored, but [{site}|the site] does not list it as your submission.[ It says: {message}]",
        "Try again: the video is not sent a second time. If it stays, show this message to your teacher before "
        "the deadline.",
    ),
    "moodle_refused": _S(
        "Moodle refused this",
        "[{site}|The site] answered with an error.[ It says: {message}]",
        "Try again later. If it stays, show this message to your teacher or the administrator of the site.",
    ),
}

STORAGE_SENTENCES: dict[str, Sentence] = {
    "storage_problem": _S(
        "The video storage has a problem", "The storage did not take the video as it should.", _GOES_ON
    ),
    "upload_gone": _S(
        "The upload's place has ended",
        "The storage no longer knows the place this upload was sent to. A new one is asked for.",
        _GOES_ON,
    ),
    "offset_conflict": _S(
        "The storage holds another part than expected",
        "The storage was asked how much it holds; the upload goes on from there.",
        _GOES_ON,
    ),
    "upload_locked": _S(
        "The storage still finishes an earlier connection",
        "The storage keeps the upload locked for a while after a connection was cut.",
        _GOES_ON,
    ),
    "chunk_too_large": _S(
        "Smaller pieces are needed",
        "The storage or a network in between does not take pieces that large.",
        "Nothing is needed: the upload goes on by itself with smaller pieces.",
    ),
    "chunk_never_fits": _S(
        "A network limits the size of what is sent",
        "[{host}|The storage], or a network on the way to it, refuses pieces of [{size}|the smallest size], and the "
        "storage takes no smaller ones.",
        "Try another network: offices and schools may set such a limit. It is tried again from time to time. If it "
        "stays everywhere, tell the administrator of the site.",
    ),
    "chunk_damaged": _S(
        "A piece arrived damaged",
        "[{host}|The storage] received something else than was sent, and threw it away. It is sent again.",
        _GOES_ON,
    ),
    "offset_stuck": _S(
        "The storage does not move on",
        "The storage says yes but keeps no more of the video than before.",
        _GOES_ON,
    ),
    "odd_answer": _S(
        "The storage gave an odd answer",
        "[{host}|The storage], or something on the way to it, said no[ (status {status})]. That may pass, so it is "
        "asked again.",
        _GOES_ON,
    ),
    "not_stored": _S(
        "The storage does not hold the whole video yet",
        "Moodle asked the storage, and a part of the video is missing[: {stored} of {size} are there].",
        _GOES_ON,
    ),
    "storage_refused": _S(
        "The storage refuses the video",
        "The storage that [{site}|the site] uses does not take the video[ (status {status})].[ It says: {message}]",
        "Try again later. If it stays, tell the administrator of the site: the account or the quota of the video "
        "storage may be full.",
    ),
    "protocol_unknown": _S(
        "This version cannot send to this storage",
        "The site asks for the video in a way that this version of the program does not know[: {protocol}].",
        "Look for a newer version of this program, or ask the administrator of the site for an assignment whose videos "
        "go to Cloudflare Stream or S3.",
    ),
    "size_mismatch": _S(
        "The stored video has another size",
        "The storage holds [{stored}|a number of bytes] that [is not the file's {size}|differs from the file's size].",
        "Start anew, so that the whole file is sent again.",
    ),
}

ENGINE_SENTENCES: dict[str, Sentence] = {
    "engine_problem": _S(
        "The upload could not go on", "The part of this program that uploads had a problem.", _SEND_DETAILS
    ),
    "engine_busy": _S(
        "Another program is at work on your uploads",
        "Another copy of this program holds your uploads[ (process {pid})] and does not answer.",
        "Wait a few seconds and try again. If it stays, close the other copy, or restart the computer.",
    ),
    "engine_gone": _S(
        "The other program has ended",
        "The copy of this program that was uploading has ended. What was sent is kept.",
        "Wait a few seconds and try again: this program takes the uploads over.",
    ),
    "no_such_upload": _S(
        "This upload is not in the list",
        "There is no upload with that number any more.",
        "Look at the list again and choose another one.",
    ),
    "wrong_state": _S(
        "That cannot be done now",
        "The upload has moved on since you chose that[; it is “{state}” now].",
        "Look at the upload again: what can be done with it now stands beside it.",
    ),
    "settings_wrong": _S(
        "Your settings cannot be followed",
        "Something in the file settings.json makes no sense.[ {message}]",
        "Mend the file with a text editor, or delete it for the usual settings, and start the program again.",
    ),
    "paused_by_schedule": _S(
        "Paused by your schedule[ until {until}]",
        "The schedule in your settings says that nothing is sent now[; it goes on {until}].",
        "Nothing is needed: it goes on by itself. To send this one now, try again.",
    ),
    "metered_network": _S(
        "Waits: this network is metered",
        "Your settings say that nothing is sent over a network on which every byte costs.",
        "Nothing is needed: it goes on by itself on another network. To send this one anyway, try again.",
    ),
    "sent_elsewhere": _S(
        "Another computer may be sending this",
        "[“{name}”|This very video] was being sent to this assignment a moment ago, from another computer[: {stored} "
        "of {size} are there].",
        "Wait: when the other computer falls silent this one goes on there by itself, and nothing is sent twice. If "
        "the other one is off or lost, try again now.",
    ),
    "not_the_same_file": _S(
        "That is another file",
        "What is stored there[ as “{other}”] was sent from a file that differs from [“{name}”|this one]. Nothing was "
        "added to it.",
        "Begin anew to send this file from its beginning, or cancel and choose the file that was being sent.",
    ),
    "nothing_to_carry_on": _S(
        "There is nothing to go on with",
        "The site has no open upload[ {upload}] of yours for this assignment. It was handed in or given up meanwhile, "
        "or belongs to another assignment.",
        "Begin anew to send the file from its beginning, or cancel.",
    ),
    "not_submitted_yet": _S(
        "Stored, not submitted yet",
        "The video is stored at the site, and waits for your word to be submitted.",
        "Submit it when you are ready[; it is due {due}]. It need not be sent again.",
    ),
    "team_must_submit": _S(
        "Your team must submit too",
        "You have handed it in[ for the team “{team}”]. It counts once all members have submitted[; {members} still "
        "must].",
        "Ask them to open the assignment and submit. This is looked at now and then, and goes on by itself.",
    ),
    "draft_holds_it": _S(
        "Your draft holds this video",
        "Moodle has saved [“{name}”|it] in your draft[ for “{assignment}”]. It is not submitted, and it cannot be "
        "taken out from here.",
        "Submit it, or open the assignment in the browser and remove it there.",
    ),
    "video_gone": _S(
        "The stored video is no longer there",
        "The site had [“{name}”|the video] stored. It was removed there before it was submitted[ to “{assignment}”].",
        "Begin anew to send it again, or cancel it if another video has taken its place.",
    ),
    "submission_replaced": _S(
        "No longer your submission",
        "It was submitted. Since then [“{by}” has taken its place|it was replaced or removed at the site].[ Any "
        "member of the team “{team}” can do that.]",
        "Nothing, if that is what you want. Else send this video again.",
    ),
    "journal_newer": _S(
        "Your uploads belong to a newer version",
        "A newer version of this program wrote the list of your uploads. It was left as it is.",
        "Start the newer version, or install it again.",
    ),
    "journal_damaged": _S(
        "The list of your uploads was damaged",
        "What could not be read of it was put aside[ as {path}]; the rest is in the list. Nothing was deleted.",
        "Add videos that are missing in the list again. What is already stored for them is kept at the site for a "
        "while.",
    ),
    "video_unplayable": _S(
        "The video cannot be played",
        "The submission is in Moodle, but the video service could not read the video.[ It says: {message}]",
        "Play the file on this computer. Export it again as MP4, and submit that file before the deadline.",
    ),
    "unexpected": _S(
        "Something unexpected happened",
        "This program met a problem that it has no words for. Your uploads are kept.",
        "Try again. " + _SEND_DETAILS,
    ),
}
