"""Against the tus project's own server, so that our client and our practice site cannot agree on a mistake."""

import pytest
from tests.helpers.engines import engine_at_work
from tests.helpers.practice import SMALL_CHUNKS, running_practice_site
from tests.helpers.tus_server import running_tus_server
from tests.helpers.videos import make_video, sha256

from practice_site.faults import parse
from practice_site.link import link_from
from practice_site.relay import Relay
from practice_site.sockets import bind
from uploader_gui.core.models import UploadState


@pytest.fixture(scope="module")
def tus_port(tmp_path_factory):
    """The server's port."""
    with running_tus_server(tmp_path_factory.mktemp("tus")) as port:
        yield port


@pytest.fixture
async def link(tus_port):
    """A link to it; gives the relay and its address."""
    relay = Relay(("127.0.0.1", tus_port))
    listener = bind(0)
    port = listener.getsockname()[1]
    await relay.start(listener)
    yield relay, f"http://127.0.0.1:{port}/files"
    await relay.stop()


@pytest.mark.parametrize(
    "fault",
    [
        "rate:bytes=1G",
        "cut:after=150000;200000;90000;300000",
        "cut:after=400;100,direction=down",
        "cut:every=0.4,down=0.1",
    ],
)
@pytest.mark.parametrize("rules", ["one request", "chunks"])
async def test_the_tus_projects_own_server_gets_the_whole_file_over_a_line_that_is_cut(
    tmp_path, own_home, link, fault, rules
):
    relay, endpoint = link
    options = SMALL_CHUNKS if rules == "one request" else {"chunk_min": 65536, "chunk_multiple": 65536}
    video = make_video(tmp_path / "fieldwork.mp4", 1_500_000)
    with running_practice_site(tmp_path / "site", tus_endpoint=endpoint, **options) as site:
        async with engine_at_work(own_home, site) as work:
            upload = await work.add(video, submit=False)
            faults = [parse(fault), *([parse("rate:bytes=1M")] if "every" in fault else [])]
            relay.change(link_from(faults, "storage"))
            upload = await work.until(upload)
            assert upload.problem.code == "not_submitted_yet", upload.problem
            upload = await work.until(await work.engine.retry(upload.id))
    assert upload.state is UploadState.SUBMITTED
    assert upload.sha256 == sha256(video)


async def test_a_finished_upload_is_found_finished_by_the_next_run(tmp_path, own_home, link):
    _, endpoint = link
    video = make_video(tmp_path / "fieldwork.mp4", 400_000)
    with running_practice_site(tmp_path / "site", tus_endpoint=endpoint, **SMALL_CHUNKS) as site:
        async with engine_at_work(own_home, site, credentials="file") as work:
            account = await work.engine.sign_in(site.url, site.username, site.password, "file")
            site.faults("status:503,on=local_videostorage_finish_upload,times=100000")
            upload = await work.engine.add(str(video), account.id, site.assignment("plain").id)
            await work.until(upload, UploadState.WAITING)
        site.clear_faults()
        async with engine_at_work(own_home, site, credentials="file") as work:
            upload = await work.until(upload)
    assert upload.state is UploadState.SUBMITTED
    assert upload.sha256 == sha256(video)
