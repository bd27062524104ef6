"""How one practice site is set up: sizes, times and switches."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

Clock = Callable[[], float]

SignIn = Literal["browser", "password", "sso", "launch"]
"""How people sign applications in, see `Settings.sign_in`."""

KIB = 1024
MIB = 1024 * KIB

# Cloudflare Stream's chunk rules (developers.cloudflare.com/stream, "Resumable uploads with tus").
STREAM_CHUNK_MIN = 5 * MIB
STREAM_CHUNK_MULTIPLE = 256 * KIB
STREAM_CHUNK_MAX = 200 * MIB
STREAM_CHUNK_RECOMMENDED = 50 * MIB

# What our plugin for S3 does where nothing else is set.
S3_PART_SIZE = 8 * MIB
S3_POST_LIMIT = 8 * MIB


@dataclass(frozen=True, kw_only=True)
class Settings:
    """Everything that can be chosen before a practice site starts.

    Attributes:
        directory: Where the site keeps its data and the videos; made if it is missing.
        port: The Moodle address's port; None takes the port this directory used last, else any free one.
        tus_endpoint: Another tus server that shall hold the videos instead of the site's own storage.
        s3_endpoint: An S3 that shall hold the videos instead; scheme, host and port.
        s3_bucket: Its bucket; made if it is missing.
        s3_region: Where the bucket is.
        s3_part_size: Bytes of a part, unless the file is too large for it.
        s3_post_limit: Up to so many bytes a file is sent by one form; 0 = none is.
        s3_signature_seconds: How long an address for a part, or a form, works.
        chunk_min: Smallest chunk in bytes, unless it is the last; 0 = no rule.
        chunk_multiple: Chunks are a multiple of this, unless it is the last; 0 = no rule.
        chunk_max: Largest chunk in bytes; 0 = no rule.
        processing_seconds: How long the video service works on a video before it can be played.
        keep_partial: Whether the bytes of a PATCH that was cut off count.
        renew_keeps_bytes: Whether a renewed URL goes on with the stored bytes, or begins a new video.
        patch_idle_seconds: A PATCH that brings nothing for so long is ended by the storage.
        plugins: Whether this Moodle has our plugins.
        proves_files: Whether they are new enough to know by what a file is recognised on another computer.
        signs_receipts: Whether the plugin signs receipts, and tells the key to anybody.
        sign_in: `browser` = by the plugin's pages, or by a password; `password` = by a password only, as where the
            plugin is older than its pages; `sso` = by the plugin's pages, and the people's passwords are an identity
            provider's; `launch` = the same without the plugin's pages, by Moodle's launch.php only.
        forced_url_scheme: What launch.php's address begins with; "" = what the application asks for.
        max_upload_seconds: How long one upload URL lives.
        uploads_per_hour: New uploads one user may start in an hour; 0 = no limit.
        more_assignments: So many assignments beside the usual ones, each like `plain`.
        every_kind: Whether there is the course "Every kind" too, with every way to submit that Moodle knows.
        keeps_data: Whether a site that is started again knows what was; without it many uploads cost less.
        clock: The site's idea of the time, in Unix seconds.
    """

    directory: Path
    port: int | None = None
    tus_endpoint: str = ""
    s3_endpoint: str = ""
    s3_bucket: str = "practice-videos"
    s3_region: str = "us-east-1"
    s3_part_size: int = S3_PART_SIZE
    s3_post_limit: int = S3_POST_LIMIT
    s3_signature_seconds: int = 6 * 3600
    chunk_min: int = STREAM_CHUNK_MIN
    chunk_multiple: int = STREAM_CHUNK_MULTIPLE
    chunk_max: int = STREAM_CHUNK_MAX
    processing_seconds: float = 3.0
    keep_partial: bool = True
    renew_keeps_bytes: bool = True
    patch_idle_seconds: float = 10.0
    plugins: bool = True
    proves_files: bool = True
    signs_receipts: bool = True
    sign_in: SignIn = "browser"
    forced_url_scheme: str = "moodlemobile"
    max_upload_seconds: int = 24 * 3600
    uploads_per_hour: int = 0
    more_assignments: int = 0
    every_kind: bool = False
    keeps_data: bool = True
    clock: Clock = field(default=time.time)

    @property
    def has_sign_in_pages(self) -> bool:
        """Whether the plugin's pages for signing in are there."""
        return self.plugins and self.sign_in in {"browser", "sso"}

    @property
    def by_identity_provider(self) -> bool:
        """Whether people log in at an identity provider, and an application cannot take their passwords."""
        return self.sign_in in {"sso", "launch"}

    @property
    def type_of_login(self) -> int:
        """Moodle's `typeoflogin`: 1 = in the app, 2 = in the browser."""
        return 2 if self.by_identity_provider else 1

    def chunk_rules(self) -> dict[str, int]:
        """The rules as `local_videostorage` tells them to a client, in bytes."""
        multiple = self.chunk_multiple or 1
        smallest = max(self.chunk_min, multiple)
        recommended = max(STREAM_CHUNK_RECOMMENDED, smallest)
        if self.chunk_max:
            recommended = min(recommended, self.chunk_max)
        return {
            "min": self.chunk_min,
            "max": self.chunk_max,
            "multiple": multiple,
            "recommended": max(recommended // multiple * multiple, 1),
        }
