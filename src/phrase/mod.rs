//! Reading a noun phrase that can be a source, from its first word to where it stops.
//!
//! It takes where to begin and what is known of where it must end ([`Bounds`]). Which words end it
//! is told by the rules of `wall`, and behind which prepositions it goes on by those of `joint`; what goes on across a
//! comma, by what stands before and behind it. Whose subject the phrase is, is for `mention`.

pub(crate) mod by_class;
mod joint;
mod look;
pub(crate) mod names;
mod wall;

use look::Look;

use crate::arabic::Clitics;
use crate::lexicon::{Act, Class, Classes, Frames, Gender, Number};
use crate::quotation::Ending;
use crate::reader::Reader;
use crate::token::{Tok, TokenKind};

/// A phrase by token indices, `start..end`, and the word that heads it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Phrase {
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) head: usize,
}

/// How a phrase may go on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Bounds {
    /// The token it must stop at.
    pub(crate) limit: usize,
    /// Whether a complement of the cue stands at `limit`: then the phrase runs towards it and is
    /// cut only by what surely is no part of it.
    pub(crate) towards: bool,
    /// Whether the cue takes an object that may follow the subject.
    pub(crate) object: bool,
    /// Whether it stands behind أن, where a subject has the ending of an object: `غير أن الباحثين`.
    pub(crate) accusative: bool,
    /// Whether عن is the cue's own: `عبر المشاركون عن سعادتهم`.
    pub(crate) about: bool,
    /// Whether من is: `طلب الحارس من الشركة أن`.
    pub(crate) from: bool,
    /// Whether ب is: `أشاد المدرب بأداء الفريق`.
    pub(crate) with: bool,
    /// Whether nothing else is, so that ب has to stand somewhere.
    pub(crate) owes: bool,
    /// Whether على says what is answered or written on: `علق الوزير على القرار قائلا`.
    pub(crate) upon: bool,
}

impl Bounds {
    /// Up to `limit`, where the complement stands, of a verb with these frames.
    pub(crate) fn towards(limit: usize, frames: Frames) -> Self {
        Self {
            limit,
            towards: true,
            object: frames.has(Frames::OBJECT.with(Frames::TWO).with(Frames::AS)),
            accusative: false,
            about: frames.has(Frames::ABOUT),
            from: frames.has(Frames::MIN),
            with: frames.has(Frames::PHRASE) && frames.has(Frames::BI),
            owes: owes(frames),
            upon: false,
        }
    }

    /// Up to `limit` at most, where nothing is known to stand.
    pub(crate) fn within(limit: usize, frames: Frames) -> Self {
        let object = frames == Frames::NONE || frames.has(Frames::OBJECT.with(Frames::TWO).with(Frames::AS));
        Self {
            limit,
            towards: false,
            object,
            accusative: false,
            about: frames.has(Frames::ABOUT) || frames == Frames::NONE,
            from: frames.has(Frames::MIN) || frames == Frames::NONE,
            with: frames.has(Frames::PHRASE) && frames.has(Frames::BI),
            owes: owes(frames),
            upon: false,
        }
    }
}

/// Whether a verb of these frames takes a noun with ب, and no clause or object: أشاد, رحب, ندد.
fn owes(frames: Frames) -> bool {
    let other = Frames::AN.with(Frames::OBJECT).with(Frames::ABOUT).with(Frames::FI);
    frames.has(Frames::PHRASE) && frames.has(Frames::BI) && !frames.has(other)
}

/// Behind these stands by whom a text is.
const ISSUED: [&str; 4] = ["صادر", "صادرة", "الصادر", "الصادرة"];

/// With these a phrase begins, whatever stands around, as it does with a head.
const NAMES: Classes = Classes::of(&[
    Class::GivenName,
    Class::Place,
    Class::Honorific,
    Class::Nationality,
    Class::Adjective,
    Class::NameHead,
]);

/// Behind its first word it goes on with these.
const NOUNS: Classes = NAMES.and(Classes::of(&[Class::Statement, Class::Occasion, Class::SpeechNoun, Class::Object]));

/// Phrases longer than this are none.
const LONGEST: usize = 32;

/// Reads a noun phrase that begins at `start`.
pub(crate) fn phrase(reader: &Reader<'_>, start: usize, bounds: Bounds) -> Option<Phrase> {
    // هذا المصدر، ذات المصدر
    let pointed = reader.class(start) == Class::Demonstrative && start + 1 < bounds.limit;
    let head = start + usize::from(pointed);
    let mut run = Look::new(reader, bounds, start, head)?;
    if !run.begins() {
        return None;
    }
    run.go_on();
    let end = run.end()?;
    Some(Phrase { start, end, head: run.head })
}

/// Reads a noun phrase that stops at nothing before its bounds.
pub(crate) fn filling(reader: &Reader<'_>, start: usize, bounds: Bounds) -> Option<Phrase> {
    phrase(reader, start, bounds).filter(|found| found.end == bounds.limit)
}

/// Reads a noun phrase whose first word may carry ل or ب, which is no part of it: `وفقا لمدير
/// الشركة`.
pub(crate) fn phrase_behind_clitic(reader: &Reader<'_>, start: usize, bounds: Bounds) -> Option<Phrase> {
    if let Some(found) = phrase(reader, start, bounds) {
        return Some(found);
    }
    // فأحد التفسيرات يقول
    let so = |tok: &Tok| bounds.towards && tok.has(Clitics::FA);
    let joined = |tok: &&Tok| {
        tok.has(Clitics::LI.union(Clitics::BI)) || (tok.has(Clitics::WA) || so(tok)) && tok.class().is_head()
    };
    let tok = reader.tokens.get(start).filter(joined)?;
    if matches!(tok.class(), Class::Time | Class::Object | Class::Verb) {
        return None;
    }
    // وفقا لذات المصدر
    let head = start + usize::from(tok.class() == Class::Demonstrative && start + 1 < bounds.limit);
    let mut run = Look { at: start + 1, ..Look::new(reader, bounds, start, head)? };
    run.go_on();
    Some(Phrase { start, end: run.end()?, head })
}

impl<'r, 'a> Look<'r, 'a> {
    /// Whether the word or sign at `start` can begin the phrase.
    fn begins(&self) -> bool {
        let Look { reader, start, tok, bounds, .. } = *self;
        match tok.kind {
            TokenKind::Word => self.word_begins(),
            // ردت “غدا إن شاء الله”: what somebody says is nobody
            TokenKind::Mark => reader.opened(start).is_some_and(|stretch| {
                (1..=6).contains(&stretch.words) && stretch.ending == Ending::Closed && !reader.is_clause(stretch)
            }),
            // o قالوا: a bullet
            TokenKind::Latin => tok.end - tok.start > 1,
            // كتبت (الشراع) أن, قالت (سعاد ب.) إن: a name in brackets as between marks
            TokenKind::Open => bounds.towards && self.is_behind_verb() && self.bracketed_name().is_some(),
            TokenKind::Number => {
                let next = reader.tok(start + 1);
                bounds.towards && (next.is_word() || next.is(TokenKind::Symbol))
            }
            TokenKind::Link => true,
            _ => false,
        }
    }

