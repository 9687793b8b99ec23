"""For whom he serves, and what ails him."""

SIDES = """
[nothing]
en captured|held|caught|taken|killed|shot|hit|arrested|attacked by .. ukrain*,
    against .. ukrain*, surrendered to .. ukrain*, ukrain* drone*, ukrain* prison,
    ukrain* captivity, ukrain* jail
ru взят* .. всу, плен* .. всу, против .. всу, сдал* .. всу, убит всу, плен* .. украин*,
    обстрел* всу, удар* всу, украинская армия .. взял*|плен*|убил*|захват*
es capturado por .. ucrania*, contra .. ucran*, prisionero .. ucran*,
    retenido|detenido|tomado|atacado|herido|muerto|matado por .. ucran*
fr capture par .. ukrain*, contre .. ukrain*, prisonnier .. ukrain*
ar ضد .. الأوكراني*, أسره .. الأوكراني*,
    أسير|اسير|أسر|مأسور|محتجز|معتقل|محبوس|سجن|سجون|استسلم|قتله|قصف .. الأوكراني*,
    لدى|بيد|عند|بأيدي .. الأوكراني*
pt capturado|detido|preso|morto|retido|ferido por|pela|pelos .. ucran*, prisioneiro .. ucran*,
    contra .. ucran*
fa اسیر|اسارت|دست|زندان|علیه|تسلیم .. اوکراین*
sw ametekwa|alitekwa|wametekwa|amekamatwa|alikamatwa|ameuawa|aliuawa|anashikiliwa na .. ukraine,
    dhidi ya .. ukraine
uz ukraina armiyasi .. asir*|ol*, украина армияси .. асир*
tg артиши украина .. асир*|кушт*
ky украина армиясы .. туткун*|колго
[UKR]
en ukraine side, ukrainian side, side of ukraine, for ukraine, ukrainian army, ukraine army,
    ukrainian forces, ukrainian armed forces, armed forces of ukraine, international legion,
    foreign legion ukraine, ukraine legion, ukrainian legion, azov, afu, zsu,
    ukrainian military, with ukraine, joined ukraine, kyiv side
ru всу, за украину, на стороне украины, интернациональный легион, иностранный легион,
    украинская армия, в украинской армии, азов, тро киев
uk зсу, за україну, інтернаціональний легіон, іноземний легіон, українська армія,
    в українській армії, на боці україни
es lado ucraniano, ejercito ucraniano, ejercito de ucrania, por ucrania,
    legion internacional, lado de ucrania, fuerzas ucranianas, del lado ucraniano,
    luchando|lucha|pelea|peleando|combate|combatiendo para ucrania, en la legion, legion
    extranjera
fr cote ukrainien, armee ukrainienne, legion internationale, pour l ukraine,
    du cote de l ukraine, forces ukrainiennes
pt lado ucraniano, exercito ucraniano, legiao internacional, pela ucrania,
    lutando|luta|combate|combatendo|combater|lutar pela|por|para ucrania, na legiao, legiao
    estrangeira
ar الجيش الأوكراني, مع أوكرانيا, الفيلق الدولي, جانب أوكرانيا, القوات الأوكرانية,
    مع الأوكران|الأوكرانيين, مع القوات|الجيش الأوكراني*, لصالح أوكرانيا, في صفوف الأوكران*,
    إلى جانب أوكرانيا
fa ارتش اوکراین, لژیون بین المللی, طرف اوکراین
ur یوکرین کی طرف سے, یوکرینی فوج میں, انٹرنیشنل لیجن
hi यूक्रेन की ओर से, यूक्रेनी सेना, यूक्रेन की तरफ
ne युक्रेनको तर्फबाट, युक्रेनी सेना, युक्रेनतर्फ
bn ইউক্রেনের পক্ষে, ইউক্রেনীয় বাহিনী, ইউক্রেনের সেনা
uz ukraina tomonida, ukraina armiyasi, украина томонида, украина армияси
tg тарафи украина, артиши украина
ky украина тарабында, украина армиясы
sw upande wa ukraine, jeshi la ukraine
tr ukrayna ordusu, ukrayna tarafinda, uluslararasi lejyon
kk украина жағында, украина армиясында, украина әскерінде
"""

FORCES = """
[pmc]
en pmc, p.m.c., wagner, private military company, private army, redut, military contractor,
    mercenary company, patriot pmc
ru чвк, вагнер*, редут*, частная военная компания
uk пвк, вагнер*
es wagner, cmp, empresa militar privada, compania militar privada
fr wagner, smp, societe militaire privee
ar فاغنر, شركة عسكرية خاصة
hi वैगनर
ne वाग्नर
fa واگنر
tr vagner
[volunteer_corps]
en volunteer corps, bars unit, bars brigade
ru доброкорпус*, добровольческ*, барс
[ru_rosgvardia]
en rosgvardia, national guard of russia
ru росгварди*
[dpr_lpr]
en people militia of dpr, dpr army, lpr army, dnr army, lnr army, dpr militia, lpr militia
ru нм днр, нм лнр, народная милиция, армия днр, армия лнр
[ru_mod]
en ministry of defence contract, mod contract, contract with ministry of defence,
    contract with mod
ru контракт с мо, контракт с минобороны, контракт с мо рф
"""

