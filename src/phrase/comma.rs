//! What a phrase goes on with across a comma: names in a row, and what somebody is beside his name.

use super::look::Look;
use crate::arabic::Clitics;
use crate::lexicon::lists;
use crate::lexicon::{Class, Classes, Number};
use crate::token::{Tok, TokenKind};

impl Look<'_, '_> {
    /// Names in a row: `كل من سامي البكري، نبيل الحداد، وهاني الصفدي`, `المواطنون سامي البكري، نبيل الحداد، وهاني الصفدي`.
    pub(super) fn listed(&self) -> Option<usize> {
        let reader = self.reader;
        let head = reader.tok(self.head);
        // كل من سامي البكري ونبيل الحداد، وهما من سكان الحي، إن: what they are
        let next = self.next().filter(|next| next.is_word() && next.class() != Class::Pronoun)?;
        let named = matches!(next.class(), Class::GivenName | Class::Title);
        let all = || reader.class(self.head + 1) == Class::PrepMin && reader.spelling(head) == "كل";
        let many = || {
            let people = matches!(head.class(), Class::Role | Class::Title) && head.has(Clitics::AL);
            named && self.naming && people && head.form().number() == Number::Plural
        };
        let listed = self.bounds.towards && self.at + 1 < self.bounds.limit && (all() || many());
        listed.then_some(self.at + 2)
    }

    /// An apposition across a comma: `سامي البكري، مدير المتحف،`. It has to run to the complement, or to a second comma.
    pub(super) fn comma(&mut self) -> Option<usize> {
        let (reader, next) = (self.reader, self.at + 1);
        let tok = reader.tokens.get(next)?;
        if tok.has(Clitics::WA) {
            return self.second_office(tok);
        }
        if let Some(end) = self.marked_name(next) {
            self.name(true);
            self.apposed = true;
            return Some(end);
        }
        let titled = tok.class().is_head() || tok.class() == Class::Honorific || self.is_office(next);
        let fits = if titled { !self.is_before_another(tok) } else { self.lacks_name(tok) };
        // حسب ذات المصدر، مركز الزلزال: who has been told of
        let known = self.head > self.start && reader.class(self.head) == Class::Source;
        // سامي البكري، مدير المتحف، هاني الحداد: who has a name is called by no other; nor is the object his office.
        let other = self.apposed && (!titled || self.bounds.object);
        if known || other || !tok.is_word() || !fits {
            return None;
        }
        let apposed = self.apposed || self.named;
        let mut inner = Look { apposed, inner: true, ..Look::new(reader, self.bounds, next, next)? };
        if !inner.begins() && tok.class() != Class::GivenName && !self.is_office(next) {
            return None;
        }
        inner.go_on();
        let end = inner.end()?;
        let end = if titled { self.second_comma(next, end).unwrap_or(end) } else { end };
        let closed = self.is_closed_at(end);
        let holds = if titled { self.bounds.towards || closed } else { closed && self.is_named_by(next..end) };
        if !holds {
            return None;
        }
        self.named |= inner.named;
        self.naming = inner.naming;
        self.apposed = self.named;
        Some(end)
    }

    /// `مدير الميناء، “سامي البكري”، إن`, `المتحدث الرسمي؛ “سامي البكري”: “…”`: where the name ends that an office has between
    /// marks, up to what is said or a second comma.
    fn marked_name(&self, open: usize) -> Option<usize> {
        let reader = self.reader;
        let stretch = reader.opened(open).filter(|stretch| matches!(stretch.words, 2..=4))?;
        let end = stretch.close() + 1;
        let office = matches!(reader.class(self.head), Class::Role | Class::Title) && !self.named;
        let plain = |at: usize| reader.is_bare_word(at) || reader.tok(at).clitics == Clitics::AL;
        let name = reader.is_name_word(open + 1) && stretch.inside().all(plain);
        let closed = end == self.bounds.limit || reader.is(end, TokenKind::Comma);
        (office && name && closed).then_some(end)
    }

