"""The months as people name them: one row of twelve for each language, "_" for a space.

Several spellings of one month are joined by "|". Only what is no other month elsewhere may stand
here: a word that names two months in two languages would be read wrongly in one of them.
"""

GREGORIAN_MONTHS = """
    jan|january feb|february mar|march apr|april may jun|june jul|july aug|august
        sep|sept|september oct|october nov|november dec|december
    ene|enero febrero marzo abr|abril mayo junio julio ago|agosto
        set|septiembre|setiembre octubre noviembre dic|diciembre
    janv|janvier fev|fevr|fevrier mars avr|avril mai juin juil|juillet aout
        septembre octobre novembre decembre
    janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro|dez
    gennaio|genn febbraio|febbr marzo aprile maggio|magg giugno luglio agosto settembre
        ottobre|ott novembre dicembre
    januar|jänner februar märz april mai juni juli august september oktober|okt november
        dezember|dez
    январь|января|январе|янв февраль|февраля|феврале|фев|февр март|марта|марте|мар
        апрель|апреля|апреле|апр май|мая|мае июнь|июня|июне|июн июль|июля|июле|июл
        август|августа|августе|авг сентябрь|сентября|сентябре|сент|сен
        октябрь|октября|октябре|окт ноябрь|ноября|ноябре|нояб|ноя декабрь|декабря|декабре|дек
    січень|січня|січні|січ лютий|лютого|лютому|лют березень|березня|березні|бер
        квітень|квітня|квітні|квіт травень|травня|травні|трав червень|червня|червні|черв
        липень|липня|липні|лип серпень|серпня|серпні|серп вересень|вересня|вересні|вер
        жовтень|жовтня|жовтні|жовт листопад|листопада|листопаді грудень|грудня|грудні|груд
    студзень|студзеня лютага сакавік|сакавіка красавік|красавіка травеня|траўня
        чэрвень|чэрвеня ліпень|ліпеня жнівень|жніўня верасень|верасня кастрычнік|кастрычніка
        лістапад|лістапада снежань|снежня
    январ|январи феврал|феврали март|марти апрел|апрели май|майи июн|июни июл|июли
        август|августи сентябр|сентябри октябр|октябри ноябр|ноябри декабр|декабри
    январы|январында февралы|февралында марты|мартында апрели|апрелинде майы|майында
        июну|июнунда июлу|июлунда августу|августунда сентябры|сентябрында
        октябры|октябрында ноябры|ноябрында декабры|декабрында
    yanvar|yanv fevral|fevr mart aprel may iyun iyul avgust|avg sentabr|sentyabr
        oktabr|oktyabr|oktobr|okt noyabr dekabr|dek
    қаңтар|қаңтары ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан
    yanvarda fevralda martda aprelda mayda iyunda iyulda avgustda sentabrda oktabrda noyabrda
        dekabrda
    январда февралда мартда апрелда майда июнда июлда августда сентябрда октябрда ноябрда декабрда
    ocakta şubatta martta nisanda mayısta haziranda temmuzda ağustosta eylülde ekimde kasımda
        aralıkta
    ocak şubat mart nisan mayıs|mayis haziran temmuz ağustos eylül ekim kasım|kasim aralık|aralik
    januari februari|pebruari maret|maart april mei juni juli agustus|agt september|sept
        oktober|okt november|nop desember|des
    januari februari machi aprili mei juni julai agosti septemba oktoba novemba desemba
    jannaayo|janaayo febraayo maarso abriil maajo juun luulyo agoosto sebtembar oktoobar
        nofembar desembar|disembar
    janairu fabrairu maris afirilu mayu yuni yuli agusta satumba oktoba nuwamba disamba
    يناير فبراير مارس ابريل مايو يونيو|يونيه|يونية يوليو|يوليه|يولية اغسطس سبتمبر اكتوبر
        نوفمبر ديسمبر
    كانون_الثاني|كانون_ثاني|كانون_ثان شباط اذار نيسان ايار حزيران تموز اب ايلول
        تشرين_الاول|تشرين_اول تشرين_الثاني|تشرين_ثاني|تشرين_ثان كانون_الاول|كانون_اول
    جانفي فيفري مارس افريل ماي جوان جويلية اوت سبتمبر اكتوبر نوفمبر ديسمبر
    يناير فبراير مارس ابريل ماي يونيو يوليوز غشت شتنبر اكتوبر نونبر دجنبر
    ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر
    جنوری فروری|فبروری مارچ اپریل مئی|می جون جولائی|جولای اگست ستمبر|سپتمبر
        اکتوبر نومبر|نوامبر دسمبر
    जनवरी|जनवरि फेब्रुअरी|फेब्रुवरी|फरवरी|फ़रवरी मार्च अप्रिल|अप्रैल|एप्रिल मे|मई जुन|जून
        जुलाई|जुलै अगस्ट|अगस्त|ऑगस्ट सेप्टेम्बर|सितम्बर|सितंबर|सप्टेंबर
        अक्टोबर|अक्टूबर|अक्तूबर|ऑक्टोबर नोभेम्बर|नवम्बर|नवंबर|नोव्हेंबर
        डिसेम्बर|दिसम्बर|दिसंबर|डिसेंबर
    জানুয়ারি|জানুয়ারী ফেব্রুয়ারি|ফেব্রুয়ারী মার্চ এপ্রিল মে জুন জুলাই আগস্ট|আগষ্ট
        সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর
    ਜਨਵਰੀ ਫਰਵਰੀ|ਫ਼ਰਵਰੀ ਮਾਰਚ ਅਪ੍ਰੈਲ ਮਈ ਜੂਨ ਜੁਲਾਈ ਅਗਸਤ ਸਤੰਬਰ ਅਕਤੂਬਰ ਨਵੰਬਰ ਦਸੰਬਰ
    જાન્યુઆરી ફેબ્રુઆરી માર્ચ એપ્રિલ મે જૂન જુલાઈ ઓગસ્ટ સપ્ટેમ્બર ઓક્ટોબર નવેમ્બર ડિસેમ્બર
    ஜனவரி|சனவரி பிப்ரவரி|பெப்ரவரி மார்ச்|மார்ச்சு ஏப்ரல் மே ஜூன்|யூன் ஜூலை|யூலை ஆகஸ்ட்|ஆகஸ்டு|ஓகஸ்ட்
        செப்டம்பர்|செப்டெம்பர் அக்டோபர்|ஒக்டோபர் நவம்பர்|நவெம்பர் டிசம்பர்|டிசெம்பர்
    జనవరి ఫిబ్రవరి మార్చి ఏప్రిల్ మే జూన్ జులై|జూలై ఆగస్టు సెప్టెంబర్|సెప్టెంబరు
        అక్టోబర్|అక్టోబరు నవంబర్|నవంబరు డిసెంబర్|డిసెంబరు
    ജനുവരി ഫെബ്രുവരി മാർച്ച് ഏപ്രിൽ മേയ്|മെയ് ജൂൺ ജൂലൈ|ജൂലായ് ഓഗസ്റ്റ്|ആഗസ്റ്റ്
        സെപ്റ്റംബർ|സെപ്തംബർ ഒക്ടോബർ നവംബർ ഡിസംബർ
    ජනවාරි පෙබරවාරි මාර්තු අප්‍රේල්|අප්රියෙල් මැයි ජූනි ජූලි අගෝස්තු සැප්තැම්බර්|සැප්තැම්බර
        ඔක්තෝබර්|ඔක්තෝම්බර් නොවැම්බර් දෙසැම්බර්
    ဇန်နဝါရီ ဖေဖော်ဝါရီ မတ် ဧပြီ မေ ဇွန် ဇူလိုင် သြဂုတ်|ဩဂုတ် စက်တင်ဘာ အောက်တိုဘာ နိုဝင်ဘာ
        ဒီဇင်ဘာ
    มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม
        พฤศจิกายน ธันวาคม
    იანვარი თებერვალი მარტი აპრილი მაისი ივნისი ივლისი აგვისტო სექტემბერი ოქტომბერი
        ნოემბერი დეკემბერი
"""

