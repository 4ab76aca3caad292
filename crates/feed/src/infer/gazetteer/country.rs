//! Names of every country: a line for each, with its code.

/// "CC name|name", one line for a country.
pub(super) const NAMES: &str = "\
CO Colombia|Kolumbien|Colombie
AD Andorra
AE United Arab Emirates|UAE|Emirates|الإمارات|الإمارات العربية المتحدة|Vereinigte Arabische Emirate|Émirats arabes unis
AF Afghanistan
AG Antigua and Barbuda
AI Anguilla
AL Albania
AM Armenia
AO Angola
AQ Antarctica
AR Argentina|Argentinien|Argentine
AS American Samoa
AT Austria|Österreich|Autriche|Oostenrijk|Áustria|Австрия
AU Australia|Australien|Australie|澳大利亚
AW Aruba
AX Aland Islands
AZ Azerbaijan
BA Bosnia and Herzegovina|Bosnia|Bosnien und Herzegowina
BB Barbados
BD Bangladesh
BE Belgium|Belgien|Belgique|Bélgica|Belgio|België|Belgia|Бельгия
BF Burkina Faso
BG Bulgaria|Bulgarien|Bulgarie|Bułgaria|България|Болгария
BH Bahrain|البحرين
BI Burundi
BJ Benin
BL Saint Barthelemy
BM Bermuda
BN Brunei|Brunei Darussalam
BO Bolivia
BQ Bonaire
BR Brazil|Brasil|Brasilien|Brésil|Brazylia|Brasile|Бразилия|巴西
BS Bahamas
BT Bhutan
BV Bouvet Island
BW Botswana
BY Belarus|Беларусь|Белоруссия|Weißrussland|Białoruś
BZ Belize
CA Canada|Kanada|Canadá|Канада|加拿大
CC Cocos Islands
CD Democratic Republic of the Congo|DR Congo
CF Central African Republic
CG Republic of the Congo
CH Switzerland|Schweiz|Suisse|Suiza|Svizzera|Suíça|Zwitserland|Szwajcaria|Швейцария|瑞士|スイス
CI Ivory Coast|Côte d'Ivoire|Cote d'Ivoire
CK Cook Islands
CL Chile
CM Cameroon
CN China|中国|中國|Chine|Cina|Chiny|Китай|Mainland China|People's Republic of China
CO Colombia|Kolumbien|Colombie
CR Costa Rica
CU Cuba
CV Cabo Verde|Cape Verde
CW Curacao
CX Christmas Island
CY Cyprus
CZ Czechia|Czech Republic|Česko|Česká republika|Tschechien|Czechy|Tchéquie|Чехия
DE Germany|Deutschland|Allemagne|Alemania|Germania|Duitsland|Niemcy|Alemanha|Германия|德国|ドイツ
DJ Djibouti
DK Denmark|Dänemark|Danemark|Dinamarca|Danimarca|Danmark|Denemarken|Dania|Дания
DM Dominica
DO Dominican Republic|República Dominicana
DZ Algeria|الجزائر|Algérie|Algerien
EC Ecuador
EE Estonia|Estland|Estonie|Eesti
EG Egypt|مصر|Ägypten|Égypte|Egipto
EH Western Sahara
ER Eritrea
ES Spain|España|Spanien|Espagne|Spagna|Espanha|Spanje|Hiszpania|Испания|西班牙|スペイン
ET Ethiopia
FI Finland|Finnland|Finlande|Finlandia|Finlândia|Suomi|Финляндия
FJ Fiji
FK Falkland Islands
FM Micronesia
FO Faroe Islands
FR France|Frankreich|Francia|Frankrijk|Francja|Франция|法国|フランス
GA Gabon
GB United Kingdom|Great Britain|England|Scotland|Wales|Northern Ireland|Großbritannien|Vereinigtes Königreich|Royaume-Uni|Reino Unido|Regno Unito|Verenigd Koninkrijk|Wielka Brytania|Великобритания|英国|英國|イギリス
GD Grenada
GE Sakartvelo|საქართველო|Republic of Georgia
GF French Guiana
GG Guernsey
GH Ghana
GI Gibraltar
GL Greenland
GM Gambia
GN Guinea
GP Guadeloupe
GQ Equatorial Guinea
GR Greece|Griechenland|Grèce|Grecia|Grécia|Griekenland|Grecja|Греция|Ελλάδα
GS South Georgia and the South Sandwich Islands
GT Guatemala
GU Guam
GW Guinea-Bissau
GY Guyana
HK Hong Kong|香港|Hong Kong SAR
HM Heard Island and McDonald Islands
HN Honduras
HR Croatia|Kroatien|Croatie|Croacia|Hrvatska|Chorwacja
HT Haiti
HU Hungary|Ungarn|Hongrie|Hungría|Ungheria|Magyarország|Hongarije|Węgry|Венгрия
ID Indonesia
IE Ireland|Irland|Irlande|Irlanda|Ierland|Irlandia|Ирландия|Republic of Ireland
IL Israel|ישראל
IM Isle of Man
IN India|Indien|Inde|Índia|Indie|Индия|भारत|印度|インド
IO British Indian Ocean Territory
IQ Iraq|العراق
IR Iran
IS Iceland
IT Italy|Italien|Italie|Italia|Itália|Italië|Италия|意大利|イタリア
JE Jersey
JM Jamaica
JO Jordan|الأردن
JP Japan|日本|Japon|Japón|Giappone|Japonia|Japão|Япония
KE Kenya
KG Kyrgyzstan
KH Cambodia
KI Kiribati
KM Comoros
KN Saint Kitts and Nevis
KP North Korea
KR South Korea|Korea|Republic of Korea|Südkorea|Corée du Sud|Corea del Sur|Coreia do Sul|대한민국|한국|韩国|韓国
KW Kuwait|الكويت
KY Cayman Islands
KZ Kazakhstan|Казахстан|Kasachstan
LA Laos
LB Lebanon|لبنان
LC Saint Lucia
LI Liechtenstein
LK Sri Lanka
LR Liberia
LS Lesotho
LT Lithuania|Litauen|Lituanie|Lietuva|Litwa
LU Luxembourg|Luxemburg
LV Latvia|Lettland|Lettonie|Latvija|Łotwa
LY Libya|ليبيا
MA Morocco|المغرب|Maroc|Marokko|Marruecos
MC Monaco
MD Moldova|Republic of Moldova
ME Montenegro
MF Saint Martin
MG Madagascar
MH Marshall Islands
MK North Macedonia|Macedonia
ML Mali
MM Myanmar|Burma
MN Mongolia
MO Macao|澳门
MP Northern Mariana Islands
MQ Martinique
MR Mauritania
MS Montserrat
MT Malta
MU Mauritius
MV Maldives
MW Malawi
MX Mexico|México|Mexiko|Mexique|Messico|Meksyk
MY Malaysia|马来西亚
MZ Mozambique
NA Namibia
NC New Caledonia
NE Niger
NF Norfolk Island
NG Nigeria
NI Nicaragua
NL The Netherlands|Netherlands|Holland|Niederlande|Pays-Bas|Países Bajos|Paesi Bassi|Nederland|Holandia|Países Baixos|Нидерланды|荷兰|オランダ
NO Norway|Norwegen|Norvège|Noruega|Norvegia|Norge|Noorwegen|Norwegia|Норвегия
NP Nepal
NR Nauru
NU Niue
NZ New Zealand|Neuseeland|Nouvelle-Zélande|Nueva Zelanda
OM Oman|عمان
PA Panama|Panamá
PE Peru|Perú
PF French Polynesia
PG Papua New Guinea
PH Philippines
PK Pakistan
PL Poland|Polen|Pologne|Polonia|Polska|Polónia|Polônia|Польша|波兰
PM Saint Pierre and Miquelon
PN Pitcairn
PR Puerto Rico
PS Palestinian Territory|Palestine|فلسطين
PT Portugal|Portugalia|Португалия
PW Palau
PY Paraguay
QA Qatar|قطر
RE Reunion
RO Romania|Rumänien|Roumanie|Rumanía|Rumunia|România|Румыния
RS Serbia|Serbien|Serbie|Srbija
RU Russia|Russian Federation|Russland|Russie|Rusia|Rússia|Rosja|Россия|俄罗斯
RW Rwanda
SA Saudi Arabia|KSA|السعودية|المملكة العربية السعودية|Kingdom of Saudi Arabia
SB Solomon Islands
SC Seychelles
SD Sudan|السودان
SE Sweden|Schweden|Suède|Suecia|Svezia|Sverige|Zweden|Szwecja|Швеция
SG Singapore|新加坡|シンガポール|Singapour|Singapur
SH Saint Helena
SI Slovenia|Slowenien|Slovénie|Slovenija|Słowenia
SJ Svalbard and Jan Mayen
SK Slovakia|Slovensko|Slowakei|Słowacja
SL Sierra Leone
SM San Marino
SN Senegal
SO Somalia
SR Suriname
SS South Sudan
ST Sao Tome and Principe
SV El Salvador
SX Sint Maarten
SY Syria|سوريا
SZ Eswatini|Swaziland
TC Turks and Caicos Islands
TD Chad
TF French Southern Territories
TG Togo
TH Thailand|ประเทศไทย
TJ Tajikistan
TK Tokelau
TL Timor Leste
TM Turkmenistan
TN Tunisia|تونس|Tunisie|Tunesien
TO Tonga
TR Turkey|Türkiye|Türkei|Turquie|Turquía|Turchia|Turkije|Turcja|Турция
TT Trinidad and Tobago
TV Tuvalu
TW Taiwan|台湾|台灣
TZ Tanzania
UA Ukraine|Україна|Украина|Ukraina|Ucrania|Ucrânia
UG Uganda
UM United States Minor Outlying Islands
US United States|United States of America|U.S.|USA|Vereinigte Staaten|États-Unis|Estados Unidos|Stati Uniti|Verenigde Staten|Stany Zjednoczone|США|美国|美國|アメリカ
UY Uruguay
UZ Uzbekistan
VA Vatican
VC Saint Vincent and the Grenadines
VE Venezuela
VG British Virgin Islands
VI U.S. Virgin Islands
VN Vietnam|Viet Nam|Việt Nam
VU Vanuatu
WF Wallis and Futuna
WS Samoa
XK Kosovo
YE Yemen|اليمن
YT Mayotte
ZA South Africa|Südafrika|Afrique du Sud|Sudáfrica
ZM Zambia
ZW Zimbabwe";
