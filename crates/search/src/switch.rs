//! What is kept of a criteria when its language changes.

use openings_feed::model::{Language, Timestamp};

use crate::facts::{NONE, employment_bit, workplace_bit};
use crate::wanted::oldest;
use crate::{Criteria, Index, Switched};

impl Index {
    /// Changes the language and keeps every filter value that some open posting in it has.
    ///
    /// The query and the order are always kept. What is dropped is in a criteria of its own, without a
    /// language, query and order.
    pub fn switch_language(
        &self,
        criteria: &Criteria,
        to: Option<Language>,
        now: Timestamp,
    ) -> Switched {
        let number = self.tables.languages.iter().position(|it| *it == to);
        let (facts, tables) = (&self.facts, &self.tables);
        let languages = facts.languages.iter().enumerate();
        let open: Vec<usize> = languages
            .filter(|(at, it)| Some(usize::from(**it)) == number && facts.is_open(*at, now.0))
            .map(|(at, _)| at)
            .collect();
        let kept = Criteria {
            language: to,
            query: criteria.query.clone(),
            sort: criteria.sort,
            ..Criteria::default()
        };
        // What no posting has, and what one has.
        let mut sides = [Criteria::default(), kept];

        for place in &criteria.places {
            let number = tables
                .places
                .iter()
                .position(|it| it == place)
                .map(|it| it as u16);
            let has = |posting: &usize| {
                number.is_some_and(|it| tables.places(facts.kinds[*posting]).contains(&it))
            };
            sides[usize::from(open.iter().any(has))]
                .places
                .insert(*place);
        }
        for workplace in &criteria.workplaces {
            let has = |posting: &usize| {
                let workplaces = tables.kind(facts.kinds[*posting]).workplaces;
                workplaces & workplace_bit(*workplace) != 0
            };
            sides[usize::from(open.iter().any(has))]
                .workplaces
                .insert(*workplace);
        }
        for employment_type in &criteria.employment_types {
            let has = |posting: &usize| {
                let types = tables.kind(facts.kinds[*posting]).employment_types;
                types & employment_bit(*employment_type) != 0
            };
            sides[usize::from(open.iter().any(has))]
                .employment_types
                .insert(*employment_type);
        }
        for department in &criteria.departments {
            let number = tables.departments.get(department).unwrap_or(NONE);
            let has = |posting: &usize| number != NONE && facts.departments.get(*posting) == number;
            sides[usize::from(open.iter().any(has))]
                .departments
                .insert(department.clone());
        }
        for organization in &criteria.organizations {
            let number = tables.organizations.get(organization).unwrap_or(NONE);
            let has = |posting: &usize| number != NONE && facts.organizations[*posting] == number;
            sides[usize::from(open.iter().any(has))]
                .organizations
                .insert(organization.clone());
        }
        if let Some(days) = criteria.posted_within_days {
            let is_new = |it: &usize| facts.posted.get(*it) >= oldest(days, now);
            sides[usize::from(open.iter().any(is_new))].posted_within_days = Some(days);
        }
        if let Some(floor) = criteria.salary {
            let number = tables
                .currencies
                .iter()
                .position(|it| *it == floor.currency);
            let pays = |it: &usize| {
                number.is_some_and(|number| facts.reaches(*it, number as u16, floor.per_year))
            };
            sides[usize::from(open.iter().any(pays))].salary = Some(floor);
        }
        let [dropped, criteria] = sides;
        Switched { criteria, dropped }
    }
}