    fn word_begins(&self) -> bool {
        let Look { reader, start, tok, bounds, .. } = *self;
        if self.is_name_like_another() || reader.begins_like_bi(start) {
            return true;
        }
        if !tok.clitics.without(Clitics::AL).is_empty() || !bounds.accusative && self.ends_like_an_object() {
            return false;
        }
        match tok.class() {
            class if class.is_head() || NAMES.has(class) => true,
            Class::Unknown => self.unknown_begins(),
            Class::Demonstrative => reader.tok(start + 1).has(Clitics::AL),
            Class::Statement => self.is_statement(),
            // المقرر الخاص; but المقرر أن
            Class::Governor => [start, start + 1].iter().all(|at| reader.text_of(*at).starts_with("ال")),
            Class::Verb | Class::Praise => self.is_name_like_a_verb(),
            Class::Participle => reader.is_bearer(start),
            Class::Object => self.is_name_like_an_act(),
            Class::Occasion => bounds.towards && !tok.form().has_pronoun(),
            Class::SpeechNoun => self.has_article() && bounds.towards && !self.is_done(),
            // أحد: Sunday, or *one of*
            Class::Time => self.text().is_one_of(&["أحد", "احد"]) || bounds.towards && reader.is_named_like_time(start),
            _ => false,
        }
    }

    /// `وعد الصينيين بأن`, `يزعم دومًا`: whether its ending says that it is no subject.
    fn ends_like_an_object(&self) -> bool {
        match self.class() {
            class if class.is_head() || class == Class::Unknown => self.reader.looks_like_object(self.start),
            Class::GivenName | Class::Place | Class::Honorific => self.text().has_tanwin(),
            Class::Nationality => self.text().ends_with("يين"),
            _ => false,
        }
    }

    /// Whether a word that the lexicon does not know is neither what is done nor how, by its looks and what is around.
    fn unknown_begins(&self) -> bool {
        let Look { reader, start, bounds, .. } = *self;
        // وقال تحسين إن
        let act = || reader.looks_like_masdar(start) && !self.is_name_like_an_act();
        // أضاف يتبين لنا أن: a verb
        let free = || bounds.towards && reader.class(start + 1) != Class::PrepPronoun;
        !(act()
            || reader.is_manner(start)
            || self.is_done()
            || self.is_taken()
            || self.is_told()
            || reader.is_negated_verb(start)
            || reader.is_emphasis(start)
            || !free() && reader.looks_like_verb(start))
    }

    /// `أضافت رضوى أن`, `أضافت رضي أن`, `صرحت أمل حداد بأن`: a name spelled like a verb or like praise, right between the
    /// verb and what is said.
    fn is_name_like_a_verb(&self) -> bool {
        let last = || self.start + 1 == self.bounds.limit;
        let her = || self.is_behind_her_verb() && self.reader.is_amal(self.start);
        self.bounds.towards
            && self.tok.clitics.is_empty()
            && !self.tok.form().has_pronoun()
            && self.is_behind_verb()
            && (last() || her())
    }

    /// `أفاد بيان لوزارة المال`, `ذكر البيان`: a statement that tells, and not what is told or issued.
    fn is_statement(&self) -> bool {
        let Look { reader, start, tok, .. } = *self;
        let verb = |at: usize| reader.class(at) == Class::Verb;
        let behind_verb = || (1..=2).any(|back| start >= back && verb(start - back));
        // أفاد به، يوم الخميس، بيان: when stands between
        let when = |at: &usize| {
            matches!(reader.class(*at), Class::Time | Class::PrepPronoun)
                || matches!(reader.tok(*at).kind, TokenKind::Comma | TokenKind::Number)
        };
        let timed = || (start.saturating_sub(6)..start).rev().find(|at| !when(at)).is_some_and(verb);
        // وفق بيان لوزارة المال; but وفق تصريحات المدير is what he says.
        let told = || {
            let report = start > 0 && reader.class(start - 1).heads_report();
            report && !reader.text_of(start).starts_with("تصريح")
        };
        let free = || self.bounds.towards || tok.has(Clitics::AL) || behind_verb() || timed() || told();
        !tok.form().has_pronoun() && free()
    }

    /// `قال فتح إن`, `وأضاف فتح: “…”`: a surname spelled like what is done.
    fn is_name_like_an_act(&self) -> bool {
        let Look { reader, start, tok, bounds, .. } = *self;
        let next = start + 1;
        let told = || reader.class(next).is_complementizer() || reader.is(next, TokenKind::Colon);
        let says = |verb: usize| {
            let lemma = reader.lemma(verb);
            let said = matches!(lemma.act, Act::Statement | Act::Addition | Act::Explanation);
            reader.class(verb) == Class::Verb && said && lemma.frames.has(Frames::AN)
        };
        let bare = || tok.clitics.is_empty() && !tok.form().has_pronoun() && !reader.text_of(start).ends_with_pronoun();
        bounds.towards && next == bounds.limit && told() && bare() && start.checked_sub(1).is_some_and(says)
    }

    /// `رفض الاعتراف قائلا`, `كان يقدم عملا مميزا`: what is done, where no clause is told by it.
    fn is_done(&self) -> bool {
        let Look { reader, start, bounds, .. } = *self;
        let tells = bounds.towards && reader.class(bounds.limit) != Class::Participle;
        // وقال هدفنا هو: what somebody says begins here
        let own = || reader.class(start + 1) == Class::Pronoun && reader.tok(start + 1).clitics.is_empty();
        // غنت ماريا
        let object = || reader.is_indefinite_object(start) && !self.is_behind_her_verb();
        let done = || own() || reader.is_definite_masdar(start) || object();
        !tells && !bounds.accusative && (reader.class(start) == Class::SpeechNoun || done())
    }

    /// Whether what a woman does stands right before the phrase: `صرحت`.
    fn is_behind_her_verb(&self) -> bool {
        self.is_behind_verb() && self.reader.tok(self.start - 1).form().gender() == Gender::Feminine
    }

    /// `نوه بجهود العاملين`, `ندد بزيارة كلدون`: what the verb's own ب brings in, though the lexicon does not know it.
    fn is_taken(&self) -> bool {
        let Look { reader, start, bounds, .. } = *self;
        let definite = || reader.tok(start + 1).has(Clitics::AL);
        let noun = || reader.ends_in_teh(start) || reader.looks_like_masdar_behind_bi(start) || definite();
        bounds.with && reader.text_of(start).starts_with("ب") && noun()
    }

