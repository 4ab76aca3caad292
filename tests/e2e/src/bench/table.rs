//! How the figures are printed: in Markdown.

use super::corpus::{Corpus, Kind};
use super::figures::{Figures, Quality};

/// All tables.
pub(super) fn of(corpus: &Corpus, all: &[Figures]) -> String {
    let mut lines = vec![
        format!(
            "{} postings ({}), {} queries",
            corpus.docs.len(),
            corpus.origin,
            corpus.queries.len()
        ),
        String::new(),
        row(
            "recall / MRR at 10",
            Kind::ALL.iter().map(|it| it.name().to_owned()),
        ),
        rule(1 + Kind::ALL.len()),
    ];
    for it in all {
        lines.push(row(
            &it.name,
            it.quality
                .iter()
                .map(|it| it.map_or("–".to_owned(), percent)),
        ));
    }

    let columns = [
        "p50",
        "p95",
        "max",
        "p95 in a tenth",
        "growth",
        "build",
        "memory",
        "typed",
    ];
    lines.push(String::new());
    lines.push(row(
        "a keystroke, ms",
        columns.map(str::to_owned).into_iter(),
    ));
    lines.push(rule(1 + columns.len()));
    for it in all {
        let (p95, in_tenth) = (it.typing.quantile(0.95), it.typing_in_tenth.quantile(0.95));
        let cells = [
            format!("{:.3}", it.typing.quantile(0.5)),
            format!("{p95:.3}"),
            format!("{:.3}", it.typing.quantile(1.0)),
            format!("{in_tenth:.3}"),
            format!("× {:.1}", p95 / in_tenth),
            format!("{:.0} ms", it.build),
            format!("{:.1} MB", it.memory as f64 / 1e6),
            format!(
                "{} of {} queries, {} keystrokes",
                it.typing.n_queries(),
                corpus.queries.len(),
                it.typing.len()
            ),
        ];
        lines.push(row(&it.name, cells.into_iter()));
    }

    if let Some(ours) = all.iter().find(|it| it.name == "ours") {
        let columns = ["p95", "build", "memory"];
        lines.push(String::new());
        lines.push(row("times ours", columns.map(str::to_owned).into_iter()));
        lines.push(rule(1 + columns.len()));
        for it in all.iter().filter(|it| it.name != ours.name) {
            let cells = [
                it.typing.quantile(0.95) / ours.typing.quantile(0.95),
                it.build / ours.build,
                it.memory as f64 / ours.memory as f64,
            ];
            lines.push(row(
                &it.name,
                cells.into_iter().map(|it| format!("{it:.2}")),
            ));
        }
    }
    lines.join("\n")
}

fn row(name: &str, cells: impl Iterator<Item = String>) -> String {
    let mut row = format!("| {name} |");
    for cell in cells {
        row.push_str(&format!(" {cell} |"));
    }
    row
}

fn rule(n_columns: usize) -> String {
    format!("|{}", " --- |".repeat(n_columns))
}

fn percent(quality: Quality) -> String {
    format!("{:.3} / {:.3}", quality.recall, quality.reciprocal_rank)
}
