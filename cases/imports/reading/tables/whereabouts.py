"""How languages say where something is, and which words behind "in" name no place."""

from cases.imports.reading.wording import tokens, word_set

# Before the place.
AT = word_set(
    "at in near on behind around inside under by close next beside"
    " в на у под около возле недалеко близ рядом при за в районе біля під поблизу"
    " en cerca junto chez a au aux pres dans sous derriere vers em no na perto"
    " في عند قرب بجانب داخل لدى مع در نزد نزدیک کنار дар назди"
    " katika karibu kwa kwenye"
)
# Behind the place, and right before the word of hiding.
BEHIND = word_set("में के मा नजिक को সাথে কাছে میں کے پاس قریب")
# Endings that say where, in languages that write them as one word with the place, by the words of
# hiding to which they belong.
ENDINGS: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = tuple(
    (tokens(verbs), tokens(endings))
    for verbs, endings in (
        ("yashir berkin яшир беркин жаш жасыр saklan gizlen", "da de ta te да де та те до"),
        ("लुक", "मा"),
        ("লুক আত পাল", "তে য় ায় রে লে টে"),
        ("ஒள தல மற", "ில்"),
        ("සැ හැ", "හි ේ"),
    )
)
NO_PLACE = word_set(
    "hiding fear danger shame present moment the a all night day days time secret russia russian"
    " his their police trouble pain army debt touch contact least now that case order to no some"
    " россии рф розыске бегах страхе данный настоящее момент то это тот связи опасности армии"
    " fuite peur danger moment russie ce rusia miedo peligro este ese momento nadie contacto"
    " خطر روسيا خوف روسیه हमेशा रूस डर रसिया रुस"
)
# A house of his friends is told of for the sake of the hiding; these may be told of anything.
OF_ANYBODY = word_set(
    "camp area village town city border building market school factory district shop station"
    " region address metro construction hotel street город города городе районе село адрес рынке"
    " дом дома pueblo barrio village quartier ciudad مدينة منطقة حي شهر शहर সহর"
)
# Their hiding is nobody's danger.
AGENTS = word_set(
    "agent agents recruiter recruiters broker dalal boss агент вербовщик вербовщики agente"
    " reclutador recruteur السمسار الوكيل एजेन्ट दलाल एजेंट দালাল wakala"
)
