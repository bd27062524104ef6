"""tuspy's own `Uploader`, as its documentation shows it: a chunk size, many retries, and begun again if it raises."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from tusclient.client import TusClient
from tusclient.exceptions import TusCommunicationError

from benchmarks.clients import talk

RETRIES = 1000
RETRY_SECONDS = 1


def send(upload: dict[str, Any], chunk: int) -> None:
    """Send one file, however often the line breaks."""
    while True:
        try:
            client = TusClient(upload.get("endpoint", ""))
            uploader = client.uploader(
                upload["path"],
                url=upload.get("url"),
                chunk_size=chunk,
                retries=RETRIES,
                retry_delay=RETRY_SECONDS,
                metadata={"filename": Path(upload["path"]).name},
            )
            uploader.upload()
            return
        except TusCommunicationError:
            # Its constructor and its retry ask for the offset, and neither retries that.
            time.sleep(RETRY_SECONDS)


def main() -> None:
    """Do the job."""
    wanted = talk.job()
    watch = talk.Watch()
    talk.wait_for_go()
    watch.start()
    with ThreadPoolExecutor(wanted["parallel"]) as threads:
        list(threads.map(lambda upload: send(upload, wanted["chunk"]), wanted["uploads"]))
    watch.stop()
    talk.result(ended="done", **watch.facts())


main()
