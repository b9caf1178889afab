//! One block of the text as the rules see it: tokens, marks, sentences, and the questions that
//! more than one rule asks of them.
//!
//! | room | what is asked there |
//! |---|---|
//! | here | tokens, marks and what they hold, whom and where something is told |
//! | `verb` | what looks like a verb, and what makes a clause |
//! | `noun` | what looks like a noun or an adjective |
//! | `name` | what is a name, or may be part of one |
//! | `pattern` | patterns of words, by their letters |

mod name;
mod noun;
pub(crate) mod pattern;
mod verb;

use crate::arabic::letter::TEH_MARBUTA;
use crate::arabic::{Clitics, Key, Spelling};
use crate::lexicon::lists;
use crate::lexicon::{Class, Lemma, Lexicon, Number, Table};
use crate::quotation::{Ending, Stretch};
use crate::sentence::{Block, Sentences, SentencesView};
use crate::span::Span;
use crate::steps::step;
use crate::token::{Tok, TokenKind};

#[derive(Clone, Copy)]
pub(crate) struct Reader<'a> {
    pub(crate) text: &'a str,
    pub(crate) base: usize,
    pub(crate) tokens: &'a [Tok],
    pub(crate) stretches: &'a [Stretch],
    pub(crate) partner: &'a [u32],
    pub(crate) sentences: SentencesView<'a>,
    pub(crate) lexicon: &'a Lexicon,
}

impl<'a> Reader<'a> {
    /// A block that has been advanced to, with its sentences.
    pub(crate) fn new(text: &'a str, block: &'a Block, sentences: &'a Sentences, lexicon: &'a Lexicon) -> Self {
        Reader {
            text,
            base: block.base(),
            tokens: block.tokens(),
            stretches: block.stretches(),
            partner: block.partner(),
            sentences: sentences.view(block.len()),
            lexicon,
        }
    }

