//! Kinds of employment in the words of schema.org and of the systems that write feeds.

use serde_json::Value;

use crate::model::EmploymentType::{
    self, Contractor, FullTime, Intern, Other, PartTime, PerDiem, Temporary, Volunteer,
};
use crate::read::desk::{Desk, quote};
use crate::read::value::{Members, is_filler, many, member, text};

/// The member that states the kinds of employment.
const NAME: &str = "employmentType";

/// Reads `employmentType`; words that are not known are noted and left out.
pub(crate) fn read(job: &Members, desk: &mut Desk) -> Vec<EmploymentType> {
    let mut found = Vec::new();
    for value in many(member(job, NAME)) {
        let Some(text) = text(Some(value), &["name"]) else {
            if !matches!(value, Value::String(_) | Value::Null) {
                desk.issue(NAME, "employment type is no text, left out".into());
            }
            continue;
        };
        read_text(&text, NAME, &mut found, desk);
    }
    found
}

/// The kinds of employment that a text of the member `name` names.
pub(crate) fn in_words(text: &str, name: &str, desk: &mut Desk) -> Vec<EmploymentType> {
    let mut found = Vec::new();
    read_text(text, name, &mut found, desk);
    found
}

fn read_text(text: &str, name: &str, found: &mut Vec<EmploymentType>, desk: &mut Desk) {
    if is_filler(text) {
        return;
    }
    if let Some(kind) = parse(text) {
        add(found, kind);
        return;
    }
    // Several in one text: "Full Time, Permanent", "Vollzeit/Teilzeit", "CDD - 12 Mois".
    let before = found.len();
    let mut is_any_known = false;
    for part in text
        .split([',', '/', ';', '|', '(', ')', '+'])
        .flat_map(|it| it.split(" - "))
        .take(16)
    {
        if let Some(kind) = parse(part) {
            is_any_known = true;
            add(found, kind);
        }
    }
    if !is_any_known && found.len() == before {
        desk.issue(
            name,
            format!("employment type `{}` is not known, left out", quote(text)),
        );
    }
}

fn add(found: &mut Vec<EmploymentType>, kind: EmploymentType) {
    if !found.contains(&kind) {
        found.push(kind);
    }
}

/// The kind that a word means, whatever its case, spaces and hyphens.
fn parse(text: &str) -> Option<EmploymentType> {
    if text.len() > 80 {
        return None;
    }
    let name = text.rsplit("schema.org/").next().unwrap_or(text);
    let folded: String = name
        .chars()
        .filter(|it| crate::letter::is_letter_or_digit(*it))
        .map(crate::lower)
        .collect();
    let row = WORDS
        .iter()
        .find(|row| row.1.split(' ').any(|it| it == folded))?;
    Some(row.0)
}

/// Spellings in lower case, without spaces and hyphens.
///
/// Permanent contracts are taken for full time, as the systems that offer nothing else mean them.
const WORDS: [(EmploymentType, &str); 8] = [
    (
        FullTime,
        "fulltime full fte permanent fulltimepermanent permanentfulltime regular regularfulltime fulltimeregular employee \
         fulltimeemployee directhire fulltimedirecthire festanstellung vollzeit unbefristet festangestellt cdi \
         contratàduréeindéterminée tempsplein tempscomplet tiempocompleto jornadacompleta tiempointegral \
         indefinido tempointegral períodointegral periodointegral clt cltfull efetivo tempopieno tempoindeterminato \
         fulltimejob voltijd vastdienstverband vast pełnyetat umowaopracę heltid heltidsansat kokopäiväinen vakituinen \
         plnýúvazek hlavnípracovnípoměr normăîntreagă teljesmunkaidő tamzamanlı полнаязанятость полныйдень \
         повназайнятість دوامكامل 全职 全職 正社員 정규직 penuhwaktu πλήρηςαπασχόληση",
    ),
    (
        PartTime,
        "parttime part pte permanentparttime parttimepermanent teilzeit minijob tempspartiel tiempoparcial mediajornada \
         jornadaparcial tempoparcial meioperíodo meioperiodo parttimejob deeltijd częśćetatu niepełnyetat deltid \
         osaaikainen částečnýúvazek zkrácenýúvazek normăparțială részmunkaidő yarızamanlı частичнаязанятость \
         неполныйдень неповназайнятість دوامجزئي 兼职 兼職 アルバイト パート 파트타임 paruhwaktu μερικήαπασχόληση",
    ),
    (
        Contractor,
        "contractor contract independentcontractor contracttohire freelance freelancer freelancing selfemployed \
         freiemitarbeit freiberuflich selbständig selbstständig indépendant autónomo autonomo autônomo pj pjautônomo \
         professionlibérale liberoprofessionista partitaiva zzp b2b kontrakt umowab2b konsult подряд 外包 業務委託 프리랜서",
    ),
    (
        Temporary,
        "temporary temp fixedterm fixedtermcontract seasonal limited interim timespecific befristet aushilfe zeitarbeit \
         saisonarbeit cdd contratàduréedéterminée intérim missionintérimaire saisonnier temporal eventual temporário \
         temporario tempodeterminato tijdelijk umowazlecenie umowanaczasokreślony praca tymczasowa visstid vikariat \
         määräaikainen dobaurčitá временнаяработа 契約社員 派遣社員 계약직 临时",
    ),
    (
        Intern,
        "intern internship trainee traineeship apprenticeship apprentice student workingstudent workstudy cooperative \
         dualstudies graduate praktikum praktikant werkstudent werkstudentin ausbildung volontariat stage stagiaire alternance \
         apprentissage contratdapprentissage contratdeprofessionnalisation pasantia pasantía prácticas becario estágio \
         estagio jovemaprendiz tirocinio stageopleiding stageplaats staż praktyki praktik harjoittelu stáž стажировка \
         стажування تدريب 实习 實習 インターン 인턴 magang",
    ),
    (
        Volunteer,
        "volunteer volunteering ehrenamt bénévole bénévolat voluntario voluntariado voluntário vrijwilliger wolontariat",
    ),
    (
        PerDiem,
        "perdiem oncall casual zerohours abruf arbeitaufabruf oproepkracht vacataire",
    ),
    (Other, "other sonstige autre otro outro altro anders inne"),
];
