//! Languages in Latin letters, known by the words that every text has.

use crate::sort::sorted_by;
use std::sync::OnceLock;

/// Words of each language that are frequent in postings and rare in the other languages.
const WORDS: [(&str, &str); 25] = [
    (
        "en",
        "the and of to in for with you we our your are is will be as on or that this have from an at by can who all not work team must skills experience including within other any has more about working ability",
    ),
    (
        "fr",
        "le la les de des du et en un une pour vous nous est dans au aux avec sur votre notre vos nos par que qui sont ou vous êtes à ce cette plus afin",
    ),
    (
        "de",
        "der die das und in für mit von zu den dem ein eine einen einer auf im bei sie wir wie ist sind oder als an du dich dir deine ihre ihr unser unsere unserer sowie werden auch nicht zur zum sich dein haben vom sein durch bis nach aus einem unserem kannst bringst arbeitszeit vollzeit deiner deinen ihren gute",
    ),
    (
        "es",
        "el la los las de del y en un una para con por que se su sus como es al lo o más nuestro nuestra trabajo experiencia años serán ser tu cargo requisitos si te nos esta este trabajar conocimientos está están persona personas clientes atención manera buena nivel hasta desde entre sin sobre según requiere requisito sueldo horario salud servicio área gestión equipo empresa postúlate buscamos impulsar soluciones contribuir seguridad calidad",
    ),
    (
        "pt",
        "o a os as de do da dos das e em um uma para com por que se no na nos nas ao à ou como é são você sua seu mais não nossa nosso experiência trabalho conhecimentos conhecimento desenvolvimento vaga área até entre sem sobre pelo pela suas será serão também já nível equipe equipa clientes serviço gestão segurança qualidade conosco empresa atendimento loja aos pelos",
    ),
    (
        "it",
        "il lo la gli le di del della dei delle e in un una per con che si da nel nella al alla sono è ed o anche come nostro nostra ti tuo lavoro esperienza presso dal ricerca candidati siamo azienda degli sul sulla tra questo questa più capacità conoscenza settore offriamo inserire nostri tua tuoi",
    ),
    (
        "nl",
        "de het een en van in voor met op je jij jouw wij we ons onze is zijn aan bij te dat die als of ook naar niet wat heb hebt bent worden wordt door om uit dit deze goed hoe jou uur per week kun binnen ben dan zoek functie werken tot uren jaar maand kan heeft mensen samen werk dienst vaardigheden graag voltijds",
    ),
    (
        "pl",
        "i w z na do się oraz dla jest o od za po jako nie są przez lub zakresie pracy praca nasz nasze naszych ze że co jak czy ich także możliwość twój umowa umowy będzie obowiązków pracę miejsce ds oferujemy wymagania pod przy nad oferty jesteśmy dołącz poszukujemy który którzy która tym jej naszej firmy klientów doświadczenie znajomość",
    ),
    (
        "sv",
        "och att i för med på en ett som av är till du vi vår våra din dina eller från kan har om det den ska inom oss hos samt inte där vara vårt söker arbeta jobba vad något dig ditt deras nu varje mer många gärna arbete genom blir",
    ),
    (
        "da",
        "og at i for med på en et som af er til du vi vores din dine eller fra kan har om det den skal hos ikke blive vil os der være samt også arbejde hvad noget dig dit deres nu hver hvor bliver mere mange gerne søger",
    ),
    (
        "nb",
        "og å i for med på en et som av er til du vi vår våre din dine eller fra kan har om det den skal hos ikke bli vil oss der være samt også vårt arbeide hva noe deg ditt deres nå hver hvor blir mer mange gjerne jobbe gjennom søker",
    ),
    (
        "fi",
        "ja on ei että tai sekä olet sinulla meillä me sinun työ kanssa voit kuin myös mukaan joka jotka ovat ole olemme tämä sinä meidän hyvä osaamista tehtävä työn",
    ),
    (
        "cs",
        "a v na se s z do pro je o k i ve že nebo jsme jako jsou od které který by při své naše našeho u práce ze za máte nabízíme co práci dle včetně pouze nabídka část místo kč být zkušenosti která tým týmu hledáme vás nás umíš máš ji nabídky",
    ),
    (
        "sk",
        "a v na sa s z do pre je o k i vo že alebo sme ako sú od ktoré ktorý by pri svoje naše nášho u práce zo za máte ponúkame čo ktorá tím tímu hľadáme ponuka nás vás ju vieš máš",
    ),
    (
        "ro",
        "și de în la cu pe pentru un o este din sau care să sunt al ale prin ca mai nu se fi cadrul ne te experiență noastră noastre a si către lucru căutăm oferim cerințe clienți responsabilități avem",
    ),
    (
        "hu",
        "a az és egy hogy nem is vagy van meg de ha el csak ez mint által való valamint illetve munka nálunk csapatunkba amely aki szereti kell olyan vagyunk",
    ),
    (
        "tr",
        "ve bir bu için ile de da olarak olan en çok iş veya gibi daha kadar sahip konusunda tercihen iyi ekip üzerinde göre her arıyoruz deneyim olmak",
    ),
    (
        "id",
        "dan yang di untuk dengan dari pada dalam ini ke atau sebagai akan adalah tidak kami anda memiliki kerja dapat serta bisa oleh secara minimal pengalaman mampu",
    ),
    (
        "ca",
        "el la els les de del i en un una per amb que es a al dels com o més nostre nostra són és feina aquest seva teva als per",
    ),
    (
        "hr",
        "i u na za se je da s od do te su koji koje ili kao sa o iz po rad raditi biti nas naš našeg tima što smo vas ako",
    ),
    (
        "sl",
        "in v na za se je da z od do ter so ki ali kot s o iz po delo dela smo pri vas naš našega če tudi za",
    ),
    (
        "lt",
        "ir į su iš kad ar yra bei apie prie nuo už tai kaip mes jūs darbo patirtis galimybė mūsų komandos ieškome būti",
    ),
    (
        "lv",
        "un ar no uz par ir kas vai kā lai pie mēs tu mūsu darba tev savu pieredze komandai jūs arī būt",
    ),
    (
        "et",
        "ja on ei et või ning oma meie sinu töö mis kes see ka kui oled meil sul oleme kogemus kuid ole oskus",
    ),
    (
        "vi",
        "và của các có cho với được trong là không những công việc một người làm từ về để kinh nghiệm theo đến tại khi",
    ),
];

