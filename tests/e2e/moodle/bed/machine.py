"""What this machine offers for a real Moodle: programs, an unprivileged user, free ports, a certificate."""

import os
import pwd
import shutil
import socket
import subprocess
from pathlib import Path

TREE = "UPLOADER_MOODLE_ROOT"
KEEP = "UPLOADER_MOODLE_BED"
_PROGRAMS = {
    "mariadbd": ("mariadb-server", ("mariadbd",)),
    "mariadb-install-db": ("mariadb-server", ("mariadb-install-db",)),
    "nginx": ("nginx-light", ("nginx",)),
    "openssl": ("openssl", ("openssl",)),
    "php": ("php-cli", ("php8.3", "php8.2", "php8.1", "php")),
    "php-fpm": ("php-fpm", ("php-fpm8.3", "php-fpm8.2", "php-fpm8.1", "php-fpm")),
}
_EXTENSIONS = {"curl", "dom", "gd", "intl", "mbstring", "mysqli", "sodium", "xml", "zip"}


def program(name: str) -> str:
    """The path of a program; empty if this machine has none."""
    places = os.pathsep.join([os.environ.get("PATH", ""), "/usr/local/sbin", "/usr/sbin", "/sbin"])
    found = (shutil.which(candidate, path=places) for candidate in _PROGRAMS[name][1])
    return next((path for path in found if path), "")


def missing() -> str:
    """One sentence that says what is missing for a real Moodle and how to give it; empty if nothing is."""
    tree = os.environ.get(TREE, "")
    if not tree:
        return (
            f"no Moodle to test against: make test-moodle {TREE}=/folder/of/a/Moodle (4.1 to 5.x, unpacked, unchanged)"
        )
    if not (Path(tree) / "version.php").is_file():
        return f"{TREE}={tree} is no Moodle: its version.php is not there; give the folder that holds it"
    packages = sorted({package for name, (package, _) in _PROGRAMS.items() if not program(name)})
    if packages:
        return f"a real Moodle needs programs that are not here: apt-get install {' '.join(packages)}"
    loaded = subprocess.run([program("php"), "-m"], capture_output=True, text=True, check=False).stdout.lower().split()
    lacking = sorted(_EXTENSIONS - set(loaded))
    if lacking:
        return f"PHP lacks what Moodle needs: apt-get install {' '.join(f'php-{name}' for name in lacking)}"
    return ""


def worker() -> dict[str, object]:
    """How the site's processes are started: as ourselves, but never as root (options of `subprocess.Popen`)."""
    if os.getuid():
        return {}
    known = {entry.pw_name: entry for entry in pwd.getpwall()}
    entry = known.get("www-data") or known["nobody"]
    return {"user": entry.pw_uid, "group": entry.pw_gid, "extra_groups": [], "umask": 0o022}


def give(*paths: Path) -> None:
    """Let the site's user own these folders and all that lies in them."""
    who = worker()
    if who:
        subprocess.run(["chown", "-R", f"{who['user']}:{who['group']}", *map(str, paths)], check=True)


def free_port(preferred: int = 0) -> int:
    """A free port of the loopback interface; the preferred one if it is free."""
    for port in (preferred, 0):
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                continue
            return probe.getsockname()[1]
    raise AssertionError("unreachable: port 0 is always free")


def make_certificate(folder: Path) -> None:
    """Make ca.pem, server.pem, server.key and bundle.pem (our authority and the system's), unless they are there."""
    if (folder / "bundle.pem").exists():
        return
    folder.mkdir(parents=True, exist_ok=True)

    def openssl(*arguments: str) -> None:
        subprocess.run([program("openssl"), *arguments], cwd=folder, check=True, capture_output=True)

    ours = ["-addext", "basicConstraints=critical,CA:TRUE", "-addext", "keyUsage=critical,keyCertSign,cRLSign"]
    new_key = ["-newkey", "rsa:2048", "-nodes"]
    openssl(
        "req", "-x509", *new_key, "-keyout", "ca.key", "-out", "ca.pem", "-days", "3650", "-subj", "/CN=Test", *ours
    )
    openssl("req", *new_key, "-keyout", "server.key", "-out", "server.csr", "-subj", "/CN=127.0.0.1")
    (folder / "server.ext").write_text(
        "subjectAltName=IP:127.0.0.1\nbasicConstraints=CA:FALSE\n"
        "keyUsage=critical,digitalSignature,keyEncipherment\nextendedKeyUsage=serverAuth\n"
    )
    signer = ["-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial", "-extfile", "server.ext", "-days", "3650"]
    openssl("x509", "-req", "-in", "server.csr", "-out", "server.pem", *signer)
    system = Path("/etc/ssl/certs/ca-certificates.crt")
    own = (folder / "ca.pem").read_text()
    (folder / "bundle.pem").write_text(own + (system.read_text() if system.exists() else ""))
