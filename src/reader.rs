//! One block of the text as the rules see it: tokens, marks, sentences, and the questions that
//! more than one rule asks of them.

use crate::arabic::letter::{ALEF, BEH, HEH, MAKSURA, MEEM, NOON, SEEN, TEH, TEH_MARBUTA, WAW, YEH};
use crate::arabic::{Clitics, Key, Spelling};
use crate::lexicon::{Class, Classes, Entry, Frames, Gender, Lemma, Lexicon, Number, Table};
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

/// What may be part of a name, letters like those of `إم بي سي` as well.
const NAMEABLE: Classes = Classes::of(&[
    Class::Unknown,
    Class::GivenName,
    Class::Place,
    Class::NameHead,
    Class::Nationality,
    Class::Adjective,
    Class::Kin,
    Class::Title,
    Class::Honorific,
]);

/// Words of clauses, and of no names.
const OF_CLAUSES: Classes = Classes::of(&[
    Class::Verb,
    Class::Called,
    Class::Complementizer,
    Class::ComplementizerBi,
    Class::Causal,
    Class::Negation,
    Class::Auxiliary,
    Class::Pronoun,
    Class::PrepPronoun,
    Class::Interrogative,
    Class::Vocative,
]);

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
            Class::Unknown => {
                tok.has(Clitics::LI)
                    && !tok.has(Clitics::AL)
                    && !(self.tok(at + 1).is_word() && self.class(at + 1) == Class::Unknown)
            }
            _ => false,
        }
    }

    /// An adjective by its looks: a nisba, or a word known to qualify offices.
    pub(crate) fn is_adjective(&self, at: usize) -> bool {
        let Some(tok) = self.tokens.get(at) else { return false };
        if matches!(tok.class(), Class::Nationality | Class::Adjective)
            || tok.class() == Class::Time && tok.has(Clitics::AL)
        {
            return true;
        }
        if !tok.has(Clitics::AL) || tok.class() != Class::Unknown {
            return false;
        }
        let key = self.key(at);
        // المرشحة المستقلة: two words in ة behind one another agree.
        let agrees = || {
            at > 0
                && self.tok(at - 1).has(Clitics::AL)
                && self.tok(at - 1).is(TokenKind::Word)
                && self.ends_in_teh(at - 1)
        };
        key.last() == YEH || key.last() == TEH_MARBUTA && (key.before_last() == YEH || agrees())
    }

    /// An adjective with the article, as one of a definite noun is: `البرتغالي`.
    pub(crate) fn is_definite_adjective(&self, at: usize) -> bool {
        self.tok(at).has(Clitics::AL) && self.is_adjective(at)
    }

    /// `المواطن البسيط`: two words with the article and nothing else in front.
    pub(crate) fn is_definite_pair(&self, at: usize) -> bool {
        self.tok(at).has(Clitics::AL) && self.tok(at + 1).clitics == Clitics::AL
    }

    /// `دراسة`, not `الدراسة`: a text that a verb right behind it may describe.
    pub(crate) fn is_indefinite_text(&self, at: usize) -> bool {
        self.class(at) == Class::Document && !self.tok(at).has(Clitics::AL)
    }

    /// A word that the lexicon does not know and that has the looks of a present: `يتلاعب`.
    pub(crate) fn looks_like_verb(&self, at: usize) -> bool {
        let tok = self.tok(at);
        if tok.class() != Class::Unknown || !tok.is(TokenKind::Word) || tok.has(Clitics::AL) {
            return false;
        }
        let key = self.key(at);
        if key.first() == YEH {
            // يولينتوس، يوشيدكا: so long a name; but يوازنون، يواكبها
            let many = key.last() == NOON && key.before_last() == WAW;
            let has_object = key.last() == HEH || key.last() == ALEF && key.before_last() == HEH;
            if key.letters() >= 6 && key.letter(1) == WAW && !many && !has_object {
                return false;
            }
            return key.letters() >= 4 && key.last() != YEH && key.last() != MAKSURA;
        }
        // عرقلوا السير وهشموا: many who did; but أوكيناوا
        if key.last() == ALEF && key.first() == WAW && key.letters() >= 5 {
            return key.without_last().last() == WAW;
        }
        // الأجهزة الأمنية عثرت: behind a definite noun a word in ت is its verb.
        let behind_definite = at.checked_sub(1).is_some_and(|before| self.tok(before).has(Clitics::AL));
        behind_definite && is_her_past(key)
    }

    /// `سيظل`, `ستعود`: a word that the lexicon does not know, with the س of the future; but `سيارة`.
    pub(crate) fn looks_like_future(&self, at: usize) -> bool {
        let begins = |letters: &str| self.text_of(at).starts_with(letters);
        let noun = || self.ends_in_teh(at) || self.is_common(at) || begins("سيا");
        self.is_plain_unknown(at)
            && self.tok(at).size >= 4
            && ["سي", "ست", "سن", "سأ"].iter().any(|will| begins(will))
            && !noun()
    }

    /// `الرملاني`: a word with the article and the ي of a place or a people, which the lexicon does not know.
    pub(crate) fn is_nisba(&self, at: usize) -> bool {
        self.is_surname(at) && self.key(at).last() == YEH
    }

    /// `وشنت`: a word that the lexicon does not know, with the ت of a woman's past.
    pub(crate) fn looks_like_her_verb(&self, at: usize) -> bool {
        self.is_plain_unknown(at) && is_her_past(self.key(at)) && !self.is_common(at)
    }

    /// `وشنت تركيا غارات`, `وتحتفظ تركيا بحقها`: what she did or does, by the looks of such a word.
    pub(crate) fn looks_like_her_act(&self, at: usize) -> bool {
        self.looks_like_her_verb(at) || self.looks_like_her_present(at)
    }

    /// `تحتفظ`, `تغلق`: such a word with the ت of what she does, and no verbal noun; but `تفاصيل`, `تقرير`.
    fn looks_like_her_present(&self, at: usize) -> bool {
        let key = self.key(at);
        let key = if key.first() == WAW { key.skip(1) } else { key };
        let long = key.letter(2) == ALEF || key.before_last() == YEH || key.before_last() == ALEF;
        let noun = || self.ends_in_teh(at) || self.is_common(at) || self.looks_like_masdar(at);
        key.first() == TEH
            && (4..=6).contains(&key.letters())
            && key.last() != TEH
            && !long
            && self.is_plain_unknown(at)
            && !noun()
    }

    /// `اتصل`, `اجتمع`, `استقبل`: the past of such a word by its pattern, with no long vowel in it.
    pub(crate) fn looks_like_past(&self, at: usize) -> bool {
        let key = self.key(at);
        let short = || (1..key.letters()).all(|n| !matches!(key.letter(n), ALEF | WAW | YEH));
        let pattern = match key.letters() {
            4 => key.letter(1) == TEH,
            5 => key.letter(2) == TEH,
            6 => key.letter(1) == SEEN && key.letter(2) == TEH,
            _ => false,
        };
        key.first() == ALEF && pattern && self.is_plain_unknown(at) && short()
    }

    /// `شملت`, `صدرت`: such a word of few letters.
    pub(crate) fn looks_like_her_short_past(&self, at: usize) -> bool {
        self.tok(at).size <= 5 && self.looks_like_her_verb(at)
    }

    /// `لم ينس`: what stands behind لم and لن is a verb, whatever its looks.
    pub(crate) fn is_negated_verb(&self, at: usize) -> bool {
        const NOT: [&str; 6] = ["لم", "ولم", "فلم", "لن", "ولن", "فلن"];
        let before = at.checked_sub(1).filter(|before| self.class(*before) == Class::Negation);
        before.is_some_and(|before| self.text_of(before).is_one_of(&NOT))
    }

    /// What somebody is doing, behind his name: `حاملا`, `مرتديا`.
    pub(crate) fn looks_like_state(&self, at: usize) -> bool {
        let key = self.key(at);
        // مونتانا: a name
        let long = || key.letters() >= 7 && self.text_of(at).ends_with("نا") && key.letter(1) != TEH;
        let ends = key.last() == ALEF && key.letters() >= 5 && !long();
        // ميجاوا: no participle
        let participle = key.first() == MEEM && key.letter(1) != YEH;
        ends && !self.tok(at).has(Clitics::AL) && (key.letters() == 5 && key.letter(1) == ALEF || participle)
    }

    pub(crate) fn ends_in_teh(&self, at: usize) -> bool {
        self.key(at).last() == TEH_MARBUTA
    }

    /// A verbal noun by its pattern (`ارتفاع`, `انخفاض`, `استمرار`, `تطوير`): the object of a
    /// report, not its speaker.
    pub(crate) fn looks_like_masdar(&self, at: usize) -> bool {
        let tok = self.tok(at);
        let bare = tok.class() == Class::Unknown && tok.is(TokenKind::Word) && !tok.has(Clitics::AL);
        // ألدمان: such a noun has no hamza on its first letter.
        bare && is_masdar(self.key(at)) && !self.text_of(at).starts_with("أ")
    }

    /// `تطوير`, `تقدم`, `خطة`: whether a word without what is joined to it is a verbal noun by its pattern, or common.
    pub(crate) fn is_masdar_or_common(&self, key: Key) -> bool {
        is_verbal_noun(key) || self.lexicon.is_common(key)
    }

    /// `التوقيع`, `الاهتمام`, `التكهن`: such a verbal noun with the article.
    pub(crate) fn is_definite_masdar(&self, at: usize) -> bool {
        self.is_definite_unknown(at) && is_verbal_noun(self.key(at).skip(2))
    }

    /// `عملا مميزا`: an indefinite object and its adjective, by their last letters.
    pub(crate) fn is_indefinite_object(&self, at: usize) -> bool {
        let ends = |at: usize| self.is_plain_unknown(at) && self.tok(at).size >= 4 && self.key(at).last() == ALEF;
        ends(at) && ends(at + 1)
    }

    /// `رفع`, `وفتح`: a noun of three letters that is spelled like its verb.
    pub(crate) fn is_verb_like_noun(&self, at: usize) -> bool {
        let tok = self.tok(at);
        let letters = usize::from(tok.size) - usize::from(tok.has(Clitics::WA));
        tok.class() == Class::Object && letters == 3 && !tok.has(Clitics::AL)
    }

    /// A verbal noun by its pattern behind a ب: `باختيار`.
    pub(crate) fn looks_like_masdar_behind_bi(&self, at: usize) -> bool {
        let tok = self.tok(at);
        let key = self.key(at);
        tok.is(TokenKind::Word) && key.first() == BEH && is_masdar(key.skip(1))
    }

    /// `بحدة`, `باستغراب`, `بتسرع`, `بعصبية`: how something is said, ب and a noun that the lexicon does not know with
    /// it; but `بدرية`, a name.
    pub(crate) fn is_manner(&self, at: usize) -> bool {
        let key = self.key(at);
        if key.first() != BEH || !self.is_plain_unknown(at) {
            return false;
        }
        let nisba = key.letters() >= 6 && key.last() == TEH_MARBUTA && key.before_last() == YEH;
        nisba || self.is_masdar_or_common(key.skip(1))
    }

    /// What a thing is like, by the pattern of a participle or an adjective, and no name: `متعكر`, `مركونا`, `مجبرة`,
    /// `ضعيفة`; behind a definite noun `المخيف` too.
    pub(crate) fn looks_like_quality(&self, at: usize) -> bool {
        let tok = self.tok(at);
        if tok.class() != Class::Unknown
            || !tok.is(TokenKind::Word)
            || !matches!(tok.clitics, Clitics::NONE | Clitics::AL)
        {
            return false;
        }
        let key = self.key(at).without(tok.clitics);
        let (letters, feminine, definite) = (key.letters(), key.last() == TEH_MARBUTA, tok.has(Clitics::AL));
        let derived = key.letter(1) == TEH || key.letter(3) == WAW || feminine;
        let participle = key.first() == MEEM && (letters >= 5 && derived || (4..=6).contains(&letters) && definite);
        participle || !definite && feminine && letters == 5 && key.letter(2) == YEH
    }

    /// `وتقنية`, `وحماية`, `وتطوير`: و and a noun, of which the lexicon has few, by the looks of the word.
    pub(crate) fn looks_like_joined_noun(&self, at: usize) -> bool {
        let tok = self.tok(at);
        if tok.clitics == Clitics::WA {
            return matches!(tok.class(), Class::NameHead | Class::Object);
        }
        let key = self.key(at);
        let noun = key.skip(1);
        self.is_plain_unknown(at)
            && key.first() == WAW
            && noun.letters() >= 4
            && (self.ends_in_teh(at) || is_masdar(noun) || self.lexicon.is_common(noun))
    }

    /// A word whose ending says that it is no subject: the plural in ين, the indefinite with
    /// tanwin written out (`خبراً`), a state by its pattern (`متحدثا`, `مستشهدا`).
    pub(crate) fn looks_like_object(&self, at: usize) -> bool {
        let tok = self.tok(at);
        let text = self.spelling(tok);
        let state = || {
            let own = || text.ends_with("نا") || text.ends_with("ها");
            let ends = tok.size >= 6 && tok.clitics.is_empty() && text.ends_with("ا") && !own();
            ends && ["مت", "مست", "منت"].iter().any(|form| text.starts_with(form))
        };
        let by_ending = match tok.class() {
            Class::Unknown if !tok.is(TokenKind::Word) => false,
            Class::Unknown if tok.has(Clitics::AL) => tok.size >= 7 && text.ends_with("ين"),
            // سعادته، تنازلها: what is his is no speaker, but for his kin and his people.
            Class::Unknown => {
                // فوزه
                let noun = || text.ends_with("ه") && self.lexicon.is_common(self.key(at).without_last());
                tok.size >= 5 && ["ها", "ائه", "هم"].iter().any(|ending| text.ends_with(ending))
                    || tok.size >= 4 && text.ends_with("ته")
                    || noun()
                    || state()
            }
            Class::Role if state() => true,
            class => class.is_head() && tok.form().number() == Number::Plural && text.ends_with("ين"),
        };
        by_ending || text.has_tanwin()
    }

    /// A noun or an adjective that names nobody: `زيارة`, `الخطة`, `توضيحا`; but `سعد بن رحيل`.
    pub(crate) fn is_common(&self, at: usize) -> bool {
        let tok = self.tok(at);
        if tok.class() != Class::Unknown || !tok.is(TokenKind::Word) {
            return false;
        }
        let word = tok.key().without(tok.clitics);
        let accusative = || !tok.has(Clitics::AL) && word.last() == ALEF && word.letters() > 4;
        let common = self.lexicon.is_common(word) || accusative() && self.lexicon.is_common(word.without_last());
        common && !self.is_behind_ibn(at)
    }

    /// The شباط of `سامي شباط`, `وقالت نيسان إن`, `صباح السمران`: a time that people are called by, where no day or
    /// year stands with it; but `شباط الماضي`.
    pub(crate) fn is_named_like_time(&self, at: usize) -> bool {
        const MONTHS: [&str; 7] = ["شباط", "رمضان", "شعبان", "رجب", "تموز", "نيسان", "ماي"];
        let next = at + 1;
        let time = self.class(at) == Class::Time && self.tok(at).clitics.is_empty();
        if !time || self.is(next, TokenKind::Number) {
            return false;
        }
        // صباح السمران; but صباح الأحد
        if self.text_of(at) == "صباح" {
            return matches!(self.class(next), Class::Unknown | Class::GivenName) && !self.is_common(next);
        }
        let dated = self.class(next) == Class::Time && self.text_of(next).starts_with("ال");
        !dated && self.text_of(at).is_one_of(&MONTHS)
    }

    /// `فان بيرك`: the particle of a name, spelled like فإن.
    pub(crate) fn is_van(&self, at: usize) -> bool {
        self.class(at) == Class::Complementizer && self.text_of(at).written() == "فان" && self.is_plain_unknown(at + 1)
    }

    /// `روبن فان بيرك`, `بان كي هون`: such a particle, and كي, between a first name and the rest of it.
    pub(crate) fn is_van_within(&self, at: usize) -> bool {
        let named = |before: usize| {
            self.class(before) == Class::GivenName || self.is_bare_name(before) && self.is_bare_name(at + 1)
        };
        let ki = || self.class(at) == Class::Conjunction && self.text_of(at) == "كي" && self.text_of(at - 1) == "بان";
        at > 0 && (self.is_van(at) && named(at - 1) || ki())
    }

    /// `أمل حداد`, `أمل الرملاني`: a woman's name that is spelled like a verb, before her surname.
    pub(crate) fn is_amal(&self, at: usize) -> bool {
        let next = at + 1;
        let known = || matches!(self.class(next), Class::GivenName | Class::Role);
        let surname = || self.is_bare_name(next) || self.is_surname(next) || known();
        self.tok(at).size == 3 && self.text_of(at) == "أمل" && surname()
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

    /// `سالم بن صادق`, `سامي آل قال`: whether the word before it makes it a name, whatever it is spelled like.
    pub(crate) fn is_behind_ibn(&self, at: usize) -> bool {
        at > 0 && self.tok(at - 1).size <= 3 && self.text_of(at - 1).is_one_of(&["بن", "بنت", "آل"])
    }

    /// `هارتفيل`: such a word that is none of the common ones either.
    pub(crate) fn is_bare_name(&self, at: usize) -> bool {
        self.is_plain_unknown(at) && !self.is_common(at)
    }

    /// `شركة آسيا`, `مستشفى الملك سالم`, `كرسي الأمير سالم بن حمدان`: whether the word is in the name of a body, and not
    /// of him who is told of.
    pub(crate) fn is_namesake(&self, at: usize, start: usize) -> bool {
        // كرسي المهندس سالم بقشان
        let first = self.class(at - 1) == Class::GivenName || self.is_plain_unknown(at - 1);
        let surname = first && self.is_plain_unknown(at);
        let mut first = at - usize::from(surname || self.text_of(at) == "بن");
        while first > start + 2 && self.text_of(first - 1).is_one_of(&["بن", "عبد"]) {
            first -= if self.text_of(first - 1) == "بن" { 2 } else { 1 };
        }
        let titled = first > start + 1 && self.tok(first - 1).clitics == Clitics::AL;
        let titled = titled && self.class(first - 1) == Class::Title;
        let Some(body) = first.checked_sub(1 + usize::from(titled)).filter(|body| *body >= start) else {
            return false;
        };
        let noun = match self.class(body) {
            Class::Institution | Class::Media | Class::NameHead => true,
            // المشرف على كرسي الأمير، قائد لواء الأمير
            Class::Unknown | Class::Title if titled && body > start => {
                let before = self.tok(body - 1);
                before.class().is_preposition() || before.class() == Class::Role && !before.has(Clitics::AL)
            }
            _ => false,
        };
        noun && !self.tok(body).has(Clitics::AL)
    }

    /// The المكرمة of `مكة المكرمة`: a word of honour behind its place, which does not stand before `from`.
    pub(crate) fn honours_place(&self, at: usize, from: usize) -> bool {
        self.class(at) == Class::Honorific && at > from && self.class(at - 1) == Class::Place
    }

    /// A word that may be part of a name, by its class.
    pub(crate) fn is_nameable(&self, at: usize) -> bool {
        self.is(at, TokenKind::Word) && NAMEABLE.has(self.class(at))
    }

    /// A word that can be part of a name, by its looks.
    pub(crate) fn is_name_word(&self, at: usize) -> bool {
        let named = || matches!(self.class(at), Class::Unknown | Class::GivenName) && !self.is_common(at);
        self.is(at, TokenKind::Latin) || self.is_bare_word(at) && named()
    }

    /// `سامي البكري`, `ليندسي هارت`
    pub(crate) fn is_full_name(&self, at: usize) -> bool {
        // سامي البكري، سامي أبو زيد، سامي الحسن
        let surname = || {
            let behind = self.tok(at + 1);
            let last = matches!(behind.class(), Class::Unknown | Class::Kin)
                || behind.class() == Class::GivenName && behind.clitics == Clitics::AL;
            self.class(at) == Class::GivenName && last
        };
        // أعده سامي
        let possessed = || self.class(at) == Class::Unknown && self.text_of(at).ends_with("ه");
        self.is_name_word(at) && !possessed() && (self.is_name_word(at + 1) || surname())
    }

    /// `الصفدي`: a word with the article that can be a surname, by its looks.
    pub(crate) fn is_surname(&self, at: usize) -> bool {
        self.is_definite_unknown(at) && !self.is_common(at)
    }

    /// `قال باريك إن`, `أضاف بلوط في`: a name that begins like ب and another name. Nobody says something by somebody.
    pub(crate) fn begins_like_bi(&self, at: usize) -> bool {
        let tok = self.tok(at);
        if tok.clitics != Clitics::BI || at == 0 || self.class(at - 1) != Class::Verb {
            return false;
        }
        // قال بام هارتفيل إن
        let pair = tok.class() == Class::Kin && self.is_bare_name(at + 1);
        if tok.class() != Class::GivenName && !pair {
            return false;
        }
        let frames = self.lemma(at - 1).frames;
        let next = self.class(at + 1);
        // أشار باريك إلى أن
        let told = next.is_complementizer() || next == Class::PrepFi || frames.takes_behind(next);
        (told || pair) && frames.has(Frames::DIRECT) && frames.has(Frames::AN) && !frames.has(Frames::PHRASE)
    }

    /// `باخ`, `لامي`, `فام`: a name spelled like a clitic and kin; a father and a mother have a hamza.
    pub(crate) fn is_spelled_like_kin(&self, at: usize) -> bool {
        let tok = self.tok(at);
        let joined = tok.has(Clitics::BI.union(Clitics::LI).union(Clitics::FA)) && tok.size <= 4;
        tok.class() == Class::Kin && joined && self.text_of(at).letters().nth(1) == Some('ا')
    }

    /// `قال باخ إن`, `أعرب لامي عن`: such a name right behind a verb.
    pub(crate) fn begins_like_kin(&self, at: usize) -> bool {
        at > 0 && self.class(at - 1) == Class::Verb && self.is_spelled_like_kin(at)
    }

    /// The letter of `د. سامي`, `م. الرملاني`.
    pub(crate) fn is_short_title(&self, at: usize) -> bool {
        self.tok(at).is_letter() && self.is(at + 1, TokenKind::Stop)
    }

    /// `قالت كاتبة الدراسة`: a participle that is an office too, completed by a noun right behind a woman's verb.
    pub(crate) fn is_bearer(&self, at: usize) -> bool {
        let tok = self.tok(at);
        let hers = |verb: usize| self.class(verb) == Class::Verb && self.tok(verb).form().gender() == Gender::Feminine;
        tok.class() == Class::Participle
            && tok.form().has_homograph()
            && tok.clitics.is_empty()
            && at.checked_sub(1).is_some_and(hers)
            && self.tok(at + 1).has(Clitics::AL)
    }

    /// `عنه`, `عنها`: of one who has been named.
    pub(crate) fn is_of_him(&self, at: usize) -> bool {
        self.class(at) == Class::PrepPronoun && self.text_of(at).starts_with("عن")
    }

    /// The kin that a name may begin with: `أبو سامي`, `ابن ماجد`.
    pub(crate) fn begins_kunya(&self, at: usize) -> bool {
        self.text_of(at).is_one_of(&["أبو", "ابو", "أم", "ابن", "بنت"])
    }

    /// Himself: behind a noun it belongs to that (`المصدر نفسه`), behind a verb it is the object (`يرى نفسه`).
    pub(crate) fn is_emphasis(&self, at: usize) -> bool {
        let tok = self.tok(at);
        tok.class() == Class::Unknown
            && (4..=6).contains(&tok.size)
            && self.text_of(at).is_one_of(&[
                "ذاته",
                "ذاتها",
                "ذاتهم",
                "نفسه",
                "نفسها",
                "نفسهم",
                "نفسي",
                "أنفسهم",
                "أنفسنا",
                "نفسك",
            ])
    }

    /// People, by the ending of a definite word that the lexicon does not know: `المنظمين`.
    pub(crate) fn is_plural_of_people(&self, at: usize) -> bool {
        self.is_definite_unknown(at)
            && self.tok(at).size >= 6
            && (self.text_of(at).ends_with("ين") || self.text_of(at).ends_with("ون"))
    }

    /// The plural that has lost its ن before another noun: `باحثو المعهد`, `مسؤولي الحزب`.
    pub(crate) fn many_before_another(&self, at: usize) -> Option<Entry> {
        let key = self.key(at);
        if !matches!(key.last(), WAW | YEH) || !self.is_plain_unknown(at) {
            return None;
        }
        let whole = self.lexicon.words().get(key.and(NOON)).unpack();
        (whole.class == Class::Role && whole.form.number() == Number::Plural).then_some(whole)
    }

    /// `باحثو المعهد`: the same by the و of a subject.
    pub(crate) fn is_many_before_another(&self, at: usize) -> bool {
        self.key(at).last() == WAW && self.many_before_another(at).is_some()
    }

    /// Whether the words inside make a clause: a verb, a negation, a pronoun or the like among
    /// them. A short word alone that begins as a future does may be a name: `“سيسكو”`.
    pub(crate) fn is_clause(&self, stretch: &Stretch) -> bool {
        // “سوكال إن”: behind the last word no clause follows.
        let last = stretch.inside().end.wrapping_sub(1);
        let ends = |at: usize| at == last && self.class(at).is_complementizer() && stretch.words > 1;
        stretch.inside().take(24).any(|at| {
            OF_CLAUSES.has(self.class(at)) && !ends(at) && !self.is_van(at) && !self.names_letter(at)
                || self.is_future(at)
                    && (stretch.words > 1 || self.tok(at).size > 5 || !self.text_of(at).starts_with("سي"))
        })
    }

    /// `“إن بي إيه”`: the name of a letter before that of another, and no complementiser.
    fn names_letter(&self, at: usize) -> bool {
        let short = |at: usize| self.tok(at).size == 2;
        self.class(at).is_complementizer() && short(at) && self.is_plain_unknown(at + 1) && short(at + 1)
    }

    /// `ستستغرق`, `سيعين`: a future the lexicon does not know; but `سياحية`.
    fn is_future(&self, at: usize) -> bool {
        let key = self.key(at);
        let begins = key.first() == SEEN && matches!(key.letter(1), TEH | YEH | NOON);
        if !begins || !self.is_plain_unknown(at) {
            return false;
        }
        // مورغان ستانلي
        let behind_unknown = at > 0 && self.is(at - 1, TokenKind::Word) && {
            let before = self.tok(at - 1);
            matches!(before.class(), Class::Unknown | Class::GivenName) && !before.has(Clitics::AL)
        };
        // سيلفيا, ستامفورد
        let written = self.text_of(at);
        let foreign = written.ends_with("يا") && !written.starts_with("سيا")
            || written.starts_with("ستا") && !written.ends_with("ون") && key.letters() >= 7;
        key.letters() >= 5 && !self.ends_in_teh(at) && !foreign && !behind_unknown
    }

    /// Whether the mark at `open` opens a stretch that has its closing mark.
    pub(crate) fn is_closed(&self, open: usize) -> bool {
        self.opened(open).is_some_and(|stretch| stretch.ending == Ending::Closed)
    }
}

