"""What the practice site remembers of sign-ins: the ones under way, and the computers that are signed in."""

from dataclasses import dataclass


@dataclass
class Grant:
    """A sign-in that is under way, as `local_videostorage_grant` holds it: of its codes only the hashes."""

    id: int
    kind: str
    codehash: str
    state: str
    computer: str
    ip: str
    timecreated: int
    expires: int
    userid: int = 0
    usercodehash: str = ""
    redirecturi: str = ""
    challenge: str = ""
    pollinterval: int = 0
    timepolled: int = 0


@dataclass
class Computer:
    """A computer that is signed in, with the token that is its own."""

    id: int
    userid: int
    token: str
    name: str
    ip: str
    timecreated: int
    validuntil: int
    lastaccess: int = 0
