"""Who serves."""

FATES = """
[serving]
en serving, in army, in russia army, in russian army, in the army, in war, at front,
    at the front, frontline, front line, on front, fighting, deployed, forced to army,
    forced into army, forced to fight, taken to army, sent to war, in military, still there,
    alive, in unit, with unit, contract soldier, soldier in russia, active, on duty, posted,
    at war, in the war, in service, works for army, in trench, in trenches, sent to front,
    in combat, on mission, on svo, returned|back|came|went|sent|taken|return|
    returns to unit|front|army|duty|war|base|service|frontline, back to the front,
    back to his unit, returned to his unit, sent back to the front, on leave, assault unit,
    storm unit, at base, at military base, trenches, drone unit, assault, fights, fight for,
    combatant, soldier, war zone, warzone, battlefield, ^ front, army, at donetsk,
    drone operator, on position, in kursk, in bakhmut, combat, working for russian army,
    works in russian army, military unit, on contract, still fighting, at the frontline,
    still at front, holed up at front, trapped at front, trapped at the front,
    stuck at front, stuck in trenches, joined .. side|legion, in .. legion,
    refus* to go to front|war|fight|battle|frontline|assault, sending him to fight|front|war,
    sent to .. front|battle|frontline, deputed
ru служит, служу, воюет, воюю, на фронте, в армии, на сво, в зоне сво, на передовой,
    на службе, контрактник, жив, живой, в части, отправили на фронт, отправляют на сво,
    отправляют на фронт, на боевых, на передке, на позици*, срочник, срочной службы,
    призван, мобилизован, вернулся|возвращен|вернули|отправили|вернулась в часть|строй,
    вернулся|вернули|возвращен на фронт|передовую|службу, обратно на фронт, в отпуске,
    штурмовик, штурмовой, на штурмах, в окопах, в учебной части, в зоне боевых, на позиции,
    находится в части, военнослужащий, подписал контракт, в составе, за ленточкой, за ленточку, на
    бз, на лбс
uk служить, воює, на фронті, в армії, на службі, живий, на передовій
es sirviendo, en el frente, en el ejercito, combatiendo, en servicio, sirve en, peleando,
    esta vivo, vivo, luchando, en la guerra, en filas, en combate, prestando servicio,
    volvio|regreso|devuelto|enviado al frente, volvio|regreso|devuelto a la unidad,
    de permiso, en trincheras, lucha, combate, pelea, en la legion
fr au front, dans l armee, en service, combat, sert dans, sur le front, vivant, en vie,
    militaire actif, a la guerre, il combat, engage, retourne|renvoye|revenu|
    rentre au front, retourne|renvoye a l unite, en permission, dans les tranchees,
    il se bat, se bat
pt na frente, no exercito, servindo, combatendo, lutando, vivo, na guerra, voltou|
    regressou para a frente, voltou a frente, a combater, a lutar, em combate,
    esta na frente, no campo de batalha, na linha de frente, no front,
    no fronte, na linha da frente
ar يخدم, في الخدمة, في الجيش, على الجبهة, في الجبهة, يقاتل, على قيد الحياة, ^ حي, حيا,
    في الخط الأمامي, بالجيش, عاد|رجع|أعيد إلى الجبهة|الوحدة|الخدمة, عاد للجبهة, في إجازة,
    في الخنادق, مرابط, يحارب, في المعركة, في القتال,
    بالجبهة, بالخط, على خط النار|الجبهة|التماس, الخط الأول|الأمامي, الخطوط الأمامية, بالخطوط,
    خط التماس, بالقتال, بالحرب, في الحرب, بالسواتر, بالساتر, عالساتر,
    لسه|لسا|لساته|بعده|مازال عايش|حي|يقاتل|يحارب|يخدم|بالجيش,
    ضمن|مع القوات|الجيش الروسية|الروسي, في صفوف الجيش|القوات, في وحدته, بوحدته, بالوحدة,
    عم يحارب|يقاتل, بيحارب, بيقاتل, بالعسكرية, بالعسكر, بالخنادق, بالخندق
fa خدمت می کند, در حال خدمت, در جبهه, در ارتش, میجنگد, می جنگد, زنده, در جنگ, در خط مقدم,
    در سنگر, در عسکری,
    در وظیفه, وظیفه اجرا, مصروف جنگ, در خط اول, در خط جنگ, در قطعه, در اردوی روس*, زنده است
ur فوج میں, محاذ پر, لڑ رہا, خدمت کر رہا, زندہ, آرمی میں, فرنٹ پر, فرنٹ لائن, ڈیوٹی پر, جنگ
    میں, لڑائی میں, میدان جنگ, تعینات, نوکری کر رہا, لڑنے بھیج*, محاذ جنگ,
    روسی فوج میں, اگلے مورچ*, مورچے میں, مورچے پر, سرحد پر ڈیوٹی
hi सेना में, मोर्चे पर, लड़ रहा, सेवारत, जिंदा, ज़िंदा, army me, sena me, front par, फौज में,
    आर्मी में, फ्रंट पर, फ्रंट लाइन, मोर्चा पर, मैदान में, ड्यूटी पर, ड्यूटी कर, नौकरी कर रहा,
    जंग में, युद्ध में, लड़ाई में, बॉर्डर पर, सीमा पर तैनात, तैनात, लड़ने भेज*, जीवित, fauj me,
    front pe, duty par, jang me
ne सेनामा, लडाइँमा, लडाईंमा, लडाइमा, युद्धमा, मोर्चामा, कार्यरत, जीवित, फ्रन्टमा, senama,
    ladai ma, yuddha ma, आर्मीमा, फौजमा, फ्रन्टलाइनमा, ड्युटीमा, लडिरहेको, लडिरहेका, युद्ध
    लडिरहे*, सेवारत, अग्रमोर्चामा, मोर्चामै, सकुशल, खटिएको, खटाइएको
bn সেনাবাহিনীতে, যুদ্ধে, ফ্রন্টে, যুদ্ধ করছে, বেঁচে আছে, জীবিত, juddhe, joddhe,
    juddho korche, যুদ্ধক্ষেত্রে, যুদ্ধের ময়দানে, সম্মুখযুদ্ধে, সামনের সারিতে, ফ্রন্টলাইনে,
    সেনাবাহিনীর সাথে, আর্মিতে, ডিউটিতে, ডিউটি করছে, লড়াই করছে, কর্মরত, বেচে আছে
si හමුදාවේ, පෙරමුණේ, සටන් කරනවා, යුද්ධයේ, සේවයේ, සේවය කරයි, සේවය කරනවා, හමුදාවෙ, සටනේ, සටන්
    බිමේ, යුද පිටියේ, යුද බිමේ, ඉදිරි පෙළ*, රාජකාරියේ, ජීවතුන් අතර, පණපිටින්, යුද්ධයට යව*,
    පෙරමුණට යව*, සටනට යව*
ta ராணுவத்தில், இராணுவத்தில், போரில், முன்னணியில், உயிருடன், ராணுவத்தில, படையில், போர்முனை*,
    போர்க்களத்தில், சண்டையில், முன்வரிசையில், பணியில், களத்தில், உயிரோடு, போருக்கு அனுப்ப*,
    போர்முனைக்கு*, ராணுவத்தில் சேர்க்க*, இராணுவத்தில் சேர்க்க*
uz xizmatda, armiyada, frontda, xizmat qilmoqda, xizmat qilyapti, urushda, urushmoqda,
    tirik, хизматда, армияда, фронтда, хизмат қилмоқда, хизмат қиляпти, урушда, тирик,
    jangda, urush qilyapti, жангда, frontda yuribdi, qoshinda, қўшинда
tg хизмат мекунад, дар хизмат, дар фронт, дар артиш, дар ҷабҳа, дар ҷанг, меҷангад, зинда,
    дар аскарӣ
ky кызматта, кызмат өтөө*, армияда, фронтто, согушта, согушуп*, тирүү, кызмат кылып жат*,
    кызмат кылууда, майданда, фронтто жүр*, согушта жүр*, аскерде, аскердик кызматта
sw jeshini, yuko jeshini, vitani, yuko vitani, anapigana, yuko hai, mstari wa mbele,
    anatumikia, yuko kambini, yupo vitani, anahudumu, bado yuko jeshini, mpiganaji
tr cephede, orduda, gorevde, savasiyor, hayatta, askerde, asker olarak, savasta,
    askerlik yap*, cepheye gonder*, hala cephede
pa ਫੌਜ ਵਿੱਚ, ਮੋਰਚੇ, ਫੌਜ ਵਿਚ, ਫ਼ੌਜ ਵਿੱਚ, ਫ਼ੌਜ ਵਿਚ, ਜੰਗ ਵਿੱਚ, ਜੰਗ ਵਿਚ, ਫਰੰਟ ਤੇ, ਡਿਊਟੀ ਤੇ
ml സൈന്യത്തിൽ, യുദ്ധത്തിൽ, മുന്നണിയിൽ, പട്ടാളത്തിൽ, യുദ്ധമുഖത്ത്, യുദ്ധഭൂമിയിൽ, സേനയിൽ, ജീവനോടെ
zu usebenza ebuthweni, usempini
am ግንባር, ጦር ግንባር, ውትድርና ላይ, በጦርነት ላይ, እየተዋጋ, በሕይወት አለ, በህይወት አለ, ጦር ሜዳ
so wuu dagaalam*, wuu dagaallam*, jabhadda ayuu ku jiraa, jiidda hore, ciidanka ayuu ku jiraa, wuu
    nool yahay
kk соғыста, майданда, әскерде, қызметте, қызмет етіп*, майдан шебінде, соғысып*
te సైన్యంలో, యుద్ధంలో, యుద్ధభూమిలో, ఆర్మీలో, సరిహద్దులో, సరిహద్దుల్లో, బతికే ఉన్నా*
"""
