//! A phrase entered as a mention: its words without their clitics, which of them are names, and what
//! it says of gender and number.

use std::ops::Range;

use super::formula::with_blessing;
use super::fullest::are_with_others;
use super::looks::{is_purpose, is_servant, looks_like_dual};
use super::{Mention, NONE, Resolver, Word};
use crate::arabic::letter::{ALEF, LAM, NOON, SEEN, TEH, TEH_MARBUTA, WAW, YEH, is_inkless};
use crate::arabic::{Clitics, Key};
use crate::lexicon::lists;
use crate::lexicon::{Class, Classes, Entry, Form, Gender, Number};
use crate::phrase::Phrase;
use crate::reader::Reader;
use crate::span::Span;
use crate::steps::step;
use crate::token::{Tok, TokenKind};

impl Resolver {
    /// Enters a phrase, or finds the entry it has.
    pub(super) fn mention(&mut self, reader: &Reader<'_>, phrase: Phrase, cue: Option<Form>, speaks: bool) -> usize {
        let span = blessed(reader, phrase.end, mention_span(reader, phrase));
        // وأضاف “الرتوعي”: the words of a name between marks
        let inside = usize::from(is_marked(reader, phrase));
        let starts = phrase.start + inside;
        if let Some(known) = self.entered(starts, span) {
            self.mentions[known].speaks |= speaks;
            return known;
        }
        let pointed = phrase.head > phrase.start;
        let phrase = Phrase { head: phrase.head + usize::from(is_titled_office(reader, phrase)), ..phrase };
        let head = reader.tok(phrase.head);
        // باحثي المعهد are الباحثون.
        let of_many = reader.many_before_another(phrase.head).filter(|_| phrase.end > phrase.head + 1);
        let words = self.enter_words(reader, phrase.head.max(starts)..phrase.end - inside, of_many);
        let entered = &self.words[words.0..words.1];
        let class = match of_many {
            Some(many) => many.class,
            None if looks_like_dual(reader, phrase.head) => Class::Unknown,
            None => head.class(),
        };
        let first = reader.tok(phrase.start);
        self.mentions.push(Mention {
            piece: self.piece(starts),
            rank: self.rank,
            first: starts as u32,
            words,
            names: entered.iter().filter(|word| word.name).count() as u32,
            class,
            lemma: if class.is_head() { of_many.unwrap_or(head.entry).lemma } else { 0 },
            gender: gender(reader, phrase, cue),
            number: if of_many.is_some() { Some(Number::Plural) } else { number(reader, phrase, cue) },
            speaks,
            with_others: are_with_others(entered),
            assimilated: first.has(Clitics::LI) && first.has(Clitics::AL),
            definite: is_definite(reader, phrase),
            pointed,
            epithet: is_epithet(reader, phrase),
            common: reader.is_common(phrase.head),
            praised: reader.class(phrase.end) == Class::Praise,
            ..Mention::at(span)
        });
        self.starts(self.mentions.len() - 1);
        self.mentions.len() - 1
    }

    /// The mention of these bytes that starts with the token and was entered not long before.
    fn entered(&self, starts: usize, span: Span) -> Option<usize> {
        let mut known = self.starting[starts];
        let oldest = self.rank.saturating_sub(64);
        while let Some(mention) = self.mentions.get(known as usize).filter(|mention| mention.rank >= oldest) {
            step();
            if mention.span == span {
                return Some(known as usize);
            }
            known = mention.same_start;
        }
        None
    }

    /// `الأصوات التي تدعي أن`: where the words do not say of what gender somebody is, what he does may; and of two who
    /// are joined that they are many: `المجلس والجمعية، مؤكدين`.
    pub(super) fn learn_from(&mut self, reader: &Reader<'_>, index: usize, cue: Option<usize>) {
        let telling = |at: &usize| matches!(reader.class(*at), Class::Verb | Class::Participle);
        let form = cue.filter(telling).map(|at| reader.tok(at).form());
        let gender = form.filter(|form| form.person() == 3).map(|form| form.gender());
        let many = form.is_some_and(|form| form.number() == Number::Plural);
        let joined = self.words_of(&self.mentions[index]).iter().any(|word| word.joined);
        let mention = &mut self.mentions[index];
        mention.gender = mention.gender.or(gender);
        if many && joined {
            mention.number = Some(Number::Plural);
        }
    }

    /// Takes note of where a mention of the block starts.
    pub(super) fn starts(&mut self, index: usize) {
        let mention = &mut self.mentions[index];
        mention.same_start = std::mem::replace(&mut self.starting[mention.first as usize], index as u32);
        self.rank += 1;
    }

