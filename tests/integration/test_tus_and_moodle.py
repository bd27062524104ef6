"""What the storage says and what Moodle says: who is asked first, and who is believed."""

import os
from dataclasses import replace
from types import SimpleNamespace
from urllib.parse import parse_qs

import pytest
from cryptography.x509.oid import NameOID
from tests.helpers.certificates import name_of, refused_server
from tests.helpers.engines import engine_at_work
from tests.helpers.http_server import http_server
from tests.helpers.practice import running_practice_site
from tests.helpers.scripted_tus import TusServer, answering
from tests.helpers.small_site import CHUNK, RULES

from uploader_gui.core.errors import CaptivePortal, TlsRefused
from uploader_gui.core.models import UploadState
from uploader_gui.core.transfer import obstacles

S = UploadState
GET, RENEW, START = (f"local_videostorage_{name}_upload" for name in ("get", "renew", "start"))


@pytest.fixture
def said(work):
    """The requests of the engine, in order: "HEAD", "PATCH", or the web-service function."""
    said = []

    async def note(request):
        if request.method in ("HEAD", "PATCH"):
            said.append(request.method)
        elif name := parse_qs(request.content.decode()).get("wsfunction"):
            said.append(name[0])

    work.engine._http.event_hooks = {"request": [note]}
    return said


def about_the_upload(said):
    return [name for name in said if name in ("HEAD", "PATCH", GET, RENEW, START)]


@pytest.mark.parametrize("on", ["HEAD", "PATCH"])
@pytest.mark.parametrize("status", [403, 404, 410])
async def test_a_place_that_seems_gone_is_not_made_anew_before_moodle_was_asked(work, site, video, said, status, on):
    site.faults(f"status:{status},on={on},times=1")
    upload = await work.until(await work.add(video))
    assert upload.state is S.SUBMITTED, upload.problem
    asked = about_the_upload(said)
    assert asked[: asked.index(RENEW) + 1] == [START, "HEAD", *(["PATCH"] if on == "PATCH" else []), GET, RENEW]
    assert site.state()["creations"] == 1
    assert site.upload_state()["bytes_received"] == video.stat().st_size


async def test_an_upload_that_the_site_has_forgotten_is_begun_anew_also_when_it_is_asked_before_sending(
    work, site, video, said
):
    site.faults("status:503,on=HEAD,times=1", f"error:uploadnotfound,on={GET},times=1")
    upload = await work.until(await work.add(video), S.WAITING)
    work.engine._journal.set_target(upload.id, None)
    upload = await work.until(upload)
    assert upload.state is S.SUBMITTED, upload.problem
    assert said.count(START) == 2


@pytest.mark.parametrize(("stored", "asked_first"), [(0, RENEW), (1, "HEAD")])
async def test_a_place_that_ends_soon_by_the_sites_clock_is_renewed_unless_it_holds_something(
    work, site, video, said, stored, asked_first
):
    site.faults(f"cut:after={5 * CHUNK};{';'.join(['1'] * 1000)}" if stored else "status:503,on=HEAD,times=0")
    upload = await work.add(video)
    await work.until(upload, S.WAITING)
    await work.engine.pause(upload.id)
    await work.until(upload, S.PAUSED)
    journal = work.engine._journal
    journal.set_target(upload.id, replace(journal.target(upload.id), expires_at=int(work.clock.now()) + 60))
    site.clear_faults()
    said.clear()
    upload = await work.until(await work.engine.resume(upload.id))
    assert upload.state is S.SUBMITTED, upload.problem
    assert next(name for name in said if name in (RENEW, "HEAD")) == asked_first
    assert site.upload_state()["bytes_received"] == video.stat().st_size


async def test_a_site_that_gives_only_short_lived_places_is_not_asked_for_another_without_end(
    tmp_path, own_home, video
):
    with running_practice_site(tmp_path / "hasty", max_upload_seconds=120, **RULES) as site:
        async with engine_at_work(own_home, site) as work:
            site.faults("status:503,on=HEAD,times=2")
            upload = await work.until(await work.add(video))
            assert upload.state is S.SUBMITTED, upload.problem


@pytest.fixture
async def elsewhere(tmp_path, own_home, video):
    """An engine, and a site whose videos go to another tus server: scripted towards us, honest towards Moodle."""
    tus = TusServer(video.stat().st_size)

    async def handle(exchange):
        if exchange.request.method == "POST":
            await exchange.answer(201, {"Location": "/files/secret-upload"})
        elif exchange.request.method == "HEAD" and "uploader-gui" not in exchange.request.headers["user-agent"]:
            await tus.tell_offset(exchange)
        else:
            await tus.handle(exchange)

    async with http_server(handle) as tus.http:
        with running_practice_site(tmp_path / "elsewhere", tus_endpoint=f"{tus.http.url}/files/") as site:
            async with engine_at_work(own_home, site) as work:
                yield SimpleNamespace(tus=tus, site=site, work=work)


