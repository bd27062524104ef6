"""Fixtures for a practice site before moto's S3, with parts that suit small files."""

import uuid

import pytest
from tests.helpers.practice import running_practice_site
from tests.helpers.s3 import Bucket, moto_server


@pytest.fixture(scope="session")
def s3_endpoint():
    """moto's S3."""
    with moto_server() as endpoint:
        yield endpoint


@pytest.fixture
def bucket(s3_endpoint):
    """A bucket of the test's own."""
    return Bucket(s3_endpoint, f"bucket-{uuid.uuid4()}")


@pytest.fixture
def s3_site(tmp_path, bucket):
    """A practice site whose videos go to that bucket in parts of 64 KiB."""
    with running_practice_site(tmp_path / "site", **bucket.options) as running:
        yield running