    /// Enters the words of a phrase, the first of them as the office `of_many` if it is one, and says where they are.
    fn enter_words(&mut self, reader: &Reader<'_>, phrase: Range<usize>, of_many: Option<Entry>) -> (usize, usize) {
        let first = self.words.len();
        let mut at = phrase.start;
        while at < phrase.end {
            // عبد الرحمن is one word, written apart or not.
            let servant = at + 1 < phrase.end && is_servant(reader, at);
            let office = of_many.filter(|_| at == phrase.start);
            let entering = Entering { reader, phrase: &phrase, at, servant, office, entered: &self.words[first..] };
            if let Some(word) = entering.word() {
                self.words.push(word);
            }
            at += 1 + usize::from(servant);
        }
        // الاتحاد الدولي للنقل الجوي (إياتا)
        if let Some(short) = abbreviation(reader, phrase) {
            let key = reader.key(short).without(reader.tok(short).clitics);
            self.words.push(Word { key, name: true, bracketed: true, ..Word::default() });
        }
        (first, self.words.len())
    }
}

impl Mention {
    /// What stands at `span`, of which nothing else is known.
    pub(super) fn at(span: Span) -> Mention {
        Mention {
            span,
            piece: NONE,
            rank: 0,
            first: 0,
            same_start: NONE,
            words: (0, 0),
            names: 0,
            class: Class::Unknown,
            lemma: 0,
            gender: None,
            number: None,
            speaks: false,
            subject: false,
            leads: false,
            tells: false,
            issues: false,
            definite: false,
            pointed: false,
            epithet: false,
            common: false,
            praised: false,
            with_others: false,
            assimilated: false,
        }
    }
}

/// Classes of words that people are called by as well.
const SPELLED_LIKE_NAMES: Classes = Classes::of(&[
    Class::Nationality,
    Class::NameHead,
    Class::Time,
    Class::Auxiliary,
    Class::Object,
    Class::Verb,
    Class::Participle,
]);

/// A word of a phrase that is being entered.
struct Entering<'r, 'a> {
    reader: &'r Reader<'a>,
    phrase: &'r Range<usize>,
    at: usize,
    /// The عبد of a name.
    servant: bool,
    /// What it is by the whole of it that stands for many.
    office: Option<Entry>,
    /// The words before it.
    entered: &'r [Word],
}

