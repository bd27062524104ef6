"""Where the bundled window, uploader-gui, begins; and the small process beside it that makes a video's picture."""

import sys

from uploader_gui.thumbnailer import OPTION
from uploader_gui.thumbnailer import main as make_thumbnail

if sys.argv[1:2] == [OPTION]:
    sys.exit(make_thumbnail(sys.argv[2:]))

from uploader_gui.__main__ import main

sys.exit(main())
