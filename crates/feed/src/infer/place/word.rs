//! Words that stand among places and are none.

use crate::model::Workplace;

/// Words for a kind of workplace, in small letters. Longer ones come before those they contain.
const WORKPLACES: [(Workplace, &str); 3] = [
    (
        Workplace::Hybrid,
        "hybrid|hybride|hibrido|híbrido|híbrida|hybrydowo|hybrydowa|ibrido|гибрид|гибридный формат|混合办公|ハイブリッド|하이브리드",
    ),
    (
        Workplace::Remote,
        "fully remote|100% remote|full remote|remote first|remote work|remote only|remote|remotely|remoto|remota|trabajo remoto|trabajo en remoto|\
teletrabajo|teletrabalho|à distance|télétravail complet|télétravail|home office|homeoffice|work from home|wfh|telecommute|\
praca zdalna|zdalnie|zdalna|удаленно|удалённо|удаленная работа|da remoto|op afstand|thuiswerk|distans|عن بعد|远程|遠程|在宅|リモート|원격",
    ),
    (
        Workplace::OnSite,
        "on-site|onsite|on site|in-office|in office|in person|presencial|vor ort|sur site|in sede|op locatie|stacjonarnie|в офисе",
    ),
];

/// Areas of several countries whose members nobody agrees on, or that are limits of another kind.
const AREAS: &str = "emea|apac|latam|eu|eea|europe|european union|asia|africa|americas|the americas|north america|south america|\
latin america|central america|middle east|mena|dach|benelux|nordics|scandinavia|balkans|cis|europa|europäische union|\
union européenne|unión europea|américa latina|latinoamérica|amérique du nord|caribbean|oceania|asia pacific|asia-pacific|anz|cee|\
ukraine and eu|європа|европа|снг|欧洲|ヨーロッパ|亚洲|アジア";

/// "Anywhere in the world".
const ANYWHERE: &str = "anywhere|worldwide|global|globally|anywhere in the world|world|earth|weltweit|monde entier|partout dans le monde|\
en todo el mundo|mundial|qualquer lugar|cały świat|весь мир|по всему миру|全球|世界中|전 세계";

/// What says that there are places, but not which.
const SEVERAL: &str = "multiple locations|various locations|multiple|various|several locations|all locations|locations|different locations|\
verschiedene standorte|mehrere standorte|bundesweit|deutschlandweit|plusieurs lieux|varias ubicaciones|vários locais|flexible|tbd|n/a|\
not specified|unspecified|to be defined|-|–|none|null|other";

/// What is said of a place without being a part of its name.
const NOISE: &str =
    "hq|headquarters|head office|office|offices|our office|or|m/w/d|f/m/d|m/f/d|h/f";

/// A text without the words for a kind of workplace.
pub(super) struct Stripped<'a> {
    pub(super) rest: &'a str,
    pub(super) workplace: Option<Workplace>,
}

/// Takes the word for a kind of workplace off either end: "Remote United States", "Munich Hybrid".
pub(super) fn strip(text: &str) -> Stripped<'_> {
    let mut rest = trim(text);
    let mut workplace = None;
    'again: loop {
        let lower = crate::lowercase(rest);
        // Both have to be of one length for the ends to be the same.
        if lower.len() != rest.len() {
            break;
        }
        for (kind, words) in WORKPLACES {
            for word in words.split('|') {
                let after = lower
                    .strip_prefix(word)
                    .filter(|it| is_apart(it.chars().next()));
                let before = lower
                    .strip_suffix(word)
                    .filter(|it| is_apart(it.chars().next_back()));
                rest = match (after, before) {
                    (Some(after), _) => &rest[rest.len() - after.len()..],
                    (_, Some(before)) => &rest[..before.len()],
                    _ => continue,
                };
                rest = trim(rest);
                workplace = workplace.max(Some(kind));
                continue 'again;
            }
        }
        break;
    }
    // "in Germany", "Munich Office"
    let lower = crate::lowercase(rest);
    if workplace.is_some() && lower.len() == rest.len() {
        for word in ["in ", "within ", "from ", "only ", "aus ", "en ", "the "] {
            if lower.starts_with(word) {
                rest = rest[word.len()..].trim();
                break;
            }
        }
        rest = rest.strip_suffix(" only").unwrap_or(rest);
    }
    for end in [" office", " Office", " HQ", " Headquarters"] {
        rest = rest.strip_suffix(end).unwrap_or(rest);
    }
    Stripped {
        rest: trim(rest),
        workplace,
    }
}

fn trim(text: &str) -> &str {
    text.trim_matches(|it: char| {
        it.is_whitespace() || matches!(it, '-' | '–' | ',' | ':' | '.' | '+' | '&')
    })
}

fn is_apart(beside: Option<char>) -> bool {
    beside.is_none_or(|it| !it.is_alphanumeric())
}

fn has(list: &str, text: &str) -> bool {
    let lower = crate::lowercase(text.trim());
    list.split('|').any(|it| it == lower)
}

/// Whether a name is one of several countries together.
pub(super) fn is_area(text: &str) -> bool {
    has(AREAS, text)
}

/// Whether a text means the whole world.
pub(super) fn is_anywhere(text: &str) -> bool {
    has(ANYWHERE, text)
}

/// Whether a text only says that there are places: "Multiple locations", "2 Locations".
pub(super) fn is_several(text: &str) -> bool {
    let text = text
        .trim_start_matches(|it: char| it.is_ascii_digit() || it == '+')
        .trim();
    text.is_empty() || has(SEVERAL, text)
}

/// Whether a text is no name of anything.
pub(super) fn is_noise(text: &str) -> bool {
    has(NOISE, text)
}
