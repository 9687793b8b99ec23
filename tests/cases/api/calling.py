"""A program of a partner, with a key of its own, that hands cases in and follows them."""

import json

from django.test import Client

from people.accounts.models import PartnerKey

HERE = "/api/v1/submissions/"
SCOPES = ["read_submissions", "submit_cases"]


class Caller:
    """A partner's program."""

    def __init__(self, organisation, issuer, scopes=SCOPES):
        self.key, text = PartnerKey.objects.create_key(
            organisation=organisation, issuer=issuer, scopes=scopes
        )
        self.headers = {"Authorization": f"Api-Key {text}"}
        self.client = Client()

    def get(self, path="", **query):
        return self.client.get(HERE + path, query, headers=self.headers)

    def post(self, sent, path="", **headers):
        told = {"data": json.dumps(sent), "content_type": "application/json"}
        return self.client.post(HERE + path, headers={**self.headers, **headers}, **told)
