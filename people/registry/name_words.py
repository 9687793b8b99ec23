"""Words that stand beside a name and are none. They are noted; no search is changed by them."""

from unicodedata import normalize

from people.registry.text import fold


def _words(text: str) -> frozenset[str]:
    return frozenset(normalize("NFC", text).split())


# Ranks and forms of address that the matching takes for names.
RANKS = _words(
    """
    soldier recruit comrade subedar havildar sepoy jawan naik soldat caporal capitaine
    soldado sargento
    солдат боец товарищ тов ряд ефр серж лейт кап прап
    الرائد الملازم الرقيب العريف المقدم العميد اللواء
    मेजर कप्तान हवल्दार सुबेदार जमदार सैनिक কর্নেল মেজর ক্যাপ্টেন হাবিলদার সুবেদার সিপাহী সৈনিক
    """
)
# Titles only together: alone the first is a name.
RANKS_OF_TWO = frozenset({("lance", "naik"), ("lance", "corporal"), ("naib", "subedar")})
# These are taken for titles only with a dot.
NAMES_TOO = _words(
    """
    kumari sri don dona major maj general gen col sir smt naik др ст ряд кап тов डा
    """
)
_SAYS_DEAD = (
    "late स्व स्वर्गीय মরহুম স্বর্গীয় المرحوم покойный marehemu marhum мархум марҳум rahmatli раҳматли"
    " маркум fallecido difunto finado falecido"
)
LATE = frozenset(map(fold, _SAYS_DEAD.split()))
_SAYS_UNNAMED = """
    unknown unnamed nameless anonymous неизвестный неизвестен безымянный аноним desconocido inconnu
    مجهول अज्ञात অজ্ঞাত
"""
UNNAMED = frozenset(map(fold, _SAYS_UNNAMED.split()))
# What a number is called beside a name.
CALLED = _words(
    """
    whatsapp viber telegram signal imo tg wa tel phone mob mobile cell contact
    тел телефон моб ватсап вотсап телеграм вайбер واتساب هاتف फोन मोबाइल मो ফোন মোবাইল
    """
)
