"""What one upload's attempts keep of one another."""

import pytest
from tests.helpers.clock import FakeClock
from tests.helpers.scripted_tus import CONTENT, SIZE, cutting_after, tus_server

from uploader_gui.core.errors import ConnectionLost
from uploader_gui.core.models import ChunkLimits, Target
from uploader_gui.core.network import http_client
from uploader_gui.core.transfer.progress import ProgressReport
from uploader_gui.core.transfer.rate_limit import RateLimit
from uploader_gui.core.transfer.sending import Line, Sending
from uploader_gui.core.transfer.source import SourceFile, look_at


@pytest.fixture
async def send(tmp_path):
    video = tmp_path / "video.mp4"
    video.write_bytes(CONTENT)
    source, clock, sending = SourceFile(video, look_at(video)), FakeClock(), Sending()
    async with http_client() as http:
        line = Line(
            http=http,
            clock=clock,
            rate_limit=RateLimit(clock),
            progress=ProgressReport(1, SIZE, clock, lambda _: None),
            on_stored=lambda _: None,
            service=None,
            remote_id=1,
            note=lambda *_, **__: None,
        )

        async def send(url, limits):
            await sending.send(Target(protocol="tus", url=url, chunk=limits), source, line)

        yield send
        await source.aclose()


async def test_rules_that_came_with_a_fresh_url_are_kept_from_the_next_attempt_on(send):
    async with tus_server(SIZE) as server:
        server.patches.append(cutting_after(0))
        with pytest.raises(ConnectionLost):
            await send(server.url, ChunkLimits(min=30_000, max=30_000))
        await send(server.url, ChunkLimits(min=50_000, max=50_000))
    assert server.log == ["HEAD", "PATCH 0+30000", "HEAD", "PATCH 0+50000", "PATCH 50000+50000"]


async def test_while_the_rules_are_the_same_what_an_attempt_has_learned_counts_for_the_next(send):
    limits = ChunkLimits()
    async with tus_server(SIZE) as server:
        server.max_chunk = 60_000
        with pytest.raises(Exception, match="413"):
            await send(server.url, limits)
        await send(server.url, limits)
    assert server.log == ["HEAD", "PATCH 0+100000", "HEAD", "PATCH 0+50000", "PATCH 50000+50000"]
