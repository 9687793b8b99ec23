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
        (
            "m.facebook.com/profile.php?v=1&id=100077",
            Handle("m.facebook.com/profile.php?v=1&id=100077", "100077", "facebook"),
        ),
        ("t.me/s/demo_77", Handle("t.me/s/demo_77", "demo_77", "telegram")),
        ("t.me/carlos", Handle("t.me/carlos", "carlos", "telegram")),
    ],
)
def test_handle_is_read(text: str, handle: Handle) -> None:
    assert read_handle(text) == handle


@pytest.mark.parametrize(
    "text",
    [
        "",
        "someone@example.org",
        "+79000000077",
        "t.me/+79000000077",
        "t.me/joinchat/AbCd",
        "https://t.me/c/1234/5",
        "vk.com/wall-77_12",
        "facebook.com/groups/77",
        "facebook.com/profile.php",
    ],
)
def test_handle_is_not_seen_where_none_is(text: str) -> None:
    assert read_handle(text) is None


def test_normal_form_lets_equal_handles_meet() -> None:
    forms = {normalise_handle(text) for text in ("@Name_77", "t.me/name_77", "NAME_77")}

    assert forms == {"name_77"}
