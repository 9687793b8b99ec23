"""Words of headings that tell what happened to a man and what is done, by what they mean."""

WORDS = {
    "serial": """
        sn, s no, sno, sl, sl no, slno, sr, sr no, srno, serial*, si no, no зп, no пп,
        no п п, item, line, row, no, nos, na, п п, пп, порядк*, по порядку, з п, зп, ord,
        orden, item no, n ordre, قائمة, تسلسل, التسلسل, مسلسل, م, ت, ردیف, شمار, क्रम*, क्र,
        क्र सं, क्रसं, सि नं, सिनं, सि न, क्र स, ক্রমিক*, ক্র নং, ক্রনং, අනු අංකය, වරිසෛ,
        வ எண், வரிசை*, tartib*, т р, тр, t r, tr, тартиб*, р т, р с, рс, катар*, реттік*,
        nambari, sira*, sira no, urut, no urut, 번호, 序号, ተቁ, ተራ ቁጥር, क्रमांक*, स न, নং, نمبر
        شمار, نمبرشمار, سیریل*, අංකය, வரிசை எண், srl no, srl, ക്രമ*, వరుస*, క్రమ*, ਲੜੀ*
    """,
    "number": """
        number*, num, nr, nummer, номер*, ном, numero*, رقم, الرقم, عدد, شماره, نمبر, नं,
        नम्बर*, नंबर*, নং, নম্বর*, අංකය*, எண், raqam*, рақам*, рақами, номери, нөмір*, namba,
        nomor, sayi, numarasi, ቁጥር, lambar*, നമ്പർ*, നം, నంబర్*, నం, ਨੰਬਰ*, ਨੰ
    """,
    "reference": """
        reference*, ref, ref no, our ref, case ref*, case reference, case no, case number,
        case id, file no, дело, номер дела, дело no, справа, expediente*, no expediente,
        caso, dossier*, processo, مرجع, رقم القضية, رقم الملف, ملف, پرونده, کیس نمبر, केस नं,
        কেস নং
    """,
    "agent": """
        agent*, agency, agencies, recruiter*, recruited by, recruiting, recruitment, broker*,
        middleman, middlemen, manpower*, dalal*, consultanc*, who sent*, sent by, who took*,
        who recruited, through whom, by whom, trafficker*, вербов*, завербов*, посредник*,
        агент*, агентств*, кто отправил, через кого, кто забрал, посередник*, вербув*,
        agente*, agencia*, reclut*, enganchad*, intermediari*, quien lo llevo, recrut*,
        intermediaire*, agence*, وكيل, الوكيل, وسيط, الوسيط, سمسار, السمسار, المكتب, مكتب,
        مكتب التجنيد, دلال, واسطه, کارگزار, ایجنٹ, एजेन्ट*, एजेंट*, एजेन्सी, दलाल*,
        म्यानपावर*, দালাল*, এজেন্ট*, এজেন্সি*, ඒජන්*, නියෝජිත*, තැරැව්*, தரகர்*, முகவர்*,
        ஏஜென்*, vositachi*, dallol*, воситачи*, даллол*, миёнарав*, ортомчу*, делдал*,
        wakala*, dalali, araci*, acente*, agen, perekrut*, calo, facilitator,
        contact in russia, lured by, taken by, kampuni ya ajira, kampuni, aliyemsajili,
        aliyempeleka, aliciador*, angariador*, quem recrutou, quem levou, empresa, recrutador*,
        yollovchi, yollagan, kim yubor*, ким юбор*, ёллаган, ким жөнөт*, ким алып кет*,
        ҷалбкунанда, кӣ бурд, شرکت, دلال*, قاچاقبر, قاچاقچی, رابط, معرف, واسط*, aracisi,
        kim goturdu, simsar*, sirket, ደላላ, ኤጀንሲ, ወኪል, መልማይ, አገናኝ, ارسله, أرسله, من ارسله, سفره,
        من سفره, اخذه, من جنده, جنده, المجند, کی برده, برده, چه کسی برده, فرستاده,
        quem o levou, quem o recrutou, quem mandou, quem enviou, goturdu, gonderen,
        aliyemchukua, nani alimpeleka, የላከ*, የወሰደ*, የመለመለ*, бурд*, 中介*, 브로커*, môi giới,
        company, ajans*, firm, dilaal*, mukhalas*, кім алып кет*, кім жібер*, ким олиб кет*, kim
        olib ket*, sent through, went through, gone through, sent via, went via, how went,
        middle man, mediator*, agt, agts, ഏജന്റ്*, ഏജൻസി*, ഇടനില*, ఏజెంట్*, ఏజెన్సీ*, దళారీ*,
        ਏਜੰਟ*, ਦਲਾਲ*, কার মাধ্যমে, किसके माध्यम, कसको माध्यम, யார் மூலம்
    """,
    "job": """
        job*, work*, employ*, promis*, position, offer*, what work, role promised, работ*,
        обеща*, обещан*, должност*, ваканси*, роботa, робот*, обіцян*, посад*, trabaj*,
        empleo*, promet*, oferta*, puesto, travail*, emploi*, promis*, promesse*, poste,
        trabalho*, emprego*, عمل, العمل, وظيفة, الوظيفة, الوعد, الموعود, وعود, العمل الموعود,
        شغل, کار, وعده, کار وعده شده, نوکری, کام, काम*, जागिर*, नोकरी*, नौकरी*, वाचा, কাজ*,
        চাকরি*, প্রতিশ্রু*, රැකියා*, පොරොන්දු*, வேலை*, வாக்குறுதி*, vada*, ваъда*, кор, кори,
        ваъда, жумуш*, убада*, жұмыс*, уәде*, kazi, ahadi, vaat*, vaad*, pekerjaan*, janji*,
        dijanjikan, lured with, deal offered, aliyoahidiwa, aliyoahidi*, aliahidiwa, ajira,
        funcao prometida, proposta, vaga, prometid*, ish, ishi, иш, иши, vazifa, сунуш*, кори*,
        کار وعده داده شده, وظیفه, پیشنهاد*, وعده*, teklif*, ሥራ, ስራ, የተነገረው, የተባለው,
        ቃል የተገባ*, وعدوه, وعد*, عرض العمل, العرض, promes*, prometeram, oferec*, aliahidiwa nini,
        ne vaat, vaadi, የተገባ*, пешниҳод*, 承诺*, 약속된*, công việc, shaqo*, shaqada, ballan*,
        purpose*, ജോലി*, വാഗ്ദാന*, ఉద్యోగ*, పని, ਕੰਮ*, ਨੌਕਰੀ*
    """,
    "pay": """
        salar*, pay, wage*, monthly, зарплат*, зп, оклад*, оплата труда, заработ*, платн*,
        sueldo*, paga, remunerac*, salaire*, ordenado, راتب, الراتب, الاجر, حقوق, دستمزد,
        تنخواہ, तलब*, वेतन*, বেতন*, වැටුප*, சம்பள*, maosh*, oylik*, маош*, ойлик*, маяна*,
        айлык*, жалақы*, mshahara, maas, maasi, ucret*, gaji*, malipo ya mwezi, معاش, حقوق*,
        ደመወዝ, ደሞዝ, ክፍያ, 工资*, 月薪*, 급여*, तनख्वाह*, तनख़्वाह*, पगार*, سیلری, সেলারি*, පඩි*, கூலி,
        ശമ്പള*, జీతం*, ਤਨਖਾਹ*
    """,
    "fee": """
        fee*, paid, how much did he pay, how much, money paid, amount paid, how much paid,
        he paid, cost*, debt*, loan*, money, amount, заплат*, оплатил*, долг*,
        сколько заплат*, сумм*, деньг*, борг*, сплат*, pago, pagado, cuanto pago, deuda*,
        dinero, costo, paye, combien paye, frais, dette*, argent, somme, pagou, valor pago,
        divida, دفع, دفعها, المدفوع, المبلغ المدفوع, رسوم, ديون, هزینه, پرداخت*, مبلغ, بدهی,
        فیس, رقم ادا, तिरेको*, रकम*, लागत*, बुझाएको, शुल्क, ऋण, कर्ज*, पैसा*, খরচ*, টাকা*,
        ঋণ*, ගෙවූ*, මුදල*, ණය*, கட்டண*, பணம்*, கடன்*, tolagan*, tolov*, qarz*, тўлаган*,
        тўлов*, қарз*, төлөгөн*, карыз*, төлеген*, alilipa, malipo, deni, pesa, odedi,
        odenen, borc*, para, biaya*, utang, bayar*, fees paid, facilitation fee, ada, kiasi,
        gharama, fedha, alicholipa, valor, quantia, taxa paga, tolangan pul, берилган пул,
        berilgan pul, төлөн*, берген акча, акча, пардохт*, маблағ, پول پرداختی, پول داده شده,
        مبلغ پرداختی, odedigi, verilen para, የከፈለው, የተከፈለ, دفعه, دفعوا, pagaram,
        ne kadar odedi, verilen ucret, कितना पैसा*, कितने पैसे*, दिया पैसा, कति तिर*, کتنے
        پیسے, کتنی رقم, কত টাকা*, කීයක්, எவ்வளவு பணம், expenses, amt
    """,
    "unit": """
        unit*, regiment*, brigade*, battalion*, military unit, deployment, deployed*,
        posting, posted, assignment, stationed, affect*, front*, вч, в ч, воинск* част*,
        часть, части, полк*, бригад*, подразделен*, дислокац*, направлени*, частин*,
        підрозд*, unidad*, regimiento*, brigada*, batallon*, frente, unite*, bataillon*,
        unidade*, regimento*, وحدة, الوحدة, الوحدة العسكرية, لواء, اللواء, كتيبة, الجبهة,
        یگان, جبهه, یونٹ, युनिट*, एकाइ*, इकाई*, यूनिट*, ইউনিট*, ඒකකය*, බලකාය*, படைப்பிரிவு*,
        அலகு*, qism*, harbiy qism, қисм*, ҳарбий қисм, бөлүк*, әскери бөлім*, kikosi,
        birlik*, birim, kesatuan*, қисми, қисми ҳарбӣ, ክፍል, ጦር, 部队*, 부대*, रेजिमेंट*, बटालियन*,
        ब्रिगेड*, पलटन*, رجمنٹ*, بٹالین*, রেজিমেন্ট*, ব্যাটালিয়ন*, රෙජිමේන්තු*, படையணி*, ciidan*,
        аскер бөлүг*, аскердик бөлүк*, аскердик бөлүгү, бөлүгү, camp
    """,
    "place": """
        place*, where, location*, whereabouts, position now, мест*, где, местонахожд*, місц*,
        де, lugar*, donde, ubicacion*, paradero, lieu*, endroit, ou est, localisation*,
        local, onde, مكان, المكان, موقع, الموقع, محل, مکان, موقعیت, جگہ, कहाँ, जगह*, ठाउँ*,
        स्थान*, স্থান*, জায়গা*, কোথায়*, ස්ථානය*, කොහේ*, இடம்*, எங்கே*, joy*, qayerda, жой*,
        қаерда, ҷой*, кайда*, жер*, орын*, mahali, wapi, yer, yeri, nerede, lokasi*, tempat*,
        di mana, aliko, alipo, yuko wapi, walipo, localizacao, paradeiro, onde esta, qayer*,
        joylashuv, turgan joyi, қаер*, турган жойи, кайда, кайсы жерде, жайгашкан, куҷо*, макон,
        کجا, کجاست, محل خدمت, konum, bulundugu, ቦታ, የት, ያለበት ቦታ, اين, وين, فين, дар куҷост,
        የት ነው, कहां, किधर, तैनात*, کہاں, تعینات*, কোন জায়গা*, කොහෙද, කොහේද, எங்கு
    """,
    "status": """
        status*, condition*, state, situation*, fate, now, current*, present*, alive, health,
        outcome, статус*, состояни*, положени*, судьб*, сейчас, ситуаци*, наст, настоящ*,
        что с ним, стан, доля, зараз, estado*, situac*, condic*, actual*, salud, etat*,
        statut*, sort, actuel*, sante, situacao, حالة, الحالة, وضع, الوضع, مصير, المصير,
        وضعیت, سرنوشت, حالت, حال, صورتحال, अवस्था*, स्थिति*, हाल*, অবস্থা*, বর্তমান*,
        තත්ත්වය*, තත්වය*, நிலை*, தற்போதைய*, holat*, ahvol*, ҳолат*, аҳвол*, вазъият*, абал*,
        жағдай*, hali, hali ya sasa, durum*, kondisi*, keadaan, whereabouts status, mia, kia,
        pw, pow, hali yake, paradeiro actual, situacao actual, atual*, hozirgi, hozir, taqdiri,
        ҳозирги, ҳозир, тақдири, азыркы, тагдыры, учурдагы, ҳозира, ҳоло, ҳолати, тақдир, فعلی,
        کنونی, durum, son durumu, akibeti, su anki, ሁኔታ, አሁን ያለበት, አሁን, حالش, حالت*, مصيره,
        وضعه, حالته, ما حدث له, akibet*, o que aconteceu, imekuwaje, ሁኔታው, 现状*, 현재, 상태*,
        tình trạng, हाल, हालत*, हालात*, दशा*, حالات*, অবস্থান, පවතින*, கதி, நிலவரம்*,
        what happened, present position, current position, latest position,
        position at present, xaalad*, അവസ്ഥ*, സ്ഥിതി*, పరిస్థితి*, స్థితి*, ਹਾਲਤ*, ਸਥਿਤੀ*
    """,
    "apply": """
        appl*, appeal*, complaint*, petition*, letter to, request*, submitted*, action taken,
        actions taken, what was done, steps taken, where applied, sent to, follow up, обращ*,
        заявлен*, жалоб*, запрос*, куда обращ*, куда пис*, инстанц*, что сделан*, подан*,
        зверн*, скарг*, заяв*, куди зверт*, solicitud*, denuncia*, peticion*, tramite*,
        gestion*, demarche*, demande*, plainte*, requete*, saisine*, pedido*, requeriment*,
        queixa*, شكوى, الشكوى, طلب, الطلب, مراجعة, المراجعة, الجهة, الجهة المخاطبة, مناشدة,
        درخواست*, شکایت, اقدامات, निवेदन*, उजुरी*, आवेदन*, शिकायत*, कहाँ निवेदन*, আবেদন*,
        অভিযোগ*, ඉල්ලීම*, ඉල්ලුම්*, පැමිණිල්ල*, விண்ணப்ப*, மனு*, புகார்*, murojaat*, ariza*,
        мурожаат*, ариза*, муроҷиат*, кайрылуу*, арыз*, өтініш*, maombi, malalamiko, ombi,
        basvuru*, dilekce*, permohonan*, laporan*, pengaduan*, reported to, reported at,
        where reported, cases reported, escalated, escalated to, intervention sought, ob no,
        ilipelekwa, imepelekwa, lilipelekwa, kuripoti, kuripotiwa, iliripotiwa, limeripotiwa,
        hatua zilizochukuliwa, tulikoripoti, procurad*, acionad*, solicitac*, encaminhad*,
        denunciad*, providencias, diligencias, a quem recorreu, onde foi denunciado,
        qayerga murojaat, yozilgan, кайрыл*, шикоят*, مراجعه*, مراجعه شده,
        شکایت*, پیگیری*, عریضه, basvurul*, basvurulan, የቀረበበት, አቤቱታ, ማመልከቻ, ጥያቄ, የተጠየቀ, خاطب*,
        راسل*, تواصلنا مع, قدمنا, لمن توجهنا, المخاطبات, عریضه*, مراجعه کرد*, recorr*,
        a quem recorr*, contatad*, contactad*, avisad*, ripoti, tumeripoti, tuliripoti,
        tulipeleka, basvur*, መለከ*, አመለከ*, አቤት, навишт*, अर्जी*, अर्ज़ी*, दरख्वास्त*, फरियाद*,
        आवेदित*, प्रार्थना पत्र, পিটিশন*, দরখাস্ত*, පැමිණිලි*, අයදුම්*, முறையீ*, முறைப்பா*,
        complained,
        where written, letters sent, letters, approached, مراجعات, المراجعات, жүгін*, acudi*, a
        quien acud*, donde acud*, represented to, representation*, memorandum*, grievance*,
        correspondence, taken up with, taken up, പരാതി*, അപേക്ഷ*, ఫిర్యాదు*, దరఖాస్తు*, ਸ਼ਿਕਾਇਤ*,
        ਅਰਜ਼ੀ*, ਦਰਖਾਸਤ*
    """,
    "office": """
        office*, authorit*, embassy, ministr*, agency applied, ведомств*, орган*, посольств*,
        министерств*, посольст*, oficina*, embajada*, ministerio*, ambassade*, bureau,
        ministere*, embaixada*, السفارة, الوزارة, سفارت, وزارت, دفتر, दूतावास*, कार्यालय*,
        मन्त्रालय*, দূতাবাস*, অফিস*, මන්ත්‍රාලය*, தூதரக*, elchixona*, элчихона*, сафорат*,
        элчилик*, ubalozi, elcilik*, kedutaan, الجهة, جهات, ofisi, wizara, mamlaka, orgao*,
        entidade*, consulado*, idora*, tashkilot*, organ, идора*, ташкилот*, мекеме*, орган,
        уюм*, мақомот, ташкилот, نهاد*, ارگان*, مرجع, اداره*, به کجا, makam*, kurum*, merci*,
        kurulus*, መሥሪያ ቤት, መስሪያ ቤት, ኤምባሲ, ቢሮ, given to, lodged with, lodged at, filed with,
        filed at, submitted to, made to, made at
    """,
    "remark": """
        remark*, note*, comment*, other, others, other info*, additional*, info*,
        information, detail*, anything else, story, history, circumstances, description,
        case summary, summary, примечан*, прим, комент*, заметк*, коммент*, дополнит*,
        прочее, иное, обстоятельств*, описани*, инфо*, інше, приміт*, додатков*, observac*,
        obs, nota, notas, comentari*, otro*, detalle*, historia, remarque*, observation*,
        autre*, divers, details, commentaire*, outros, ملاحظات, ملاحظة, الملاحظات, ملاحظه,
        تفاصيل, توضیح*, توضیحات, ملاحظات اخرى, تبصرہ, کیفیت, कैफियत*, टिप्पणी*, अन्य*,
        विवरण*, মন্তব্য*, অন্যান্য*, বিবরণ*, සටහන*, වෙනත්*, குறிப்பு*, மற்றவை*, izoh*, изоҳ*,
        эзоҳ*, эскерт*, кошумча*, ескерт*, maelezo*, maoni, mengineyo, aciklama*, notlar,
        catatan*, keterangan*, bemerk*, uwagi, 비고, 备注, mais informacoes, یادداشت*, ማስታወሻ,
        አስተያየት, ማብራሪያ, ሌላ, ተጨማሪ, ghi chú, कुछ और, और कुछ, अरू*, अरु*, अरू कुरा, अन्य बात*, और
        बात*, مزید*, دیگر*, تفصیل*, আরও*, আরো*, অন্য কথা, অন্যান্য কথা, অতিরিক্ত*, අමතර*,
        කරුණු*, மேலும்*, பிற*, கூடுதல்*, rmks, rmk, remks,
        misc*, faallo*, xusuus*, примеч, сведени*, доп сведени*, fact, facts, brief*, gist,
        particulars, background, narration, കുറിപ്പ്*, വിവരങ്ങ*, వివరా*, గమనిక*, ਟਿੱਪਣੀ*, ਵੇਰਵ*, বিস্তারিত*,
        விபர*, விவர*, විස්තර*
    """,
    "consent": """
        consent*, share, can we share, may we share, publish*, permission*, согласи*,
        можно ли*, дозвіл*, consentimiento*, autoriza*, consentement*, autorisation*,
        consentimento*, موافقة, الموافقة, اجازه, رضایت, सहमति*, अनुमति*, সম্মতি*, অনুমতি*,
        rozilik*, розилик*, розигӣ, idhini, ruhusa, onay, rıza, izin, persetujuan
    """,
    "next": "next step*, due date, due on, следующий шаг, срок исполнения, deadline",
}
