import pytest

from people.registry.scripts import lang_of_script, mixed_words, script_of, scripts_of


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


@pytest.mark.parametrize(
    ("text", "scripts"),
    [
        ("Suraj सुरज बहादुर", ["Deva", "Latn"]),
        ("Иван Ivan", ["Cyrl", "Latn"]),
        ("12", []),
        ("", []),
    ],
)
def test_all_scripts_are_told(text: str, scripts: list[str]) -> None:
    assert scripts_of(text) == scripts


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Sur\u0430j Gharti", ["Sur\u0430j"]),  # a Cyrillic а
        ("Ivan \u0410nna-M\u0430ria", ["\u0410nna", "M\u0430ria"]),
        ("N\u03afkos", ["N\u03afkos"]),  # a Greek ί
        ("Aliعلي", ["Aliعلي"]),
        ("Suraj/सुरज (Сурадж)", []),
        ("田中さくら", []),
        ("김 金", []),
        ("Oʻgʻli", []),
        ("Jose\u0301 7", []),
        ("", []),
    ],
)
def test_words_of_two_scripts_are_found(text: str, words: list[str]) -> None:
    assert mixed_words(text) == words
