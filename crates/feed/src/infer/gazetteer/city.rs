//! Cities and regions whose names mean one place, or one that is far larger than any other of the name.

/// "CC name|name", one line for a country. A name with "+" is of a region; after "=" stands the name in full.
pub(super) const CITIES: &str = "\
US New York City=New York|NYC=New York|New York|SF=San Francisco|San Francisco|San Francisco Bay Area|SF Bay Area=San Francisco Bay Area|Bay Area=San Francisco Bay Area|Los Angeles|Chicago|Houston|Phoenix|Philadelphia|San Antonio|San Diego|Dallas|Austin|Fort Worth|Jacksonville|Charlotte|Indianapolis|Seattle|Denver|Boston|Nashville|Detroit|Oklahoma City|Las Vegas|Memphis|Louisville|Baltimore|Milwaukee|Albuquerque|Tucson|Sacramento|Atlanta|Omaha|Miami|Raleigh|Minneapolis|Tulsa|Tampa|New Orleans|Cleveland|Honolulu|Cincinnati|Pittsburgh|St. Louis|Orlando|Salt Lake City|Palo Alto|Mountain View|Menlo Park|Sunnyvale|Redwood City|Cupertino|Oakland|Boulder|Chattanooga|West Valley City|Washington DC=Washington, DC|Washington, D.C.=Washington, DC|Brooklyn|Manhattan|Silicon Valley|Boise|Scottsdale|Ann Arbor|Bellevue|Redmond|Palm Beach
GB London|Liverpool|Leeds|Glasgow|Edinburgh|Sheffield|Cardiff|Belfast|Nottingham|Leicester|Southampton|Brighton|Greater London=London|+Greater Manchester|Milton Keynes
DE Berlin|Hamburg|München|Munich|Muenchen=München|Köln|Cologne|Koeln=Köln|Frankfurt|Frankfurt am Main|Stuttgart|Düsseldorf|Duesseldorf=Düsseldorf|Leipzig|Dortmund|Essen|Bremen|Dresden|Hannover|Nürnberg|Nuremberg|Duisburg|Bochum|Wuppertal|Bielefeld|Bonn|Karlsruhe|Mannheim|Augsburg|Wiesbaden|Gelsenkirchen|Mönchengladbach|Braunschweig|Chemnitz|Kiel|Aachen|Magdeburg|Freiburg im Breisgau|Lübeck|Oberhausen|Erfurt|Mainz|Rostock|Kassel|Saarbrücken|Potsdam|Oldenburg|Osnabrück|Leverkusen|Heidelberg|Darmstadt|Regensburg|Ingolstadt|Würzburg|Ulm|Heilbronn|Göttingen|Wolfsburg|Erlangen|Reutlingen|Koblenz|Jena|Trier|Lüneburg|Passau|Konstanz|Bayreuth|Wernigerode|Radebeul|Hildesheim|Paderborn|Walldorf|+Bavaria|+Bayern|+Hesse|+Hessen|+Baden-Württemberg|+Nordrhein-Westfalen|+North Rhine-Westphalia|+NRW=Nordrhein-Westfalen|+Sachsen|+Saxony|+Niedersachsen|+Lower Saxony|+Brandenburg|+Thüringen|+Thuringia|+Schleswig-Holstein|+Rheinland-Pfalz|+Saarland|+Mecklenburg-Vorpommern|+Sachsen-Anhalt
AT Wien|Vienna|Graz|Linz|Salzburg|Innsbruck|Klagenfurt|+Tirol|+Steiermark|+Vorarlberg|+Kärnten
CH Zürich|Zurich|Genève|Geneva|Genf|Basel|Lausanne|Bern|Winterthur|Luzern|Lucerne|St. Gallen|Lugano|Zug|Neuchâtel
FR Paris|Lyon|Marseille|Toulouse|Nice|Nantes|Montpellier|Strasbourg|Bordeaux|Lille|Rennes|Reims|Grenoble|Dijon|Angers|Nîmes|Aix-en-Provence|Clermont-Ferrand|Le Havre|Sophia Antipolis|La Défense|Boulogne-Billancourt|+Île-de-France|+Ile de France|+Auvergne-Rhône-Alpes|+Nouvelle-Aquitaine|+Occitanie|+Hauts-de-France|+Grand Est|+Provence-Alpes-Côte d'Azur|+Pays de la Loire|+Bretagne|+Normandie
ES Madrid|Barcelona|Sevilla|Seville|Zaragoza|Málaga|Malaga|Bilbao|Alicante|Valladolid|Palma de Mallorca|Donostia|+Cataluña|+Catalunya|+Catalonia|+Andalucía|+Comunidad de Madrid|+País Vasco|+Galicia
IT Roma|Rome|Milano|Milan|Torino|Turin|Napoli|Bologna|Firenze|Genova|Palermo|Bari|Verona|Padova|Padua|Trieste|Bergamo|Brescia|Venezia|Modena|+Lombardia|+Lombardy|+Veneto|+Toscana|+Tuscany|+Lazio|+Piemonte|+Emilia-Romagna
NL Amsterdam|Rotterdam|Den Haag|The Hague|Utrecht|Eindhoven|Groningen|Tilburg|Breda|Nijmegen|Delft|Leiden|Maastricht|+Noord-Holland|+Zuid-Holland|+North Holland|+South Holland|+Noord-Brabant
BE Brussels|Bruxelles|Brussel|Antwerp|Antwerpen|Anvers|Ghent|Gent|Liège|Leuven|Charleroi|Brugge|Bruges|Mechelen|+Vlaanderen|+Flanders|+Wallonie
PL Warszawa|Warsaw|Kraków|Krakow|Cracow|Wrocław|Poznań|Gdańsk|Łódź|Katowice|Lublin|Szczecin|Bydgoszcz|Gdynia|Białystok|Rzeszów|Trójmiasto|Gliwice|Toruń|Kielce|Olsztyn
CZ Praha|Prague|Prag|Brno|Ostrava|Plzeň|Olomouc
SK Bratislava|Košice
HU Budapest|Debrecen
RO Bucharest|București|Bukarest|Cluj-Napoca|Cluj|Timișoara|Iași|Brașov
BG Sofia|София|Plovdiv|Varna
GR Athina|Thessaloniki
PT Lisboa|Lisbon|Porto|Braga|Coimbra|Aveiro
IE Dublin|Galway
SE Stockholm|Göteborg|Gothenburg|Malmö|Uppsala|Linköping|Västerås|Örebro|Helsingborg|Norrköping
NO Oslo|Trondheim|Stavanger
DK København|Copenhagen|Kopenhagen|Aarhus|Århus|Odense|Aalborg
FI Helsinki|Helsingfors|Espoo|Tampere|Turku|Oulu
EE Tallinn|Tartu
LV Riga|Rīga
LT Vilnius|Kaunas
UA Kyiv|Kiev|Київ|Киев|Lviv|Львів|Kharkiv|Харків|Odesa|Одеса|Dnipro|Дніпро
RU Moscow|Москва|Санкт-Петербург|Saint Petersburg|Новосибирск|Novosibirsk|Екатеринбург|Yekaterinburg|Казань|Нижний Новгород|Самара|Челябинск|Омск|Краснодар|Ростов-на-Дону|Уфа|Воронеж|Пермь
BY Minsk|Минск
KZ Almaty|Алматы|Astana|Астана
GE Tbilisi|Batumi
AM Yerevan
AZ Baku
TR Istanbul|İstanbul|Ankara|İzmir|Izmir|Antalya|Bursa
RS Belgrade|Beograd|Novi Sad
HR Zagreb
SI Ljubljana
CY Nicosia|Limassol|Larnaca
MT Valletta
IS Reykjavík|Reykjavik
IL Tel Aviv|Tel-Aviv-Yafo|Tel Aviv-Yafo|Jerusalem|Haifa
AE Dubai|دبي|Abu Dhabi|أبو ظبي|Sharjah
SA Riyadh|الرياض|Jeddah|جدة|Dammam|الدمام
QA Doha|الدوحة
KW Kuwait City
EG Cairo|القاهرة|الإسكندرية|Giza
MA Casablanca|الدار البيضاء|Rabat|الرباط|Marrakech|Marrakesh|Tanger|Tangier
TN Tunis
DZ Algiers|Alger
JO Amman
LB Beirut
IQ Baghdad|بغداد|Erbil|Basra
KE Nairobi|Mombasa
NG Lagos|Abuja|Ibadan
GH Accra|Kumasi
ZA Johannesburg|Cape Town|Durban|Pretoria
ET Addis Ababa
UG Kampala
TZ Dar es Salaam
RW Kigali
SN Dakar
CI Abidjan
IN Bengaluru|Bangalore|Mumbai|Delhi|New Delhi|Chennai|Pune|Kolkata|Gurgaon|Gurugram|Noida|Ahmedabad|Jaipur|Coimbatore|Indore|Chandigarh|Thiruvananthapuram|+Karnataka|+Maharashtra|+Tamil Nadu|+Telangana|+Haryana|+Uttar Pradesh|+Kerala|+Gujarat
PK Karachi|Lahore|Islamabad|Rawalpindi
BD Dhaka
NP Kathmandu
SG Singapore
MY Kuala Lumpur|Petaling Jaya|Johor Bahru|+Selangor
ID Jakarta|Surabaya|Bandung|+Bali
TH Bangkok|Chiang Mai|กรุงเทพมหานคร
VN Hanoi|Hà Nội|Ho Chi Minh City|Saigon|Da Nang
PH Manila|Metro Manila|Makati|Quezon City|Taguig|Cebu City
HK Hong Kong|香港
TW Taipei|台北|臺北|Hsinchu|Kaohsiung
CN Beijing|北京|北京市|Shanghai|上海|上海市|Shenzhen|深圳|Guangzhou|广州|Hangzhou|杭州|Chengdu|成都|Nanjing|南京|Wuhan|武汉|Suzhou|苏州|Tianjin|天津|Chongqing|重庆|Xi'an|西安|Xiamen|厦门|Qingdao|青岛|Dalian|大连|+广东|+浙江|+江苏|+Guangdong|+Zhejiang|+Jiangsu
JP Tokyo|東京|東京都|Osaka|大阪|大阪府|大阪市|Kyoto|京都|Yokohama|横浜|Nagoya|名古屋|Fukuoka|福岡|Sapporo|札幌|Kobe|神戸|+神奈川県|+愛知県|+北海道
KR Seoul|서울|서울특별시|Busan|부산|Pangyo|판교|Incheon|인천
AU Sydney|Melbourne|Brisbane|Perth|Adelaide|Canberra
NZ Auckland|Wellington|Christchurch
CA Toronto|Montreal|Montréal|Vancouver|Calgary|Ottawa|Edmonton|Winnipeg|Mississauga|Quebec City
MX Mexico City|Ciudad de México|CDMX=Ciudad de México|Monterrey|Tijuana|Querétaro|Zapopan|+Nuevo León|+Jalisco
BR São Paulo|Sao Paulo|Rio de Janeiro|Belo Horizonte|Brasília|Brasilia|Curitiba|Porto Alegre|Florianópolis|Campinas|Fortaleza|Recife|Barueri
AR Buenos Aires|Ciudad Autónoma de Buenos Aires|CABA=Buenos Aires|Mendoza
CL Santiago de Chile|Valparaíso|+Región Metropolitana de Santiago
CO Bogotá|Bogota|Medellín|Medellin|Cali|Barranquilla
PE Lima
UY Montevideo
BO Santa Cruz de la Sierra|Cochabamba
EC Quito|Guayaquil
VE Caracas
PY Asunción
GT Guatemala City
SV San Salvador
DO Santo Domingo";
