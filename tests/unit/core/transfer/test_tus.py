"""tus with a storage that behaves: what is asked, what is sent, what is told."""

import hashlib

from tests.helpers.scripted_tus import CONTENT, SIZE, tus_server

from uploader_gui.core.models import ChunkLimits


async def test_the_whole_file_arrives_in_chunks_and_every_acknowledged_offset_is_told(desk):
    async with tus_server(SIZE) as server:
        await desk.send(server.url)
    assert bytes(server.stored) == CONTENT
    assert server.log == ["HEAD", "PATCH 0+30000", "PATCH 30000+30000", "PATCH 60000+30000", "PATCH 90000+10000"]
    assert desk.stored == [0, 30_000, 60_000, 90_000, SIZE]
    assert (desk.told[-1].sent, desk.told[-1].stored, desk.told[-1].size) == (SIZE, SIZE, SIZE)


async def test_all_chunks_travel_over_one_connection(desk):
    async with tus_server(SIZE) as server:
        connections = set()
        handle = server.handle

        async def note(exchange):
            connections.add(exchange.writer.get_extra_info("peername"))
            await handle(exchange)

        server.http.handler = note
        await desk.send(server.url)
    assert len(connections) == 1


async def test_a_resume_asks_for_the_offset_first_and_sends_only_the_rest(desk):
    async with tus_server(SIZE, CONTENT[:12_345]) as server:
        await desk.send(server.url)
    assert server.log[:2] == ["HEAD", "PATCH 12345+30000"]
    assert bytes(server.stored) == CONTENT
    assert await desk.source.sha256() == hashlib.sha256(CONTENT).hexdigest()


async def test_when_the_storage_has_everything_nothing_is_sent(desk):
    async with tus_server(SIZE, CONTENT) as server:
        await desk.send(server.url)
    assert server.log == ["HEAD"]
    assert desk.stored == [SIZE]


async def test_a_storage_without_chunk_limit_gets_the_rest_in_one_request(desk):
    async with tus_server(SIZE, CONTENT[:10]) as server:
        await desk.send(server.url, limits=ChunkLimits())
    assert server.log == ["HEAD", "PATCH 10+99990"]


async def test_the_storage_never_sees_a_credential_and_always_the_headers_it_asked_for(desk):
    async with tus_server(SIZE) as server:
        await desk.send(server.url, headers=(("X-Storage", "yes"),))
        for request in server.http.requests:
            assert request.headers["x-storage"] == "yes"
            assert request.headers["tus-resumable"] == "1.0.0"
            assert not {"authorization", "cookie", "referer", "upload-metadata"} & request.headers.keys()
            assert "wstoken" not in f"{request.path}{request.headers}"
