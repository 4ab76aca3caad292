//! The language a text is written in, found by its letters and its commonest words.

mod script;
mod word;

use crate::model::Language;
use script::Script;

/// Bytes of a text that are looked at: the language of a posting is clear from its first paragraphs.
const MAX_BYTES: usize = 2 << 10;

/// The language of a posting, from its title and its text, which may be HTML.
///
/// `None` where the text is too short or the answer is not clear: "not stated" is better than a guess.
pub fn language(title: &str, text: &str) -> Option<Language> {
    let sample = sample(title, text);
    let code = match script::dominant(&sample)? {
        Script::Latin => word::language(&sample)?,
        Script::Cyrillic => script::cyrillic(&sample)?,
        Script::Arabic => script::arabic(&sample),
        Script::Han => "zh",
        Script::One(code) => code,
    };
    Some(Language::of_code(code))
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
        let language = language("", text);
        assert_eq!(language.as_ref().map(Language::as_str), expected, "{text}");
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
}
