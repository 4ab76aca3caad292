//! How the figures are printed: in Markdown.

use super::corpus::{Corpus, Kind};
use super::figures::{Figures, Quality};

/// All tables.
pub(super) fn of(corpus: &Corpus, all: &[Figures]) -> String {
    let n_queries = corpus.queries.len();
    let heading = format!(
        "{} postings ({}), {n_queries} queries",
        corpus.docs.len(),
        corpus.origin
    );
    let mut tables = vec![heading, quality(all), costs(all, n_queries)];
    tables.extend(ratios(all));
    tables.join("\n\n")
}

fn quality(all: &[Figures]) -> String {
    let cell = |it: &Option<Quality>| match it {
        Some(it) => format!("{:.3} / {:.3}", it.recall, it.reciprocal_rank),
        None => "–".to_owned(),
    };
    let rows = all
        .iter()
        .map(|it| (it, it.quality.iter().map(cell).collect()));
    table("recall / MRR at 10", &Kind::ALL.map(Kind::name), rows)
}

fn costs(all: &[Figures], n_queries: usize) -> String {
    let columns = [
        "p50",
        "p95",
        "max",
        "p95 in a tenth",
        "growth",
        "build",
        "of it the index",
        "memory of the index",
        "of the postings",
        "typed",
    ];
    let row = |it: &Figures| {
        let (p95, in_tenth) = (it.typing.p95(), it.typing_in_tenth.p95());
        vec![
            format!("{:.3}", it.typing.quantile(0.5)),
            format!("{p95:.3}"),
            format!("{:.3}", it.typing.quantile(1.0)),
            format!("{in_tenth:.3}"),
            format!("× {:.1}", p95 / in_tenth),
            format!("{:.0} ms", it.build.whole),
            format!("{:.0} ms", it.build.index),
            format!("{:.1} MB", it.index as f64 / 1e6),
            format!("{:.1} MB", it.postings as f64 / 1e6),
            format!(
                "{} of {n_queries} queries, {} keystrokes",
                it.typing.n_queries(),
                it.typing.len()
            ),
        ]
    };
    table(
        "a keystroke, ms",
        &columns,
        all.iter().map(|it| (it, row(it))),
    )
}

/// How many times what ours costs the others cost; `None` if ours was not measured.
fn ratios(all: &[Figures]) -> Option<String> {
    let ours = all.iter().find(|it| it.name == "ours")?;
    let row = |it: &Figures| {
        let ratios = [
            it.typing.p95() / ours.typing.p95(),
            it.build.whole / ours.build.whole,
            it.build.index / ours.build.index,
            it.index as f64 / ours.index as f64,
        ];
        ratios.map(|it| format!("{it:.2}")).to_vec()
    };
    let others = all.iter().filter(|it| it.name != ours.name);
    Some(table(
        "times ours",
        &["p95", "build", "of it the index", "memory of the index"],
        others.map(|it| (it, row(it))),
    ))
}

fn table<'a>(
    name: &str,
    columns: &[&str],
    rows: impl Iterator<Item = (&'a Figures, Vec<String>)>,
) -> String {
    let mut lines = vec![
        format!("| {name} | {} |", columns.join(" | ")),
        format!("|{}", " --- |".repeat(1 + columns.len())),
    ];
    for (figures, cells) in rows {
        lines.push(format!("| {} | {} |", figures.name, cells.join(" | ")));
    }
    lines.join("\n")
}
