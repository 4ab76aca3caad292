//! Languages in Latin letters, known by the words that every text has.

use crate::sort::sorted_by;
use std::sync::OnceLock;

/// Words of each language that are frequent in postings and rare in the other languages.
const WORDS: [(&str, &str); 25] = [
    (
        "en",
        "the and of to in for with you we our your are is will be as on or that this have from an at by can who all not work team",
    ),
    (
        "fr",
        "le la les de des du et en un une pour vous nous est dans au aux avec sur votre notre vos nos par que qui sont ou vous êtes à ce cette plus afin",
    ),
    (
        "de",
        "der die das und in für mit von zu den dem ein eine einen einer auf im bei sie wir wie ist sind oder als an du dich dir deine ihre ihr unser unsere unserer sowie werden auch nicht zur zum sich dein haben",
    ),
    (
        "es",
        "el la los las de del y en un una para con por que se su sus como es al lo o más nuestro nuestra trabajo experiencia años serán ser tu cargo requisitos si te nos esta este trabajar conocimientos",
    ),
    (
        "pt",
        "o a os as de do da dos das e em um uma para com por que se no na nos nas ao à ou como é são você sua seu mais não nossa nosso experiência trabalho conhecimentos conhecimento desenvolvimento vaga área",
    ),
    (
        "it",
        "il lo la gli le di del della dei delle e in un una per con che si da nel nella al alla sono è ed o anche come nostro nostra ti tuo lavoro esperienza presso dal ricerca candidati siamo azienda",
    ),
    (
        "nl",
        "de het een en van in voor met op je jij jouw wij we ons onze is zijn aan bij te dat die als of ook naar niet wat heb hebt bent worden wordt door om uit dit deze goed hoe jou uur per week kun binnen ben dan zoek functie werken",
    ),
    (
        "pl",
        "i w z na do się oraz dla jest w o od za po jako nie są przez lub w zakresie pracy praca nasz nasze naszych ze że co jak czy ich także możliwość twój umowa umowy będzie obowiązków pracę miejsce ds oferujemy wymagania",
    ),
    (
        "sv",
        "och att i för med på en ett som av är till du vi vår våra din dina eller från kan har om det den ska inom oss hos samt inte där vara vårt söker arbeta jobba",
    ),
    (
        "da",
        "og at i for med på en et som af er til du vi vores din dine eller fra kan har om det den skal hos ikke blive vil os der være samt også du",
    ),
    (
        "nb",
        "og å i for med på en et som av er til du vi vår våre din dine eller fra kan har om det den skal hos ikke bli vil oss der være samt også vårt",
    ),
    (
        "fi",
        "ja on ei että tai sekä olet sinulla meillä me sinun työ kanssa voit kuin myös mukaan joka jotka ovat ole olemme tämä sinä meidän hyvä osaamista tehtävä työn",
    ),
    (
        "cs",
        "a v na se s z do pro je o k i ve že nebo jsme jako jsou od které který by při své naše našeho u práce ze za máte nabízíme co práci dle včetně pouze nabídka část místo kč být zkušenosti",
    ),
    (
        "sk",
        "a v na sa s z do pre je o k i vo že alebo sme ako sú od ktoré ktorý by pri svoje naše nášho u práce zo za máte ponúkame čo",
    ),
    (
        "ro",
        "și de în la cu pe pentru un o este din sau care să sunt al ale prin ca mai nu se fi în cadrul ne te experiență noastră noastre a si",
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
const MIN_HITS: usize = 5;

/// The language of a text in lower case, if one is clearly ahead.
pub(super) fn language(text: &str) -> Option<&'static str> {
    let table = table();
    let mut hits = [0; WORDS.len()];
    let mut n_words = 0;
    for word in text
        .split(|it: char| !it.is_alphabetic())
        .filter(|it| !it.is_empty())
    {
        n_words += 1;
        let Ok(idx) = table.binary_search_by_key(&word, |it| it.0) else {
            continue;
        };
        let mut languages = table[idx].1;
        while languages != 0 {
            hits[languages.trailing_zeros() as usize] += 1;
            languages &= languages - 1;
        }
    }
    for (code, letters) in LETTERS {
        if let Some(idx) = WORDS.iter().position(|it| it.0 == code) {
            hits[idx] += text
                .chars()
                .filter(|it| letters.contains(*it))
                .take(MAX_LETTERS)
                .count();
        }
    }
    let best = (0..hits.len()).max_by_key(|it| hits[*it])?;
    let second = (0..hits.len())
        .filter(|it| *it != best)
        .map(|it| hits[it])
        .max()?;
    // One word in ten is of these in any running text; a list of skills has fewer. The margin is what
    // keeps Danish and Norwegian, or Czech and Slovak, from being mixed up.
    let is_text = hits[best] >= MIN_HITS && hits[best] * 10 >= n_words;
    let is_clear = hits[best] >= second + 2 && hits[best] * 10 >= second * 11;
    (is_text && is_clear).then_some(WORDS[best].0)
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
