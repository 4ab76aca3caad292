//! The language a text is written in, found by its letters and its commonest words.

mod script;
mod word;

use crate::model::Language;
use script::Script;

/// Bytes of a text that are looked at: the language of a posting is clear from its first paragraphs.
const MAX_BYTES: usize = 2 << 10;

/// Below this a guess is too doubtful to be shown.
const DOUBTFUL: f32 = 0.5;

/// Letters of another script that may be names and terms alone, as a share of all.
const MAX_FOREIGN: f32 = 0.15;

/// The language that a text is most likely written in.
#[derive(Debug, Clone, PartialEq)]
pub struct Guess {
    /// The most likely one.
    pub language: Language,
    /// How clear that is: from 0, as good as any other, to 1. Not a probability.
    pub confidence: f32,
}

impl Guess {
    /// Whether the text is too short, too mixed or too unlike any language for the guess to be told to readers.
    pub fn is_doubtful(&self) -> bool {
        self.confidence < DOUBTFUL
    }
}

/// What finds the language of a posting from its title and its text, as [`language`] does.
pub(crate) type Detect = fn(&str, &str) -> Option<Guess>;

/// The language of a posting, from its title and its text, which may be HTML.
///
/// `None` where nothing speaks for any language. A guess [may be doubtful](Guess::is_doubtful): "not stated" is
/// then better than the guess.
pub fn language(title: &str, text: &str) -> Option<Guess> {
    let sample = sample(title, text);
    let (script, foreign) = script::dominant(&sample)?;
    let (code, clarity) = match script {
        Script::Latin => word::language(&sample)?,
        Script::Cyrillic => (script::cyrillic(&sample)?, 1.0),
        Script::Arabic => (script::arabic(&sample), 1.0),
        Script::Han => ("zh", 1.0),
        Script::One(code) => (code, 1.0),
    };
    // Among Latin letters, others are a second language; among others, Latin ones are mostly terms.
    let is_mixed = script == Script::Latin && foreign > MAX_FOREIGN;
    Some(Guess {
        language: Language::of_code(code),
        confidence: if is_mixed {
            clarity * (1.0 - foreign) * 0.5
        } else {
            clarity
        },
    })
}

/// The beginning of the text and the title, in lower case, without tags, entities and addresses.
fn sample(title: &str, text: &str) -> String {
    let mut sample = String::with_capacity(MAX_BYTES + title.len());
    push_lower(
        &text[..text.floor_char_boundary(2 * MAX_BYTES)],
        &mut sample,
    );
    push_lower(&title[..title.floor_char_boundary(200)], &mut sample);
    sample
}

