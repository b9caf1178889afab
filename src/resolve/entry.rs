//! A phrase entered as a mention: its words without their clitics, which of them are names, and what
//! it says of gender and number.

use std::ops::Range;

use super::fullest::are_with_others;
use super::looks::{is_purpose, is_servant, looks_like_dual};
use super::{Mention, NONE, Resolver, Word};
use crate::arabic::letter::{ALEF, LAM, TEH_MARBUTA, YEH, is_inkless};
use crate::arabic::{Clitics, Key};
use crate::lexicon::{Class, Entry, Form, Gender, Number};
use crate::phrase::Phrase;
use crate::reader::Reader;
use crate::span::Span;
use crate::steps::step;
use crate::token::TokenKind;

impl Resolver {
    /// Enters a phrase, or finds the entry it has.
    pub(super) fn mention(&mut self, reader: &Reader<'_>, phrase: Phrase, cue: Option<Form>, speaks: bool) -> usize {
        let span = mention_span(reader, phrase);
        let starts = phrase.start + usize::from(is_marked(reader, phrase));
        let mut known = self.starting[starts];
        let oldest = self.rank.saturating_sub(64);
        while let Some(mention) = self.mentions.get_mut(known as usize) {
            step();
            if mention.rank < oldest {
                break;
            }
            if mention.span == span {
                mention.speaks |= speaks;
                return known as usize;
            }
            known = mention.same_start;
        }
        // السيد العميد، سعادة رئيس البلدية: the office counts, not the title.
        let titled = reader.class(phrase.head) == Class::Title
            && phrase.head + 1 < phrase.end
            && matches!(reader.class(phrase.head + 1), Class::Role | Class::Title)
            && (reader.tok(phrase.head + 1).has(Clitics::AL) || !reader.tok(phrase.head).has(Clitics::AL));
        let pointed = phrase.head > phrase.start;
        let phrase = Phrase { head: phrase.head + usize::from(titled), ..phrase };
        // باحثو المعهد are الباحثون.
        let of_many = reader.many_before_another(phrase.head).filter(|_| phrase.end > phrase.head + 1);
        let words = self.enter_words(reader, phrase.head..phrase.end, of_many);
        let names = self.words[words.0..words.1].iter().filter(|word| word.name).count() as u32;
        let dual = looks_like_dual(reader, phrase.head);
        let class = if dual { Class::Unknown } else { reader.class(phrase.head) };
        let (gender, number) = agreement(reader, phrase, cue);
        let (class, number) = of_many.map_or((class, number), |many| (many.class, Some(Number::Plural)));
        let first = reader.tok(phrase.start);
        self.mentions.push(Mention {
            span,
            piece: self.piece(starts),
            rank: self.rank,
            first: starts as u32,
            same_start: NONE,
            words,
            names,
            class,
            lemma: match of_many {
                Some(many) => many.lemma,
                None if class.is_head() => reader.tok(phrase.head).entry.lemma,
                None => 0,
            },
            gender,
            number,
            speaks,
            subject: false,
            leads: false,
            told: false,
            issues: false,
            with_others: are_with_others(&self.words[words.0..words.1]),
            assimilated: first.has(Clitics::LI) && first.has(Clitics::AL),
            definite: is_definite(reader, phrase),
            pointed,
            epithet: is_epithet(reader, phrase),
            common: reader.is_common(phrase.head),
            praised: reader.class(phrase.end) == Class::Praise,
        });
        self.starts(self.mentions.len() - 1);
        self.mentions.len() - 1
    }

