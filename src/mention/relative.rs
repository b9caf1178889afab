//! The noun phrase that a relative before the cue stands for.

use super::FAR;
use super::kind::{describes, has_joined};
use crate::arabic::{Clitics, Spelling};
use crate::lexicon::{Class, Form, Frames, Gender, Number};
use crate::phrase::{Bounds, Phrase, filling_behind_clitic, phrase_behind_clitic};
use crate::reader::Reader;
use crate::token::TokenKind;

/// The noun phrase that the relative before the cue stands for, and whether it ends right before that: `الباحث الذي
/// قال إن`, `الوزيرة، التي أكدت أن`, `الباعة، الذين وصلوا أمس، والذين قالوا إن`.
pub(crate) fn antecedent_of_relative(reader: &Reader<'_>, cue: usize) -> Option<(Phrase, bool)> {
    let at = cue.checked_sub(1).filter(|at| reader.class(*at) == Class::Relative)?;
    let end = antecedent_end(reader, at);
    let begin = reader.sentences.begin(cue).max(end.saturating_sub(16));
    let relative = Relative { reader, cue, begin, end, word: reader.text_of(at), form: reader.tok(cue).form() };
    if !relative.is_subject() {
        return None;
    }
    if let Some(named) = relative.marked_name() {
        return Some((named, true));
    }
    if let Some(article) = relative.article_of_law() {
        return Some((article, true));
    }
    let found = match relative.adjoining() {
        Some(found) => (found, !relative.is_half(&found)),
        None => (relative.nearest()?, false),
    };
    (reader.class(found.0.head).is_person() || !relative.is_spoken_of()).then_some(found)
}

/// Where what the relative stands for ends: before a comma, a dash, what brackets add (`سامي البكري (29 عاما) - الذي`)
/// and another relative (`الباعة، الذين وصلوا أمس، والذين`).
fn antecedent_end(reader: &Reader<'_>, relative: usize) -> usize {
    let follows = |end: usize, kind: TokenKind| end > 0 && reader.is(end - 1, kind);
    let another = || (relative.saturating_sub(FAR)..relative).rev().find(|at| reader.class(*at) == Class::Relative);
    // الرحموني والذي قال: only across a comma it is another's
    let joined = reader.tok(relative).has(Clitics::WA) && follows(relative, TokenKind::Comma);
    let first = if joined { another().unwrap_or(relative) } else { relative };
    let end = first - usize::from(follows(first, TokenKind::Comma));
    let end = end - usize::from(follows(end, TokenKind::Dash));
    let open = || (end.saturating_sub(8)..end).rev().find(|at| reader.is(*at, TokenKind::Open));
    if follows(end, TokenKind::Close) { open().unwrap_or(end) } else { end }
}

/// A relative right before a verb, and what stands in front of it.
struct Relative<'r, 'a> {
    reader: &'r Reader<'a>,
    cue: usize,
    /// What is read of the sentence before it.
    begin: usize,
    /// Where what it stands for ends.
    end: usize,
    word: Spelling<'a>,
    /// That of the verb.
    form: Form,
}

impl Relative<'_, '_> {
    fn is_of_man(&self) -> bool {
        self.form.gender() == Gender::Masculine
    }

    fn is_of_many(&self) -> bool {
        self.word.ends_with("الذين")
    }

    /// Whether it is the verb's subject; not in `التي اتهموها`, `الذي صرح فيه`, `السفينة التي قال الربان`, `الذين اعترف
    /// لهم`.
    fn is_subject(&self) -> bool {
        let (reader, next) = (self.reader, self.cue + 1);
        let other = if self.is_of_man() { "التي" } else { "الذي" };
        let one = || self.is_of_many() && self.form.number() == Number::Singular;
        let within = || {
            let letters = ["ف", "ب"];
            reader.class(next) == Class::PrepPronoun && letters.iter().any(|by| reader.text_of(next).starts_with(by))
        };
        !(self.is_object() || self.word.ends_with(other) || one() || within())
    }

    /// `الخطوة التي اعتبرها`, `الرجل الذي اتهموه`: whether the verb's pronoun may be of what the relative stands for; but
    /// `الحزب الذي اعتبرها خطأ`, `النقابة التي وصفته بـ`, `الحارس الذي أخبرنا أن` have that for the subject.
    fn is_object(&self) -> bool {
        let pronoun = match () {
            _ if self.is_of_many() => "هم",
            _ if self.word.ends_with("الذي") => "ه",
            _ if self.word.ends_with("التي") => "ها",
            _ => "",
        };
        self.form.has_pronoun() && self.reader.text_of(self.cue).ends_with(pronoun)
    }

    /// `المدينة التي يقول عنها إنها`: what he speaks of; but `الوزير الذي قال عنها`, `الأستاذ الذي كتب عنه`
    fn is_spoken_of(&self) -> bool {
        let (reader, next) = (self.reader, self.cue + 1);
        let of = if self.is_of_man() { "عنه" } else { "عنها" };
        reader.class(next) == Class::PrepPronoun && reader.text_of(next) == of
    }

