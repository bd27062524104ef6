"""What ``uploader doctor`` finds that is no error, in sentences. Rules as in ``error_sentences``."""

from __future__ import annotations

from uploader_gui.ui.error_sentences import Sentence
from uploader_gui.ui.translation import translate

_S = Sentence
_NOTHING = "Nothing is needed."
_ADMINISTRATOR = "Tell the administrator of the site: "

CHECK_NAMES: dict[str, str] = {
    "program": "Program",
    "journal": "Your uploads",
    "disk": "Disk space",
    "keyring": "Keyring",
    "limits": "Limits",
    "accounts": "Sign-ins",
    "proxy": "Proxy",
    "dns": "Name service",
    "address": "Address",
    "portal": "Portal",
    "tls": "Encryption",
    "http": "HTTP",
    "clock": "Clock",
    "maintenance": "Maintenance",
    "web_services": "Web services",
    "rest": "REST protocol",
    "sign_in_ways": "Ways to sign in",
    "sign_in": "Your sign-in",
    "plugins": "Video plugins",
    "assignments": "Assignments",
    "storage": "Video storage",
    "bodies": "Large requests",
    "speed": "Upload speed",
}

DOCTOR_SENTENCES: dict[str, Sentence] = {
    # Any check
    "check_timed_out": _S(
        "This took too long",
        "There was no end to this[ within {seconds}], so it was given up.",
        "Try again in a minute, or on another network. If it stays, the line or the server stands still here.",
    ),
    "needs_site": _S("Not looked at", "Only a site that answers can be asked this.", "Mend what failed above first."),
    "told_above": _S("Not to be had", "This does not work for the reason that stands above.", "Mend that first."),
    "needs_sign_in": _S(
        "Not looked at",
        "Nobody is signed in at this site on this computer.",
        "Sign in to the site, and look again.",
    ),
    # This computer
    "no_account": _S(
        "Nobody is signed in",
        "There is no signed-in account, so no site was looked at.",
        "Name the site to be looked at, or sign in to it first.",
    ),
    "program_version": _S(
        "The program", "This is version [{version}|of today][, with Python {python}][, on {system}].", _NOTHING
    ),
    "journal_good": _S(
        "Your uploads are kept", "The list of your uploads can be read and written[ in {folder}].", _NOTHING
    ),
    "journal_beside": _S(
        "Your uploads are kept",
        "Another program of yours works on the list of your uploads[ in {folder}], and answers.",
        _NOTHING,
    ),
    "folder_not_writable": _S(
        "The program's folder cannot be written",
        "Nothing can be noted in [{folder}|the program's folder].[ The system says: {message}]",
        "Give yourself permission to the folder, or choose another one by UPLOADER_HOME.",
    ),
    "disk_good": _S("There is room", "[{free} are|Enough is] free where the program keeps its notes.", _NOTHING),
    "disk_little": _S(
        "There is little room",
        "Only [{free} are|a little is] free where the program keeps its notes.",
        "Make room on that disk: without any, uploads cannot note how far they are, and wait.",
    ),
    "disk_full": _S(
        "The disk is full",
        "[{free} are|Hardly anything is] free where the program keeps its notes[, in {folder}].",
        "Make room on that disk. Uploads that could not note how far they are go on by themselves then.",
    ),
    "kept_in_keyring": _S("Sign-ins are kept", "Sign-ins are kept in the keyring.", _NOTHING),
    "kept_in_file": _S("Sign-ins are kept", "Sign-ins are kept in a file that only you can read.", _NOTHING),
    "keyring_missing": _S(
        "There is no keyring",
        "This computer has no keyring that works: unless you ask for a file, a sign-in lasts only as long as the "
        "program runs.",
        "Sign in again at each start. Where only you can read your files, uploader sign-in --store file keeps it.",
    ),
    "kept_in_memory": _S(
        "Sign-ins are not kept",
        "Your own settings keep sign-ins in memory: they last only as long as the program runs.",
        "If you do not want that, take “credentials” out of settings.json (or UPLOADER_CREDENTIALS out of the "
        "environment), and sign in again.",
    ),
    "rate_limited": _S(
        "Uploads are slowed down",
        "Your own settings limit all uploads together[ to {speed}].",
        "If that is too slow, change bytes_per_second or the schedule in settings.json.",
    ),
    "no_limit": _S(
        "Nothing holds uploads back",
        "By your settings no limit, schedule or metered network holds uploads back now.",
        _NOTHING,
    ),
    "no_limit_on_metered": _S(
        "The network may cost",
        "This network is metered, and your settings do not hold uploads back on such a one.",
        "If every byte costs, set pause_on_metered in settings.json.",
    ),
    # The way to the site
    "no_proxy": _S("No proxy", "The site is reached directly, without a proxy.", _NOTHING),
    "proxy": _S("A proxy is used", "This computer goes through the proxy [{proxy}|of its settings].", _NOTHING),
    "proxy_not_used": _S(
        "The proxy cannot be used",
        "This computer's settings name the proxy [{proxy}|of a kind] that this program cannot speak to. The site is "
        "asked without it.",
        "If the site cannot be reached, set a proxy for http in the system's network settings, or ask the people who "
        "look after this network.",
    ),
    "proxy_looks_up": _S("The proxy looks up names", "The proxy finds the site's addresses.", _NOTHING),
    "no_name_needed": _S("No name to look up", "The site is named by its number[, {host}].", _NOTHING),
    "name_found": _S("The name is known", "[{host}|The site's name] was found[ within {milliseconds} ms].", _NOTHING),
    "name_slow": _S(
        "The name service is slow",
        "It took [{milliseconds} ms|long] to find [{host}|the site's name].",
        "Uploads go on all the same. If it stays, use another name service, or restart the router.",
    ),
    "name_unknown": _S(
        "The name is not known",
        "The name service knows no address of [{host}|the site].",
        "Compare the name with the one in your browser. If it is right, check that you are online, and whether the "
        "site is only to be reached from inside its own network (VPN).",
    ),
    "site_found": _S("The site answers", "[{site}|The site] answers[ at {address}].", _NOTHING),
    "no_portal": _S("No portal", "No network answers in the site's place.", _NOTHING),
    "portal_unknown": _S(
        "Not to be told", "Whether this network wants a sign-in of its own cannot be told.", "Open any web page to see."
    ),
    "tls_not_needed": _S("On this computer", "The site runs on this computer: nothing needs to be sealed.", _NOTHING),
    "tls_good": _S(
        "The line is sealed",
        "The certificate is good[, by {issuer}][, until {ends}].[ The line is sealed with {version}.]",
        _NOTHING,
    ),
    "certificate_ends": _S(
        "The certificate ends soon",
        "The site's certificate[, by {issuer},] ends [{ends}|soon].",
        _ADMINISTRATOR + "“Please renew the certificate of the site.” After its end nothing is sent any more.",
    ),
    "private_authority": _S(
        "Not everybody knows who vouches for this site",
        "This computer trusts the site's certificate[, by {issuer}]; one that knows only what Mozilla's browser knows "
        "would not. The authority is your university's own, or a filter on the way opens the line, or the site does "
        "not send the whole chain of its certificates.",
        "Nothing, if your university or employer set this computer up so. Else ask the people who look after it, or "
        "the administrator of the site.",
    ),
    "http_good": _S("HTTP works", "The way to the site speaks [{version}|HTTP].", _NOTHING),
    "http_via": _S("HTTP works", "The way to the site speaks [{version}|HTTP][, through {via}].", _NOTHING),
    "http_old": _S(
        "Something on the way is old",
        "The way to the site speaks [{version}|an old HTTP] only: each request needs a line of its own.",
        "Uploads go on all the same, with more waits. Try another network or another proxy.",
    ),
    # The site
    "clock_unknown": _S("Not to be told", "The site does not tell its time.", _NOTHING),
    "clock_good": _S("The clocks agree", "Your clock and the site's differ by less than two minutes.", _NOTHING),
    "clock_slow": _S(
        "Your clock is slow",
        "Your computer's clock is [{seconds}|some time] behind the site's. Deadlines are reckoned by the site's.",
        "Let the system set the clock by the network (date and time settings).",
    ),
    "clock_fast": _S(
        "Your clock is fast",
        "Your computer's clock is [{seconds}|some time] ahead of the site's. Deadlines are reckoned by the site's.",
        "Let the system set the clock by the network (date and time settings).",
    ),
    "site_open": _S("The site is open", "The site is not in maintenance.", _NOTHING),
    "web_services_on": _S("Programs are let in", "Web services and the mobile service are on.", _NOTHING),
    "rest_good": _S("The protocol is on", "The site answers programs by REST.", _NOTHING),
    "php_notices": _S(
        "The site prints its own troubles",
        "PHP prints notices into the site's answers. This program reads past them; others may not.",
        _ADMINISTRATOR + "“Please switch off the display of debug messages (Site administration, Development, "
        "Debugging).”",
    ),
    "ways": _S("How to sign in", "One can sign in by [{ways}|the ways that the site has].", _NOTHING),
    # The account
    "sign_in_good": _S(
        "Your sign-in is good", "The site takes the sign-in[ of {username}].[ It runs Moodle {release}.]", _NOTHING
    ),
    "plugins_good": _S("The plugins are there", "The video plugins are there[, version {version}].", _NOTHING),
    "plugins_there": _S(
        "The plugins are there", "The video plugin is there. Signed in, its version can be seen.", _NOTHING
    ),
    "plugins_unknown": _S(
        "The plugins may be missing",
        "The site has no sign-in pages for this program: the video plugin is missing, or an early version.",
        "Sign in to see. If it is missing, tell the administrator of the site: “Please install local_videostorage and "
        "a video submission type (assignsubmission_cloudflarestream or assignsubmission_s3video).”",
    ),
    "assignments_good": _S(
        "Your assignments can be read", "Assignments that take a video now: [{open} of {assignments}|some].", _NOTHING
    ),
    "no_assignment": _S(
        "No assignment takes a video now",
        "None of your assignments takes a video now.",
        "See what each of them says in the list of assignments, or ask your teacher.",
    ),
    "storage_reached": _S(
        "The storage answers",
        "[{host}|The storage], where your earlier videos went, answers[ within {milliseconds} ms].",
        _NOTHING,
    ),
    "storage_not_reached": _S(
        "The storage cannot be reached",
        "The site answers, but [{host}|the storage], where the videos go, does not: the line broke just then, or "
        "something in this network keeps you from it.",
        "Look again. If it stays, try another network (a phone's, say), and ask the people who look after this one to "
        "let [{host}|the storage] through.",
    ),
    "storage_named": _S(
        "Not looked at",
        "Whether the site's storage[, {storage},] can be reached is not known yet: its address comes with an upload "
        "from this computer.",
        "Send a video. If it does not get through, look again.",
    ),
    "storage_unknown": _S(
        "The storage is not known yet",
        "No assignment takes a video now, so the site names no storage.",
        "Look again when an assignment is open.",
    ),
    # What gets through
    "bodies_good": _S("Large requests get through", "Requests of up to [{size}|a large size] get through.", _NOTHING),
    "body_hangs": _S(
        "Large requests get stuck",
        "A request of [{size}|some size] had no answer[ within {seconds}], though smaller ones have. The line stood "
        "still just then, or something on the way swallows full packets or large requests.",
        "Look again. If it stays, try without VPN, and on another network. People who know the network: look at its "
        "MTU (1,400 bytes is safe).",
    ),
    "body_cut": _S(
        "Large requests are cut",
        "The line[ to {host}] broke off during a request of [{size}|some size].",
        "Look again. If it stays, try another network, or without VPN: a filter on the way may cut large requests.",
    ),
    "body_too_large": _S(
        "The Moodle server limits requests",
        "A request of [{size}|some size] is refused by the Moodle server, or by a proxy on the way to it.",
        "Nothing at first: videos go to the storage and not through Moodle. If uploads fail with “A network limits the "
        "size of what is sent”, try another network.",
    ),
    "body_refused": _S(
        "A request is refused",
        "A request of [{size}|some size] is refused[ (status {status})], by the site or a filter on the way to it.",
        "Try another network. If it stays, tell the administrator of the site.",
    ),
    "line_very_slow": _S(
        "The line is very slow",
        "Only [{speed}|a little] gets through to the Moodle server, so no large request was tried.",
        "Move closer to the router, use a cable, or go to a faster network. Uploads go on all the same.",
    ),
    "speed": _S(
        "The speed of your line",
        "[About {speed}|The usual speed] to the Moodle server[, measured with {size}]. The storage may be faster or "
        "slower.",
        _NOTHING,
    ),
    "speed_cut": _S(
        "The line broke off",
        "The line broke off or stood still while its speed was measured[; until then it was about {speed}].",
        "Uploads go on by themselves after each break. Fewer breaks: move closer to the router, use a cable, or try "
        "another network.",
    ),
    "speed_paused": _S("Not measured", "Your schedule holds uploads back now, so nothing was measured.", _NOTHING),
    "speed_limited": _S("Not measured", "Your settings limit uploads[ to {speed}], so nothing was measured.", _NOTHING),
    "speed_metered": _S("Not measured", "Every byte costs on this network, so nothing was measured.", _NOTHING),
    "speed_unknown": _S(
        "Not measured", "No large request got through, so nothing was measured.", "Mend what failed above first."
    ),
}


def has_next_step(code: str) -> bool:
    """Whether there is something to do about what could not be looked at, beside what stands in the lines above."""
    words = DOCTOR_SENTENCES.get(code)
    return (
        words is not None and words.next_step != _NOTHING and code not in ("needs_site", "told_above", "speed_unknown")
    )


def check_name(name: str) -> str:
    """Return what a check looks at, in the person's language."""
    return translate("doctor", CHECK_NAMES[name])
