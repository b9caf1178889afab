//! The subject behind the cue.

use super::agree::agrees;
use super::kind::{LONG_SUBJECT, is_nominal};
use crate::arabic::Clitics;
use crate::arabic::letter::BEH;
use crate::cue;
use crate::lexicon::lists;
use crate::lexicon::{Act, Class, Frames, Gender, Number};
use crate::phrase::{Bounds, Phrase, phrase};
use crate::reader::Reader;
use crate::token::{Tok, TokenKind};

/// The subject behind the cue at `cue`, if one stands there.
pub(crate) fn behind(reader: &Reader<'_>, cue: usize, bounds: Bounds) -> Option<Phrase> {
    let tok = reader.tok(cue);
    // قالوا and يقولون have their subject before them or none.
    if tok.class() == Class::Verb && tok.form().number() != Number::Singular {
        return None;
    }
    // تدخل القاضي ليسأل المتهم: “أين كنت”: behind what somebody does in order to speak is to whom
    let in_order_to = tok.class() == Class::Verb && tok.has(Clitics::LI);
    if has_pronoun_before(reader, cue) || in_order_to && reader.lemma(cue).frames.has(Frames::OBJECT) {
        return None;
    }
    // جاء في بيان القيادة أن, نقل على لسان المدير أنه
    let relays = reader.lemma(cue).act == Act::Relay;
    let comes = reader.lemma(cue).frames.has(Frames::IN);
    let start = match reader.class(cue + 1) {
        Class::PrepFi if comes => cue + 2,
        // جاء على لسان المدير أن
        Class::PrepAla if (comes || relays) && bounds.towards && reader.is_mouthpiece(cue + 2) => cue + 3,
        // أعلن من طرف الوزارة أن
        Class::PrepMin if bounds.towards && is_by_whom(reader, cue + 2) => cue + 3,
        _ => skip_adverbials(reader, cue + 1, bounds.limit),
    };
    let start = if bounds.towards && start == cue + 1 { over_set_off_day(reader, start, bounds.limit) } else { start };
    // وأضاف، الساحلي، أن: between two commas, on the way to what is said.
    if bounds.towards && start == cue + 1 && reader.is(start, TokenKind::Comma) {
        // قال، رجل الأعمال، وأحد المشرفين، سامي البكري إن
        let closed = |found: &Phrase| found.end == bounds.limit || reader.is(found.end, TokenKind::Comma);
        return phrase(reader, start + 1, bounds).filter(closed).filter(|found| agrees(reader, cue, found));
    }
    // أبلغت «الشراع» مصادر مطلعة أن: the paper is told.
    let behind_mark = reader.over(start);
    let told = bounds.object
        && reader.lemma(cue).act == Act::Statement
        && reader.is_closed(start)
        && reader.words_inside(start) <= 3
        && matches!(
            reader.class(behind_mark),
            Class::Source | Class::Role | Class::Title | Class::GivenName | Class::Kin
        )
        && reader.tok(behind_mark).clitics.without(Clitics::AL).is_empty();
    // أبلغ “الشراع” المهندس سامي البكري المتحدث باسم الوزارة أن: the paper is the verb's object
    let bounds = Bounds { object: bounds.object && !told, ..bounds };
    let start = if told { behind_mark } else { start };
    let share = bounds.towards && start == cue + 1;
    let share = share.then(|| share_of_many(reader, start, bounds.limit)).flatten();
    let found = share
        .or_else(|| phrase(reader, start, bounds).filter(|found| agrees(reader, cue, found)))
        .or_else(|| behind_adverbials(reader, cue, bounds))?;
    Some(behind_its_object(reader, cue, &found, bounds).unwrap_or_else(|| of_two(reader, cue, found)))
}