    /// The token at `at`; where the block is over, a break without class or clitics. A rule may look some words ahead
    /// at the end of a text.
    #[inline]
    pub(crate) fn tok(&self, at: usize) -> &'a Tok {
        self.tokens.get(at).unwrap_or(&Tok::BLANK)
    }

    /// The class of the word at `at`; `Unknown` where no word stands or the block is over.
    pub(crate) fn class(&self, at: usize) -> Class {
        self.tok(at).class()
    }

    pub(crate) fn kind(&self, at: usize) -> Option<TokenKind> {
        step();
        self.tokens.get(at).map(|tok| tok.kind)
    }

    pub(crate) fn is(&self, at: usize, kind: TokenKind) -> bool {
        self.kind(at) == Some(kind)
    }

    /// The word at `at` as it is spelled; where the block is over it is no word.
    #[inline]
    pub(crate) fn text_of(&self, at: usize) -> Spelling<'a> {
        self.tokens.get(at).map_or_else(Spelling::default, |tok| self.spelling(tok))
    }

    /// A word as it is spelled.
    #[inline]
    pub(crate) fn spelling(&self, tok: &Tok) -> Spelling<'a> {
        let place = self.base + tok.start as usize..self.base + tok.end as usize;
        if tok.is(TokenKind::Word) {
            Spelling::within(self.text, place, tok.size)
        } else {
            Spelling::foreign(self.text, place)
        }
    }

    /// The letters of the token at `at`, for comparing words.
    #[inline]
    pub(crate) fn key(&self, at: usize) -> Key {
        crate::token::key(self.text, self.base, self.tok(at))
    }

    pub(crate) fn lemma(&self, at: usize) -> Lemma<'a> {
        self.lexicon.lemma(self.tok(at).entry.lemma)
    }

    /// Whether the word stands in a set phrase in which no word reports.
    pub(crate) fn is_stopped(&self, at: usize) -> bool {
        let word = |at: usize| self.is(at, TokenKind::Word).then(|| self.key(at));
        self.lexicon.stops(at, word)
    }

    /// The table and the first cell of the row that makes the word a cue.
    pub(crate) fn row(&self, at: usize) -> Option<(Table, Box<str>)> {
        let tok = self.tokens.get(at).filter(|tok| tok.entry.lemma != 0)?;
        let table = match tok.class() {
            Class::Verb | Class::Participle | Class::SpeechNoun | Class::Prep | Class::Opener => Table::Verbs,
            class if class.is_head() => Table::Roles,
            _ => Table::Cues,
        };
        Some((table, self.lemma(at).text().into()))
    }

    /// The bytes from the first to the last token of a range, which must not be empty.
    pub(crate) fn span(&self, tokens: std::ops::Range<usize>) -> Span {
        let start = self.base + self.tok(tokens.start).start as usize;
        let end = self.base + self.tok(tokens.end.max(tokens.start + 1) - 1).end as usize;
        Span::new(start, end)
    }

    /// Whether the token is a mark that opens a stretch.
    pub(crate) fn is_open(&self, at: usize) -> bool {
        self.is(at, TokenKind::Mark) && self.partner[at] as usize > at
    }

    /// Whether the token is a mark that closes a stretch.
    pub(crate) fn is_close(&self, at: usize) -> bool {
        self.is(at, TokenKind::Mark) && (self.partner[at] as usize) < at
    }

    /// Where the marked words open that end right before `at`, or before a comma there: `“لن نعود”، قال`.
    pub(crate) fn marked_before(&self, at: usize) -> Option<usize> {
        let last = at.checked_sub(1)?;
        let close = if self.is(last, TokenKind::Comma) { last.checked_sub(1)? } else { last };
        self.is_close(close).then(|| self.partner[close] as usize)
    }

    /// The index of the stretch that the mark at `open` opens.
    pub(crate) fn stretch(&self, open: usize) -> Option<usize> {
        // A mark is rare, and its kind cheap to ask.
        let search = || self.stretches.binary_search_by_key(&(open as u32), |stretch| stretch.open).ok();
        self.is_open(open).then(search).flatten()
    }

    /// The stretch itself.
    pub(crate) fn opened(&self, open: usize) -> Option<&'a Stretch> {
        self.stretch(open).map(|index| &self.stretches[index])
    }

    pub(crate) fn words_inside(&self, open: usize) -> u32 {
        self.opened(open).map_or(0, |stretch| stretch.words)
    }

    /// Over a marked stretch: the token behind what opens at `at`; else the next token.
    pub(crate) fn over(&self, at: usize) -> usize {
        if self.is_open(at) { self.partner[at] as usize + 1 } else { at + 1 }
    }

    pub(crate) fn next_is_complementizer(&self, at: usize) -> bool {
        self.class(at + 1).is_complementizer()
    }

    /// Whether what stands behind في is a thing said, an occasion or a time: then it qualifies
    /// the report and is no part of the speaker (`قال الوزير في بيان`).
    pub(crate) fn opens_statement(&self, at: usize) -> bool {
        matches!(
            self.class(at),
            Class::Statement
                | Class::Occasion
                | Class::Document
                | Class::Time
                | Class::Demonstrative
                | Class::SpeechNoun
                | Class::Opener
                | Class::Adverb
        ) || self.is(at, TokenKind::Number)
    }

    /// Whether a word behind ل is who is spoken to: `قال المدير لرويترز`, `للصحفيين`.
    pub(crate) fn is_addressee(&self, at: usize) -> bool {
        let tok = self.tok(at);
        match tok.class() {
            Class::Media => true,
            Class::NameHead => ["موقع", "محطة"].iter().any(|paper| self.text_of(at).ends_with(paper)),
            Class::Role | Class::Person => tok.form().number() == Number::Plural,
            Class::Unknown => tok.has(Clitics::LI) && !tok.has(Clitics::AL),
            // لنيويورك تايمز
            Class::Place => self.text_of(at + 1).is_one_of(lists::PAPERS_OF_PLACES),
            _ => false,
        }
    }

    pub(crate) fn ends_in_teh(&self, at: usize) -> bool {
        self.key(at).last() == TEH_MARBUTA
    }

    /// A word with nothing joined to it.
    pub(crate) fn is_bare_word(&self, at: usize) -> bool {
        let tok = self.tok(at);
        tok.is(TokenKind::Word) && tok.clitics.is_empty()
    }

    /// A word that the lexicon does not know and nothing is joined to, as most of a foreign name are.
    pub(crate) fn is_plain_unknown(&self, at: usize) -> bool {
        let tok = self.tok(at);
        tok.class() == Class::Unknown && tok.is(TokenKind::Word) && tok.clitics.is_empty()
    }

    /// `الهجوم`, `الشامل`: a word that the lexicon does not know, with nothing but its article.
    pub(crate) fn is_definite_unknown(&self, at: usize) -> bool {
        let tok = self.tok(at);
        tok.class() == Class::Unknown && tok.clitics == Clitics::AL
    }

    /// `عنه`, `عنها`: of one who has been named.
    pub(crate) fn is_of_him(&self, at: usize) -> bool {
        self.class(at) == Class::PrepPronoun && self.text_of(at).starts_with("عن")
    }

    /// `فيه`, `فيها`: in what stands before, a text or an occasion.
    pub(crate) fn is_in_it(&self, at: usize) -> bool {
        self.class(at) == Class::PrepPronoun && self.text_of(at).starts_with("في")
    }

    /// `نيابة عن الأسرة`, `أصالة عن نفسه`, `نيابة عنهم`: for whom something is said or done.
    pub(crate) fn is_on_behalf(&self, at: usize) -> bool {
        let of = self.class(at + 1) == Class::PrepAn || self.is_of_him(at + 1);
        of && self.text_of(at).is_one_of(lists::ON_BEHALF)
    }

    /// `ما جاء في التقرير`, `ما تداولته الصحف`: whether ما, that which, stands before the verb.
    pub(crate) fn is_behind_what(&self, verb: usize) -> bool {
        verb > 0 && self.text_of(verb - 1).is_one_of_joined(lists::WHAT)
    }

    /// `كل السكان`, `كثير من الناس`: how many of those behind it.
    #[inline]
    pub(crate) fn is_how_many(&self, at: usize) -> bool {
        self.text_of(at).is_one_of(lists::ALL) || self.text_of(at).is_one_of(lists::SOME)
    }

    /// `أعلن على لسان رئيسه أن`: the لسان of him by whose mouth another speaks.
    #[inline(always)]
    pub(crate) fn is_mouthpiece(&self, at: usize) -> bool {
        at > 0 && self.class(at - 1) == Class::PrepAla && self.text_of(at) == "لسان"
    }

    /// `إلا أن`, `غير أنه`: whether a clause is set against the one before it.
    pub(crate) fn is_except_that(&self, at: usize) -> bool {
        self.text_of(at).is_one_of(lists::EXCEPT) && self.next_is_complementizer(at)
    }

    /// `عندما`, `وحين`: when something is done.
    pub(crate) fn is_when(&self, at: usize) -> bool {
        self.text_of(at).is_one_of_joined(lists::WHEN)
    }

    /// Whether the mark at `open` opens a stretch that has its closing mark.
    pub(crate) fn is_closed(&self, open: usize) -> bool {
        self.opened(open).is_some_and(|stretch| stretch.ending == Ending::Closed)
    }
}