    /// `سامي البكري، أحد المشرفين على الرحلة، عن`, `سامي البكري، عضو لجنة الأمن والسياسة الخارجية، بتنفيذ`: what one is,
    /// between two commas, goes up to the second; but `سامي البكري، أمين الجمعية على دعمه، قال`.
    fn second_comma(&self, first: usize, end: usize) -> Option<usize> {
        let (reader, head) = (self.reader, self.reader.tok(first));
        let one_of = reader.text_of(first).is_one_of(lists::ONE_OF);
        let office = matches!(head.class(), Class::Role | Class::Title) && head.form().number() == Number::Singular;
        if !(one_of || office && reader.class(end) != Class::PrepAla) {
            return None;
        }
        const CLAUSE: Classes = Classes::of(&[
            Class::Complementizer,
            Class::Verb,
            Class::Relative,
            Class::Auxiliary,
            Class::Participle,
            Class::Time,
        ]);
        let goes_on = |at: usize| reader.is(at, TokenKind::Word) && !CLAUSE.has(reader.class(at));
        let comma = (end..self.bounds.limit.min(end + 10)).find(|at| !goes_on(*at))?;
        (comma > end && reader.is(comma, TokenKind::Comma)).then_some(comma)
    }

    /// `القائم بأعمال السفارة`, `حاكم مصرف الساحل`, `المعتمد الأول`, `الفريق أول سامي البكري`: an office that is spelled like
    /// what is none.
    fn is_office(&self, at: usize) -> bool {
        let (reader, word, next) = (self.reader, self.reader.text_of(at), at + 1);
        let charge = || word.is_one_of(&["القائم", "القائمة"]) && reader.text_of(next) == "بأعمال";
        let land =
            || matches!(reader.class(next), Class::Institution | Class::Place) || reader.tok(next).has(Clitics::AL);
        let general = || word == "الفريق" && (reader.text_of(next) == "أول" || reader.class(next) == Class::GivenName);
        word.is_one_of(&["معتمد", "المعتمد"]) || general() || charge() || word == "حاكم" && land()
    }

    /// `مدير المتحف، ورئيس الجمعية، سامي البكري`: what else he is before he is named.
    fn second_office(&mut self, tok: &Tok) -> Option<usize> {
        let (reader, next) = (self.reader, self.at + 1);
        let office = |class: Class| matches!(class, Class::Role | Class::Title | Class::Person);
        let two =
            office(reader.class(self.head)) && office(tok.class()) && tok.clitics.without(Clitics::AL) == Clitics::WA;
        if self.named || !self.bounds.towards || !two {
            return None;
        }
        let mut second = Look { at: next + 1, inner: true, ..Look::new(reader, self.bounds, next, next)? };
        second.go_on();
        let end = second.end()?;
        if !second.named {
            return None;
        }
        (self.named, self.naming, self.apposed) = (true, second.naming, true);
        Some(end)
    }

    /// Whether the head across the comma is not what stands before it.
    fn is_before_another(&self, tok: &Tok) -> bool {
        let other = match (self.reader.class(self.head), tok.class()) {
            // ادعى الغرب، خلاصة القول أنه: nobody is a text.
            (Class::Unknown | Class::Document | Class::Norm, Class::Document | Class::Norm) => false,
            (_, Class::Document | Class::Norm) => true,
            // أفاد مصدر أمني، مراسل الشراع، بأن: nor has a source an office.
            (Class::Source, class) => class == Class::Role,
            // اتهمت النقابة الوطنية، الحكومة المحلية، بالتقصير: nor two, where the verb has an object.
            (Class::Institution, Class::Institution) => {
                self.bounds.object && tok.has(Clitics::AL) && self.reader.tok(self.head).has(Clitics::AL)
            }
            // زار الوزير سامي البكري، سفارة البلاد: nor is who has a name one; but سعاد البكري، مؤسسة الجمعية.
            (class, Class::Institution) => {
                let body = || self.reader.spelling(tok) != "مؤسسة";
                class.is_person() && self.named && !self.bounds.towards && body()
            }
            _ => false,
        };
        // سامي البكري، شعراء المدينة: nor is one.
        other || self.naming && tok.form().number() != Number::Singular
    }

