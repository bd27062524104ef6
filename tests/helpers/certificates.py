"""Certificates of authorities that nobody knows, for servers on this computer."""

import datetime as dt
import ipaddress
import ssl
from contextlib import asynccontextmanager

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from tests.helpers.http_server import http_server


def name_of(names) -> x509.Name:
    return x509.Name([x509.NameAttribute(oid, value) for oid, value in names.items()])


def certificate(issuer: x509.Name, *, its_own: bool = False):
    """Return a certificate for this computer by that issuer (signed by itself where ``its_own``), and its key."""
    key = ec.generate_private_key(ec.SECP256R1())
    signing = key if its_own else ec.generate_private_key(ec.SECP256R1())
    now = dt.datetime.now(dt.UTC)
    names = [x509.DNSName("localhost"), x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]
    made = (
        x509.CertificateBuilder()
        .subject_name(issuer if its_own else x509.Name([]))
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - dt.timedelta(days=1))
        .not_valid_after(now + dt.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName(names), critical=True)
        .sign(signing, hashes.SHA256())
    )
    return made, key


@asynccontextmanager
async def refused_server(folder, issuer: x509.Name, handler, *, its_own: bool = False):
    """Run a server whose certificate is by that issuer; yields it, its port, and the certificate's fingerprint."""
    made, key = certificate(issuer, its_own=its_own)
    chain = folder / f"{made.serial_number}.pem"
    chain.write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
        + made.public_bytes(serialization.Encoding.PEM)
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(chain)
    async with http_server(handler, tls=context) as server:
        yield server, made.fingerprint(hashes.SHA256()).hex(":").upper(), chain
