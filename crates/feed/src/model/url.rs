/// An address that is safe to follow: absolute, `http`, `https`, `mailto` or `tel`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct SafeUrl(Box<str>);
