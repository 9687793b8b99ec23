"""Words of money: multipliers, currencies, and over what time it is paid."""

TIMES: dict[str, int] = {
    word: times
    for words, times in (
        (
            "k thousand thousands тыс тысяч тысячи тысяча тис тисяч mil mille"
            " ألف الف آلاف الاف هزار"
            " ہزار हजार हज़ार হাজার දහස් දහසක් ஆயிரம் ming минг ҳазор хазор миң elfu bin grand",
            1_000,
        ),
        (
            "lakh lakhs lac lacs लाख लाखको লাখ লক্ষ লাখের لاکھ ලක්ෂ ලක්ෂයක් ලක්ෂය லட்சம் இலட்சம் ਲੱਖ ലക്ഷം",
            100_000,
        ),
        (
            "m mn mln million millions млн миллион миллиона миллионов мільйон"
            " мільйони millon millón"
            " millones milhao milhão milhoes milhões مليون ملايين"
            " میلیون ملیون milioni"
            " milyon",
            1_000_000,
        ),
        ("crore crores cr करोड करोड़ কোটি کروڑ", 10_000_000),
    )
    for word in words.split()
}
# Only in South Asia people count so: the money is that of home.
SOUTH_ASIAN = frozenset({100_000, 10_000_000})

# One currency whoever says it.
CURRENCIES: dict[str, str] = {
    word: code
    for code, words in {
        "USD": "usd us$ u$s $us dollar dollars dollor dolar dolares dólar dólares"
        " dólars dollaro доллар"
        " доллара долларов долл дол долар долари доларів دولار دولارا دلار ڈالر"
        " डॉलर डालर डलर ডলার"
        " ඩොලර් டாலர் dola dollari dolari доллари бакс баксов",
        "EUR": "eur € euro euros евро євро يورو یورو यूरो ইউরো yuro avro",
        "RUB": "rub rur ₽ ruble rubles rouble roubles rubl rubli rublo rublos rubel руб"
        " рубль рубля"
        " рублей рублів р روبل रूबल रुबल রুবল rubley рубли",
        "INR": "inr ₹ ind.rs",
        "NPR": "npr nrs nr",
        "PKR": "pkr",
        "LKR": "lkr slr",
        "BDT": "bdt ৳ taka tk takas টাকা টাকার",
        "KES": "kes ksh kshs",
        "TZS": "tzs tsh tshs",
        "UGX": "ugx ush",
        "ZAR": "zar rand rands",
        "GHS": "ghs gh¢ gh₵ cedi cedis ₵",
        "NGN": "ngn ₦ naira",
        "XAF": "xaf",
        "XOF": "xof",
        "UZS": "uzs сум сўм сўма sum soʻm so'm soum",
        "KGS": "kgs",
        "TJS": "tjs сомони сомонӣ somoni",
        "KZT": "kzt тенге тг теңге tenge ₸",
        "UAH": "uah грн гривень гривня ₴",
        "TRY": "try tl ₺",
        "EGP": "egp",
        "IQD": "iqd",
        "JOD": "jod",
        "SYP": "syp",
        "YER": "yer",
        "COP": "cop",
        "ETB": "etb birr ብር",
        "MMK": "mmk kyat kyats",
        "PHP": "php ₱",
        "GBP": "gbp £",
        "AED": "aed",
        "AFN": "afn افغانی",
        "BRL": "brl r$ reais",
    }.items()
    for word in words.split()
}
# Money of one name in several countries: that of his own.
_SHARED = {
    "rs rupee rupees rupes रु रू रुपये रुपए रुपैयाँ रुपैया रूपैयाँ রুপি روپے"
    " روپیے روپیہ රුපියල් රු"
    " ரூபாய் ரூ rupiya rupaiya": "NPL:NPR IND:INR PAK:PKR LKA:LKR",
    "shilling shillings sh shs shilingi": "KEN:KES UGA:UGX TZA:TZS SOM:SOS",
    "som сом сома сомов": "KGZ:KGS UZB:UZS",
    "dinar dinars دينار دنانير": "IRQ:IQD JOR:JOD TUN:TND DZA:DZD LBY:LYD KWT:KWD SRB:RSD",
    "pound pounds جنيه جنيها": "EGY:EGP SDN:SDG SSD:SSP",
    "lira liras ليرة": "SYR:SYP LBN:LBP TUR:TRY",
    "dirham dirhams درهم": "MAR:MAD ARE:AED",
    "riyal rial ريال ریال": "YEM:YER SAU:SAR OMN:OMR IRN:IRR QAT:QAR",
    "peso pesos": "CUB:CUP COL:COP PHL:PHP ARG:ARS MEX:MXN CHL:CLP DOM:DOP",
    "fcfa cfa franc francs f": (
        "CMR:XAF GAB:XAF COG:XAF TCD:XAF CAF:XAF GNQ:XAF SEN:XOF MLI:XOF CIV:XOF"
        " BFA:XOF TGO:XOF"
        " BEN:XOF NER:XOF GNB:XOF RWA:RWF GIN:GNF BDI:BIF COD:CDF"
    ),
    "r": "ZAF:ZAR",
    "$": (
        "NPL:USD IND:USD BGD:USD LKA:USD PAK:USD KEN:USD UGA:USD TZA:USD ZAF:USD"
        " GHA:USD NGA:USD"
        " CMR:USD IRQ:USD SYR:USD EGY:USD YEM:USD JOR:USD UZB:USD TJK:USD"
        " KGZ:USD KAZ:USD RUS:USD"
        " UKR:USD BLR:USD TKM:USD AFG:USD IRN:USD MMR:USD SOM:USD SLE:USD"
        " SEN:USD MLI:USD CIV:USD"
        " TGO:USD COD:USD COG:USD ETH:USD SDN:USD LBN:USD LBY:USD TUN:USD"
        " DZA:USD MAR:USD TUR:USD"
        " PRK:USD VNM:USD PHL:USD IDN:USD GEO:USD ARM:USD AZE:USD MDA:USD"
        " ZMB:USD ZWE:USD MWI:USD"
        " BWA:USD RWA:USD BDI:USD GMB:USD GIN:USD BFA:USD BEN:USD NER:USD TCD:USD"
    ),
}
SHARED: dict[str, dict[str, str]] = {
    word: {nation: code for nation, _, code in (each.partition(":") for each in where.split())}
    for words, where in _SHARED.items()
    for word in words.split()
}
HOME_MONEY = {
    "NPL": "NPR",
    "IND": "INR",
    "PAK": "PKR",
    "LKA": "LKR",
    "BGD": "BDT",
    "KEN": "KES",
    "UGA": "UGX",
    "TZA": "TZS",
    "ZAF": "ZAR",
    "GHA": "GHS",
    "NGA": "NGN",
    "CMR": "XAF",
    "UZB": "UZS",
    "KGZ": "KGS",
    "TJK": "TJS",
    "KAZ": "KZT",
    "EGY": "EGP",
    "IRQ": "IQD",
    "RUS": "RUB",
    "UKR": "UAH",
    "CUB": "CUP",
    "MMR": "MMK",
    "ETH": "ETB",
    "SEN": "XOF",
    "TGO": "XOF",
    "MLI": "XOF",
    "CIV": "XOF",
}

