"""Which part of the world a country lies in, as the United Nations' M49 standard has it."""

# Sub-regions of M49; those of Oceania are one.
REGIONS: dict[str, str] = {
    "northern_africa": "DZA EGY ESH LBY MAR SDN TUN",
    "sub_saharan_africa": (
        "AGO ATF BDI BEN BFA BWA CAF CIV CMR COD COG COM CPV DJI ERI ETH GAB GHA GIN GMB GNB GNQ "
        "IOT KEN LBR LSO MDG MLI MOZ MRT MUS MWI MYT NAM NER NGA REU RWA SEN SHN SLE SOM SSD STP "
        "SWZ SYC TCD TGO TZA UGA ZAF ZMB ZWE"
    ),
    "latin_america_and_caribbean": (
        "ABW AIA ARG ATG BES BHS BLM BLZ BOL BRA BRB BVT CHL COL CRI CUB CUW CYM DMA DOM ECU FLK "
        "GLP GRD GTM GUF GUY HND HTI JAM KNA LCA MAF MEX MSR MTQ NIC PAN PER PRI PRY SGS SLV SUR "
        "SXM TCA TTO URY VCT VEN VGB VIR"
    ),
    "northern_america": "BMU CAN GRL SPM USA",
    "central_asia": "KAZ KGZ TJK TKM UZB",
    "eastern_asia": "CHN HKG JPN KOR MAC MNG PRK TWN",
    "south_eastern_asia": "BRN IDN KHM LAO MMR MYS PHL SGP THA TLS VNM",
    "southern_asia": "AFG BGD BTN IND IRN LKA MDV NPL PAK",
    "western_asia": "ARE ARM AZE BHR CYP GEO IRQ ISR JOR KWT LBN OMN PSE QAT SAU SYR TUR YEM",
    "eastern_europe": "BGR BLR CZE HUN MDA POL ROU RUS SVK UKR",
    "northern_europe": "ALA DNK EST FIN FRO GBR GGY IMN IRL ISL JEY LTU LVA NOR SJM SWE",
    "southern_europe": "ALB AND BIH ESP GIB GRC HRV ITA MKD MLT MNE PRT SMR SRB SVN VAT XKX",
    "western_europe": "AUT BEL CHE DEU FRA LIE LUX MCO NLD",
    "oceania": (
        "ASM AUS CCK COK CXR FJI FSM GUM HMD KIR MHL MNP NCL NFK NIU NRU NZL PCN PLW PNG PYF SLB "
        "TKL TON TUV UMI VUT WLF WSM"
    ),
    "antarctica": "ATA",
}
_REGION_OF = {country: region for region, told in REGIONS.items() for country in told.split()}


def region_of(alpha3: str) -> str:
    """Return the code of a country's region; empty where the code is of no country."""
    return _REGION_OF.get(alpha3, "")
