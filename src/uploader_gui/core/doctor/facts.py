"""What the engine finds out for the doctor with an account's token, which never leaves it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from uploader_gui.core.models import AccountFacts, StorageFacts
from uploader_gui.core.moodle.client import SITE_INFO, MoodleClient
from uploader_gui.core.moodle.error_codes import OURS_BEGIN
from uploader_gui.core.moodle.responses import SiteInfo, read
from uploader_gui.core.services.base import UploadService
from uploader_gui.core.store.storages import KnownStorage


async def account_facts(client: MoodleClient) -> AccountFacts:
    """Return what the site says about itself to this token.

    Raises:
        UploaderError: it does not answer, or does not take the token.
    """
    info = read(await client.call(SITE_INFO), SiteInfo, SITE_INFO)
    ours = tuple((offer.name, offer.version) for offer in info.functions if offer.name.startswith(OURS_BEGIN))
    return AccountFacts(release=info.release, functions=ours)


async def storage_facts(
    service: UploadService, assignments: Iterable[int], earlier: Sequence[KnownStorage]
) -> StorageFacts:
    """Return where videos go: by the first assignment that takes them, and by earlier uploads, the last one first.

    Raises:
        UploaderError: the site does not tell, or its storage is not set up.
    """
    facts = StorageFacts()
    for assignment in assignments:
        options = await service.options(assignment)
        facts = StorageFacts(backend=options.backend, protocols=options.protocols)
        break
    # What the site does not hand out any more says nothing of the next upload.
    last = next((one for one in earlier if not facts.protocols or one.protocol in facts.protocols), None)
    return facts if last is None else replace(facts, origin=last.origin, protocol=last.protocol)
