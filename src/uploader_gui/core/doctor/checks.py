"""All checks, in the order in which a person wants to read them."""

from __future__ import annotations

from uploader_gui.core.doctor import account, bodies, computer, site, storage, way

OF_THIS_COMPUTER = computer.CHECKS
OF_A_SITE = (*way.CHECKS, *site.CHECKS, *account.CHECKS, *storage.CHECKS, *bodies.CHECKS)
