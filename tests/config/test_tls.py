"""What changes once pages come over TLS: names of cookies, and that they come no other way."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
ASK = """
import json, django
django.setup()
from django.conf import settings
from django.core.checks import run_checks
from django.test import Client
settings.ALLOWED_HOSTS.append("testserver")
far = Client().get("/account/sign-in/")
near = Client().get("/account/sign-in/", secure=True)
print(json.dumps({
    "far": [far.status_code, far.headers["Location"], dict(far.headers)],
    "near": [near.status_code, dict(near.headers)],
    "cookies": {name: [one["secure"], one["path"], one["domain"], one["samesite"]]
                for name, one in near.cookies.items()},
    "names": [settings.SESSION_COOKIE_NAME, settings.CSRF_COOKIE_NAME,
              settings.HOMEWARD_DEVICE_COOKIE],
    "secure": [settings.SESSION_COOKIE_SECURE, settings.CSRF_COOKIE_SECURE],
    "faults": [str(fault.id) for fault in run_checks(include_deployment_checks=True)
               if not fault.is_silenced() and str(fault.id).startswith("security.")],
}))
"""


@pytest.fixture(scope="module")
def over_tls():
    env = os.environ | {"HOMEWARD_TLS": "1", "DJANGO_SETTINGS_MODULE": "config.settings"}
    env["HOMEWARD_SECRET_KEY"] = "for-this-test-alone-" + "0123456789abcdefghij" * 2
    done = subprocess.run(
        [sys.executable, "-c", ASK], env=env, cwd=ROOT, capture_output=True, text=True, check=True
    )
    return json.loads(done.stdout)


@pytest.mark.asvs("v5.0.0-3.3.1", "v5.0.0-3.3.3")
def test_cookies_belong_to_this_host_alone_and_travel_sealed(over_tls):
    assert over_tls["names"] == ["__Host-sessionid", "__Host-csrftoken", "__Host-device"]
    assert over_tls["secure"] == [True, True]
    assert over_tls["cookies"] == {"__Host-csrftoken": [True, "/", "", "Lax"]}


@pytest.mark.asvs("v5.0.0-3.4.1")
def test_browsers_are_told_to_come_over_tls_for_a_year(over_tls):
    status, headers = over_tls["near"]

    assert status == 200
    assert headers["Strict-Transport-Security"] == "max-age=31536000; includeSubDomains; preload"


def test_whoever_comes_without_is_sent_over_tls_with_all_headers(over_tls):
    status, location, headers = over_tls["far"]

    assert (status, location) == (301, "https://testserver/account/sign-in/")
    assert headers["Referrer-Policy"] == "no-referrer"
    assert headers["Content-Security-Policy"].startswith("default-src 'none'")


@pytest.mark.asvs("v5.0.0-3.4.1")
def test_the_frameworks_own_checks_find_nothing(over_tls):
    assert over_tls["faults"] == []
