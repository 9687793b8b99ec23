"""What he was offered, and the words by which a promise is told."""

from cases.imports.reading.wording import word_set

INDUCEMENTS = """
[citizenship]
en citizenship, russian passport, passport for family, nationality, passport promised,
    passport in
ru гражданство, гражданства, паспорт рф, российский паспорт
uk громадянство
es ciudadania, nacionalidad, pasaporte ruso
fr citoyennete, nationalite, passeport russe
pt cidadania, passaporte russo, nacionalidade
ar جنسية, الجنسية, جواز روسي, الجواز الروسي,
    باسبور روسي, الباسبور الروسي, تجنيس, بالجنسية, تجنيسه, جنسيه
fa شهروندی, تابعیت, پاسپورت روسی,
    پاسپورت روس*, پاسپورت روسیه, تابعیت روس*
ur شہریت,
    پاسپورٹ روسی, روسی پاسپورٹ, روسی شہریت, نیشنلٹی
hi नागरिकता, nagrikta
ne नागरिकता, nagarikta
bn নাগরিকত্ব, নাগরিকত্ব*
si පුරවැසිභාව*, පුරවැසි*
ta குடியுரிமை*
uz fuqarolik*, фуқаролик*, rossiya fuqarolig*, fuqarolig*, фуқаролиг*, rf pasporti, рф паспорти
tg шаҳрвандӣ, шахрванди, шаҳрвандии*
ky жарандык, жарандыгы
sw uraia
tr vatandaslik*
kk азаматтық, азаматтығы*
am ዜግነት*, የሩሲያ ዜግነት
[residency]
en residence permit, residency, permanent residence, rvp, vnzh
ru внж, рвп, вид на жительство
es residencia, permiso de residencia
fr titre de sejour, carte de sejour, residence
ar إقامة, الإقامة,
    إقامة دائمة, اقامة
fa اقامت, اقامت دایمی
ur اقامہ, رہائشی اجازت, مستقل رہائش, پی آر
[pardon]
en pardon*, amnesty, freedom for, release from prison, sentence cancelled
ru помилован*, амнист*, свобод*, снятие судимости
uk помилуван*, амніст*
es indulto, amnistia, perdon, libertad
fr grace, amnistie, liberation, gracie
pt indulto, anistia, perdao
ar عفو, العفو, إعفاء من السجن,
    عفو عام|خاص, إسقاط الحكم|العقوبة, يعفوا, العفو عنه, إلغاء محكوميته, خروج من السجن
fa عفو, بخشش,
    رهایی از زندان, آزادی از زندان, بخشیدن جزا
ur معافی, رہائی, سزا معاف*, سزا معافی
uz afv*, amnistiya, авф*, амнистия
tg афв, авф, бахшиш, амнистия
ky мунапыс*, кечирим, амнистия, мунапис*
tr af, genel af
kk кешірім*, рақымшылық*
sw msamaha
[case_closed]
en case closed, closing of case, close case, close the case, close criminal case,
    case dropped, charges dropped, drop charges, end of case, case will be closed,
    criminal case closed
ru прекращение дела, прекратят дело, закроют дело, закрытие дела, прекращение уголовного,
    дело закроют, дело прекратят, снять обвинени*
uk закриття справи, закриють справу, припинення справи
es cierre del caso, cerrar el caso, archivo de la causa, retirar cargos
fr abandon des poursuites, classement, affaire classee, fin des poursuites
ar إغلاق القضية, إسقاط التهم, إسقاط القضية
fa بستن پرونده, ختم دوسیه
ur کیس ختم, مقدمہ ختم
uz ish yopil*, jinoyat ishi yopil*, ишни ёп*, иш ёпил*
tg парванда қатъ*
ky иш жабыл*, ишти жаб*
tr dava dus*, dosya kapat*
[debt_relief]
en debt relief, debts written off, debt cancelled, loans cancelled, loan cancelled
ru списание долг*, спишут долг*, списать кредит*, списание кредит*
es cancelacion de deuda*, condonacion de deuda*, perdon de deuda*
fr effacement de dette*
ar تسديد ديونه|الديون, شطب الديون, سداد ديونه
uz qarzini kech*, қарзини кеч*, qarzlaridan kech*
kk қарызын кешір*, несиесін жаб*
[housing]
en house, housing, flat promised, apartment, land plot, land, home for family,
    accommodation for family
ru жилье, квартир*, земельн* участок, дом, ипотек*
uk житло, квартир*
es casa, vivienda, apartamento
fr maison, logement
pt casa, moradia
ar بيت, سكن, شقة, منزل, أرض
fa خانه
ur مکان, گھر, فلیٹ
hi घर, मकान
ne घर
bn বাড়ি, বাড়ি, ফ্ল্যাট
si නිවස*, ගෙයක්, ඉඩම
ta வீடு, நிலம்
uz uy, uy joy, уй, уй жой
tg хона
ky үй
sw nyumba
tr ev
[bonus]
en bonus, signing bonus, sign on, sign on bonus, joining bonus, lump sum, one time payment
ru подъемн*, единовремен*, бонус, премия, разовая выплата
uk підйомні, бонус
es bono, prima, bonificacion
fr prime, bonus
ar مكافأة,
    مكافآت, مكافأة توقيع, منحة توقيع, دفعة أولى, بونص
fa پاداش, بونس, بخششی
ur بونس, انعام
hi बोनस
ne बोनस
bn বোনাস
tr prim, ikramiye
[education]
en scholarship, free study, university place, studies paid, education
ru обучение в вузе, бесплатное обучение
es beca, estudios
fr bourse, etudes
ar منحة دراسية, دراسة
fa بورسیه, بورس تحصیلی
ur تعلیم, اسکالرشپ, وظیفہ
[family_benefits]
en benefits for family, family benefits, school for children, pension
ru льготы, пенси*
es beneficios para la familia, pension
fr avantages pour la famille, pension
[tax_break]
en tax break, tax free, no taxes
ru налогов* льгот*
[pay]
en salary, pay, wage, wages, money
ru зарплат*, оклад, деньги, выплат*
uk зарплат*, гроші
es salario, sueldo, dinero
fr salaire, paye, argent
pt salario, dinheiro
ar راتب, الراتب, المال, مال, أجر,
    رواتب, معاش, مرتب, فلوس, مصاري, بيزات
fa حقوق, پول,
    معاش, دالر
ur تنخواہ, پیسے
hi वेतन, तनख्वाह, पैसे, salary
ne तलब, पैसा
bn বেতন, টাকা
si වැටුප*, පඩිය, මුදල්
ta சம்பள*, பணம்
uz maosh, oylik, pul, маош, ойлик, пул
tg маош, пул
ky айлык, акча, маяна
sw mshahara, pesa
tr maas, para
kk ақша, айлық, жалақы
so lacag, mushahar
"""

# What was promised besides the offer is told of with these.
PROMISES = word_set(
    "promise promised promises promising обещал обещали обещают обещано пообещал пообещали"
    " обіцяли пообіцяли обіцяв prometieron prometio prometido prometen promesa promis promettait"
    " promesse prometeram prometeu prometido promessa وعد وعدوا وعدته وعدت وعود موعود وعده وعدہ"
    " وعدے обещание वादा प्रतिश्रुति प्रतिज्ञा প্রতিশ্রুতি ওয়াদা පොරොන්දු வாக்குறுதி vada ваъда убада ahadi"
    " waliahidi aliahidiwa ameahidiwa vaat soz ቃል"
)
