//! Whose words a cue reports: behind it, handed on, before it, or in its form.

use super::{Links, Main, Source};
use crate::arabic::Clitics;
use crate::complement::Complement;
use crate::cue::{self, CueWord};
use crate::lexicon::lists;
use crate::lexicon::{Act, Class, Form, Frames, Gender, Number};
use crate::mention;
use crate::observe::Observer;
use crate::phrase::{self, Bounds, Phrase};
use crate::reader::Reader;
use crate::token::{Tok, TokenKind};
use std::ops::Range;

/// No further behind the noun of a reproach stands whom it blames.
const LONG: usize = 64;

impl<O: Observer> Links<O> {
    /// The subject of a cue: behind it, handed on, before it, or in its form.
    pub(super) fn subject(&self, reader: &Reader<'_>, cue: CueWord, found: Option<Complement>) -> Source {
        let asked = Asked { reader, cue, tok: reader.tok(cue.at), found };
        let handed = || self.handed.iter().rev().take(4).find(|(at, _)| *at == cue.at);
        if let Some(source) = formula(reader, cue.at).or_else(|| handed().map(|(_, source)| *source)) {
            return source;
        }
        match asked.tok.class() {
            Class::Participle if asked.is_honoured() => {
                Source::Mention(Phrase { start: cue.at + 1, end: cue.at + 2, head: cue.at + 1 })
            }
            Class::Participle => asked.of_a_participle(self.main_before(reader, cue.at)),
            Class::SpeechNoun | Class::Statement if asked.tok.form().has_pronoun() => asked.of_his_saying(),
            Class::SpeechNoun | Class::Statement if is_done(reader, cue.at) => Source::Nobody,
            Class::SpeechNoun => asked.of_a_saying(),
            _ => asked.of_a_verb(),
        }
    }

    /// The report that a participle goes on with. `قال المدير إن القرار يؤكد أن، مشيرا إلى أن`: he goes on, and not what
    /// he tells of; but a paper has the minister go on: `قالت الصحيفة إن الوزير أكد أنه راض، مشيرا إلى أن`.
    fn main_before(&self, reader: &Reader<'_>, participle: usize) -> Option<Main> {
        let outer = self.main.filter(|main| main.leads_to(reader, participle));
        match outer {
            Some(main) if hands_on(reader, main.cue, participle) => outer,
            _ => {
                let nearer = |main: &Main| outer.is_none_or(|outer| outer.cue < main.cue);
                let goes_on = |main: &Main| main.leads_to(reader, participle) && hands_on(reader, main.cue, participle);
                self.inner.filter(|main| nearer(main) && goes_on(main)).or(outer)
            }
        }
    }
}

impl Main {
    /// Whether the participle stands behind it in its sentence and may be of him who speaks.
    fn leads_to(&self, reader: &Reader<'_>, participle: usize) -> bool {
        // أشاد بالدول التي وصفتها بـ“السند”، مؤكدا: of another gender than who is told of in a verb's form alone
        let another = match self.source {
            Source::Implied(own) => own.person() == 3 && own.gender() != reader.tok(participle).form().gender(),
            _ => false,
        };
        let here = || reader.sentences.begin(self.cue) == reader.sentences.begin(participle);
        self.cue < participle && !another && here()
    }
}

/// Whether the participle can go with the verb's subject: `التي أعلنت …، قائلا` is not hers, and `الحوار الذي يبث اليوم
/// مبينا` is nobody's.
pub(super) fn hands_on(reader: &Reader<'_>, at: usize, participle: usize) -> bool {
    let relative = at > 0 && reader.class(at - 1) == Class::Relative;
    let (verb, participle) = (reader.tok(at), reader.tok(participle));
    let thing = |at: usize| matches!(reader.class(at), Class::Occasion | Class::NameHead | Class::Object);
    let of_a_thing = relative && at >= 2 && thing(at - 2) && reader.class(at + 1) != Class::PrepPronoun;
    if of_a_thing && participle.class() == Class::Participle {
        return false;
    }
    let singular = |form: Form| form.number() == Number::Singular;
    // أيد الصيادون الذين تحدثت معهم “المنارة” القرار، معتبرين: they, and not she who has asked them
    let hers = || verb.form().gender() == Gender::Feminine && singular(verb.form());
    if relative && participle.class() == Class::Participle && !singular(participle.form()) && hers() {
        return false;
    }
    participle.class() != Class::Participle
        || !singular(participle.form())
        || singular(verb.form()) && verb.form().gender() == participle.form().gender()
}

/// The cue whose subject is asked for, and its complement.
struct Asked<'r, 'a> {
    reader: &'r Reader<'a>,
    cue: CueWord,
    tok: &'a Tok,
    found: Option<Complement>,
}

