"""Starts the window: ``python -m uploader_gui``."""

import sys

from uploader_gui.app import main

sys.exit(main())
