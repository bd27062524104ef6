"""What a site says of uploads from other computers, as it can be shown."""

from types import SimpleNamespace

import pytest
from tests.helpers.clock import FakeClock
from tests.helpers.fake_engine import make_account

from uploader_gui.core.elsewhere import Elsewhere
from uploader_gui.core.models import Target
from uploader_gui.core.services.base import RemoteUpload
from uploader_gui.ui.formatting import local


@pytest.mark.parametrize("silent", [0, 86_400, 2**40, 2**62])
async def test_when_a_computer_was_last_heard_of_can_be_shown_whatever_the_site_says(silent):
    account = make_account()
    upload = RemoteUpload(
        id=71, client_key="theirs", state="uploading", target=Target(protocol="tus", url=""), video_id="v", size=1000,
        bytes_stored=620, percent_ready=0, submission_id=0, resumable=True, error_code="", error_message="",
        user_id=account.user_id, seconds_silent=silent,
    )  # fmt: skip

    async def uploads():
        return [upload]

    async def session(_account_id):
        return SimpleNamespace(service=SimpleNamespace(list_open=uploads))

    async def assignments(_account_id):
        return []

    clock = FakeClock()
    elsewhere = Elsewhere(SimpleNamespace(uploads=list), clock, session, assignments)
    (seen,) = await elsewhere.open_uploads(account)
    assert local(seen.heard_at).timestamp() == max(0, clock.now() - silent)
