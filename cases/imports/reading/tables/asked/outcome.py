"""What did not happen, and what was answered."""

ASKED = """
[refuses_return]
en not|doesnt|dont|didnt|wont want|wish|like .. go|return|home|come|back|returned|exchanged|
    repatriated, refuse* .. return|go, refuses return, no return, afraid to return,
    afraid to go back, afraid|fears|scared .. going|return|returning|home|back,
    fears return, against return, not want exchange, does not want to be exchanged,
    not willing to return, unwilling to return, will not return, not to be returned
ru не хочет .. возвращат*|домой|обратно|вернут*|обмен*|назад, не хочет возвращаться,
    отказывается .. возвращ*|обмен*, боится возвра*, против возвращения,
    не желает .. возвращ*|домой, отказ от обмена
uk не хоче .. поверта*|додому|обмін*, відмовляється .. поверта*|обмін*, боїться поверта*
es no quiere .. volver|regresar|retornar|irse, no desea .. volver|regresar,
    se niega a .. volver|regresar, miedo a volver|regresar, teme volver|regresar
fr ne veut pas .. rentrer|retourner|revenir, refuse .. rentrer|retourner|retour|
    rapatriement, peur de rentrer, craint de rentrer, craint le retour
pt nao quer .. voltar|regressar|retornar, recusa .. voltar|regressar, medo de voltar
ar لا يريد .. العودة|الرجوع|يرجع|يعود, يرفض .. العودة|الرجوع, يخاف .. العودة|الرجوع,
    لا يرغب .. العودة|بالعودة,
    ما|لا|مو|مش يريد|بدو|بده|عايز|عاوز|يبي|يبغى|يشتي|حابب .. يرجع|يعود|الرجوع|العودة,
    ميريد يرجع, خايف|يخاف|خائف .. يرجع|الرجوع|العودة
fa نمی خواهد .. برگردد|بازگردد, نمیخواهد .. برگردد|بازگردد, از بازگشت می ترسد,
    نمی خواهد|نمیخواهد .. بازگشت|برگشت|پس
ur واپس نہیں .. چاہتا|جانا, واپس جانا نہیں
hi वापस नहीं .. चाहता|जाना|आना, लौटना नहीं, वापस जाना नहीं
ne फर्कन चाहँदैन, फर्किन चाहँदैन, फर्कन मान्दैन, घर फर्कन डर*, फर्कन नचाह*
bn ফিরতে চায় না, ফিরতে চায় না, ফেরত যেতে চায় না, ফেরত যেতে চায় না, দেশে ফিরতে ভয়*
si ආපසු එන්න කැමති නැහැ, ආපසු යන්න කැමති නැහැ
ta திரும்ப விரும்பவில்லை, திரும்பி வர விரும்பவில்லை
uz qaytishni xohlamay*, qaytishni istamay*, qaytmoqchi emas, қайтишни хоҳламай*,
    қайтишни истамай*, қайтмоқчи эмас
tg баргаштан намехоҳад, намехоҳад баргардад
ky кайткысы келбейт, кайтууну каалабайт
sw hataki kurudi, hataki kurejea
tr donmek istemiyor, geri donmek istemiyor
[not_sent]
en not yet, not applied, will apply, want to apply, wants to apply, plan to apply, planning,
    should we, how to apply, where to apply, to whom, can we, going to apply, will write,
    did not apply, didnt apply, nowhere, not contacted
ru не обращались, не обращал*, не подавали, еще нет, пока нет, куда обращаться, собираемся,
    хотим обратиться, планируем, никуда, не писали, будем писать
uk не зверталися, ще ні, поки ні, нікуди, куди звертатися
es no aplicado, todavia no, aun no, a quien, donde, no han ido, ninguno, no han acudido,
    piensan ir
fr pas encore, non envoye, a qui, ou s adresser, aucune demarche, pas ecrit
pt ainda nao, nao enviado, nenhum, ainda nada, nao fizemos, nao procuraram, onde ir,
    a quem recorrer
ar لم يقدم, ليس بعد, لم نتقدم, لم نقدم, إلى من, أين, لم نراسل,
    ما قدمنا, ما راجعنا, لسه ما قدم*, لم نقدم بعد, لم يقدم بعد, لم نبلغ, ما بلغنا, ما راجعوا,
    وين نقدم, لوين, فين نقدم
fa درخواست ندادیم, هنوز نه, به کجا, کجا برویم
ur ابھی نہیں, درخواست نہیں دی, کہاں درخواست, کہاں جائیں
hi अभी नहीं, नहीं दिया, कहां जाएं, नहीं किया
ne गरेको छैन, दिएको छैन, अहिलेसम्म छैन, कहाँ जाने, निवेदन दिएको छैन
bn এখনো না, করিনি, করা হয়নি, করা হয়নি, কোথায় যাব, আবেদন করিনি
uz hali yoq, murojaat qilmagan*, murojaat qilinmagan, ҳали йўқ, мурожаат қилмаган*
tg ҳоло не, муроҷиат накарда*
ky азырынча жок, кайрылган эмес, кайрыла элек
sw bado, hatujaomba, hajaomba
tr henuz degil, basvurmadik, basvurulmadi
am ገና, አላመለከትንም, የት እንሂድ
[answered]
en answered, replied, reply received, answer received, answer, reply, responded, response,
    they said, says, refused, rejected, approved, accepted, accepted the file, told us,
    informed us, acknowledged, call back, called back, granted, registered under
ru ответ*, ответили, отказ*, отказали, приняли, пришел ответ, удовлетворен*, одобрен*,
    переслали, перенаправ*
uk відповід*, відповіли, відмов*, прийняли
es respondi*, respuesta, contestaron, rechaz*, acept*, nego, negaron, aprobad*
fr repondu, reponse, refus*, accepte*, rejete*, ont dit
pt respond*, resposta, recusa*, aceit*
ar رد, ردوا, أجابوا, جواب, رفض*, قبل, الرد, وافق*,
    تم الرد, جاوبوا, جاوبونا, ردت, وصل الرد, تم القبول, قبلوا
fa جواب داد*, پاسخ, رد کرد*, قبول کرد*
ur جواب, انکار
hi जवाब, उत्तर, मना, स्वीकार
ne जवाफ, अस्वीकार, स्वीकृत
bn জবাব, উত্তর, প্রত্যাখ্যান, জানিয়েছে, জানিয়েছে
si පිළිතුර*, ප්‍රතික්ෂේප*
ta பதில், நிராகரி*
uz javob*, rad, rad etildi, жавоб*, рад
tg ҷавоб, рад
ky жооп, баш тартты
sw jibu, walijibu, wamejibu, wamekataa
tr cevap*, yanit*, reddedil*, kabul edil*
"""
