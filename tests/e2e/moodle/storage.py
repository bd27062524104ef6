"""The practice site's stand-in for Cloudflare Stream, as storage of a real Moodle, and the client's half of tus."""

import httpx
from tests.helpers.practice import PracticeSite

from practice_site.cloudflare import ACCOUNT

MIB = 1024 * 1024
CHUNK = 5 * MIB
"""The smallest chunk that is not the last."""


class Cloudflare:
    """The storage.

    Attributes:
        practice: The practice site: `cut()`, `faults()`, `set_link()`, `clock`, … on the storage's side.
        account, token: What a plugin must be given.
        api_base: Where the API begins; not behind the bad link.
    """

    account = ACCOUNT

    def __init__(self, practice: PracticeSite) -> None:
        self.practice = practice
        self._store = practice._server.site.store
        self.token: str = self._store.data.secret
        self.api_base = f"http://127.0.0.1:{self._store.data.ports['behind_storage']}/client/v4"

    def reset(self) -> None:
        """No faults, and the time of this machine."""
        self.practice.clear_faults()
        self.practice.clock._ahead = 0.0

    def videos(self) -> set[str]:
        """The names of all videos that it holds, finished or not."""
        return set(self._store.data.videos)

    def video(self, uid: str):
        """One video's record (size, finished, expires, creator, …), None if there is none."""
        return self._store.data.videos.get(uid)

    def bytes_of(self, uid: str) -> int:
        """How much of a video it holds."""
        return self._store.video_bytes(uid)

    def plays(self, url: str) -> bytes:
        """What the player at a playback address would show."""
        token = url.rstrip("/").removesuffix("/iframe").rsplit("/", 1)[1]
        reply = httpx.get(f"{self.api_base.removesuffix('/client/v4')}/playback/{token}", trust_env=False)
        reply.raise_for_status()
        return reply.content

    @property
    def creations(self) -> int:
        """How many videos were ever begun."""
        return self._store.data.creations


def send(upload: dict, data: bytes, *, until: int | None = None) -> int:
    """Send an upload's bytes by tus, from wherever the storage is; returns the offset that it then has.

    Args:
        upload: As `start_upload` answered.
        data: The whole file.
        until: Stop there (a multiple of the smallest chunk).
    """
    headers = {"Tus-Resumable": "1.0.0", **{pair["name"]: pair["value"] for pair in upload["headers"]}}
    with httpx.Client(trust_env=False, timeout=60, headers=headers) as client:
        offset = offset_of(upload)
        end = len(data) if until is None else until
        while offset < end:
            piece = data[offset : min(offset + CHUNK, end)]
            reply = client.patch(
                upload["url"],
                content=piece,
                headers={"Upload-Offset": str(offset), "Content-Type": "application/offset+octet-stream"},
            )
            reply.raise_for_status()
            offset = int(reply.headers["Upload-Offset"])
    return offset


def offset_of(upload: dict) -> int:
    """How much the storage has of an upload, as it tells a client."""
    reply = httpx.head(upload["url"], headers={"Tus-Resumable": "1.0.0"}, trust_env=False, timeout=60)
    reply.raise_for_status()
    return int(reply.headers["Upload-Offset"])
