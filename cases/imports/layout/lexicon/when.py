"""Words of headings that tell of days and of the way of a man, by what they mean."""

WORDS = {
    "date": """
        date*, day, when, dated, дата, даты, день, когда, число, коли, fecha*, dia, cuando,
        quand, data, quando, تاريخ, التاريخ, متى, يوم, تاریخ, कब, कहिले, मिति*, दिनांक,
        दिनाङ्क, तारीख*, তারিখ*, কবে, දිනය*, දිනයේ, திகதி*, தேதி*, எப்போது, sana*, sanasi,
        санаси, сана, рӯзи, таърихи, күнү, күні, качан, қачон, qachon, tarehe, lini, tarih*,
        tanggal*, kapan, datum*, 날짜, 日期, санаи, таърих, ቀን, ቀኑ, መቼ, چه وقت, چه زمانی, ne zaman,
        кай, taariikh*, തീയതി*, തിയതി*, തീയ്യതി*, తేదీ*, ਤਾਰੀਖ*, ਮਿਤੀ*
    """,
    "birth": """
        birth*, born, dob, db, date of birth, year of birth, yob, bday, рожд*, родил*, др,
        гр, г р, д р, дата рожд, год рожд*, народж*, нар, дн, nacimiento*, nacid*, nac, fnac,
        f nac, fecha nac, naissance*, ne le, nee le, ddn, nascimento*, nasc, ميلاد, الميلاد,
        تاريخ الميلاد, المواليد, مواليد, تاريخ الولادة, الولادة, تولد, تاریخ تولد, ولادت,
        پیدائش, تاریخ پیدائش, जन्म*, জন্ম*, උපන්*, பிறந்த*, பிறப்பு*, tugilgan*, туғилган*,
        таваллуд*, туулган*, туған*, kuzaliwa, alizaliwa, dogum*, lahir, tgl lahir,
        tanggal lahir, geburt*, geb, urodz*, 생년월일, 出生*, mwaka wa kuzaliwa, siku ya kuzaliwa,
        سال تولد, تاریخ ولادت, ትውልድ, ልደት, የተወለደበት, ngày sinh, năm sinh, dhalasha*, dhashay,
        taariikhda dhalashada, ജനന*, ജനിച്ച*, పుట్టిన*, జన్మ*, ਜਨਮ*, nascid*,
        date naiss, naiss
    """,
    "age": """
        age, aged, how old, возраст*, лет, сколько лет, вік, edad*, anos, idade, عمر, العمر,
        عمره, سن, السن, उमेर*, आयु, उम्र*, বয়স*, වයස*, வயது*, yosh*, ёш*, ёши, сину сол,
        сол, жашы, жасы, umri, umuri, yas, yasi, umur, usia, alter, 나이, ዕድሜ, እድሜ, പ്രായം, വയസ്സ്,
        വയസ്, వయస్సు, వయసు, ਉਮਰ,
        da'da
    """,
    "left": """
        left, leave, leaving, left home, left country, left on, departure*, departed, depart,
        dep, travel*, travelled, traveled, went, went to russia, flew, flight, выех*, уех*,
        вылет*, отъезд*, выезд*, убыл*, покинул*, виїх*, виїзд*, поїх*, salida*, salio*,
        partida*, viaj*, se fue, depart*, parti, quitte*, voyage*, partiu, saida*, viagem,
        مغادرة, المغادرة, غادر, سفر, السفر, تاريخ السفر, خروج, عزیمت, رفتن, روانگی,
        प्रस्थान*, गएको*, गयो, गए, घर छोड*, निकल*, রওনা*, যাওয়া*, যাওয়া*, গেছে, গিয়েছে*,
        যাত্রা*, গমন*, පිටත්*, ගිය, புறப்*, சென்ற*, ketgan*, jonagan*, кетган*, жўнаган*,
        кеткен*, рафт*, aliondoka, kuondoka, safari, ayrilis*, cikis*, gidis*, berangkat,
        keberangkatan, flew out, flown out, date flown, jetted out, exited, exit date, date out,
        aliposafiri, kusafiri, alisafiri, tarehe ya safari, embarque, embarcou,
        data de embarque, ida, jonab ketgan, ketish, chiqib ketgan, borgan, жўнаб кетган,
        кетиш, чиқиб кетган, кеткен, кетүү, чыгып кеткен, учкан, сапар, рафтан*, баромадан,
        сафар, рафтааст, хуруҷ, خروج از کشور, تاریخ سفر, اعزام, رفتن به روسیه, حرکت,
        yola cikis, gittigi tarih, evden ayrilis, የተነሳበት, የሄደበት, ጉዞ, የወጣበት, የተጓዘበት, سافر,
        يسافر, خرج, راح, غادر البلد, ذهب, انطلق, رفته, رفت, رفته است, saiu, saiu em,
        embarcou em, viajou, foi para, gitti, ayrildi, ne zaman gitti, aliondoka lini,
        alisafiri lini, рафта, ketdi, кетди, кетти, የሄደ*, የተጓዘ*, የወጣ*, 出发*, 离家*, 출국*,
        ngày đi, गया, रवाना*, चला गया, छोड़ा, गएका, निस्क*, निस्के*, हिँडे*, ছাড়*, روانہ*,
        گیا, گئے, چھوڑ*, ගියේ, ගිය*, පිටව*, கிளம்பி*, போன, baxay, uu baxay, bixitaan*, journey*,
        date of going, going, പോയ*, യാത്ര*, వెళ్ళిన*, వెళ్లిన*, ప్రయాణ*, ਗਏ, ਗਿਆ, ਜਾਣ, ਰਵਾਨ*, जाने,
        الذهاب, ذهابه, سفره, رحل, رحيله, طلع, طلوعه, رفتنش, تاریخ رفتن, gone, gone on, gone
        abroad, убыт*, отбы*, выбыл*, выбыт*, кетті, exit, outbound,
        रवानगी, uu tagay
    """,
    "arrive": """
        arriv*, entry to russia, entered russia, entry into russia, прибы*, приезд*, приех*,
        въех*, въезд*, прибут*, приїзд*, llegada*, llego*, entrada a rusia, chegada*, chegou,
        وصول, الوصول, دخول, ورود, पुगेको*, पहुँच*, পৌঁছ*, පැමිණ*, kelgan*, келган*, омад*,
        келген*, alifika, kufika, varis*, giris*, tiba, وصل, رسید, chegada em, vardi,
        alifika lini,
        aliwasili
    """,
    "return": """
        return*, came back, back home, вернул*, возвращ*, поверн*, regres*, retorn*, retour*,
        rentre, volta, voltou, عودة, العودة, عاد, رجوع, بازگشت, واپس*, फर्क*, लौट*, वापस*,
        ফির*, ප්‍රති*, திரும்ப*, qaytgan*, қайтган*, бозгашт*, кайткан*, қайтқан*, alirudi,
        kurudi, donus*, kembali, pulang, kurejea, alirejea, regresso, баргашт*, የተመለሰበት, መመለሻ,
        رجع, برگشت, برگشته, dondu, የተመለሰ*, repatriat*, തിരിച്ച*, తిరిగి*, ਵਾਪਸ*
    """,
    "contract": """
        contract*, agreement*, контракт*, договор*, договір*, contrat*, contrato*, عقد,
        العقد, التعاقد, قرارداد, معاہدہ, सम्झौता*, करार*, अनुबंध*, চুক্তি*, ගිවිසුම*,
        ඔප්පන්ද*, ஒப்பந்த*, shartnoma*, kontrakt*, шартнома*, қарордод*, келишим*, келісім*,
        mkataba, sozlesme*, kontrak, assinatura do contrato, ውል, ኮንትራት, ስምምነት, 合同*, 계약*,
        ngày ký hợp đồng, hợp đồng, कॉन्ट्रैक्ट*, कांट्रैक्ट*, कन्ट्राक्ट*, कन्ट्र्याक्ट*,
        एग्रीमेंट*, ठेका*, معاہد*, کنٹریکٹ*, কন্ট্রাক্ট*, কন্ট্রাক্ট, කොන්ත්‍රාත්*,
        காண்ட்ராக்ட்*,
        enlisted*, enlistment*, joined army, joined the army, joined, heshiis*, കരാർ*, ఒప్పంద*,
        ਇਕਰਾਰ*, ਕਰਾਰ*, date of joining, joining date, doj
    """,
    "sign": """
        sign*, подпис*, підпис*, firm*, assin*, توقيع, التوقيع, وقع, امضا, دستخط, हस्ताक्षर*,
        सही, স্বাক্ষর*, সই*, අත්සන්*, கையெழுத்து*, imzo*, имзо*, кол кой*, қол қой*, kusaini,
        alisaini, imza*, tanda tangan, imzolangan, imzolash, имзоланган, имзолаш, кол койгон*,
        кол койду, имзои, امضای, امضاء, imzalama, imzaladigi, የፈረመበት, ፊርማ, يوقع, امضا کرده,
        imzaladi, assinou, assinou em, alisaini lini, የፈረመ*, имзо кард, साइन*, दस्तख़त*,
        सहीछाप*, সাক্ষর*
    """,
    "term": """
        term*, duration*, period*, how long, срок*, строк*, период*, тривал*, plazo*,
        duracion*, duree*, prazo*, duracao, مدة, المدة, مدت, अवधि*, মেয়াদ*, সময়কাল, කාලය*,
        காலம்*, muddat*, муддат*, муҳлат*, мөөнөт*, мерзім*, muda, sure, suresi, durasi,
        jangka waktu, ጊዜ, ቆይታ,
        months, length, muddad*, tiempo, tiempo de contrato
    """,
    "last": """
        last, latest, most recent, recent, последн*, посл, крайн*, останн*, ultim*, dernier*,
        اخر, آخر, آخرین, آخری, अन्तिम*, अंतिम*, आखिरी, पछिल्लो*, শেষ*, সর্বশেষ*, අවසන්*,
        අවසාන*, கடைசி*, இறுதி*, oxirgi*, songgi*, охирги*, сўнгги*, охирин*, акыркы*, соңғы*,
        mwisho, son, en son, terakhir, letzt*, 마지막, ya mwisho, wa mwisho, акыркы жолу, акыркы,
        የመጨረሻ, መጨረሻ, آخر مرة, آخرین بار, son kez, ultima vez, mara ya mwisho, охирин бор, ለመጨረሻ,
        अंतिम बार, پچھل*, گزشتہ, ugu dambeey*, ugu danbeey*, അവസാന*, చివరి*, చివర, ਆਖਰੀ*, ਆਖ਼ਰੀ*,
        ਅੰਤਿਮ*, lastly,
        derniere fois, u dambeeyay
    """,
    "hear": """
        heard, hear, kuwasiliana, hear from, spoke, speak, call, called, communicat*, seen,
        message*, news, talk*, связ*, звон*, вест*, сообщен*, выход* на связь, на связи,
        новост*, видел*, звяз*, дзвін*, noticia*, llamada*, comunicac*, nouvelle*, appel*,
        contatou, ligacao, اتصال, الاتصال, خبر, اخبار, ظهور, گفتگو, خبرها, बात*, कुरा*,
        कुराकानी*, কথা*, খবর*, කතා*, பேசிய*, gaplash*, гаплаш*, сүйлөш*, сөйлес*, kuongea,
        alizungumza, habari, gorusme*, haber*, kabar, komunikasi, heard from, comms, comm,
        communication, kusikika, alisikika, kupiga simu, alipiga simu, noticias, mensagem,
        comunicacao, aloqaga chiqqan, boglangan, suhbat, боғланган, алоқага чиққан,
        байланышка чык*, сүйлөшкөн, кабарлаш*, байланыш*, тамос*, гуфтугӯ*, занг*, алоқа, хабар,
        تماس, ارتباط, پیام, irtibat, temas, konusma, ne zaman konustu, haberlesme, ግንኙነት,
        የተገናኘበት, የተሰማበት, ዜና, የደወለበት, اتصل, تواصل معه, تكلم, تماس گرفته, صحبت*, گپ زده, احوال,
        konus*, gorus*, aradi, falou, falaram, ligou, telefonema, የደወለ*, የተገናኘ*, የተሰማ*, ያናገረ*,
        alipiga, kuzungumza, гап зад, сухбат, сӯҳбат, sinal de vida, sign of life,
        signs of life, बातचीत*, वार्ता*, ख़बर, खबर*, ফোন করেছে, আলাপ*, بات, بات چیت, රාබට,
        උரையாட*,
        lost contact, msg*, spoken, conversation*, contact lost, no contact since,
        no contact from, not in touch, missing since, missing from, വിളിച്ച*, സംസാരിച്ച*,
        మాట్లాడిన*, ਗੱਲ, ਗੱਲਬਾਤ*,
        مكالمة, المكالمة, مكالمه, رسالة, رسالته, كلمنا, كلمناه, شفناه, حكينا معه, حكى معنا,
        سمعنا عنه, حديث, محادثة, تواصله, اتصاله, رابطہ ہوا, بات ہوئی, صحبت, hablo, hablaron,
        visto, mensaje*,
        اتكلم, يتكلم, تكلمنا, كلم, كلمنا فيها, حكى, حكينا, سولف, اتصل فيها,
        xiriir*, ඇමතුම, derniere fois, آخر مرة
    """,
    "death": """
        death*, died, killed, deceased, dod, смерт*, гибел*, погиб*, загиб*, загин*, muert*,
        fallec*, deces*, decede*, mort, morte, obito, وفاة, الوفاة, استشهاد, مقتل, مرگ, فوت,
        موت, وفات, मृत्यु*, মৃত্যু*, නිහත*, මරණ*, இறந்த*, இறப்பு*, மரண*, olim*, vafot*,
        halok*, ўлим*, вафот*, ҳалок*, марг*, өлүм*, каза*, өлім*, қаза*, kifo, alikufa,
        olum*, vefat*, kematian, meninggal, ሞት, የሞተበት, मौत*, देहांत*, मारा गया, मृत*, موت*,
        মারা গেছে, মারা যাওয়া*, නැතිවූ, demise*, മരണ*, മരിച്ച*, మరణ*, చనిపోయిన*, ਮੌਤ*
    """,
    "entered": """
        entered, entry, date of entry, entry date, recorded, record date, timestamp,
        registration*, registered, date added, added on, date received, received on, intake*,
        submission time, created, reg date, записан*, дата записи, внесен*, дата внес*,
        регистрац*, зареєстр*, внесено, registro*, fecha de registro, fecha de ingreso,
        enregistr*, date d enregistrement, inscri*, تسجيل, التسجيل, تاريخ التسجيل,
        تاريخ الادخال, ثبت, تاریخ ثبت, اندراج, दर्ता*, पंजीकरण*, নিবন্ধন*, ලියාපදිංචි*,
        பதிவு*, royxat*, рўйхат*, сабт*, катто*, тіркеу*, usajili, kayit*, pencatatan,
        отметка времени, दर्ज*, টালি, درج,
        date logged, logged, updated on, date of update, date updated, last updated, opened on,
        case opened, date opened
    """,
    "expiry": """
        expir*, valid until, validity, issue*, действителен*, истека*, годен, выдан*,
        кем выдан, vencimiento, caduc*, vence, expira*, validade, انتهاء, صلاحية, الاصدار,
        انقضا, म्याद*, মেয়াদ শেষ
    """,
}
