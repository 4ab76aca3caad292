//! The words that head the sections of postings.
//!
//! Written as [`super::heading::fold`] leaves them: small letters, no diacritics, no apostrophes. A phrase
//! counts wherever it stands in a heading, the longest one first; `=` marks one that must be the whole
//! heading, because it is too common inside others, and `^` one that must begin it.

use crate::model::SectionKind;

/// The kinds and their phrases, separated by `|`.
pub(super) static VOCABULARY: [(SectionKind, &str); 5] = [
    (SectionKind::Responsibilities, RESPONSIBILITIES),
    (SectionKind::Requirements, REQUIREMENTS),
    (SectionKind::Offer, OFFER),
    (SectionKind::Introduction, INTRODUCTION),
    (SectionKind::Other, OTHER),
];

const RESPONSIBILITIES: &str = "activites principales|responsabilites principales|principais responsabilidades|principales responsabilidades|\
activites significatives|description des activites|vos missions|votre mission|vos missions principales|vos principales missions seront|missions principales|principales missions|principais atividades|como sera seu dia a dia|bedziesz odpowiedzialny za|charakterystyka pracy|المهام الوظيفيه|المهام والمسووليات|المهام الرييسيه|\
glowne zadania|zadania|do twoich zadan na tym stanowisku bedzie nalezalo|zakres obowiazkow|чем предостоит|чем предстоит заниматься|=что предстоит|responsibilities and duties|responsabilidades e atribuicoes|missions quotidiennes|\
responsibilities|responsibility|=duties|job duties|essential duties|accountabilities|tasks|\
what you will do|what youll do|what will you do|what you will be doing|what youll be doing|what you do|=you will|=youll|\
you will be responsible for|youll be responsible for|in this role you will|in this role|=your role|your mission|\
your impact|=your work|day to day|a day in the life|make an impact|essential functions|job functions|scope of work|\
key activities|main activities|what youll own|what you will own|what success looks like|deliverables|what will i do|\
what youll work on|impact youll make|what you will accomplish|you will accomplish|what you will work on|role and responsibilities|the day to day|\
=mission|missions|votre mission|ta mission|responsabilites|taches|=activites|vos activites|fonctions|votre role|\
description du poste|description de poste|descriptif du poste|descriptif de poste|=le poste|=poste|definition de poste|\
votre quotidien|au quotidien|ton role|fiche de poste|vous serez en charge|vous serez amene|vous aurez en charge|\
aufgaben|=aufgabe|aufgabenbereich|aufgabengebiet|tatigkeiten|tatigkeit|deine mission|ihre mission|mission der rolle|\
was dich erwartet|was erwartet dich|was erwartet sie|was sie erwartet|das erwartet dich|das erwartet sie|verantwortlichkeiten|deine rolle|ihre rolle|\
jobbeschreibung|stellenbeschreibung|=dein job|verantwortungsbereich|das machst du|dein alltag|was du machst|was du tust|\
was du bei uns bewegst|das tust du|hier kannst du mitwirken|hier konnen sie mitwirken|\
responsabilidades|funciones|tareas|que haras|que vas a hacer|responsabilidad|tu mision|objetivo del cargo|descripcion del puesto|\
descripcion del cargo|tu dia a dia|=actividades|principales actividades|tu rol|\
atribuicoes|=atividades|como atividades|atividades a serem|principais atividades|suas atividades|dia a dia|o que voce vai fazer|o que voce fara|\
voce sera responsavel|sua missao|tarefas|funcoes|seus desafios|=o desafio|descricao das atividades|\
responsabilita|mansioni|=attivita|principali attivita|compiti|cosa farai|ti occuperai|il tuo ruolo|\
=taken|jouw taken|je taken|takenpakket|taakomschrijving|wat ga je doen|wat je gaat doen|dit ga je doen|wat ga jij doen|\
functieomschrijving|functie inhoud|verantwoordelijkheden|werkzaamheden|jouw rol|jouw functie|jobomschrijving|=de functie|\
obowiazki|obowiazkow|=zadania|twoje zadania|zakres zadan|=odpowiedzialnosc|opis stanowiska|czym bedziesz|co bedziesz robic|\
twoja rola|do twoich zadan|\
обязанности|задачи|предстоит|что нужно делать|что нужно будет делать|что будете делать|придется заниматься|основные функции|функционал|=что делать|будешь заниматься|будете заниматься|\
зона ответственности|описание работы|что надо делать|чем заниматься|\
المهام|مهام|المسووليات|المسئوليات|مسووليات|الواجبات|طبيعه العمل|الوصف الوظيفي|وصف الوظيفه|\
职责|工作内容|工作描述|岗位描述|岗位说明|职位说明|岗位职能|职位信息|职位描述|岗位内容|职位内容|工作任务|工作职能|主要工作|=你将|你将负责|\
職責|工作內容|工作說明|職位描述|職務說明|職務內容|崗位描述|主要工作項目|\
仕事内容|業務内容|職務内容|主な業務|担当業務|主な仕事|お任せする|\
주요 업무|담당 업무|업무 내용|주요업무|담당업무|업무내용|직무 내용|하는 일|합류하면|\
arbetsuppgifter|arbejdsopgaver|dine opgaver|arbeidsoppgaver|ansvarsomraden|napln prace|pracovni napln|co te ceka|\
co vas ceka|co budes delat|popis prace|обовязки|завдання|чим займатися|responsabilitati|atributii|tyotehtavat|=tehtavat|\
gorevler|sorumluluklar|is tanimi|gorev tanimi|tanggung jawab";

