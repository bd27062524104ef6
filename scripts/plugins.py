"""Make the zip files of the Moodle plugins, as Moodle's own page for installing plugins takes them.

They lie in dist/moodle. The same source gives the same bytes: names are sorted, times are fixed.
"""

import re
import sys
import zipfile
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PLACES = {"local": "local", "mod/assign/submission": "assignsubmission"}
"""Where plugins lie in Moodle's tree, and what their names begin with."""
EPOCH = (1980, 1, 1, 0, 0, 0)
REGULAR_FILE = 0o100644 << 16
_VALUE = r"^\$plugin->{name}\s*=\s*'?([^';]+)'?\s*;"


class Unfit(Exception):
    """A folder is no plugin that could be published."""


@dataclass(frozen=True)
class Plugin:
    """One plugin.

    Attributes:
        folder: Where its files lie.
        component: Its name in Moodle, such as local_videostorage.
        release: The version that people read.
    """

    folder: Path
    component: str
    release: str


def find_plugins(tree: Path) -> list[Plugin]:
    """All plugins of a folder that mirrors Moodle's tree.

    Raises:
        Unfit: There is none, one lacks its version, or their releases differ.
    """
    folders = [
        (folder, prefix)
        for place, prefix in PLACES.items()
        for folder in sorted((tree / place).glob("*/"))
        if folder.is_dir() and not folder.name.startswith(".")
    ]
    plugins = [_read(folder, f"{prefix}_{folder.name}") for folder, prefix in folders]
    if not plugins:
        raise Unfit(f"{tree} holds no plugin")
    if len({plugin.release for plugin in plugins}) > 1:
        told = ", ".join(f"{plugin.component} {plugin.release}" for plugin in plugins)
        raise Unfit(f"the plugins must have the same release: {told}")
    return plugins


def _read(folder: Path, component: str) -> Plugin:
    file = folder / "version.php"
    if not file.is_file():
        raise Unfit(f"{folder} has no version.php")
    text = file.read_text(encoding="utf-8")
    values = {}
    for name in ("component", "version", "requires", "release"):
        found = re.search(_VALUE.format(name=name), text, re.MULTILINE)
        if not found:
            raise Unfit(f"{file} does not say $plugin->{name}")
        values[name] = found[1].strip()
    if values["component"] != component:
        raise Unfit(f"{file} says {values['component']}, and lies where {component} belongs")
    return Plugin(folder, component, values["release"])


def pack(plugin: Plugin, target: Path) -> Path:
    """Write a plugin's zip file into a folder, and return its path."""
    target.mkdir(parents=True, exist_ok=True)
    path = target / f"{plugin.component}-{plugin.release}.zip"
    files = {
        f"{plugin.folder.name}/{file.relative_to(plugin.folder).as_posix()}": file
        for file in plugin.folder.rglob("*")
        if file.is_file() and not any(part.startswith(".") for part in file.relative_to(plugin.folder).parts)
    }
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, file in sorted(files.items()):
            entry = zipfile.ZipInfo(name, EPOCH)
            entry.create_system = 3
            entry.external_attr = REGULAR_FILE
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, file.read_bytes())
    return path


def main() -> int:
    """Make all of them; 1 if something is wrong with one."""
    try:
        plugins = find_plugins(ROOT / "moodle")
    except Unfit as error:
        print(f"No plugin was made: {error}.", file=sys.stderr)
        return 1
    target = ROOT / "dist" / "moodle"
    for old in target.glob("*.zip"):
        old.unlink()
    for plugin in plugins:
        path = pack(plugin, target)
        print(f"{path.relative_to(ROOT)}: {path.stat().st_size:,} bytes")
    print("Next: Site administration > Plugins > Install plugins, local_videostorage first.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
