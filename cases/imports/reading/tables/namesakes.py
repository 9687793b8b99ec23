"""What is remarked so that a man is not taken for another of his name."""

NAMESAKES = """
[other_man]
en different man|person|case|one|guy, not the same man|person|as|guy, another|other man|person of|
    with
    same name, namesake, same name but, same name .. different, not duplicate, not a duplicate,
    do not merge, dont merge, twin, twin brother, twins
ru тезка, тёзка, однофамилец, полный тезка, другой человек, не тот же, это не тот, не дубль,
    не путать, разные люди, близнец*, не дубликат
uk тезко, однофамілець, інша людина, не той самий, близнюк*, не дублікат
es otra persona, no es el mismo, tocayo, no duplicado, no confundir, gemelo*, homonimo
fr autre personne, pas le meme, homonyme, ne pas confondre, jumeau*, pas un doublon
pt outra pessoa, nao e o mesmo, homonimo, nao confundir, gemeo*
ar شخص آخر, ليس نفس الشخص, ليس هو نفسه, تشابه أسماء, توأم*
fa شخص دیگر, فرد دیگری, همنام, دوقلو*
ur دوسرا شخص, الگ شخص, ہم نام, جڑواں
hi दूसरा आदमी|व्यक्ति, अलग आदमी|व्यक्ति, वही नहीं, जुड़वा*
ne अर्को मान्छे|व्यक्ति, फरक मान्छे|व्यक्ति, उही होइन, जुम्ल्याहा*
bn অন্য লোক|ব্যক্তি, আলাদা লোক|ব্যক্তি, একই ব্যক্তি নয়, যমজ*
si වෙනත් පුද්ගලයෙක්, වෙන කෙනෙක්, නිවුන්*
ta வேறு நபர், வேறு ஆள், இரட்டையர்*
uz boshqa odam, boshqa kishi, adash, adashi, egizak*, бошқа одам, адаш, адаши, эгизак*
tg одами дигар, шахси дигар, ҳамном, дугоник*
ky башка киши, башка адам, аттажи, эгиз*
sw mtu mwingine, si yule yule, sio yule, pacha
tr baska kisi, ayni kisi degil, adasi, ikiz*
am ሌላ ሰው, መንታ
"""