fn push_lower(text: &str, sample: &mut String) {
    let end = sample.len() + MAX_BYTES;
    let mut in_tag = false;
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        if sample.len() >= end {
            break;
        }
        match c {
            '<' if chars
                .peek()
                .is_some_and(|it| it.is_ascii_alphabetic() || *it == '/') =>
            {
                in_tag = true
            }
            '>' if in_tag => {
                in_tag = false;
                sample.push(' ');
            }
            _ if in_tag => {}
            // The names of entities would count as words.
            '&' => {
                sample.push(' ');
                while chars
                    .peek()
                    .is_some_and(|it| it.is_ascii_alphanumeric() || *it == '#')
                {
                    chars.next();
                }
            }
            c => sample.push(crate::lower(c)),
        }
    }
    sample.push(' ');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Option<&str>) {
        let guess = language("", text).filter(|it| !it.is_doubtful());
        let language = guess.as_ref().map(|it| it.language.as_str());
        assert_eq!(language, expected, "{text}");
    }

    #[test]
    fn languages_are_known_by_their_letters() {
        check("우리 팀에서 함께 일할 분을 찾습니다", Some("ko"));
        check("東京で一緒に働く仲間を募集しています", Some("ja"));
        check("我们正在寻找一位有经验的面包师加入团队", Some("zh"));
        check(
            "我们使用 Java, Spring Boot 和 MySQL 开发后端服务",
            Some("zh"),
        );
        check(
            "Ищем пекаря, который любит свою работу и ранние утра, мы это ценим",
            Some("ru"),
        );
        check(
            "Шукаємо пекаря, який любить свою роботу і ранкову тишу",
            Some("uk"),
        );
        check(
            "Търсим пекар, който обича работата си и ранните часове на деня, без опит също",
            Some("bg"),
        );
        check("نبحث عن خباز يحب عمله ويستيقظ باكرا كل يوم", Some("ar"));
        check(
            "ما به دنبال یک نانوا هستیم که کارش را دوست دارد",
            Some("fa"),
        );
        check(
            "Ψάχνουμε για έναν φούρναρη που αγαπά τη δουλειά του",
            Some("el"),
        );
        check("אנחנו מחפשים אופה שאוהב את העבודה שלו", Some("he"));
        check("เรากำลังมองหาคนทำขนมปังที่รักงานของเขา", Some("th"));
    }

    #[test]
    fn languages_are_known_by_their_words() {
        check(
            "We are looking for a baker who likes the quiet of the early hours and will help our team.",
            Some("en"),
        );
        check(
            "Nous recherchons un boulanger pour notre équipe. Vous êtes du matin et vous aimez le pain dans tous ses états.",
            Some("fr"),
        );
        check(
            "Wir suchen für unser Team einen Bäcker, der die Ruhe am Morgen mag und mit uns das beste Brot der Stadt backt.",
            Some("de"),
        );
        check(
            "Buscamos un panadero para nuestro equipo, con ganas de trabajar por la mañana y de hacer el mejor pan de la ciudad.",
            Some("es"),
        );
        check(
            "Procuramos um padeiro para a nossa equipa, que goste do silêncio da manhã e não tenha medo do forno.",
            Some("pt"),
        );
        check(
            "Cerchiamo un panettiere per la nostra squadra, che ami il silenzio della mattina e il pane fatto bene.",
            Some("it"),
        );
        check(
            "Wij zoeken een bakker voor ons team, die van de stilte van de ochtend houdt en met ons het beste brood wil maken.",
            Some("nl"),
        );
        check(
            "Szukamy piekarza do naszego zespołu, który lubi ciszę poranka oraz nie boi się pracy przy piecu i z ludźmi.",
            Some("pl"),
        );
        check(
            "Vi söker en bagare till vårt team som tycker om tystnaden på morgonen och som vill baka stadens bästa bröd med oss.",
            Some("sv"),
        );
        check(
            "Vi søger en bager til vores hold, som kan lide stilheden om morgenen og ikke er bange for at arbejde med andre.",
            Some("da"),
        );
        check(
            "Etsimme leipuria tiimiimme, joka pitää aamun hiljaisuudesta ja joka on valmis oppimaan sekä tekemään työtä.",
            Some("fi"),
        );
        check(
            "Hledáme pekaře do našeho týmu, který má rád ranní klid a nebojí se práce u pece ani s lidmi, nebo se ji chce naučit.",
            Some("cs"),
        );
        check(
            "Csapatunkba keresünk egy péket, aki szereti a reggeli csendet és nem fél a munkától, hogy a város legjobb kenyerét süsse.",
            Some("hu"),
        );
        check(
            "Ekibimiz için sabah sessizliğini seven ve çalışmaktan korkmayan bir fırıncı arıyoruz, en iyi ekmek için bu iş çok önemli.",
            Some("tr"),
        );
    }

    #[test]
    fn what_is_not_clear_is_not_guessed() {
        check("", None);
        check("Java", None);
        check("Senior Backend Engineer (m/w/d)", None);
        check(
            "Python SQL AWS Kubernetes Docker Terraform Java Kotlin Scala",
            None,
        );
        check("1234 !!! 5678", None);
    }

    #[test]
    fn markup_is_no_text() {
        check(
            "<p class=\"the and of to for with you\">Wir suchen für unser Team einen Bäcker, der mit uns das beste Brot backt.</p>",
            Some("de"),
        );
    }

    #[test]
    fn close_relatives_are_told_apart() {
        check(
            "Vi søker en baker til teamet vårt som liker stillheten om morgenen og ikke er redd for å jobbe med andre.",
            Some("nb"),
        );
        check(
            "Vi søger en bager, og du bliver en del af et hold, hvor der er plads til at lære noget nyt hver dag.",
            Some("da"),
        );
        check(
            "Brindar atención médica oportuna y de calidad a pacientes, contribuyendo a la continuidad del cuidado y la seguridad.",
            Some("es"),
        );
        check(
            "Prestar atendimento aos clientes com qualidade, contribuindo para a segurança e a continuidade do serviço na loja.",
            Some("pt"),
        );
        check(
            "Hľadáme pekára do nášho tímu, ktorý má rád ranný pokoj a nebojí sa práce pri peci, alebo sa ju chce naučiť.",
            Some("sk"),
        );
    }

    #[test]
    fn texts_in_two_languages_are_doubtful() {
        let german = "Wir suchen für unser Team einen Bäcker, der die Ruhe am Morgen mag und mit uns das beste Brot backt.";
        let english = "We are looking for a baker who likes the quiet of the early hours and who will help our team.";
        let both = language("", &format!("{german} {english}")).unwrap();
        let one = language("", &format!("{german} {german}")).unwrap();
        assert!(both.confidence < one.confidence, "{both:?} {one:?}");
        let arabic = "نبحث عن خباز يحب عمله ويستيقظ باكرا ";
        let mixed = language("", &format!("{english} {english} {arabic} {arabic}")).unwrap();
        assert!(mixed.is_doubtful(), "{mixed:?}");
    }
}