    /// `مالك النادي: «ماتيو بالوتا» الذي قال`, `نبدأ بـ“أخبار الساحل” التي كتبت`
    fn marked_name(&self) -> Option<Phrase> {
        let Relative { reader, end, .. } = *self;
        let governed = |open: usize| {
            let before = open.checked_sub(1).map(|before| reader.tok(before));
            before.is_some_and(|tok| tok.class().is_preposition() || tok.is_letter()) && reader.words_inside(open) <= 4
        };
        let named = |open: usize| reader.is_name(open) && !reader.tok(open + 1).has(Clitics::AL) || governed(open);
        let filled = |open: &usize| reader.is_open(*open) && reader.over(*open) == end && named(*open);
        let open = (self.begin..end).find(filled)?;
        Some(Phrase { start: open + 1, end: end - 1, head: open + 1 })
    }

    /// `المادة 56 من الدستور التي تنص على أن`, `الفصل 24 من نظام المجلس الذي ينص على أن`: what lays something down is the
    /// article or the law that is nearest, whatever it is of.
    fn article_of_law(&self) -> Option<Phrase> {
        let Relative { reader, begin, end, form, cue, .. } = *self;
        if reader.lemma(cue).text() != "نص" {
            return None;
        }
        let lays_down = |at: &usize| match reader.class(*at) {
            Class::Norm => describes(form, reader.tok(*at)),
            Class::NameHead if self.is_of_man() => reader.text_of(*at).ends_with("بند"),
            Class::NameHead => reader.text_of(*at).ends_with("مادة"),
            _ => false,
        };
        let start = (begin..end).rev().find(lays_down).filter(|at| !reader.tok(*at).has(Clitics::KA))?;
        let plain = |at: usize| match reader.tok(at).kind {
            TokenKind::Number => true,
            TokenKind::Word => !matches!(reader.class(at), Class::Verb | Class::Pronoun | Class::Auxiliary),
            _ => false,
        };
        // القرار تجسيد لشعار النادي الذي ينص على أن: what the decision is
        let next = reader.tok(start + 1);
        let is = reader.tok(start).has(Clitics::AL) && start + 1 < end && next.is_word();
        let stated = is && !next.has(Clitics::AL) && next.class() != Class::PrepMin;
        (!stated && (start..end).all(plain)).then_some(Phrase { start, end, head: start })
    }

    /// The longest phrase that ends right before it.
    fn adjoining(&self) -> Option<Phrase> {
        let Relative { reader, begin, end, .. } = *self;
        // انتقادات من طرف علماء المدينة الذين: by whom
        let by =
            |at: &usize| *at > begin && reader.class(*at - 1) == Class::PrepMin && reader.text_of(*at).is_one_of(&BY);
        let from = (begin..end).rev().find(by).map_or(begin, |by| by + 1);
        let bounds = Bounds { accusative: self.is_of_many(), ..Bounds::towards(end, Frames::NONE) };
        let start = |start: &usize| self.may_begin_at(*start) && !self.is_quality(from, *start);
        let phrase =
            |start: usize| filling_behind_clitic(reader, start, bounds).filter(|found| self.may_be_many(found));
        let found = (from..end).filter(start).find_map(phrase)?;
        let within = self.last_of_two(&found).or_else(|| self.leader(&found));
        let found = within.and_then(phrase).unwrap_or(found);
        // هذا الأخير الذي، هذه الدراسة التي; but صرح بذلك المتحدث الذي
        let this = |at: usize| reader.class(at) == Class::Demonstrative && reader.tok(at).clitics.is_empty();
        let pointed = found.start + 1 == end && found.start > from && this(found.start - 1);
        Some(Phrase { start: found.start - usize::from(pointed), ..found })
    }

    /// `وزير الموانئ سامي البكري والوزيرة سعاد حمدان، التي قالت`: where the second of two who have names begins, as the relative
    /// is of one.
    fn last_of_two(&self, found: &Phrase) -> Option<usize> {
        let reader = self.reader;
        let named = |from: usize, end: usize| (from..end).any(|at| reader.class(at) == Class::GivenName);
        let joined = |at: &usize| reader.tok(*at).has(Clitics::WA) && reader.class(*at).begins_somebody();
        let last = (found.start + 1..found.end).rev().find(joined).filter(|last| self.describes(*last))?;
        (!self.is_of_many() && named(found.start, last) && named(last, found.end)).then_some(last)
    }

    /// `نادي الطلبة برئاسة سامي البكري، الذي قال`: where he begins who leads a body, as a body says nothing of itself so.
    fn leader(&self, found: &Phrase) -> Option<usize> {
        let reader = self.reader;
        let led = |at: &usize| reader.text_of(*at).starts_with("ب") && reader.is_led(*at);
        let body = self.is_of_man() && reader.class(found.head).heads_thing();
        (found.head + 1..found.end - 1).rev().find(led).filter(|_| body).map(|at| at + 1)
    }

