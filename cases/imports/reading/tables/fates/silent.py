"""Of whom nobody hears."""

FATES = """
[out_of_contact]
en no contact, no news, lost contact, contact lost, no call, not calling, no reply from him,
    phone off, phone switched off, phone is off, mobile off, mobile switched off,
    not reachable, unreachable, cannot be reached, cant be reached, out of contact,
    no communication, silent since, no word, stopped calling, stopped answering,
    stopped writing, no message, no answer from him, incommunicado, doesnt answer,
    does not answer, not answering, no connection, no signal, not responding,
    no response from him, cut off, without contact, not in contact, phone dead,
    phone closed, contact cut, not in touch, cant contact, cannot contact, no contacts,
    not picking, number not working, number off, call not connect*, not online,
    offline since, no call since, silence, silent, no response, not reply, not replying,
    does not reply, doesnt reply, no reply since, no voice, not heard, never heard,
    not heard from, no msg, no messages, communication cut, communication lost, last heard,
    phone not reachable, no phone contact, gone quiet, gone silent, went quiet, went silent,
    went dark, phone unreachable, number unreachable, not been heard, mteja, kimya,
    number does not go through, calls do not go through, no news since, mob switched off, mob
    off, ph off, contactless, not contactable, uncontactable, not lifting,
    not attending call|calls|phone, phone coming off, coming switched off, no information,
    no info, no update, no updates, no intimation, contact not possible|made|established,
    not possible to contact, no talk, no talks, not talked, not spoken,
    did not call|talk|speak|phone, didnt call|talk|phone,
    communication|contact|link snapped|broken|severed|stopped, lost touch, no touch
ru не выходит на связь, не на связи, нет связи, без связи, связи нет, связь пропала,
    связь потеряна, связь прервалась, связь оборвалась, не отвечает, телефон отключен,
    телефон выключен, перестал выходить, перестал отвечать, не звонит, не пишет, нет вестей,
    пропала связь, молчит, нет новостей, тишина, последний раз на связи,
    не выходил на связь, не выходил, не берет трубку, абонент недоступен, недоступен,
    вне связи, связь прервана, пропал со связи, не слышно
uk не виходить на зв'язок, немає зв'язку, нема зв'язку, зв'язок втрачено, не відповідає,
    телефон вимкнен*, без зв'язку
es sin contacto, sin noticias, no contesta, no responde, no hay contacto, no hay noticias,
    incomunicado, sin comunicacion, perdio contacto, se perdio el contacto,
    telefono apagado, no llama, no se comunica, perdimos contacto, no hay comunicacion, no se ha
    comunicado, telefono fuera de servicio
fr sans nouvelles, plus de nouvelles, pas de nouvelles, aucun contact, sans contact,
    ne repond plus, ne repond pas, injoignable, plus de contact, pas de contact,
    contact perdu, telephone eteint, aucune nouvelle
pt sem contato, sem contacto, sem noticias, nao responde, nao atende, incomunicavel,
    perdeu contato, perdemos contato, perdemos contacto, sem sinal, sem comunicacao,
    telefone desligado, telemovel desligado, incontactavel, sem noticia
ar لا اتصال, انقطع الاتصال, انقطع التواصل, لا يرد, لا أخبار, بدون اتصال, مقطوع الاتصال,
    لا تواصل, هاتفه مغلق, الهاتف مغلق, انقطعت أخباره, انقطع الاتصال به, لا يوجد اتصال,
    لا يوجد تواصل, فقدنا الاتصال, ماكو اتصال, ماكو خبر, مافي خبر, مفيش اتصال, مفيش اخبار,
    لم يتصل, منقطع, مقطوع, جواله مغلق, تلفونه مغلق, موبايله مغلق, فقد الاتصال, فقد التواصل,
    فقدوا الاتصال, فقدوا التواصل,
    انقطع خبره|خبرهم|خبرهما|خبر|صوته|تواصله|اتصاله|التواصل|الاتصال|الخبر,
    انقطعت أخباره|أخبارهم|أخبارهما|الأخبار|اتصالاته, مقطوعة أخباره, منقطعة أخباره,
    ما|لم|لا يرد|برد|بيرد|اتصل|يتصل|تواصل|يتواصل, ما عاد يرد|برد|بيرد|اتصل|يتصل|تواصل|يتواصل,
    مايرد, مبيردش, ما عم يرد, ما في أخبار|خبر|تواصل|اتصال, مافي أخبار|اخبار|تواصل|اتصال,
    ماكو أخبار|تواصل|رد, مفيش تواصل|خبر|رد, لا خبر, بلا خبر|اتصال|تواصل, بدون تواصل|أخبار|خبر,
    تلفونه|جواله|موبايله|هاتفه|رقمه|خطه|نقاله مغلق|مقفول|مقفل|مسكر|مطفي|طافي|مقطوع|خارج,
    قطع الاتصال|التواصل, قاطع الاتصال, منقطعين, ما عنده تواصل, لم نعد نتواصل|نسمع
fa تماس قطع, بدون تماس, ارتباط قطع, جواب نمیدهد, جواب نمی دهد, بی خبر, تماسی نیست,
    گوشی خاموش, تلفنش خاموش, خبری نیست, تماس ندارد, جواب نمی‌دهد, تلفن خاموش, بی‌خبر,
    خبر نداریم, احوالش نیست, احوال ندارد,
    تماسش|ارتباطش|رابطه قطع, تماس ما قطع, ارتباط نداریم|ندارد|نیست, خبر ندارند|نداریم,
    احوالی نیست, موبایلش|تلفونش|شماره اش خاموش, تماس نگرفت*, از او خبری
ur رابطہ نہیں, کوئی رابطہ نہیں, رابطہ منقطع, فون بند, کوئی خبر نہیں, بات نہیں ہو*, فون نہیں
    لگ*, موبائل بند, رابطے میں نہیں, خبر نہیں, رابطہ ختم
hi संपर्क नहीं, कोई संपर्क नहीं, सम्पर्क नहीं, संपर्क टूट*, फोन बंद, फ़ोन बंद, कोई खबर नहीं,
    sampark nahi, phone band, koi khabar nahi, बात नहीं हो, बात नहीं हुई, फोन नहीं लग*, फोन
    नहीं उठ*, मोबाइल बंद, कोई ख़बर नहीं, खबर नहीं, संपर्क में नहीं, संपर्क नही, बात बंद, फोन
    स्विच ऑफ, फोन नहीं आया, फ़ोन नहीं आया, कॉल नहीं आया, कॉल नहीं आई, संपर्क नहीं हो
ne सम्पर्क छैन, सम्पर्कविहीन, सम्पर्क बिहीन, सम्पर्क हुन सकेको छैन, फोन बन्द, फोन लाग्दैन,
    कुनै खबर छैन, खबर छैन, सम्पर्क टुटेको, sampark chaina, samparka chhaina,
    sampark chhaina, phone band, phone lagdaina, khabar chaina, सम्पर्क* छैन,
    सम्पर्क* छैनन्, फोन उठ्दैन, फोन उठाउँदैन, कुरा भएको छैन, कुराकानी भएको छैन, कुरा हुन सकेको
    छैन, मोबाइल बन्द, फोन आएको छैन, फोन लागेको छैन, सम्पर्कमा छैन, सम्पर्क हुन सकेन, सम्पर्क भएन,
    सम्पर्क हुँदैन, सम्पर्क भएको छैन, फोन आएन, सम्पर्क विच्छेद*, सम्पर्क टुट्*, सम्पर्क गुम*
bn যোগাযোগ নেই, যোগাযোগ নাই, যোগাযোগ বন্ধ, যোগাযোগ বিচ্ছিন্ন, ফোন বন্ধ, খবর নেই,
    কোনো খবর নেই, কোন খবর নাই, jogajog nai, jogajog nei, phone bondho, কথা হয়নি, কথা হয় না,
    কথা হচ্ছে না, মোবাইল বন্ধ, ফোনে পাওয়া যাচ্ছে না, ফোন ধরে না, যোগাযোগ হচ্ছে না, যোগাযোগ
    হয়নি, যোগাযোগ করা যাচ্ছে না, যোগাযোগ করা যায়নি, যোগাযোগ করতে পারছি না, যোগাযোগ করতে পারিনি,
    ফোন করেনি, ফোন আসেনি, খবর পাচ্ছি না, খবর পাইনি, খবর পাওয়া যায়নি, খবর পাওয়া যাচ্ছে না
si සම්බන්ධයක් නැහැ, සම්බන්ධයක් නැත, සම්බන්ධතාවයක් නැත, කතා කරේ නැහැ,
    දුරකථනය ක්‍රියා විරහිත*, ආරංචියක් නැහැ, ආරංචියක් නැත, සම්බන්ධ කරගන්න බැහැ, කතා කළේ නැත, කතා
    කරන්නේ නැහැ, දුරකථනය ක්‍රියා නොකර*, ෆෝන් එක ඕෆ්, ආරංචි නැහැ, ආරංචි නැත, සම්බන්ධතාවක් නැත,
    සම්බන්ධතාවක් නැහැ, කතා නැහැ, කතාබහ නැහැ, දුරකථනය විසන්ධි*, ෆෝන් එක වැඩ නැහැ,
    ෆෝන් එක උත්තර නැහැ, තොරතුරක් නැහැ, තොරතුරක් නැත, තොරතුරු නැහැ, තොරතුරු නැත, කතා කළේ නැහැ,
    කතා කළා නැහැ, කතා කරලා නැහැ, ඇමතුමක් නැහැ, ඇමතුම් නැහැ
ta தொடர்பு இல்லை, தொடர்பில் இல்லை, தொடர்பு கொள்ள முடியவில்லை, தகவல் இல்லை, தொடர்பு
    கிடைக்கவில்லை, தொடர்பு துண்டி*, பேசவில்லை, போன் அணை*, தொலைபேசி அணை*, எந்த தகவலும் இல்லை,
    தொடர்பில்லை, தொடர்பு அற்ற*, தொடர்பு அறுந்த*, அழைப்பு இல்லை, போன் எடுக்கவில்லை,
    போன் எடுப்பதில்லை, பேசுவதில்லை, செய்தி இல்லை, அலைபேசி அணை*, தொடர்பு கொள்ள இயலவில்லை,
    தகவலும் இல்லை, தகவல் எதுவும் இல்லை, தகவல்கள் இல்லை, செய்தியும் இல்லை
uz aloqa yoq, aloqaga chiqmayapti, aloqaga chiqmay*, javob bermayapti, telefoni ochirilgan,
    xabar yoq, telefon ochiq emas, алоқа йўқ, алоқага чиқмаяпти, алоқага чиқмай*, хабар йўқ,
    телефони ўчирилган, aloqasi yoq, aloqada emas, boglanib bolma*, telefon olmay*,
    javob yoq, алоқада эмас, боғланиб бўлма*, aloqa uzil*, алоқа узил*, телефони ўчиқ, telefoni
    ochiq emas, telefoni ochgan
tg алоқа нест, дар алоқа нест, тамос нест, телефонаш хомӯш, ҷавоб намедиҳад, хабар нест,
    алоқа надорад, дар тамос нест, телефон намегирад, тамос қатъ, тамос надорад,
    ба тамос намебаро*, тамос гирифта наметавон*, хабаре нест
ky байланыш жок, байланышка чыкпай*, телефону өчүк, кабар жок, жооп бербей*,
    байланышка чыккан жок, байланыш үзүл*, байланышта эмес, телефон албай*,
    телефону өчүрүлгөн
sw hakuna mawasiliano, hapatikani, simu imezimwa, hajapiga simu, mawasiliano yamekatika,
    hana mawasiliano, hakuna habari, simu haipatikani, kimya, hatumpati, hapokei simu,
    simu yake haipatikani, hajasikika
tr haber yok, ulasilamiyor, iletisim yok, telefonu kapali, haber alinamiyor,
    haber alamiyoruz, cevap vermiyor, irtibat yok, haber alinamıyor, telefonu kapalı,
    ulasamiyoruz, irtibat kesildi, iletisim kesildi, kendisinden haber alin*,
    kendisine ulasilam*
pa ਸੰਪਰਕ ਨਹੀਂ, ਫੋਨ ਬੰਦ, ਸੰਪਰਕ ਟੁੱਟ*, ਕੋਈ ਖ਼ਬਰ ਨਹੀਂ, ਕੋਈ ਖਬਰ ਨਹੀਂ, ਫ਼ੋਨ ਬੰਦ, ਗੱਲ ਨਹੀਂ ਹੋ*,
    ਰਾਬਤਾ ਨਹੀਂ
ml ബന്ധമില്ല, വിവരമില്ല, ഫോൺ ഓഫ്, ബന്ധപ്പെടാൻ കഴിയുന്നില്ല, ബന്ധപ്പെടാൻ പറ്റുന്നില്ല,
    ഫോൺ എടുക്കുന്നില്ല, ഫോൺ സ്വിച്ച് ഓഫ്, വിവരമൊന്നുമില്ല, ഒരു വിവരവുമില്ല
zu akutholakali, ayikho imiyalezo
am ግንኙነት የለም, ግንኙነት ተቋርጧል, ስልኩ ዝግ ነው, ስልኩ አይሰራም, ስልክ አያነሳም, ዜና የለም, ወሬ የለም, ሞባይሉ ጠፍቷል, ስልኩ ጠፍቷል
so xiriirkiisa waa go*, xiriir ma jiro, xiriir malahan, xiriir ma lihin, xiriirka waa go*,
    telefoonkiisu waa dansan, lama xiriiri karo
kk байланысқа шықпа*, байланыс жоқ, байланыс үзіл*, хабарласпа*, хабарлашпа*, телефоны өшір*,
    телефоны өшіп*, хабар жоқ
te ఫోన్ స్విచ్ ఆఫ్, ఫోన్ ఆఫ్, ఫోన్ ఎత్తడం లేదు, ఫోన్ రావడం లేదు, సంబంధాలు లేవు,
    సంప్రదించ* .. లేదు|పోతున్నా*, సమాచారం లేదు, కాంటాక్ట్ లేదు
"""