    /// Whether the phrase is an office whose name the word may be; but for a place, it has none so far: `المدير الجهوي
    /// للتجارة بباجة، سامي البكري`.
    fn lacks_name(&self, tok: &Tok) -> bool {
        let reader = self.reader;
        let place = || {
            let last = self.at - 1;
            let bare = reader.class(last) == Class::Unknown && reader.tok(last).clitics.is_empty();
            bare && last > self.start && reader.tok(last - 1).has(Clitics::AL) && reader.text_of(last).starts_with("ب")
        };
        let name = match tok.class() {
            Class::GivenName | Class::Unknown => true,
            // الوزير الساحلي، رمضان البكري
            Class::Time => reader.is_named_like_time(self.at + 1),
            // الأمين العام للحلف، النرويجي ينس هارتفيل
            Class::Nationality => {
                matches!(reader.class(self.at + 2), Class::GivenName | Class::Unknown | Class::Title)
            }
            _ => false,
        };
        let office = || reader.class(self.head).is_head() || self.is_office(self.head);
        name && office() && (!self.named || place())
    }

    /// Whether what stands across the comma is a name by its length: `البروفيسور، كريس ويتي، كبير المسؤولين`, up to its
    /// own comma. Where nothing is known to follow, a first name that is known has to begin it, or its looks tell of a
    /// name, where he is from before it or not: `مدرب الفريق، الإسباني خوان كاسترو، جاهزية لاعبيه`.
    fn is_named_by(&self, words: std::ops::Range<usize>) -> bool {
        let given = |at: usize| self.reader.class(at) == Class::GivenName;
        let compatriot = || {
            let name = words.start + 1;
            let one = || words.end == name + 1 && self.reader.is_bare_name(name);
            let land = self.reader.class(words.start) == Class::Nationality;
            land && (given(name) || one() || self.is_unknown_name(name))
        };
        let known = || given(words.start) || self.is_unknown_name(words.start) || compatriot();
        let office = self.reader.class(self.head) == Class::Role;
        // خالد بن سلمان بن عبد العزيز
        let counts = |at: &usize| !self.reader.text_of(*at).is_one_of(lists::JOINS_NAMES);
        let name = words.clone().take_while(|at| !self.reader.is(*at, TokenKind::Comma));
        let short = name.filter(counts).count() <= 5;
        short && (self.bounds.towards || office && known())
    }

    /// `الناطق الرسمي باسم الجبهة، سمة الرملاني، كلمة`: two words between commas, a bare one and a nisba that cannot
    /// describe it; or two bare ones: `وزير الموانئ الساحلي، كلدون هارت، تهديدا`.
    fn is_unknown_name(&self, first: usize) -> bool {
        let reader = self.reader;
        let nisba = || {
            let last = reader.tok(first + 1);
            last.class() == Class::Unknown && last.clitics == Clitics::AL && reader.text_of(first + 1).ends_with("ي")
        };
        // “سنعود”، قال مدير الميناء، كلدون هارت.
        let over = matches!(reader.tok(first + 2).kind, TokenKind::Comma | TokenKind::Stop);
        let bare = || reader.is_bare_name(first) && reader.is_bare_name(first + 1);
        reader.is_plain_unknown(first) && over && (nisba() || bare())
    }

    /// Whether an apposition that ends here is over: at the complement, a second comma or an adverbial.
    pub(super) fn is_closed_at(&self, end: usize) -> bool {
        let Some(tok) = self.reader.tokens.get(end).filter(|_| end < self.bounds.limit) else { return true };
        matches!(tok.kind, TokenKind::Comma | TokenKind::Open | TokenKind::Dash)
            || matches!(
                tok.class(),
                Class::PrepFi | Class::Prep | Class::Opener | Class::Time | Class::Relative | Class::Adverb
            )
            || tok.has(Clitics::LI)
    }
}
