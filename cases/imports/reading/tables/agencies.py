"""Words of agencies, of agents, and of what is no name at all."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Together with a name they make the name of an agency.
AGENCY = _words(
    """
    agency agencies consultancy consultants consultant consulting travels travel tours tour
    overseas manpower placement placements recruitment recruiting recruiters hr services service
    international intl global group company co ltd llc inc pvt limited enterprises enterprise
    solutions agencia agence viajes voyages turismo reclutamiento recrutement empleos employment
    jobs job careers career education academy institute visa immigration migration trading
    ооо оао агентство турфирма фирма компания кадровое центр тур трэвел агенція туристическая
    شركة مكتب وكالة للسفر للسفريات للتوظيف
    एजेन्सी कन्सल्टेन्सी म्यानपावर मेनपावर ओभरसिज एजेंसी ट्रेवल्स ओवरसीज
    এজেন্সি ওভারসিজ ট্রাভেলস ইন্টারন্যাশনাল
    agentlik firma mchj агентлик ширкат wakala kampuni acente ajans danışmanlık turizm
    """
)
CONNECTIVE = _words("of and & de la el du des the for le les y et и al в")
# A word before the name of an agent.
CALLED = (
    r"called|named|alias|a\.k\.a\.?|aka|known as|nick(?:name)?|nicknamed|goes by|llamad[oa]|alias"
    r"|apodad[oa]|conocid[oa] como|se llama|surnommée?|nommée?|dit|appelée?|chamad[oa]"
    r"|по имени|по кличке|кличка|позывной|зовут|на имя|на ім'я"
    r"|يدعى|اسمه|المدعو|laqabi|jina la|adlı"
)
# Who is told of so is a person.
PERSON = _words(
    """
    mr mrs ms dr sir madam agent broker dalal uncle aunt friend cousin brother sister neighbour
    neighbor man woman lady boss major captain colonel colleague relative villager teacher
    агент вербовщик посредник друг знакомый сосед дядя брат señor señora don doña amigo amiga primo
    tío vecino monsieur madame ami cousin oncle voisin frère سمسار صديق دوست एजेन्ट दलाल साथी एजेंट
    दोस्त দালাল এজেন্ট বন্ধু rafiki dosti arkadaş
    """
)
GENERIC = _words(
    """
    facebook fb tiktok telegram whatsapp instagram youtube viber imo vk messenger online internet
    advert advertisement ad ads channel page group video post chat website site app link contact
    phone number none nobody unknown self himself local village city town office police army
    military government state ministry unit war russia russian moscow dubai india nepal kenya
    bangladesh pakistan lanka sri iraq cuba egypt ghana cameroon africa south saudi first job work
    football trial course training school college university dean market airport hotel no yes via
    through from at on in by with to then also same as above embassy recruiter intermediary sub
    main broker agent агенты знакомые интернет телеграм объявление реклама москва россия через
    fb.com red redes sociales anuncio por en annonce réseau sur via
    """
)
