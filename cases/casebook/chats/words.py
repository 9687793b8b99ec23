"""The words by which a chat tells that a name or a place comes next, in many languages."""

from people.registry.text import fold


def _phrases(text: str) -> list[str]:
    """The longest first: "my son's name is" before "my son"."""
    found = {" ".join(each.split()) for each in text.split(",")} - {""}
    return sorted(found, key=lambda each: (-len(each), each))


def _folded(text: str) -> frozenset[str]:
    return frozenset(map(fold, text.split()))


NAME_COMES = _phrases(
    """
    my name is, my name, his name is, his name, her name is, her name, the name is, full name,
    name is, he is called, i am called, known as, name in passport, passport name,
    меня зовут, его зовут, её зовут, ее зовут, зовут, моё имя, мое имя, имя, фио, ф.и.о., по имени,
    мене звати, його звати,
    mi nombre es, me llamo, se llama, su nombre es, su nombre, nombre completo, nombre,
    je m'appelle, je m’appelle, il s'appelle, il s’appelle, mon nom est, son nom est, nom complet,
    اسمي, اسمه, اسم ابني, اسم أخي, اسم زوجي, الاسم الكامل, الاسم, اسم,
    मेरो नाम, उसको नाम, उनको नाम, नाम, मेरा नाम, उसका नाम, उनका नाम,
    আমার নাম, তার নাম, ওর নাম, নাম,
    mening ismim, uning ismi, ismi, ismim, исми, номи ман, номаш, jina langu ni, jina lake ni,
    jina lake, igama lami ngu
    """
)
RELATIVES = _phrases(
    """
    my son, my brother, my husband, my father, my cousin, my nephew, our son, our brother,
    my friend, son of mine, his wife, his mother, his brother, his father,
    мой сын, мой брат, мой муж, мой отец, сын, сына, брат, брата, муж, мужа, отец, отца, племянник,
    племянника, друг, сыну, брату, мужу,
    mi hijo, mi hermano, mi esposo, mi marido, mi padre, mi primo, mi sobrino,
    mon fils, mon frère, mon mari, mon père, mon cousin,
    ابني, أخي, اخي, زوجي, والدي, ابن عمي, ابن أخي,
    मेरो छोरा, मेरो भाइ, मेरो दाइ, मेरो श्रीमान्, मेरो श्रीमान, मेरो बुवा, मेरा बेटा, मेरा भाई,
    मेरे पति, मेरे भाई,
    আমার ছেলে, আমার ভাই, আমার স্বামী, আমার বাবা,
    o'g'lim, o‘g‘lim, akam, ukam, erim, ўғлим, акам, укам, эрим, mwanangu, kaka yangu, mume wangu
    """
)

# After these words come others than names; in scripts without capitals they end one.
NO_NAMES = _folded(
    """
    i the he she it is was has had went left said says who and not in from to a an his her my
    our they we you yes no ok please hello hi dear sir madam brother sister son я он она они мы
    вы это и не в на из от был была ушёл ушел уехал поехал служит погиб пропал el ella es fue y
    que yo en de il elle est et ne je هو هي في من و كان ذهب سافر لا نعم على إلى الى مع عند قد
    لم ما وهو وقد हो है हुन् हुन छ छन् थियो र म उ ऊ मेरो गएको गयो गए भयो भएको मा बाट लाई को का
    की में से और था थे वह হয় হলো ছিল আছে গেছে এবং ও সে আমি আমার থেকে এর কে
    """
)

# A place comes after these.
PLACE_COMES = _phrases(
    """
    in, from, near, at, to, for, into, outside, around,
    в, во, из, под, около, возле, рядом с, недалеко от, до, у города, город, г., посёлок, село,
    у, з, біля,
    en, desde, cerca de, hacia, à, près de, vers, depuis
    """
)
# Words with a capital after "in" that are no places.
NO_PLACES = _folded(
    """
    i my his her the this that our your a an he she they we god allah whatsapp telegram viber
    signal facebook imo russian english army god's monday tuesday wednesday thursday friday
    saturday sunday я он она мы вы бог понедельник вторник среду четверг пятницу субботу
    воскресенье ватсап телеграм телеграме вотсап dios él ella lunes martes dieu
    """
)
