"""What was offered, and through what: inducements, channels, and words of army work."""

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

CHANNELS = """
[social_network]
en facebook, fb, tiktok, tik tok, instagram, telegram, whatsapp, youtube, vk, social media,
    messenger, imo, viber, twitter, snapchat, linkedin
ru фейсбук, телеграм*, тикток, инстаграм*, вк, вконтакте, ватсап, ютуб, соцсет*
uk фейсбук, телеграм*, тікток, інстаграм*
es redes sociales
ar فيسبوك, تلغرام, تيليجرام, تيك توك, واتساب, انستغرام, يوتيوب, تليجرام,
    فيس, الفيس, الفيسبوك, تلكرام, تلجرام, التيك توك, سناب, سناب شات, الواتس, واتس, جروب, كروب
fa تلگرام, اینستاگرام, فیسبوک, واتساپ, تیک تاک,
    فیس بوک
ur فیس بک, ٹک ٹاک, ٹیلیگرام, واٹس ایپ
hi फेसबुक, टिकटॉक, टेलीग्राम, व्हाट्सएप, यूट्यूब, इंस्टाग्राम
ne फेसबुक, टिकटक, टेलिग्राम, ह्वाट्सएप, युट्युब
bn ফেসবুক, টিকটক, টেলিগ্রাম, হোয়াটসঅ্যাপ, ইউটিউব, ইমো
si ෆේස්බුක්, ටික්ටොක්
ta முகநூல், பேஸ்புக், டிக்டாக், டெலிகிராம்
[online_ad]
en advert, advertisement, ad, ads, online ad, job site, website, internet, online
ru объявлен*, реклам*, интернет*, сайт*, авито
es anuncio, anuncios, internet, pagina web
fr annonce, annonces, internet, site
pt anuncio, internet
ar إعلان, انترنت, الإنترنت
fa اعلان, انترنت, تبلیغ
ur اشتہار, انٹرنیٹ
hi विज्ञापन
ne विज्ञापन
bn বিজ্ঞাপন
uz elon, reklama, internet, эълон
tr ilan, internet, reklam
sw tangazo, mtandao*
[agency_office]
en agency, consultancy, consultants, travels, travel, overseas, manpower, placement,
    recruitment, recruiting agency, sub agent, travel agency, hr, agent, broker, dalal
ru агентств*, турфирм*, посредник*, фирма
uk агентств*, турфірм*
es agencia, agente, intermediario
fr agence, agent, intermediaire
pt agencia, agente
ar مكتب, مكتب سفر, وكالة, سمسار, وكيل, شركة,
    مكتب سفريات, مكتب توظيف, شركة سياحة, مندوب, وسيط, السمسار, الوسيط, المندوب
fa شرکت, دلال, آژانس,
    قاچاقبر, کمیشن کار, کمیشنکار, رهنما
ur ایجنٹ, ایجنسی
hi एजेंट, एजेंसी, दलाल
ne एजेन्ट, एजेन्सी, दलाल, म्यानपावर, मेनपावर, कन्सल्टेन्सी
bn দালাল, এজেন্সি, এজেন্ট, ওভারসিজ, ট্রাভেলস
si ඒජන්ත*, නියෝජිත*
ta முகவர்*, ஏஜென்ட்*
uz agentlik, vositachi, firma, агентлик, воситачи
tg агентӣ, миёнарав
ky агенттик, ортомчу
sw wakala, kampuni
tr acente, ajans, araci
[friend]
en friend, friends, neighbour, neighbor, villager, acquaintance, colleague, classmate
ru друг, друзья, знаком*, сосед*, приятел*, земляк*
uk друг, знайом*, сусід*
es amigo, amiga, vecino, conocido
fr ami, amie, voisin, copain, connaissance
pt amigo, amiga, vizinho, conhecido
ar صديق, صديقه, جار, زميل,
    صاحبه, رفيقه, رفيق, أصدقاؤه, ابن بلده, واحد من جماعته
fa دوست, همسایه,
    رفیق, رفیقش, دوستش, هم ولایتی
ur دوست
hi दोस्त, मित्र, पड़ोसी
ne साथी, छिमेकी
bn বন্ধু, প্রতিবেশী
si යාළුවෙක්, මිතුරෙක්, මිතුරා
ta நண்பர், நண்பன்
uz dosti, tanish*, qoshni, дўсти, таниш*
tg дӯст, дӯсташ, ошно, ҳамсоя
ky досу, тааныш*, коңшу*
sw rafiki, jirani
tr arkadas, komsu, tanidik
[family]
en cousin, uncle, brother, relative, relatives, brother in law, nephew
ru брат, дядя, родственник*, кузен, двоюродный
es primo, tio, hermano, pariente, cunado
fr cousin, oncle, frere, parent, beau frere
ar ابن عمه, خاله, عمه, أخوه, قريب
[workplace]
en employer, workplace, construction site, factory boss, company boss, foreman
ru работодатель, на работе, стройк*, бригадир, прораб
es empleador, patron
fr employeur, chantier
[university]
en university, dean, college, student office, language course
ru университет, вуз, деканат, институт
es universidad, decano
fr universite, doyen, fac
ar جامعة, الجامعة, عميد
fa پوهنتون, دانشگاه
ur یونیورسٹی
[prison]
en prison, colony, penal colony, jail
ru колони*, ик, тюрьма, зона
uk колоні*, в'язниц*
es carcel, prision, penal
fr prison, colonie
ar سجن, السجن
uz qamoqxona, koloniya, қамоқхона, колония
tg зиндон, колония
ky түрмө, колония
[detention_centre]
en detention centre, detention center, sizo, investigator, remand
ru сизо, следовател*, изолятор, ивс, спецприемник
uk сізо, слідч*
[police_raid]
en raid, police raid, police
ru рейд*, облав*, полици*, омон
uk рейд*, облав*, поліці*
es redada, policia
fr rafle, police, descente
ar مداهمة, الشرطة
fa پولیس, حوزه پولیس
ur پولیس, چھاپہ
[migration_office]
en migration office, migration service, migration centre, migration center, sakharovo
ru миграционн*, уфмс, фмс, сахарово, ммц
uk міграційн*
[enlistment_office]
en enlistment office, recruit office, recruitment office, recruiting office,
    military office, military commissariat
ru военкомат*, пункт отбора
uk військкомат*
es oficina de reclutamiento
fr bureau de recrutement
ar مكتب التجنيد
[barracks]
en commander, barracks, company commander, officer of unit
ru командир*, казарм*, замполит
uk командир*, казарм*
[state]
en state unit, government, state
ru государств*
[tv]
en tv, television
ru телевизор*, телевиден*
[newspaper]
en newspaper
ru газет*
[street_or_airport]
en airport, street, metro, station, market
ru аэропорт*, на улице, метро, вокзал*, рынк*, рынок
es aeropuerto
fr aeroport
ar المطار
"""

