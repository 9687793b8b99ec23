import pytest

from people.registry.handles import Handle, normalise_handle, read_handle


@pytest.mark.parametrize(
    ("text", "handle"),
    [
        ("@name_77", Handle("@name_77", "name_77")),
        ("t.me/Demo_K33", Handle("t.me/Demo_K33", "Demo_K33", "telegram")),
        ("telegram @name_77, often", Handle("@name_77", "name_77", "telegram")),
        ("https://vk.com/id123?w=1", Handle("https://vk.com/id123", "id123", "vk")),
        ("facebook.com/a.demo.19", Handle("facebook.com/a.demo.19", "a.demo.19", "facebook")),
    ],
)
def test_handle_is_read(text: str, handle: Handle) -> None:
    assert read_handle(text) == handle


@pytest.mark.parametrize("text", ["", "someone@example.org", "+79000000077", "t.me/+79000000077"])
def test_handle_is_not_seen_where_none_is(text: str) -> None:
    assert read_handle(text) is None


def test_normal_form_lets_equal_handles_meet() -> None:
    forms = {normalise_handle(text) for text in ("@Name_77", "t.me/name_77", "NAME_77")}

    assert forms == {"name_77"}
