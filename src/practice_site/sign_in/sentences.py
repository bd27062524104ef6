"""What the pages of the sign-in say; the keys and the words are those of the plugin's language file."""

from string import Template

_SENTENCES = {
    "deviceallowed": "$a will be signed in within a few seconds. You can close this page and go back to the computer.",
    "devicedenied": "$a was not signed in. You can close this page.",
    "deviceended": "This code has ended, or somebody else has answered. Next: begin again on the computer.",
    "devicesignedout": "$a is signed out.",
    "devicesignedoutalready": "That computer was signed out already.",
    "devicetoomany": "Too many wrong codes. Next: wait $a minutes, then begin again on the computer.",
    "devicewrongcode": "No computer waits for this code. Next: look at the code again; if it is more than ten minutes"
    " old, begin again on the computer.",
    "signinbadaddress": "The application asks for an answer at an address that is not on your own computer. Nothing was"
    " sent. Next: begin again from the application, and update it if this stays so.",
    "signinoff": "This site does not let applications sign in: web services for mobile devices are switched off. Next:"
    " ask the administrator of this site.",
    "signintoooften": "You have signed in too often within ten minutes. Next: wait a while, then begin again from the"
    " application.",
}


def sentence(key: str, about: object = "") -> str:
    """The sentence with this key, about something."""
    return Template(_SENTENCES[key]).substitute(a=about)