AILMENTS = """
[nothing]
en mental* ready, ill fate, ill treat*
[amputee]
en amputat*, amputee, lost leg, lost a leg, lost his leg, lost both legs, lost arm,
    lost an arm, lost his arm, lost hand, lost his hand, lost foot, without leg, no legs,
    leg cut, leg was cut
ru ампут*, без ноги, без руки, потерял ногу, потерял руку, оторвало
uk ампут*, без ноги, без руки
es amputad*, perdio la pierna, perdio una pierna, perdio el brazo, perdio la mano,
    sin una pierna
fr ampute*, perdu une jambe, perdu la jambe, perdu un bras, perdu son bras
pt amputad*, perdeu a perna, perdeu o braco
ar بتر, بترت, مبتور, فقد ساقه, فقد يده, فقد رجله
fa قطع عضو, پایش قطع, قطع پا
ur ٹانگ کٹ, ہاتھ کٹ
hi पैर कट, हाथ कट, पैर गंवा*, pair kat
ne खुट्टा गुमा*, हात गुमा*, खुट्टा काट*
bn পা হারি*, পা কেটে*, হাত হারি*, পা কাটা
uz oyogi kesil*, qoli kesil*, оёғи кесил*
ky буту кесил*, колу кесил*
sw amekatwa mguu, alikatwa mguu, amepoteza mguu
tr bacagi kesildi, ayagini kaybetti, kolu koptu
[sick]
en sick, ill, illness, disease, tuberculosis, tb, hepatitis, hiv, malaria, kidney*,
    pneumonia, fever, cancer, diabet*, epilep*
ru болен, болеет, болезн*, заболел, туберкул*, гепатит*, вич, пневмони*, почк*, диабет*
uk хворий, хворіє, туберкульоз*, захворів
es enferm*, tuberculosis, hepatitis, vih, neumonia
fr malade, maladie, tuberculose, hepatite, vih
pt doente, tuberculose
ar مريض, مرض, سل, التهاب الكبد
fa بیمار, مریض
ur بیمار
hi बीमार, टीबी, bimar
ne बिरामी, रोगी, birami
bn অসুস্থ, osustho
si අසනීප*
ta நோய்*
uz kasal, bemor, касал, бемор
tg бемор, касал
ky ооруп*, оорулуу
sw mgonjwa, anaumwa
tr hasta
[psychological]
en trauma, ptsd, mental*, depress*, nightmares, suicidal, psychological*, panic attacks,
    psychiat*, traumatised, traumatized
ru птср, депресси*, психик*, психологич*, психиатр*, суицид*
es trauma, depresion, psicologic*, ansiedad
fr traumatis*, depression, psychologique, stress post traumatique
ar صدمة نفسية, اكتئاب, نفسيا, حالة نفسية
hi मानसिक, सदमा
ne मानसिक, डिप्रेसन
bn মানসিক
sw msongo wa mawazo, kiwewe
tr travma, psikolojik, depresyon
"""