impl Asked<'_, '_> {
    fn act(&self) -> Act {
        self.reader.lemma(self.cue.at).act
    }

    fn takes(&self, frames: Frames) -> bool {
        self.cue.frames.has(frames)
    }

    /// Where the complement stands.
    fn limit(&self) -> Option<usize> {
        self.found.and_then(Complement::at)
    }

    /// `مؤكدا سموه أن`: whether he is named again; but `سائلا المولى أن`.
    fn is_honoured(&self) -> bool {
        let next = self.cue.at + 1;
        self.reader.class(next) == Class::Honorific && cue::has_pronoun(self.reader.text_of(next))
    }

    /// Who goes on with a participle behind the report that its sentence is about.
    fn of_a_participle(&self, main: Option<Main>) -> Source {
        let Asked { reader, cue, .. } = *self;
        let Some(main) = main else { return self.governed() };
        // أوضح الرئيس أن اللاعبين يعزون أهله، مؤكدين أن: they of whom he tells.
        let told_of = || mention::told_of(reader, main.cue, main.source.phrase()?, cue.at);
        // أشار قائد إلى أن الطريق مغلق.. لكن الشركة تبنت الخطة قائلة
        let against = || mention::set_against(reader, main.cue, cue.at).map(|(_, other)| other);
        told_of().or_else(against).map_or(main.source.governing(), Source::Governor)
    }

    /// `عن المسؤول قوله`, `وأضاف المدير قوله`, `ختم المدير بقوله`: of whom the pronoun is.
    fn of_his_saying(&self) -> Source {
        let Asked { reader, cue, .. } = *self;
        let of = reported_of(reader, cue.at).or_else(|| who_goes_on(reader, cue.at));
        let by = || self.tok.has(Clitics::BI).then(|| mention::governor(reader, cue.at)).flatten();
        of.map(Source::Mention).or_else(|| by().map(Source::Governor)).unwrap_or(Source::Implied(self.tok.form()))
    }

    /// Whose a saying is that has no pronoun.
    fn of_a_saying(&self) -> Source {
        let Asked { reader, cue, tok, .. } = *self;
        if let Some(phrase) = self.behind() {
            return Source::Mention(phrase);
        }
        if let Some(his) = self.of_whom_it_is_passed_on() {
            return Source::Implied(form_of_pronoun(reader, his));
        }
        let named =
            self.whose_verb_carries_it().or_else(|| self.whom_it_is_from()).or_else(|| who_came_to(reader, cue.at));
        // أعاد البائع الثوب بدعوى أن, اكتفى كلدون بالقول إن; but علق الوزير على التقرير الذي تأخر بالقول إن
        let claims = self.act() == Act::Claim;
        let speaks = |found: &Phrase| claims || !reader.class(found.head).heads_thing();
        let hangs = claims || tok.has(Clitics::BI);
        let claimant = || hangs.then(|| mention::governor(reader, cue.at)).flatten().filter(speaks);
        named
            .map(Source::Mention)
            .or_else(|| claimant().map(Source::Governor))
            .or_else(|| self.of_its_verb())
            .unwrap_or(Source::Unknown)
    }

    /// `إذ عقبت عليه بالقول`: who is implied in the verb that brings the saying in.
    fn of_its_verb(&self) -> Option<Source> {
        let Asked { reader, cue, tok, .. } = *self;
        let begin = reader.sentences.begin(cue.at).max(cue.at.saturating_sub(4));
        let mut verbs = (begin..cue.at).rev().filter(|at| reader.class(*at) == Class::Verb);
        let form = verbs.next().filter(|_| tok.has(Clitics::BI)).map(|verb| reader.tok(verb).form())?;
        (form.person() == 3).then_some(Source::Implied(form))
    }

    /// Whose words a verb reports, or a text.
    fn of_a_verb(&self) -> Source {
        let Asked { reader, cue, found, .. } = *self;
        let behind = self.behind();
        if self.is_nobodys(behind) {
            return Source::Nobody;
        }
        // وقال هؤلاء إن: several who have been told of; but وقال هؤلاء الصيادون إن
        let these = || reader.text_of(cue.at + 1) == "هؤلاء" && !reader.tok(cue.at + 2).has(Clitics::AL);
        if behind.is_none() && these() {
            return Source::Implied(Form::past(3, Gender::Masculine, Number::Plural));
        }
        if behind.is_none()
            && let Some(his) = in_his_text(reader, cue.at)
        {
            return Source::Implied(form_of_pronoun(reader, his));
        }
        let statement = || behind.is_none().then(|| mention::whose_statement(reader, cue.at)).flatten();
        let issued = || behind.is_none().then(|| mention::issuer_of(reader, cue.at)).flatten();
        let in_it =
            || issued().or_else(|| mention::document_of(reader, cue.at)).or_else(statement).map(Source::Governor);
        let passed_on = passed_on(reader, cue, found).map(|(source, _)| source);
        let before =
            || behind.is_none().then(|| mention::who_had_before(reader, cue.at)).flatten().map(Source::Mention);
        passed_on
            .or_else(|| self.behind_a_relative(behind))
            .or_else(before)
            .or_else(in_it)
            .unwrap_or_else(|| self.beside(behind))
    }