/// Letters that only one of the languages has.
const LETTERS: [(&str, &str); 11] = [
    ("de", "ß"),
    ("es", "ñ¿¡"),
    ("pt", "ãõ"),
    ("pl", "ąęłńśźż"),
    ("cs", "řěů"),
    ("sk", "ľĺŕ"),
    ("ro", "țșţă"),
    ("hu", "őű"),
    ("tr", "ğış"),
    ("lt", "ėįų"),
    ("vi", "ơưạảấầếềệộớợủứ"),
];
/// A few such letters are evidence; more may come from names alone.
const MAX_LETTERS: usize = 6;

/// Words that have to be of the language before it counts at all.
const MIN_HITS: u32 = 4;

/// What a word weighs that is of one, two, three or more of the languages.
const WEIGHTS: [u32; 4] = [6, 4, 3, 2];

/// What one letter of a language's own weighs.
const LETTER: u32 = 4;

/// The lead over the second language, as a share of the first, that makes the answer certain.
const SURE_LEAD: f32 = 0.4;

/// The share of a running text that these words are; a list of skills or names has fewer.
const SURE_SHARE: f32 = 0.13;

/// The most likely language of a text in lower case, and how clear it is, from 0 to 1.
pub(super) fn language(text: &str) -> Option<(&'static str, f32)> {
    let table = table();
    let mut hits = [0_u32; WORDS.len()];
    let mut weights = [0_u32; WORDS.len()];
    let mut n_words = 0_u32;
    for word in text
        .split(|it: char| !crate::letter::is_letter(it))
        .filter(|it| !it.is_empty())
    {
        n_words += 1;
        let Ok(idx) = table.binary_search_by_key(&word, |it| it.0) else {
            continue;
        };
        let mut languages = table[idx].1;
        let weight = WEIGHTS[(languages.count_ones() as usize).clamp(1, WEIGHTS.len()) - 1];
        while languages != 0 {
            let language = languages.trailing_zeros() as usize;
            hits[language] += 1;
            weights[language] += weight;
            languages &= languages - 1;
        }
    }
    for (code, letters) in LETTERS {
        if let Some(idx) = WORDS.iter().position(|it| it.0 == code) {
            let own = text.chars().filter(|it| letters.contains(*it));
            let n_letters = own.take(MAX_LETTERS).count() as u32;
            hits[idx] += n_letters;
            weights[idx] += n_letters * LETTER;
        }
    }
    let best = (0..weights.len()).max_by_key(|it| weights[*it])?;
    let second = (0..weights.len())
        .filter(|it| *it != best)
        .map(|it| weights[it])
        .max()?;
    if hits[best] < MIN_HITS {
        return None;
    }
    let lead = (weights[best] - second) as f32 / weights[best] as f32;
    let share = hits[best] as f32 / n_words.max(1) as f32;
    // A short text proves less.
    let amount = (weights[best] as f32 / 24.0).min(1.0);
    let clarity = (lead / SURE_LEAD).min(1.0) * (share / SURE_SHARE).min(1.0) * amount;
    Some((WORDS[best].0, clarity))
}

/// Each word and, as bits, the languages it is of; sorted.
fn table() -> &'static [(&'static str, u32)] {
    static TABLE: OnceLock<Vec<(&'static str, u32)>> = OnceLock::new();
    TABLE.get_or_init(|| {
        let mut table: Vec<(&str, u32)> = Vec::new();
        for (idx, (_, words)) in WORDS.iter().enumerate() {
            table.extend(words.split(' ').map(|it| (it, 1 << idx)));
        }
        let mut table = sorted_by(table, Ord::cmp);
        table.dedup_by(|other, kept| {
            let is_same = other.0 == kept.0;
            if is_same {
                kept.1 |= other.1;
            }
            is_same
        });
        table
    })
}
