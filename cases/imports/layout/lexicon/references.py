"""Words by which one row of a sheet names another."""

# After these a number is that of a row; after the first kind, only if it follows at once.
AS_IN = """
    same, ditto, idem, see, refer to, ref to, like, as in, as for, cf, together with,
    group with, то же, тоже, идентично, тот же, та же, те же, как в, как и в, как у, смотри, см,
    аналогично, вместе с, те саме, той же, та ж, див, як у, як в, разом з, igual que,
    igual a, mismo que, misma que, lo mismo que, ver, vease, junto con, meme que, idem que,
    comme, voir, avec le, mesmo que, igual ao, veja, نفس, مثل, انظر, راجع, كما في, مع رقم,
    همان, مانند, مثل ردیف, دیکھیں, جیسا کہ, सरह, जस्तै, हेर्नुहोस्, हेर्नु, समान, जैसा,
    देखें, মতো, একই, দেখুন, හා සමාන, බලන්න, போல, பார்க்க, qarang, xuddi, қаранг, худди,
    нигаред, ҳамон, караныз, қараңыз, окшош, sawa na, angalia, tazama, kama, ayni, bkz,
    bakiniz, sama dengan, sama, lihat
"""
# These may be of a house or a unit, too: the number of a row must be called so after them.
BESIDE = """
    with, friend of, brother of, cousin of, relative of, companion of, group of, from group,
    and, с, со, брат, друг, родственник, з, con, amigo de, hermano de, primo de, avec,
    ami de, frere de, com, amigo do, مع, اخو, صديق, سنگ, भाइ, साथी, भाई, ভাই, বন্ধু, bilan,
    билан, бо, менен, na, ile, dengan
"""
# What is called so is always a row.
ROWS = """
    row, entry, s n, sn, sl no, serial no, serial, строка, строки, строке, п п, рядок, fila, ligne,
    linha, السطر, صف, ردیف, क्र सं, सि नं, ক্রমিক নং, ক্রমিক, අනු අංකය, qator, қатор, satir, baris
"""
# And these follow the number.
AS_AFTER = "सरह, जस्तै, समान, जैसा, को जस्तो, মতো, মতই, এর মতো, නම්, மாதிரி, போல"
CALLED = """
    no, nr, num, number, sn, s n, sl, sl no, serial, row, entry, case, item, person, line,
    номер, ном, п, пп, п п, пункт, строка, строки, строке, стр, запись, номером, рядок,
    пункт, numero, fila, linea, caso, ligne, cas, linha, رقم, الرقم, السطر, صف, ردیف, شماره,
    نمبر, क्र सं, सि नं, नं, नम्बर, नंबर, क्रम, নং, নম্বর, ক্রমিক, අංක, எண், raqam, рақам,
    рақами, qator, қатор, namba, nambari, sira, satir, baris, nomor
"""
DITTO = """
    ditto, idem, same, same as above, as above, see above, same above, same as previous,
    the same, то же, тоже, то же самое, тот же, та же, там же, как выше, см выше, так же,
    те саме, там само, lo mismo, igual, igual que arriba, el mismo, misma, meme, pareil,
    comme ci dessus, voir ci dessus, o mesmo, a mesma, نفسه, نفسها, نفس الشيء, كما سبق,
    كما اعلاه, نفس السابق, همان, ایضا, ایضاً, उही, ऐजन, माथिकै, वही, यथोपरि, ঐ, একই, එම, එයම,
    மேற்படி, அதே, shu, xuddi shu, худди шу, ҳамон, ошол эле, сол, sawa, ayni, sama, sda
"""
# Where it is asked who reported, these are the man himself.
HIMSELF = "نفسه, نفسها, el mismo, o mesmo, a mesma"
