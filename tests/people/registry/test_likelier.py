import pytest

from people.registry.likelier import likelier_first


@pytest.mark.parametrize(
    ("codes", "phones", "names", "ordered"),
    [
        (("LKA", "SLE"), "", "", ("LKA", "SLE")),
        (("LKA", "SLE"), "+23225000000", "", ("SLE", "LKA")),
        (("ZAF", "SAU"), "", "محمد", ("ZAF", "SAU")),
        (("BGD", "IND"), "", "सुरज", ("IND", "BGD")),
        (("LKA", "IND"), "+919000000011", "நுவன்", ("IND", "LKA")),
        (("COD", "COG"), "+242061234567 / nonsense", "", ("COG", "COD")),
        (("BGD", "IND"), "01700000023", "Rakib", ("BGD", "IND")),
        ((), "+919000000011", "", ()),
    ],
)
def test_what_else_is_told_only_orders_the_candidates(codes, phones, names, ordered) -> None:
    assert likelier_first(codes, phones=phones, names=names) == ordered