    /// The subject of the clause that the cue hangs on, unless it may be that clause's object.
    fn governed(&self) -> Source {
        // سأل القاضي الحارس عن الباب، فأجاب: he who was asked
        if let Some(asked) = mention::asked(self.reader, self.cue.at) {
            return asked.map_or(Source::Implied(self.tok.form()), Source::Governor);
        }
        let governor = mention::governor(self.reader, self.cue.at);
        let governor = governor.filter(|found| !mention::may_be_object(self.reader, found));
        governor.map_or(Source::Implied(self.tok.form()), Source::Governor)
    }

    /// Who stands behind the cue.
    fn behind(&self) -> Option<Phrase> {
        let Asked { reader, cue, tok, .. } = *self;
        // قالت الوزيرة وهي تخاطب التجار: “…”: the pronoun is the subject.
        if tok.class() == Class::Verb && cue.at > 0 && reader.class(cue.at - 1) == Class::Pronoun {
            return None;
        }
        let found = mention::behind(reader, cue.at, self.bounds()).filter(|phrase| !self.is_like(phrase));
        found.and_then(|phrase| self.without_ala(phrase))
    }

    /// How far who stands behind the cue may go.
    fn bounds(&self) -> Bounds {
        let Asked { reader, cue, tok, found, .. } = *self;
        let comma = |limit: usize| (cue.at..limit).any(|at| reader.is(at, TokenKind::Comma));
        let bounds = match (found, self.limit()) {
            // حث المدير العمال على الصبر، مؤكدا: what stands before the participle is the verb's own.
            (Some(Complement::Participle { .. }), Some(limit)) if comma(limit) => Bounds::within(limit, cue.frames),
            (_, Some(limit)) => self.towards(limit),
            _ => {
                let bounds = Bounds::within(reader.sentences.end(cue.at), cue.frames);
                Bounds { object: bounds.object || matches!(found, Some(Complement::Joined { .. })), ..bounds }
            }
        };
        let limit = self.blamed(bounds.limit).unwrap_or(bounds.limit);
        // رغم تأكيد المسؤولين أن: who says so completes the noun
        let completes = tok.class() == Class::SpeechNoun && matches!(found, Some(Complement::Clause { .. }));
        let accusative = bounds.accusative || completes && !tok.has(Clitics::AL);
        Bounds { limit, upon: answers(reader, cue.at), accusative, ..bounds }
    }

    /// How far he may go on the way to the complement.
    fn towards(&self, limit: usize) -> Bounds {
        let next = self.reader.class(limit);
        let bounds = Bounds::towards(limit, self.cue.frames);
        // ما وصفه الرئيس سامي الحداد بـ“الخطأ”: the object is in the verb.
        let taken = self.tok.form().has_pronoun() && self.takes(Frames::AS.with(Frames::TWO));
        // اعتبر سامي البكري الأمين العام أن: what he holds is the clause, and nothing else is its object.
        let held = || matches!(self.act(), Act::Opinion | Act::Finding) && next == Class::Complementizer;
        // أكد مدير المدينة الرياضية بالساحل بأن: the clause has the verb's ب
        let with = bounds.with && next != Class::ComplementizerBi;
        Bounds { object: bounds.object && !taken && !held(), with, ..bounds }
    }

    /// `انتقادات السكان للبلدية بأن`: whom they blame.
    fn blamed(&self, limit: usize) -> Option<usize> {
        let Asked { reader, cue, tok, .. } = *self;
        let blames = tok.class() == Class::SpeechNoun && matches!(self.act(), Act::Criticism | Act::Accusation);
        let mut behind = cue.at + 1..limit.min(cue.at + LONG);
        if blames { behind.find(|at| reader.tok(*at).has(Clitics::LI)) } else { None }
    }