const REQUIREMENTS: &str = "qualites requises|competences que nous recherchons|competences recherchees|\
qualifications requises|competences requises|competences techniques|qualificacoes necessarias|requisitos desejaveis|requisitos obrigatorios|=mandatorio|od kandydatow oczekujemy|profil idealnego kandydata|oczekujemy od ciebie|technologie wymagane|الموهلات المطلوبه|الشروط المطلوبه|شروط الترشيح|التخصصات المطلوبه|اذا عندك|\
sens des responsabilites|kompetenzen|kompetenz|experience requirements|previous experience|requirements and qualifications|requisitos e qualificacoes|oczekiwania wobec kandydata|nasze oczekiwania|dodatkowym atutem bedzie|=mandatorios|=mandatorio|=kompetencje|что важно|\
requirements|requirement|qualifications|qualification|skills|what we are looking for|\
what were looking for|who we are looking for|who were looking for|we are looking for|were looking for|who you are|\
about you|your profile|your background|your experience|=you have|=you are|=you|you bring|what you bring|what youll bring|\
what you will bring|bring to the table|what you need|what youll need|you need to have|must have|must haves|nice to have|\
nice to haves|bonus points|=bonus|preferred|=required|=desired|=essential|=desirable|competencies|knowledge|\
ideal candidate|right candidate|successful candidate|candidate profile|prerequisites|you should have|youll thrive|\
might be a fit|good fit if|great fit if|our humble expectations|what we expect|what it takes|eligibility|=experience|\
=education|education and experience|experience and education|=languages|=certifications|credentials|physical demands|\
pluses|=plus|a plus|what you have|required experience|experience required|what youve got|you might be|=why you|person specification|\
=profil|=le profil|profil recherche|votre profil|ton profil|description du profil|profil et|competences|qualites|savoir etre|savoir faire|\
prerequis|pre requis|=formation|formation et|=vous etes|=vous avez|=vous|connaissances|personnalite|exigences|conditions requises|\
ce que nous recherchons|il ou elle devra|ce que nous attendons|nous recherchons|qui etes vous|a propos de vous|a propos de toi|et vous|atouts|\
profil ideal|niveau requis|=diplome|\
anforderungen|anforderungsprofil|stellenanforderungen|qualifikationen|qualifikation|bringst du mit|bringen sie mit|solltest du mitbringen|das kannst du|du mitbringst|\
sie mitbringen|mitbringen solltest|du bringst mit|voraussetzungen|dein profil|ihr profil|dein hintergrund|wen wir suchen|=wir suchen|\
darauf freuen wir uns|damit uberzeugst|damit uberzeugen|uber dich|wir erwarten|unsere erwartungen|wunschen wir uns|=kenntnisse|\
das zeichnet dich aus|das zeichnet sie aus|das hast du|was du mitbringst|was sie mitbringen|du bist|fachkenntnisse|das macht dich aus|\
requisitos|=perfil|perfil requerido|tu perfil|perfil del|competencias|que buscamos|lo que buscamos|que necesitas|que pedimos|perfil profesional|experiencia profesional|=estamos buscando|\
se requiere|requerimientos|habilidades|conocimientos|=formacion|=experiencia|se valorara|valorable|deseable|sobre ti|\
que esperamos de ti|imprescindible|indispensable|\
qualificacoes|diferenciais|=diferencial|conhecimentos|conhecimento desejavel|experiencia necessaria|estamos procurando|=necessario|=desejavel|=desejaveis|=obrigatorio|=formacao|o que buscamos|\
o que procuramos|quem buscamos|o que esperamos de voce|o que precisamos|imprescindivel|=escolaridade|sobre voce|perfil da vaga|\
perfil desejado|o que voce precisa|sera um diferencial|\
requisiti|competenze|=profilo|il profilo|il tuo profilo|chi cerchiamo|cosa cerchiamo|qualifiche|=esperienza|chi sei|conoscenze|\
profiel|functie eisen|functieeisen|vereisten|wie ben jij|wie ben je|vragen wij|wij vragen|breng je mee|breng jij mee|neem je mee|\
competenties|kwalificaties|verwachten we|heb je in huis|=jij hebt|wie zoeken wij|over jou|wat vragen we|jij bent|dit ben jij|wat heb je nodig|\
wymagania|wymagan|oczekiwania|oczekujemy|kogo szukamy|kwalifikacje|mile widziane|=twoj profil|profil kandydata|umiejetnosci|wymagamy|\
=niezbedne|dodatkowe atuty|idealny kandydat|idealnym kandydatem|atutem|\
требования|мы ждем|ожидания|ожидаем|плюсом|преимуществом|пожелания|=знания|=опыт|навыки|кого ищем|кого мы ищем|нам важно|для нас важно|\
от вас|от тебя|что требуется|личные качества|квалификация|=мы ищем|идеальный кандидат|желательно|от кандидата|что нужно знать|\
если ты|если вы|ты подходишь|вы подходите|\
المتطلبات|متطلبات|الشروط|شروط|شروط التقديم|الموهلات|موهلات|المهارات|=المطلوب|=الخبره|الخبرات|يشترط|نبحث عن|المواصفات|الاختصاصات المطلوبه|\
要求|岗位要求|任职要求|职位要求|招聘要求|技能要求|能力要求|任职资格|任职条件|资格|加分项|优先条件|岗位需求|=工作经验|我们希望|你需要|应聘条件|招聘条件|希望你|我们需要你|我们需要您|录用条件|=教育背景|优先考虑|具备条件|加分|\
任職資格|任職條件|資格|需求條件|必備條件|條件要求|我們希望|\
応募資格|応募条件|必須|歓迎|求める人物|フィットします|要件|スキル|必要な経験|求める|資格|\
자격 요건|자격요건|지원 자격|지원자격|우대 사항|우대사항|필수|이런 분|자격|\
kvalifikationer|kvalifikasjoner|=vi soker|vi soker dig|om dig|om deg|=krav|din profil|vem ar du|hvem er du|vi forventer|\
pozadujeme|pozadavky|ocekavame|вимоги|очікуємо|очікування|буде плюсом|cerinte|profilul candidatului|calificari|edellytamme|\
vaatimukset|odotamme|arvostamme|nitelikler|gereksinimler|aradigimiz|beklentilerimiz|kualifikasi|persyaratan";

