"""What a browser would send of the form that stands on a page."""

import re
from html import unescape
from typing import Any

_ATTRIBUTE = re.compile(r"""([\w-]+)(?:="([^"]*)"|='[^']*')?""")


def opened(client: Any, path: str) -> dict[str, Any]:
    """Return what a browser would send of the form that stands on a page, unchanged."""
    answer = client.get(path)
    assert answer.status_code == 200
    return fields_of(answer)


def fields_of(answer: Any) -> dict[str, Any]:
    page = answer.content.decode().partition('<form class="form"')[2].partition("</form>")[0]
    sent: dict[str, Any] = {}
    for name, text in re.findall(r'<textarea name="(\w+)"[^>]*>(.*?)</textarea>', page, re.S):
        sent[name] = unescape(text.removeprefix("\n"))
    for name, options in re.findall(r'<select name="(\w+)"[^>]*>(.*?)</select>', page, re.S):
        chosen = re.search(r'<option value="([^"]*)" selected', options)
        first = re.search(r'<option value="([^"]*)"', options)
        sent[name] = unescape((chosen or first)[1])
    for tag in re.findall(r"<input\b[^>]*>", page):
        told = {key: unescape(value) for key, value in _ATTRIBUTE.findall(tag[6:])}
        if told["type"] in ("checkbox", "radio") and "checked" not in told:
            continue
        value = told.get("value", "on" if told["type"] == "checkbox" else "")
        if told["type"] == "checkbox" or told["name"] == "conflict":
            sent.setdefault(told["name"], []).append(value)
        else:
            sent[told["name"]] = value
    sent.pop("csrfmiddlewaretoken", None)
    return sent
