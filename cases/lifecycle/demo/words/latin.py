"""Words of names from Cuba and from Africa, written in Latin letters."""

from cases.lifecycle.demo.words.spelling import Language, words

SPANISH = Language(
    men=words("""
        Yoandri, Ángel Luis, José Raúl, Reinier, Osmany, Adrián, Yasmani, Iván, Darién, Leandro,
        Raúl, Héctor Julián, Maikel, Dayron
    """),
    women=words("Yamilé, Odalys, María Elena, Dunia, Yusimí, Bárbara, Caridad"),
    families=words("""
        Peñalba, Cañizo, Montesuave, Riosolano, Güelmes, Arroyuelo, Palmarés, Céspedal, Ibáñiga,
        Cañaveral, Zaldibia, Tamarí
    """),
    pattern="{given} {family} {second}",
)

KENYAN = Language(
    men=words(
        "Brian, Kevin, Dennis, Peter, Samuel, Evans, Collins, Victor, Elvis, Moses, Felix, Joseph"
    ),
    women=words("Mercy, Grace, Faith, Jane, Agnes, Lilian, Beatrice"),
    families=words("""
        Kamaundo, Otienga, Mutisoni, Kiprotai, Wanjalo, Barasei, Njugiri, Ochienda, Chepkwo,
        Mwangola
    """),
    middles=words("Kiplang, Odhia, Mutua-Ngo, Waweri, Kiboro"),
    pattern="{given} {middle} {family}",
)

SOUTHERN = Language(
    men=words("Thabo, Sipho, Lungelo, Bongani, Themba, Jabu, Kagiso, Andile"),
    women=words("Nomsa, Thandi, Zanele, Lindiwe"),
    families=words("Mdlalosi, Khuzwane, Nkosaye, Dlamela, Mahlabana, Zungela"),
)

FRANCOPHONE = Language(
    men=words("Hervé, Cédric, Émile, Jean-Noël, Aristide, Thierry, Didier, Pacôme, Serge"),
    women=words("Clémence, Solange, Odette, Béatrice, Aïcha"),
    families=words("NGAMBELÉ, TCHOUANGUÉ, MBARGANE, FOKOUANG, EBONGUÉ, ATANGAYO, KOUASSIMBA"),
    pattern="{family} {given}",
)

GHANAIAN = Language(
    men=words("Kwame, Kofi, Yaw, Kwabena, Emmanuel, Prince, Desmond, Isaac"),
    women=words("Abena, Akosua, Esi, Comfort, Joyce"),
    families=words("Asantewo, Boatengu, Mensima, Owusaya, Darkoa, Agyemfra"),
)

SOMALI = Language(
    men=words("Abdi, Farah, Mohamed, Yusuf, Ismail, Warsame"),
    women=words("Hodan, Sahra, Asha, Faduma"),
    families=words("Dalmaro, Guuleedi, Hirsiyo, Raagani, Samatero"),
    middles=words("Nur, Hassan, Ali, Omar"),
    pattern="{given} {middle} {family}",
)

BURMESE = Language(
    men=words("Aung, Min, Htet, Kyaw, Zaw, Thiha"),
    women=words("Khin, Su, Hnin, May"),
    families=words("Lin Paing, Moe Nyo, Thet Wai, Soe Naung"),
)