    /// `الأصوات التي تدعي أن`: where the words do not say of what gender somebody is, what he does may; and of two who
    /// are joined that they are many: `المجلس والجمعية، مؤكدين`.
    pub(super) fn learn_from(&mut self, reader: &Reader<'_>, index: usize, cue: Option<usize>) {
        let telling = |at: &usize| matches!(reader.class(*at), Class::Verb | Class::Participle);
        let form = cue.filter(telling).map(|at| reader.tok(at).form());
        let gender = form.filter(|form| form.person() == 3).map(|form| form.gender());
        let many = form.is_some_and(|form| form.number() == Number::Plural);
        let joined = self.words_of(&self.mentions[index]).iter().any(|word| word.joined);
        // عبر الزائرون عن إعجابهم، مؤكدين
        let people = reader.is_plural_of_people(self.mentions[index].first as usize);
        let mention = &mut self.mentions[index];
        mention.gender = mention.gender.or(gender);
        if many && (joined || people) {
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
        let mut behind_servant = false;
        for (at, tok) in phrase.clone().zip(&reader.tokens[phrase.clone()]) {
            let before = reader.tok(at.wrapping_sub(1));
            // عبد الرحمن is one word, written apart or not.
            let servant = is_servant(reader, at);
            if std::mem::replace(&mut behind_servant, servant) {
                continue;
            }
            if !matches!(tok.kind, TokenKind::Word | TokenKind::Latin | TokenKind::Number)
                || tok.class().is_preposition()
            {
                continue;
            }
            // د. الرتوعي، م. سامي الرتوعي: the title is no word of the name.
            if tok.size == 1 && reader.is_short_title(at) && at + 2 < phrase.end {
                continue;
            }
            let servant = servant && at + 1 < phrase.end;
            let leads = self.words.len() == first;
            let (behind_name, behind_given) =
                self.words[first..].last().map_or((false, false), |word| (word.name, word.given));
            // علوم الفلك, بيان للجيش التركي: no name behind a noun that is none
            let thing = || {
                let class = reader.class(at - 1);
                before.has(Clitics::AL) && (class.heads_thing() || class == Class::NameHead)
            };
            let noun = tok.class() == Class::GivenName
                && tok.has(Clitics::AL)
                && at > phrase.start
                && (reader.is_plain_unknown(at - 1) || thing())
                && !behind_name;
            let given = servant || tok.class() == Class::GivenName && !noun;
            // المتحدث باسم الوزارة: no Basem
            let in_name_of = given && at > phrase.start && in_the_name_of(reader, at);
            let given = given && !in_name_of && !(at > phrase.start + 1 && is_bodys_name(reader, at));
            let looks = looks_like_dual(reader, at);
            let titled = before.is(TokenKind::Stop) && at >= 2 && reader.is_short_title(at - 2);
            // محللة لدى هيل: where she works
            let placed = before.size == 3 && at > phrase.start && !given && reader.spelling(before) == "لدى";
            let marked = before.is(TokenKind::Mark) && reader.is_open(at - 1) && reader.is_name(at - 1);
            // منظمة الأمم المتحدة للطفولة “اليونيسيف”
            let called = marked && at > phrase.start + 1 && reader.words_inside(at - 1) == 1;
            // سامي بن مساعد
            let son = before.size <= 3 && at > phrase.start && reader.spelling(before).is_one_of(&["بن", "بنت"]);
            // توماس باخ، باخ
            let spelled = reader.is_spelled_like_kin(at) && (behind_name || leads && at + 1 == phrase.end);
            let key = match () {
                _ if servant => servant_name(reader, at),
                _ if spelled => reader.key(at),
                _ if at == phrase.start && reader.has_asked_li(at) => reader.key(at).skip(1),
                _ => reader.key(at).without(tok.clitics),
            };
            let name = match tok.class() {
                _ if looks || titled || son || spelled => true,
                Class::Unknown if called => true,
                _ if placed || in_name_of || is_purpose(reader, phrase.start, at) => false,
                // الرتوعي، محمود الرتوعي: behind a name, or alone, a word with the article is one too.
                Class::Unknown => {
                    // حمدان فلاح الرتوعي: his father's name is an office too.
                    let behind_father = || {
                        let words = &self.words[first..];
                        let office =
                            matches!(words, [.., given, father] if given.given && father.head && !father.article);
                        office && key.last() == YEH && at + 1 == phrase.end
                    };
                    // الشيخ الرتوعي
                    let titled = at == phrase.start + 1
                        && at + 1 == phrase.end
                        && reader.class(phrase.start) == Class::Title
                        && tok.clitics == Clitics::AL;
                    let alone = leads && at + 1 == phrase.end;
                    let known = alone || behind_name || titled || behind_father();
                    // حاتم عودة
                    (known || !tok.has(Clitics::AL) && !describes(reader, phrase.start, at))
                        && (alone || behind_given && at + 1 == phrase.end || !reader.is_common(at))
                }
                // مغربي، ميساء مغربي، سامي شباط، شباط، بيتر كان
                class @ (Class::Nationality | Class::Time | Class::Auxiliary) if tok.clitics.is_empty() => {
                    let alone = phrase.len() == 1 && (class == Class::Nationality || reader.is_named_like_time(at));
                    alone || behind_given
                }
                // فتح، عمر فتح، هاني شاكر: spelled like what is done
                Class::Object | Class::Verb | Class::Participle
                    if tok.clitics.is_empty() && !tok.form().has_pronoun() =>
                {
                    phrase.len() == 1 || behind_name && at + 1 == phrase.end
                }
                _ => given || tok.is(TokenKind::Latin),
            };
            let of_many = of_many.filter(|_| at == phrase.start);
            let head = tok.class().is_head() && !looks && !son && !spelled || of_many.is_some();
            let name = name && of_many.is_none();
            self.words.push(Word {
                key,
                lemma: if head { of_many.unwrap_or(tok.entry).lemma } else { 0 },
                land: if leads { Key(0) } else { land(key, tok.class()) },
                place: tok.class() == Class::Place,
                name,
                given,
                head,
                article: tok.has(Clitics::AL) || tok.class() == Class::Place,
                joined: tok.has(Clitics::WA),
                governed: tok.has(Clitics::LI.union(Clitics::BI)) && !spelled,
                bracketed: false,
                marked,
            });
        }
        // الاتحاد الدولي للنقل الجوي (إياتا)
        if let Some(short) = abbreviation(reader, phrase) {
            let key = reader.key(short).without(reader.tok(short).clitics);
            self.words.push(Word { key, name: true, bracketed: true, ..Word::default() });
        }
        (first, self.words.len())
    }
}

/// What the head, the name and the verb in front say of gender and number.
fn agreement(reader: &Reader<'_>, phrase: Phrase, cue: Option<Form>) -> (Option<Gender>, Option<Number>) {
    let head = reader.tok(phrase.head);
    let class = head.class();
    let (mut gender, mut number) = (None, None);
    if class.is_head() && !looks_like_dual(reader, phrase.head) {
        // لاعبه: with a pronoun it looks like a feminine, which زوجته is.
        let text = reader.text_of(phrase.head);
        gender = Some(head.form().gender()).filter(|_| !text.ends_with("ه") || text.ends_with("ته"));
        number = Some(head.form().number());
    }
    // المسرحية
    if class == Class::NameHead && head.has(Clitics::AL) && reader.ends_in_teh(phrase.head) {
        gender = Some(Gender::Feminine);
    }
    if class == Class::GivenName {
        // لوكا كاتال رئيسة الاتحاد: what she is says it of a name that a man may have too.
        let she = |at: usize| {
            let tok = reader.tok(at);
            let office = matches!(tok.class(), Class::Role | Class::Title);
            office && tok.clitics.is_empty() && tok.form().gender() == Gender::Feminine
        };
        let woman = (phrase.head + 2..phrase.end).any(she);
        gender = Some(if woman { Gender::Feminine } else { head.form().gender() });
        number = Some(Number::Singular);
    }
    if let Some(form) = cue {
        // The verb in front of its subject says the gender; a woman may bear a man's title.
        if form.person() == 3 {
            gender = Some(form.gender());
        }
        if form.number() != Number::Singular {
            number = Some(form.number());
        }
    }
    // عدد من الأهالي: one noun, many speakers.
    if class == Class::Person
        && reader.class(phrase.head + 1) == Class::PrepMin
        && !reader.text_of(phrase.head).is_one_of(&["أحد", "احد", "إحدى", "احدى"])
    {
        number = Some(Number::Plural);
    }
    // Joint speakers: قال سامي وسعاد
    if phrase.end > phrase.start + 2 && !class.is_head() {
        number = number.or(Some(Number::Singular));
    }
    (gender, number)
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
    head.has(Clitics::AL) || phrase.head > phrase.start || !unknown && governed.into_iter().any(definite)
}

/// Whether a word without the article is the adjective of an indefinite noun: `مصدر رفيع`, `خبير عسكري`.
fn describes(reader: &Reader<'_>, start: usize, at: usize) -> bool {
    if reader.is_adjective(at) {
        return true;
    }
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

/// `المتحدث باسم الوزارة`; but `اللاعب باسم مرسي`.
fn in_the_name_of(reader: &Reader<'_>, at: usize) -> bool {
    let next = reader.tok(at + 1);
    let noun = next.has(Clitics::AL) || next.class().is_head() || next.class() == Class::NameHead;
    let body = noun || next.is(TokenKind::Mark);
    reader.text_of(at) == "باسم" && reader.class(at - 1) == Class::Role && body
}

/// `مدير شركة زين البحرية`: a first name alone behind what bears it.
fn is_bodys_name(reader: &Reader<'_>, at: usize) -> bool {
    let body = reader.tok(at - 1);
    let called = matches!(body.class(), Class::Institution | Class::Media | Class::NameHead) && !body.has(Clitics::AL);
    called && !reader.is_name_word(at + 1) && !reader.is_surname(at + 1)
}

/// `المتحدث`, `المسؤول اليمني`: what he is called who has been named before, by what he does there and where he is
/// from.
fn is_epithet(reader: &Reader<'_>, phrase: Phrase) -> bool {
    const EPITHETS: [&str; 14] = [
        "المتحدث",
        "المتحدثة",
        "الناطق",
        "الناطقة",
        "المسؤول",
        "المسؤولة",
        "القيادي",
        "القيادية",
        "الدبلوماسي",
        "الخبير",
        "الخبيرة",
        "اللاعب",
        "النجم",
        "النجمة",
    ];
    let described = phrase.end == phrase.head + 2 && reader.is_definite_adjective(phrase.head + 1);
    // ضيف البرنامج، ضيف “موج”; but ضيف الله
    let next = phrase.head + 1;
    let of_one = reader.over(next) == phrase.end && !reader.class(next).is_head() && reader.text_of(next) != "الله";
    if of_one && reader.text_of(phrase.head).is_one_of(&["ضيف", "ضيفة"]) {
        return true;
    }
    (phrase.end == phrase.head + 1 || described) && reader.text_of(phrase.head).is_one_of(&EPITHETS)
}

/// The one word in brackets behind what is no person: its short name.
fn abbreviation(reader: &Reader<'_>, phrase: Range<usize>) -> Option<usize> {
    let thing = matches!(reader.class(phrase.start), Class::Institution | Class::Media | Class::NameHead);
    let word = reader.tokens.get(phrase.end + 1)?;
    let bracketed = reader.is(phrase.end, TokenKind::Open) && reader.is(phrase.end + 2, TokenKind::Close);
    (thing && bracketed && word.is_word() && !word.is(TokenKind::Number)).then_some(phrase.end + 1)
}

/// Whether the phrase is what stands between two marks.
fn is_marked(reader: &Reader<'_>, phrase: Phrase) -> bool {
    reader.tok(phrase.start).is(TokenKind::Mark) && reader.partner[phrase.start] as usize == phrase.end - 1
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
    let governed = tok.has(Clitics::LI.union(Clitics::BI)) && !reader.begins_like_bi(phrase.start)
        || reader.has_asked_li(phrase.start);
    let word = reader.text_of(phrase.start).written();
    // واحد من كل عشرة: spelled like و and أحد
    if tok.is(TokenKind::Word) && (joined && word != "واحد" || governed) && !reader.begins_like_kin(phrase.start) {
        let mut chars = word.char_indices().filter(|(_, c)| !is_inkless(*c));
        // Past the clitic and the vowel on it.
        if let Some((at, _)) = chars.nth(1) {
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
    let own = class == Class::Place && key.letters() > 4 && key.starts_with(ALEF, LAM);
    let mut stem = key.skip(if own { 2 } else { 0 });
    if matches!(stem.last(), TEH_MARBUTA | ALEF) && stem.letters() > 3 {
        stem = stem.without_last();
    }
    if stem.last() == YEH && stem.letters() > 3 { stem.without_last() } else { stem }
}
