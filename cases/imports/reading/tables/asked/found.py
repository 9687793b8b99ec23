"""Words that ask for nothing; money, remains, who is not home, where he is, discharge."""

ASKED = """
[nothing]
en body armour, body armor, nobody, everybody, anybody, body guard, bodyguard,
    body building, wants to go to .., return flight, lost contact
[compensation]
en compensation, insurance money, insurance claim, claim money, benefits claim, payout,
    death benefit, death gratuity, compensation claim, pay out
ru компенсаци*, выплат* семье, страхов* выплат*, гробовые, выплаты за гибель,
    выплаты за ранение
uk компенсаці*, страхов* виплат*
es compensacion, indemnizacion, seguro de muerte
fr indemnisation, compensation, indemnite*
pt indenizacao, compensacao
ar تعويض*, تعويضات,
    مستحقات*, حقوقه المالية, رواتبه المتأخرة, دية, الدية
fa غرامت, خسارت
ur معاوضہ, معاوضہ*, معاوضے
hi मुआवजा, मुआवज़ा, क्षतिपूर्ति, muavja, मुआवज*, बीमा राशि
ne क्षतिपूर्ति, राहत रकम
bn ক্ষতিপূরণ
si වන්දි*
ta இழப்பீடு
uz kompensatsiya*, tovon, компенсация*, товон
tg ҷуброн, компенсатсия
ky компенсация*, кун
sw fidia
tr tazminat
kk өтемақы*
[remains]
en body, remains, dead body, corpse, repatriate body, death certificate, ashes, cremation,
    funeral, coffin
ru тело, тела, телу, останк*, прах, свидетельство о смерти, похорон*, гроб
uk тіло, тіла, останк*
es cuerpo, restos, cadaver, certificado de defuncion
fr corps, depouille, restes, acte de deces
pt corpo, restos mortais
ar جثمان, جثة, الجثمان, الجثة, رفات, جثته
fa جسد, پیکر, جنازه
ur لاش, میت
hi शव, पार्थिव, लाश, अस्थियां
ne शव, लास, अस्तु, शव ल्याउन
bn লাশ, মরদেহ
si මෘත දේහ*, සිරුර*, දේහය, දේහය*, මළ සිරුර*
ta உடல், சடலம், உடலை
uz jasad*, mayit, жасад*, майит*
tg ҷасад*, часад*
ky сөөг*, сөөк*, жасат*
sw mwili, maiti
tr cenaze*, naas*
am አስከሬን*, ሬሳ*
kk сүйег*, мүрде*, денесі*
so meyd*
pa ਲਾਸ਼, ਮ੍ਰਿਤਕ ਦੇਹ
ml മൃതദേഹ*, ഭൗതികശരീര*
te మృతదేహ*, భౌతికకాయ*
[not_home]
en body not, not sent .. body, no body, body is not, body still, body did not, body has not,
    remains not, remains still, body never, want body, wants body, need body, bring body,
    waiting for body, body pending, without body, body awaited, where is body,
    body in morgue, body in rostov, body in russia, body left,
    mortal remains .. not|awaited|pending, bring .. remains|body, wants|want .. remains|body
ru тело не, тела нет, тело до сих пор, не вернули тело, нет тела, не отдают тело, ждут тело,
    ждем тело, останки не, вернуть тело, забрать тело, без тела, тело осталось, тело в морге,
    просят выдать тело, выдать тело, выдачи тела, доставить тело, тело в ростове, тело в россии
uk тіло не, тіла немає, не повернули тіло, чекають тіло
es cuerpo no, no entregan el cuerpo, sin cuerpo, quieren el cuerpo, restos no,
    recuperar el cuerpo, esperan el cuerpo, no han devuelto el cuerpo,
    no devolvieron el cuerpo, repatriar el cuerpo, traigan el cuerpo, traer el cuerpo, trasladar
    el cuerpo, repatriacion del cuerpo
fr corps pas, corps non, corps n, sans corps, veut le corps, attend le corps,
    rapatrier le corps, recuperer le corps, pas rendu le corps, demande le corps, reclame le
    corps, rapatriement du corps, corps n est pas
pt corpo nao, sem corpo, querem o corpo, corpo nao voltou, corpo ainda, aguardam o corpo,
    corpo nao chegou, repatriacao do corpo, repatriar o corpo, trazer o corpo, traslado do corpo
ar لم يصل الجثمان, لم تصل الجثة, الجثة لم, الجثمان لم, لم يسلموا الجثة, يريدون الجثمان,
    يطلبون الجثمان, بدون جثة, لا جثة, لم نستلم الجثة, لم نستلم الجثمان,
    جثته|جثمانه|الجثة|الجثمان|جثة ما|لم|لسه|لسا|بعدها|بعده|للحين|مش,
    نريد|يريدون|بدنا|عايزين|نطالب|يطالبون جثته|جثمانه|الجثة|الجثمان|بجثته|بجثمانه|بالجثة,
    ما سلمونا|استلمنا|وصلنا|سلموا|استلموا .. جثته|جثمانه|الجثة|الجثمان, لا جثمان, بدون جثمان,
    ماكو جثة, مفيش جثة
fa جسد نیامده, جسد تحویل نشده, پیکر نرسیده, جسدش نیامده, جسدش نرسیده, جسد نرسیده,
    جسدش را ندادند, پیکرش نیامده, جنازه نیامده, جنازه اش نیامده, جسد را نداده*,
    جنازه اش .. نداده*|نیامده|نرسیده, جنازه .. نداده*|نیامده, جسد .. نداده*|نیامده
ur لاش نہیں, میت نہیں, لاش .. نہیں, میت .. نہیں, لاش چاہیے, میت چاہیے
hi शव नहीं, लाश नहीं, शव चाहिए, शव वापस, शव .. नहीं, लाश .. नहीं, पार्थिव .. नहीं, शव चाहते, शव
    की मांग
ne शव आएको छैन, शव आएन, शव चाहियो, शव ल्याउन, शव पाएको छैन, लास आएको छैन, शव .. छैन|आएन|पाइएन,
    लास .. छैन|आएन
bn লাশ আসেনি, লাশ পাইনি, লাশ চাই, মরদেহ আসেনি, লাশ ফেরত, লাশ পায়নি, লাশ পায়নি, লাশ ..
    আসেনি|পাইনি|পায়নি|আসে|দেয়নি, মরদেহ .. আসেনি|পাইনি|পায়নি
si සිරුර ලැබී නැත, මෘත දේහය ලැබී නැත, දේහය .. නැ*, සිරුර .. නැ*, මළ සිරුර .. නැ*
ta உடல் வரவில்லை, உடல் கிடைக்கவில்லை, உடல் .. வரவில்லை|கிடைக்கவில்லை|இல்லை|வேண்டும், சடலம் ..
    வரவில்லை|கிடைக்கவில்லை
uz jasadi kelmagan, jasadi berilmagan, jasadini, жасади келмаган, жасади берилмаган,
    jasadi kelmadi, jasadi yoq, жасади келмади, жасади йўқ, jasadini olib kel*, жасадни олиб кел*,
    жасадини олиб кел*, jasadni olib kel*, жасадини
tg ҷасадашро надоданд, ҷасад наомад, ҷасадашро наоварданд, ҷасад наомад*, ҷасадаш наомад*,
    ҷасадашро наоварда*, ҷасадашро мехоҳ*, ҷасадро мехоҳ*, овардани ҷасад
ky сөөгү келген жок, сөөгүн бербей*, сөөгү келе элек, сөөгүн алып келүү, сөөгүн бергиле,
    сөөгүн кайтар*
sw mwili haujafika, mwili haujarudi, mwili haujaletwa, hatujapata mwili, mwili bado,
    mwili haujapatikana, mwili urudishwe, mwili uletwe, inataka mwili, wanataka mwili, kurejesha
    mwili, kuleta mwili
tr cenazesi gelmedi, cenazesi verilmedi, cenazesi hala, cenaze gelmedi, cenazesi verilmiyor,
    naasi gelmedi
am አስከሬኑ አልመጣም, አስከሬን አልመጣም, ሬሳው አልመጣም, አስከሬኑ አልተላከም, አስከሬኑን አላገኘንም, አስከሬን .. አላገኘንም|አልደረሰም,
    ሬሳ* .. አልመጣም|አላገኘንም
kk сүйегін әкел*, сүйегін қайтар*, мүрдесін әкел*, денесін әкел*
so meydka lama keenin, meydkii lama keenin
pa ਲਾਸ਼ .. ਨਹੀਂ, ਦੇਹ .. ਨਹੀਂ, ਲਾਸ਼ ਚਾਹੀਦੀ
ml മൃതദേഹം .. എത്തിക്ക*|കിട്ടിയില്ല|എത്തിയില്ല|വേണം|കിട്ടിയിട്ടില്ല|എത്തിയിട്ടില്ല
te మృతదేహం .. రాలేదు|కావాలి|ఇవ్వలేదు|తీసుకురావాలి|తెప్పించ*
[tracing]
en dna, tracing, trace, tracing request, search request, missing report,
    missing person report, whereabouts, locate, missing form
ru днк, розыск*, поиск*, запрос о местонахожд*, заявление о розыске, местонахожден*
uk днк, розшук*, пошук*
es adn, busqueda, paradero, localizar, rastreo
fr adn, recherche*, localiser, avis de recherche
pt localizar, busca, paradeiro
ar حمض نووي, البحث عن, بحث, فقدان, كشف مصير, معرفة مصيره, طلب بحث,
    تتبع, تحديد مصيره, بيان مصيره, معرفة مصير, دي ان اي, فحص دي, بصمة وراثية, أين هو, مكان وجوده
fa جستجو, جست و جو, یافتن, پیدا کردن,
    تعیین سرنوشت, معلومات درباره, دی ان ای
ur ڈی این اے, تلاش
hi डीएनए, तलाश, खोज
ne डिएनए, खोजी, खोजतलास
bn ডিএনএ, সন্ধান
si ඩීඑන්ඒ, සොයා*, සෙවීම*
ta டிஎன்ஏ, தேடி*, தேடல்*
uz dnk, qidiruv*, днк, қидирув*
tg днк, ҷустуҷӯ
ky днк, издөө*
tr dna, arama, aranma, aranmasi, bulunmasi
kk днк, іздеу*, іздестір*
[discharge]
en discharge, discharged from contract, cancel contract, contract cancellation,
    release from army, release from contract, relieve from service, get him out of army,
    out of army, leave army, stop being send, stop being sent, not to be sent back,
    stop sending, terminate contract, medical board, vvk, unfit, not be sent, leave the army, get
    out of the army, out of the army
ru уволить, увольнен*, расторж*, расторгнуть, рапорт*, комиссовать, комиссовани*, ввк,
    признать негодным, негоден, не отправлять на фронт, не отправляли на фронт, уволиться, уйти из
    армии
uk звільнен*, звільнити, розірва*, влк
es baja medica, rescindir, rescision, dar de baja, darlo de baja, que lo den de baja,
    cancelar el contrato, salir del ejercito, dejar el ejercito, la baja, piden la baja, salirse
    del ejercito
fr rupture de contrat, liberation du contrat, reforme medicale, annuler le contrat,
    quitter l armee, resilier, resiliation
pt rescindir, baixa, sair do exercito
ar إنهاء العقد, فسخ العقد, تسريحه, إلغاء العقد, يترك الجيش, ترك الجيش,
    إنهاء عقده, فسخ عقده, يفسخ عقده|العقد, إلغاء عقده, تسريح, يطلع من الجيش, يتسرح,
    إعفاؤه من الخدمة, يخلص من الجيش, يسيب الجيش
fa فسخ قرارداد, ترخیص
ur معاہدہ ختم کرانا, فوج چھوڑنا,
    فوج سے نکال*, فوج سے فارغ کرا*, معاہدہ ختم, معاہدہ منسوخ*
hi सेना से छुटकारा, सेना छोड़ना, अनुबंध रद्द, डिस्चार्ज
ne सेवाबाट मुक्त, सम्झौता रद्द, सेना छोड्न*
bn চুক্তি বাতিল, সেনাবাহিনী ছাড়তে, সেনাবাহিনী ছাড়তে
uz shartnomani bekor, xizmatdan boshat*, шартномани бекор, хизматдан бўшат*, бўшатишни,
    boshatishni
tg бекор кардани шартнома, аз хизмат озод
ky келишимди бузуу, кызматтан бошот*
sw kuvunja mkataba, kuachiliwa jeshini, kuacha jeshi, kutoka jeshini, kuondoka jeshini, kujitoa
    jeshini
tr sozlesme fesh*, terhis talep*, ordudan ayril*
kk келісімшартты бұз*, қызметтен босат*, әскерден босат*
"""