impl<'a> Entering<'_, 'a> {
    fn tok(&self) -> &'a Tok {
        self.reader.tok(self.at)
    }

    fn before(&self) -> &'a Tok {
        self.reader.tok(self.at.wrapping_sub(1))
    }

    fn leads(&self) -> bool {
        self.entered.is_empty()
    }

    fn is_last(&self) -> bool {
        self.at + 1 == self.phrase.end
    }

    fn is_behind_name(&self) -> bool {
        self.entered.last().is_some_and(|word| word.name)
    }

    /// The word, if it is one to be kept.
    fn word(&self) -> Option<Word> {
        let Entering { reader, at, office, .. } = *self;
        let tok = self.tok();
        let read = matches!(tok.kind, TokenKind::Word | TokenKind::Latin | TokenKind::Number);
        // د. الرتوعي، م. سامي الرتوعي: the title is no word of the name.
        let title = || reader.is_short_title(at);
        if !read || tok.class().is_preposition() || title() {
            return None;
        }
        // سامي باخ، باخ
        let alone = || self.is_behind_name() || self.leads() && self.is_last();
        let spelled = || reader.is_spelled_like_kin(at) && alone();
        // سامي بن مساعد
        let son = at > self.phrase.start && reader.is_behind_ibn(at);
        let surely = spelled() || son || looks_like_dual(reader, at);
        let key = if self.servant { servant_name(reader, at) } else { reader.key(at).without(tok.clitics) };
        let given = self.is_given();
        let marked = self.before().is(TokenKind::Mark) && reader.is_open(at - 1) && reader.is_name(at - 1);
        let head = office.is_some() || tok.class().is_head() && !surely;
        Some(Word {
            key,
            lemma: if head { office.unwrap_or(tok.entry).lemma } else { 0 },
            land: land(key, tok.class()),
            place: tok.class() == Class::Place,
            name: office.is_none() && (surely || self.is_name(given)),
            given,
            head,
            article: tok.has(Clitics::AL) || tok.class() == Class::Place,
            joined: tok.has(Clitics::WA),
            governed: tok.has(Clitics::LI.union(Clitics::BI)),
            bracketed: false,
            marked,
        })
    }

    /// Whether it is a first name that the lexicon knows.
    fn is_given(&self) -> bool {
        let Entering { reader, at, .. } = *self;
        let (tok, start) = (self.tok(), self.phrase.start);
        if self.servant {
            return true;
        }
        // علوم الفلك, بيان للجيش التركي: no name behind a noun that is none
        let thing = || self.before().has(Clitics::AL) && self.before().class().heads_thing();
        let noun = || tok.has(Clitics::AL) && (reader.is_plain_unknown(at - 1) || thing()) && !self.is_behind_name();
        let other = || at > start && noun() || at > start + 1 && is_bodys_name(reader, at);
        tok.class() == Class::GivenName && !other()
    }

    /// Whether it is part of a name by what it is and where it stands.
    fn is_name(&self, given: bool) -> bool {
        let Entering { reader, phrase, at, .. } = *self;
        let tok = self.tok();
        let titled = self.before().is(TokenKind::Stop) && at >= 2 && reader.is_short_title(at - 2);
        // محللة لدى هيل: where she works
        let placed = || self.before().size == 3 && at > phrase.start && reader.spelling(self.before()) == "لدى";
        let behind_given = || self.entered.last().is_some_and(|word| word.given);
        match tok.class() {
            _ if titled => true,
            _ if placed() || is_purpose(reader, phrase.start, at) => false,
            Class::Unknown => {
                let known = || self.is_known_surname() || !tok.has(Clitics::AL) && !describes(reader, phrase.start, at);
                // حاتم عودة
                let whole = || self.is_last() && (self.leads() || behind_given());
                known() && (whole() || !reader.is_common(at))
            }
            // سامي السيد، سامي السيد مدير الميناء، سامي جمعة; but سامي الرئيس العام, سعاد دور اللجنة
            Class::Title | Class::Role | Class::Person | Class::NameHead
                if behind_given() && tok.clitics.without(Clitics::AL).is_empty() =>
            {
                let next = reader.tok(at + 1);
                let over = self.is_last() || next.class().is_head() && next.clitics.is_empty();
                // هاني حداد: an office without an article would be of something.
                let bare = tok.clitics.is_empty() && self.is_last();
                over && (tok.has(Clitics::AL) == tok.class().is_head() || bare)
            }
            // مغربي، ميساء مغربي، جمعة، شباط، بيتر كان، فتح، عمر فتح، هاني شاكر
            class if SPELLED_LIKE_NAMES.has(class) && tok.clitics.is_empty() => phrase.len() == 1 || behind_given(),
            _ => given,
        }
    }

    /// `الرتوعي`, `محمود الرتوعي`: behind a name, or alone, a word with the article is one too.
    fn is_known_surname(&self) -> bool {
        let Entering { reader, phrase, at, .. } = *self;
        // الشيخ الرتوعي
        let titled = || {
            let title = at == phrase.start + 1 && reader.class(phrase.start) == Class::Title;
            title && self.tok().clitics == Clitics::AL
        };
        self.is_behind_name() || self.is_last() && (self.leads() || titled())
    }
}

/// What the verb in front, the head and the name say of gender; a woman may bear a man's title.
fn gender(reader: &Reader<'_>, phrase: Phrase, cue: Option<Form>) -> Option<Gender> {
    if let Some(form) = cue.filter(|form| form.person() == 3) {
        return Some(form.gender());
    }
    let head = reader.tok(phrase.head);
    let own = head.form().gender();
    match head.class() {
        class if class.is_head() => {
            // لاعبه: with a pronoun it looks like a feminine, which زوجته is.
            let text = reader.text_of(phrase.head);
            let sure = !text.ends_with("ه") || text.ends_with("ته");
            (sure && !looks_like_dual(reader, phrase.head)).then_some(own)
        }
        // المسرحية
        Class::NameHead => (head.has(Clitics::AL) && reader.ends_in_teh(phrase.head)).then_some(Gender::Feminine),
        Class::GivenName => {
            // لوكا كاتال رئيسة الاتحاد: what she is says it of a name that a man may have too.
            let she = |at: usize| {
                let tok = reader.tok(at);
                let office = matches!(tok.class(), Class::Role | Class::Title);
                office && tok.clitics.is_empty() && tok.form().gender() == Gender::Feminine
            };
            Some(if (phrase.head + 2..phrase.end).any(she) { Gender::Feminine } else { own })
        }
        _ => None,
    }
}