/// `قال مساء أمس خلال افتتاح المعرض وزير الثقافة إن`, `أكدت لـ“المنارة” في اتصال هاتفي الناطقة باسم الوزارة أن`, `وأوضح في
/// هذا الشأن، المهندس سامي البكري، أن`: who goes up to what is said, behind several words of when, where and to whom,
/// and completes none of them; but `قال عقب لقائه في الميناء وزير الثقافة إن`, whom he met. Behind what a whole clause
/// is reported by, up to a comma or a stop: `وفق ما أعلن أول من أمس نائب مدير الميناء.`
fn behind_adverbials(reader: &Reader<'_>, cue: usize, bounds: Bounds) -> Option<Phrase> {
    let from = cue + 1;
    let near = bounds.limit > from + 1 && (bounds.limit <= from + ADVERBIALS || !bounds.towards);
    let told = || bounds.towards || reader.is_behind_what(cue);
    if !near || reader.tok(cue).class() != Class::Verb || !begins_adverbial(reader, from) || !told() {
        return None;
    }
    let his = |at: &usize| reader.is(*at, TokenKind::Word) && cue::has_pronoun(reader.text_of(*at));
    let whole = |found: &Phrase| {
        if !bounds.towards {
            return found.end >= bounds.limit || reader.is(found.end, TokenKind::Comma);
        }
        let end = found.end + usize::from(reader.is(found.end, TokenKind::Comma));
        end == bounds.limit && (end == found.end || reader.is(found.start - 1, TokenKind::Comma))
    };
    (from + 1..bounds.limit.min(from + ADVERBIALS))
        .take_while(|at| !his(at))
        .filter(|at| begins_another(reader, *at))
        .find_map(|at| phrase(reader, at, bounds).filter(|found| whole(found) && agrees(reader, cue, found)))
}

/// So many words of when, where and to whom may stand before who speaks.
const ADVERBIALS: usize = 16;

/// `في اتصال`, `خلال افتتاح`, `مساء أمس`, `لـ“المنارة”`, `للصحفيين`
fn begins_adverbial(reader: &Reader<'_>, at: usize) -> bool {
    let class = reader.class(at);
    matches!(class, Class::PrepFi | Class::Prep | Class::Opener | Class::Time | Class::PrepPronoun)
        || reader.tok(at).has(Clitics::LI) && reader.is_addressee(at)
}

/// Whether somebody begins at `at` who does not complete the word before: without the article behind one that has it, or
/// with it behind one that has none, and behind a comma or a mark.
fn begins_another(reader: &Reader<'_>, at: usize) -> bool {
    let (tok, before) = (reader.tok(at), reader.tok(at - 1));
    let described =
        || before.clitics.is_empty() && ["ي", "ية", "ا"].iter().any(|ending| reader.text_of(at - 1).ends_with(ending));
    let apart = || match before.kind {
        TokenKind::Comma | TokenKind::Mark | TokenKind::Number => true,
        TokenKind::Word if tok.clitics == Clitics::AL => {
            // على هامش المؤتمر الأمين العام للحزب: an office describes no thing
            let office = || matches!(tok.class(), Class::Role | Class::Title) && before.class() == Class::Occasion;
            before.class() == Class::Time || before.class() == Class::Unknown && described() || office()
        }
        // مع الرئيس الساحلي سامي البكري: his own name
        TokenKind::Word => before.has(Clitics::AL) && tok.class().is_head() || before.class() == Class::Time,
        _ => false,
    };
    tok.class().begins_somebody() && tok.clitics.without(Clitics::AL).is_empty() && apart()
}

/// `افتتح الحفل مدير الثقافة سامي البكري`: who does something to a thing that stands before him, as the thing does nothing
/// to him; but `استقبل الوفد مدير الجامعة`, which may be either.
fn behind_its_object(reader: &Reader<'_>, verb: usize, found: &Phrase, bounds: Bounds) -> Option<Phrase> {
    let done = || reader.class(verb) == Class::Verb && reader.lemma(verb).frames == Frames::NONE;
    let thing = matches!(reader.class(found.head), Class::NameHead | Class::Norm | Class::Occasion | Class::Document);
    if !thing || found.start != verb + 1 || reader.tok(found.head).clitics != Clitics::AL || !done() {
        return None;
    }
    let person = |at: &usize| {
        let (class, tok) = (reader.class(*at), reader.tok(*at));
        let named = || class == Class::GivenName || reader.class(*at + 1) == Class::GivenName;
        class.is_person() && (tok.clitics.is_empty() || tok.clitics == Clitics::AL && named())
    };
    let who = (found.start + 1..(found.end + 1).min(bounds.limit)).find(person)?;
    phrase(reader, who, bounds).filter(|who| agrees(reader, verb, who))
}

/// `وصف هارتفيل كلدون بأنه`, `اتهم هارتفيل كلدون بـ“الغش”`: of two bare names the second is whom he describes.
fn of_two(reader: &Reader<'_>, verb: usize, found: Phrase) -> Phrase {
    let Phrase { start, end, .. } = found;
    let describes = reader.lemma(verb).frames.has(Frames::AS) && !reader.tok(verb).form().has_pronoun();
    let so = reader.class(end) == Class::ComplementizerBi || reader.text_of(end) == "ب";
    let two = describes && so && end == start + 2 && (start..end).all(|at| reader.is_bare_name(at));
    if two { Phrase { end: start + 1, ..found } } else { found }
}

