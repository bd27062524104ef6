"""An upload in parts goes on from another computer: stored parts are proved by hash or tag, and not sent twice."""

import os
import shutil

import pytest
from tests.helpers.engines import engine_at_work
from tests.helpers.s3 import SMALLEST_PART as PART
from tests.helpers.small_s3 import bucket, s3_endpoint, s3_site
from tests.helpers.videos import make_video, sha256

from uploader_gui.core.models import S3_MULTIPART, ChunkLimits, FileMark, Target, UploadState
from uploader_gui.core.services.base import Prefix, RemoteUpload, StoredPart
from uploader_gui.core.transfer import carry_on, reports
from uploader_gui.core.transfer.source import SourceFile, mark_of

__all__ = ["bucket", "s3_endpoint", "s3_site"]

S = UploadState
REPORT = "local_videostorage_report_progress"


@pytest.fixture
def video(tmp_path):
    """A real video of eleven parts."""
    return make_video(tmp_path / "fieldwork.mp4", 10 * PART + 4321)


@pytest.fixture
def copy(video, tmp_path):
    """The same file on a card."""
    card = tmp_path / "card" / "DSC_0001.mp4"
    card.parent.mkdir()
    shutil.copyfile(video, card)
    os.utime(card, ns=(1_700_000_000 * 10**9, 1_700_000_000 * 10**9))
    return card


def change_a_byte(path, offset):
    with path.open("r+b") as file:
        file.seek(offset)
        byte = file.read(1)
        file.seek(offset)
        file.write(bytes([byte[0] ^ 1]))
    os.utime(path, ns=(1_700_000_000 * 10**9, 1_700_000_000 * 10**9))


async def begin(home, site, bucket, video, *faults, parts=3):
    site.faults("rate:bytes=300K", *faults)
    async with engine_at_work(home, site) as work:
        await work.add(video)
        await work.until_true(lambda: bucket.unfinished() and len(bucket.parts()) >= parts)
    site.clear_faults()
    site.advance(300)
    return sum(bucket.parts().values())


@pytest.mark.parametrize("faults", [(), (f"status:503,on={REPORT},times=100000",)], ids=["by hash", "by tags alone"])
async def test_the_stored_parts_stay_and_only_the_others_are_sent(
    own_home, tmp_path, s3_site, bucket, video, copy, faults, monkeypatch
):
    monkeypatch.setattr(reports, "AT_LEAST_SECONDS", 0.0)
    stored = await begin(own_home, s3_site, bucket, video, *faults)
    sent = s3_site.bytes_up()
    async with engine_at_work(tmp_path / "other computer", s3_site) as work:
        upload = await work.until(await work.add(copy))
        assert (upload.state, upload.carried_on) == (S.SUBMITTED, stored)
    assert bucket.sha256() == sha256(video)
    assert s3_site.state()["creations"] == 1
    assert s3_site.bytes_up() - sent < video.stat().st_size - stored + PART


async def test_a_part_of_another_film_is_known_by_its_tag(own_home, tmp_path, s3_site, bucket, video, copy):
    await begin(own_home, s3_site, bucket, video, f"status:503,on={REPORT},times=100000")
    change_a_byte(copy, PART + 7)  # in a stored part, between the samples
    async with engine_at_work(tmp_path / "other computer", s3_site) as work:
        upload = await work.until(await work.add(copy))
        assert (upload.state, upload.carried_on) == (S.SUBMITTED, 0)
        told = {line.what: line.facts for line in await work.engine.attempt_log(upload.id)}
        assert told["not_carried_on"]["reason"] == "another_file"
    assert s3_site.state()["creations"] == 2


# What the storage may say of parts


class Parts:
    """A service that lists these."""

    def __init__(self, *parts):
        self.parts = list(parts)

    async def list_parts(self, remote_id):
        return self.parts


@pytest.fixture
async def source(video):
    file = SourceFile(video, mark_of(video))
    yield file
    await file.aclose()


def remote_of(mark: FileMark, recommended, stored=3 * PART, prefix=None):
    target = Target(protocol=S3_MULTIPART, url="", chunk=ChunkLimits(recommended=recommended))
    return RemoteUpload(
        id=71, client_key="k", state="uploading", target=target, video_id="v", size=mark.size, bytes_stored=stored,
        percent_ready=0, submission_id=0, resumable=True, error_code="", error_message="", sample=mark.sample,
        prefix=prefix,
    )  # fmt: skip


async def part(source, number, etag=""):
    return StoredPart(number, PART, etag or f'"{await source.digest("md5", (number - 1) * PART, PART)}"')


async def test_parts_that_were_cut_before_the_site_chose_another_size_keep_their_boundaries(source):
    service = Parts(await part(source, 1), await part(source, 3))
    _, size = await carry_on.stored_parts(service, remote_of(source.mark, recommended=2 * PART))
    assert size == PART


async def test_parts_that_do_not_fit_together_are_not_gone_on_with(source):
    service = Parts(await part(source, 1), StoredPart(2, PART - 1, '"a"'))
    parts, size = await carry_on.stored_parts(service, remote_of(source.mark, recommended=PART))
    assert size == 0
    same = await carry_on.compare(source, source.mark, remote_of(source.mark, PART), parts, size)
    assert same is carry_on.Sameness.UNPROVED


async def test_tags_of_an_encrypted_bucket_say_nothing_and_the_hash_decides(source):
    prefix = Prefix(length=2 * PART, sha256=await source.digest("sha256", 0, 2 * PART))
    rubbish = [StoredPart(number, PART, f'"{number:032x}"') for number in (1, 2, 3)]
    remote = remote_of(source.mark, PART, prefix=prefix)
    assert await carry_on.compare(source, source.mark, remote, rubbish, PART) is carry_on.Sameness.SAME
    many = [StoredPart(number, PART, f'"{number:032x}"') for number in range(1, 6)]
    assert await carry_on.compare(source, source.mark, remote, many, PART) is carry_on.Sameness.UNPROVED


async def test_one_tag_that_differs_among_others_that_agree_is_another_film(source):
    prefix = Prefix(length=2 * PART, sha256=await source.digest("sha256", 0, 2 * PART))
    parts = [await part(source, 1), await part(source, 2), await part(source, 3, f'"{"ab" * 16}"')]
    remote = remote_of(source.mark, PART, prefix=prefix)
    assert await carry_on.compare(source, source.mark, remote, parts, PART) is carry_on.Sameness.ANOTHER