    /// `مقولة شهيرة بأنه`, `رسالة سرية للمدير بأن`, `تأكيد الالتزامات بأن`: whether what stands behind a noun tells what
    /// that is like, whom it tells or what it is about, and not whose it is.
    fn is_like(&self, phrase: &Phrase) -> bool {
        let Asked { reader, cue, tok, .. } = *self;
        let head = phrase.head;
        let text = tok.class() == Class::Statement;
        if !text && tok.class() != Class::SpeechNoun {
            return false;
        }
        // إبلاغ السكان بأن: who is told; but تأكيد السكان أن
        if self.takes(Frames::OBJECT) && self.act() == Act::Statement {
            return true;
        }
        match reader.class(head) {
            // إنذار تركي للبلدية بأنه
            Class::Adjective | Class::Nationality => phrase.start == cue.at + 1,
            // بتحريض وتشجيع من
            Class::Unknown => {
                let teh = text && reader.ends_in_teh(head);
                teh || reader.is_common(head) || reader.looks_like_joined_noun(head)
            }
            _ => false,
        }
    }

    /// `شدد الوزير علي أن`: the phrase without على, as some spell it.
    fn without_ala(&self, phrase: Phrase) -> Option<Phrase> {
        let last = phrase.end - 1;
        let ala = self.takes(Frames::ALA) && self.reader.text_of(last) == "علي";
        let end = if ala && self.reader.next_is_complementizer(last) { last } else { phrase.end };
        (end > phrase.start).then_some(Phrase { end, ..phrase })
    }

    /// `نقلت الوكالة عنه القول إن`: the pronoun of him whose words they are, and not who passes them on.
    fn of_whom_it_is_passed_on(&self) -> Option<usize> {
        let Asked { reader, cue, .. } = *self;
        let relay = cue::carrier(reader, cue.at).filter(|verb| reader.lemma(*verb).act == Act::Relay)?;
        (relay + 1..cue.at).find(|at| reader.is_of_him(*at))
    }

    /// `جدد المدير التأكيد أن`: the verb's subject says so.
    fn whose_verb_carries_it(&self) -> Option<Phrase> {
        let Asked { reader, cue, tok, .. } = *self;
        let carrier = || cue::carrier(reader, cue.at).or_else(|| cue::led_by(reader, cue.at));
        let verb = tok.has(Clitics::AL).then(carrier)??;
        let upon = answers(reader, verb);
        // المدير سامي البكري يفسر الظاهرة بالقول إن
        let object = |phrase: &Phrase| phrase.start == verb + 1 && reader.is_common(phrase.head);
        mention::behind(reader, verb, Bounds { upon, ..Bounds::within(cue.at, Frames::OBJECT) })
            .filter(|phrase| !object(phrase))
            .or_else(|| mention::before(reader, verb))
    }

    /// `يواجه المدير اتهامات من العمال بأنه`
    fn whom_it_is_from(&self) -> Option<Phrase> {
        let Asked { reader, cue, .. } = *self;
        let from = reader.class(cue.at + 1) == Class::PrepMin;
        from.then(|| phrase::phrase(reader, cue.at + 2, Bounds { accusative: true, ..self.bounds() })).flatten()
    }

    /// Whether nobody is named who says so.
    fn is_nobodys(&self, behind: Option<Phrase>) -> bool {
        // الحارس قيل إنه غائب; but وتردد الجماهير أن
        let hearsay = self.act() == Act::Hearsay;
        behind.is_none() && (hearsay || self.is_whoevers() || self.is_told() || self.is_passive())
    }

    /// `هناك من يرى أن`, `ممن زعموا أن`: whether it is of whoever does so; but `من وصفهم بـ`, whom he called.
    fn is_whoevers(&self) -> bool {
        let at = self.cue.at;
        at > 0 && !self.tok.form().has_pronoun() && self.reader.text_of(at - 1).is_one_of_joined(lists::WHOEVER)
    }

    /// `يروى أن رجلا زار البلدة`: whether its last letter has it of nobody; but `سامي يروى أن`, as some write.
    fn is_told(&self) -> bool {
        let Asked { reader, cue, tok, .. } = *self;
        let told = || ["روى", "حكى"].iter().any(|ending| reader.text_of(cue.at).ends_with(ending));
        let begins = || reader.sentences.begin(cue.at) == cue.at || !reader.tok(cue.at - 1).is_word();
        tok.form().is_present() && (tok.has(Clitics::WA) || begins()) && told()
    }

    /// `وهو ما وصف بأنه خطأ`, `خطوة وصفت بـ“المتأخرة”`: a verb of description without its object has it for its subject,
    /// and says nothing of who describes it so.
    fn is_passive(&self) -> bool {
        let Asked { reader, cue, tok, found } = *self;
        // علل بأن الوقت ضيق: so may he who speaks
        let right_behind = || match found {
            Some(Complement::Clause { complementizer, .. }) => {
                complementizer == cue.at + 1 && reader.tok(complementizer).form().has_pronoun()
            }
            Some(Complement::Phrase { at, .. }) => at == cue.at + 1,
            _ => false,
        };
        self.takes(Frames::AS) && !tok.form().has_pronoun() && right_behind()
    }