DANGERS = """
[awol]
en awol, deserted, deserter, desertion, absent without leave
ru соч, самовольн*, самоволк*, дезертир*
uk сзч, дезертир*, самовільн*
es deserto, desertor, desercion
fr deserte, deserteur, desertion
pt desertou, desertor
ar فرار من الخدمة, هروب من الخدمة, فار من الخدمة, هارب من الخدمة, متخلف عن وحدته
fa فرار از خدمت, فراری از خدمت
ur بھگوڑا, فوج سے بھاگ
hi भगोड़ा, सेना से भाग
ne सेनाबाट भाग*
bn সেনাবাহিনী থেকে পালি*
uz dezertir*, дезертир*
tg дезертир*
ky дезертир*
sw mtoro wa jeshi, ametoroka jeshi*
tr firari, firar etti, asker kacagi
[urgent]
en urgent, urgently, emergency, asap, very urgent, immediately, life in danger, in danger,
    help fast
ru срочно, срочн*, экстренн*, немедленно, угроза жизни
uk терміново, термінов*
es urgente, urgentemente, emergencia, urge, peligro de muerte
fr urgent, urgence, urgemment, tres urgent
pt urgente, emergencia
ar عاجل, مستعجل, طارئ, عاجلا, حالة طوارئ
fa فوری, اضطراری, فورا
ur فوری, فوراً, ارجنٹ, ہنگامی, فوری*, جلدی مدد
hi तुरंत, तत्काल, अर्जेंट, आपातकाल*, जल्दी मदद, turant
ne तुरुन्त, अति जरुरी, जरुरी, आकस्मिक, तत्काल, turunta
bn জরুরি, জরুরী, তাড়াতাড়ি, joruri, jaruri
si හදිසි*
ta அவசர*, உடனடி*
uz shoshilinch, tezkor, zudlik bilan, шошилинч, тезкор
tg таъҷилӣ, зуд, фаврӣ
ky шашылыш, тез арада, чукул
sw haraka, dharura
tr acil, acilen, ivedi
[to_front]
en send back to front, sent back to front, sending to front, being sent to front,
    back to front, back to the front, send him to front, sending him to front,
    sent to assault, to the assault, storm unit, will be sent to front, send to front,
    return to front, being send back, forced back to front, tomorrow to front,
    sent to front soon, sent back to unit
ru отправляют на сво, отправляют на фронт, обратно на фронт, снова на фронт,
    отправят на фронт, на штурм, отправляют в зону, хотят отправить, отправить на сво,
    вернуть на фронт, отправят на сво, везут на фронт, отправка на сво
uk відправляють на фронт, на штурм, назад на фронт
es mandan al frente, mandar al frente, enviar al frente, de vuelta al frente,
    envian al frente, regresar al frente, devolver al frente
fr renvoyer au front, renvoye au front, envoyer au front, envoye au front, retour au front,
    l envoient au front
pt enviar para a frente, mandar de volta para a frente, mandar para a frente
ar إرساله إلى الجبهة, يرسلونه إلى الجبهة, إعادته إلى الجبهة, إلى الجبهة مرة أخرى,
    سيرسل إلى الجبهة, سيرسلونه إلى الجبهة
fa به جبهه بفرستند, به جبهه می فرستند, بازگردانده به جبهه
ur محاذ پر بھیج*
hi मोर्चे पर भेज*, वापस मोर्चे
ne मोर्चामा पठाउ*, फेरि मोर्चा*, लडाइँमा पठाउ*
bn ফ্রন্টে পাঠা*, আবার ফ্রন্টে, যুদ্ধে পাঠা*
uz frontga yubor*, frontga joʻnat*, фронтга юбор*, urushga yubor*
tg ба фронт мефирист*, ба ҷанг мефирист*
ky фронтко жибер*, согушка жибер*
sw wanampeleka vitani, kurudishwa vitani, kupelekwa vitani, anapelekwa vitani
tr cepheye gonder*, cepheye geri
[staying]
en staying, stays, lives, living, sleeps, sleeping, stay, sheltered, sheltering, rents,
    renting, now at, now in, currently at, currently in
ru живет, находится, ночует, проживает, снимает, живу, сейчас в, сейчас у, прожива*,
    остановился, приютил*
uk живе, перебуває, ночує
es vive, se queda, duerme, alojado, refugiado en, esta en, se encuentra en, ahora en
fr vit, habite, loge, heberge, dort, reside, se trouve
pt vive, mora, dorme, hospedado
ar يسكن, يقيم, موجود في, ينام, يعيش, ساكن
fa زندگی می کند, ساکن, می ماند, زندگی میکند
ur رہ رہا, رہتا, مقیم, ٹھہرا
hi रह रहा, रहता, ठहरा
ne बस्छ, बसिरहेको, बसेको, बस्दै
bn থাকে, থাকছে, আছে, আছি
uz yashayapti, yashaydi, turibdi, яшаяпти, яшайди, турибди
tg зиндагӣ мекунад, мебошад
ky жашайт, жашап жатат, турат
sw anaishi, anakaa, yupo
tr kaliyor, yasiyor
[hiding]
en hiding, hides, hidden at|in|by|with|near, hide at|in|with|near, in hiding, underground,
    lying low, hides out, hideout, hiding place, keeps hidden, he hid in|at, sheltering from
ru скрыва*, пряч*, прячет*, в укрытии
uk переховує*, ховає*
es escond*, oculto, ocult*
fr cache, cachee, se cache, se cachent, planque*
pt escond*
ar مختبئ, يختبئ, مختبي, متخفي, متخف, اختبأ, مخبأ, يتخفى
fa مخفی, پنهان, قایم
ur چھپا, چھپ, روپوش
hi छिपा, छुपा, छिपकर, छुपकर, छिप, छुप, chhup*, chup ke
ne लुकेर, लुकेको, लुकी, लुकिरहे*, लुक्दै, lukera, lukeko
bn লুকিয়ে, লুকি*, আত্মগোপন*, lukiye*
si සැඟවී*, හැංගි*
ta ஒளிந்து*, மறைந்து*, தலைமறைவ*
uz yashirin*, berkin*, яширин*, беркин*
tg пинҳон*, пинхон*, руст шуд*
ky жашын*, жашыр*
sw anajificha, amejificha, kajificha, mafichoni, kujificha
tr saklan*, gizlen*
pa ਲੁਕਿਆ, ਲੁਕ
ml ഒളിവിൽ, ഒളിച്ച്
kk жасырын*, тығыл*
so dhuuman*, ku dhuun*, isqarin*
am ተደብቋል, ተደብቆ, ደብቆ
"""