    /// `قال لموظفي البنك إن`, `وأكد لأنصاره أن`: those who are told right behind the verb, though the lexicon does not
    /// know them with their ل; but `لافينسكي`.
    fn is_told(&self) -> bool {
        use crate::arabic::letter::{NOON, YEH};
        let Look { reader, start, tok, .. } = *self;
        if tok.size < 5 || !self.is_behind_verb() || !reader.text_of(start).starts_with("ل") {
            return false;
        }
        let key = reader.key(start);
        let of_another = || {
            let whole = reader.lexicon.words().get(key.skip(1).and(NOON)).unpack();
            key.last() == YEH && whole.class == Class::Role && whole.form.number() == Number::Plural
        };
        // وينصح لوجبة السحور بأن
        let common = || reader.lexicon.is_common(key.skip(1));
        common() || tok.size >= 6 && (reader.text_of(start).ends_with_pronoun() || of_another())
    }

    /// Whether it is a name, on the way to the complement and right behind the verb, though it is spelled like what is none.
    fn is_name_like_another(&self) -> bool {
        let towards = self.bounds.towards && self.is_behind_verb();
        towards && (self.is_name_with_clitic() || self.is_name_like_a_particle())
    }

    /// `قالت فورد`, `أكدت كالاس`: a name that begins like a clitic, for nothing joins a word to the verb before it.
    fn is_name_with_clitic(&self) -> bool {
        let Look { reader, start, tok, .. } = *self;
        let whole = || match tok.class() {
            // جاءت كالتالي
            Class::Unknown | Class::GivenName | Class::Place => !(tok.has(Clitics::KA) && reader.is_common(start)),
            Class::Verb => tok.has(Clitics::FA),
            _ => false,
        };
        tok.size >= 4 && tok.has(Clitics::FA.union(Clitics::WA).union(Clitics::KA)) && whole()
            || start + 1 < self.bounds.limit && reader.is_van(start)
            || reader.is_spelled_like_kin(start)
    }

    /// `قال واين هارتفيل إن`, `أضاف لو دوليك أن`, `قال متى حداد عضو المجلس إن`: such a word before one that the lexicon does
    /// not know, and no clause.
    fn is_name_like_a_particle(&self) -> bool {
        let Look { reader, start, tok, bounds, .. } = *self;
        let (next, behind) = (start + 1, start + 2);
        let particle = match tok.class() {
            Class::Conjunction | Class::Interrogative => true,
            // غير هارتسن، بات هارتسن
            Class::Opener | Class::Auxiliary => self.text().is_one_of(&["غير", "بات"]),
            _ => false,
        };
        let verb = || reader.looks_like_verb(next) || reader.looks_like_her_verb(next);
        particle
            && tok.clitics.without(Clitics::WA).is_empty()
            && next < bounds.limit
            && reader.is_bare_name(next)
            && !reader.ends_in_teh(next)
            && !verb()
            && (behind == bounds.limit || !reader.tok(behind).has(Clitics::AL))
    }

    fn go_on(&mut self) {
        while self.at < self.bounds.limit.min(self.start + LONGEST) {
            self.tok = self.reader.tok(self.at);
            let next = if self.tok.is(TokenKind::Word) { self.word() } else { self.other_than_word() };
            let Some(next) = next else { return };
            self.at = next;
            self.before = self.reader.tok(next - 1);
        }
    }

    /// Reads on over a sign, or a name in other letters.
    fn other_than_word(&mut self) -> Option<usize> {
        match self.tok.kind {
            TokenKind::Latin | TokenKind::Link => {
                self.name(true);
                Some(self.at + 1)
            }
            TokenKind::Number => self.number(),
            TokenKind::Mark => self.mark(),
            TokenKind::Comma => self.listed().or_else(|| self.comma()),
            // وأكد سامي البكري؛ مدير المتحف، أن
            TokenKind::Semicolon => self.comma(),
            TokenKind::Dash => self.hyphen(),
            TokenKind::Open if self.at == self.start => {
                self.name(true);
                self.bracketed_name()
            }
            TokenKind::Open => self.abbreviation().or_else(|| self.bracketed()),
            TokenKind::Stop => self.spelled(),
            TokenKind::Symbol => (self.at == self.start + 1 && !self.tok.spaced).then_some(self.at + 1),
            _ => None,
        }
    }

    /// Where the phrase ends, without what it cannot end with.
    fn end(&self) -> Option<usize> {
        let mut end = self.at;
        while end > self.start {
            let tok = self.reader.tok(end - 1);
            let dangling = match tok.kind {
                TokenKind::Comma | TokenKind::Dash => true,
                TokenKind::Word => {
                    // بلاغ صادر أمس عن الوزارة, مصدر مطلع ممن حضر
                    let leads_on = || {
                        let last = self.reader.text_of(end - 1);
                        last.is_one_of(&ISSUED) || last == "ممن"
                    };
                    tok.class().is_preposition()
                        || matches!(tok.class(), Class::Conjunction | Class::Demonstrative)
                        || tok.class() == Class::Unknown && leads_on()
                }
                _ => false,
            };
            if !dangling {
                break;
            }
            end -= 1;
        }
        (end > self.start).then_some(end)
    }

    /// Reads on over a word, unless the phrase ends before it.
    fn word(&mut self) -> Option<usize> {
        if self.at == self.start {
            return self.first();
        }
        let class = self.class();
        if names::names(self) {
            self.name(class != Class::Time);
            return Some(self.at + 1);
        }
        if wall::walls(self) {
            return None;
        }
        let goes_on = match class {
            Class::Unknown if self.is_unknown() => {
                self.unknown();
                true
            }
            Class::GivenName => {
                self.given_name();
                true
            }
            Class::Unknown => self.noun(),
            class if class.is_head() => self.head_noun(),
            class if NOUNS.has(class) => {
                let goes_on = self.noun();
                self.naming = false;
                goes_on
            }
            Class::Time => return self.time(),
            Class::Opener => return self.opener(),
            Class::Demonstrative => return self.demonstrative(),
            // رئيس المجلس حاكم المدينة
            Class::Verb => self.is_noun_too(),
            Class::Participle => self.participle(),
            class if class.is_preposition() => !joint::ends_before_preposition(self),
            Class::PrepPronoun => self.is_of_them(),
            Class::Adverb => self.is_quality(),
            Class::Negation => self.is_without(),
            Class::Conjunction => self.is_and(),
            _ => false,
        };
        goes_on.then_some(self.at + 1)
    }

    /// Reads on over the first word, with which a name may begin. A time goes on with a noun alone: `أحد المحامين`.
    fn first(&mut self) -> Option<usize> {
        let Look { reader, at, .. } = *self;
        let (class, next) = (self.class(), reader.class(at + 1));
        let name = matches!(class, Class::Unknown | Class::GivenName | Class::Place)
            && !reader.is_plural_of_people(at)
            && !reader.is_many_before_another(at);
        let month = class == Class::Time && reader.is_named_like_time(at);
        self.name(name || month || self.is_name_like_another());
        (class != Class::Time || month || next == Class::Unknown || next.is_head()).then_some(at + 1)
    }