/// What the head and the verb in front say of number; two words without a head are one name.
fn number(reader: &Reader<'_>, phrase: Phrase, cue: Option<Form>) -> Option<Number> {
    let head = reader.tok(phrase.head);
    // عدد من الأهالي: one noun, many speakers.
    let of_them = head.class() == Class::Person && reader.class(phrase.head + 1) == Class::PrepMin;
    if of_them && !reader.text_of(phrase.head).is_one_of(lists::ONE_OF) {
        return Some(Number::Plural);
    }
    let by_verb = cue.map(Form::number).filter(|number| *number != Number::Singular);
    by_verb.or_else(|| match head.class() {
        class if class.is_head() => (!looks_like_dual(reader, phrase.head)).then(|| head.form().number()),
        Class::GivenName => Some(Number::Singular),
        _ if are_several(reader, phrase.head) => Some(Number::Plural),
        _ if phrase.end > phrase.start + 2 => Some(Number::Singular),
        _ => None,
    })
}

/// `قال الموقوفون إن`, `كشف موقوفون أن`: whether they are many by the ending of a word that the lexicon does not know; but
/// `قال هارتسون إن`.
fn are_several(reader: &Reader<'_>, head: usize) -> bool {
    let participle = || reader.text_of(head).ends_with("ون") && reader.looks_like_quality(head);
    reader.are_people_who_act(head) || participle()
}

/// `السيد العميد`, `سعادة رئيس البلدية`: the office counts, not the title.
fn is_titled_office(reader: &Reader<'_>, phrase: Phrase) -> bool {
    let next = phrase.head + 1;
    reader.class(phrase.head) == Class::Title
        && next < phrase.end
        && matches!(reader.class(next), Class::Role | Class::Title)
        && (reader.tok(next).has(Clitics::AL) || !reader.tok(phrase.head).has(Clitics::AL))
}

/// `الوزير`, `هذا المصدر`, `وزير الطاقة`, `رئيس مصر`: one who is known, by an article or a place that
/// the head governs.
pub(super) fn is_definite(reader: &Reader<'_>, phrase: Phrase) -> bool {
    let head = reader.tok(phrase.head);
    let governed = (phrase.head + 1..phrase.end).take_while(|at| {
        let tok = reader.tok(*at);
        let joined = tok.has(Clitics::BI.union(Clitics::LI).union(Clitics::WA));
        let parted = tok.class().is_preposition() || matches!(tok.class(), Class::Opener | Class::GivenName);
        tok.is(TokenKind::Word) && !joined && !parted
    });
    // والد الشهيد: a word of honour has its article within
    let honoured = |at: usize| reader.class(at) == Class::Honorific && reader.text_of(at).starts_with("ال");
    let definite = |at: usize| reader.tok(at).has(Clitics::AL) || reader.class(at) == Class::Place || honoured(at);
    // مصدر رفيع المستوى: as unknown as مصدر رفيع
    let next = phrase.head + 1;
    let quality = || reader.class(next) == Class::Unknown && !reader.tok(next).has(Clitics::AL);
    let unknown = head.class() == Class::Source && next < phrase.end && quality();
    head.has(Clitics::AL) || !unknown && governed.into_iter().any(definite)
}

/// Whether a word without the article is the adjective of an indefinite noun: `مصدر رفيع`, `خبير عسكري`.
fn describes(reader: &Reader<'_>, start: usize, at: usize) -> bool {
    let Some(noun) = at.checked_sub(1).filter(|noun| *noun >= start).map(|noun| reader.tok(noun)) else {
        return false;
    };
    let key = reader.key(at);
    let nisba = key.last() == YEH || key.last() == TEH_MARBUTA && key.before_last() == YEH;
    // وكيل أعمال اللاعب
    let construct = noun.class() == Class::Role && reader.tok(at + 1).has(Clitics::AL);
    let unnamed = matches!(noun.class(), Class::Source | Class::Person | Class::Document) || construct;
    noun.class().is_head() && noun.class() != Class::Title && !noun.has(Clitics::AL) && (nisba || unnamed)
}

/// `مدير شركة زين البحرية`: a first name alone behind what bears it.
fn is_bodys_name(reader: &Reader<'_>, at: usize) -> bool {
    let body = reader.tok(at - 1);
    let called = matches!(body.class(), Class::Institution | Class::Media | Class::NameHead) && !body.has(Clitics::AL);
    called && !reader.is_surname(at + 1)
}

/// `المتحدث`, `المسؤول اليمني`: what he is called who has been named before, by what he does there and where he is
/// from.
fn is_epithet(reader: &Reader<'_>, phrase: Phrase) -> bool {
    let described = phrase.end == phrase.head + 2 && reader.is_definite_adjective(phrase.head + 1);
    // ضيف البرنامج، ضيف “موج”; but ضيف الله
    let next = phrase.head + 1;
    let of_one = reader.over(next) == phrase.end && reader.text_of(next) != "الله";
    if of_one && reader.text_of(phrase.head).is_one_of(&["ضيف", "ضيفة"]) {
        return true;
    }
    (phrase.end == phrase.head + 1 || described) && reader.text_of(phrase.head).is_one_of(lists::EPITHETS)
}

