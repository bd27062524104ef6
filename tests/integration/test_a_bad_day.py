"""A whole day on a bad link, in seconds: everything that can happen happens, and in the evening the video is there."""

from itertools import pairwise

import pytest
from tests.helpers.day import DayClock
from tests.helpers.engines import EngineAtWork
from tests.helpers.fault_kinds import shorten_limits
from tests.helpers.practice import running_practice_site
from tests.helpers.small_site import RULES
from tests.helpers.videos import make_video, sha256

from uploader_gui.core.config import Settings
from uploader_gui.core.engine import Engine
from uploader_gui.core.models import UploadState
from uploader_gui.core.paths import Paths

HOUR = 3600
SLOW = "rate:bytes=60K"
NO_NETWORK = "cut:after=" + ";".join(["0"] * 20_000)

# What the link and the servers are like from that hour on. On a slow link always: the evening must not come too early.
DAY = {
    0: (SLOW,),
    1: (f"{NO_NETWORK},on=both",),
    2: (SLOW, "cut:every=0.2"),
    3: ("captive-portal:on=storage,times=0", "captive-portal:on=moodle,times=0"),
    4: (SLOW, "cut:after=9000;8000;7000;9000;8000;7000,how=blackhole"),
    5: (SLOW, "status:503,on=storage,times=0,retry-after=900"),
    6: (SLOW, "status:502,on=moodle,times=0"),
    7: (SLOW, "expired-url:times=1"),
    8: (SLOW, "maintenance:cli", "expired-url:times=1"),
    9: (SLOW, "cut:every=0.2,how=close"),
    10: (f"{NO_NETWORK},how=close,on=storage",),
    11: (SLOW, "status:429,on=HEAD,times=0,retry-after=60"),
    12: (SLOW, "webservices-off", "expired-url:times=1"),
    13: (SLOW, "reply:redirect,on=storage,times=0"),
    14: (SLOW, "error:dmlwriteexception,on=moodle,times=0"),
    15: (SLOW, "lost-reply:on=PATCH,times=20"),
    16: (f"{NO_NETWORK},how=blackhole,on=both",),
    17: (SLOW, "lost-reply:on=moodle,times=20"),
}
EVENING = 18


@pytest.mark.slow
async def test_after_a_day_on_a_bad_link_the_video_is_submitted_once_and_no_byte_was_sent_for_nothing(
    own_home, tmp_path, monkeypatch
):
    with running_practice_site(tmp_path / "site", **RULES) as site:
        video = make_video(tmp_path / "fieldwork.mp4", 3_000_000)
        clock = DayClock(on_step=site.advance)
        engine = Engine(Paths(own_home), Settings(credentials="memory"), clock=clock)
        work = EngineAtWork(engine, clock, site)
        await engine.start()
        try:
            upload = await work.add(video, "drafts")
            shorten_limits(monkeypatch)
            calls = {}
            async with clock.passing():
                for hour, faults in DAY.items():
                    await clock.sleep(hour * HOUR - clock.seconds)
                    calls[hour] = site.state()["links"]
                    site.faults(*faults)
                    site.cut("storage")
                    site.cut("moodle")
                await clock.sleep(EVENING * HOUR - clock.seconds)
                calls[EVENING] = site.state()["links"]
                site.clear_faults()
                (upload,) = await engine.uploads()
                assert upload.state not in (UploadState.SUBMITTED, UploadState.FAILED), upload.problem
                upload = await work.until(upload)
        finally:
            await engine.stop()

        assert upload.state is UploadState.SUBMITTED, upload.problem
        stored = site.upload_state()
        assert stored["sha256"] == sha256(video)
        assert stored["bytes_received"] == video.stat().st_size
        assert site.state()["creations"] == 1
        submission = site.submission_state("drafts")
        assert (submission["saves"], submission["submits"]) == (1, 1)

        # Nobody is knocked at without end: whatever the hour is like, a connection every few seconds at most.
        for side in ("moodle", "storage"):
            knocks = [links[side]["connections"] for links in calls.values()]
            assert max(later - earlier for earlier, later in pairwise(knocks)) < 2 * HOUR / 4
        waits = [e.upload for e in work.events if getattr(e, "upload", None) and e.upload.state is UploadState.WAITING]
        assert {wait.problem.code for wait in waits} >= {
            "connection_lost",
            "timed_out",
            "server_busy",
            "site_unavailable",
            "web_services_off",
            "not_the_server",
        }
        assert all(wait.next_try_at for wait in waits)