    /// `سامي الحداد`: a surname; but `سامي حداد القرية`, `سامي الرئيس التنفيذي`, `سامي الباحث في الطب`: what he is.
    fn head_noun(&mut self) -> bool {
        let Look { reader, at, before, .. } = *self;
        let goes_on = self.noun();
        let within = || {
            let unknown = match before.class() {
                Class::Unknown => true,
                // هاني المسعود الباحث في الشأن البحري
                Class::GivenName => before.has(Clitics::AL) && !self.second(),
                _ => false,
            };
            unknown && reader.class(at + 1) == Class::PrepFi && !reader.opens_statement(at + 2)
        };
        let officer = || reader.is_adjective(at + 1) || self.bounds.towards && within();
        self.naming = self.naming && self.has_article() && self.takes_surname() && !officer();
        goes_on
    }

    /// `سامي`; with the article a name has to stand behind a title or a name (`لعلوم الفلك`), and `المفوض السامي` is none,
    /// nor is the second of two things: `إدارة الأسماك والحياة البحرية`.
    fn given_name(&mut self) {
        let thing = || self.tok.has(Clitics::WA) && !self.naming;
        let named = || !self.has_article() || self.after_article() && self.text() != "السامي" && !thing();
        // شركة آسيا: the name of a body
        let is = named() && !self.reader.is_namesake(self.at, self.start);
        self.name(is);
    }

    /// Whether it is, on the way to the complement, the noun of two homographs.
    fn is_noun_too(&self) -> bool {
        self.bounds.towards && self.tok.form().has_homograph() && self.tok.clitics.is_empty()
    }

    /// `كلارا هارت كاتبة الدولة`: what she is, which a noun completes; `الفنان هاني شاكر`: bare behind a first name it is
    /// his surname.
    fn participle(&mut self) -> bool {
        let form = self.tok.form();
        let man = || form.gender() == Gender::Masculine && form.number() == Number::Singular;
        let bare = || self.tok.clitics.is_empty() && !self.text().ends_with("ا") && !self.text().has_tanwin();
        if !self.bounds.towards && self.before.class() == Class::GivenName && man() && bare() {
            self.name(true);
            return true;
        }
        let next = self.at + 1;
        let completed = self.is_noun_too() && self.reader.tok(next).clitics == Clitics::AL && next < self.bounds.limit;
        self.naming &= !completed;
        completed
    }

    /// `الكثير منهم`, `36% منهم`, `مصدر موثوق به`, `مركز مكافحة الأمراض والوقاية منها`
    fn is_of_them(&self) -> bool {
        let (text, before) = (self.text(), self.text_before());
        let people = || self.before.class() == Class::Person || self.before.is(TokenKind::Symbol);
        text.starts_with("من") && (people() || before.ends_with("الوقاية") && text == "منها")
            || text.starts_with("ب") && before.starts_with("موثوق")
    }

    /// `مصادر خاصة`, `لوائح جديدة خاصة بالميناء`; `إلا أن مسؤولا محليا قال`: with the ending of its noun it is an adjective.
    fn is_quality(&self) -> bool {
        let own = || self.text() == "خاصة" && self.bounds.towards && self.is_of_an_unnamed_text();
        let agrees = || self.text().ends_with("ا") && self.text_before().ends_with("ا");
        own() || self.bounds.accusative && self.at == self.head + 1 && self.before.class().is_head() && agrees()
    }

    /// `منظمة أطباء بلا حدود`, `مراسلون بلا حدود`
    fn is_without(&self) -> bool {
        let many = || self.before.clitics.is_empty() && self.before.form().number() == Number::Plural;
        let without = self.bounds.towards && !self.after_name() || self.before.class() == Class::Role && many();
        without && self.text() == "بلا"
    }

    /// `الدولة و الشؤون`, `صحيفتا “الشراع” و“المنارة”`: a conjunction written apart.
    fn is_and(&self) -> bool {
        let Look { reader, at, .. } = *self;
        let definite = || reader.tok(at + 1).has(Clitics::AL) && (self.bounds.towards || self.after_article());
        let marks = || reader.is_close(at - 1) && reader.is_open(at + 1);
        self.tok.size == 1 && (definite() || marks())
    }

    /// `مدير عام`, `مدرب سيتي`, `عضو جمعية الأمل`: a word that the lexicon does not know; what an indefinite head
    /// governs is no name.
    fn unknown(&mut self) {
        let Look { reader, at, tok, .. } = *self;
        // جمعية محلية معنية, تقرير إحصائي أولي: an adjective of an indefinite head is none either.
        let of_text = || self.text().ends_with("ي") && self.is_of_an_unnamed_text();
        let adjective = || (self.text().ends_with("ية") || of_text()) && !self.after_article() && !self.naming;
        // رئيس اتحاد البلاد لكرة القدم: what begins with ل before a definite noun is no name.
        let definite = || {
            let next = reader.tok(at + 1);
            // المركز الوطني لإنتاج وتسويق الأسماك
            let joined = || reader.looks_like_joined_noun(at + 1) && reader.tok(at + 2).has(Clitics::AL);
            // الغرفة الوطنية لمصدري زيت الزيتون
            let many = || self.text().ends_with("ي") && reader.is_common(at + 1);
            next.has(Clitics::AL) || next.class() == Class::NameHead || joined() || many()
        };
        let carried =
            || self.text().starts_with("ل") && (self.after_article() || reader.is_close(at - 1)) && definite();
        // المقررة المعنية بحالة حقوق الإنسان
        let with = || {
            let noun = || reader.lexicon.is_common(reader.key(at).skip(1));
            self.bounds.towards && self.after_article() && self.text().starts_with("ب") && noun()
        };
        // رئيس لجنة الاحتراف وأوضاع اللاعبين, وزير المالية وإصلاح الإدارة
        let and = tok.has(Clitics::WA) && self.after_article();
        let joined = || !self.naming && (and || reader.looks_like_joined_noun(at)) && definite();
        self.name(
            !tok.has(Clitics::AL)
                && !self.governed()
                && !reader.is_namesake(at, self.start)
                && !adjective()
                && !carried()
                && !joined()
                && !with()
                && !reader.is_common(at),
        );
        // القياسات التالية: two definite words in a row are no name.
        self.naming &= !(tok.has(Clitics::AL) && self.at == self.start + 1 && self.after_article());
    }