BIKRAM_MONTHS_TOLD = """
    baisakh|baishakh|vaishakh|vaisakh jestha|jeth|jeshtha|jyestha
        asar|ashar|asadh|ashadh|ashadha saun|sawan|shrawan|shravan|srawan bhadra|bhadau|bhado
        asoj|asoja|ashwin|aswin|ashoj kartik|kattik mangsir|mansir|mangshir|marga
        poush|paush|push|pus magh falgun|phalgun|fagun|phagun chait|chaitra|chaita
    बैशाख|वैशाख जेठ|जेष्ठ|ज्येष्ठ असार|आषाढ साउन|श्रावण भदौ|भाद्र असोज|आश्विन
        कार्तिक|कात्तिक मंसिर|मङ्सिर|मार्ग पुस|पुष|पौष माघ फागुन|फाल्गुन|फाल्गुण चैत|चैत्र
"""

PERSIAN_MONTHS_TOLD = """
    فروردین اردیبهشت خرداد تیر مرداد|امرداد شهریور مهر آبان آذر دی بهمن اسفند
    حمل ثور جوزا سرطان اسد سنبله|سنبلة میزان عقرب قوس جدی دلو حوت
    farvardin|farwardin ordibehesht|urdibihisht khordad|khurdad tir mordad|amordad
        shahrivar|shahriwar mehr|mihr aban azar dey bahman esfand|isfand
    hamal|hamel sawr|saur|thawr jawza|jauza saratan asad sunbula|sonbola mizan aqrab qaws|qaus
        jadi|jaddi dalw|dalv hut|hoot
"""

