"""What desktops read of the packaged program."""

import configparser
import os
import plistlib
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LINUX, MACOS, WINDOWS = (ROOT / "resources" / name for name in ("linux", "macos", "windows"))


def desktop_entry(file):
    parser = configparser.RawConfigParser(strict=True, delimiters=("=",), comment_prefixes=("#",))
    parser.optionxform = str
    parser.read_string(file.read_text(encoding="utf-8"))
    return dict(parser["Desktop Entry"])


def types_that_can_be_chosen():
    source = (ROOT / "src/uploader_gui/ui/taking_files.py").read_text()
    (endings,) = re.findall(r"^_ENDINGS = \((.*?)\)$", source, re.MULTILINE | re.DOTALL)
    return {f".{ending}" for ending in re.findall(r"\w+", endings)}


def test_the_desktop_entry_has_what_it_needs():
    entry = desktop_entry(LINUX / "video-uploader.desktop")
    assert {"Type", "Name", "Exec", "Icon", "Categories"} <= set(entry)
    # %U: addresses and files come alike, and several at once to one start.
    assert entry["Exec"].split() == ["uploader-gui", "%U"]
    assert entry["Terminal"] == "false"
    for name in ("MimeType", "Categories", "Keywords"):
        assert entry[name].endswith(";")
    types = entry["MimeType"].rstrip(";").split(";")
    assert "x-scheme-handler/uploader" in types
    assert all(re.fullmatch(r"(x-scheme-handler|video)/[\w.+-]+", one) for one in types)
    assert len(types) == len(set(types))
    assert (ROOT / "resources" / "icons" / f"{entry['Icon']}.svg").is_file()


def test_the_name_is_the_one_that_the_window_gives_its_desktop():
    assert 'setDesktopFileName("video-uploader")' in (ROOT / "src/uploader_gui/app.py").read_text()


def test_the_metainfo_leads_to_the_desktop_entry():
    root = ET.parse(LINUX / "video-uploader.metainfo.xml").getroot()
    assert root.findtext("launchable") == "video-uploader.desktop"
    assert root.findtext("name") == desktop_entry(LINUX / "video-uploader.desktop")["Name"]
    assert root.findtext("project_license") == "GPL-3.0-or-later"


def test_macos_gives_us_addresses_and_videos_but_as_no_default():
    facts = plistlib.loads((MACOS / "Info.plist").read_bytes())
    assert facts["CFBundleURLTypes"][0]["CFBundleURLSchemes"] == ["uploader"]
    (videos,) = facts["CFBundleDocumentTypes"]
    assert videos["LSItemContentTypes"] == ["public.movie"]
    assert videos["LSHandlerRank"] == "Alternate"
    assert "Info.plist" in (ROOT / "build.spec").read_text()


def test_windows_knows_the_types_that_the_window_lets_choose():
    script = (WINDOWS / "associate.cmd").read_bytes()
    assert script.count(b"\r\n") == script.count(b"\n")  # else Windows misses labels
    types = re.search(rb'set "types=([^"]+)"', script).group(1).decode().split()
    assert set(types) == types_that_can_be_chosen()
    # A page that breaks out of the quotes gives one more name of a file, and no option.
    assert b'"\\"%program%\\" -- \\"%%1\\""' in script


@pytest.fixture
def bundle(tmp_path):
    """A bundle in a folder whose name has all that hurts."""
    folder = tmp_path / 'my "new" & 50 % $films\\|here'
    (folder / "_internal").mkdir(parents=True)
    shutil.copytree(ROOT / "resources", folder / "_internal" / "resources")
    program = folder / "uploader-gui"
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)
    return folder


def associate(bundle, *arguments, data):
    script = bundle / "_internal" / "resources" / "linux" / "associate"
    environment = {**os.environ, "XDG_DATA_HOME": str(data), "PATH": "/usr/bin:/bin", "HOME": str(data)}
    return subprocess.run(["sh", str(script), *arguments], env=environment, capture_output=True, text=True, check=False)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="for Linux desktops")
def test_a_bundle_makes_itself_known_to_a_linux_desktop_and_forgotten_again(bundle, tmp_path):
    data = tmp_path / "data"
    done = associate(bundle, data=data)
    assert (done.returncode, done.stderr) == (0, "")
    file = data / "applications" / "video-uploader.desktop"
    run = desktop_entry(file)["Exec"]
    quoted = re.fullmatch(r'"((?:[^"\\]|\\.)*)" %U', run.replace("\\\\", "\\")).group(1)
    assert re.sub(r"\\(.)", r"\1", quoted).replace("%%", "%") == str(bundle / "uploader-gui")
    assert (data / "icons/hicolor/scalable/apps/video-uploader.svg").is_file()
    assert associate(bundle, "--remove", data=data).returncode == 0
    assert not file.exists()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="for Linux desktops")
def test_outside_a_bundle_it_says_so(bundle, tmp_path):
    (bundle / "uploader-gui").unlink()
    done = associate(bundle, data=tmp_path / "data")
    assert done.returncode == 1
    assert "within the bundle" in done.stderr
