"""Words of headings that tell who a man is and who tells of him, by what they mean.

Words are parted by commas; one that ends in "*" stands for all that begin so.
"""

WORDS = {
    "name": """
        name, names, naam, full name, fullname, nombre*, nombre completo, nom, noms, nome,
        nomes, имя, имени, фио, фио полностью, fio, fish, фиш, имя и фамилия, імя, піб, اسم,
        الاسم, اسمه, اسماء, الاسم الكامل, الاسم الثلاثي, الاسم الرباعي, نام,
        نام و نام خانوادگی, नाम, नामथर, नाम थर, पूरा नाम, নাম, পূর্ণ নাম, নামঃ, නම, පෙර නම,
        பெயர், ਨਾਮ, നാമം, പേര്, ism, ismi, ism sharif*, исм, исми, ному насаб, ном ва насаб,
        ному, аты, аты жөнү, аты жону, аты жөні, толук аты, jina, majina, jina kamili, adı,
        adi, adı soyadı, ad soyad, isim, nama, nama lengkap, ime, imie, 이름, 성명, 姓名,
        majina matatu, jina la askari, jina la kijana, nome completo, nome do rapaz,
        nome do jovem, nome do soldado, toliq ism, toliq ismi, ismi sharifi, ismi familiyasi,
        исми шарифи, тўлиқ исм, аты фамилиясы, фамилиясы аты, isim soyisim, adi ve soyadi, ስም,
        ሙሉ ስም, ስሙ, اسم الشاب, اسم الجندي, اسم المفقود, họ và tên, họ tên, magaca, magac, magaca oo
        buuxa, насаб ва ном, ном насаб, పేరు, పూర్తి పేరు,
        نام بمعہ ولدیت, نام مع ولدیت, نام و ولدیت, نام ولدیت, اسم المجند, اسم المقاتل, اسم الابن,
        اسم المواطن, اسم الأسير, اسم المتوفى, اسم جوان, نام جوان, name father name,
        name with father name, name and father name, name and parentage, name parentage,
        name with parentage, नाम व पिता का नाम, नाम एवं पिता का नाम
    """,
    "person": """
        person, soldier, man, victim, recruit, boy, missing person, our boys, who is he,
        боец, бойца, солдат*, военнослужащ*, человек*, пострадавш*, кого ищ*, людина,
        soldado, victima, persona, soldat, victime, personne, الشخص, الجندي, الضحية, فرد,
        व्यक्ति, ব্যক্তি, लड़क*, लड़का*, आदमी*, केटा*, ছেলে*, ছেলের, لڑک*, نوجوان*, තරුණ*,
        நபர்*, candidate*, пропавш*, разыскива*, yoqolgan shaxs, изделип жаткан*, familiar
        buscado, a quien buscan, a quien busca, beneficiary, beneficiaries
    """,
    "given": """
        given, given name*, first name*, firstname, first, forename*, prenom*, primer nombre,
        nome proprio, الاسم الاول, نام کوچک, पहिलो नाम, vorname, other names, forenames
    """,
    "family": """
        surname*, family name*, familyname, last name*, lastname, фамили*, прізвищ*,
        apellido*, nom de famille, sobrenome*, soyad*, familiya*, насаб*, тегі, фамилиясы,
        थर, कुलनाम, نام خانوادگی, اللقب, اسم العائلة, العائلة, jina la ukoo, පවුලේ නම,
        குடும்ப பெயர், nachname, nazwisko,
        تخلص
    """,
    "father": """
        father*, fathers name, so, son of, отчеств*, отец, отца, имя отца, по батькові,
        батько, батька, padre, nombre del padre, pere, nom du pere, pai, nome do pai, والد,
        والده, الوالد, اسم الاب, الاب, پدر, نام پدر, ولدیت, पिता*, पिताको नाम, बुबा*, बाबु*,
        পিতা*, পিতার নাম, বাবা*, පියා*, පියාගේ නම, தந்தை*, ota, otasi*, ota ismi, ота,
        отаси*, падар*, ата*, атасы*, atasının, baba, baba adı, jina la baba, ayah,
        nama ayah, patronymic*, middle name, የአባት ስም, ولد
    """,
    "mother": """
        mother name, mothers name, имя матери, мать имя, nombre de la madre, nom de la mere,
        nome da mae, اسم الام, نام مادر, आमाको नाम, माता का नाम, মাতার নাম, মায়ের নাম,
        මවගේ නම, தாய் பெயர், ona ismi
    """,
    "you": "your, yours, ваш, ваше, ваша, su propio, votre, seu proprio, اسمك, तपाईंको, আপনার, yako",
    "relative": """
        family, relative*, kin, next of kin, nok, wife, mother, brother, parent*, guardian,
        home, родствен*, родн*, близк*, семь*, жена, жены, мать, матери, матер*, родич*,
        рідн*, сімї, familiar*, familia, esposa, madre, famille, proche*, epouse, mere,
        familiares, mae, العائلة, عائلة, اهل, الاهل, ذوي, قريب, خانواده, اهل خانه, گھر,
        परिवार*, आफन्त*, आमा*, পরিবার*, স্বজন*, মা, පවුල*, குடும்ப*, oila*, оила*, үй бүлө,
        отбасы, familia ya, ndugu, aile, keluarga, jamaa, wazazi, mzazi, ndugu wa karibu,
        үй бүлө*, үйбүлө*, туугандар*, жакындары, хешон, хонавода, ቤተሰብ, ቤተሰቦች, ወላጅ, घर वाल*,
        घरवाल*, परिजन*, گھر والوں, گھر والے, اہل خانہ, বাড়ির লোক*, ஊறவினர், घरका,
        ዘመድ*
    """,
    "native": """
        own script, your language, own language, native language, native, native name,
        script, local language, mother tongue, original, cyrillic, arabic, nepali,
        devanagari, in bangla, bangla, hindi, urdu, sinhala, tamil, korean, кириллиц*,
        на родном, родном языке, оригинал*, на языке, на русском, рідною, родной язык,
        idioma original, en arabe, en cirilico, langue d origine, بالعربية, العربية, عربي,
        به فارسی, नेपालीमा, देवनागरी*, हिन्दी में, বাংলায়, සිංහල, தமிழில், ona tilida,
        она тилида, अपनी भाषा, आफ्नो भाषा*, নিজের ভাষা*, اپنی زبان, اردو میں, اردو,
        vernacular, local name*
    """,
    "latin": """
        latin, english, in english, passport spelling, as in passport, as per passport,
        латиниц*, латин*, на английском, по паспорту, en ingles, en anglais, بالانجليزية,
        انگلیسی, अंग्रेजी*, ইংরেজি*, lotin*, latince, block letters, capital letters, in capitals
    """,
    "alias": """
        alias*, nickname*, nick, call sign*, callsign, other name*, known as, aka, позывн*,
        кличк*, прозвищ*, прізвиськ*, apodo*, surnom*, apelido*, الشهرة, الكنية, لقب, ডাকনাম,
        ডাক নাম, बोलाउने नाम, lakab*, лақаб*, lakap, panggilan, nick name*, call name,
        street name, उपनाम*, उर्फ*, عرفیت, عرف, ডাকনাম*, அழைக்கும் பெயர்
    """,
    "sex": """
        sex, gender, пол, стать, sexo, sexe, genero, genre, جنس, الجنس, लिङ्ग, लिंग, লিঙ্গ,
        ලිංගය, பாலினம், jinsi, жинси, жынысы, cinsiyet*, jenis kelamin, ጾታ, ፆታ,
        m/f, male/female
    """,
    "nationality": """
        nationality, nationalities, nation, country, citizen*, нац, нацть, национальн*,
        граждан*, громадян*, стран*, країн*, nacionalidad*, ciudadan*, pais, nationalite*,
        pays, citoyen*, cidadania, جنسية, الجنسية, جنسيه, الجنسيه, البلد, الدولة, تابعیت,
        ملیت, کشور, شہریت, قومیت, ملک, राष्ट्रियता, राष्ट्रीयता, नागरिक*, देश, জাতীয়তা,
        নাগরিক*, দেশ, ජාතිකත්වය, රට, தேசியம், நாடு, குடியுரிமை, fuqaro*, фуқаро*, millat*,
        миллат*, шаҳрванд*, жаран*, азамат*, мамлекет*, uraia, utaifa, nchi, taifa, uyruk,
        uyrugu, vatandas*, ulke, kewarganegaraan, negara, kebangsaan, staatsangeh*, kraj,
        obywatelstwo, 국적, 国籍, ዜግነት, አገር, ሀገር, quốc tịch, राष्ट्र,
        nat, origin, jinsiyad*, гражд во, гражд, natl, nlty, natlty, ජාතිය, രാജ്യം, പൗരത്വ*, దేశం,
        జాతీయత, ਦੇਸ਼, ਨਾਗਰਿਕਤਾ, ਕੌਮੀਅਤ,
        جنسيته, بلد المنشأ, من أي بلد, بلده, موطنه, تبعه, dist country, district country,
        district and country, state country, country state, country district,
        country and district, city country, country city, village country, place country,
        country place, address country, country and city, city and country, гр во, nacion,
        nacionalid, davlat*, давлат*, кишвар*, мемлекет*
    """,
    "passport": """
        passport*, pasport*, pspt, passp, ppt, pp, pp no, ppno, паспорт*, загранпаспорт*,
        загран*, pasaport*, passeport*, passaporte*, جواز, الجواز, جواز السفر, رقم الجواز,
        پاسپورت, گذرنامه, پاسپورٹ, राहदानी*, पासपोर्ट*, পাসপোর্ট*, ගමන් බලපත්*, விமான கடவு*,
        கடவுச்சீட்டு*, பாஸ்போர்ட்*, pasporti, паспорти, шиноснома*, төлқұжат*, pasipoti,
        paspor, travel document*, identity*, id card, id no, national id, nid, cnic, cedula,
        dni, carnet, удостоверен*, документ*, посвідченн*, document no, hati ya kusafiria,
        여권*, 护照*, passport id, travel doc, id pp, kitambulisho, bilhete de identidade, rg, cpf,
        شماره پاسپورت, تذکره, kimlik no, tc kimlik, tc no, ፓስፖርት, መታወቂያ, hộ chiếu, số hộ chiếu,
        document no, document number, doc no, documento no, baasaboor*, lambarka baasaboorka,
        pass no, പാസ്പോർട്ട്*, పాస్‌పోర్ట్*, పాస్పోర్ట్*, ਪਾਸਪੋਰਟ*,
        باسبور, الباسبور, جوازه, پاسپورٹ نمبر, نمبر پاسپورت, doc identidad, documento, documento
        de identidad, no doc, n doc, num doc, piece d identite, piece identite, n piece, no piece,
        piece didentite, identite*,
        nic, aadhaar, aadhar, carne, carne de identidad, documento de identidad, شناختی کارڈ,
        شناسنامه
    """,
    "id": "id, ид, identifier, record id, код",
    "who": """
        who, by whom, кто, кем, хто, quien, qui, کس نے, किसने, किस ने, कौन, कसले, কে, কারা,
        কার মাধ্যমে, කවුද, කවුරු, யார்
    """,
    "tell": """
        inform*, told, tell, сообщил*, сказал*, informo, aviso, اطلاع*, بتایا, خبر دی, सूचना*,
        जानकारी*, इत्तला*, बताया, खबर दी, खबर गर्*, জানিয়েছে*, জানাল*, খবর দি*, দিয়েছে খবর,
        දැනුම්*, දැන්වූ*, තොරතුරු*, தகவல்*, தெரிவித்த*
    """,
    "send": """
        sent, отправил*, envio, envoye, भेजा, भेज*, ले गया, पठाए*, पठाउ*, पठा*, लगेको, بھیجا,
        لے گیا, পাঠিয়েছে*, পাঠাল*, নিয়ে গেছে, යැව්*, යවපු, அனுப்பி*
    """,
    "reporter": """
        report*, informant*, applicant*, reported by, who told*, told us, told by,
        submitted by, caller, source, who contacted us, filled by, complainant*,
        contact person, focal person, заявител*, кто обратил*, обратил*, сообщил*,
        кто сообщ*, от кого, источник*, заявник*, повідом*, звернув*, хто звернув*,
        informante*, reporta*, solicitante*, quien informa, quien reporta, declarant*,
        signale par, rapporte par, informateur*, requerant, demandeur, informado por,
        quem inform*, المبلغ, مقدم البلاغ, مقدم الطلب, صاحب الطلب, المصدر, گزارش دهنده,
        اطلاع دهنده, اطلاع دینے والا, درخواست گزار, सूचना दिने*, निवेदक*, जानकारी दिने*,
        सूचक, অভিযোগকারী*, আবেদনকারী*, তথ্যদাতা*, දැනුම් දුන්*, தகவல் தந்தவர், murojaat qil*,
        мурожаат қил*, муроҷиаткунанда, арыз ээси, кайрылган, mtoa taarifa, aliyeripoti,
        bildiren, basvuran, pelapor, nok who reported, who reported, reported by name,
        aliyetoa taarifa, mtoa habari, aliyeleta taarifa, mlalamikaji, informante,
        quem comunicou, comunicante, quem avisou, denunciante, quem fez o contacto,
        familiar que informou, kim murojaat qil*, kim xabar ber*, xabar ber*, arizachi,
        ким мурожаат қил*, хабар бер*, аризачи, ким кайрыл*, ким билдир*, кабар бер*,
        кабарлаган, кӣ муроҷиат*, кӣ хабар*, хабардиҳанда, аризадиҳанда, گزارش*, خبر دهنده,
        درخواست کننده, متقاضی, شاکی, basvuran*, ihbar eden, bildiren*, kim bildirdi,
        bilgi veren, basvuru sahibi, ጠቋሚ, አመልካች, ያመለከተው, ሪፖርት ያደረገ, መረጃ ሰጪ, አሳዋቂ, بلغ, ابلغ,
        من بلغ, الذي بلغ, من اخبرنا, من أعلمنا, خبر داده, کی خبر داده, چه کسی خبر داد*,
        haber veren, kim haber verdi, quem informou, quem nos contactou, quem fez contato,
        aliyetujulisha, aliyetoa habari, መረጃ የሰጠ*, የነገረን, ያሳወቀ*, хабар дод*, صاحب البلاغ,
        البلاغ, 报告人*, 申报人*, 신고자*, người báo tin, given by, info by, informed by,
        informer*,
        intimated by, सूचना देने*, सूचना दाता, सूचनाकर्ता*, ख़बर देने*, जानकारी देने*,
        शिकायतकर्ता*, اطلاع کنندہ, خبر دینے والا, সংবাদদাতা*, তথ্য দিয়েছে*, খবরদাতা*, தகவல்
        அளித்த*, தகவலாளர்*, තොරතුරු දුන්*, nani ametoa taarifa, yaa soo sheegay, soo sheeg*, ማን
        አሳወቀ, кім хабар*, өтініш беруші, арыз беруші, quien denuncia, qui signale, personne qui
        signale, signalement par, giving info, info recd from, info received from,
        information received from, info from, അറിയിച്ച*, సమాచారం ఇచ్చిన*, ਸੂਚਨਾ ਦੇਣ*, ਜਾਣਕਾਰੀ ਦੇਣ*,
        عارض, مقدم الشكوى, صاحب الشكوى, مقدم المناشدة, من قدم الطلب,
        من بلغنا, مين بلغنا, مين خبرنا, من خبرنا, من أخبرنا, المبلغ عنه, چه کسی گفت, кто ищет,
        обративш*, от кого заявк*, quien busca, quien lo busca, contacto que informa, quem
        procura, quem busca,
        quien avisa, অভিভাবক
    """,
    "relation": """
        relation*, related, how are you related, who are you to him, your relation*, kinship,
        родств*, родство, кем приходит*, степень родства, спорідн*, ким є, parentesco*,
        relacion*, vinculo, lien, lien de parente, parente, صلة, صلة القرابة, القرابة, قرابة,
        نسبت, رشتہ, नाता*, सम्बन्ध*, संबंध*, সম্পর্ক*, ඥාති*, உறவு*, qarindosh*, қариндош*,
        хешованд*, туугандык*, туыс*, uhusiano, yakinlik*, hubungan, grau de parentesco,
        parentesco, ким болот, тууганчылыгы, тууганчылык, хешу таборӣ, хешӣ, хешигарӣ,
        yakinlik derecesi, yakinligi, ዝምድና, ግንኙነቱ, ዝምድናው, 关系*, 관계*, quan hệ, xiriirka qaraabo*,
        qaraabo*, ബന്ധം, సంబంధం, ਰਿਸ਼ਤਾ*,
        قرابته, صلته, صلته به, يقرب له, يقربله, بيقربله, علاقته به, علاقته, کیا لگتا ہے, چه نسبت,
        නෑකම
    """,
    "phone": """
        phone*, tel, telephone*, telefon*, mobile*, mob, mob no, cell, cellphone*, whatsapp*,
        whats app, viber, telegram, imo, messenger, ph, ph no, contact no, contact number*,
        hotline, телефон*, тел, моб, мобил*, сотов*, ватсап, вотсап, вайбер, телеграм*,
        номер тел*, моб тел, movil*, celular*, num tel, هاتف, الهاتف, رقم الهاتف, تلفون,
        تليفون, جوال, الجوال, موبايل, واتساب, تلفن, شماره تماس, شماره تلفن, فون, موبائل,
        رابطہ نمبر, फोन*, मोबाइल*, सम्पर्क नम्बर, सम्पर्क नं, संपर्क नंबर, ফোন*, মোবাইল*,
        දුරකථන*, தொலைபேசி*, கைபேசி, simu, namba ya simu, telepon, nomor telepon, hp, 전화*, 电话*,
        contacts phone, mpesa, nambari ya simu, simu ya mkononi, telemovel*, telefone*,
        contacto telefonico, zap, aloqa telefoni, telefoni, телефони, телефону, тел номери,
        рақами телефон, شماره تلفون, موبایل, شماره موبایل, شماره تماس خانواده, telefonu, cep,
        cep telefonu, irtibat numarasi, gsm, ስልክ, ስልክ ቁጥር, ሞባይል, 联系电话*, 家属电话*, 手机*,
        연락처*,
        điện thoại, số điện thoại, मो, मो नं, मोबाईल*, नंबर मोबाइल, موبائیل*, फ़ोन*, ফোন নং,
        جوال نمبر, ජංගම*, wa no, wa, cont no, taleefan*, lambarka taleefanka, telefoonka, con no,
        ഫോൺ*, മൊബൈൽ*, ఫోన్*, మొబైల్*, ਫੋਨ*, ਫ਼ੋਨ*, ਮੋਬਾਈਲ*,
        جوال الأهل, رقم التواصل, رقم للتواصل, گھر والوں کا نمبر, گھر کا نمبر, номер для связи,
        связь с родными, для связи,
        telefoon*, رقم الأهل
    """,
    "contact": """
        contact*, контакт*, contacto*, contato*, تماس, التواصل, تواصل, للتواصل, رابطہ,
        सम्पर्क*, संपर्क*, যোগাযোগ*, සම්බන්ධ*, தொடர்பு*, aloqa*, алоқа*, тамос*, байланыш*,
        байланыс*, mawasiliano, iletisim, irtibat, kontak*, xiriir*, ബന്ധപ്പെട്ട*, సంప్రదింపు*,
        ਸੰਪਰਕ*
    """,
    "address": """
        address*, residence, home town, hometown, village, district, city, town, province,
        region, county, location of family, адрес*, прожива*, прописк*, город*, регион*,
        област*, район*, село, откуда родом, родом, місто, домашн*, direccion*, domicilio,
        ciudad, pueblo, provincia, municipio, adresse*, domicile, ville, village d origine,
        endereco*, cidade, morada, عنوان, العنوان, محافظة, المحافظة, مدينة, المدينة, السكن,
        محل السكن, آدرس, استان, پتہ, شہر, ضلع, ठेगाना*, पता, जिल्ला*, जिला*, गाउँ*, গ্রাম*,
        ঠিকানা*, জেলা*, ලිපිනය*, දිස්ත්‍රික්කය, முகவரி*, மாவட்டம், manzil*, yashash*,
        манзил*, суроға*, нишон*, дареги*, мекенжай*, anwani*, kijiji, kaunti, adres*,
        alamat*, kampung, shahar, вилоят*, viloyat*, жашаган жери, дареги, айыл, облусу, አድራሻ,
        ከተማ, dist, distt, vill, native place, native town, ജില്ല*, വിലാസം, జిల్లా*, చిరునామా,
        ਜ਼ਿਲ੍ਹਾ, ਪਿੰਡ, ਪਤਾ,
        municipality
    """,
}
