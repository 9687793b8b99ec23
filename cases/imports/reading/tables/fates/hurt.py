"""Who trains, who is wounded, who is missing."""

FATES = """
[training]
en in training, training camp, training centre, training center, training ground,
    training base, under training, being trained, at training, polygon, boot camp, bootcamp,
    military camp, under trg, trg, under trng, trg camp, undergoing training|trg,
    taken for training|trg
ru учебный центр, учебка, учебке, полигон*, на обучении, на подготовке, обучают, на учениях
uk навчальний центр, на полігоні, учебка, навчанні
es entrenamiento, entrenando, campo de entrenamiento
fr formation militaire, en formation, camp d entrainement, entrainement
pt em treinamento, treinamento, treino militar, em treino, treino
ar تدريب, معسكر تدريب, يتدرب, في التدريب,
    بمعسكر التدريب|تدريب, دورة تدريبية, بالدورة, عم يتدرب, بيتدرب
fa آموزش نظامی, در آموزش, پادگان آموزشی,
    تعلیمات نظامی, در تعلیم*, کمپ آموزشی, دوره آموزشی, مرکز تعلیمی
ur تربیت, ٹریننگ, تربیتی, ٹریننگ کیمپ, تربیت*
hi प्रशिक्षण, ट्रेनिंग, प्रशिक्षण*, ट्रेनिंग*, ट्रेनिंग कैंप
ne तालिम, तालीम, ट्रेनिङ, तालिम*, तालीम*, ट्रेनिङ*, प्रशिक्षण*
bn প্রশিক্ষণ, ট্রেনিং, প্রশিক্ষণ*, ট্রেনিং*, ট্রেনিংয়ে
si පුහුණු*
ta பயிற்சி*
uz mashgulot*, oquv markaz*, poligon*, ўқув маркази*, тайёргарлик*, учебкада, uchebkada
tg омӯзиш*, машқ, полигон*
ky окуу борбор*, машыгуу*, полигон*
sw mafunzo, mafunzoni
tr egitimde, egitim kampi*, egitim merkez*
am ስልጠና, ሥልጠና, ስልጠና ላይ
so tababar*
kk оқу орталығында, жаттығуда, дайындықта
pa ਸਿਖਲਾਈ*, ਟ੍ਰੇਨਿੰਗ*
ml പരിശീലന*
te శిక్షణ*, ట్రైనింగ్*
[wounded]
en wounded, injured, injury, injuries, wound, hospital, hospitalised, hospitalized,
    shrapnel, lost leg, lost a leg, lost arm, lost his leg, lost hand, amputat*, hurt,
    burned, concussion, icu, bullet, mine blast, under treatment, in treatment, surgery,
    operated, fracture*, coma, injur*, treatment going, blast injury, shell injury,
    broken leg, broken arm, burns, paraly*, wia, hosp, lost limb, lost foot, casevac,
    shot in, under treat*
ru ранен*, ранил*, госпитал*, больниц*, контузи*, контужен*, осколочн*, ампутир*, трехсот*,
    300й, травм*, лечится, лечение, осколки, ранение, ранения, переломы, перелом, операция,
    реанимац*, оперировали, трехсотый, трехсотого, трехсотым, затрехсот*, 300 й, ампутац*,
    ампутировали, без ноги, без руки, потерял ногу, потерял руку, контуз*, осколками, посекло,
    оторвало
uk поранен*, ранен*, шпитал*, лікарн*, госпітал*, контуз*
es herid*, lesionad*, hospital, hospitalizad*, amputad*, metralla, perdio una pierna, perdio un
    brazo, perdio la pierna, perdio el brazo, mutilado
fr blesse, blessee, blessure*, hopital, hospitalise, ampute, eclats, a perdu une|la|sa jambe, a
    perdu un|le bras, touche par un drone
pt ferid*, hospital, hospitalizado, amputad*, lesionad*, internado, baleado, no hospital,
    estilhaco*, perdeu a|o|uma|um perna|braco
ar جريح, مصاب, أصيب, إصابة, جرح, مستشفى, المشفى, مجروح, بتر, انصاب, متصاوب, مصابا, بالمستشفى,
    مصاوب, متصوب, انجرح, متعور, شظايا, شظية, جريحا, جروح, جراح خطيرة, تصاوب, إصابته, برصاصة,
    جرحى, مصابين, مرقد
fa زخمی, مجروح, بیمارستان, مصدوم, زخم برداشته, در شفاخانه, شفاخانه, جراحت*,
    زخمی*, زخم خورد*, چره خورد*, مرمی خورد*
ur زخمی, ہسپتال, اسپتال, زخم*, چوٹ*, گولی لگ*, چھرے لگ*, زیر علاج, ہاسپٹل
hi घायल, जख्मी, ज़ख्मी, अस्पताल, ghayal, zakhmi, चोट*, जख्म*, गोली लग*, छर्रे लग*, छर्रा लग*,
    इलाज चल, भर्ती है अस्पताल, हॉस्पिटल, टांग टूट*, पैर टूट*, पैर कट*, हाथ कट*, पैर गंवा*
ne घाइते, अस्पताल, चोट, ghaite, घाइते*, अस्पतालमा*, गोली लाग*, छर्रा लाग*, चोट ला*, उपचाररत,
    उपचार भइ*, हस्पिटल*, घाउ, खुट्टा गुमा*, हात गुमा*, खुट्टा काट*
bn আহত, হাসপাতাল*, জখম, গুলিবিদ্ধ, ahoto, আহত*, গুলি লেগে*, গুলি খেয়ে*, চিকিৎসাধীন, হসপিটাল*,
    আঘাত*, স্প্লিন্টার*, পা হারি*, পা কেটে*, হাত হারি*
si තුවාල*, රෝහල*, රෝහල්ගත*, වෙඩි වැදි*, වෙඩි වැදු*, හොස්පිට*, කකුල* අහිමි*, අත අහිමි*, ආබාධිත*
ta காயம*, மருத்துவமனை*, காயம்*, காயப்*, குண்டு பட்ட*, குண்டடி*, ஆஸ்பத்திரி*, சிகிச்சை*,
    கால்* இழந்*, கை* இழந்*, கால்கள்* இழந்*, கால்களையும் இழந்*
uz yarador, yaralangan, yaralandi, gospital*, kasalxona*, shifoxona*, ярадор, яраланган,
    госпитал*, касалхона*, шифохона*, jarohat*, жароҳат*, yaralanib, oyogi uzil*, ўқ
    тегди|тегиб|теккан, oq tegdi|tegib|tekkan, oyogidan ayril*, qolidan ayril*, оёғидан айрил*,
    қўлидан айрил*
tg захмӣ, маҷрӯҳ, беморхона*, госпитал*, ярадор, захмдор, захмӣ шуд, ҷароҳат*, маҷрӯҳ шуд, пояшро
    аз даст дод*, дасташро аз даст дод*, тир хӯрд*
ky жарадар, жараланд*, оорукана*, госпитал*, жарат ал*, жараат*, ооруканада, жарадар бол*, бутунан
    ажыра*, колунан ажыра*
sw amejeruhiwa, majeruhi, alijeruhiwa, hospitali, hospitalini, ameumia, kajeruhiwa,
    amepigwa risasi, ameumizwa, amelazwa, amelazwa hospitali, ana majeraha, amepata majeraha,
    amekatwa mguu, amepoteza mguu, amekatwa mkono, amepoteza mkono, amelemaa
tr yarali, yaralandi, hastane*, yaralanmis, yaralan*, hastanede, hastanelik
pa ਜ਼ਖਮੀ, ਹਸਪਤਾਲ, ਜ਼ਖ਼ਮੀ, ਜਖਮੀ, ਗੋਲੀ ਲੱਗ*, ਇਲਾਜ ਚੱਲ*, ਸੱਟ*
ml പരിക്ക്*, ആശുപത്രി*, പരുക്ക്*, പരിക്കേറ്റ*, പരുക്കേറ്റ*, വെടിയേറ്റ*, ചികിത്സയി*
zu ulimele, isibhedlela, esibhedlela
am ቆስሏል, ቆሰለ, ሆስፒታል, ተጎድቷል, ጉዳት ደርሶበታል, ቁስለኛ
so wuu dhaawac*, waa dhaawac*, dhaawac*, isbitaal*, cisbitaal*
kk жаралан*, жараланған, жарақат*, госпитальда, ауруханада, аяғынан айырыл*, қолынан айырыл*, оқ
    тиді
te గాయ*, ఆసుపత్రి*, ఆస్పత్రి*, హాస్పిటల్*, చికిత్స*
[missing]
en missing, mia, m.i.a., disappeared, lost in action, whereabouts unknown, not found,
    not traced, untraceable, vanished, went missing, missing in action, where is he,
    location unknown, lost since, did not return from mission|assault|battle|combat|attack,
    not returned from mission|assault|battle|combat, not come back from mission|assault|
    battle, didnt return from mission|assault|battle, no trace, untraced, not traceable,
    not seen since, disappear*, whereabouts not known, cant find him, cannot find him,
    cannot be found, ^ lost $, no whereabouts, whereabout unknown, whereabouts not,
    not accounted for, unaccounted, traceless, could not be traced, not been traced,
    not getting any trace, no clue of him, no clue about him, whereabouts .. not known,
    lost in war|battle|combat|forest|jungle
ru пропал, пропала, пропали, без вести, пропавш*, безвестн*, бвп, б/п, исчез, исчезл*,
    местонахождение неизвестно, потерян, не вернулся с задания|задачи|боя|боевого|штурма|
    боевой|позиции, не вернулись с задания|боя, потеряли, не найден, нигде нет,
    не могут найти, ушел на задание|штурм|позицию и не вернулся, не вернулся с штурма|позиций
uk зник, зникл*, безвісти, зниклий, пропав*, не повернувся з завдання|бою|позиції
es desaparecid*, desaparecio, paradero desconocido, sin paradero, no volvio|
    regreso de la mision|asalto|combate, no volvio del asalto|combate, esta perdido, no aparece, no
    se sabe donde esta, no sabemos donde esta
fr disparu, disparue, porte disparu, introuvable, a disparu, pas revenu|rentre de mission|
    l assaut|combat, on ne sait pas ou il est, ne sait pas ou il se trouve,
    n est pas revenu|rentre de|du|d mission|combat|assaut
pt desaparecid*, desapareceu, paradeiro desconhecido, sumiu, sumido, nao aparece,
    nao voltou|regressou|retornou da|do missao|combate|ataque|batalha
ar مفقود, مفقودة, فقد, مختفي, اختفى, فقدان, مصيره مجهول, مصير مجهول, لم يعد من المهمة|
    المعركة|الهجوم, لم يرجع من المهمة|المعركة, ضائع, لا يعرف مصيره, غير معروف المصير,
    لا خبر عنه,
    ماله أثر, ما له أثر, لا أثر له, بدون أثر, مجهول المصير, مصيره غير|مو|مش معروف,
    ما|لا نعرف|ندري|نعلم مصيره, منعرفش مصيره, ضاع, مفقود الأثر, ضايع, فقد أثره, فقدان أثره,
    اختفت آثاره,
    مفقودين, مفقودون, محدش عارف|يعرف عنه|فين|مكانه, محد يدري|يعرف وينه|عنه|مكانه
fa مفقود, ناپدید, گمشده, مفقودالاثر, گم شده, لادرک, لا درک, ناپدید شده, بی نام و نشان,
    مفقود الاثر,
    درک ندارد, سرنوشتش معلوم نیست, سرنوشتش نامعلوم, سرنوشت نامعلوم, هیچ نشانی, گم است
ur لاپتہ, لا پتہ, گمشدہ, لاپتا, غائب, کوئی پتہ نہیں, کچھ پتہ نہیں, گم شدہ,
    اتا پتہ نہیں, پتہ نہیں چل*, کچھ معلوم نہیں, لاپتا*, گم ہے, گم ہو
hi लापता, गुमशुदा, गायब, lapata, laapata, gumshuda, ला पता, पता नहीं चल, कोई अता पता नहीं, कुछ
    पता नहीं, कोई पता नहीं, कोई सुराग नहीं, सुराग नहीं, पता नहीं चला, पता नहीं लगा, पता नहीं लग
ne बेपत्ता, हराएको, हराइरहेको, हराएका, bepatta, bepata, harayeko, haraeko, अत्तोपत्तो छैन,
    पत्तो छैन, बेपत्ता*, पत्ता लागे*, पत्ता लागेन, पत्ता लागेको छैन, अत्तोपत्तो
bn নিখোঁজ, নিখোজ, নিখোঁজ*, খোঁজ নেই, খোঁজ নাই, গুম, nikhoj, khoj nai, হদিস নেই, হদিস নাই,
    সন্ধান নেই, নিখোঁজ আছে, খোঁজ মিলছে না, খোঁজ পাওয়া, সন্ধান পাওয়া যাচ্ছে না,
    সন্ধান পাওয়া যায়নি, সন্ধান মেলেনি, খোঁজ মেলেনি, খোঁজ পাওয়া যায়নি, খোঁজ পাওয়া যাচ্ছে না
si අතුරුදහන්*, අතුරුදන්*, අතුරුදහන්, සොයාගත නොහැක*, හොයාගන්න බැහැ, අස්ථානගත, සොයාගන්න බැහැ,
    සොයා ගැනීමට නොහැක*, කොහෙද කියල* දන්නේ නැ*
ta காணாமல்*, காணவில்லை, காணோம், காணாமற்*, மாயமா*, காணவில்ல*, கண்டுபிடிக்க முடியவில்லை,
    கண்டுபிடிக்கப்படவில்லை, எங்கே எனத் தெரியவில்லை, எங்கு உள்ளார் எனத் தெரிய*
uz bedarak, bedarak yoqolgan, yoqolgan, yoqoldi, izsiz, izsiz yoqolgan, бедарак, йўқолган,
    дараксиз, изсиз, йўқолди, nom nishonsiz, bedarak ketgan, yoqolib qol*, дараги йўқ,
    daragi yoq, dom daraksiz*, daraksiz*, дом дараксиз*, дараксиз*, topshiriqdan|jangdan|hujumdan
    qaytmadi|qaytmagan, топшириқдан|жангдан|ҳужумдан қайтмади|қайтмаган
tg бедарак, гумшуда, нопадид, гум шуд*, беному нишон, бе ному нишон, ному нишонаш нест,
    дараке нест, ғайб зад, аз вазифа|ҷанг|супориш барнагашт|барнагаштааст
ky дайынсыз*, жоголгон, жоголду, дареги жок, дайыны жок, кабары жок, дайынсыз жок,
    дайынсыз жоголуп, изи жок, дайыны белгисиз, дайынсыз жоголгон, табылбай*, жок болуп,
    дарексиз*, тапшырмадан|согуштан кайтпай калды, тапшырмадан|согуштан кайткан жок
kk хабарсыз*, із түзсіз, хабар ошарсыз*, дерексіз*, жоғалып кет*, жоғалды, жоғалған, қайда екені
    белгісіз, тапсырмадан|ұрыстан|шайқастан оралмады|қайтпады
sw ametoweka, amepotea, hajulikani alipo, hajulikani aliko, katoweka, kapotea, alipotea,
    haonekani, hajulikani, hatujui alipo, hakuna taarifa zake, haijulikani alipo, haijulikani yuko,
    hatujui yuko wapi, hatujui aliko, hajapatikana, hajaonekana, hakurudi|hajarudi kutoka
    vitani|misheni|uwanja
tr kayip, kayboldu, kaybolmus, kendisinden haber yok, akibeti bilinmiyor,
    nerede oldugu bilinmiyor
pa ਲਾਪਤਾ, ਗੁੰਮ, ਕੋਈ ਪਤਾ ਨਹੀਂ, ਕੁਝ ਪਤਾ ਨਹੀਂ, ਗੁੰਮਸ਼ੁਦਾ
ml കാണാതായി, കാണാനില്ല, കാണാതായ*, കാണ്മാനില്ല, ഒരു വിവരവുമില്ലാതെ കാണാതാ*
zu ulahlekile, akatholakali, unyamalele
am ጠፍቷል, ደብዛው ጠፍቷል, የት እንዳለ አይታወቅም, አድራሻው አይታወቅም, ደብዛው ጠፋ
so waa la la*, la waayay, la waayey, lama hayo, lama helin, lama oga halka, meel uu joogo lama
te కనిపించడం లేదు, కనపడడం లేదు, కనిపించకుండా*, ఆచూకీ లేదు, ఆచూకీ తెలియ*, జాడ లేదు, జాడ తెలియ*,
    అదృశ్య*, తప్పిపోయ*, గల్లంత*
"""
