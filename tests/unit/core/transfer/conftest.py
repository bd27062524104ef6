"""One transfer's desk: a file, a clock, a client, and what was told."""

from types import SimpleNamespace

import pytest
from tests.helpers.clock import FakeClock
from tests.helpers.scripted_tus import CHUNK, CONTENT, SIZE

from uploader_gui.core.models import ChunkLimits, Target
from uploader_gui.core.network import http_client
from uploader_gui.core.transfer.chunking import ChunkSizer
from uploader_gui.core.transfer.patience import Patience
from uploader_gui.core.transfer.progress import ProgressReport
from uploader_gui.core.transfer.rate_limit import RateLimit
from uploader_gui.core.transfer.sending import Line
from uploader_gui.core.transfer.source import SourceFile, look_at
from uploader_gui.core.transfer.tus import TusUpload

LIMITS = ChunkLimits(min=CHUNK, max=CHUNK)


@pytest.fixture
async def desk(tmp_path):
    """Everything one transfer needs, and what it told."""
    video = tmp_path / "video.mp4"
    video.write_bytes(CONTENT)
    desk = SimpleNamespace(video=video, told=[], stored=[], notes=[], clock=FakeClock(), sizer=ChunkSizer(LIMITS))
    desk.patience = Patience()
    desk.rate_limit = RateLimit(desk.clock)
    desk.source = SourceFile(video, look_at(video))
    async with http_client() as http:

        async def send(url, headers=(), limits=None):
            if limits is not None:
                desk.sizer = ChunkSizer(limits)
            line = Line(
                http=http,
                clock=desk.clock,
                rate_limit=desk.rate_limit,
                progress=ProgressReport(1, SIZE, desk.clock, desk.told.append),
                on_stored=desk.stored.append,
                service=None,
                remote_id=1,
                note=lambda what, **facts: desk.notes.append((what, facts)),
            )
            target = Target(protocol="tus", url=url, headers=headers)
            await TusUpload(target, desk.source, line, desk.sizer, desk.patience).upload()

        desk.send = send
        yield desk
        await desk.source.aclose()
