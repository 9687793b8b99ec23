"""Pictures, witnesses, hearings, blame at home; places where somebody may hide."""

SCENES = """
[nothing]
en witness|witnesses|eyewitness say|says|said|saw|told, police raid on agent,
    court of agent, passport photo, passport picture, photo of passport, photo of contract,
    no hearing aid, hard of hearing, hearing loss, hearing aid, lost hearing,
    lost his hearing, bad hearing, not joined for salary, open photo, not voluntar*
ru свидетел* сказал*|говор*|видел*, свидетель о смерт*, свидетельство о рождении,
    свидетельство о смерти, не добровольно, не по своей воле, не сам
es testigos|testigo dice|dicen|vio|vieron, no voluntari*
fr temoin|temoins dit|disent|a, pas volontaire*
[image]
en video*, photo*, picture*, image*, clip, footage, face, interview, selfie, screenshot*
ru видео*, фото*, снимок, снимк*, лицо, интервью, ролик*, скриншот*
uk відео*, фото*, світлин*, обличчя, інтерв'ю, ролик*
es video*, foto*, imagen*, rostro, cara, entrevista
fr video*, photo*, image*, visage, interview
pt video*, foto*, imagem, imagens, rosto, entrevista
ar فيديو*, صورة, صور, صورته, وجهه, مقطع, مقابلة, تصوير
fa ویدیو*, عکس*, تصویر*, چهره, فیلم
ur ویڈیو*, تصویر*, چہرہ, انٹرویو
hi वीडियो*, विडियो*, फोटो*, फ़ोटो*, तस्वीर*, चेहरा, इंटरव्यू
ne भिडियो*, फोटो*, तस्बिर*, तस्वीर*, अनुहार, अन्तर्वार्ता
bn ভিডিও*, ছবি*, মুখ, সাক্ষাৎকার, চেহারা
si වීඩියෝ*, ඡායාරූප*, මුහුණ, පින්තූර*
ta வீடியோ*, காணொளி*, புகைப்பட*, முகம், படம்
uz video*, foto*, rasm*, surat*, yuzi, видео*, фото*, расм*, сурат*, юзи
tg видео*, акс*, сурат*, расм*, рӯяш, навор*
ky видео*, сүрөт*, фото*, жүзү, тасма*
sw video*, picha*, uso, mahojiano
tr video*, foto*, goruntu*, resim*, yuzu, roportaj*
[witness]
en witness, be a witness, witness in case, state witness, witness in court,
    witness statement, will testify, testify, testified, testifies, testimony,
    witness protection, key witness, prosecution witness, gave statement against,
    giving evidence, give evidence, gave evidence
ru свидетель, свидетелем, проходит свидетелем, будет свидетелем, дает показания,
    дал показания, свидетельские показания, даст показания, потерпевш* по делу
uk свідок, свідком, дає свідчення, дасть свідчення
es testigo, testificar*, testifico, declarara como testigo, testigo protegido,
    dara testimonio, declarar en juicio
fr temoin, temoigner*, temoigne, temoignage, va temoigner, a temoigne
pt testemunha, testemunhar*, depor em, vai depor
ar شاهد في, شاهدا, شاهد إثبات, سيشهد, شهادته ضد, شاهد بالقضية, شاهد
fa شاهد, شاهد پرونده, شهادت می دهد, شهادت میدهد, شهادت خواهد داد
ur گواہ, گواہی
hi गवाह, गवाही, साक्षी, gawah, gawahi
ne साक्षी, बयान दिने, गवाह, sakshi
bn সাক্ষী, সাক্ষ্য, shakkhi
si සාක්ෂි*
ta சாட்சி*
uz guvoh, guvohlik, guvohi, гувоҳ, гувоҳлик
tg шоҳид, шохид, шаҳодат медиҳад
ky күбө, күбө болот, күбөлүк берет
sw shahidi, atatoa ushahidi, ushahidi mahakamani
tr tanik, taniklik, sahitlik
[hearing]
en hearing, court date, trial, court on, next court, court case on, hearing date
ru заседание, суд, слушание, суд назначен, судебное
uk засідання, суд, слухання
es audiencia, juicio, vista judicial
fr audience, proces, jugement le, tribunal le
pt audiencia, julgamento
ar جلسة, جلسة المحكمة, المحكمة بتاريخ, محاكمة
fa دادگاه, جلسه دادگاه, محاکمه
ur پیشی, سماعت, عدالت
hi सुनवाई, पेशी, अदालत
ne सुनुवाइ, पेशी, अदालतमा, मुद्दाको पेशी
bn শুনানি, শুনানী, আদালত*, হাজিরা
si නඩු*, විභාගය
ta விசாரணை, நீதிமன்ற*
uz sud, sud majlisi, суд, суд мажлиси
tg суд, мурофиа, ҷаласаи суд
ky сот, сот отуруму
sw kesi itasikilizwa, mahakamani, kesi tarehe, kusikilizwa
tr durusma, mahkeme
[accused]
en charged as mercenary, charged with, on probation, mercenary case, mercenary charge*,
    mercenary, convicted at home, case at home, charged at home, accused at home,
    prosecuted, prosecution at home, under investigation at home, criminal case at home,
    charged, afraid of police, fear of police, fears police, afraid of arrest,
    fear of arrest, fears arrest, fear arrest, afraid of jail, scared of police,
    may be arrested, could be arrested, will be arrested at home, fear of jail, fears jail,
    fear prosecution, fears prosecution, afraid of prosecution, citizenship stripped
ru наемничеств*, наемник, уголовное дело дома, боится ареста, боится полиции, боится тюрьмы,
    условный срок, условно, осужден за наемничество, возбуждено дело, возбудили дело,
    боится возвращаться, боится возвращения, боится посадят
uk найманств*, найманець, боїться арешту, боїться поліції
es mercenario, mercenarismo, acusado de, procesado, miedo a la policia, teme ser detenido,
    miedo a ser arrestado, teme la carcel, miedo de la policia, miedo a la carcel
fr mercenaire, mercenariat, poursuivi, inculpe, mis en examen, peur de la police,
    craint la police, craint d etre arrete, peur d etre arrete, craint la prison, sursis
pt mercenario, acusado de, medo da policia, medo de ser preso
ar مرتزق, ارتزاق, متهم, يخاف من الشرطة, يخاف الاعتقال, يخاف من السجن, خائف من الشرطة,
    يخشى الاعتقال, يخاف من الاعتقال
fa مزدور, متهم, از پلیس می ترسد, ترس از دستگیری, ترس از زندان
ur کرائے کا فوجی, گرفتاری کا ڈر, پولیس سے ڈر*
hi भाड़े का सैनिक, पुलिस से डर*, गिरफ्तारी का डर
ne भाडाको सैनिक, पक्राउको डर, प्रहरीको डर, प्रहरीसँग डर*, पक्राउ पर्ने डर
bn ভাড়াটে, পুলিশের ভয়, পুলিশের ভয়, গ্রেপ্তারের ভয়, গ্রেপ্তারের ভয়
uz yollanma*, yollanmachi*, qamalishdan qorq*, militsiyadan qorq*, ёлланма*,
    қамалишдан қўрқ*, jinoyat ishi
tg зархарид, зархарид*, ҷиноятӣ, парвандаи ҷиноятӣ, аз ҳабс метарс*
ky жалданма*, камалуудан корк*, кылмыш иши
sw mamluki, anaogopa polisi, anaogopa kukamatwa, ameshtakiwa
tr parali asker*, tutuklanmaktan kork*, polisten kork*
"""