    /// `مصدر من داخل المكتب`, `مصدر مطلع داخل أروقة المكتب`, `مصادر وسط الثوار`, `تقارير غير مؤكدة`: where somebody is, or
    /// what is not so.
    fn opener(&mut self) -> Option<usize> {
        let Look { reader, at, .. } = *self;
        let inside = || self.text().is_one_of(&["داخل", "وسط"]) && reader.class(self.head) == Class::Source;
        let next = reader.class(at + 1);
        let body = || (next.is_head() || next == Class::Unknown) && at + 1 < self.bounds.limit;
        // تقارير غير مؤكدة، المنظمات غير الحكومية
        let unlike = || {
            let next = reader.tok(at + 1);
            let plain = next.is_word() && next.clitics.without(Clitics::AL).is_empty();
            let agrees = next.has(Clitics::AL) == self.after_article() || reader.is_close(at - 1);
            self.text() == "غير" && plain && agrees && !self.after_name() && at + 1 < self.bounds.limit
        };
        if unlike() {
            return Some(at + 2);
        }
        // المبعوث إلى السودان غير هارتسن
        let called = || {
            let end = at + 2;
            let sign = matches!(reader.tok(end).kind, TokenKind::Comma | TokenKind::Open);
            let ends = end >= self.bounds.limit || sign || reader.class(end) == Class::Time;
            let office = self.after_article() || self.previous() == Class::Place;
            self.bounds.towards && office && ends && reader.is_bare_name(at + 1) && self.text() == "غير"
        };
        if called() {
            self.name(true);
            return Some(at + 1);
        }
        // لاعب وسط الفريق, بلدية وسط الميناء
        let midfield = || {
            let player = matches!(self.previous(), Class::Role | Class::NameHead | Class::Institution)
                && self.before.clitics.is_empty();
            player && self.text() == "وسط"
        };
        (self.previous() == Class::PrepMin || inside() && body() || midfield()).then_some(at + 1)
    }

    /// `رئيس هذا المشروع`, `معدو هذه الدراسة`: what an office is of; but `انتقد قسيس هذه الأزمة`, the object, and
    /// `قال الكاتب هذا المساء`.
    fn demonstrative(&self) -> Option<usize> {
        let Look { reader, at, .. } = *self;
        let office = |class: Class| matches!(class, Class::Role | Class::Person);
        // بيان للقاضي لدى ذات المحكمة, الباحث الرئيسي في هذه الدراسة
        let behind = || match self.previous() {
            Class::Prep => true,
            class if class.is_preposition() => self.bounds.towards,
            // مصادر عليمة ببواطن هذا القطاع
            Class::Unknown if self.before.clitics == Clitics::BI => self.bounds.towards,
            // متحدثة باسم هذه المنظمة, مصدر وثيق الصلة بتلك الشركات
            _ => {
                let before = self.text_before();
                self.bounds.towards && (before == "باسم" || self.tok.has(Clitics::BI) && before == "الصلة")
            }
        };
        let completed = || {
            // مسؤولي هذا الصرح
            let many = || at == self.start + 1 && self.text_before().ends_with("ي");
            let construct = || at >= self.start + 2 && office(reader.class(at - 2)) || many();
            // أكد مصدر آخر هذه المعلومات
            let whole = || self.text_before().is_one_of(&["آخر", "أخرى"]) || self.text_before().ends_with("ون");
            let free = self.bounds.towards || !self.bounds.object;
            let governs = office(self.previous()) || self.previous() == Class::Unknown && construct();
            free && governs && self.before.clitics.is_empty() && !whole()
        };
        let next = reader.tok(at + 1);
        let noun =
            next.clitics == Clitics::AL && !matches!(next.class(), Class::Time | Class::Occasion | Class::Adverb);
        (noun && at + 1 < self.bounds.limit && (behind() || completed())).then_some(at + 2)
    }

    /// Whether an indefinite head or a preposition stands right before, which takes the word for its
    /// complement.
    fn governed(&self) -> bool {
        // مدير عام جمرك المطار
        let general = self.at >= self.start + 2 && self.text_before() == "عام";
        let before = self.reader.tok(self.at - 1 - usize::from(general));
        let head = before.class().is_head() && before.class() != Class::Title
            || before.class().is_preposition()
            || matches!(before.class(), Class::NameHead | Class::Statement);
        head && !before.has(Clitics::AL)
    }

    /// Whether a noun goes on: but one that ب or ل is joined to not always.
    fn noun(&self) -> bool {
        !(self.tok.has(Clitics::BI.union(Clitics::LI)) && joint::ends_before_joined(self))
    }

    /// Time words wall a phrase off, but for adjectives of office (`الرئيس السابق`), papers (`المصري اليوم`) and years.
    fn time(&self) -> Option<usize> {
        let (reader, next) = (self.reader, self.at + 1);
        // بلاغ صادر اليوم عن الوزارة
        if self.text_before().is_one_of(&ISSUED) {
            let behind = (next..self.bounds.limit.min(next + 3)).find(|at| reader.class(*at) != Class::Time)?;
            return (reader.class(behind) == Class::PrepAn && behind + 1 < self.bounds.limit).then_some(behind + 1);
        }
        // اتفاقية الموانئ لسنة 1970
        let text = || matches!(reader.class(self.head), Class::Document | Class::Norm);
        let dated = || text() && reader.is(next, TokenKind::Number) && self.text().is_one_of(&["لسنة", "لعام"]);
        if next < self.bounds.limit && dated() {
            return Some(next + 1);
        }
        (self.is_paper() || self.is_first() || self.is_present() || self.is_of_then()).then_some(next)
    }

    /// `صحيفة الصباح`, `صحيفة المصري اليوم`; but `وكالة الشراع الساحلية اليوم الأحد`, `رويترز أمس`
    fn is_paper(&self) -> bool {
        let paper = |words: usize| self.back(words).class() == Class::Media && !self.back(words).has(Clitics::AL);
        let own = || self.text().starts_with("ال") || self.text() == "صباح";
        let today = || self.before.clitics == Clitics::AL && self.text() == "اليوم";
        self.reader.class(self.at + 1) != Class::Time
            && (paper(1) && self.before.clitics.is_empty() && own() || paper(2) && today())
    }

    /// `فريق الكرة الأول`, `ملازم أول`, `استشاري أول`; but `المدير أول أمس`, `أول من أمس`
    fn is_first(&self) -> bool {
        let next = self.at + 1;
        let day = |at: usize| self.reader.class(at) == Class::Time;
        let of_days = || self.reader.class(next) == Class::PrepMin && day(next + 1);
        let bare = || self.text().is_one_of(&["أول", "اول"]);
        let definite = || self.text().is_one_of(&["الأول", "الاول", "الأولى", "الاولى"]);
        let behind = if self.before.has(Clitics::AL) {
            !day(next) && (bare() || definite())
        } else {
            self.before.class().is_head() && bare()
        };
        behind && !of_days()
    }

    /// `رئيس الوزراء الحالي`
    fn is_present(&self) -> bool {
        let office = matches!(self.reader.class(self.head), Class::Role | Class::Title) && !self.named;
        let free = || self.bounds.towards || self.reader.class(self.at + 1) == Class::GivenName;
        office && self.before.has(Clitics::AL) && free() && self.text().is_one_of(&["الحالي", "الحالية"])
    }

