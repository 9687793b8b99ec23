"""Words in languages of East Asia, Africa, Burma, Turkey, Germany and others."""

ELSEWHERE = """
AFG 阿富汗, Afghane
BGD 孟加拉国, 孟加拉, 방글라데시
BRA 巴西, 브라질
CHN 中国, 中國, 中国人, 中华人民共和国, 중국, 중국인, 중화인민공화국, တရုတ်
CMR 喀麦隆, 카메룬, Kamerun, Kameruner
COL 哥伦比亚
CUB 古巴, 쿠바, Kubaner, Kubanerin, Küba, Kübalı
EGY 埃及, 이집트, Ägypter, Misri, Mmisri, Mısır, Mısırlı
ERI ኤርትራ, ኤርትራዊ
ETH ኢትዮጵያ, ኢትዮጵያዊ, ኢትዮጵያዊት, Mhabeshi, Itoophiyaa
GHA 加纳, 가나, Ghanaer, Ghanaerin
IND 印度, 인도, Inder, Inderin, Mhindi, Hindistan, Hintli
IRQ 伊拉克, 이라크, Iraker, Irakerin, Iraklı, عێراق, عێراقی, Êraq
KEN 肯尼亚, 케냐, Mkenya, Wakenya, Kenianer, Kenianerin, Kenyalı
KGZ 吉尔吉斯斯坦, Kirgise
KOR 韩国, 韓國, 한국, 한국인, 대한민국, 남한, Südkorea, Güney Kore
LKA 斯里兰卡, 스리랑카, Sri Lanker
MMR 缅甸, 미얀마, မြန်မာ, မြန်မာနိုင်ငံ, မြန်မာနိုင်ငံသား, ဗမာ
NGA 尼日利亚, 나이지리아, Nigerianer, Mnigeria, Nijeriya, Nijeryalı, Naijiria
NPL 尼泊尔, 尼泊爾, 네팔, Nepalese, Nepalesin, Nepalli, Nepaler
PAK 巴基斯坦, 파키스탄
PRK 朝鲜, 朝鮮, 북한, 북조선, 조선민주주의인민공화국, 조선인민공화국, Nordkorea, Kuzey Kore
PRK Bắc Triều Tiên
RUS 俄罗斯, 俄国, 러시아, ရုရှား, ሩሲያ, Urusi, Mrusi, Russe, Russin, Ruski, Ruusiya
SDN ሱዳን
SOM Soomaaliya, Soomaali, Soomaaliyeed, Msomali, ሶማሊያ
SYR 叙利亚, 시리아, Suriyeli, Suriye, Sûrî
TZA Mtanzania, Watanzania
UGA Mganda, Waganda, 乌干达
UKR 乌克兰, 우크라이나, Ukrainer
UZB 乌兹别克斯坦, 우즈베키스탄, Usbeke
YEM 也门, Yemenli
ZAF Suid-Afrika, Suid-Afrikaans, Suid-Afrikaner, Suid-Afrikaanse, iNingizimu Afrika
ZAF Afrika Kusini, 南非
ZAF uMzantsi Afrika, Afrika Borwa, Aforika Borwa, Südafrikaner, Güney Afrika, Güney Afrikalı
ZMB 赞比亚
ARM Ermeni
BDI Mrundi, Warundi
CHN Çinli, Mchina
CIV Fildişili
COL Mkolombia
DZA Cezayirli, Mualjeria
GEO Gürcü
IND Wahindi, ඉන්දීය, indiano, indianos
IRN İranlı
MAR Faslı, Mmoroko
MMR မြန်မာလူမျိုး
PRK Mkorea Kaskazini
RWA Mnyarwanda, Wanyarwanda
SRB Sırp
TUR Mturuki, Türk
UZB Mwuzbeki
ZAF Mwafrika Kusini
"""
