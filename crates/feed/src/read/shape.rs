//! The shapes of feeds that are known. Each is recognized by its items, never by a setting.

use crate::read::desk::Desk;
use crate::read::value::Members;
use crate::read::{json_feed, schema};

/// A shape of feed: where its items are, what they look like, how they are read.
pub(crate) struct Shape {
    /// Members of the top-level object that hold the items.
    pub(crate) lists: &'static [&'static str],
    /// Whether something is an item of this shape, given the name of the list it is in (empty at top level).
    pub(crate) fits: fn(&Members, &str) -> bool,
    /// Reads an item that fits, and posts what it holds.
    pub(crate) read: fn(&Members, &mut Desk),
}

/// The known shapes. The first that fits an item reads it. A new format is a file and a line here.
const SHAPES: &[Shape] = &[schema::SHAPE, json_feed::SHAPE];

/// Whether a member of the top-level object holds items.
pub(crate) fn is_item_list(name: &str) -> bool {
    SHAPES.iter().any(|shape| shape.lists.contains(&name))
}

/// The shape of an item in the list `list`.
pub(crate) fn of_item(item: &Members, list: &str) -> Option<&'static Shape> {
    SHAPES.iter().find(|shape| (shape.fits)(item, list))
}