    /// `بطل الكأس في الموسم الماضي`, `أفضل مدرب للموسم المنصرم`
    fn is_of_then(&self) -> bool {
        let led = || self.before.has(Clitics::LI) || self.back(2).class() == Class::PrepFi;
        self.bounds.towards && self.before.class() != Class::Time && led() && self.text().is_one_of(&wall::YEARS)
    }

    fn number(&mut self) -> Option<usize> {
        let reader = self.reader;
        // 27 في المئة إنهم، 27 بالمئة
        let hundred = |at: usize| reader.text_of(at).is_one_of(&["المئة", "المائة", "بالمئة", "بالمائة"]);
        let of = self.at + 1 + usize::from(reader.class(self.at + 1) == Class::PrepFi);
        if self.at == self.start && of < self.bounds.limit && reader.is(of, TokenKind::Word) && hundred(of) {
            return Some(of + 1);
        }
        // ليندسي هارت 41 عاما
        if self.naming && self.is_age() {
            return None;
        }
        // قوى 14 آذار; but قالت الوزارة 14 آذار
        if reader.class(self.at + 1) == Class::Time && self.at > self.start && self.before.is_word() {
            let month = !reader.tok(self.at + 1).has(Clitics::AL) && self.at + 2 < self.bounds.limit;
            let called = matches!(self.previous(), Class::Unknown | Class::Institution | Class::NameHead);
            return (month && called && self.bounds.towards && !self.after_article()).then_some(self.at + 2);
        }
        // قائد اللواء 15
        let brigade = self.bounds.towards && self.at > self.start + 1 && self.after_article();
        let brigade = brigade && self.previous() == Class::Title;
        // القناة 12، 14%، القرار عدد 94، التقرير الـ51
        let numbered = self.bounds.towards && self.text_before().is_one_of(&["عدد", "رقم", "ال"]);
        // إحصاء 2014، تقرير المنظمة لعام 2014: the year that a text is of
        let dated = || {
            let year = || matches!(reader.span(self.at..self.at + 1).len(), 4 | 8);
            matches!(reader.class(self.head), Class::Document | Class::Norm)
                && year()
                && (self.at == self.head + 1 || self.text_before().is_one_of(&["عام", "العام", "لعام", "للعام"]))
        };
        let goes_on = self.at == self.start
            || numbered
            || brigade
            || dated()
            || matches!(
                self.previous(),
                Class::Media | Class::NameHead | Class::Institution | Class::Unknown | Class::Place
            ) && self.bounds.towards;
        goes_on.then_some(self.at + 1)
    }

    /// `41 عاما`, `41/عاما/`
    fn is_age(&self) -> bool {
        let unit = self.at + 1 + usize::from(self.reader.is(self.at + 1, TokenKind::Symbol));
        self.reader.text_of(unit).is_one_of(&["عاما", "سنة", "عام"])
    }

    /// A name between marks within the phrase: `مراسل قناة “النيل” سامي`.
    fn mark(&mut self) -> Option<usize> {
        let reader = self.reader;
        let words = reader.words_inside(self.at);
        let first = self.at == self.start;
        let body = matches!(self.previous(), Class::Institution | Class::Media | Class::NameHead);
        // معهد “…”: what lacks its name
        let lacks = body && !self.after_article();
        if !reader.is_closed(self.at) || !(1..=if lacks { 12 } else { 6 }).contains(&words) {
            return None;
        }
        // أفاد مصدر أمني “الشراع” بأن: the paper it told
        let told = || {
            let head = reader.tok(self.head);
            // مصادر محلية “الشراع”
            let of_many = || self.text_before().ends_with("ية");
            let described = || match self.previous() {
                Class::Source | Class::Nationality | Class::Adjective => true,
                class => class == Class::Unknown && (self.text_before().ends_with("ي") || of_many()),
            };
            let source = head.class() == Class::Source && self.at <= self.head + 2;
            source && (head.form().number() == Number::Singular || of_many()) && described()
        };
        if !first && (self.is_told_or_how() || words == 1 && self.is_said_of_it() || told()) {
            return None;
        }
        // عضو جمعية “آفاق”، سامي البكري، رئيس “آفاق”، سامي البكري: the name of a thing, and not of who speaks.
        let thing = body || self.previous() == Class::Role && !self.after_article();
        let close = reader.partner[self.at] as usize;
        let name = first || self.bounds.towards && (words <= 4 || lacks) || reader.is_name(self.at);
        (name && close < self.bounds.limit).then(|| {
            self.name(!thing);
            close + 1
        })
    }

    /// `مصدر في المقاومة “للنهار”`: the paper it was told; `سجل الحزب “بارتياح” التقدم`, `نددت الوزارة “بأشد الألفاظ”
    /// بالهجوم`: how it did so.
    fn is_told_or_how(&self) -> bool {
        let (reader, next) = (self.reader, self.at + 1);
        let tok = reader.tok(next);
        let whole = || self.after_article() || self.after_name() || self.previous() == Class::Adjective;
        tok.has(Clitics::LI)
            || reader.looks_like_masdar_behind_bi(next)
            || tok.class() == Class::Unknown && reader.text_of(next).starts_with("بأ") && whole()
    }

    /// `سامي البكري “مواطن”`: what he is; `إن الصحف “أسرفت” في وصف ذلك`: what they did.
    fn is_said_of_it(&self) -> bool {
        let (reader, next) = (self.reader, self.at + 1);
        let noun = reader.tok(next);
        let described = self.after_name()
            && matches!(noun.class(), Class::Role | Class::Person)
            && noun.clitics.is_empty()
            && noun.form().number() == Number::Singular;
        described || self.after_article() && reader.looks_like_her_verb(next)
    }

    /// Names in a row: `كل من سامي البكري، نبيل الحداد، وهاني الصفدي`, `المواطنون سامي البكري، نبيل الحداد، وهاني الصفدي`.
    fn listed(&self) -> Option<usize> {
        let reader = self.reader;
        let head = reader.tok(self.head);
        let next = self.next().filter(|next| next.is_word() && !next.has(Clitics::BI))?;
        let named = matches!(next.class(), Class::GivenName | Class::Title);
        let name = || {
            named || matches!(next.class(), Class::Unknown | Class::Honorific | Class::Place) || next.class().is_head()
        };
        let all = || {
            let of = reader.class(self.head + 1) == Class::PrepMin;
            of && head.is(TokenKind::Word) && reader.spelling(head) == "كل" && name()
        };
        let many = || {
            let people = matches!(head.class(), Class::Role | Class::Title) && head.has(Clitics::AL);
            named && self.naming && people && head.form().number() == Number::Plural
        };
        let listed = self.bounds.towards && self.at + 1 < self.bounds.limit && (all() || many());
        listed.then_some(self.at + 2)
    }

