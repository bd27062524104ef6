"""Web-service tokens: the mobile app's, which a person has one of, and one for each computer that is signed in."""

import secrets

from practice_site.records import User
from practice_site.sign_in.records import Computer
from practice_site.store import Store

TOKEN_SECONDS = 12 * 7 * 24 * 3600
"""How long a computer's token lives: Moodle's `tokenduration`."""

UNNAMED = "A computer without a name"


def give_phone_token(store: Store, user: User) -> bool:
    """See to it that the person has a mobile app's token; whether it was made just now."""
    if user.token:
        return False
    user.token, user.privatetoken = secrets.token_hex(16), secrets.token_urlsafe(48)
    store.save()
    return True


def sign_in_computer(store: Store, user: User, name: str, ip: str) -> Computer:
    """Give a computer a token of its own."""
    now = store.now()
    computer = Computer(store.new_id(), user.id, secrets.token_hex(16), name, ip, now, now + TOKEN_SECONDS)
    store.data.computers.append(computer)
    store.save()
    return computer


def computers_of(store: Store, user: User) -> list[Computer]:
    """The person's computers that are signed in, the newest first."""
    mine = [c for c in store.data.computers if c.userid == user.id and c.validuntil >= store.now()]
    return sorted(mine, key=lambda c: (c.timecreated, c.id), reverse=True)


def sign_out_computer(store: Store, computerid: int, user: User) -> str:
    """End one computer's token; its name, or "" if it was not signed in any more (or is somebody else's)."""
    found = next((c for c in store.data.computers if c.id == computerid and c.userid == user.id), None)
    if found is None:
        return ""
    store.data.computers.remove(found)
    store.save()
    return found.name or UNNAMED


def end_own_token(store: Store, token: str) -> str:
    """End a computer's token, as its person wants it there; `ended`, or why not: `unknown`, `not_ours`."""
    if any(user.token == token for user in store.data.users):
        return "not_ours"
    if all(c.token != token or c.validuntil < store.now() for c in store.data.computers):
        return "unknown"
    end_token(store, token)
    return "ended"


def end_token(store: Store, token: str) -> None:
    """Make one token invalid, whosever it is."""
    for user in store.data.users:
        if user.token == token:
            user.token = ""
    store.data.computers = [c for c in store.data.computers if c.token != token]
    store.save()


def end_tokens(store: Store, userid: int | None = None) -> None:
    """Make every token of one person, or of all, invalid."""
    for user in store.data.users:
        if userid in {None, user.id}:
            user.token = ""
    store.data.computers = [c for c in store.data.computers if userid not in {None, c.userid}]
    store.save()