/// The one word in brackets behind what is no person: its short name.
fn abbreviation(reader: &Reader<'_>, phrase: Range<usize>) -> Option<usize> {
    let thing = matches!(reader.class(phrase.start), Class::Institution | Class::Media | Class::NameHead);
    let word = reader.tokens.get(phrase.end + 1)?;
    let bracketed = reader.is(phrase.end, TokenKind::Open) && reader.is(phrase.end + 2, TokenKind::Close);
    (thing && bracketed && word.is_word()).then_some(phrase.end + 1)
}

/// Whether the phrase is what stands between two marks.
fn is_marked(reader: &Reader<'_>, phrase: Phrase) -> bool {
    reader.tok(phrase.start).is(TokenKind::Mark) && reader.partner[phrase.start] as usize == phrase.end - 1
}

/// `قال النبي صلى الله عليه وسلم`: a mention with the blessing that stands behind it from token `end` on.
fn blessed(reader: &Reader<'_>, end: usize, span: Span) -> Span {
    let may_bless = match reader.class(end) {
        Class::Praise => true,
        Class::PrepPronoun => reader.text_of(end) == "عليه",
        _ => false,
    };
    if may_bless { with_blessing(reader.text, span) } else { span }
}

/// A phrase's bytes, without a clitic on its first word and marks around it.
fn mention_span(reader: &Reader<'_>, phrase: Phrase) -> Span {
    let mut span = reader.span(phrase.start..phrase.end);
    let tok = reader.tok(phrase.start);
    let head = tok.class().is_head();
    // والرأي الآخر يقول, فالتاريخ يقول: where a clause begins with it
    let apart = || phrase.start == 0 || !reader.tok(phrase.start - 1).is_word();
    let joined = tok.has(Clitics::WA) && (head || tok.class() == Class::GivenName || apart())
        || tok.has(Clitics::FA) && (head || tok.has(Clitics::AL) && apart());
    let governed = tok.has(Clitics::LI.union(Clitics::BI)) && !reader.begins_like_bi(phrase.start);
    let word = reader.text_of(phrase.start).written();
    // واحد من كل عشرة: spelled like و and أحد
    let joined = joined && word != "واحد";
    // وللشاعر سامي البكري كلمة: both of them, where an article shows that they are two; but ولايته
    let clitics = usize::from(joined) + usize::from(governed && (!joined || tok.has(Clitics::AL)));
    if tok.is(TokenKind::Word) && !reader.begins_like_kin(phrase.start) {
        let mut chars = word.char_indices().filter(|(_, c)| !is_inkless(*c));
        // Past the clitics and the vowels on them.
        if let Some((at, _)) = chars.nth(clitics).filter(|_| clitics > 0) {
            span.start += at;
        }
    }
    if is_marked(reader, phrase) {
        return reader.span(phrase.start + 1..phrase.end - 1);
    }
    span
}

/// The one word that `عبد الرحمن` is, where it stands at `at`.
pub(super) fn servant_name(reader: &Reader<'_>, at: usize) -> Key {
    Key::of(&reader.text[reader.span(at..at + 2)])
}

/// What a place and its adjective have in common, by their letters: `رئيس السودان`, `الرئيس السوداني`; 0 for other
/// words.
#[inline]
pub(super) fn land(key: Key, class: Class) -> Key {
    if !matches!(class, Class::Place | Class::Nationality) || key.is_long() {
        return Key(0);
    }
    // السودان; and ألمانيا, ألماني, which have no article but begin with the same letters
    let own = key.letters() > 4 && key.starts_with(ALEF, LAM);
    let mut stem = key.skip(if own { 2 } else { 0 });
    // روسيا, روسي; النمسا, نمساوي
    while matches!(stem.last(), TEH_MARBUTA | ALEF | YEH | WAW) && stem.letters() > 3 {
        stem = stem.without_last();
    }
    without_stan(stem).unwrap_or(stem)
}

/// `أفغانستان`: the land of the Afghans.
fn without_stan(place: Key) -> Option<Key> {
    let mut stem = place;
    for letter in [NOON, ALEF, TEH, SEEN] {
        stem = (stem.last() == letter && stem.letters() > 3).then(|| stem.without_last())?;
    }
    Some(stem)
}
