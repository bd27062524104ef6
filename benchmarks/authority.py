"""An authority and a certificate for loopback, made on the spot with the `openssl` command."""

from __future__ import annotations

import subprocess
from pathlib import Path

from benchmarks.storage import LOOPBACK


def make_certificate(folder: Path) -> tuple[Path, Path]:
    """Return the authority's file, for clients to trust, and the server's, with its key in it.

    Raises:
        FileNotFoundError: there is no `openssl` command.
        CalledProcessError: it refused.
    """

    def openssl(*arguments: str) -> None:
        subprocess.run(["openssl", *arguments], cwd=folder, check=True, capture_output=True)

    key = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "30")
    basics = ("-addext", "basicConstraints=critical,CA:TRUE", "-addext", "keyUsage=critical,keyCertSign")
    openssl("req", "-x509", *key, "-keyout", "ca.key", "-out", "ca.pem", "-subj", "/CN=Benchmark authority", *basics)
    openssl("req", *key[:-2], "-keyout", "server.key", "-out", "server.csr", "-subj", f"/CN={LOOPBACK}")
    (folder / "server.ext").write_text(f"subjectAltName=IP:{LOOPBACK}\nextendedKeyUsage=serverAuth\n")
    signer = ("-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial", "-days", "30", "-extfile", "server.ext")
    openssl("x509", "-req", "-in", "server.csr", "-out", "server.crt", *signer)
    server = folder / "server.pem"
    server.write_text((folder / "server.crt").read_text() + (folder / "server.key").read_text())
    return folder / "ca.pem", server
