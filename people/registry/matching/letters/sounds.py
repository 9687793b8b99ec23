"""The alphabet that every script is read into, and what its signs may stand for."""

# A coarse class says where in the mouth a consonant is made, a fine one also how.
Heard = tuple[tuple[str, str], ...]

# A sign; how it is written where names of all scripts are laid side by side; the coarse and fine
# classes it may be heard as, the likeliest first, "-" where it is not heard; what it stands for.
_SIGNS = """
    b b P/b
    p b P/b
    f v P/v
    v v P/v
    B b P/b,P/v      b that may be v
    F v P/v,P/b      v or f that may be b or p
    w v -,P/v        Latin w
    W v -,P/v        Arabic and Hebrew waw
    m m M/m
    M m -,M/m        m before Greek b
    n n N/n
    U n -,N/n        n before Greek d and g
    l l L/l
    V l -,L/l        the l of the Arabic article
    L l L/l,S/x,R/r  Tamil zh
    r r R/r
    R r R/r,T/d      flapped r
    4 r R/r,S/x      pinyin r
    t t T/t
    d d T/d
    T t T/t          th
    O t T/t,S/s      Arabic tha
    D d S/z,T/d      Arabic dhal, dad and za, which are d to some and z to others
    s s S/s
    z s S/z
    c s S/ts         ts
    S s S/x          sh
    Z j S/x          zh
    C s S/x          ch
    2 s S/x,T/t      Japanese chi in Cyrillic
    J j S/x          dzh
    j j S/x,-        Latin j, which is y in many languages
    Y j S/x,-        Bengali ya
    Q s S/x,K/k,-    Latin ch
    k k K/k
    K k K/k,-        Indic kha
    3 k K/k,S/ts     pinyin c
    g g K/g
    G g K/g,-        g that may be silent: Гитлер is Hitler, Wright is Rait
    E g K/g,S/x      Latin g before e and i
    A j S/x,K/g      Arabic jim, which is g in Egypt
    h h -
    X h -,K/k        Latin kh
    H h -,K/k        a breath that may be k
    x ks KS/ks,-     Latin x within a word
    I s KS/ks,S/x,-  Latin x at the beginning
    a a
    e i
    i i
    y i
    o u
    u u
"""


def _heard(classes: str) -> Heard:
    return tuple(
        (coarse, fine)
        for each in classes.split(",")
        for coarse, _slash, fine in (each.strip("-").partition("/"),)
    )


_ROWS = [line.split() for line in _SIGNS.strip().splitlines()]

HEARD: dict[str, Heard] = {row[0]: _heard(row[2]) for row in _ROWS if row[2:] and row[2] != "-"}
SPELLED: dict[int, str] = {ord(row[0]): row[1] for row in _ROWS}