    /// Whether the phrase that the relative describes may begin with the word.
    fn may_begin_at(&self, start: usize) -> bool {
        let Relative { reader, end, .. } = *self;
        let (class, last, pair) = (reader.class(start), start + 1 == end, start + 2 == end);
        // طبقا للمفهوم التركي الذي يقول: a thing is what it is by its adjective, and tells only in the present.
        let described = || pair && self.form.is_present() && self.is_described(start);
        // دار النشر التي, موقع الوزارة الذي: the noun before it, where what completes that has the other ending
        let completed = || {
            let noun = pair && class == Class::NameHead && reader.tok(start).clitics.is_empty();
            let other = || reader.ends_in_teh(start + 1) == self.is_of_man();
            noun && reader.tok(start + 1).clitics == Clitics::AL && other()
        };
        let head = class.is_head() || matches!(class, Class::GivenName | Class::Honorific);
        // الاحتدام الذي قال إنه: a thing, of which he says so
        let thing = || {
            let common = || reader.tok(start).has(Clitics::AL) && reader.is_common(start);
            last && !self.form.is_present() && (reader.is_definite_masdar(start) || common())
        };
        (last || head || described() || completed()) && self.describes(start) && !thing() && !self.is_where(start)
    }

    /// `لجنة الصيد التي اجتمعت في بروكسل، والتي قالت`: where something was, across a comma, and not who says so.
    fn is_where(&self, start: usize) -> bool {
        let Relative { reader, begin, end, .. } = *self;
        let place = start + 1 == end && reader.class(start) == Class::Place;
        place && start > begin && reader.class(start - 1) == Class::PrepFi && reader.is(end, TokenKind::Comma)
    }

    /// `المفهوم التركي`: a definite noun with its adjective.
    fn is_described(&self, at: usize) -> bool {
        let reader = self.reader;
        reader.is_definite_pair(at) && reader.is_adjective(at + 1)
    }

    /// `المواطن البسيط والتي`: what he is like who has been refused; `الهجوم الانتحاري الذي قال`
    fn is_quality(&self, from: usize, start: usize) -> bool {
        let pair = start + 1 == self.end && start > self.begin && self.reader.is_definite_pair(start - 1);
        pair && (self.is_described(start - 1) || (from..start).any(|at| !self.describes(at)))
    }

    /// Whether the relative can go with a head: `شعار حملتها على المواطن البسيط والتي تقول` is of no man, `حديث المصادر
    /// مع رئيس اللجنة الذي أعلن` of no sources.
    fn describes(&self, at: usize) -> bool {
        let (class, form) = (self.reader.class(at), self.reader.tok(at).form());
        let man = form.gender() == Gender::Masculine;
        let one = form.number() == Number::Singular;
        // قضاة المدينة من المجموعة التي: nor of many men
        let people = matches!(class, Class::Role | Class::Title | Class::Kin);
        let unlike =
            || self.word.ends_with("التي") && man && (one || people) || self.word.ends_with("الذي") && !(man && one);
        !(class.is_head() && unlike())
    }

    /// `انتقد الوزير من طرف علماء المدينة، الذين`: they who are many, and not the one whose phrase they end
    fn may_be_many(&self, found: &Phrase) -> bool {
        let (reader, head) = (self.reader, self.reader.tok(found.head));
        let plural = || head.form().number() == Number::Plural && !head.class().heads_thing();
        let they = || plural() || head.class() == Class::Person;
        let one = || found.end == found.start + 1 && head.class() == Class::Unknown;
        !self.is_of_many() || they() || one() || has_joined(reader, found)
    }

    /// `المادة 72 منه التي تنص على أن`: the noun of that gender that is nearest
    fn nearest(&self) -> Option<Phrase> {
        let Relative { reader, end, form, .. } = *self;
        let agrees = |at: &usize| match reader.class(*at) {
            Class::NameHead => !self.is_of_man() && reader.tok(*at).has(Clitics::AL) && reader.ends_in_teh(*at),
            class => class.is_head() && describes(form, reader.tok(*at)),
        };
        let at = (self.begin..end).rev().find(agrees)?;
        phrase_behind_clitic(reader, at, Bounds { accusative: true, ..Bounds::within(end, Frames::NONE) })
    }

    /// `الأغنية الشعبية التي`: half of what is named does not name it.
    fn is_half(&self, found: &Phrase) -> bool {
        let pair = found.start > self.begin && self.reader.is_definite_pair(found.start - 1);
        pair && found.end == found.start + 1
    }
}

/// Behind من, before who does something.
const BY: [&str; 3] = ["طرف", "قبل", "جانب"];
