"""To bring him home, complaints, papers, protection."""

ASKED = """
[return_living]
en repatriat*, bring him home, bring home, bring him back, rescue him, evacuation, evacuate,
    travel home, return home, wants home, want home, come home, come back home, go home,
    back home, returning home, wants to return, want to return, want to come home,
    wants to come back, wants to leave russia, get him home, help him return, wants out,
    want out, wants to be brought home, bring our sons home, plea to come home,
    desperate to come home,
    crying|begging|pleading|begs|pleads|requesting|requests to come|return|go, rescue and bring,
    send him back home, send back home, save him, take him back home, come to native,
    return to native, get him back, be called back, call him back, call back home, to rescue,
    for rescue, to be rescued|freed|evacuated
ru репатриац*, вернуть домой, хочет домой, хочет вернуться, просит вернуть, вернуться домой,
    помочь вернуться, возвращение на родину, хочет уехать, эвакуаци*
uk хоче додому, повернути додому, хоче повернутися, репатріац*
es repatriacion, repatriar, quiere volver, quiere regresar, volver a casa, regresar a casa,
    quiere irse a casa, traerlo a casa, quiere retornar
fr rapatriement, rapatrier, veut rentrer, rentrer chez, rentrer au pays, retour au pays,
    souhaite rentrer, revenir au pays
pt repatriacao, repatriar, quer voltar, voltar para casa, quer regressar,
    quer vir para casa, trazer de volta, pede para voltar
ar يريد العودة, إعادته, العودة إلى, يرغب بالعودة, يريد الرجوع, ترحيله إلى بلده,
    إعادته إلى الوطن, عودته, يريد يرجع, عايز يرجع, بدو يرجع, بده يرجع, يشتي يرجع, استعادته,
    يريد|بدو|بده|عايز|عاوز|نفسه|يبي|يبغى|يشتي|حابب|يطلب|يتمنى|ناوي يرجع|يعود|يروح|الرجوع|العودة|
    الرجعة|يرجعوه|ترجيعه,
    ترجيعه, إرجاعه, رجوعه, ارجاعه للبلد, إجلاؤه, إجلاء, نرجعه, رجعولنا
fa بازگشت به کشور, می خواهد برگردد, میخواهد برگردد, بازگرداندن, می خواهد به خانه,
    میخواهد به خانه, به خانه برگردد, به وطن برگردد, بازگشت به وطن, به کشور برگردد,
    می خواهد|میخواهد|خواهان بازگشت|برگشت|خانه|وطن, آوردنش, پس آوردن, واپس آوردن, می خواهد پس بیاید
ur واپس آنا چاہتا, گھر آنا چاہتا, وطن واپسی, واپس لانا, گھر آنا, واپس آنا, واپس لایا, گھر لانا,
    وطن لانا
hi वापस आना चाहता, घर आना चाहता, घर लौटना, वापसी, वतन वापसी, wapas aana, ghar aana chahta, घर
    आना, घर लाना, वापस लाना, वापस लाओ, घर वापसी, वापस बुला*, देश लौटना, घर लाने, वतन लाने,
    वापस लाने, देश लाने
ne घर फर्कन*, फर्कन चाह*, घर आउन*, उद्धार, स्वदेश फिर्ती, फर्किन चाह*, ghar farkana,
    pharkina, घर ल्याउ*, फिर्ता ल्याउ*, उद्धार गर*, स्वदेश ल्याउ*
bn দেশে ফিরতে, বাড়ি ফিরতে, বাড়ি ফিরতে, ফিরতে চায়, ফিরতে চায়, ফেরত আনতে, ফিরিয়ে আনতে,
    ফিরিয়ে আনতে, deshe firte
si ගෙදර එන්න, ආපසු එන්න ඕන, ආපසු පැමිණීමට, ගෙදර එන්න ඕන, ගෙදර ගේන්න, ගෙන්වා*, ආපසු ගේන්න,
    ගෙදර එන්න බලා*
ta வீடு திரும்ப, நாடு திரும்ப, திரும்பி வர, வீட்டுக்கு வர வேண்டும், மீட்டு, மீட்க, வீடு வர,
    நாட்டுக்கு திரும்ப, ஊர் திரும்ப, ஊருக்கு வர, ஊருக்குத் திரும்ப, ஊருக்கு திரும்ப,
    நாட்டுக்கு வர, தாயகம் திரும்ப
uz uyga qaytmoqchi, qaytishni xohlay*, vataniga qayt*, qaytmoqchi, уйга қайтмоқчи,
    қайтмоқчи, қайтишни хоҳлай*, ватанига қайт*, uyiga qaytmoqchi, qaytarib olib kel*,
    уйига қайтмоқчи
tg мехоҳад баргардад, ба хона баргардад, баргаштан мехоҳад, ба хона баргаштан,
    мехоҳад ба хона, бозгардонидан
ky үйгө кайткысы, кайткысы кел*, үйүнө кайтуу, мекенине кайт*, үйгө кайтарып, алып келүү,
    кайтып келгиси, үйгө келгиси
sw anataka kurudi, kurudi nyumbani, arudishwe, anaomba kurudi, anataka kuja nyumbani,
    tunaomba arudi, arejeshwe
tr eve donmek, donmek istiyor, ulkesine donmek, geri getir*, eve donmek ist*,
    turkiye ye donmek, geri getirilmesi
am ወደ ቤት መመለስ, ወደ ቤቱ መመለስ, ወደ አገሩ መመለስ, መመለስ ይፈልጋል, እንዲመለስ
kk үйге қайтқысы, елге қайтқысы, елге қайтар*, үйіне қайтқысы
so inuu soo noqdo, guriga inuu ku soo
pa ਵਾਪਸ ਲਿਆ*, ਘਰ ਆਉਣਾ, ਵਾਪਸ ਆਉਣਾ, ਘਰ ਵਾਪਸੀ, ਵਤਨ ਵਾਪਸੀ
ml നാട്ടിലെത്തിക്ക*, നാട്ടിലേക്ക് കൊണ്ടുവര*, തിരികെ കൊണ്ടുവര*, നാട്ടിൽ വര*, തിരിച്ചു വരണം,
    നാട്ടിലേക്ക് വര*
te ఇంటికి రావాల*, తిరిగి రావాల*, తీసుకురావాల*, ఇంటికి రప్పించ*, స్వదేశానికి తీసుకు*,
    వెనక్కి రావాల*
[complaint]
en complaint, complain, petition, appeal against
ru жалоб*, заявление в прокуратуру
uk скарг*
es queja, reclamo, denuncia
fr plainte, reclamation
pt queixa, reclamacao, denuncia
ar شكوى,
    تظلم, اعتراض, بلاغ ضد القائد
fa شکایت, عریضه, عارض
ur شکایت, درخواست شکایت
hi शिकायत
ne उजुरी
bn অভিযোগ
uz shikoyat*, шикоят*
tg шикоят
ky арыз, даттануу
sw malalamiko
tr sikayet*
kk шағым*, арыз*
[prosecution_referral]
en case against agent, fir, police case, police complaint, complaint against agent,
    case against recruiter, criminal complaint, trafficking case, case vs agent,
    case on agent
ru заявление в полицию, дело на вербовщик*, заявление на вербовщик*, дело против вербовщик*
es denuncia contra
fr plainte contre
ar شكوى ضد, قضية ضد,
    شكوى على|ضد السمسار|المكتب|الوسيط|الشركة|السماسرة, قضية على|ضد السمسار|المكتب|الوسيط|الشركة,
    بلاغ ضد السمسار|المكتب|الشركة, دعوى ضد|على
fa شکایت علیه|از قاچاقبر|دلال|شرکت
ur ایجنٹ کے خلاف, ایف آئی آر, ایجنٹ پر مقدمہ
ne एजेन्टविरुद्ध, ठगी मुद्दा, मुद्दा दर्ता
hi एजेंट के खिलाफ, एफआईआर
bn দালালের বিরুদ্ধে, মামলা
[consular_document]
en emergency passport, travel document, emergency travel, lost passport, new passport,
    travel paper, passport reissue, laissez passer, white passport, emergency certificate,
    replacement passport, return certificate
ru свидетельство на возвращение, утерян паспорт, восстановить паспорт, новый паспорт,
    восстановление паспорта
es salvoconducto, pasaporte de emergencia, pasaporte perdido, pasaporte nuevo
fr laissez passer, passeport perdu, sauf conduit
pt passaporte de emergencia
ar وثيقة سفر, جواز بديل, جواز مفقود, بدل فاقد,
    تذكرة مرور, جواز مرور, وثيقة عبور, جواز جديد, بدل ضائع, تجديد الجواز|جوازه, وثيقة سفر مؤقتة
fa پاسپورت جدید|گمشده, سند سفر, برگ عبور
ur نیا پاسپورٹ, پاسپورٹ گم, سفری دستاویز, ایمرجنسی پاسپورٹ
ne यात्रा अनुमति, ट्राभल डकुमेन्ट, travel document
hi आपातकालीन पासपोर्ट, यात्रा दस्तावेज
bn ট্রাভেল পাস, জরুরি পাসপোর্ট
[protection]
en asylum, refugee status, refuge, protection, third country
ru убежищ*, статус беженца, беженец
uk притулок, притулку
es asilo, refugio, proteccion
fr asile, protection, refugie
pt asilo, refugio
ar لجوء, حماية,
    طلب لجوء, يطلب اللجوء, إعادة توطين
fa پناهندگی
ur پناہ, سیاسی پناہ
"""
