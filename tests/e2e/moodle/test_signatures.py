"""The signatures of the Moodle half (PHP) are those of Amazon's own library."""

import base64
import json
import random
import shutil
import subprocess
from datetime import UTC, datetime
from pathlib import Path

import pytest

pytest.importorskip("botocore", reason="botocore is not installed: nothing to compare the signatures with")
pytest.importorskip("cryptography", reason="cryptography is not installed: no key for CloudFront can be made")

import botocore.auth
import botocore.session
import botocore.signers
from botocore.awsrequest import AWSRequest
from botocore.config import Config
from botocore.credentials import Credentials
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa

PHP = next((found for name in ("php", "php8.2", "php8.3", "php8.1") if (found := shutil.which(name))), None)
pytestmark = pytest.mark.skipif(PHP is None, reason="PHP is not installed: the Moodle half cannot be run")

AMAZON = botocore.session.Session()

KEYS = [
    "videos/0123456789ab/4/6f1c/0badcafe.mp4",
    "a b.mp4",
    "a+b&c=d.mp4",
    "100% ready?#1.mov",
    "Übung/Größe – 日本語 🎬.mkv",
    "tilde~dash-under_score.dot",
    "quote'(1)*!@,;:$[x].mp4",
    'back\\slash"and|pipe^{`}.mp4',
    "slashes//twice/",
]
TIMES = [1_700_000_000, 1_709_164_799, 1_795_240_533, 1_798_761_599]
REGIONS = ["us-east-1", "eu-west-1", "eu-central-2", "cn-north-1"]
SECRETS = ["wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY", "short", "with spaces & ümlaut"]
TOKENS = ["", "FwoGZXIvYXdzEJr//////////wEaDM/ba+sh=="]


