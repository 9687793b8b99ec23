"""French, Spanish and Portuguese words; `endings` adds the feminine and the plural."""

FRENCH = """
VNM vietnamien
PHL philippin
MEX mexicain
BOL bolivien
ECU équatorien
PSE palestinien
SSD sud-soudanais, sud soudanais
IDN indonésien
DOM République dominicaine
AFG afghan
AGO angolais
ARG argentin
ARM arménien
AZE azerbaïdjanais, azéri
BDI burundais
BEL belge
BEN béninois
BFA burkinabè, burkinabé
BGD bangladais, bengladais, bangladeshi
BLR biélorusse, bélarusse, Biélorussie
BRA brésilien
CAF centrafricain, République centrafricaine, RCA
CHN chinois, Chine populaire
CIV ivoirien
CMR camerounais
COD RDC, RD Congo, Congo démocratique, République démocratique du Congo, Congo Kinshasa
COD RD du Congo
COG Congo Brazzaville, République du Congo, Congo Brazza
COL colombien
COM comorien
CUB cubain
DJI djiboutien
DZA algérien
EGY égyptien
ERI érythréen
ETH éthiopien
FRA français
GAB gabonais
GBR anglais, britannique
GEO géorgien
GHA ghanéen
GMB gambien
GNB bissau-guinéen
HTI haïtien
IND indien
IRN iranien
IRQ irakien, iraquien, irakienne
ITA italien
JOR jordanien
KAZ kazakh, kazakhstanais
KEN kényan, kenyan, kényen
KGZ kirghize, Kirghizie, Kirghizstan, kirghiz
KOR sud-coréen
LBN libanais
LBR libérien
LBY libyen
LKA srilankais, sri lankais
MAR marocain
MDA moldave
MDG malgache
MLI malien
MMR birman, Birmanie
MRT mauritanien
NGA nigérian
NPL népalais
PAK pakistanais
PER péruvien
PRK nord-coréen
RUS russe, Fédération de Russie
RWA rwandais
SDN soudanais
SEN sénégalais
SLE sierra-léonais, sierra léonien
SOM somalien
SRB serbe
SYR syrien
TCD tchadien
TGO togolais
TJK tadjik, tadjike
TKM turkmène, Turkménie
TUN tunisien
TUR turc, turque
TZA tanzanien
UGA ougandais
UKR ukrainien
USA américain, États-Unis d'Amérique
UZB ouzbek, ouzbèke, ouzbèque
VEN vénézuélien
YEM yéménite
ZAF sud-africain
ZMB zambien
ZWE zimbabwéen
"""

SPANISH = """
RWA ruandés
VNM vietnamita
PSE palestino
IDN indonesio
PHL filipino
LBY libio
SSD sursudanés
BFA burkinés
BDI burundés
AFG afgano
AGO angoleño
ARG argentino
ARM armenio
AZE azerbaiyano, azerí
BGD bangladeshí, bangladesí
BLR bielorruso
BOL boliviano
BRA brasileño, brasilero
CHL chileno
CHN chino
CIV marfileño
CMR camerunés
COD RD del Congo, República Democrática del Congo
COG República del Congo
COL colombiano
CRI costarricense
CUB cubano, República de Cuba
DZA argelino
ECU ecuatoriano
EGY egipcio
ESP español, española
ETH etíope
GBR inglés, británico
GEO georgiano
GHA ghanés
GMB gambiano
GNQ ecuatoguineano
GTM guatemalteco
HND hondureño
HTI haitiano
IRN iraní
IRQ iraquí, irakí
JOR jordano
KAZ kazajo, kazajistano, kazako
KEN keniano, keniata
KGZ kirguís, kirguiso, kirguizo, kirguistano
KOR surcoreano
LBN libanés
LKA srilankés, esrilanqués, srilanqués, ceilanés, cingalés
MAR marroquí
MDA moldavo
MEX mexicano, mejicano, Méjico
MLI maliense, malí
MMR birmano
NGA nigeriano
NIC nicaragüense
NPL nepalés, nepalí
PAK pakistaní, paquistaní
PAN panameño
PER peruano
PRK norcoreano
PRY paraguayo
RUS ruso, Federación Rusa, Federación de Rusia
SDN sudanés
SEN senegalés
SLE sierraleonés, Sierra Leona
SLV salvadoreño
SOM somalí
SRB serbio
SYR sirio
TGO togolés
TJK tayiko, tadyiko
TKM turcomano, turkmeno
TUN tunecino
TUR turco
TZA tanzano
UGA ugandés
UKR ucraniano
URY uruguayo
USA estadounidense, EEUU, EE UU
UZB uzbeko
VEN venezolano
YEM yemení, yemenita
ZAF sudafricano, República Sudafricana
ZMB zambiano
ZWE zimbabuense
"""

PORTUGUESE = """
TJK tajique
KGZ quirguiz
KAZ cazaque
AFG afegão, afegã
GHA ganês
CMR camaronês
NGA nigeriano
TZA tanzaniano
UGA ugandense
YEM iemenita
PAK paquistanês
IRN iraniano
IDN indonésio
MAR marroquino
TUN tunisino
JOR jordaniano
BLR bielorrusso
MDA moldávio
SRB sérvio
ARM armênio, arménio
VEN venezuelano
ECU equatoriano
CIV marfinense
MLI malinês
RWA ruandês
PRK norte-coreano
KOR sul-coreano
SEN senegalês
LBN libanês
PSE palestiniano
BGD bengalês
LKA cingalês
MMR birmanês
SDN sudanês
AGO angolano
BGD bangladechiano
BRA brasileiro
CHN chinês, chinesa
COL colombiano
CPV cabo-verdiano
GNB guineense
IRQ iraquiano
KEN queniano
MOZ moçambicano
NPL nepalês, nepalesa
PER peruano
PRT português, portuguesa
RUS russo
SYR sírio
UZB uzbeque, usbeque
ZAF sul-africano
"""
