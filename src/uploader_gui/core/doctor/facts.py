"""What the engine finds out for the doctor with an account's token, which never leaves it."""

from __future__ import annotations

from collections.abc import Iterable
from urllib.parse import urlsplit

from uploader_gui.core.models import AccountFacts, StorageFacts, Target
from uploader_gui.core.moodle.client import SITE_INFO, MoodleClient
from uploader_gui.core.moodle.error_codes import OURS_BEGIN
from uploader_gui.core.moodle.responses import SiteInfo, read
from uploader_gui.core.services.base import UploadService


async def account_facts(client: MoodleClient) -> AccountFacts:
    """Return what the site says about itself to this token.

    Raises:
        UploaderError: it does not answer, or does not take the token.
    """
    info = read(await client.call(SITE_INFO), SiteInfo, SITE_INFO)
    ours = tuple((offer.name, offer.version) for offer in info.functions if offer.name.startswith(OURS_BEGIN))
    return AccountFacts(release=info.release, functions=ours)


async def storage_facts(
    service: UploadService, assignments: Iterable[int], targets: Iterable[Target | None]
) -> StorageFacts:
    """Return where videos go: by the first assignment that takes them, and by the places of earlier uploads.

    Raises:
        UploaderError: the site does not tell, or its storage is not set up.
    """
    origins = tuple(dict.fromkeys(reversed([_origin(place.url) for place in targets if place and place.url])))
    for assignment in assignments:
        options = await service.options(assignment)
        return StorageFacts(backend=options.backend, protocols=options.protocols, origins=origins)
    return StorageFacts(origins=origins)


def _origin(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}"
