"""Which words of a text are parts of a name."""

import pytest

from people.registry.matching.confusable import of_one_script
from people.registry.matching.parts import MOST_PARTS, parts_of


def _read(name: str) -> list[str]:
    return [part.read for part in parts_of(name)]


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("Suraj Gharti-Magar", ["suraj", "gharti", "magar"]),
        ("Sgt. Ivan Petrov", ["ivan", "petrov"]),
        ("рядовой Пётр Иванов", ["пётр", "иванов"]),
        ("Ahmed al-Sayed", ["ahmed", "sayed"]),
        ("Mohamed ElSayed", ["mohamed", "sayed"]),
        ("Salah ad-Din Omar", ["salah", "din", "omar"]),
        ("Md. Rafiqul Islam", ["muhammad", "rafiqul", "islam"]),
        ("মোঃ রফিকুল", ["muhammad", "রফিকুল"]),
        ("Imran S/O Yusuf", ["imran", "yusuf"]),
        ("Pollock, KAJ", ["pollock", "k", "a", "j"]),
        ("K.T. Rajan", ["k", "t", "rajan"]),
        ("SURAJ KC", ["suraj", "kc"]),
        ("Suraj KC", ["suraj", "k", "c"]),
        ("सुरज केसी", ["सुरज", "k", "c"]),
        ("Karl XII", ["karl", "xii"]),
        ("محمد\u200cرضا کاظمی", ["محمد", "رضا", "کاظمی"]),
        ("Shaun O’Neil", ["shaun", "o'neil"]),
        ("<script>x</script> Ivan", ["x", "ivan"]),
        ("Ben White", ["ben", "white"]),
    ],
)
def test_parts(name: str, parts: list[str]) -> None:
    assert _read(name) == parts


def test_particles_are_marked_beside_two_names() -> None:
    marked = [part.read for part in parts_of("Ludwig van der Berg") if part.particle]
    assert marked == ["van", "der"]
    assert not any(part.particle for part in parts_of("Ван Дзюн"))


def test_what_is_written_stays_as_it_was() -> None:
    assert [part.written for part in parts_of("Md. José")] == ["Md", "José"]


def test_titles_alone_are_taken_for_names() -> None:
    assert _read("Major") == ["major"]


def test_a_novel_is_cut() -> None:
    assert len(parts_of("word " * 500)) == MOST_PARTS
    assert max(len(part.read) for part in parts_of("w" * 500)) <= 24


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("P\u0430ul", "Paul"),
        ("Ив\u0061нов", "Иванов"),
        ("S\u03bfraj", "Soraj"),
        ("Sur\u03b1j", "Suraj"),
        ("\u039aim", "Kim"),
        ("N\u03afkos", "Níkos"),
        ("Νίκ\u006fς", "Νίκος"),
        ("П\u03bfпов", "Попов"),
        ("\u0391λexis", "Aλexis"),
        ("Андрей", "Андрей"),
        ("Νίκος", "Νίκος"),
    ],
)
def test_look_alikes_are_brought_to_the_script_of_the_word(typed: str, meant: str) -> None:
    assert of_one_script(typed) == meant
