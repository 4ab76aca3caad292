//! The shapes of feeds that are known. Each is recognized by its items, never by a setting.

use crate::read::desk::Desk;
use crate::read::value::Members;
use crate::read::{ats, json_feed, schema};

/// A shape of feed: where its items are, what they look like, how they are read.
#[derive(Debug)]
pub(crate) struct Shape {
    /// Members of the top-level object that hold the items.
    pub(crate) lists: &'static [&'static str],
    /// Whether something is an item of this shape, given the name of the list it is in (empty at top level).
    pub(crate) fits: fn(&Members, &str) -> bool,
    /// Whether a whole document is one item of this shape.
    pub(crate) is_alone: fn(&Members) -> bool,
    /// Reads an item that fits, and posts what it holds.
    pub(crate) read: fn(&Members, &mut Desk),
}

/// The shapes that every reader knows. The first that fits an item reads it.
pub(crate) static NATIVE: [Shape; 2] = [schema::SHAPE, json_feed::SHAPE];

/// All known shapes. A new format is a file and a line here.
pub(crate) static ALL: [Shape; 14] = [
    schema::SHAPE,
    json_feed::SHAPE,
    ats::greenhouse::SHAPE,
    ats::lever::SHAPE,
    ats::ashby::SHAPE,
    ats::smart_recruiters::SHAPE,
    ats::workable::SHAPE,
    ats::recruitee::SHAPE,
    ats::arbeitnow::SHAPE,
    ats::remotive::SHAPE,
    ats::remote_ok::SHAPE,
    ats::job_tech::SHAPE,
    ats::personio::SHAPE,
    ats::indeed::SHAPE,
];

/// The lists of items that only [`ALL`] know of: they tell a reader of native feeds early that a feed is none.
const FOREIGN_LISTS: [&str; 6] = ["content", "data", "hits", "jobs", "offer", "offers"];

/// Whether a member of the top-level object holds the items of a feed that is not native.
pub(crate) fn is_foreign_list(name: &str) -> bool {
    FOREIGN_LISTS.contains(&name)
}

/// Whether a member of the top-level object holds items.
pub(crate) fn is_item_list(shapes: &[Shape], name: &str) -> bool {
    shapes.iter().any(|shape| shape.lists.contains(&name))
}

/// The shape of an item in the list `list`.
pub(crate) fn of_item(
    shapes: &'static [Shape],
    item: &Members,
    list: &str,
) -> Option<&'static Shape> {
    shapes.iter().find(|shape| (shape.fits)(item, list))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn foreign_lists_are_those_that_native_shapes_have_not() {
        for list in ALL.iter().flat_map(|it| it.lists) {
            let is_native = is_item_list(&NATIVE, list);
            assert_ne!(is_foreign_list(list), is_native, "{list}");
        }
        for list in FOREIGN_LISTS {
            assert!(is_item_list(&ALL, list), "{list}");
        }
    }
}