/// `عثرت`, `وشنت`: a word in ت that may be what a woman did; but `مجالات`.
fn is_her_past(key: Key) -> bool {
    key.letters() >= 4 && key.last() == TEH && key.before_last() != ALEF
}

/// `مبادرة`, `مقاطعة`: what is done to or with another, by its pattern; so is she who does it spelled.
pub(crate) fn is_mufaala(key: Key) -> bool {
    key.letters() == 6 && key.first() == MEEM && key.letter(2) == ALEF && key.last() == TEH_MARBUTA
}

/// `تطوير`, `تقدم`: a verbal noun by its pattern.
pub(crate) fn is_verbal_noun(key: Key) -> bool {
    is_masdar(key) || is_tafaul(key)
}

/// `تكهن`, `تقدم`: four letters, none of them long.
fn is_tafaul(key: Key) -> bool {
    let short = |n: u32| !matches!(key.letter(n), ALEF | YEH | TEH_MARBUTA) && (n == 1 || key.letter(n) != WAW);
    key.letters() == 4 && key.first() == TEH && (1..4).all(short)
}

/// `تطوير`, `ارتفاع`, `استمرار`: one of a derived form.
fn is_masdar(key: Key) -> bool {
    let long = key.before_last() == ALEF;
    match key.letters() {
        // تطوير; but تابيا
        5 => key.first() == TEH && key.letter(3) == YEH && key.letter(4) != ALEF,
        // إيتلار: a name
        6 => key.first() == ALEF && long && key.letter(1) != YEH && (key.letter(1) == NOON || key.letter(2) == TEH),
        7.. => key.first() == ALEF && key.letter(1) == SEEN && key.letter(2) == TEH && long,
        _ => false,
    }
}
