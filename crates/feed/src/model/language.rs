use std::fmt;

/// A language as a visitor chooses it: a canonical BCP 47 tag without a region.
///
/// The script is kept only where readers of one do not read the other: `zh-Hans`, `zh-Hant`, `sr-Latn`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Language {
    /// The tag, and zeros behind it: every posting has one, and a text of its own for each would be as many allocations.
    bytes: [u8; Self::LONGEST],
}

impl Language {
    /// Reads a BCP 47 tag with `-` or `_` in any case, an ISO 639-2 code or the English name of a common
    /// language. Regions and variants are dropped, deprecated codes replaced; `None` for anything else.
    ///
    /// ```
    /// use openings_feed::model::Language;
    ///
    /// assert_eq!(Language::parse("en_US"), Language::parse("en"));
    /// assert_eq!(Language::parse("zh-TW").unwrap().as_str(), "zh-Hant");
    /// assert_eq!(Language::parse("N/A"), None);
    /// ```
    pub fn parse(tag: &str) -> Option<Self> {
        let lower = tag.trim().to_ascii_lowercase();
        // POSIX locales end in an encoding or a modifier: `de_DE.UTF-8`.
        let lower = lower.split(['.', '@']).next().unwrap_or_default();
        let mut subtags = lower.split(['-', '_']);
        let written = subtags.next().unwrap_or_default();
        let mut code = match written.len() {
            // None of the two-letter codes that are known is replaced.
            2 if is_known(written) => written,
            2 | 3 => replacement(REPLACED, written).unwrap_or(written),
            _ if lower == written => replacement(NAMED, written)?,
            _ => return None,
        };
        let mut script = None;
        if let Some((language, implied)) = code.split_once('/') {
            code = language;
            script = Some(implied);
        }
        if !is_known(code) {
            return None;
        }
        for subtag in subtags {
            match subtag.len() {
                // What follows a singleton is an extension, not a part of the language.
                1 => break,
                4 if subtag.bytes().all(|it| it.is_ascii_alphabetic()) => script = Some(subtag),
                2 if code == "zh" && script.is_none() => script = chinese_script(subtag),
                _ => {}
            }
        }
        let script = script.filter(|script| keeps_script(code, script));
        Some(Self::of_parts(code, script))
    }

    /// Three letters, a hyphen and a script.
    const LONGEST: usize = 8;

    /// For codes that this crate writes itself.
    pub(crate) fn of_code(code: &'static str) -> Self {
        Self::of_parts(code, None)
    }

    fn of_parts(code: &str, script: Option<&str>) -> Self {
        let mut bytes = [0; Self::LONGEST];
        let (hyphen, script) = script.map_or(("", ""), |it| ("-", it));
        let tag = [code, hyphen, script].into_iter().flat_map(str::bytes);
        bytes.iter_mut().zip(tag).for_each(|(to, it)| *to = it);
        if let Some(first) = bytes.get_mut(code.len() + 1) {
            first.make_ascii_uppercase();
        }
        Self { bytes }
    }

    /// The tag: `en`, `zh-Hans`.
    pub fn as_str(&self) -> &str {
        let n_zeros = self.bytes.iter().rev().take_while(|it| **it == 0).count();
        std::str::from_utf8(&self.bytes[..Self::LONGEST - n_zeros]).unwrap_or_default()
    }

    /// Whether it is written from right to left.
    pub fn is_rtl(&self) -> bool {
        match self.as_str().split_once('-') {
            Some((_, script)) => matches!(script, "Arab" | "Hebr" | "Adlm"),
            None => contains_word(RIGHT_TO_LEFT, self.as_str()),
        }
    }

    /// The value of the attribute `dir` for text in it.
    pub fn direction(&self) -> &'static str {
        if self.is_rtl() { "rtl" } else { "ltr" }
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

fn is_known(code: &str) -> bool {
    match code.len() {
        // The codes of two letters stand in one string without separators.
        2 => TWO_LETTERS
            .as_bytes()
            .chunks(2)
            .any(|it| it == code.as_bytes()),
        3 => contains_word(THREE_LETTERS, code),
        _ => false,
    }
}

/// The script in which Chinese is written in a region, where all of it writes the same.
fn chinese_script(region: &str) -> Option<&'static str> {
    match region {
        "cn" | "sg" | "my" => Some("hans"),
        "tw" | "hk" | "mo" => Some("hant"),
        _ => None,
    }
}

