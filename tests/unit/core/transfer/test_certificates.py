"""The second look at a refused certificate: who issued it, and that nothing is said over such a connection."""

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.x509.oid import NameOID
from hypothesis import given
from hypothesis import strategies as st
from tests.helpers.certificates import certificate, name_of, refused_server
from tests.helpers.http_server import free_port_url

from uploader_gui.core.transfer.certificates import LONGEST_NAME, issuer_of, refused_certificate

ORG, CN, C = NameOID.ORGANIZATION_NAME, NameOID.COMMON_NAME, NameOID.COUNTRY_NAME


def der(names) -> bytes:
    return certificate(name_of(names))[0].public_bytes(serialization.Encoding.DER)


@pytest.mark.parametrize(
    ("names", "issuer"),
    [
        ({C: "CH", ORG: "Middlebox Ltd", CN: "Filter 7"}, "Middlebox Ltd"),
        ({CN: "Filter 7"}, "Filter 7"),
        ({ORG: "Universität Ω"}, "Universität Ω"),
        ({ORG: "with\x1b[31m colour"}, "with[31m colour"),
        ({CN: "n" * 64, ORG: "o" * 64}, "o" * 64),
        ({C: "CH"}, ""),
        ({}, ""),
    ],
)
def test_the_issuer_is_its_organisation_else_its_common_name(names, issuer):
    assert issuer_of(der(names)) == issuer


@given(st.binary(max_size=300))
def test_no_rubbish_in_a_certificates_place_does_harm(rubbish):
    assert len(issuer_of(rubbish)) <= LONGEST_NAME


@given(st.data())
def test_no_damage_to_a_certificate_does_harm(data):
    made = bytearray(CERTIFICATE)
    for _ in range(data.draw(st.integers(1, 4))):
        made[data.draw(st.integers(0, len(made) - 1))] = data.draw(st.integers(0, 255))
    assert len(issuer_of(bytes(made[: data.draw(st.integers(0, len(made)))]))) <= LONGEST_NAME


CERTIFICATE = der({ORG: "Middlebox Ltd"})


async def never(exchange):
    raise AssertionError(exchange.request)


async def test_a_refused_certificate_is_named_and_nothing_is_said_to_its_server(tmp_path):
    async with refused_server(tmp_path, name_of({ORG: "Middlebox Ltd"}), never) as (server, fingerprint, _):
        found = await refused_certificate(server.url + "/secret")
        assert (found.issuer, found.fingerprint) == ("Middlebox Ltd", fingerprint)
        assert server.requests == []


async def test_a_certificate_that_is_trusted_is_not_a_refused_one(tmp_path, monkeypatch):
    async with refused_server(tmp_path, name_of({ORG: "Us"}), never, its_own=True) as (server, _, chain):
        monkeypatch.setenv("SSL_CERT_FILE", str(chain))
        assert await refused_certificate(server.url) is None


async def test_where_nothing_can_be_seen_nothing_is_said():
    assert await refused_certificate("http://127.0.0.1:1/") is None
    assert await refused_certificate(free_port_url().replace("http", "https")) is None


async def test_past_a_proxy_nothing_is_looked_at(monkeypatch):
    monkeypatch.setenv("https_proxy", "http://proxy.invalid:3128")
    assert await refused_certificate("https://moodle.invalid/") is None
