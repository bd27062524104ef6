"""Try the bundle that PyInstaller made: does it start, and is in it what belongs there and nothing else?

The folder to try may be named; else it is dist/video-uploader.
"""

import os
import re
import subprocess
import sys
import tempfile
from collections import Counter
from importlib.metadata import version
from pathlib import Path

from PyInstaller.archive.readers import CArchiveReader

ROOT = Path(__file__).resolve().parent.parent
SUFFIX = ".exe" if sys.platform == "win32" else ""
SECONDS_TO_START = 60
FOREIGN = ("practice_site", "pytest", "_pytest", "tkinter", "PySide6.QtQml", "PySide6.QtQuick")
MEDIAINFO_LIBRARY = re.compile(r"libmediainfo.*\.(so|dylib)|mediainfo\.dll", re.IGNORECASE)
MEGABYTE = 1_000_000


def start(program: Path, *arguments: str, home: Path) -> str:
    """Run one of the two programs as a person without Python would; return what it printed.

    Raises:
        SystemExit: The program hung, or ended with another status than 0.
    """
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "VIRTUAL_ENV"))}
    command = [str(program), *arguments]
    try:
        done = subprocess.run(
            command,
            check=False,
            capture_output=True,
            text=True,
            encoding="utf-8",
            stdin=subprocess.DEVNULL,
            timeout=SECONDS_TO_START,
            cwd=home,
            env={**kept, "UPLOADER_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"},
        )
    except subprocess.TimeoutExpired as error:
        sys.exit(f"{' '.join(command)} did not end within {SECONDS_TO_START} seconds.\n{error.stderr or ''}")
    if done.returncode != 0:
        sys.exit(f"{' '.join(command)} ended with status {done.returncode}.\n{done.stdout}{done.stderr}")
    return done.stdout


def modules_in(program: Path) -> set[str]:
    """The Python modules that are packed into one of the two executables."""
    reader = CArchiveReader(str(program))
    archives = [name for name in reader.toc if name.endswith(".pyz")]
    return {module for name in archives for module in reader.open_embedded_archive(name).toc}


def check_contents(folder: Path, programs: list[Path]) -> None:
    """Refuse a bundle with the practice site or with tools for developers, or without a keyring back end."""
    names = {str(file.relative_to(folder)).replace(os.sep, ".") for file in folder.rglob("*")}
    for program in programs:
        modules = modules_in(program)
        foreign = {name for name in modules if name.startswith(FOREIGN)}
        foreign |= {name for name in names if any(part in name for part in FOREIGN)}
        if foreign:
            sys.exit(f"These do not belong in {program.name}: {', '.join(sorted(foreign)[:10])}")
        if "keyring.backends.SecretService" not in modules:
            sys.exit(f"{program.name} has no keyring back ends: tokens could not be kept.")
        if "pymediainfo" in modules and not any(MEDIAINFO_LIBRARY.search(name) for name in names):
            sys.exit(f"{program.name} lacks the MediaInfo library: no video's duration could be read.")


def size_of(path: Path) -> int:
    """Bytes of a file, or of all the files in a folder."""
    files = [path] if path.is_file() else [file for file in path.rglob("*") if file.is_file()]
    return sum(file.lstat().st_size for file in files if not file.is_symlink())


def print_sizes(folder: Path) -> None:
    """How big the bundle is, and what makes it so."""
    things: Counter[str] = Counter()
    for top in folder.iterdir():
        for thing in top.iterdir() if top.name == "_internal" else [top]:
            things[str(thing.relative_to(folder))] += size_of(thing)
    print(f"{folder.name}: {size_of(folder) / MEGABYTE:.0f} MB, most of it:")
    for name, size in things.most_common(5):
        print(f"  {size / MEGABYTE:6.1f} MB  {name}")


def main() -> None:
    """Start both programs, look inside, and print the size."""
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / "dist" / "video-uploader").resolve()
    window, terminal = (folder / f"{name}{SUFFIX}" for name in ("uploader-gui", "uploader"))
    with tempfile.TemporaryDirectory(prefix="uploader-smoke-") as home:
        said = start(terminal, "--version", home=Path(home))
        if version("uploader-gui") not in said:
            sys.exit(f"uploader --version should print {version('uploader-gui')}, but printed: {said.strip()}")
        if "send" not in start(terminal, "--help", home=Path(home)):
            sys.exit("uploader --help does not name the command send.")
        start(window, "--smoke-test", home=Path(home))
    check_contents(folder, [window, terminal])
    print_sizes(folder)
    print("The bundle starts: uploader --version, uploader --help, and a window shown and closed.")


if __name__ == "__main__":
    main()