const OFFER: &str = "نحن نقدم|\
avantages sociaux|votre remuneration|o que te oferecemos|o que oferecemos|oferta obejmuje|was wir dir bieten|wir bieten jou|الدوام والراتب|\
why you should|what sets us apart|pracownikowi oferujemy|nasz klient oferuje|mamy ci do zaoferowania|do zaoferowania|nasz klient oferuje kandydatom|что предлагаем|\
what we offer|we offer|benefits|perks|compensation|=salary|salary range|pay range|what you get|what youll get|\
what you will get|in it for you|in it for me|why join|why us|why work|reasons to join|what we can offer|=we provide|we can offer|\
our offer|remuneration|rewards|what we provide|what well bring|our promise|what youll receive|youll love|you will love|=pay|what youll enjoy|\
what you can expect|can look forward to|why youll|life at|\
avantages|nous offrons|vous offrons|nous vous proposons|nous te proposons|ce que nous proposons|=nous proposons|=salaire|\
=conditions|conditions du poste|conditions demploi|conditions de travail|conditions proposees|nos atouts|nous rejoindre|\
pourquoi rejoindre|pourquoi nous|les plus|on te propose|on vous propose|notre client vous propose|entreprise vous propose|qualite de vie|notre offre|ce quon offre|=primes|et nous|\
nos plus|vos plus|nous avons pour vous|\
wir bieten|bieten wir|wir dir bieten|wir ihnen bieten|unser angebot|vorteile|vergutung|=gehalt|warum wir|warum zu uns|unsere leistungen|\
kannst du dich freuen|konnen sie sich freuen|kannst du erwarten|freu dich auf|spricht fur uns|deine perspektive|gute grunde|\
wir haben zu bieten|das bekommst du|erwartet dich bei uns|das geben wir dir|dein gehalt|warum du|\
ofrecemos|se ofrece|beneficios|condiciones|=salario|remuneracion|por que unirte|ventajas|nuestra oferta|\
oferecemos|remuneracao|vantagens|por que trabalhar|\
offriamo|si offre|benefit|=vantaggi|la nostra offerta|retribuzione|cosa troverai|perche unirti|\
bieden wij|wij bieden|bieden we|wat wij bieden|wat we bieden|aanbod|wat krijg je|dit krijg je|krijg je van ons|\
arbeidsvoorwaarden|voordelen|wat kun je verwachten|mag je verwachten|kun je op rekenen|\
oferujemy|nasza oferta|benefity|zapewniamy|dlaczego warto|korzysci|=oferta|=wynagrodzenie|co zyskasz|firma oferuje|dlaczego my|gwarantujemy|\
условия|предлагаем|предлагает|предложить|гарантируем|что обещаем|почему мы|преимущества|=бонусы|льготы|=взамен|почему стоит|у нас вы|от нас|\
почему у нас|что мы даем|=заработная плата|что ты получишь|вы получите|\
المميزات|المزايا|مزايا|ما نقدمه|مميزات|=نقدم|الراتب|الحوافز|ماذا نقدم|نوفر|الرواتب|الامتيازات|العرض المقدم|\
福利|薪酬|薪资|待遇|我们提供|我们能提供|职位诱惑|=月薪|带薪假期|员工活动|五险一金|薪資|我們提供|公司優勢|我们的优势|\
福利厚生|給与|勤務条件|提供するもの|働く環境|得られる|\
혜택|복지|복리후생|근무 조건|보상|\
vi erbjuder|vi tilbyder|vi tilbyr|formaner|fordeler|vi kan tilbyde|nabizime|vyhody|пропонуємо|умови роботи|=умови|oferim|beneficii|\
tarjoamme|=edut|sundugumuz|yan haklar|neler sunuyoruz|manfaat|=benefit";