/// `قال 17% من المشاركين في الاستطلاع إنهم`, `رأى نحو 40% من السكان أن`, `قال واحد من كل 14 من الرجال إنهم`, `ذكر
/// أكثر من نصف العمال أن`, `قال نحو ثلثي المشاركين إنهم`: how many of them, whatever they are called, up to their
/// clause.
fn share_of_many(reader: &Reader<'_>, start: usize, limit: usize) -> Option<Phrase> {
    if limit > start + 2 * LONG_SUBJECT {
        return None;
    }
    let about = usize::from(reader.is(start + 1, TokenKind::Number));
    let of = || (start + 1..limit.min(start + 5)).any(|at| reader.class(at) == Class::PrepMin);
    let number = || reader.is(start + about, TokenKind::Number) && of();
    let one = || reader.text_of(start).is_one_of(&["واحد", "واحدة"]);
    let part = is_part_of_many(reader, start);
    // نصف is spelled like a verb.
    let fits =
        |at: usize| reader.is(at, TokenKind::Symbol) || is_nominal(reader, at, at + 1) || part && at <= start + 2;
    ((part || number() || one()) && (start..limit).all(fits)).then_some(Phrase { start, end: limit, head: start })
}

/// `أكثر من نصف العمال`, `أقل من ثلاثة أرباع العمال`, `نحو ثلثي المشاركين`; and `أكثر من مصدر`.
fn is_part_of_many(reader: &Reader<'_>, start: usize) -> bool {
    let part = |at: usize| reader.text_of(at).is_one_of(lists::PARTS);
    let word = reader.text_of(start);
    if reader.class(start + 1) == Class::PrepMin {
        let some = start + 2;
        let source = || matches!(reader.class(some), Class::Source | Class::Person) && reader.is_bare_word(some);
        return word.is_one_of(&["أكثر", "أقل"]) && (source() || part(some));
    }
    word.is_one_of(lists::ABOUT_SO_MANY) && part(start + 1)
}

/// `لكنه أكد أفضلية الفريق`, `إلا أنها قد أدانت الهجوم`: the verb's subject is the pronoun before it, and what stands
/// behind is its object; but `أنه وصفه المدير`, which has its object in it, and `أنه جاء في البيان`.
fn has_pronoun_before(reader: &Reader<'_>, verb: usize) -> bool {
    let form = reader.tok(verb).form();
    if form.has_pronoun() {
        return false;
    }
    let between = |at: usize| matches!(reader.class(at), Class::Auxiliary | Class::Negation);
    let Some(before) = (verb.saturating_sub(3)..verb).rev().find(|at| !between(*at)) else { return false };
    let word = reader.text_of(before);
    let governs = reader.class(before).is_complementizer() || ["لكنه", "لكنها"].iter().any(|but| word.ends_with(but));
    let ending = if form.gender() == Gender::Feminine { "ها" } else { "ه" };
    governs && word.ends_with(ending) && !reader.lemma(verb).frames.has(Frames::IN)
}

/// `أوضح، أمس، مدير الميناء، أن`: over when he said so, between two commas, the first of them at `comma`.
fn over_set_off_day(reader: &Reader<'_>, comma: usize, limit: usize) -> usize {
    let when = comma + 1;
    if !reader.is(comma, TokenKind::Comma) || reader.class(when) != Class::Time {
        return comma;
    }
    let behind = skip_adverbials(reader, when, limit);
    if behind > when && reader.is(behind, TokenKind::Comma) { behind + 1 } else { comma }
}

/// `من قبل الوزارة`, `من طرف المدير`: by whom a passive says that it is done; but `من قبل أن`, `من جانب آخر`.
fn is_by_whom(reader: &Reader<'_>, at: usize) -> bool {
    let whom = at + 1;
    let body = reader.class(whom).is_head() && reader.tok(whom).clitics.without(Clitics::AL).is_empty();
    body && reader.text_of(at).is_one_of(lists::BY_WHOM)
}

/// Over what may stand between a verb and its subject: `وقال أمس الوزير`, `قال لنا المدير`.
fn skip_adverbials(reader: &Reader<'_>, from: usize, limit: usize) -> usize {
    let mut at = from;
    while at < limit {
        let word = Between { reader, from, at, limit, tok: reader.tok(at) };
        let Some(behind) = word.over() else { break };
        at = behind;
    }
    // A bracket behind a day: أمس (الاثنين)
    let bracket = at > from && at < limit && reader.is(at, TokenKind::Open);
    let close = bracket.then(|| (at..limit.min(at + 5)).find(|at| reader.is(*at, TokenKind::Close))).flatten();
    close.map_or(at, |close| skip_adverbials(reader, close + 1, limit))
}