    /// `عاد المدير الذي قال إن`: who stands right before the relative is named as its verb's subject, unless that stands
    /// behind it.
    fn behind_a_relative(&self, behind: Option<Phrase>) -> Option<Source> {
        let (antecedent, adjoins) = mention::antecedent_of_relative(self.reader, self.cue.at)?;
        Some(match behind {
            Some(subject) => Source::Mention(subject),
            None if self.speaks_of(antecedent) => self.governed(),
            None if adjoins => Source::Mention(antecedent),
            None => Source::Governor(antecedent),
        })
    }

    /// `رفض الوزير الاتفاق الذي قال إنه`: whether the antecedent is what is spoken of.
    fn speaks_of(&self, antecedent: Phrase) -> bool {
        let thing = matches!(self.reader.class(antecedent.head), Class::Norm | Class::Occasion);
        thing && !self.tok.form().is_present() && self.act() == Act::Statement
    }

    /// Who stands on either side of the cue, or else whose clause it hangs on.
    fn beside(&self, behind: Option<Phrase>) -> Source {
        let Asked { reader, cue, .. } = *self;
        let behind = behind.map(|phrase| self.without_object(phrase));
        let behind = behind.filter(|phrase| !self.is_object(phrase) && !self.is_country_called_upon(phrase));
        // نشرت هدى مقالا على مدونتها قالت فيه: not what stands between it and فيه
        let within = reader.is_in_it(cue.at + 1);
        let before = || if within { None } else { mention::before(reader, cue.at) };
        // مسؤول قضائي أكد أن: whom the verb right behind describes
        let described = || mention::described(reader, cue.at).filter(|_| !within);
        // منشورات تدعو الشباب إلى “المقاطعة”: and who stands behind that is called upon
        let called_by = || match (behind, self.found) {
            (Some(_), Some(Complement::Phrase { .. } | Complement::Participle { .. }))
                if self.tok.form().is_present() =>
            {
                described()
            }
            _ => None,
        };
        let beside =
            if self.may_have_object(behind) { before().or_else(called_by).or(behind) } else { behind.or_else(before) };
        let named = beside.or_else(|| teller(reader, cue.at)).or_else(described);
        let outside = || mention::named_before(reader, cue.at).map_or_else(|| self.governed(), Source::Governor);
        named.map_or_else(outside, Source::Mention)
    }

    /// `وصف اللقاء بأنه`, `اعتبرها احتجاجات “عادية”`, `تصريحات حض فيها البلدان على “العمل”`: whether what alone stands
    /// before the complement is the object.
    fn takes_object(&self) -> bool {
        match self.found {
            Some(Complement::Phrase { at, open }) => {
                at == open || self.takes(Frames::AS) || self.reader.is_in_it(self.cue.at + 1)
            }
            Some(Complement::Clause { .. }) => self.takes(Frames::AS),
            _ => false,
        }
    }

    /// `ووصف السفير كلدون هارت الاتفاق بأنه`: who describes it so, where the object stands before what is said of it.
    fn without_object(&self, phrase: Phrase) -> Phrase {
        let (reader, end) = (self.reader, phrase.end);
        let goes_on = || reader.class(end) == Class::Opener;
        let over = || self.limit() == Some(end) || goes_on() || !reader.tok(end - 1).has(Clitics::AL);
        let cut = self.takes(Frames::AS) && !self.tok.form().has_pronoun() && over();
        cut.then(|| mention::without_object(reader, &phrase)).flatten().unwrap_or(phrase)
    }

    /// Whether the phrase is what the verb has for its object, if that is not in the verb itself. `أدانت الجامعة
    /// العربية «الاعتداء»`: a definite noun before the mark is who condemns; `اتهم المدير “جهات خفية” بالتخريب`: and so is
    /// who stands before whom he accuses, between marks.
    fn is_object(&self, phrase: &Phrase) -> bool {
        let with = |at: usize| self.reader.text_of(at).starts_with("ب");
        let subject = || match self.found {
            Some(Complement::Phrase { at, open })
                if at == open && self.takes(Frames::AS) && with(self.reader.over(open)) =>
            {
                true
            }
            _ if self.takes(Frames::TWO.with(Frames::AS)) => self.tok.form().has_pronoun(),
            Some(Complement::Phrase { at, open }) if at == open => {
                let class = self.reader.class(phrase.head);
                class.begins_somebody() || class == Class::NameHead
            }
            _ => false,
        };
        self.takes_object() && self.limit() == Some(phrase.end) && !subject()
    }

