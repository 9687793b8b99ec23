import pytest

from people.registry.scripts import lang_of_script, script_of


@pytest.mark.parametrize(
    ("name", "script"),
    [
        ("Tek B. Pun", "Latn"),
        ("टेक बहादुर पुन", "Deva"),
        ("মোঃ রাকিব", "Beng"),
        ("علي حسين", "Arab"),
        ("Азамат уулу", "Cyrl"),
        ("නුවන්", "Sinh"),
        ("க. சிவகுமார்", "Taml"),
        ("വിപിൻ കെ ടി", "Mlym"),
        ("ਹਰਜੋਤ", "Guru"),
        ("김철수", "Hang"),
        ("ထွန်းလင်း", "Mymr"),
        ("አበበ", "Ethi"),
        ("דוד", "Hebr"),
        ("Νίκος", "Grek"),
        ("\uff21\uff22", "Latn"),
        ("Tek (टेक बहादुर)", "Deva"),
        ("12.03", "Zyyy"),
        ("", "Zyyy"),
    ],
)
def test_script_is_that_of_most_letters(name: str, script: str) -> None:
    assert script_of(name) == script


@pytest.mark.parametrize(("script", "lang"), [("Deva", "und-Deva"), ("Zyyy", "und"), ("", "und")])
def test_lang_says_script_where_language_is_not_known(script: str, lang: str) -> None:
    assert lang_of_script(script) == lang
