//! What generated postings are made of. Organizations are made up, cities are real.

/// The words of one language, in lists that are separated by `;`.
///
/// A title is a role with a level around it, perhaps a field, and an end.
pub(super) struct Words {
    /// Levels, with `~` where the role goes.
    pub(super) levels: &'static str,
    pub(super) roles: &'static str,
    pub(super) fields: &'static str,
    /// What stands between role and field.
    pub(super) joints: &'static str,
    /// What titles end with.
    pub(super) ends: &'static str,
    /// What organizations are called, with `~` where a name goes.
    pub(super) houses: &'static str,
    pub(super) cities: &'static str,
    /// The country of all its cities.
    pub(super) country: &'static str,
}

/// Names of organizations, in every language.
pub(super) const NAMES: &str = "\
    Amberfield;Brightwater;Cobaltine;Dornhaven;Elmstead;Fernwisp;Goldmoor;Hartwick;Ivorane;Junivale;\
    Kestrelle;Lindqvar;Marlowen;Nordlicht;Ostermoor;Pinecrest;Quarzum;Rivanta;Silbersee;Tamarisk;\
    Ulmenhof;Valtessa;Westerly;Xanthia;Yarrowby;Zephyrine;Altamaris;Belvarre;Castellune;Doppelstern;\
    Estrevia;Falkenau;Gravita;Helianthe;Isarblick;Jadwiga;Korallen;Luminara;Mirabeau;Novaterra";

