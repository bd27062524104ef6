"""Where an account's videos go, as the engine tells it to the doctor."""

import pytest

from uploader_gui.core.doctor.facts import storage_facts
from uploader_gui.core.store.storages import KnownStorage

STREAM = KnownStorage("tus", "https://upload.example.com")
BUCKET = KnownStorage("post", "https://s3.example.com")


class Site:
    """Hands out uploads by these protocols."""

    def __init__(self, *protocols):
        self.backend, self.protocols = "some", protocols

    async def options(self, assignment):
        return self


@pytest.mark.parametrize(
    ("protocols", "assignments", "earlier", "found"),
    [
        (("tus",), [1], [], ("", "")),
        (("tus",), [1], [STREAM], ("https://upload.example.com", "tus")),
        (("s3multipart", "post"), [1], [STREAM, BUCKET], ("https://s3.example.com", "post")),
        # The site has another storage now: that the old one answers says nothing.
        (("s3multipart",), [1], [STREAM, BUCKET], ("", "")),
        # No assignment is open: the last one is what there is to be asked.
        ((), [], [BUCKET, STREAM], ("https://s3.example.com", "post")),
    ],
)
async def test_the_storage_is_the_last_one_of_those_that_the_site_still_uses(protocols, assignments, earlier, found):
    facts = await storage_facts(Site(*protocols), assignments, earlier)
    assert (facts.origin, facts.protocol) == found
    assert facts.protocols == protocols