def sign(jobs: list[dict]) -> list:
    """What the PHP classes make of the jobs."""
    script = Path(__file__).with_name("signatures.php")
    done = subprocess.run(
        [PHP, str(script)], input=json.dumps(jobs), capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return json.loads(done.stdout)


@pytest.fixture
def frozen(monkeypatch):
    """Set the time that botocore takes for now."""

    def freeze(seconds: int) -> None:
        def now(remove_tzinfo: bool = True) -> datetime:
            when = datetime.fromtimestamp(seconds, UTC)
            return when.replace(tzinfo=None) if remove_tzinfo else when

        monkeypatch.setattr(botocore.auth, "get_current_datetime", now)
        monkeypatch.setattr(botocore.signers, "get_current_datetime", now)

    return freeze


def signer(job: dict) -> Credentials:
    return Credentials(job["access"], job["secret"], job["token"] or None)


def client(job: dict, style: str):
    """Amazon's client for a job's credentials."""
    return AMAZON.create_client(
        "s3",
        region_name=job["region"],
        aws_access_key_id=job["access"],
        aws_secret_access_key=job["secret"],
        aws_session_token=job["token"] or None,
        endpoint_url=job.get("endpoint"),
        config=Config(
            signature_version="s3v4",
            s3={"addressing_style": style, "us_east_1_regional_endpoint": "regional"},
            request_checksum_calculation="when_required",
        ),
    )


def credentials(number: int) -> dict:
    """Other ones for every number."""
    return {
        "service": "s3",
        "access": f"AKIDEXAMPLE{number}",
        "secret": SECRETS[number % len(SECRETS)],
        "token": TOKENS[number % len(TOKENS)],
        "region": REGIONS[number % len(REGIONS)],
        "time": TIMES[number % len(TIMES)],
    }


def amazon_host(job: dict) -> str:
    return f"s3.{job['region']}.amazonaws.com" + (".cn" if job["region"].startswith("cn-") else "")


@pytest.mark.parametrize("style", ["virtual", "path", "endpoint"])
def test_addresses_of_parts_are_the_ones_that_amazon_signs(frozen, style):
    jobs, expected = [], []
    for number, key in enumerate(KEYS * 4):
        job = credentials(number) | {"do": "presign", "method": "PUT", "headers": {}, "expires": 60 + 977 * number}
        query = {"uploadId": f"2~kV.{number}/+=x y", "partNumber": str(number + 1)}
        bucket = "our-videos"
        if style == "virtual":
            base, path = f"https://{bucket}.{amazon_host(job)}", f"/{key}"
        elif style == "path":
            base, path = f"https://{amazon_host(job)}", f"/{bucket}/{key}"
        else:
            job["endpoint"] = base = "http://127.0.0.1:5000"
            path = f"/{bucket}/{key}"
        job |= {"base": base, "path": path, "query": query}
        frozen(job["time"])
        url = client(job, "virtual" if style == "virtual" else "path").generate_presigned_url(
            "upload_part",
            {"Bucket": bucket, "Key": key, "UploadId": query["uploadId"], "PartNumber": number + 1},
            job["expires"],
        )
        jobs.append(job)
        expected.append(url)
    assert sign(jobs) == expected


def test_addresses_to_watch_are_the_ones_that_amazon_signs(frozen):
    jobs, expected = [], []
    for number, key in enumerate(KEYS * 4):
        job = credentials(number) | {"do": "presign", "method": "GET", "headers": {}, "query": {}, "expires": 3600}
        job |= {"base": f"https://our-videos.{amazon_host(job)}", "path": f"/{key}"}
        frozen(job["time"])
        asked = {"Bucket": "our-videos", "Key": key}
        expected.append(client(job, "virtual").generate_presigned_url("get_object", asked, 3600))
        jobs.append(job)
    assert sign(jobs) == expected


def test_headers_that_an_address_demands_are_signed_as_amazon_signs_them(frozen):
    jobs, expected = [], []
    for number, key in enumerate(KEYS):
        job = credentials(number) | {"do": "presign", "method": "PUT", "query": {"x-id": "1"}, "expires": 900}
        job |= {"headers": {"Content-MD5": " two   words ", "x-amz-meta-kind": f"v {number}"}}
        job |= {"base": "https://minio.school.example:9000", "path": f"/videos/{key}"}
        frozen(job["time"])
        url = job["base"] + botocore.utils.percent_encode(job["path"], safe="/~") + "?x-id=1"
        request = AWSRequest("PUT", url, headers=job["headers"])
        botocore.auth.S3SigV4QueryAuth(signer(job), "s3", job["region"], expires=900).add_auth(request)
        jobs.append(job)
        expected.append(request.url)
    assert sign(jobs) == expected


@pytest.mark.parametrize("service", ["s3", "cloudfront"])
def test_headers_of_requests_are_the_ones_that_amazon_signs(frozen, service):
    auth = botocore.auth.S3SigV4Auth if service == "s3" else botocore.auth.SigV4Auth
    chance = random.Random(20261121)
    jobs, expected = [], []
    for number in range(80):
        key = KEYS[number % len(KEYS)]
        if service != "s3":
            key = key.replace("//", "/")  # Others than S3 take both for the same.
        body = "".join(chance.choices("<xml>äß \n", k=chance.randrange(40)))
        query = {"uploads": "", "list-type": "2", "prefix": key, "a b": "+&=", "max-keys": "1000"}
        query = {name: query[name] for name in chance.sample(sorted(query), chance.randrange(len(query)))}
        job = credentials(number) | {"service": service, "do": "headers", "query": query, "body": body}
        job |= {"method": chance.choice(["GET", "POST", "DELETE", "HEAD"]), "path": f"/2020-05-31/{key}"}
        job |= {"base": chance.choice(["https://host.example", "https://host.example:443", "http://[::1]:9000"])}
        job |= {"headers": {"Content-Type": "video/mp4", "X-Amz-Meta-Note": "  a   b "} if number % 3 else {}}
        frozen(job["time"])
        url = job["base"] + botocore.utils.percent_encode(job["path"], safe="/~")
        if query:
            url += "?" + botocore.utils.percent_encode_sequence(list(query.items()))
        request = AWSRequest(job["method"], url, headers=dict(job["headers"]), data=body.encode())
        auth(signer(job), service, job["region"]).add_auth(request)
        jobs.append(job)
        expected.append({name.lower(): value for name, value in request.headers.items()})
    answers = [{name.lower(): value for name, value in answer.items()} for answer in sign(jobs)]
    assert answers == expected


def test_forms_are_the_ones_that_amazon_signs(frozen):
    jobs, expected = [], []
    for number, key in enumerate(KEYS * 3):
        size = 1 + number * 123_457
        conditions = [["content-length-range", size, size], {"Content-Type": "video/mp4"}]
        job = credentials(number) | {"do": "post", "expires": 60 + number * 3600}
        job["conditions"] = [*conditions, {"bucket": "our-videos"}, {"key": key}]
        frozen(job["time"])
        answer = client(job, "virtual").generate_presigned_post(
            "our-videos", key, {"Content-Type": "video/mp4"}, conditions, job["expires"]
        )
        jobs.append(job)
        expected.append(answer["fields"])
    for job, ours, theirs in zip(jobs, sign(jobs), expected, strict=True):
        # A policy is a text that whoever signs may write in several ways: what it says must be the same …
        assert json.loads(base64.b64decode(ours["policy"])) == json.loads(base64.b64decode(theirs["policy"]))
        # … and what Amazon's library makes of our text must be our signature.
        auth = botocore.auth.S3SigV4PostAuth(signer(job), "s3", job["region"])
        stamp = datetime.fromtimestamp(job["time"], UTC).strftime("%Y%m%dT%H%M%SZ")
        request = AWSRequest("POST", "https://x")
        request.context["timestamp"] = stamp
        assert ours.pop("x-amz-signature") == auth.signature(ours.pop("policy"), request)
        form = {"key", "Content-Type", "policy", "x-amz-signature"}
        assert ours == {name: value for name, value in theirs.items() if name not in form}


def test_addresses_of_cloudfront_are_the_ones_that_amazon_signs():
    private = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    pem = private.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.TraditionalOpenSSL, serialization.NoEncryption()
    ).decode()
    amazon = botocore.signers.CloudFrontSigner(
        "K2JCJMDEHXQW5F", lambda message: private.sign(message, padding.PKCS1v15(), hashes.SHA1())
    )
    jobs, expected = [], []
    for number, key in enumerate(KEYS * 2):
        expires = TIMES[number % len(TIMES)]
        domain = "d111111abcdef8.cloudfront.net"
        jobs.append(
            {
                "do": "cloudfront",
                "domain": ["", "https://", "HTTP://"][number % 3] + domain + "/" * (number % 2),
                "keypairid": "K2JCJMDEHXQW5F",
                "privatekey": pem,
                "key": key,
                "expires": expires,
            }
        )
        url = f"https://{domain}/" + botocore.utils.percent_encode(key, safe="/~")
        expected.append(amazon.generate_presigned_url(url, datetime.fromtimestamp(expires, UTC)))
    assert sign(jobs) == expected
