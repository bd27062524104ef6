"""Where the bundled command line, uploader, begins."""

import sys

from uploader_gui.cli import main

sys.exit(main())
