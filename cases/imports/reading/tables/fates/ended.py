"""Words that tell no fate; who ran away, who was killed, and whose remains came home."""

FATES = """
[nothing]
en phone|battery|sim|mobile|laptop died, battery|laptop dead, dead drunk|tired|battery|sim|letter|
    weight,
    visa|passport|contract|permit|document|patent|card|papers|ticket .. expired,
    death threat*, death certificate, fear of death, afraid of death, threatened with death,
    will be killed, would be killed, will kill, may be killed, afraid to be killed,
    captured on video, captured on camera, arrest warrant, dead end, before death,
    dead line, not returned home yet, hospital staff, works in hospital, can be killed,
    injury compensation, insurance for death, missing documents, missing passport,
    documents missing, passport missing, missing pay, missing salary, escape from poverty,
    police came home, return home, at home family, family at home, his mother is home,
    until death, active sim, phone active, active on whatsapp, was thought dead,
    thought he was dead, lost phone|passport|documents|money|weight|job|sim|hope|signal|
    connection|eye|hearing, army hotel|kitchen|canteen|cook|base|camp|hospital, from army,
    out of army, leave army, army took, army hospital, army says|said, army letter,
    killed|shot many|several|some|ukrainian|ukrainians|enemy|enemies|civilians|people,
    bullet proof, prison|jail|police|court|trouble|law|debt at home, recruited|signed|recruit
    in|from prison|jail, was in prison|jail when, fellow|other|co|soldier soldier|soldiers|friend,
    soldier told|said|informed|says, did not go voluntarily|willingly|freely,
    didnt go voluntarily|willingly|freely, after training|trg
bn মারা যাননি|যায়নি|যাননাই|যায়নাই, প্রশিক্ষণের পর*, ট্রেনিংয়ের পর*, প্রশিক্ষণ শেষে
pa ਮੌਤ|ਜਾਨ ਦਾ|ਦੀ|ਨੂੰ .. ਡਰ*|ਖਤਰਾ|ਧਮਕੀ
te చనిపోయే|మరణ .. ప్రమాద*|భయ*|ముప్పు
ml മരണ|ജീവന് .. ഭയ*|ഭീഷണി*, മരണഭയ*
ru могут|может|могли .. убить|убит|погибнуть, могут|может|могли .. ранить|ранен,
    боится|боимся .. убьют, угроз* смерт*, свидетельство о смерти, справк* о смерти,
    после смерт*, перед смерт*,
    больниц* мать, пропал* документ*, пропал паспорт, смертник*, больше не вернулся,
    свидетель о гибел*, двухсот|трехсот|пятисот тысяч|тыс|рублей|руб|долларов, из сизо, с сизо, из
    тюрьмы, из тюрьм
es bateria|telefono|celular muerto|muerta|murio, miedo de|a morir, miedo de|a que .. maten,
    teme* que .. maten, teme* morir,
    amenaza* de muerte, certificado de defuncion, documento vencido, estaba preso, firmo en la
    carcel|prision, reclutado en la carcel|prision, reclutado en prision
fr batterie|telephone|portable mort|morte, peur d|de etre tue|tuee|blesse|capture, peur de|
    d mourir, peur qu .. tue, menace* de mort,
    acte de deces, certificat de deces, recrute en prison, etait en prison, signe
    en prison
pt medo de morrer, medo de ser morto|capturado|ferido, passaporte|documento|documentos|telefone|
    telemovel .. perdido|perdidos, estava preso, assinou
    na prisao|cadeia, recrutado na prisao|cadeia
ar شهادة وفاة, شهادة الوفاة, تهديد بالقتل, فقد جوازه|الجواز|أمله|أوراقه|
    هاتفه,
    ضاع|ضاعت|ضيع|ضايع جوازه|الجواز|أوراقه|أوراقهم|هاتفه|مستقبله|عمره|حقه|تلفونه,
    مات|توفي|استشهد|قتل أبوه|والده|أخوه|أمه|والدته|ابنه|رفيقه|صديقه|زميله,
    كان مسجون|مسجونا|محبوس|محبوسا|سجينا|محكوم|محكوما|بالسجن|بالحبس, كان في السجن|الحبس,
    من السجن|الحبس|السجون
fa پاسپورت*|مدارک*|تلفن*|تذکره* .. گم, پاسپورت*|مدارک*|تلفن*|تذکره* .. گم شد*|است,
    در زندان|محبس|حبس بود, زندانی|بندی|محبوس بود, از زندان|محبس
ur پاسپورٹ|کاغذات|فون|موبائل|کارڈ .. گم ہو|ہے|گیا,
    جیل|قید میں تھا|تھے, جیل|قید سے
hi मौत|मृत्यु|जान का|की|को .. डर*|खतरा|धमकी, मृत्यु प्रमाण पत्र, ट्रेनिंग के बाद, प्रशिक्षण के बाद
ne मृत्यु दर्ता, मृत्यु प्रमाणपत्र, तालिमपछि, तालिम पछि
sw pasipoti* .. imepotea, alikuwa gerezani|jela, akiwa gerezani|jela
am ፓስፖርት*|ስልኩ|ገንዘብ* .. ጠፍቷል
uz qamoqxonadan, qamoqdan, қамоқхонадан, қамоқдан
tg аз зиндон, аз маҳбас, аз сизо
ky түрмөдөн, камактан, досунун|таанышынын|тааныштын|тууганынын|жолдошунун|бирөөнүн|байкесинин
    үйүндө
kk түрмеден, қамақтан, тергеу изоляторынан
ta பயிற்சிக்குப் பின்*, பயிற்சிக்கு பின்*, பயிற்சிக்குப் பிறகு
si පුහුණුවෙන් පසු*
[escaped]
en escaped|fled|ran from .. detention|jail|prison|custody|hospital|unit|camp, absconded,
    absconding, left army, left the army, left camp, desert*, escap*, ran from army,
    ran from unit, ran from camp, quit the army, left his position, left position, hid in forest
ru сбежал|бежал|убежал из .. госпитал*|плена|тюрьмы|части|сизо, ушел самовольно,
    дезертировал, сбежал, удрал, оставил службу, пятисотый, пятисотые, пятисотым, пятисотит*,
    запятисот*
so wuu baxsaday, wuu baxsadey, wuu ka cararay, waa baxsaday
kk қашып кет*, қашып жүр*, жасырын*, қашқан, қашты, қашып
pa ਭੱਜ ਕੇ, ਫਰਾਰ, ਲੁਕ ਕੇ, ਲੁਕਿਆ*
ml ഒളിച്ചു കഴിയു*, ഓടി രക്ഷപ്പെട്ട*, ഒളിച്ചോടി
te పారిపోయ*, తప్పించుకు*, దాక్కు*
pt abandonou a|o
    posicao|unidade|quartel|posto
es dejo su puesto, abandono su|el
    unidad|puesto|cuartel
fr a quitte son|sa|le unite|position|camp
si පැනලා, පැනගිහින්, පැනල ගි*
[killed]
en killed, died, dies, dead, death, deceased, expired, passed away, kia, k.i.a., martyr*,
    fallen in battle, killed in action, no more alive, lost his life, lost life, blown up,
    is no more, his funeral, death certificate issued|received|came|given, death notice,
    was buried, identified by dna, body found, body identified, his dead body,
    notice of death, shot dead, rip, no longer alive, casualty, passed on, lost his live,
    perished, rest in peace, was killed, met his death, attained martyrdom, breathed his last,
    no longer with us $, not alive $, succumbed, left this world, no longer in this world,
    met with death, met with his death
ru погиб, погибла, погибли, погибш*, гибел*, убит, убита, убили, убитый, умер, умерла,
    скончал*, смерт*, мертв*, двухсот*, 200й, груз 200, покойн*, не стало, похоронк*,
    извещение о гибели, извещение о смерти, опознан по днк, тело нашли, тело опознано, обнулили,
    обнулен*, задвухсот*, 200 й
uk загинув, загибл*, загинул*, вбит*, убит*, помер, мертв*, смерт*, похоронк*,
    сповіщення про загибель
es muerto, muerta, murio, fallecio, fallecid*, matado, lo mataron, mataron, falleci*,
    caido en combate, muerte, dado por muerto, aviso de muerte, cuerpo hallado
fr mort, morte, decede*, tue, tuee, deces, mort au combat, tombe au combat, avis de deces,
    corps retrouve
pt morto, morreu, faleceu, falecid*, mataram, morto em combate, obito, tombou,
    caiu em combate, foi morto, perdeu a vida
ar قتل, قتيل, مقتول, مقتل, استشهد, شهيد, توفي, متوفي, متوفى, وفاة, مات, ميت, قضى نحبه,
    لقي حتفه, لقي مصرعه, مصرعه, ارتقى, انقتل, انكتل, توفى, وفاته,
    قتلوا, نال الشهادة, ارتقى شهيدا, الله يرحمه, رحمه الله, انتقل إلى رحمة, فارق الحياة,
    خبر وفاته, استشهاد*, راح شهيد,
    قتلى, مقتولين, شهداء
fa کشته, کشته شد*, شهید, فوت, فوت کرد*, جان باخت*, مرده, درگذشت*, کشته شده, جانش را از دست,
    شهید شده, به قتل رسید*, وفات*, هلاک,
    به شهادت رسید*, زنده نیست, جان داد*, از دنیا رفت*
ur ہلاک, مارا گیا, مارے گئے, جاں بحق, وفات, فوت, انتقال, شہید, مر گیا, مارا جا چکا, جان کی
    بازی, وفات پا*, انتقال کر*, چل بسا
hi मृत, मृत्यु, मौत, मारा गया, मारे गए, मर गया, शहीद, निधन, देहांत, mar gaya, maara gaya,
    mara gaya, mrityu, maut, देहान्त, वीरगति, जान चली गई, जान गंवा*, मृतक, चल बसा, चल बसे, मारे
    जाने, जान चली गयी, जान गयी, जान गई
ne मृत्यु, मारिए*, मारियो, मरेको, मर्यो, मरे, निधन, बितेको, बित्नुभयो, दिवंगत, mareko,
    mritu, mrityu, mariyo, ज्यान गु*, ज्यान गयो, मारिनु*, मरेछ, निधन भयो, वीरगति, मृतक
bn মারা গেছে*, মারা গিয়েছে*, মারা যায়, মারা গেল*, মৃত, মৃত্যু, নিহত, শহীদ, mara gese,
    mara geche, mara gase, nihoto, মারা যান, মারা যাওয়া*, প্রাণ হারি*, প্রাণ গেছে, মৃত্যুবরণ,
    ইন্তেকাল, মরে গেছে, মারা গিয়েছেন, প্রাণ হারা*, প্রাণ দিয়েছে*, জীবন দিয়েছে*
si මිය ගිය, මිය ගොස්, මරණය, මියගිය*, මරා දැම*, මැරිල*, මැරුණ*, මිය ගි*, මිය ගියේ, මියගොස්, මිය
    ගිහින්, මරණයට, ජීවිතක්ෂයට, ජීවිතය අහිමි, මරා දමා, මරුණා, මළ
ta இறந்து*, இறந்த*, கொல்லப்பட்ட*, மரணம், உயிரிழந்த*, மரணமடைந்த*, இறந்தார், மரணமடைந்*, மரணித்*,
    உயிரிழந்*, கொல்லப்ப*, பலியா*, வீரமரணம், காலமானார், இறப்பு
uz halok, vafot, ^ olgan, ^ olib qolgan, ^ oldi, oldirilgan, oldirildi, qurbon bolgan,
    ҳалок, вафот, ўлган, ўлдирилган, ўлди, vafot etgan, jangda halok, urushda olgan, nobud,
    вафот этган, нобуд
tg ҳалок, кушта, фавт, мурд, мурда, вафот, вафот кард, ҳалок шуд, кушта шуд, фавтид, шаҳид,
    дар ҷанг мурд
ky каза болду, каза болгон, каза тап*, өлдү, өлгөн, өлтүрүлг*, набыт бол*, курман бол*,
    мерт болду, мерт бол*, каза болуптур, окко учту, шейит
kk қаза тап*, қайтыс бол*, өлді
sw amekufa, amefariki, alikufa, ameuawa, aliuawa, kafa, kifo, marehemu, amefa, alifariki,
    kauawa, amekufa vitani, ameaga dunia, kuuawa, tumepata maiti
tr ^ oldu, ^ olmus, belki|galiba|muhtemelen|sanirim|arkadasi oldu|olmus, olduruldu,
    oldurulmus, sehit, hayatini kaybetti, vefat, vefat etti, ölü, ^ oldugu soylen*,
    oldugunu soyl*, hayatini kaybet*, oldurul*, cephede oldu, ölmüş, vefat et*
pa ਮਾਰਿਆ ਗਿਆ, ਮੌਤ, ਮਰ ਗਿਆ, ਸ਼ਹੀਦ, ਮਾਰੇ ਗਏ, ਜਾਨ ਚਲੀ ਗਈ, ਦੇਹਾਂਤ, ਗੁਜ਼ਰ ਗਿਆ
ml മരിച്ചു, കൊല്ലപ്പെട്ടു, മരണം, മരണപ്പെട്ടു, മരിച്ചതായി, കൊല്ലപ്പെട്ടതായി, മരിച്ചെന്ന്
zu ushonile, washona, ufile, wabulawa, ubulewe
af dood, gedood, oorlede, gesterf
am ሞቷል, ሞተ, ሞቶአል, ተገድሏል, ተገደለ, አርፏል, ህይወቱ አልፏል, ሕይወቱ አልፏል, ተሰውቷል
so wuu dhintay, waa dhintay, wuu geeriyooday, waa la dilay, geeriyood*, wuu dhintey
te చనిపోయ*, మరణించ*, మృతి, ప్రాణాలు కోల్పో*, హతమ*
[remains_returned]
en body returned home, body returned to family, body came home, body arrived, body reached,
    body was buried, body buried, buried at home, buried in village, remains returned,
    remains came home, remains arrived, remains home, cremated, last rites done,
    body received, body handed over, coffin arrived, coffin came, body brought home,
    buried at his village, body recd, body rec, body rcvd, body recieved, body reached home,
    mortal remains received|recd|reached|arrived, crem done, cremation done, last rites
    performed, mortal remains handed|brought|cremated|buried, remains handed over
ru тело вернули, тело привезли, тело доставили, похоронили, похоронен*, тело передали семье,
    тело получили, тело дома, кремирован*
uk тіло повернули, тіло привезли, поховали, похован*
es cuerpo llego, cuerpo repatriado, restos llegaron, restos repatriados, cuerpo entregado,
    enterrado, sepultado, lo enterraron
fr corps rapatrie, corps arrive, corps rendu, enterre, inhume, depouille rapatriee
pt corpo chegou, corpo repatriado, enterrado, sepultado
ar وصل الجثمان, وصلت الجثة, عاد الجثمان, استلمنا الجثة, استلمنا الجثمان, تم دفنه, دفن, دفناه,
    وصل جثمانه|جثمان, وصلت جثته|جثة, جثته|جثمانه|الجثة|الجثمان وصل|وصلت|رجع|رجعت|عاد|عادت,
    استلمنا جثته|جثمانه, دفنوا, تم الدفن, شيع جثمانه, تم تشييعه, وري الثرى
fa جنازه*|جسد*|پیکر* .. رسید|آوردند|آورده|انتقال, جسد*|جنازه* را تحویل گرفت*, دفن شد*, دفن کرد*,
    به خاک سپر*
ur میت آ گئی, میت پہنچ*, لاش آ گئی, میت مل گئی, تدفین ہو*, دفن کر دیا, سپرد خاک, لاش پہنچ*
ne शव आयो, शव आइपुग्यो, शव ल्याइयो, अन्त्येष्टि भयो, दाहसंस्कार भयो, शव घर आ*, शव नेपाल आ*, शव
    बुझ*, दाहसंस्कार गर्*, अन्त्येष्टि गर्*, अन्तिम संस्कार भ*, अन्तिम संस्कार गर्*,
    अन्त्येष्टि गरि*, अन्त्येष्टि भइ*, शव .. ल्याइ*
hi शव आ गया, शव पहुंचा, शव मिल गया, अंतिम संस्कार हो गया, शव घर आ*, शव घर पहुं*, पार्थिव शरीर
    आ*, पार्थिव शरीर पहुं*, लाश आ गई, लाश मिल गई, लाश घर आ*, अंतिम संस्कार कर दिया, दफना दिया,
    अंतिम संस्कार हुआ, शव .. लाया गया, शव .. पहुंचा|पहुँचा, अंत्येष्टि हो गई, अंत्येष्टि कर दी
bn লাশ এসেছে, মরদেহ এসেছে, লাশ পৌঁছেছে, দাফন হয়েছে, দাফন করা হয়েছে, লাশ পেয়েছি, লাশ দেশে
    এসেছে, লাশ বাড়িতে এসেছে, মরদেহ পৌঁছেছে, মরদেহ পেয়েছি, দাফন সম্পন্ন, দাহ করা হয়েছে
si දේහය ගෙදර ආ*, දේහය ලැබුණා, සිරුර ලැබුණා, සිරුර ගෙනා*, භූමදාන*, ආදාහන*
ta உடல் வந்தது, உடல் வந்துவிட்டது, உடல் கிடைத்தது, உடல் கொண்டுவரப்பட்ட*, அடக்கம் செய்*, தகனம்
uz jasadi keldi, jasadi olib kelindi, dafn etildi, dafn qilindi, kumildi
tg ҷасадаш оварданд, дафн шуд, дафн карданд
ky сөөгү келди, сөөгүн алып кел*, жерге берил*
sw mwili umefika, mwili umerudi, amezikwa, alizikwa, maiti imefika, maiti imezikwa, maiti
    ilizikwa, mwili umezikwa, mwili ulizikwa, mazishi yamefanyika
tr cenazesi geldi, defnedildi, gomuldu
kk сүйегі жеткіз*, сүйегі келді, жерленді, жерлеу өтті
so meydkii waa yimid, waa la aasay
ml മൃതദേഹം എത്തി, മൃതദേഹം എത്തിച്ചു, മൃതദേഹം കിട്ടി, സംസ്കരിച്ചു
pa ਲਾਸ਼ ਆ ਗਈ, ਦੇਹ ਆ ਗਈ, ਸਸਕਾਰ ਹੋ ਗਿਆ, ਸਸਕਾਰ ਕਰ ਦਿੱਤਾ
te మృతదేహం వచ్చింది, మృతదేహం చేరింది, అంత్యక్రియలు జరిగా*, అంత్యక్రియలు పూర్త*
"""
