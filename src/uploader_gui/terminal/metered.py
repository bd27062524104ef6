"""Does every byte cost on this computer's network? The command line has no Qt to say so: NetworkManager is asked."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator, Awaitable, Callable

from uploader_gui.core.clock import Clock
from uploader_gui.core.engine_api import EngineApi
from uploader_gui.core.errors import UploaderError

log = logging.getLogger(__name__)

LOOK_EVERY = 60.0
ANSWER_SECONDS = 5.0
_NAME = "org.freedesktop.NetworkManager"
# NMMetered: 1 yes, 2 no, 3 guessed yes, 4 guessed no; 0 not known.
_BUS = ("busctl", "--system", "get-property", _NAME, "/org/freedesktop/NetworkManager", _NAME, "Metered")
_BUS_ANSWERS = {"u 1": True, "u 3": True, "u 2": False, "u 4": False}
_NMCLI = ("nmcli", "-t", "-f", "GENERAL.METERED", "device", "show")

Run = Callable[[tuple[str, ...]], Awaitable[str]]


async def run(command: tuple[str, ...]) -> str:
    """Return what a command prints; empty if it is not there, fails, or takes too long."""
    try:
        process = await asyncio.create_subprocess_exec(
            *command, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.DEVNULL
        )
    except OSError:
        return ""
    try:
        async with asyncio.timeout(ANSWER_SECONDS):
            printed, _ = await process.communicate()
    except TimeoutError:
        return ""
    else:
        return printed.decode(errors="replace") if process.returncode == 0 else ""
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


async def is_metered(run: Run = run) -> bool | None:
    """Return whether every byte costs on the network of now; None where nobody knows."""
    answer = _BUS_ANSWERS.get((await run(_BUS)).strip())
    if answer is not None:
        return answer
    # Of all devices: one that costs nothing is the one that the system prefers.
    devices = [line.partition(":")[2].split(" ")[0] for line in (await run(_NMCLI)).splitlines()]
    return None if not {"yes", "no"} & set(devices) else "no" not in devices


@contextlib.asynccontextmanager
async def telling_of_metered_networks(
    engine: EngineApi, clock: Clock, look: Callable[[], Awaitable[bool | None]] = is_metered
) -> AsyncIterator[None]:
    """Tell the engine at once, and every minute while the block runs."""

    async def watch() -> None:
        while True:
            await clock.sleep(LOOK_EVERY)
            try:
                await engine.set_network(await look())
            except UploaderError as error:
                log.info("network not told: %s", error.code)

    await engine.set_network(await look())
    task = asyncio.create_task(watch(), name="metered")
    try:
        yield
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
