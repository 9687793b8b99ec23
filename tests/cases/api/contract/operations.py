"""The operations of the API by their names, read from its description, and asked in-process."""

import json

import schemathesis
from django.core.wsgi import get_wsgi_application
from drf_spectacular.generators import SchemaGenerator
from schemathesis.checks import load_all_checks


def _described():
    load_all_checks()
    told = SchemaGenerator().get_schema(request=None, public=True)
    schema = schemathesis.openapi.from_dict(json.loads(json.dumps(told, default=str)))
    schema.app = get_wsgi_application()
    # Keys are ours: each role has its own, or none.
    schema.config.generation.update(with_security_parameters=False)
    return schema


SCHEMA = _described()
OPERATIONS = sorted(
    found.ok().definition.raw["operationId"] for found in SCHEMA.get_all_operations()
)


def find(name):
    return SCHEMA.find_operation_by_id(name)