PER = """
[month]
en month, months, monthly, pm, p / m, mo, mth, per month, a month
ru месяц, мес, в месяц, ежемесячно, мес., месяца
uk місяць, міс, щомісяця
es mes, mensual, mensuales, al mes
fr mois, mensuel, par mois
pt mes, mensal, por mes
ar شهريا, شهر, الشهر, شهري
fa ماه, ماهانه, ماهی
ur ماہانہ, ماہ, مہینہ, مہینے
hi महीना, महीने, मासिक, माह, प्रतिमाह
ne महिना, मासिक, महिनाको
bn মাসে, মাসিক, মাস
si මාසික, මසකට, මාසයකට
ta மாத*
uz oyiga, oylik, ойига, ойлик, oyda
tg моҳ, моҳе, моҳона
ky айына, айлык
sw mwezi, kwa mwezi
tr ayda, aylik, ay
[year]
en year, yearly, annual, annually, per year, pa
ru год, в год, годовых
es ano, anual, al ano
fr an, annee, annuel, par an
ar سنويا, سنة
[day]
en day, daily, per day, a day
ru день, в день, сутки, в сутки
es dia, diario, al dia
fr jour, par jour
ar يوميا, يوم
[week]
en week, weekly, per week
ru неделю, в неделю
es semana, semanal
fr semaine, par semaine
ar أسبوعيا
"""

SUMS = """
[nothing]
en not paid, debt free
[bonus]
en bonus, signing bonus, lump sum, one time, joining, sign on
ru подъемн*, единовремен*, разов*, бонус
es prima, bono
fr prime, bonus
ar مكافأة
[fee_paid]
en paid, charged, cost him, cost family, gave
ru заплатил*, отдал*, стоило
uk заплатив, заплатила, віддав
es pago, pagaron, pagamos, costo
fr a paye, ont paye, payer, cout
ar دفع, دفعوا, دفعنا
[withheld]
en salary withheld, withheld, salary not paid, not paid salary, unpaid salary, owes him
ru не выплатили, удержали, не заплатили, не платят
es no le pagaron, no le pagan
fr impaye, salaire non verse
[paid_received]
en was paid, got paid, received, got salary, sent home, sent money, was paid, got paid,
    sent to family
ru получил*, перевел домой, выплатили, прислал*
es recibio, envio a casa
fr a recu, recu
ar استلم, حول
[promised_salary]
en promised, promise, salary, pay, wage, per month, offered
ru обещал*, зарплат*, оклад, сулил*
uk обіцял*, зарплат*
es prometi*, salario, sueldo
fr promis, promesse, salaire
pt prometeram, salario
ar وعد*, راتب, براتب
fa حقوق, وعده
ur تنخواہ
hi वेतन, तनख्वाह
ne तलब
bn বেতন
si වැටුප*
ta சம்பள*
uz maosh, oylik, vada qil*, маош, ваъда
tg маош, ваъда
ky айлык, убада*
sw mshahara
tr maas, vaat
"""
