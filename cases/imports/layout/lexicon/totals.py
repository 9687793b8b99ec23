"""How lines begin that count the rows above them, and lines that tell of the sheet itself."""

TOTALS = """
    total, totals, grand total, g total, sub total, subtotal, sum, in all, total persons,
    total number, count, итого, всего, итог, общее количество, количество человек, разом,
    усього, всього, підсумок, total general, suma, total de, en total, au total, totaux,
    somme, soma, totalizando, المجموع, مجموع, الاجمالي, إجمالي, اجمالي, العدد الكلي,
    المجموع الكلي, جمع, جمع کل, کل تعداد, کل, ٹوٹل, जम्मा, कुल, कूल, कुल जम्मा, जम्मा संख्या,
    कुल संख्या, योग, মোট, সর্বমোট, মোট সংখ্যা, එකතුව, මුළු ගණන, මුළු එකතුව, மொத்தம், மொத்த,
    jami, jami bolib, hammasi, жами, ҷамъ, ҳамагӣ, жалпы, баары, бардыгы, барлығы, барлыгы,
    jumla, jumla kuu, idadi, toplam, genel toplam, jumlah, gesamt, insgesamt, summe, razem,
    lacznie, ogolem, hesabu, cemi, 합계, 总计, 合计, jumla ya watu, total geral, numero total,
    total de pessoas, jami kishi, umumiy son, умумий сон, жами киши, жалпы саны, баары болуп,
    жыйынтык, ҳамагӣ нафар, шумораи умумӣ, ҷамъулҷамъ, ҷамъи кул, مجموع کل, تعداد کل,
    toplam kisi, ድምር, ጠቅላላ, ጠቅላላ ድምር
"""
ABOUT_THE_SHEET = """
    note, notes, nb, n b, legend, key, source, sources, updated, last updated, last update,
    prepared by, compiled by, checked by, approved by, signature, signed by, page,
    end of list, continued, this list, confidential, printed, as of, please, abbreviations,
    contact us, примечание, примечания, обновлено, последнее обновление, составил, составила,
    составлено, проверил, подпись, страница, стр, источник, конец списка, легенда,
    сокращения, по состоянию на, оновлено, примітка, склав, склала, підпис, джерело,
    сторінка, actualizado, nota, notas, fuente, elaborado por, firma, pagina, leyenda,
    fin de la lista, mis a jour, mise a jour, remarque, source, prepare par, etabli par,
    legende, atualizado, fonte, ملاحظة, ملاحظات, آخر تحديث, تم التحديث, المصدر, اعداد, إعداد,
    توقيع, صفحة, تاریخ به روز رسانی, به روز رسانی, منبع, نوٹ, अद्यावधिक, नोट, स्रोत,
    तयार गर्ने, द्रष्टव्य, पुनश्च, टिप्पणी, হালনাগাদ, সর্বশেষ হালনাগাদ, সূত্র, দ্রষ্টব্য,
    প্রস্তুতকারক, යාවත්කාලීන, සටහන, புதுப்பிக்கப்பட்டது, குறிப்பு, yangilangan, manba, izoh,
    янгиланган, манба, навсозӣ, жаңыртылган, жаңартылған, imesasishwa, chanzo, kumbuka,
    guncellendi, son guncelleme, kaynak, not, diperbarui, sumber, catatan, stand
"""
