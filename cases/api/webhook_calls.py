"""What a partner's server gets, for the description of the API."""

from drf_spectacular.utils import OpenApiWebhook

from cases.sharing.webhooks.vocabularies import HookEvent

_HEADERS = {
    "webhook-id": "The same at each attempt.",
    "webhook-timestamp": "Seconds since 1970, of this attempt.",
    "webhook-signature": "`v1,` and HMAC-SHA256 in base64; two of them after a new secret.",
}
_BODY = {
    "type": "object",
    "additionalProperties": False,
    "required": ["type", "timestamp", "data"],
    "properties": {
        "type": {"type": "string", "enum": HookEvent.values},
        "timestamp": {"type": "string", "format": "date-time"},
        "data": {
            "type": "object",
            "additionalProperties": False,
            "required": ["id"],
            "properties": {"id": {"type": "string", "format": "uuid"}},
        },
    },
}
CALL = OpenApiWebhook(
    "change",
    {
        "post": {
            "operationId": "webhook_change",
            "summary": "Something changed: an event, a time and an id, signed (Standard Webhooks)",
            "parameters": [
                {
                    "in": "header",
                    "name": name,
                    "required": True,
                    "description": said,
                    "schema": {"type": "string"},
                }
                for name, said in _HEADERS.items()
            ],
            "requestBody": {"required": True, "content": {"application/json": {"schema": _BODY}}},
            "responses": {
                "2XX": {"description": "Taken. Anything else is tried again for three days."},
                "410": {"description": "Gone for good: the server is switched off."},
            },
        }
    },
)