/// Languages, the most frequent first.
pub(super) const LANGUAGES: &[Words] = &[
    Words {
        levels: "\
            ~;~;Senior ~;Junior ~;Lead ~;Principal ~;Head ~;Assistant ~;~ Intern;Staff ~;~ II;\
            Deputy ~;Associate ~;Trainee ~;Regional ~",
        roles: "\
            Software Engineer;Data Analyst;Registered Nurse;Project Manager;Account Executive;Teacher;\
            Product Designer;Warehouse Operator;Data Engineer;Electrician;Financial Controller;\
            Customer Success Manager;Physiotherapist;Machine Learning Engineer;Chef;Recruiter;\
            Truck Driver;Marketing Specialist;Pharmacist;Civil Engineer;Receptionist;Plumber;\
            Security Analyst;Librarian;Business Development Representative;Mechanical Technician;\
            Veterinary Surgeon;Copywriter;Translator;Quality Inspector;Bookkeeper;Carpenter;\
            Social Worker;Site Reliability Engineer;Legal Counsel;Beekeeper;Gardener;Surveyor",
        fields: "\
            Payments;Backend;Emergency Department;Kubernetes;Renewable Energy;Night Shift;Python;\
            Infrastructure;Public Sector;Retail;Operations;Growth;Intensive Care;Rust;Logistics;\
            Developer Experience;Children's Ward;Mathematics;Heat Pumps;Compliance;Fullstack;Java;\
            Supply Chain;Front Desk;Railway Signalling;Observability;Wind Turbines;Procurement",
        joints: ", ; - ; – ; / ;: ",
        ends: ";;;; (Remote); (Part-time); - 12 Month Contract; (Hybrid)",
        houses: "~;~ Ltd;~ Labs;~ Health Trust;~ & Sons;~ Group;University of ~",
        cities: "\
            London;Manchester;Leeds;Bristol;Edinburgh;Glasgow;Newcastle upon Tyne;Cardiff;Sheffield;\
            Nottingham;Belfast;Milton Keynes;Brighton;Cambridge;Norwich;",
        country: "GB",
    },
    Words {
        levels: "~;~;Senior ~;Leitung ~;Werkstudent ~;Erfahrene ~;Ausbildung ~;~ Teamleitung",
        roles: "\
            Softwareentwickler;Pflegefachkraft;Bäckerin;Elektroniker;Projektleiterin;Buchhalterin;\
            Erzieher;Anlagenmechaniker;Sachbearbeiterin;Bauingenieur;Straßenbauer;Gärtnerin;\
            Vertriebsmitarbeiter;Fachinformatiker;Physiotherapeutin;Schreiner;Köchin;Datenanalyst;\
            Krankenschwester;Qualitätsprüfer;Zugführer;Steuerfachangestellte;Hörakustikerin;Lagerist",
        fields: "\
            Außendienst;Qualitätssicherung;Intensivstation;Nachtschicht;Öffentlicher Dienst;Embedded;\
            Wärmepumpen;Einkauf;Frühschicht;Gebäudetechnik;Kältetechnik;Instandhaltung;Cloud;\
            Rückversicherung;Logistik;Systemgastronomie;Brückenbau;Lohnbuchhaltung",
        joints: " ; – ; für ; im Bereich ; / ",
        ends: "; (m/w/d); (m/w/d); (w/m/d) in Teilzeit; in Vollzeit; ab sofort",
        houses: "~ GmbH;~ AG;Stadtwerke ~;Klinikum ~;~ & Söhne;Bäckerei ~",
        cities: "\
            Berlin;München;Köln;Düsseldorf;Nürnberg;Lübeck;Göttingen;Leipzig;Würzburg;Bad Tölz;\
            Frankfurt am Main;Saarbrücken;Hamburg;",
        country: "DE",
    },
    Words {
        levels: "~;~;~ senior;~ débutant;Responsable ~;Stage ~;~ confirmé;Alternance ~",
        roles: "\
            Ingénieur réseau;Infirmière;Développeuse logiciel;Boulanger;Aide-soignante;Électricien;\
            Chargé de clientèle;Comptable;Éducatrice spécialisée;Chauffeur livreur;Mécanicien;\
            Chef de projet;Assistante de direction;Contrôleur de gestion;Préparateur de commandes;\
            Opticienne;Conducteur de travaux;Pâtissière;Gérant de magasin;Secrétaire médicale",
        fields: "\
            Systèmes embarqués;Qualité;Énergies renouvelables;Réanimation;Données;Sécurité;Crédit;\
            Assurance;Travaux publics;Grande distribution;Pédiatrie;Équipe de nuit;Achats;Paie;\
            Génie climatique;Télécommunications",
        joints: " ; - ; – ; / ",
        ends: "; H/F; (H/F); CDI; CDD 6 mois; à temps partiel",
        houses: "~ SA;Maison ~;Groupe ~;Clinique ~;~ et Fils",
        cities: "\
            Paris;Lyon;Orléans;Saint-Étienne;Besançon;Nîmes;Bordeaux;Béziers;Évry;Lille;\
            Aix-en-Provence;Strasbourg;",
        country: "FR",
    },
    Words {
        levels: "~;~;Старший ~;Младший ~;Ведущий ~;Помощник ~;~ стажёр",
        roles: "\
            программист;менеджер по продажам;бухгалтер;водитель;инженер конструктор;кладовщик;\
            медицинская сестра;аналитик данных;оператор станка;сварщик;учитель начальных классов;\
            повар;администратор;электромонтёр;руководитель проекта;тестировщик;логист;швея",
        fields: "\
            склад;ночные смены;строительство;оптовые закупки;контроль качества;розничная торговля;\
            вахта;информационная безопасность;станки;доставка;обслуживание клиентов;металлургия",
        joints: " – ; / ;, ; - ",
        ends: ";; (удалённо); без опыта; на полставки",
        houses: "ООО ~;АО ~;~",
        cities: "Москва;Санкт-Петербург;Казань;Рязань;Уфа;Пермь;Нижний Новгород;Томск;Орёл;",
        country: "RU",
    },
    Words {
        levels: "~;~;~ senior;~ júnior;Auxiliar ~;Estágio ~;Coordenador ~;~ pleno",
        roles: "\
            Analista de crédito;Enfermeira;Operador de máquinas;Técnico de manutenção;Motorista;\
            Desenvolvedor;Vendedora;Cozinheiro;Assistente administrativo;Engenheira civil;\
            Farmacêutico;Recepcionista;Eletricista;Professora;Gestão de projetos;Atendente de farmácia",
        fields: "\
            Logística;Produção;Automação;Educação;Operações;Turno da manhã;Exportação;Saúde;\
            Construção;Informática;Comércio eletrônico;Inovação",
        joints: " ; - ; | ; – ",
        ends: ";; (remoto); - PcD; temporário",
        houses: "Grupo ~;~ Ltda;Hospital ~;~ S.A.",
        cities: "São Paulo;Brasília;Belém;Goiânia;Florianópolis;Maceió;Ribeirão Preto;Curitiba;",
        country: "BR",
    },
    Words {
        levels: "~;~;Starszy ~;Młodszy ~;Kierownik ~;Praktykant ~;Główny ~",
        roles: "\
            Specjalista ds. rozliczeń;Inżynier elektronik;Księgowa;Magazynier;Pielęgniarka;\
            Programista;Operator wózka widłowego;Kierowca;Asystentka zarządu;Ślusarz;Analityk danych;\
            Kucharz;Przedstawiciel handlowy;Spawacz;Nauczyciel;Technolog żywności",
        fields: "\
            Obsługa klienta;Sprzedaż;Utrzymanie ruchu;Jakość;Łańcuch dostaw;Energetyka;Windykacja;\
            Budownictwo;Systemy wbudowane;Płace;Zmiana nocna;Żegluga śródlądowa",
        joints: " - ; – ; / ;, ",
        ends: ";; (K/M); - praca zdalna; - pół etatu",
        houses: "~ Sp. z o.o.;~ S.A.;Zakłady ~;Szpital ~",
        cities: "Warszawa;Kraków;Łódź;Wrocław;Poznań;Gdańsk;Rzeszów;Zielona Góra;Świdnica;",
        country: "PL",
    },
    Words {
        levels: "~;~;~ senior;Jefe ~;Auxiliar ~;Prácticas ~;Responsable ~",
        roles: "\
            Ingeniero de caminos;Médico de urgencias;Programadora;Albañil;Camarero;Enfermero;\
            Diseñadora gráfica;Conductor de autobús;Técnica de laboratorio;Panadero;Mecánico;\
            Peluquera;Administrativo contable;Jardinero;Traductora;Fisioterapeuta",
        fields: "\
            Energía eólica;Logística;Atención al público;Climatización;Producción;Análisis de datos;\
            Educación;Turno de mañana;Hostelería;Señalización;Riego;Exportación",
        joints: " ; - ; – ; / ",
        ends: ";; (media jornada); - sustitución; indefinido",
        houses: "~ S.L.;Hermanos ~;Clínica ~;Viñedos ~",
        cities: "Madrid;Málaga;Cádiz;A Coruña;León;Logroño;Almería;San Sebastián;Bilbao;",
        country: "ES",
    },
];
