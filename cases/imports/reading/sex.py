"""Man or woman, where the sheet has a column for it."""

from cases.imports.draft import Draft
from cases.imports.fields import Column
from cases.imports.reading.naming.order import SPANISH
from people.registry.text import fold, tidy
from people.registry.vocabularies import Sex

_MALE = """
    m, male, man, boy, м, муж, мужской, мужчина, мужск, ч, чол, чоловік, чоловіча, h, hombre,
    masculino, varón, masc, homme, masculin, homem, ذكر, رجل, مرد, مذکر, पुरुष, पु, পুরুষ, ਪੁਰਸ਼, පුරුෂ,
    ஆண், പുരുഷൻ, erkak, эркак, мард, эркек, erkek, e, mwanaume, mume, me, 남, 남성, 男,
    ወንድ, mann, männlich, laki-laki
"""
_FEMALE = """
    f, female, woman, girl, ж, жен, женский, женщина, женск, жінка, жіноча, mujer, femenino, fem,
    femme, féminin, mulher, feminino, أنثى, امرأة, زن, مونث, مؤنث, عورت, महिला, स्त्री, মহিলা, নারী,
    ਔਰਤ, කාන්තා, ස්ත්‍රී, பெண், സ്ത്രീ, ayol, аёл, зан, аял, kadın, k, mwanamke, ke, 여, 여성, 女, ሴት, frau,
    weiblich, perempuan
"""
_OTHER = "x, other, non-binary, nonbinary, другое, otro, autre, अन्य, অন্যান্য, آخر"
_CODES = {
    fold(word): code.value
    for words, code in ((_OTHER, Sex.OTHER), (_FEMALE, Sex.FEMALE), (_MALE, Sex.MALE))
    for word in words.split(",")
}


def read_sex(draft: Draft) -> None:
    """Fill `sex` where it is said; what says nothing that is known leaves it out."""
    said = fold(tidy(draft.cells[Column.SEX]))
    country = next(iter(draft.row.get("nationality", {}).get("alpha3", [])), "")
    if said == "m" and country in SPANISH:
        return  # beside an H it is a woman, beside an F a man
    if code := _CODES.get(said):
        draft.row["sex"] = code
