use std::cmp::Ordering;
use std::fmt;

/// An ISO 3166-1 country, by its alpha-2 code in capital letters.
///
/// Kosovo is one of them by its usual code, `XK`. Names are no business of this type: see
/// [`crate::Source::country_by_name`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Country([u8; 2]);

impl Country {
    /// Reads an alpha-2 or alpha-3 code in any case, and the codes `UK` and `EL` that European institutions use.
    ///
    /// ```
    /// use openings_feed::model::Country;
    ///
    /// assert_eq!(Country::parse("at"), Country::parse("AUT"));
    /// assert_eq!(Country::parse("XX"), None);
    /// ```
    pub fn parse(text: &str) -> Option<Self> {
        let code = text.trim().as_bytes();
        let mut upper = [0; 3];
        let upper = upper.get_mut(..code.len())?;
        upper.copy_from_slice(code);
        upper.make_ascii_uppercase();
        let upper: &[u8] = match &*upper {
            b"UK" => b"GB",
            b"EL" => b"GR",
            other => other,
        };
        let row = match upper.len() {
            2 => row_of(upper),
            3 => rows().find(|row| row[2..] == *upper),
            _ => None,
        };
        row.map(of_row)
    }

    /// The code, in capital letters.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }

    /// Every country, in the order of the codes.
    pub fn all() -> impl Iterator<Item = Self> {
        rows().map(of_row)
    }
}

impl fmt::Display for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

fn rows() -> impl Iterator<Item = &'static [u8]> {
    // One string instead of a table: a table of `&str` is four times its size in WebAssembly.
    CODES.as_bytes().chunks(6).map(|row| &row[..5])
}

/// The row that begins with a code. Every location of a feed asks for one, and the rows are in order.
fn row_of(code: &[u8]) -> Option<&'static [u8]> {
    let (mut first, mut end) = (0, CODES.len().div_ceil(6));
    while first < end {
        let middle = usize::midpoint(first, end);
        let row = CODES.as_bytes().get(middle * 6..middle * 6 + 5)?;
        match row[..2].cmp(code) {
            Ordering::Less => first = middle + 1,
            Ordering::Equal => return Some(row),
            Ordering::Greater => end = middle,
        }
    }
    None
}

fn of_row(row: &[u8]) -> Country {
    Country([row[0], row[1]])
}

/// Alpha-2 and alpha-3 code of each country.
const CODES: &str = "\
    ADAND AEARE AFAFG AGATG AIAIA ALALB AMARM AOAGO AQATA ARARG ASASM ATAUT AUAUS AWABW AXALA AZAZE BABIH BBBRB \
    BDBGD BEBEL BFBFA BGBGR BHBHR BIBDI BJBEN BLBLM BMBMU BNBRN BOBOL BQBES BRBRA BSBHS BTBTN BVBVT BWBWA BYBLR \
    BZBLZ CACAN CCCCK CDCOD CFCAF CGCOG CHCHE CICIV CKCOK CLCHL CMCMR CNCHN COCOL CRCRI CUCUB CVCPV CWCUW CXCXR \
    CYCYP CZCZE DEDEU DJDJI DKDNK DMDMA DODOM DZDZA ECECU EEEST EGEGY EHESH ERERI ESESP ETETH FIFIN FJFJI FKFLK \
    FMFSM FOFRO FRFRA GAGAB GBGBR GDGRD GEGEO GFGUF GGGGY GHGHA GIGIB GLGRL GMGMB GNGIN GPGLP GQGNQ GRGRC GSSGS \
    GTGTM GUGUM GWGNB GYGUY HKHKG HMHMD HNHND HRHRV HTHTI HUHUN IDIDN IEIRL ILISR IMIMN ININD IOIOT IQIRQ IRIRN \
    ISISL ITITA JEJEY JMJAM JOJOR JPJPN KEKEN KGKGZ KHKHM KIKIR KMCOM KNKNA KPPRK KRKOR KWKWT KYCYM KZKAZ LALAO \
    LBLBN LCLCA LILIE LKLKA LRLBR LSLSO LTLTU LULUX LVLVA LYLBY MAMAR MCMCO MDMDA MEMNE MFMAF MGMDG MHMHL MKMKD \
    MLMLI MMMMR MNMNG MOMAC MPMNP MQMTQ MRMRT MSMSR MTMLT MUMUS MVMDV MWMWI MXMEX MYMYS MZMOZ NANAM NCNCL NENER \
    NFNFK NGNGA NINIC NLNLD NONOR NPNPL NRNRU NUNIU NZNZL OMOMN PAPAN PEPER PFPYF PGPNG PHPHL PKPAK PLPOL PMSPM \
    PNPCN PRPRI PSPSE PTPRT PWPLW PYPRY QAQAT REREU ROROU RSSRB RURUS RWRWA SASAU SBSLB SCSYC SDSDN SESWE SGSGP \
    SHSHN SISVN SJSJM SKSVK SLSLE SMSMR SNSEN SOSOM SRSUR SSSSD STSTP SVSLV SXSXM SYSYR SZSWZ TCTCA TDTCD TFATF \
    TGTGO THTHA TJTJK TKTKL TLTLS TMTKM TNTUN TOTON TRTUR TTTTO TVTUV TWTWN TZTZA UAUKR UGUGA UMUMI USUSA UYURY \
    UZUZB VAVAT VCVCT VEVEN VGVGB VIVIR VNVNM VUVUT WFWLF WSWSM XKXKX YEYEM YTMYT ZAZAF ZMZMB ZWZWE ";

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Option<&str>) {
        let country = Country::parse(text);
        assert_eq!(country.as_ref().map(Country::as_str), expected, "{text}");
    }

    #[test]
    fn codes_are_read_in_any_case_and_length() {
        check("at", Some("AT"));
        check(" De ", Some("DE"));
        check("USA", Some("US"));
        check("deu", Some("DE"));
        check("UK", Some("GB"));
        check("el", Some("GR"));
        check("xk", Some("XK"));
        check("ZW", Some("ZW"));
    }

    #[test]
    fn every_country_is_found_by_both_codes() {
        for row in rows() {
            let expected = Some(of_row(row));
            for code in [&row[..2], &row[2..]] {
                let code = std::str::from_utf8(code).unwrap();
                assert_eq!(Country::parse(code), expected, "{code}");
            }
        }
    }

    #[test]
    fn what_is_no_code_is_no_country() {
        check("XX", None);
        check("", None);
        check("A", None);
        check("Austria", None);
        check("ÄT", None);
        check("E R", None);
    }

    #[test]
    fn there_are_250_countries_and_each_is_its_own_code() {
        assert_eq!(Country::all().count(), 250);
        assert!(Country::all().is_sorted());
        for country in Country::all() {
            assert_eq!(Country::parse(country.as_str()), Some(country));
        }
    }
}
