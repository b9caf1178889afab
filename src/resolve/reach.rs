//! Where a phrase may begin that goes on to a word that is looked for: behind what no phrase goes over. What begins
//! before that need not be read to find the phrases with the word.

use crate::arabic::Clitics;
use crate::lexicon::{Class, Classes};
use crate::quotation::Stretch;
use crate::reader::Reader;
use crate::token::TokenKind;

/// No phrase is longer, with the name that it runs on to.
const LONGEST: usize = 64;

/// No phrase that nothing is known to follow goes on with one of these, but for names that are spelled like them.
const BARRIERS: Classes = PARTICLES.and(Classes::of(&[Class::Verb, Class::Participle, Class::Governor]));

const PARTICLES: Classes = Classes::of(&[
    Class::ComplementizerBi,
    Class::Causal,
    Class::Relative,
    Class::Negation,
    Class::Auxiliary,
    Class::Pronoun,
    Class::Interrogative,
    Class::Vocative,
    Class::Topic,
    Class::CuePreposition,
    Class::CuePrepositionLi,
    Class::CuePrepositionAn,
    Class::CueConjunction,
]);

/// So far before its first word a phrase may be given its beginning.
pub(super) const BEFORE: usize = 3;

/// So many words may stand between لكن and the verb of whom it brings in.
const AGAINST: usize = 12;

/// A word that is looked for, and which tokens may lead to it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Reach {
    pub(super) found: u32,
    /// The verb before what a phrase with it may begin with.
    pub(super) from: u32,
    /// The last verb that such a phrase may stand before, or the last head that it may be given to.
    pub(super) to: u32,
}

/// The reach of a token, from `start` on.
pub(super) fn reach(reader: &Reader<'_>, found: usize, start: usize) -> Reach {
    let first = start.max(found.saturating_sub(LONGEST));
    let mut from = outside_marks(reader, found);
    while from > first {
        from -= 1;
        if from > 0 && is_barrier(reader, from) {
            break;
        }
        from = if reader.is_close(from) { reader.partner[from] as usize } else { from };
    }
    let to = found + if is_behind_but(reader, found) { AGAINST } else { BEFORE };
    Reach { found: found as u32, from: from.max(first) as u32, to: to as u32 }
}

/// `لكن البكري رفض الاقتراح`: whether somebody may have been brought in by لكن before the word.
pub(super) fn is_behind_but(reader: &Reader<'_>, at: usize) -> bool {
    (at.saturating_sub(AGAINST)..at).any(|at| reader.class(at) == Class::Causal)
}

/// A name between marks is gone over, whatever stands in it: where the outermost mark around the token stands. No name
/// has more words.
fn outside_marks(reader: &Reader<'_>, at: usize) -> usize {
    let before = reader.stretches.partition_point(|stretch| stretch.open() <= at);
    let name = |stretch: &&Stretch| stretch.close() >= at && stretch.words <= 6;
    let around = reader.stretches[before.saturating_sub(4)..before].iter().find(name);
    around.map_or(at, |stretch| stretch.open())
}

fn is_barrier(reader: &Reader<'_>, at: usize) -> bool {
    let tok = reader.tok(at);
    match tok.kind {
        TokenKind::Word => {
            let class = tok.class();
            BARRIERS.has(class) && !(class == Class::Verb && may_be_name(reader, at)) && {
                // سالم بن قال, آل يقول, د. أيمن, غير مؤكد: behind a short word it may be part of a name.
                let before = reader.tok(at - 1);
                let particle = before.class().is_preposition() || PARTICLES.has(before.class());
                before.is(TokenKind::Word) && (before.size > 3 || particle)
            }
        }
        TokenKind::Colon
        | TokenKind::Semicolon
        | TokenKind::Ellipsis
        | TokenKind::Question
        | TokenKind::Exclamation
        | TokenKind::Break => true,
        _ => false,
    }
}

/// `السيد يزيد`, `الرئيس الجزيري أشرف`, `كارل فورد،`: a name that is spelled like a verb.
fn may_be_name(reader: &Reader<'_>, at: usize) -> bool {
    let before = reader.tok(at - 1);
    let titled = before.has(Clitics::AL) && matches!(before.class(), Class::Title | Class::Nationality);
    titled || reader.is(at + 1, TokenKind::Comma)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::Lexicon;
    use crate::sentence::{Block, Sentences};

    #[test]
    fn a_phrase_begins_behind_what_none_goes_over() {
        for (text, reach) in [
            ("زار الوزير السوق وقال مدير المتحف سامي البكري", "وقال مدير المتحف سامي البكري"),
            ("غادر الحارس: مدير المتحف سامي البكري", ": مدير المتحف سامي البكري"),
            // What stands between marks is gone over, and so is a name that is spelled like a verb.
            ("مدير مجلة “قال الحارس” سامي البكري", "مدير مجلة “قال الحارس” سامي البكري"),
            ("مدير المتحف سالم بن يزيد البكري", "مدير المتحف سالم بن يزيد البكري"),
        ] {
            assert_eq!(reach_of_the_last(text), reach, "{text}");
        }
    }

    /// From where on a phrase may go on to the last word.
    fn reach_of_the_last(text: &str) -> &str {
        let lexicon = Lexicon::bundled();
        let (mut block, mut sentences) = (Block::default(), Sentences::default());
        assert!(block.advance(&lexicon, text));
        sentences.read(&block);
        let reader = Reader::new(text, &block, &sentences, &lexicon);
        let last = reader.tokens.len() - 1;
        &text[reader.span(reach(&reader, last, 0).from as usize..last + 1)]
    }
}