    /// `أصدر المجلس قرارا، وطالب إيران بـ“التعاون”`: a country without the article is feminine, and no subject of his verb; but
    /// `طالب لبنان`, `طالب العراق`.
    fn is_country_called_upon(&self, phrase: &Phrase) -> bool {
        let Asked { reader, tok, .. } = *self;
        let form = tok.form();
        let his = form.gender() == Gender::Masculine && form.number() == Number::Singular;
        let name = reader.text_of(phrase.head);
        let hers = !name.starts_with("ال") && name != "لبنان";
        let place = reader.class(phrase.head) == Class::Place && phrase.end == phrase.head + 1;
        place && hers && his && self.takes(Frames::OBJECT)
    }

    /// `هذه الخطوة اعتبرها الوزير “متسرعة”`: the object is in the verb, and what stands behind is its subject.
    fn may_have_object(&self, behind: Option<Phrase>) -> bool {
        let reader = self.reader;
        let somebody = |found: Phrase| reader.class(found.head).begins_somebody() || reader.is_open(found.head);
        // “الدواء مر”، ينبه الطبيب: nor has it one, where his words stand before it
        let words = || reader.marked_before(self.cue.at).is_some_and(|open| !reader.is_name(open));
        self.takes(Frames::OBJECT)
            && !(behind.is_some_and(somebody) && words())
            && !(self.tok.form().has_pronoun() && behind.is_some_and(somebody))
    }
}

/// `نقلت الصحيفة عن المدير أن`, `نقلت عنه الصحيفة أن`, `علمت الصحيفة من مصادر أن`: whose words are passed on, and where
/// who passes them on has ended.
pub(super) fn passed_on(reader: &Reader<'_>, cue: CueWord, found: Option<Complement>) -> Option<(Source, usize)> {
    let limit = found.and_then(Complement::at)?;
    if reader.lemma(cue.at).act != Act::Relay || matches!(found, Some(Complement::Noun { .. })) {
        return None;
    }
    let learned = cue.frames.has(Frames::MIN);
    let preposition = if learned { Class::PrepMin } else { Class::PrepAn };
    let of = |at: &usize| reader.class(*at) == preposition || reader.is_of_him(*at);
    let mut between = cue.at + 1..limit;
    // علمت من مصدر مقرب من اللاعب: the first of them
    let from = if learned { between.find(of) } else { last_of(reader, between, of) }?;
    if reader.is_of_him(from) {
        return Some((Source::Implied(form_of_pronoun(reader, from)), limit));
    }
    let accusative = reader.class(from + 1).is_head();
    let bounds = Bounds { accusative, ..Bounds::towards(limit, Frames::NONE) };
    Some((Source::Mention(phrase::phrase(reader, from + 1, bounds)?), from))
}

/// `تمت إفادة المدير بأن`: whether he is told, and nobody is named who does so.
fn is_done(reader: &Reader<'_>, noun: usize) -> bool {
    noun > 0 && reader.text_of(noun - 1).is_one_of_joined(lists::IS_DONE)
}

/// `جاء في كلمتها أن`, `ورد في تقريره أن`: the text in which it stands, if it is somebody's.
fn in_his_text(reader: &Reader<'_>, cue: usize) -> Option<usize> {
    let text = cue + 2;
    let within = reader.lemma(cue).frames.has(Frames::IN) && reader.class(cue + 1) == Class::PrepFi;
    let told = || matches!(reader.class(text), Class::Statement | Class::Document | Class::SpeechNoun);
    (within && told() && reader.text_of(text).ends_with_pronoun()).then_some(text)
}

/// What the pronoun of `عنه`, `بحسبها`, `لهم` says of him.
pub(super) fn form_of_pronoun(reader: &Reader<'_>, at: usize) -> Form {
    let word = reader.text_of(at);
    let number = if word.ends_with("هم") { Number::Plural } else { Number::Singular };
    Form::nominal(if word.ends_with("ها") { Gender::Feminine } else { Gender::Masculine }, number)
}

/// `سارع وزير الزراعة، سامي البكري، إلى القول إن`, `هذا السؤال دفع المدير إلى التأكيد أن`: who stands, between commas
/// or not, between a verb, known or not, and the إلى of what he comes to say.
fn who_came_to(reader: &Reader<'_>, noun: usize) -> Option<Phrase> {
    let ila = noun.checked_sub(1).filter(|at| reader.class(*at) == Class::PrepIla)?;
    let end = ila - usize::from(ila > 0 && reader.is(ila - 1, TokenKind::Comma));
    let begin = reader.sentences.begin(noun).max(end.saturating_sub(24));
    let leads = |at: usize| match reader.class(at) {
        Class::Verb => reader.tok(at).form().person() == 3,
        Class::Unknown => {
            let governed = at > begin && reader.class(at - 1).is_preposition();
            reader.is_plain_unknown(at) && !governed
        }
        class => class == Class::Auxiliary,
    };
    let somebody = |found: &Phrase| reader.class(found.head).begins_somebody();
    let bounds = Bounds::towards(end, Frames::NONE);
    let fills = |start: usize| phrase::filling(reader, start, bounds).filter(somebody);
    (begin + 1..end).filter(|start| leads(start - 1)).find_map(fills)
}

