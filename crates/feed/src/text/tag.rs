//! What an element means to a description. Nothing else of an element is ever kept.

/// The meaning of an element's name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tag {
    /// Begins and ends a paragraph: `p`, `div` and what browsers show like them.
    Block,
    /// `h1` to `h6`.
    Heading(u8),
    /// `ul`, or `ol` when true.
    List(bool),
    /// `li`
    Item,
    /// `dt`
    Term,
    /// `blockquote`
    Quote,
    /// `pre`
    Preformatted,
    /// `table` and its groups.
    Table,
    /// `tr`
    Row,
    /// `td`, or `th` when true.
    Cell(bool),
    /// `br`
    Break,
    /// What marks a part of a running text.
    Mark(Mark),
    /// Known, and without a meaning here: `span`, `img` …
    Plain,
    /// Its content is no text: dropped up to its end tag, however far that is.
    Script,
    /// Its content is not shown: dropped up to its end tag, which must be there.
    Hidden,
    /// `svg` and `math`: dropped up to the end tag or the first element that cannot be inside.
    Foreign,
    /// Not an element of HTML.
    Unknown,
}

/// The marks that can be on running text. Each is on a text at most once, which bounds nesting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mark {
    /// `strong`, `b`
    Strong,
    /// `em`, `i`
    Emphasis,
    /// `code` and the like.
    Code,
    /// `a`
    Link,
}

impl Tag {
    /// The meaning of a name in any case.
    pub(super) fn of(name: &str) -> Self {
        let mut lower = [0; 10];
        let Some(lower) = lower.get_mut(..name.len()) else {
            return Self::Unknown;
        };
        lower.copy_from_slice(name.as_bytes());
        lower.make_ascii_lowercase();
        match &*lower {
            b"p" | b"div" | b"section" | b"article" | b"header" | b"footer" | b"main"
            | b"aside" | b"nav" | b"address" | b"figure" | b"figcaption" | b"form"
            | b"fieldset" | b"legend" | b"details" | b"summary" | b"center" | b"hr" | b"dl"
            | b"dd" | b"body" | b"html" | b"menu" | b"dir" | b"caption" | b"option" | b"dialog"
            | b"hgroup" => Self::Block,
            b"h1" => Self::Heading(1),
            b"h2" => Self::Heading(2),
            b"h3" => Self::Heading(3),
            b"h4" => Self::Heading(4),
            b"h5" => Self::Heading(5),
            b"h6" => Self::Heading(6),
            b"ul" => Self::List(false),
            b"ol" => Self::List(true),
            b"li" => Self::Item,
            b"dt" => Self::Term,
            b"blockquote" => Self::Quote,
            b"pre" | b"listing" | b"xmp" => Self::Preformatted,
            b"table" | b"tbody" | b"thead" | b"tfoot" => Self::Table,
            b"tr" => Self::Row,
            b"td" => Self::Cell(false),
            b"th" => Self::Cell(true),
            b"br" => Self::Break,
            b"b" | b"strong" => Self::Mark(Mark::Strong),
            b"i" | b"em" | b"cite" | b"dfn" | b"var" => Self::Mark(Mark::Emphasis),
            b"code" | b"kbd" | b"samp" | b"tt" => Self::Mark(Mark::Code),
            b"a" => Self::Mark(Mark::Link),
            b"script" | b"style" => Self::Script,
            b"iframe" | b"noscript" | b"template" | b"object" | b"title" | b"noembed"
            | b"noframes" => Self::Hidden,
            b"svg" | b"math" => Self::Foreign,
            b"span" | b"font" | b"u" | b"s" | b"strike" | b"del" | b"ins" | b"small" | b"big"
            | b"sub" | b"sup" | b"mark" | b"q" | b"abbr" | b"time" | b"label" | b"img"
            | b"input" | b"button" | b"textarea" | b"select" | b"head" | b"meta" | b"link"
            | b"base" | b"wbr" | b"embed" | b"video" | b"audio" | b"source" | b"picture"
            | b"canvas" | b"col" | b"colgroup" | b"acronym" | b"bdi" | b"bdo" => Self::Plain,
            _ => Self::Unknown,
        }
    }

    /// Whether the element begins a line of its own, so that line breaks of the source need no meaning.
    pub(super) fn breaks_lines(self) -> bool {
        matches!(
            self,
            Self::Block
                | Self::Heading(_)
                | Self::List(_)
                | Self::Item
                | Self::Term
                | Self::Quote
                | Self::Preformatted
                | Self::Table
                | Self::Row
                | Self::Cell(_)
                | Self::Break
        )
    }
}
