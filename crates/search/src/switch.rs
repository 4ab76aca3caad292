//! What is kept of a criteria when its language changes.

use openings_feed::model::{Language, Timestamp};

use crate::row::{NONE, Row, employment_bit, workplace_bit};
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
        let mut rows: Vec<&Row> = Vec::new();
        let mut numbers: Vec<usize> = Vec::new();
        let facts = &self.facts;
        for (at, row) in self.rows.iter().enumerate() {
            if Some(usize::from(row.language)) == number && facts.is_open(at, now.0) {
                rows.push(row);
                numbers.push(at);
            }
        }
        let tables = &self.tables;
        let mut kept = Criteria {
            language: to,
            query: criteria.query.clone(),
            sort: criteria.sort,
            ..Criteria::default()
        };
        let mut dropped = Criteria::default();

        for place in &criteria.places {
            let number = tables
                .places
                .iter()
                .position(|it| it == place)
                .map(|it| it as u16);
            let has = |row: &&Row| number.is_some_and(|it| tables.places(row).contains(&it));
            let side = if rows.iter().any(has) {
                &mut kept
            } else {
                &mut dropped
            };
            side.places.insert(*place);
        }
        for workplace in &criteria.workplaces {
            let has = |row: &&Row| tables.kind(row).workplaces & workplace_bit(*workplace) != 0;
            let side = if rows.iter().any(has) {
                &mut kept
            } else {
                &mut dropped
            };
            side.workplaces.insert(*workplace);
        }
        for employment_type in &criteria.employment_types {
            let has = |row: &&Row| {
                let types = tables.kind(row).employment_types;
                types & employment_bit(*employment_type) != 0
            };
            let side = if rows.iter().any(has) {
                &mut kept
            } else {
                &mut dropped
            };
            side.employment_types.insert(*employment_type);
        }
        for department in &criteria.departments {
            let number = tables.departments.get(department).unwrap_or(NONE);
            let has = |row: &&Row| number != NONE && row.department == number;
            let side = if rows.iter().any(has) {
                &mut kept
            } else {
                &mut dropped
            };
            side.departments.insert(department.clone());
        }
        for organization in &criteria.organizations {
            let number = tables.organizations.get(organization).unwrap_or(NONE);
            let has = |row: &&Row| number != NONE && row.organization == number;
            let side = if rows.iter().any(has) {
                &mut kept
            } else {
                &mut dropped
            };
            side.organizations.insert(organization.clone());
        }
        if let Some(days) = criteria.posted_within_days {
            let is_new = |it: &usize| facts.posted.get(*it) >= oldest(days, now);
            let side = if numbers.iter().any(is_new) {
                &mut kept
            } else {
                &mut dropped
            };
            side.posted_within_days = Some(days);
        }
        if let Some(floor) = criteria.salary {
            let number = tables
                .currencies
                .iter()
                .position(|it| *it == floor.currency);
            let pays = |it: &usize| {
                Some(usize::from(self.rows[*it].currency)) == number
                    && facts.salary.get(*it) >= f64::from(floor.per_year)
            };
            let side = if numbers.iter().any(pays) {
                &mut kept
            } else {
                &mut dropped
            };
            side.salary = Some(floor);
        }
        Switched {
            criteria: kept,
            dropped,
        }
    }
}
