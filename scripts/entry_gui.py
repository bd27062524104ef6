"""Where the bundled window, uploader-gui, begins."""

import sys

from uploader_gui.app import main

sys.exit(main())
