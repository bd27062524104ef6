"""The check of one receipt. Nothing is called genuine that was not proved: each answer names what was looked at."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from pathlib import Path

import httpx

from uploader_gui.core.clock import Clock
from uploader_gui.core.errors import NetworkProblem
from uploader_gui.core.models import Receipt
from uploader_gui.core.receipt_check.finding import Finding, SameFile, Signature
from uploader_gui.core.receipt_check.hashing import Tell, sha256_of
from uploader_gui.core.receipt_check.keys import SeenKeys, ask_site
from uploader_gui.core.receipt_check.statement import address_of, differing, is_signed_by


async def check_receipt(
    receipt: Receipt, file: Path | None, *, http: httpx.AsyncClient, seen: SeenKeys, clock: Clock, tell: Tell
) -> Finding:
    """Look whether a receipt is genuine, and ``file`` (None = none) the one that it names.

    Args:
        receipt: What somebody has given for a receipt.
        file: The video.
        http: A client without any credential.
        seen: The keys of earlier checks.
        clock: For the time at which a key is seen.
        tell: Hears, from another thread, how much of the file has been read.

    Raises:
        FileProblem: the file cannot be read.
    """
    found = await _look_at_signature(receipt, http, seen, clock)
    if file is None:
        return found.with_file(SameFile.NOT_COMPARED)
    sha256 = await sha256_of(file, tell)
    return found.with_file(found.compare(sha256), str(file), sha256)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Signed:
    receipt: Receipt
    signature: Signature
    site: str
    differing: tuple[str, ...] = ()
    key_seen_at: float | None = None
    problem: NetworkProblem | None = None

    def compare(self, sha256: str) -> SameFile:
        """Compare with what was signed where the signature is good: the rest of a receipt anybody can write."""
        statement = self.receipt.statement
        is_proved = self.signature is Signature.GOOD and statement is not None
        named = statement.sha256 if is_proved and statement is not None else self.receipt.sha256
        if not named:
            return SameFile.NO_HASH
        return SameFile.SAME if named.lower() == sha256 else SameFile.OTHER

    def with_file(self, same: SameFile, path: str = "", sha256: str = "") -> Finding:
        """Return the whole finding."""
        return Finding(
            receipt=self.receipt,
            signature=self.signature,
            file=same,
            site=self.site,
            differing=self.differing,
            key_seen_at=self.key_seen_at,
            problem=self.problem.code if self.problem else "",
            problem_facts=dict(self.problem.facts) if self.problem else {},
            path=path,
            sha256=sha256,
        )


async def _look_at_signature(receipt: Receipt, http: httpx.AsyncClient, seen: SeenKeys, clock: Clock) -> _Signed:
    statement = receipt.statement
    if statement is None or not receipt.site_signature:
        return _Signed(receipt=receipt, signature=Signature.NOT_SIGNED, site=receipt.site_url)
    site = address_of(statement)
    remembered = await asyncio.to_thread(seen.of, site)
    offered: dict[str, str] | None = None
    problem: NetworkProblem | None = None
    try:
        offered = await ask_site(http, site, clock.now())
    except NetworkProblem as error:
        problem = error
    if offered:
        await asyncio.to_thread(seen.remember, site, offered, clock.now())
    name = receipt.site_key_id
    key = (offered or {}).get(name, "")
    seen_at = None
    if not key and name in remembered:
        key, seen_at = remembered[name].public_key, remembered[name].seen_at
    wrong = differing(receipt, statement)
    if wrong:
        # It contradicts what it carries itself: no key is needed to see that.
        signature = Signature.BAD
    elif key:
        signature = Signature.GOOD if is_signed_by(statement, receipt.site_signature, key) else Signature.BAD
    else:
        signature = _without_key(offered, problem)
    return _Signed(
        receipt=receipt, signature=signature, site=site, differing=wrong, key_seen_at=seen_at, problem=problem
    )


def _without_key(offered: dict[str, str] | None, problem: NetworkProblem | None) -> Signature:
    if problem is not None:
        return Signature.NOT_REACHED
    return Signature.UNKNOWN_KEY if offered else Signature.KEY_NOT_TOLD
