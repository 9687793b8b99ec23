"""Words in names that are no name: particles, articles, titles; and short forms of names."""


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Said or left out as the writer likes: they count little, and only beside another word.
PARTICLES = _set(
    """
    bin ibn bint binti bt ben bar van von der den de del di da do dos das du des la le las los
    of the y e i and af zu zur ter ten te uulu ulu uly kyzy qizi kizi oglu ogly oglou ugli oghli
    ould mac mc san st saint abu abou umm um
    и де ди да дю дель делла ла ле ван фон дер ден тер бин ибн бен абу
    уулу улы кызы оглы оглу угли огли
    بن ابن بنت ابو أبو أبي ام أم دي دا دو دل فان فون لا لو من آل ولد و
    בן בר בת דה די דו דל ואן פון אבו אבן לה של
    दे दि डी वान बिन इब्न फान দে ডি বিন ইবনে ভ্যান ভন অফ
    του της των ντε ντι φον βαν μπεν
    """
)

# The article is written, melted in, or left out: it is never looked for.
ARTICLES = _set("al el аль эль ال אל आल अल আল আল এল অল αλ ελ")
# The article before a letter that it melts into, which is never the first word.
MELTED_ARTICLES = _set(
    "ul ol ad ed ud od as es us ash esh ush an en ar er ur az ez uz at et ut ас ад ар"
)

TITLES = _set(
    """
    mr mrs ms miss mister dr prof pvt private sgt sergeant cpl corporal lt lieutenant capt captain
    maj major col colonel gen general pfc sir shri shree sri smt shrimati kumari
    господин госпожа гр гражданин гражданка рядовой ефрейтор сержант старшина прапорщик
    лейтенант капитан майор подполковник полковник генерал мл ст др
    السيدة الدكتور دكتور الأستاذ الجندي العقيد النقيب آقای خانم دکتر جناب
    श्री श्रीमती सुश्री डा डॉ सिपाही जनाब জনাব ডাঃ ডা শ্রী শ্রীমতী
    מר גברת רב κα κος δρ
    senor senora señor señora sr sra don dona doña monsieur madame mme
    """
)

_MOHAMMAD = _set("md mohd muhd mhd mohmd muhmd мд মো মোঃ মোহাঃ মুঃ মোহা मो मोः मोहं")
SHORT_FORMS = dict.fromkeys(_MOHAMMAD, "muhammad") | {
    "bdr": "bahadur",
    "kr": "kumar",
    "kmr": "kumar",
}