# Words that may stand in a promised job and say nothing of civil work: the army, its pay and
# papers, the way there, figures and money.
NO_CIVIL_WORK = """
[army]
en army, military, soldier, contract, contract soldier, service, war, front, fight, fighter,
    training, pardon, citizenship, passport, salary, per, month, monthly, year, usd, dollar,
    dollars, rub, rubles, euro, eur, to, via, from, for, and, with, the, a, in, of, house,
    family, student, visa, ended, expired, study, studies, russia, europe, france, germany,
    poland, italy, spain, dubai, residence, permit, case, closed, ministry, defence,
    defense, mod, bonus, promised, pay, pm, mo, k, lakh, lakhs, month, months, unknown, not,
    known, none, no, na, n, prison, tourist, tour, university, freedom, free, sign, signing,
    join, joined, volunteer, lac, rs, money, mbbs, btech, bsc, msc, mba, degree, admission,
    higher
ru арми*, служб*, контракт*, военн*, солдат*, помилован*, гражданств*, паспорт*, рф, внж,
    рвп, прекращение, дела, дело, тыс, руб*, млн, долл*, в, и, на, за, с, по, от, до, месяц,
    мес, зарплат*, нет, сво, мобилизац*, призыв*, бонус, выплат*, учеб*, свобод*, амнист*,
    срок*, снятие, судимости, закрытие, деньги, неизвестно
uk армі*, служб*, контракт*, військов*, помилуван*, громадянств*, тис, грн, на, за
es ejercito, militar, soldado, contrato, rublos, dolares, euros, pasaporte, ciudadania, de,
    y, al, mes, con, la, el, en, a, por, servicio, guerra, indulto, residencia, salario,
    sueldo, mil, estudiante, estudios, visa, visado, no
fr armee, militaire, soldat, contrat, euros, roubles, dollars, passeport, nationalite,
    citoyennete, par, mois, et, de, d, la, le, l, en, a, pour, service, grace, etudiant,
    etudes, visa, salaire, guerre, pas
pt exercito, militar, soldado, contrato, rublos, dolares, por, mes, e, de, salario, guerra
ar راتب, جيش, الجيش, عسكري, عقد, دولار, جنسية, جواز, شهر, شهريا, في, من, إلى, دراسة, طالب,
    عفو, روبل, دينار, ألف, جندي, مع, على,
    بكالوريوس, ماجستير, دكتوراه, جامعة, معهد, طالبا, طالبة, دراسات, عليا, طب, هندسة, مقاتل, قتال,
    تدريب, بالشهر, بالجيش, التحاق, تطوع, متطوع, مكافأة, إقامة, فيزا, تأشيرة, سياحة, زيارة, روسيا,
    بروسيا, الى, ل, ب, و, ريال, جنيه, ليرة, يورو, مليون, الف, معاش, مرتب, غير, معروف, لا, يوجد,
    لاجئ
fa ارتش, سرباز, نظامی, قرارداد, حقوق, دلار, تابعیت, پاسپورت, ماه, در, و, به,
    محصل, دانشجو, تحصیل, تحصیلات, پوهنتون, دانشگاه, ویزه, ویزا, روسیه, دالر, افغانی, ماهانه,
    ماهوار, معاش, از, برای, هزار, عسکر, عسکری, اقامت, پناهنده
ur فوج, فوجی, معاہدہ, تنخواہ, ڈالر, ماہانہ, روپے, شہریت, طالب, علم, ویزا, ویزہ, پڑھائی, تعلیم,
    اسٹوڈنٹ, لاکھ, ہزار, سپاہی, بھرتی, میں, کی, کا, کے, اور, کنٹریکٹ,
    یونیورسٹی, پڑھنے, ماسٹرز, داخلہ, روس, روسی, ویزے, اقامہ, سے, پر, فی, ماہ, مہینہ, ٹریننگ
hi सेना, फौज, सैनिक, वेतन, रुपये, महीना, लाख, डॉलर, नागरिकता, और, छात्र, स्टूडेंट, स्टूडेन्ट,
    वीजा, वीज़ा, पढ़ाई, पढाई, अध्ययन, आर्मी, मिलिट्री, भर्ती, माह, महीने, हजार, तनख्वाह, में,
    की, का, के, को, सिपाही, रूसी, रूबल, कॉन्ट्रैक्ट
ne सेना, आर्मी, सैनिक, तलब, रुपैयाँ, महिना, मासिक, लाख, डलर, नागरिकता, र, विद्यार्थी, भिसा,
    पढाइ, अध्ययन, पढ्न, फौज, भर्ती, हजार, मा, को, सिपाही, रुसी, रुबल
bn সেনাবাহিনী*, সৈনিক, বেতন, টাকা, মাস*, লাখ, ডলার, নাগরিকত্ব, ও, ছাত্র, স্টুডেন্ট, ভিসা,
    পড়াশোনা, পড়ালেখা, আর্মি, সেনা, সৈন্য, হাজার, রুবল, মাসে, ভর্তি
si හමුදා*, ශිෂ්‍ය, වීසා, සිසු, අධ්‍යාපන*, ඩොලර්, රුපියල්, ලක්ෂ, මසකට, මාසෙකට, මාසයකට, වැටුප*,
    සොල්දාදු*
ta ராணுவ*, இராணுவ*, படை*, மாணவர்*, மாணவ, விசா, படிப்பு*, டாலர்*, லட்சம், ஆயிரம், மாதம்,
    மாதத்திற்கு, சம்பள*, சிப்பாய்
uz armiya*, harbiy, kontrakt*, shartnoma*, oylik, maosh, rubl, dollar, fuqarolik, армия*,
    ҳарбий, контракт*, маош, ойлик, фуқаролик*, минг, млн, ming
tg артиш, аскар*, ҳарбӣ, шартнома*, маош, шаҳрвандӣ, авф
ky армия*, аскер*, келишим*, айлык, маяна, жарандык, рубль, миң
sw jeshi, askari, mkataba, mshahara, uraia, kwa, mwezi
tr ordu, asker*, sozlesme, maas, vatandaslik, ayda, aylik
"""

# What was promised besides the offer is told of with these.
PROMISES = word_set(
    "promise promised promises promising обещал обещали обещают обещано пообещал пообещали"
    " обіцяли пообіцяли обіцяв prometieron prometio prometido prometen promesa promis promettait"
    " promesse prometeram prometeu prometido promessa وعد وعدوا وعدته وعدت وعود موعود وعده وعدہ"
    " وعدے обещание वादा प्रतिश्रुति प्रतिज्ञा প্রতিশ্রুতি ওয়াদা පොරොන්දු வாக்குறுதி vada ваъда убада ahadi"
    " waliahidi aliahidiwa ameahidiwa vaat soz ቃል"
)
