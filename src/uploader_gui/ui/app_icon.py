"""The application's icon, drawn from its SVG in the sizes that desktops ask for."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from uploader_gui.core.paths import resources


def app_icon() -> QIcon:
    """Return the icon; an empty one if its file is not there, which is no reason not to start."""
    icon = QIcon()
    file = resources() / "icons" / "video-uploader.svg"
    if not file.is_file():
        return icon
    # Drawn here and not by Qt's icon plugin, which a bundle would have to carry too.
    drawing = QSvgRenderer(str(file))
    for side in (16, 22, 24, 32, 48, 64, 128, 256):
        picture = QPixmap(QSize(side, side))
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        drawing.render(painter)
        painter.end()
        icon.addPixmap(picture)
    return icon