const INTRODUCTION: &str = "about us|who we are|=our company|company overview|company description|company background|company profile|\
=overview|job overview|position overview|role overview|=summary|introduction|about the role|about the job|about the position|\
about the team|about the company|about this role|about this job|=the role|=role|=the position|=the team|=the company|=the job|\
job description|position description|role description|position summary|role summary|job summary|job purpose|=purpose|\
primary purpose|position purpose|our mission|our story|our team|our vision|what we do|^about|=description|role matters|the opportunity|job brief|\
^a propos|qui sommes nous|=lentreprise|lentreprise|^presentation|notre entreprise|=contexte|le contexte|=resume|notre adn|\
notre client|description de loffre|notre histoire|votre employeur|=societe|la societe|\
uber uns|wer wir sind|=einleitung|das unternehmen|=unternehmen|^uber|das sind wir|unternehmensprofil|unsere mission|die position|\
=die stelle|unternehmensbeschreibung|das sind|wir sind|\
sobre nosotros|quienes somos|^acerca de|=descripcion|la empresa|sobre la empresa|descripcion de la empresa|^sobre|\
quem somos|sobre a vaga|sobre nos|sobre a empresa|descricao da vaga|descricao do cargo|a empresa|nossa empresa|=descricao|^conheca|\
chi siamo|lazienda|=azienda|=descrizione|la posizione|su di noi|=il ruolo|descrizione azienda|\
over ons|wie zijn wij|wie we zijn|over de functie|bedrijfsomschrijving|het bedrijf|^over|de organisatie|jouw team|=organisatie|\
o nas|o firmie|kim jestesmy|o projekcie|opis firmy|opis projektu|o stanowisku|=opis|=projekt|\
о нас|о компании|о проекте|про команду|про компанию|=кто мы|кто мы такие|о вакансии|о продукте|наша команда|о команде|немного о|\
من نحن|نبذه|عن الشركه|تفاصيل الوظيفه|تفاصيل العمل|الهدف من الوظيفه|عن الوظيفه|هدف الوظيفه|ملخص|\
公司介绍|公司简介|关于我们|团队介绍|职位介绍|项目介绍|企业简介|岗位介绍|部门介绍|^关于|公司介紹|公司簡介|關於我們|團隊介紹|\
について|会社概要|会社紹介|=はじめに|募集背景|ポジションの|ポジション概要|役割が重要|=概要|チームと文化|\
회사 소개|팀 소개|조직 소개|소개|역할이 중요한|\
om oss|=om os|om rollen|om stillingen|kdo jsme|o spolecnosti|про нас|про компанію|про проект|despre noi|despre companie|tietoa meista|\
hakkimizda|biz kimiz|tentang kami";

