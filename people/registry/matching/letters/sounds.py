"""The alphabet that every script is read into, and what its letters may stand for.

One sign is one sound. Small vowels and the letters b d f k l m n p r s t v z are what they look
like. A capital is a sound of several letters, or one that is heard in more than one way:

    S sh   Z zh   C ch   J dzh   c ts   T th   X kh
    G  a g that may be silent: Гитлер is Hitler, Wright is Rait
    E  g before e and i         A  Arabic jim, g in Egypt       Q  Latin ch
    H  a breath that may be k   D  Arabic dhal, dad and za      O  Arabic tha
    W  Arabic and Hebrew waw    I  x at the beginning           Y  Bengali ya
    R  flapped r                L  Tamil zh                     B  Greek and Spanish b, v
"""

# A coarse class says where in the mouth a consonant is made, a fine one also how.
# An empty class is a sound that other scripts leave out.
Heard = tuple[tuple[str, str], ...]

HEARD: dict[str, Heard] = {
    "b": (("P", "b"),),
    "p": (("P", "b"),),
    "f": (("P", "v"),),
    "v": (("P", "v"),),
    "B": (("P", "b"), ("P", "v")),
    "F": (("P", "v"), ("P", "b")),
    "w": (("", ""), ("P", "v")),
    "W": (("", ""), ("P", "v")),
    "U": (("", ""), ("N", "n")),
    "M": (("", ""), ("M", "m")),
    "m": (("M", "m"),),
    "n": (("N", "n"),),
    "l": (("L", "l"),),
    "r": (("R", "r"),),
    "t": (("T", "t"),),
    "d": (("T", "d"),),
    "T": (("T", "t"),),
    "O": (("T", "t"), ("S", "s")),
    "D": (("S", "z"), ("T", "d")),
    "s": (("S", "s"),),
    "z": (("S", "z"),),
    "c": (("S", "ts"),),
    "S": (("S", "x"),),
    "Z": (("S", "x"),),
    "C": (("S", "x"),),
    "J": (("S", "x"),),
    "j": (("S", "x"), ("", "")),
    "Y": (("S", "x"), ("", "")),
    "k": (("K", "k"),),
    "q": (("K", "k"),),
    "K": (("K", "k"), ("", "")),
    "g": (("K", "g"),),
    "G": (("K", "g"), ("", "")),
    "E": (("K", "g"), ("S", "x")),
    "A": (("S", "x"), ("K", "g")),
    "Q": (("S", "x"), ("K", "k"), ("", "")),
    "X": (("", ""), ("K", "k")),
    "H": (("", ""), ("K", "k")),
    "x": (("KS", "ks"), ("", "")),
    "I": (("KS", "ks"), ("S", "x"), ("", "")),
    "V": (("", ""), ("L", "l")),
    "2": (("S", "x"), ("T", "t")),
    "R": (("R", "r"), ("T", "d")),
    "L": (("L", "l"), ("S", "x"), ("R", "r")),
}

# How a sound is written where names of all scripts are laid side by side.
SPELLED: dict[int, str | int | None] = dict(
    str.maketrans("eoypfwWBFV2zjJZEAGXHQCScTOqKRLIYUM", "iuibvvvbvlcsjjjgjghhssssttkkrlsjnm")
)
SPELLED[ord("D")] = "d"
SPELLED[ord("x")] = "ks"
