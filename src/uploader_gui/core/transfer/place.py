"""Where one upload's bytes go: as the site says, written down before the first byte, and asked again when in doubt."""

from __future__ import annotations

from dataclasses import replace
from uuid import uuid4

from uploader_gui.core.errors import SizeMismatch, UploaderError, UploadGone
from uploader_gui.core.models import S3_MULTIPART, Target, Upload, UploadState
from uploader_gui.core.services.base import RemoteUpload, UploadRequest
from uploader_gui.core.transfer.context import TransferContext
from uploader_gui.core.transfer.sending import check_protocol
from uploader_gui.core.transfer.sessions import Session

# A place that ends so soon is not worth a first byte. Seconds.
ENDS_SOON = 300.0


class Place:
    """The place that the site gave one upload; it may be renewed, or lost and another be asked for."""

    def __init__(self, context: TransferContext, upload_id: int) -> None:
        self._context = context
        self._id = upload_id

    def _note(self, what: str, **facts: str | float) -> None:
        self._context.note(self._id, what, **facts)

    async def ask(self, session: Session) -> Target | None:
        """Return where the bytes go; None if the storage has them all.

        Raises:
            UploadGone: the site has given the upload up; the next question makes another.
            StorageRefused, SizeMismatch, ProtocolUnknown: what the site says makes no upload of this file.
            UploaderError: it cannot be asked.
        """
        upload, journal = self._context.journal.upload(self._id), self._context.journal
        target = journal.target(self._id)
        if target is not None and upload.remote_id and not self._ends_before_it_began(session, upload, target):
            return target
        self._context.set_state(self._id, UploadState.REQUESTING)
        if upload.remote_id:
            remote = await self._look(session, upload, renew=target is not None)
        else:
            remote = await session.service.start(
                UploadRequest(
                    assignment_id=upload.assignment_id,
                    client_key=upload.client_key,
                    file_name=upload.name,
                    size=upload.size,
                    mimetype=upload.mimetype,
                    modified_at=upload.mark.mtime_ns // 10**9,
                    duration=upload.duration,
                    sample=upload.mark.sample,
                )
            )
        if remote.id != upload.remote_id:
            self._note("registered", site_upload=remote.id)
        return self._take_over(remote)

    async def ask_again(self, session: Session, target: Target, error: UploaderError) -> None:
        """Moodle knows whether the video is there; if not, and the URL has ended, it gives a fresh one.

        Args:
            session: At the site.
            target: Where the bytes went.
            error: What the storage said there.

        Raises:
            UploadGone: there is another place now.
            UploaderError: ``error`` itself, if this place is the one still; else as ``ask``.
        """
        upload = self._context.journal.upload(self._id)
        self._context.journal.set_target(self._id, None)
        remote = await self._look(session, upload, renew=isinstance(error, UploadGone))
        following = self._take_over(remote)
        if following is not None:
            # A refusal at one place says nothing of another.
            raise error if following.url == target.url else UploadGone("another place")

    def _ends_before_it_began(self, session: Session, upload: Upload, target: Target) -> bool:
        """Whether the place ends soon, and holds nothing. If it holds something, its own word counts, not our clock."""
        soon = 0 < target.expires_at < session.client.site_time() + ENDS_SOON
        return soon and not upload.bytes_stored

    async def _look(self, session: Session, upload: Upload, *, renew: bool) -> RemoteUpload:
        """Ask what has become of the upload; with ``renew``, for a fresh place if it is still to be sent."""
        try:
            remote = await session.service.get(upload.remote_id)
            if renew and not remote.is_stored:
                remote = await session.service.renew(upload.remote_id)
                self._note("renewed")
        except UploadGone:
            self._begin_anew()
            raise
        return remote

    def _take_over(self, remote: RemoteUpload) -> Target | None:
        """Write down what the site said, before the first byte."""
        remote.raise_if_refused()
        upload = self._context.journal.upload(self._id)
        if remote.size and remote.size != upload.size:
            raise SizeMismatch(f"site has {remote.size}", size=upload.size)
        target = _with_kept_boundaries(remote, upload)
        part_size = target.chunk.recommended if target.protocol == S3_MULTIPART else 0
        self._context.change(
            self._id, lambda u: replace(u, remote_id=remote.id, video_id=remote.video_id, part_size=part_size)
        )
        if remote.is_stored:
            self._context.journal.set_target(self._id, None)
            return None
        if remote.state in ("aborted", "deleted") or not target.leads_somewhere:
            self._begin_anew()
            raise UploadGone(f"state {remote.state}")
        check_protocol(target.protocol)
        self._context.journal.set_target(self._id, target)
        return target

    def _begin_anew(self) -> None:
        """The site has given this upload up: the next attempt makes another, under another key."""
        self._note("begun_anew")
        self._context.journal.set_target(self._id, None)
        self._context.change(
            self._id, lambda u: replace(u, client_key=str(uuid4()), remote_id=0, video_id="", bytes_stored=0)
        )


def _with_kept_boundaries(remote: RemoteUpload, upload: Upload) -> Target:
    """Parts that are stored stand where they were cut, whatever size the site would choose now."""
    if not (remote.resumable and remote.id == upload.remote_id and upload.part_size):
        return remote.target
    return replace(remote.target, chunk=replace(remote.target.chunk, recommended=upload.part_size))
