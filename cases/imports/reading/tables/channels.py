"""Through what he was reached."""

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