/// `عن سالم بن وائل رضي الله عنه قال`, `حدثنا سالم عن عمه قال`, `سمعت حمدان بن عمر يقول`: the next in a chain of
/// tellers. Without a chain عن says what it is about: `وعن الفوز قال`.
fn teller(reader: &Reader<'_>, cue: usize) -> Option<Phrase> {
    let begin = reader.sentences.begin(cue).max(cue.saturating_sub(24));
    // سمع الحارس يقول; but سمع الخبر، وقال
    let says = || reader.tok(cue).clitics.is_empty() && reader.tok(cue).form().is_present();
    let tells = |at: usize| {
        reader.class(at) == Class::Verb && {
            let word = reader.text_of(at);
            // هاني المحنا: a name
            let named = at > 0 && reader.class(at - 1) == Class::GivenName;
            let told = word.ends_with("نا") || word.ends_with("ني");
            !named && (told || word == "سمعت" || word == "سمع" && says())
        }
    };
    // روى سالم عن عمر قال
    let passes_on = |at: usize| {
        let lemma = || reader.lemma(at);
        reader.class(at) == Class::Verb && (lemma().act == Act::Relay || lemma().text() == "روى")
    };
    let from = (begin..cue).rev().find(|at| reader.class(*at) == Class::PrepAn || tells(*at))?;
    let opens = from == begin && reader.tok(from).clitics == Clitics::NONE;
    // وعن سالم بن وائل رضي الله عنه قال: nor does praise stand behind what something is about.
    let blessed = || (from + 1..cue).any(|at| reader.class(at) == Class::Praise);
    // وعن سالم بن وائل قال: “من صبر ظفر”: nor do news call anybody so alone, and let him speak.
    let classical = || {
        let father = reader.text_of(from + 1).is_one_of(lists::PARENTS_IN_NAMES)
            || reader.text_of(from + 2).is_one_of(lists::PARENTS_IN_NAMES);
        from == begin && father && says_at_once(reader, cue)
    };
    let chained = || (begin..from).any(|at| tells(at) || passes_on(at) && says_at_once(reader, cue));
    if !(opens || tells(from) || chained() || blessed() || classical()) {
        return None;
    }
    let phrase = phrase::phrase(reader, from + 1, Bounds::towards(cue, Frames::NONE))?;
    let person = reader.class(from) != Class::PrepAn
        || matches!(reader.class(phrase.head), Class::GivenName | Class::Kin)
        || (phrase.start..phrase.end).any(|at| reader.text_of(at).is_one_of(lists::PARENTS_IN_NAMES));
    // سالم (ع)
    let short = |at: usize| reader.tok(at).size == 1 && reader.is(at - 1, TokenKind::Open);
    let praise = |at: usize| matches!(reader.class(at), Class::Praise | Class::PrepPronoun) || short(at);
    let praised = (phrase.end..cue).all(|at| !reader.tok(at).is_word() || praise(at) || praise(at - 1));
    (person && praised).then_some(phrase)
}

/// `قال: “…”`: his words stand right behind the bare verb and a colon.
fn says_at_once(reader: &Reader<'_>, cue: usize) -> bool {
    cue::is_qala(reader, cue) && reader.tok(cue).clitics.is_empty() && reader.is(cue + 1, TokenKind::Colon)
}

/// `قال تعالى`, `قال تعالي` as some spell it, `قال عز وجل`, `قال صلى الله عليه وسلم`, `قال عليه الصلاة والسلام`: praise
/// that stands for the name.
pub(super) fn formula(reader: &Reader<'_>, cue: usize) -> Option<Source> {
    let praise = reader.tokens.get(cue + 1).filter(|tok| tok.is(TokenKind::Word))?;
    let followed = |words: &[&str]| reader.is(cue + 2, TokenKind::Word) && reader.text_of(cue + 2).is_one_of(words);
    let text = reader.text_of(cue + 1);
    if praise.class() == Class::Praise {
        // قال رحمه الله: a man whom the text has named.
        return match () {
            _ if text.is_one_of(lists::PRAISING_THE_PROPHET) => Some(Source::Prophet),
            _ if text.is_one_of(lists::PRAISING_GOD) => Some(Source::God),
            _ => None,
        };
    }
    // مستشهدا بقول الله تعالى
    let saying = || reader.class(cue) == Class::SpeechNoun && reader.tok(cue).has(Clitics::BI);
    if text == "الله" && saying() && reader.class(cue + 2) == Class::Praise {
        return Some(Source::God);
    }
    if text == "عز" && followed(&["وجل", "من"]) {
        return Some(Source::God);
    }
    (praise.class() == Class::PrepPronoun && text == "عليه" && followed(&["الصلاة", "السلام", "أفضل"]))
        .then_some(Source::Prophet)
}