/// A word between a verb and its subject.
struct Between<'r, 'a> {
    reader: &'r Reader<'a>,
    /// Right behind the verb.
    from: usize,
    at: usize,
    limit: usize,
    tok: &'a Tok,
}

impl Between<'_, '_> {
    /// Where the next word stands, if this one may stand there.
    fn over(&self) -> Option<usize> {
        let Between { reader, at, tok, .. } = *self;
        let first = at == self.from;
        match tok.class() {
            _ if tok.is(TokenKind::Number) => (!first).then_some(at + 1),
            Class::PrepFi if first => self.over_place(),
            Class::PrepMin | Class::Opener if first => self.through_it().or_else(|| self.over_manner()),
            // وعلق على ذلك مدير الميناء بأن
            Class::PrepAla | Class::PrepIla if first && reader.text_of(at + 1) == "ذلك" => Some(at + 2),
            Class::Prep => self.over_told_paper(),
            // وقالت نيسان إن
            Class::Time if first && reader.is_named_like_time(at) => None,
            Class::Time => (reader.text_of(at) != "أحد").then_some(at + 1),
            Class::Adverb => Some(self.over_comma(at + 1)),
            Class::PrepPronoun => Some(at + 1),
            Class::Demonstrative if first => self.over_this(),
            // قال لوكالة الأنباء البحرية مدير الميناء
            Class::Media if tok.has(Clitics::LI) && !tok.has(Clitics::AL) && reader.ends_in_teh(at) => {
                self.behind_definite(at + 1, 2)
            }
            _ => self
                .over_time()
                .or_else(|| self.over_opinion())
                .or_else(|| self.over_manner())
                .or_else(|| over_many_told(reader, at, self.limit))
                .or_else(|| {
                    let told = tok.has(Clitics::LI) && reader.is_addressee(at) && reader.class(at + 1).is_head();
                    told.then_some(at + 1)
                }),
        }
    }

    /// `وأعلنت في جنيف مساء الثلاثاء المبعوثة`, `وغرد في الحساب وزير الري`, `وقال في هذا الشأن السيد سامي`
    fn over_place(&self) -> Option<usize> {
        let (reader, noun) = (self.reader, self.at + 1);
        let this = noun + 2 < self.limit && reader.class(noun) == Class::Demonstrative;
        if this && reader.tok(noun + 1).clitics == Clitics::AL && reader.class(noun + 2).is_person() {
            return Some(noun + 2);
        }
        let place = reader.class(noun) == Class::Place && noun + 1 < self.limit;
        if place { Some(noun + 1) } else { self.behind_definite(noun, 1).filter(|_| !reader.class(noun).is_head()) }
    }

    /// Behind one to so many definite words, where a head without the article stands: that completes none of them.
    fn behind_definite(&self, from: usize, most: usize) -> Option<usize> {
        let reader = self.reader;
        let definite = |at: &usize| reader.is(*at, TokenKind::Word) && reader.tok(*at).clitics == Clitics::AL;
        let behind = from + (from..self.limit.min(from + most)).take_while(definite).count();
        let head = behind < self.limit && reader.class(behind).is_head() && reader.tok(behind).clitics.is_empty();
        (head && behind > from).then_some(behind)
    }

    /// `يؤكد من خلالها الأستاذ ياسين`, `وأكد خلالها الحاضرون أن`, `وأكد من جهته، مدير الميناء أن`
    fn through_it(&self) -> Option<usize> {
        let Between { reader, at, limit, tok, .. } = *self;
        if tok.class() == Class::PrepMin {
            let it = reader.class(at + 1) == Class::Opener && cue::has_pronoun(reader.text_of(at + 1));
            return it.then(|| self.over_comma(at + 2));
        }
        let next = self.over_comma(at + 1);
        (next < limit && cue::is_turn(reader, at) && reader.class(next).is_head()).then_some(next)
    }

    /// `واعترف بدوره، مدير الميناء بأن`: over the comma behind whose turn it is, before somebody.
    fn over_comma(&self, behind: usize) -> usize {
        let reader = self.reader;
        let comma = reader.is(behind, TokenKind::Comma)
            && cue::is_turn(reader, behind - 1)
            && reader.class(behind + 1).begins_somebody();
        behind + usize::from(comma)
    }