const OTHER: &str = "guter fit|طريقه الترشيح|ملف الترشيح|\
how to apply|to apply|application process|next steps|recruitment process|hiring process|interview process|\
selection process|equal opportunity|equal employment|eeo|diversity|additional information|other information|for more information|\
contact|=location|=locations|work location|work schedule|working hours|hours of work|=schedule|job segment|job type|deadline|disclaimer|\
=note|=notes|privacy|security clearance|travel|reporting to|=reports to|=start date|work environment|employment type|=important|other details|\
horaires|processus de recrutement|deroulement|pour postuler|informations supplementaires|informations complementaires|modalites|\
=lieu|les candidats peuvent|type de contrat|comment postuler|candidature|temps de travail|\
kontakt|ansprechpartner|ansprechperson|bewerbung|bewerbungsprozess|so bewirbst|=arbeitszeiten|=arbeitszeit|=startdatum|=arbeitsort|fragen|\
interessiert|klingt nach|hinweise|=hinweis|nachste schritte|nachster schritt|haben wir ihr interesse|so gehts weiter|\
como postular|postulacion|como aplicar|en el asunto|=horario|horario de trabajo|=ubicacion|lugar de trabajo|contacto|proceso de seleccion|\
envia tu|envianos|=postulate|informacion adicional|interesados|\
etapas do processo|processo seletivo|informacoes adicionais|local de trabalho|como se candidatar|inscricoes|outros detalhes|\
modelo de trabalho|modelo de contratacao|contato|outras informacoes|=local|\
come candidarsi|candidatura|=sede|processo di selezione|=orario|sede di lavoro|\
solliciteren|sollicitatie|sollicitatieprocedure|=interesse|=geinteresseerd|tewerkstelling|vacature kenmerken|\
aplikuj|jak aplikowac|miejsce pracy|proces rekrutacji|etapy rekrutacji|informacje dodatkowe|klauzula|osoby zainteresowane|zainteresowanych|\
контакты|как откликнуться|=этапы|этапы отбора|собеседований|график работы|=адрес|=стек|наш стек|примечание|место работы|=отклик|стек технологий|\
طريقه التقديم|للتقديم|التقديم|موقع العمل|مكان العمل|=العنوان|عنوان|اوقات|ساعات|ملاحظه|ملاحظات|للاستفسار|التواصل|للتواصل|رقم|=الموقع|\
=الدوام|نظام العمل|يرجي ارسال|السيره الذاتيه|ايام العمل|المستمسكات|المستندات|الوثائق|\
职能类别|关键字|工作时间|上班时间|工作地点|工作地址|上班地址|上班地点|备注|联系方式|联系电话|公司地址|面试流程|=地址|=邮箱|应聘方式|=注意|\
工作時間|工作地點|休假制度|聯絡|備註|應徵方式|上班時段|\
勤務地|勤務時間|選考|応募方法|雇用形態|休日|\
채용 절차|전형|근무지|접수|근무 형태|지원 방법|\
ansokan|ansogning|soknad|контакти";
