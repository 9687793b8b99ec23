"""Where each country's tile stands on the world map: our own arrangement, one tile for each.

Neighbours touch, or nearly so; seas are left open where they help to find one's way. A territory
whose people hold the nationality of another country has no tile: nobody is counted by it, and
where somebody is all the same, the table beside the map shows it.
"""

COLUMNS, ROWS = 28, 18

# The two sheets lie side by side: the Atlantic with its shores, then Asia and the Pacific.
_WEST = """
... ... ... ... ... ... ... ISL ... ... ... NOR SWE FIN
... ... ... ... ... ... ... ... ... ... ... DNK ... EST
... ... ... ... ... ... ... IRL GBR ... NLD DEU ... LVA
... ... ... ... ... ... ... ... ... BEL LUX CZE POL LTU
CAN ... ... ... ... ... ... ... FRA CHE LIE AUT SVK HUN
USA ... ... ... ... ... PRT ESP AND ITA SVN HRV BIH SRB
MEX ... CUB BHS ... ... ... ... MCO SMR VAT MNE ALB MKD
GTM BLZ JAM HTI DOM ... ... ... ... ... MLT ... ... ...
SLV HND ... ... KNA ATG ... ... ... ... ... ... ... ...
... NIC ... ... DMA LCA ... ... ... MAR DZA TUN LBY EGY
... CRI ... ... VCT BRB ... ... ESH MRT MLI NER TCD SDN
... PAN ... GRD TTO ... CPV GMB SEN GIN BFA BEN NGA CAF
... ... COL VEN GUY SUR ... GNB SLE CIV GHA TGO CMR COD
... ECU PER BRA ... ... ... ... LBR ... ... GNQ COG RWA
... ... BOL PRY ... ... ... ... ... ... STP GAB AGO BDI
... CHL ARG URY ... ... ... ... ... ... ... ... NAM ZMB
... ... ... ... ... ... ... ... ... ... ... ... BWA ZWE
... ... ... ... ... ... ... ... ... ... ... ... ... ZAF
"""
_EAST = """
... ... ... ... ... ... ... ... ... ... ... ... ... ...
... ... ... ... ... ... ... ... ... ... ... ... ... ...
BLR ... RUS ... ... ... ... ... ... ... ... ... ... ...
UKR ... ... ... ... ... ... ... ... ... ... ... ... ...
MDA ... ... ... KAZ ... ... ... ... ... ... ... ... ...
ROU ... ... ... UZB KGZ MNG PRK KOR JPN ... ... ... ...
BGR ... GEO ... TKM TJK CHN MAC HKG TWN ... ... ... ...
GRC TUR ARM AZE AFG PAK NPL BTN MMR LAO VNM ... ... ...
CYP SYR IRQ IRN ... ... IND BGD ... THA KHM PHL ... ...
LBN JOR KWT BHR ... ... LKA ... ... MYS BRN PLW FSM MHL
ISR PSE SAU QAT ARE ... MDV ... ... SGP IDN PNG NRU KIR
SSD ERI DJI YEM OMN ... ... ... ... ... TLS SLB TUV ...
UGA ETH SOM ... ... ... ... ... ... ... ... VUT FJI WSM
TZA KEN ... SYC ... ... ... ... ... ... AUS ... ... TON
MWI ... COM ... ... ... ... ... ... ... ... ... ... ...
MOZ ... MDG ... ... ... ... ... ... ... ... ... NZL ...
SWZ ... ... MUS ... ... ... ... ... ... ... ... ... ...
LSO ... ... ... ... ... ... ... ... ... ... ... ... ...
"""
_SEA = "..."

_WITHOUT_A_TILE = """
ABW AIA ALA ASM ATA ATF BES BLM BMU BVT CCK COK CUW CXR CYM FLK FRO GGY GIB GLP GRL GUF GUM
HMD IMN IOT JEY MAF MNP MSR MTQ MYT NCL NFK NIU PCN PRI PYF REU SGS SHN SJM SPM SXM TCA TKL
UMI VGB VIR WLF
"""
NOT_ON_THE_MAP = frozenset(_WITHOUT_A_TILE.split())


def _laid_out(sheet: str, first_column: int) -> dict[str, tuple[int, int]]:
    lines = sheet.strip().splitlines()
    return {
        code: (first_column + column, row)
        for row, line in enumerate(lines)
        for column, code in enumerate(line.split())
        if code != _SEA
    }


# Column and row of each country, both from nought.
TILES: dict[str, tuple[int, int]] = _laid_out(_WEST, 0) | _laid_out(_EAST, COLUMNS // 2)