    /// An apposition across a comma: `سامي البكري، مدير المتحف،`. It has to run to the complement, or to a second comma.
    fn comma(&mut self) -> Option<usize> {
        let (reader, next) = (self.reader, self.at + 1);
        let tok = reader.tokens.get(next)?;
        if tok.has(Clitics::WA) {
            return self.second_office(tok);
        }
        let titled = tok.class().is_head() || tok.class() == Class::Honorific || self.is_office(next);
        let fits = if titled { !self.is_before_another(tok) } else { self.lacks_name(tok) };
        // حسب ذات المصدر، مركز الزلزال: who has been told of
        let known = self.head > self.start && reader.class(self.head) == Class::Source;
        // سامي البكري، مدير المتحف، الدكتور هاني: who has a name is called by no other; nor is the object his office.
        let other = self.apposed && (!titled || tok.class() == Class::Title || self.bounds.object);
        if known || other || self.at == self.start || !begins_apposition(tok) || !fits {
            return None;
        }
        let apposed = self.apposed || self.named;
        let mut inner = Look { apposed, inner: true, ..Look::new(reader, self.bounds, next, next)? };
        if !inner.begins() && tok.class() != Class::GivenName && !self.is_office(next) {
            return None;
        }
        inner.go_on();
        let end = if self.is_unknown_name(next) { next + 2 } else { inner.end()? };
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

    /// `سامي البكري، أحد المشرفين على الرحلة، عن`, `سامي البكري، عضو لجنة الأمن والسياسة الخارجية، بتنفيذ`: what one is,
    /// between two commas, goes up to the second; but `سامي البكري، أمين الجمعية على دعمه، والوزير`.
    fn second_comma(&self, first: usize, end: usize) -> Option<usize> {
        let (reader, head) = (self.reader, self.reader.tok(first));
        let one_of = reader.text_of(first).is_one_of(&["أحد", "إحدى", "احد"]);
        let office = matches!(head.class(), Class::Role | Class::Title) && head.form().number() == Number::Singular;
        if reader.tok(end).has(Clitics::LI) || !(one_of || office && reader.class(end) != Class::PrepAla) {
            return None;
        }
        let goes_on = |at: usize| {
            let (tok, class) = (reader.tok(at), reader.class(at));
            let other = tok.has(Clitics::WA) && class.begins_somebody();
            let verb = class == Class::Verb || class == Class::Unknown && reader.looks_like_verb(at);
            let clause = matches!(class, Class::Relative | Class::Auxiliary | Class::Participle | Class::Time);
            tok.is(TokenKind::Word) && !other && !verb && !clause && !class.is_complementizer()
        };
        let comma = (end..self.bounds.limit.min(end + 10)).find(|at| !goes_on(*at))?;
        (comma > end && reader.is(comma, TokenKind::Comma)).then_some(comma)
    }

    /// `القائم بأعمال السفارة`, `حاكم مصرف الساحل`: an office that is spelled like a name or a verb.
    fn is_office(&self, at: usize) -> bool {
        let reader = self.reader;
        let charge = || reader.text_of(at).is_one_of(&["القائم", "القائمة"]) && reader.text_of(at + 1) == "بأعمال";
        let ruler = || {
            let land = matches!(reader.class(at + 1), Class::Institution | Class::NameHead | Class::Place);
            reader.text_of(at) == "حاكم" && (land || reader.tok(at + 1).clitics == Clitics::AL)
        };
        charge() || ruler()
    }

    /// `مدير المتحف، ورئيس الجمعية، سامي البكري`: what else he is before he is named.
    fn second_office(&mut self, tok: &Tok) -> Option<usize> {
        let (reader, next) = (self.reader, self.at + 1);
        let office = |class: Class| matches!(class, Class::Role | Class::Title | Class::Person);
        let two =
            office(reader.class(self.head)) && office(tok.class()) && tok.clitics.without(Clitics::AL) == Clitics::WA;
        if self.named || self.inner || !self.bounds.towards || !two {
            return None;
        }
        let mut second = Look { at: next + 1, inner: true, ..Look::new(reader, self.bounds, next, next)? };
        second.go_on();
        let end = second.end()?;
        if !second.named || !self.is_closed_at(end) {
            return None;
        }
        (self.named, self.naming, self.apposed) = (true, second.naming, true);
        Some(end)
    }

    /// Whether the head across the comma is not what stands before it.
    fn is_before_another(&self, tok: &Tok) -> bool {
        let many = tok.form().number() == Number::Plural;
        let other = match (self.reader.class(self.head), tok.class()) {
            // ادعى الغرب، خلاصة القول أنه: nobody is a text.
            (Class::Unknown | Class::Document | Class::Norm, Class::Document | Class::Norm) => false,
            (_, Class::Document | Class::Norm) => true,
            // أفاد مصدر أمني، مراسل الشراع، بأن: nor has a source an office.
            (Class::Source, class) => class == Class::Role && tok.clitics.is_empty(),
            // دعت الجوازات، الإخوة المقيمين: a body is not many.
            (Class::Institution | Class::Media, class) => !self.named && class.is_person() && many,
            _ => false,
        };
        // سامي البكري، شعراء المدينة: nor is one.
        other || self.naming && tok.form().number() != Number::Singular && !self.bounds.towards
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
                let next = reader.class(self.at + 2);
                tok.has(Clitics::AL) && matches!(next, Class::GivenName | Class::Unknown | Class::Title)
            }
            _ => false,
        };
        // معتمد الساحل، سامي البكري
        let office = reader.class(self.head).is_head()
            || reader.class(self.head) == Class::Adjective && reader.text_of(self.head).ends_with("معتمد")
            || self.is_office(self.head);
        name && office && (!self.named || place())
    }

    /// Whether what stands across the comma is a name by its length: `البروفيسور، كريس ويتي، كبير المسؤولين`, up to its
    /// own comma. Where nothing is known to follow, a first name that is known has to begin it, or its looks tell of a
    /// name.
    fn is_named_by(&self, words: std::ops::Range<usize>) -> bool {
        let known = || self.reader.class(words.start) == Class::GivenName || self.is_unknown_name(words.start);
        let office = self.reader.class(self.head) == Class::Role;
        // خالد بن سلمان بن عبد العزيز
        let counts = |at: &usize| !self.reader.text_of(*at).is_one_of(&["بن", "عبد", "آل"]);
        let name = words.clone().take_while(|at| !self.reader.is(*at, TokenKind::Comma));
        let short = name.filter(counts).count() <= 5;
        short && (self.bounds.towards || office && known())
    }

    /// `الناطق الرسمي باسم الجبهة، سمة الرملاني، كلمة`: two words between commas, a bare one and a nisba that cannot
    /// describe it; or two bare ones that are no nouns by their looks: `وزير الموانئ الساحلي، كلدون هارت، تهديدا`.
    fn is_unknown_name(&self, first: usize) -> bool {
        let reader = self.reader;
        let nisba = || {
            let last = reader.tok(first + 1);
            last.class() == Class::Unknown && last.clitics == Clitics::AL && reader.text_of(first + 1).ends_with("ي")
        };
        let bare = |at: usize| {
            let noun = || reader.ends_in_teh(at) || reader.looks_like_masdar(at);
            reader.is_bare_name(at) && !noun() && !reader.looks_like_verb(at) && !reader.text_of(at).ends_with("ا")
        };
        // “سنعود”، قال مدير الميناء، كلدون هارت.
        let end = first + 2;
        let over = matches!(reader.tok(end).kind, TokenKind::Comma | TokenKind::Stop);
        reader.is_plain_unknown(first)
            && over
            && (nisba() || bare(first) && bare(first + 1))
            && end <= self.bounds.limit
    }

    /// Whether an apposition that ends here is over: at the complement, a second comma or an adverbial.
    fn is_closed_at(&self, end: usize) -> bool {
        let Some(tok) = self.reader.tokens.get(end).filter(|_| end < self.bounds.limit) else { return true };
        matches!(tok.kind, TokenKind::Comma | TokenKind::Open | TokenKind::Dash)
            || matches!(
                tok.class(),
                Class::PrepFi | Class::Prep | Class::Opener | Class::Time | Class::Relative | Class::Adverb
            )
            || tok.has(Clitics::LI)
    }

    /// The short name of a body in brackets, before the name of who speaks for it: `مدير وكالة الأنباء (سبأ) سامي`,
    /// `رئيس حركة الغد (البحارة الأحرار) سامي`.
    fn abbreviation(&self) -> Option<usize> {
        let (reader, first) = (self.reader, self.at + 1);
        let close = (first + 1..self.bounds.limit.min(first + 4)).find(|at| reader.is(*at, TokenKind::Close))?;
        let next = close + 1;
        let short = (first..close).all(|at| reader.tok(at).is_word());
        let called = |at: usize| matches!(reader.class(at), Class::Institution | Class::Media | Class::NameHead);
        let body = (self.head + 1..self.at).any(called);
        let name = matches!(reader.class(next), Class::GivenName | Class::Title)
            || reader.class(next) == Class::Unknown && reader.is(next, TokenKind::Word);
        let fits = self.bounds.towards && next < self.bounds.limit && body && name;
        (short && fits && reader.class(self.head) == Class::Role).then_some(next)
    }

    /// A name in brackets behind what lacks one, as between marks: `صحيفة (الشراع) الأسبوعية`, `الباحث (سامي البكري)`;
    /// but `الباحث (متقاعد)`.
    fn bracketed(&mut self) -> Option<usize> {
        let (reader, first) = (self.reader, self.at + 1);
        let close = (first + 1..self.bounds.limit.min(first + 8)).find(|at| reader.is(*at, TokenKind::Close))?;
        let plain =
            |at: usize| reader.is(at, TokenKind::Latin) || reader.is(at, TokenKind::Stop) || reader.is_nameable(at);
        // صحيفة (اليوم السابع), قناة (سي إن إن)
        let spelled = |at: usize| reader.class(at) == Class::Time || reader.text_of(at).is_one_of(&["إن", "ان"]);
        let body = || matches!(self.previous(), Class::Institution | Class::Media | Class::NameHead | Class::PrepFi);
        // مدير (كلدونا سنتر)
        let led = || {
            self.bounds.towards
                && self.previous() == Class::Role
                && close == first + 2
                && (first..close).all(|at| reader.is_bare_name(at))
        };
        let thing = self.before.is_word() && !self.after_article() && (body() || led());
        let office = || {
            let surname = reader.tok(first).clitics == Clitics::AL && reader.text_of(first).ends_with("ي");
            let name = reader.class(first) == Class::GivenName || surname && close == first + 1;
            let titled = matches!(self.previous(), Class::Role | Class::Title) && self.after_article();
            titled && self.at == self.head + 1 && name
        };
        if !(thing || office()) || !(first..close).all(|at| plain(at) || thing && spelled(at)) {
            return None;
        }
        self.name(!thing);
        // الرئيس (سامي البكري) مرات عدة: nothing else belongs to him.
        if !thing {
            self.bounds.limit = close + 1;
        }
        Some(close + 1)
    }

    /// Over up to four words of a name in brackets at the beginning.
    fn bracketed_name(&self) -> Option<usize> {
        let (reader, first) = (self.reader, self.start + 1);
        let close = (first..self.bounds.limit.min(first + 6)).find(|at| reader.is(*at, TokenKind::Close))?;
        let name = |at: usize| reader.is_nameable(at) || reader.is(at, TokenKind::Stop);
        // قال (ع): a wish by its letter
        let wish = close == first + 1 && reader.tok(first).size < 3;
        (close > first && !wish && (first..close).all(name)).then_some(close + 1)
    }

    /// A hyphen inside a name, without spaces: `عبد-الله`; or with them, where no second one makes it a parenthesis:
    /// `سعاد هارت - ويبر إن`, `جامعة كلدون - هارت إن`.
    fn hyphen(&self) -> Option<usize> {
        let (reader, next) = (self.reader, self.at + 1);
        let tok = reader.tokens.get(next)?;
        let behind = next + 1;
        let alone = || !(behind..self.bounds.limit.min(behind + 12)).any(|at| reader.is(at, TokenKind::Dash));
        let double = || {
            let over = behind == self.bounds.limit || self.is_closed_at(behind) && !reader.is(behind, TokenKind::Dash);
            let one = reader.is_bare_name(self.at - 1) && reader.is_bare_name(next);
            self.bounds.towards && one && over && alone()
        };
        // مجلس الأعمال المصري - الأوروبي, دراسة مصرية - إيطالية
        let both = || {
            let alike = self.before.clitics == tok.clitics && self.before.is_word() && tok.is_word();
            alike && reader.is_adjective(self.at - 1) && reader.is_adjective(next) && alone()
        };
        let whole = !self.tok.spaced && !tok.spaced && tok.is_word();
        (whole || next < self.bounds.limit && (double() || both())).then_some(next)
    }

    /// A stop in a name spelled by letters: `جيه.إل.إل`, `د. سامي`.
    fn spelled(&self) -> Option<usize> {
        let end = self.reader.sentences.end(self.at);
        (end != self.at).then_some(self.at + 1)
    }
}

/// Whether a word behind a comma may begin an apposition; لسعد اليعقوبي is a name that begins with ل.
fn begins_apposition(tok: &Tok) -> bool {
    let joined = tok.has(Clitics::WA.union(Clitics::BI)) || tok.has(Clitics::LI) && tok.class() != Class::GivenName;
    tok.is_word() && !joined
}