@pytest.mark.parametrize("status", [403, 404, 410])
async def test_a_video_that_moodle_knows_to_be_stored_is_not_sent_anew_when_its_place_is_gone(elsewhere, video, status):
    tus, work = elsewhere.tus, elsewhere.work

    async def keep_and_cut(server, exchange):
        await server.keep(exchange)
        server.heads.append(answering(status))
        exchange.cut()

    tus.patches.append(keep_and_cut)
    upload = await work.until(await work.add(video))
    assert upload.state is S.SUBMITTED, upload.problem
    assert bytes(tus.stored) == video.read_bytes()
    assert len(tus.http.of("POST")) == len(tus.http.of("PATCH")) == 1


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (answering(412, {"Tus-Version": "2.0.0"}), "protocol_unknown"),
        (answering(200, {"Upload-Offset": "0", "Upload-Length": "5"}), "size_mismatch"),
        (answering(200, {"Upload-Offset": str(10**12)}), "size_mismatch"),
    ],
)
@pytest.mark.parametrize("is_stored", [False, True])
async def test_a_storage_that_cannot_be_right_ends_an_upload_only_if_moodle_does_not_have_the_video(
    elsewhere, video, answer, code, is_stored
):
    tus, work = elsewhere.tus, elsewhere.work

    async def stored_meanwhile(server, exchange):
        if is_stored:
            server.stored[:] = video.read_bytes()
        await answer(server, exchange)

    tus.heads.append(stored_meanwhile)
    upload = await work.until(await work.add(video))
    assert (upload.state, upload.problem and upload.problem.code) == (
        (S.SUBMITTED, None) if is_stored else (S.FAILED, code)
    )


async def test_an_offset_that_goes_forth_and_back_for_ever_is_waited_out_longer_each_time(elsewhere, video):
    tus, work = elsewhere.tus, elsewhere.work

    async def take_a_part(server, exchange):
        server.stored += await exchange.read(100_000)
        await exchange.read()
        await exchange.answer(204, {"Upload-Offset": str(len(server.stored))})

    async def forget(server, exchange):
        await exchange.read()
        server.stored.clear()
        await exchange.answer(409)

    tus.patches.extend([take_a_part, forget] * 18)
    upload = await work.until(await work.add(video))
    assert upload.state is S.SUBMITTED, upload.problem
    assert bytes(tus.stored) == video.read_bytes()
    # The first attempt did advance; after it nothing new came.
    assert work.clock.waits[:6] == [1, 2, 4, 8, 16, 32]


async def test_a_network_that_takes_no_piece_of_the_smallest_size_is_named_and_waited_out(elsewhere, video):
    tus, work = elsewhere.tus, elsewhere.work
    tus.max_chunk = 1000
    seen = set()

    def is_named():
        seen.update(e.upload.problem.code for e in work.events if getattr(e, "upload", None) and e.upload.problem)
        return "chunk_never_fits" in seen

    upload = await work.add(video)
    await work.until_true(is_named)
    tus.max_chunk = 0
    assert (await work.until(upload)).state is S.SUBMITTED
    assert bytes(tus.stored) == video.read_bytes()


async def test_a_file_that_changes_while_its_last_bytes_are_stored_is_not_submitted(elsewhere, video):
    tus, work, site = elsewhere.tus, elsewhere.work, elsewhere.site

    async def change_it(server, exchange):
        await server.keep(exchange)
        os.utime(video, (1, 1))
        await exchange.answer(204, {"Upload-Offset": str(len(server.stored))})

    tus.patches.append(change_it)
    upload = await work.until(await work.add(video))
    assert (upload.state, upload.problem.code) == (S.NEEDS_ATTENTION, "file_changed")
    submission = site.submission_state("plain")
    assert submission is None or submission["saves"] == 0


# Who stands in the way ------------------------------------------------------------------------------------------------


async def refuse(exchange):
    await exchange.read()
    await exchange.answer(511)


async def test_signing_in_past_a_portal_or_a_filter_names_it(work, tmp_path, monkeypatch):
    monkeypatch.setattr(obstacles, "PLAIN_PORT", 1)
    async with http_server(refuse) as portal:
        with pytest.raises(CaptivePortal):
            await work.engine.sign_in(portal.url, "student1", "x", "memory")
    issuer = name_of({NameOID.ORGANIZATION_NAME: "Filter Ltd"})
    async with refused_server(tmp_path, issuer, refuse) as (filtered, fingerprint, _):
        with pytest.raises(TlsRefused) as caught:
            await work.engine.sign_in(filtered.url, "student1", "x", "memory")
        assert filtered.requests == []
    assert caught.value.facts == {"host": "127.0.0.1", "issuer": "Filter Ltd", "fingerprint": fingerprint}


async def test_an_upload_whose_certificates_are_no_longer_trusted_waits_says_whose_they_are_and_goes_on(
    elsewhere, video, tmp_path, monkeypatch
):
    tus, work, site = elsewhere.tus, elsewhere.work, elsewhere.site
    monkeypatch.setattr(obstacles, "PLAIN_PORT", 1)
    tus.heads.append(answering(503))
    upload = await work.until(await work.add(video), S.WAITING)
    await work.engine.pause(upload.id)
    await work.until(upload, S.PAUSED)
    journal = work.engine._journal
    target = journal.target(upload.id)
    issuer = name_of({NameOID.ORGANIZATION_NAME: "Filter Ltd"})
    async with refused_server(tmp_path, issuer, refuse) as (filtered, _, _):
        journal.set_target(upload.id, replace(target, url=f"{filtered.url}/files/secret-upload"))
        work.events.clear()
        await work.engine.resume(upload.id)

        def problems():
            return [e.upload.problem for e in work.events if getattr(e, "upload", None) and e.upload.problem]

        await work.until_true(problems)
        problem = problems()[0]
        assert filtered.requests == []
        assert (problem.code, problem.facts["issuer"]) == ("tls_refused", "Filter Ltd")
        assert "secret-upload" not in str(problem)
        await work.engine.pause(upload.id)
        await work.until(upload, S.PAUSED)
    journal.set_target(upload.id, target)
    assert (await work.until(await work.engine.resume(upload.id))).state is S.SUBMITTED
    assert bytes(tus.stored) == video.read_bytes()
    assert site.submission_state("plain")["saves"] == 1
