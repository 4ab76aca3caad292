//! Prints what is read from texts about places, one a line: `place FILE`.

use openings_feed::infer::{gazetteer, places};

fn main() {
    let file = std::env::args().nth(1);
    let Some(texts) = file.and_then(|it| std::fs::read_to_string(it).ok()) else {
        eprintln!("no text there");
        return;
    };
    let known = gazetteer::known();
    for text in texts.lines() {
        let found = places(text, &known);
        let all = found.locations.iter().map(|it| {
            let country = it.country.as_ref().map_or("?", |it| it.as_str());
            let (city, region) = (it.city.as_deref(), it.region.as_deref());
            format!(
                "{} / {} / {country}",
                city.unwrap_or("–"),
                region.unwrap_or("–")
            )
        });
        let all: Vec<_> = all.collect();
        let workplace = found.workplace.map_or("", |it| it.as_str());
        println!(
            "{text}\t{}\t{workplace}\t{:?}",
            all.join("; "),
            found.remote
        );
    }
}