ISLAMIC_MONTHS_TOLD = """
    محرم|المحرم صفر ربيع_الاول|ربيع_اول ربيع_الثاني|ربيع_الاخر|ربيع_ثاني
        جمادي_الاولي|جمادي_الاول|جمادي_اول جمادي_الثانية|جمادي_الاخرة|جمادي_الثاني|جمادي_الاخري
        رجب شعبان رمضان شوال ذو_القعدة|ذي_القعدة|ذوالقعده|ذيقعده ذو_الحجة|ذي_الحجة|ذوالحجه|ذيحجه
    muharram|moharram safar rabi_al_awwal|rabi_ul_awal|rabiul_awal|rabi_i
        rabi_al_thani|rabi_al_akhir|rabiul_akhir|rabi_us_sani|rabi_ii
        jumada_al_awwal|jumada_al_ula|jumadal_ula|jamadi_ul_awal|jumada_i
        jumada_al_thani|jumada_al_akhirah|jumadal_akhirah|jamadi_us_sani|jumada_ii
        rajab shaban|sha'ban|shaaban ramadan|ramzan|ramadhan|ramazan shawwal|shawal
        dhu_al_qadah|dhul_qadah|zul_qadah|zilqad|zulkaidah
        dhu_al_hijjah|dhul_hijjah|zul_hijjah|zilhaj
"""

ETHIOPIC_MONTHS_TOLD = """
    መስከረም ጥቅምት ኅዳር|ህዳር ታኅሣሥ|ታህሳስ ጥር የካቲት መጋቢት ሚያዝያ|ሚያዚያ ግንቦት ሰኔ ሐምሌ|ሀምሌ ነሐሴ|ነሃሴ
        ጳጉሜን|ጳጉሜ
    meskerem|meskeram tikimt|tikemt|tekemt hidar|hedar tahsas|tahisas|tahesas tir yekatit|yakatit
        megabit|magabit miazia|miyazya|miyazia ginbot|genbot|guenbot sene hamle
        nehase|nehasse|nehassie pagume|pagumen|pagumie
"""

# Read by nobody here: it has several forms, and the day differs by which of them is meant.
BENGALI_MONTHS_TOLD = """
    বৈশাখ জ্যৈষ্ঠ আষাঢ় শ্রাবণ ভাদ্র আশ্বিন কার্তিক অগ্রহায়ণ পৌষ মাঘ ফাল্গুন চৈত্র
    boishakh|baishakh joishtho|jyoishtho asharh srabon|shrabon bhadro ashwin|ashshin
        kartik|kartick ogrohayon|agrahayan poush magh falgun|phalgun choitro
"""