/// Whether readers of `code` in another script than `script` would not read this.
fn keeps_script(code: &str, script: &str) -> bool {
    let scripts = match code {
        "zh" => "hans hant",
        "sr" | "bs" => "latn cyrl",
        "az" | "uz" | "kk" | "ky" | "tg" | "tk" => "latn cyrl arab",
        "pa" => "guru arab",
        "mn" => "cyrl mong",
        "ku" => "latn arab cyrl",
        "ks" | "sd" => "arab deva",
        "ms" | "ha" => "latn arab",
        "ff" => "latn adlm",
        "iu" => "cans latn",
        _ => return false,
    };
    contains_word(scripts, script)
}

fn contains_word(words: &str, word: &str) -> bool {
    words.split(' ').any(|it| it == word)
}

/// Looks up `word` in a list of lines, each a replacement followed by what it replaces.
fn replacement(lines: &'static str, word: &str) -> Option<&'static str> {
    lines.split(',').find_map(|line| {
        let (replacement, replaced) = line.split_once(' ')?;
        contains_word(replaced, word).then_some(replacement)
    })
}

const RIGHT_TO_LEFT: &str = "ar he fa ur ps sd ug yi dv ks ckb arc";

/// ISO 639-1, without the codes that are replaced.
const TWO_LETTERS: &str = "\
    aaabaeafakamanarasavayazbabebgbibmbnbobrbscacechcocrcscucvcydadedvdzeeeleneoeseteufafffifjfofrfyga\
    gdglgngugvhahehihohrhthuhyhziaidieigiiikioisitiujajvkakgkikjkkklkmknkokrkskukvkwkylalblglilnloltlu\
    lvmgmhmimkmlmnmrmsmtmynanbndnengnlnnnrnvnyocojomorospapiplpsptqurmrnrorurwsascsdsesgsiskslsmsnsosq\
    srssstsusvswtatetgthtitktntotrtstttwtyugukuruzvevivowawoxhyiyozazhzu";

/// Languages with no code of two letters that postings are written in.
const THREE_LETTERS: &str = "fil gsw yue nds hsb dsb bar ast ext mwl frp fur lld vec scn nap lmo pms \
    ckb kab tzm zgh shi rif ceb ilo hil war pam bcl haw mai bho kok mni sat doi awa mag tcy sah crh gag \
    csb szl rue sma smj smn sms fkv syr arc chr hmn lus kmr tok bal brx gom quc nah";

/// A code, then the codes that mean it: deprecated ones, ISO 639-2, members of a macrolanguage.
const REPLACED: &str = "en eng,de deu ger,fr fra fre,es spa,pt por,it ita,nl nld dut,pl pol,ru rus,ar ara arb,\
    zh zho chi cmn,ja jpn,ko kor,uk ukr,cs ces cze,sk slk slo,sl slv,hr hrv,sr srp,bs bos,bg bul,\
    ro ron rum mo,hu hun,tr tur,el ell gre,sv swe,da dan,nb nob nor no,nn nno,fi fin,is isl ice,et est ekk,\
    lv lav lvs,lt lit,ga gle,cy cym wel,eu eus baq,ca cat,gl glg,he heb iw,yi yid ji,fa fas per pes,ur urd,\
    hi hin,bn ben,ta tam,te tel,mr mar,gu guj,kn kan,ml mal,pa pan,th tha,vi vie,id ind in,ms msa may zsm,\
    fil tl tgl,km khm,lo lao,my mya bur,ka kat geo,hy hye arm,az aze azj,kk kaz,uz uzb uzn,mn mon khk,\
    sq sqi alb als,mk mkd mac,mt mlt,lb ltz,af afr,sw swa swh,am amh,so som,zu zul,xh xho,ne nep npi,si sin,\
    be bel,eo epo,la lat,ku kur,ps pus,sr/latn sh";

/// A code, then its English name in lower case.
const NAMED: &str = "en english,de german deutsch,fr french,es spanish castilian,pt portuguese,it italian,\
    nl dutch flemish,pl polish,ru russian,ar arabic,zh chinese mandarin,ja japanese,ko korean,uk ukrainian,\
    cs czech,sk slovak,sl slovenian slovene,hr croatian,sr serbian,bs bosnian,bg bulgarian,ro romanian,\
    hu hungarian,tr turkish,el greek,sv swedish,da danish,nb norwegian,fi finnish,is icelandic,et estonian,\
    lv latvian,lt lithuanian,ca catalan,eu basque,gl galician,he hebrew,fa persian farsi,ur urdu,hi hindi,\
    bn bengali,th thai,vi vietnamese,id indonesian,ms malay,fil filipino tagalog,ga irish,cy welsh,\
    lb luxembourgish,sq albanian,mk macedonian,mt maltese,ka georgian,hy armenian,sw swahili,af afrikaans";

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(tags: &str, expected: Option<&str>) {
        for tag in tags.split(' ') {
            let language = Language::parse(tag);
            assert_eq!(language.as_ref().map(Language::as_str), expected, "{tag}");
        }
    }

    #[test]
    fn regions_case_and_variants_do_not_matter() {
        check(
            "en EN en-GB en_US en-us en-US-x-twain en_US.UTF-8 eng English",
            Some("en"),
        );
        check("de de-AT de-CH-1996 de_DE@euro deu ger", Some("de"));
        check("es-419 es", Some("es"));
        check("nn nn-NO", Some("nn"));
        check("gsw gsw-CH", Some("gsw"));
    }

    #[test]
    fn scripts_that_readers_do_not_share_stay_apart() {
        check("zh", Some("zh"));
        check(
            "zh-CN zh_SG zh-Hans zh-hans-HK cmn-Hans zh-cmn-Hans-CN",
            Some("zh-Hans"),
        );
        check("zh-TW zh-HK zh_mo ZH-HANT zh-Hant-CN", Some("zh-Hant"));
        check("sr sr-RS", Some("sr"));
        check("sr-Latn sr-latn-RS sh", Some("sr-Latn"));
        check("sr-Cyrl sh-Cyrl", Some("sr-Cyrl"));
        check("uz-Cyrl-UZ", Some("uz-Cyrl"));
        check("pa-Arab", Some("pa-Arab"));
    }

    #[test]
    fn scripts_that_say_nothing_are_dropped() {
        check("en-Latn en-Latn-GB", Some("en"));
        check("ja-Jpan", Some("ja"));
        check("ru-Cyrl", Some("ru"));
        check("mn-Zzzz", Some("mn"));
    }

    #[test]
    fn deprecated_codes_are_replaced() {
        check("iw", Some("he"));
        check("in in-ID", Some("id"));
        check("ji", Some("yi"));
        check("no no-NO nor", Some("nb"));
        check("tl", Some("fil"));
        check("mo", Some("ro"));
    }

    #[test]
    fn garbage_is_no_language() {
        for tag in [
            "",
            " ",
            "xx",
            "und",
            "mul",
            "N/A",
            "-",
            "e",
            "foo",
            "Klingon-QX",
            "日本",
            "en glish",
            "1",
        ] {
            assert_eq!(Language::parse(tag), None, "{tag}");
        }
    }

    #[test]
    fn every_replacement_is_known() {
        for line in REPLACED.split(',').chain(NAMED.split(',')) {
            let code = line.split([' ', '/']).next().unwrap();
            assert!(is_known(code), "{line}");
        }
        assert_eq!(TWO_LETTERS.len() % 2, 0);
    }

    #[test]
    fn direction_follows_the_script() {
        for tag in ["ar", "he", "fa-IR", "ur", "uz-Arab", "ckb"] {
            assert!(Language::parse(tag).unwrap().is_rtl(), "{tag}");
        }
        for tag in ["en", "sd-Deva", "pa", "ja"] {
            assert_eq!(Language::parse(tag).unwrap().direction(), "ltr", "{tag}");
        }
    }
}
