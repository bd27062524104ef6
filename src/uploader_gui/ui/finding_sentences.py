"""What the pre-flight finds that is no error, in sentences: good news and warnings. Rules as in ``error_sentences``."""

from __future__ import annotations

from uploader_gui.ui.error_sentences import Sentence

_S = Sentence

FINDING_SENTENCES: dict[str, Sentence] = {
    "file_ok": _S(
        "The file is good",
        "[“{name}”|It] is a video that can be read[ ({size}, {mimetype})].",
        "Nothing is needed.",
    ),
    "duration_ok": _S("The length is good", "[The video lasts {seconds}.|The length was read.]", "Nothing is needed."),
    "duration_unknown": _S(
        "The length is not known",
        "How long the video lasts could not be read from the file.",
        "Play it to its end on this computer to be sure that it is whole. You can upload it all the same.",
    ),
    "deadline_ok": _S(
        "There is time",
        "[It is due {due}.|The due date has not come.][ At the speed of the last upload it takes {seconds}.]",
        "Nothing is needed.",
    ),
    "deadline_tight": _S(
        "The time may not be enough",
        "The upload may not be done before the assignment is due[ {due}].[ At the speed of the last upload it takes "
        "{seconds}.]",
        "Start now, on the fastest network that you have. A smaller export of the video would be faster.",
    ),
    "deadline_passed": _S(
        "It will be late",
        "The assignment was due[ {due}], but still takes submissions. Yours will be marked as late.",
        "Send it as soon as you can, and tell your teacher.",
    ),
    "no_deadline": _S("There is no due date", "The assignment can be handed in at any time.", "Nothing is needed."),
    "site_not_asked": _S(
        "The site could not be asked",
        "This is what it said of [“{assignment}”|the assignment] before[, as of {seen}].",
        "You can add the video all the same: it is sent, and looked at by the site, once it can be reached.",
    ),
    "already_submitted": _S(
        "You have already submitted here",
        "[“{assignment}”|This assignment] already has a submission that counts for you[ and your team “{team}”]. "
        "This video would take its place.",
        "Send it only if it should replace the earlier one.",
    ),
    "team_submission": _S(
        "You submit as a team",
        "What you hand in here becomes the submission of your whole team[ “{team}”].",
        "Any member can replace it later: tell the others what you send.",
    ),
    "no_group_submission": _S(
        "You submit for everybody who is in no group",
        "This is handed in by groups, and you are in none, or in more than one: what you hand in becomes the "
        "submission of everybody who is in no group.",
        "If you should be in a group, ask your teacher before you send it. Any of the others can replace it later.",
    ),
    "already_graded": _S(
        "It has been graded",
        "Your work for [“{assignment}”|this assignment] has a grade. Moodle still takes another video in its place.",
        "Ask your teacher first whether they will look at it again.",
    ),
    "new_attempt": _S(
        "A new attempt",
        "Your teacher has reopened this: the video becomes [attempt {number}|a new attempt]. What you handed in before "
        "stays as it is.",
        "Nothing is needed.",
    ),
    "time_is_running": _S("Your time is running", "You have time[ until {until}].", "Nothing is needed."),
    "time_is_over": _S(
        "Your time is over",
        "The time for this ended[ {until}]. Moodle still takes it, and shows how late it was.",
        "Send it as soon as you can, and tell your teacher.",
    ),
    "replaces_upload": _S(
        "Another video is on its way there",
        "[“{name}”|Another video] is on its way to [“{assignment}”|this assignment], which keeps one video: the later "
        "one would take its place.",
        "Send it only if that is what you want.",
    ),
    "carry_on": _S(
        "It is partly there already",
        "[{stored} of {size}|A part] of this video was sent from another computer. If the file is the very same, "
        "which is made sure of, the upload goes on from there.",
        "Nothing is needed.",
    ),
    "carry_on_unproved": _S(
        "It may be partly there already",
        "From another computer [{stored} of {size}|a part] of a video named [“{name}”|like this] was sent, but what "
        "the site knows of it does not prove that it is the same file.",
        "If you are sure that it is the very same file, go on with [upload {upload}|that upload] there. Otherwise "
        "this file is sent from its beginning.",
    ),
    "late": _S(
        "It will be late",
        "The assignment was due[ {due}], but still takes submissions. Yours will be marked as late.",
        "Send it as soon as you can, and tell your teacher.",
    ),
    "statement_will_be_asked": _S(
        "There is a statement to accept",
        "[“{assignment}”|This assignment] asks you to accept a statement, for example that the work is your own.",
        "Read the statement before you send the video.",
    ),
    "needs_submit_step": _S(
        "It is submitted for you",
        "[“{assignment}”|This assignment] keeps drafts. Once the video is stored, it is handed in for grading too.",
        "Nothing is needed, unless you want to keep it as a draft: then send it without submitting.",
    ),
}
