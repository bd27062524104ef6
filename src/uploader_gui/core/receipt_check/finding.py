"""What comes of the check of a receipt."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from uploader_gui.core.models import Receipt


class Signature(StrEnum):
    """What is known of the signature."""

    GOOD = "good"
    BAD = "bad"
    """The receipt says something else than what was signed, or was never signed by that key."""
    UNKNOWN_KEY = "unknown_key"
    """Another key than the site's: of an imitation, or of a site that was set up anew."""
    NOT_SIGNED = "not_signed"
    KEY_NOT_TOLD = "key_not_told"
    """The site signs, and has no page that tells its key."""
    NOT_REACHED = "not_reached"


class SameFile(StrEnum):
    """What is known of the file."""

    NOT_COMPARED = "not_compared"
    SAME = "same"
    OTHER = "other"
    NO_HASH = "no_hash"
    """The receipt, or what was signed of it, names no SHA-256."""


class Verdict(StrEnum):
    """What it comes to."""

    GENUINE = "genuine"
    WRONG = "wrong"
    """The receipt or the file is not what it is said to be."""
    UNDECIDED = "undecided"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What came of a check."""

    receipt: Receipt
    signature: Signature
    file: SameFile
    site: str
    """The address whose key counts: as it is signed, else as the receipt says."""
    differing: tuple[str, ...] = ()
    """Names of the receipt's fields that say other than what was signed."""
    key_seen_at: float | None = None
    """Where the site's key was not had now: when it was (Unix seconds)."""
    problem: str = ""
    """Code of the error for which the site was not reached."""
    problem_facts: dict[str, str] = field(default_factory=dict)
    path: str = ""
    """The file that was compared."""
    sha256: str = ""
    """Its SHA-256."""

    @property
    def verdict(self) -> Verdict:
        """What it comes to: genuine only if everything that was asked for was looked at, and is good."""
        if self.signature in (Signature.BAD, Signature.UNKNOWN_KEY) or self.file is SameFile.OTHER:
            return Verdict.WRONG
        is_proved = self.signature is Signature.GOOD and self.file is not SameFile.NO_HASH
        return Verdict.GENUINE if is_proved else Verdict.UNDECIDED