/// The last of the prepositions that somebody's words come from: `نقلت الصحيفة عن مسؤول رفض الكشف عن اسمه قوله`, `عن
/// مسؤول لم يكشف عن هويته أن`: what he hides is his, and not who speaks; but `تحدث الموقع عن خلاف، ونقل عن مسؤول قوله`.
fn last_of(reader: &Reader<'_>, between: Range<usize>, of: impl Fn(&usize) -> bool) -> Option<usize> {
    let last = between.clone().rfind(&of)?;
    let source = (between.start..last).rfind(of);
    let hides = |at: usize| match reader.class(at) {
        Class::Verb => !reader.tok(at).has(Clitics::WA) && reader.lemma(at).act != Act::Relay,
        class => class == Class::Negation,
    };
    Some(source.filter(|source| (source + 2..last).any(hides)).unwrap_or(last))
}

/// `وأضاف المدير قوله`: who stands between the verb and what he says.
fn who_goes_on(reader: &Reader<'_>, noun: usize) -> Option<Phrase> {
    let adds = |at: &usize| reader.class(*at) == Class::Verb && reader.lemma(*at).act == Act::Addition;
    let begin = reader.sentences.begin(noun).max(noun.saturating_sub(12));
    let verb = (begin..noun).rev().find(adds)?;
    mention::behind(reader, verb, Bounds::towards(noun, Frames::NONE)).filter(|phrase| phrase.end == noun)
}

/// `عن المسؤول قوله`: of whom the words are, before a verbal noun with a pronoun.
pub(super) fn reported_of(reader: &Reader<'_>, cue: usize) -> Option<Phrase> {
    // عبروا عن خالص شكرهم وتقديرهم: joined on, it is what they express
    if reader.tok(cue).has(Clitics::WA) {
        return None;
    }
    let begin = reader.sentences.begin(cue).max(cue.saturating_sub(24));
    let from = last_of(reader, begin..cue, |at| reader.class(*at) == Class::PrepAn || is_ascribed(reader, *at))?;
    // عن مسؤولين قولهم; but عن شكرها
    let bounds = Bounds { accusative: reader.class(from + 1).is_head(), ..Bounds::towards(cue, Frames::ABOUT) };
    // أجاب عن هذا السؤال بقوله
    let phrase =
        phrase::phrase(reader, from + 1, bounds).filter(|phrase| reader.class(phrase.head) != Class::Occasion)?;
    let rest = phrase.end..cue;
    // عن مصدر طلب عدم ذكر اسمه قوله، عن مصدر لم تسمه قوله
    let described = matches!(reader.class(phrase.end), Class::Verb | Class::Relative | Class::Negation);
    // عن الرملاني (29 عاما) قوله
    let bracketed = reader.is(phrase.end, TokenKind::Open);
    // عن مدير الميناء، بعد لقاء الأربعاء، قوله; but خرج عن المألوف، ويوضح المدير رأيه, and عن نطاق الروح، لكن الوجه هو الجميل
    let another = |at: usize| match reader.class(at) {
        Class::Verb => reader.tok(at).has(Clitics::WA),
        class => class == Class::Conjunction,
    };
    let apart = || reader.is(phrase.end, TokenKind::Comma) && !rest.clone().any(another);
    (rest.len() <= 1 || described || bracketed || apart()).then_some(phrase)
}

/// `نسبت الصحيفة إلى الحارس قوله`: whether it is the إلى of whom something is ascribed to.
fn is_ascribed(reader: &Reader<'_>, at: usize) -> bool {
    let ascribed = |verb: usize| reader.text_of(verb).is_one_of_joined(lists::ASCRIBED);
    reader.class(at) == Class::PrepIla && (reader.sentences.begin(at).max(at.saturating_sub(8))..at).any(ascribed)
}

/// Whether the verb's على says what somebody answers or writes on, or of whom something is asked: `رد على القرار`,
/// `كتب على الصورة`, `اشترط على المتقدم`.
fn answers(reader: &Reader<'_>, verb: usize) -> bool {
    let lemma = reader.lemma(verb);
    let asks = || lemma.act == Act::Demand && lemma.frames.has(Frames::ALA);
    reader.class(verb) == Class::Verb && (matches!(lemma.act, Act::Answer | Act::Writing) || asks())
}