    /// `أوضح لـ«النهار» مصدر مطلع`, `أكدت لـ(النهار)، مديرة المتحف`
    fn over_told_paper(&self) -> Option<usize> {
        let Between { reader, from, at, .. } = *self;
        let stands = self.tok.size == 1 && (at == from || reader.class(at - 1) == Class::Demonstrative);
        let behind = stands.then(|| over_paper(reader, at + 1)).flatten().filter(|behind| *behind < self.limit)?;
        Some(behind + usize::from(reader.is(behind, TokenKind::Comma)))
    }

    /// `أوضح ذلك الأستاذ سامي`, `أوضح ذلك لـ«النهار» مصدر مطلع`
    fn over_this(&self) -> Option<usize> {
        let (reader, next) = (self.reader, self.at + 1);
        let told = || reader.class(next) == Class::Prep && reader.tok(next).size == 1;
        // صرح بذلك د. سامي البكري
        let somebody = || reader.class(next).is_head() || reader.is_short_title(next);
        (reader.text_of(self.at).ends_with("ذلك") && (somebody() || told())).then_some(next)
    }

    /// `تقول بحسرة والدة الحارس`, `قال بصوت خافت أبو سامي`: how, before somebody who says so.
    fn over_manner(&self) -> Option<usize> {
        let Between { reader, from, at, limit, tok } = *self;
        if at != from || at + 1 >= limit || tok.key().first() != BEH {
            return None;
        }
        let voice = reader.text_of(at).is_one_of(lists::VOICES);
        let behind = at + 1 + usize::from(voice);
        // اعترف بقتل والدته: what he does; قال بلسان الحارس: whose
        let manner = || reader.is_manner(at) && !reader.lemma(from - 1).frames.has(Frames::PHRASE);
        let who = reader.tok(behind);
        let free = who.clitics.is_empty() || voice && who.clitics == Clitics::AL;
        let person = matches!(who.class(), Class::Kin | Class::Role | Class::Title | Class::GivenName);
        (behind < limit && free && person && (voice || manner())).then_some(behind)
    }

    /// `ووافقه الرأي التاجر سامي`: in what somebody is of one mind with him.
    fn over_opinion(&self) -> Option<usize> {
        let Between { reader, from, at, .. } = *self;
        let shared = at == from && reader.text_of(at) == "الرأي" && reader.tok(from - 1).form().has_pronoun();
        shared.then_some(at + 1)
    }

    /// `قالت العام الماضي إن`, `أعلن مطلع الأسبوع أن`, `أكد مرة أخرى أن`
    fn over_time(&self) -> Option<usize> {
        let Between { reader, from, at, limit, .. } = *self;
        let two = at + 2 <= limit && reader.class(at + 1) == Class::Time;
        if two && reader.text_of(at).is_one_of(&["العام", "مطلع"]) {
            return Some(at + 2);
        }
        let again = at > from && reader.class(at - 1) == Class::Adverb && reader.text_of(at) == "أخرى";
        again.then_some(at + 1)
    }
}

/// `قال لقادة الجيش: “…”`, `لأعضاء مجلس البلدة`, `لوسائل الإعلام`: behind those who are told, of whom there are
/// many, and what they are of; but `قال للصحفيين المدير`, whose phrase is whole.
fn over_many_told(reader: &Reader<'_>, at: usize, limit: usize) -> Option<usize> {
    let tok = reader.tok(at);
    let people = matches!(tok.class(), Class::Role | Class::Person) && tok.form().number() == Number::Plural;
    let many = people || tok.class() == Class::Media && reader.text_of(at).ends_with("وسائل");
    if tok.clitics != Clitics::LI || !many {
        return None;
    }
    // أعضاء مجلس البلدة: bare nouns up to a definite one
    let bare = |at: usize| reader.tok(at).clitics.is_empty() && reader.class(at).is_head();
    let whole = (at + 1..limit.min(at + 4)).find(|at| !bare(*at))?;
    (reader.tok(whole).clitics == Clitics::AL).then_some(whole + 1)
}

/// Behind the name of a paper between marks or in brackets.
fn over_paper(reader: &Reader<'_>, open: usize) -> Option<usize> {
    if reader.is_open(open) {
        return reader.is_name(open).then(|| reader.over(open));
    }
    let close =
        reader.is(open, TokenKind::Open).then(|| open + 2..open + 5)?.find(|at| reader.is(*at, TokenKind::Close))?;
    Some(close + 1)
}