PLACES = """
[dwelling]
en flat, apartment, house, room, hostel, hotel, basement, cellar, village, farm, dacha,
    street, station, mosque, church, temple, forest, dormitory, warehouse, garage, shop,
    market, attic, monastery, shelter, camp, border, building, address, safehouse,
    safe house, home of, place of, metro, district, area, town, city, suburb, barn, cave,
    school, factory, construction site
ru квартир*, дом, доме, дома, комнат*, общежити*, хостел*, гостиниц*, подвал*, деревн*,
    дач*, улиц*, ул, станци*, мечет*, церк*, лес*, склад*, гараж*, рынк*, чердак*,
    монастыр*, адрес*, село, селе, поселк*, метро, район*, район, вокзал*, знаком*, друзей,
    друга, родствен*, тети, дяди, сарае, город*, г
uk квартир*, будинк*, хат*, кімнат*, гуртожит*, підвал*, сел*, вулиц*, ліс*, церкв*,
    монастир*, вокзал*, друзів
es casa, piso, apartamento, cuarto, sotano, pueblo, finca, calle, estacion, iglesia,
    mezquita, bosque, hostal, hotel, barrio, almacen, aldea, habitacion
fr maison, appartement, chambre, cave, village, ferme, rue, gare, eglise, mosquee, foret,
    foyer, hotel, quartier, entrepot, grenier, hameau
pt casa, apartamento, quarto, porao, aldeia, fazenda, rua, estacao, igreja, mesquita,
    floresta, bairro
ar شقة, بيت, منزل, غرفة, فندق, قبو, قرية, مزرعة, شارع, محطة, مسجد, كنيسة, غابة, حي, منطقة,
    مدينة, سكن, استراحة
fa خانه, آپارتمان, اتاق, زیرزمین, روستا, خیابان, ایستگاه, مسجد, جنگل, هتل, خوابگاه, ویلا,
    شهر, مسافرخانه
ur گھر, فلیٹ, کمرے, گاؤں, مسجد, سٹیشن, اسٹیشن, ہوٹل, تہہ خانے, محلے, شہر, ہاسٹل
hi घर, मकान, फ्लैट, फ़्लैट, कमरे, कमरा, गांव, गाँव, मस्जिद, मंदिर, गुरुद्वारे, स्टेशन, होटल,
    तहखाने, हॉस्टल, मोहल्ले, शहर
ne घर*, कोठा*, फ्ल्याट*, गाउँ*, होटल*, स्टेशन*, मन्दिर*, होस्टेल*, जंगल*, बेसमेन्ट*, डेरा*,
    अपार्टमेन्ट*, सहर*
bn বাসা*, বাড়ি*, বাড়ি*, ফ্ল্যাট*, ঘরে, রুমে, গ্রামে, মসজিদ*, স্টেশন*, হোটেল*, হোস্টেল*,
    বেসমেন্ট*, জঙ্গলে, মেসে, এলাকা*, শহর*
si නිවස*, ගෙදර, කාමර*, ගම*, පල්ලි*, හෝටල*, නිවාස*, දුම්රිය*
ta வீட்டில், வீடு, அறை*, கிராம*, கோவில*, நிலைய*, விடுதி*, பள்ளிவாசல்*, குடியிருப்பு*
uz uyda, uyida, kvartira*, xona*, qishloq*, masjid*, stansiya*, vokzal*, hostel*,
    yotoqxona*, podval*, ertola*, kochasi*, tanishi*, dosti*, yaqinida, shahri*, уйида,
    квартира*, хона*, қишлоқ*, масжид*, вокзал*, ётоқхона*, подвал*, ертўла*, кўчаси*,
    дўсти*, яқинида, шаҳри*
tg хона*, ҳавли*, деҳа*, масҷид*, истгоҳ*, хобгоҳ*, таҳхона*, кӯча*, назди, дар хонаи, шаҳри
ky үйүндө, батир*, квартира*, бөлмө*, айыл*, мечит*, вокзал*, жатакана*, подвал*, көчө*,
    досунун, жанында, шаары*
sw nyumba*, chumba*, kijiji*, msikiti*, kanisa*, kituo*, hoteli*, mtaa*, ghala*, fleti,
    karibu, msituni
tr evinde, ev, daire*, oda*, koy*, cami*, istasyon*, otel*, yurt*, bodrum*, sokak*,
    mahalle*, kulube*, depo*, yakin*
pa ਘਰ, ਫਲੈਟ, ਪਿੰਡ, ਗੁਰਦੁਆਰੇ
ml വീട്ടിൽ, ഫ്ലാറ്റ്*, ഗ്രാമ*, മുറി*
kk үйінде, пәтер*, бөлме*, ауыл*, мешіт*, вокзал*, жатақхана*, досының
so guri*, qolka, qol, masaajid*, hudheel*, tuulo*
am ቤት, ቤተ ክርስቲያን, ቤተክርስቲያን, መስጊድ, ሆቴል, ጓደኛው ቤት
"""
