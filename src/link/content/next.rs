//! Where the next report begins, and the clause before it ends.

use super::Content;
use crate::arabic::Clitics;
use crate::cue;
use crate::lexicon::lists;
use crate::lexicon::{Act, Class, Frames, Gender, Number};
use crate::link::preposition::preposition;
use crate::link::taken_up::inserted;
use crate::link::telling::{introduces, is_and, is_past_report, is_set_off};
use crate::phrase::{self, Bounds};
use crate::reader::Reader;
use crate::token::TokenKind;

impl Content<'_, '_> {
    /// Where the next report begins, if the word at `at` is its cue: `مشيرا إلى أن`, `وأضاف أن`,
    /// `، فيما أكد أن`, `، بحسب الوزير`.
    pub(super) fn next_report(&self, at: usize) -> Option<usize> {
        let Content { reader, start, .. } = *self;
        let tok = reader.tok(at);
        match tok.class() {
            Class::Participle => self.participle(at),
            Class::Verb if turns_out(reader, at) => None,
            // وبين أن، وأبان أن: spelled like the preposition
            Class::Prep | Class::Opener if tok.has(Clitics::WA) => introduces(reader, at).then_some(at),
            Class::Verb if tok.has(Clitics::WA) => self.joined_verb(at, at),
            Class::Verb if at > start + 1 && is_and(reader, at - 1) => self.joined_verb(at - 1, at),
            // سئل المدير عما إذا كان راضيا فقال إنه
            Class::Verb if tok.has(Clitics::FA) && reader.lemma(self.cue).act == Act::Question => {
                is_past_report(reader, at).then_some(at)
            }
            Class::Verb if reader.class(at - 1) == Class::Relative && is_past_report(reader, at) => {
                self.verb_behind_relative(at)
            }
            // ، وكانت الوزارة قد أعلنت: what was told before
            Class::Verb if reader.text_of(at - 1) == "قد" && reader.lemma(at).act != Act::Addition => {
                let begins = |at: &usize| reader.is(*at - 1, TokenKind::Comma);
                let was = (start.max(at.saturating_sub(12)) + 1..at).rev().find(begins)?;
                (reader.tok(was).has(Clitics::WA) && reader.text_of(was).is_one_of_joined(lists::WAS)).then_some(was)
            }
            Class::Verb => self.as_for(at).or_else(|| self.verb(at)),
            Class::CuePreposition | Class::CuePrepositionLi | Class::CueConjunction => self.preposition(at),
            // على حد قوله; but على حد السواء
            Class::PrepAla if reader.class(at + 1) == Class::CueLimit => self.preposition(at),
            Class::PrepFi => self.is_remark(at).then_some(at),
            _ => None,
        }
    }

    /// `في إشارة إلى خصمه`, `في إشارة منه إلى`, `“…” في تعليقه على القرار`: whom he means, or what he speaks of, the reporter
    /// says.
    fn is_remark(&self, at: usize) -> bool {
        let reader = self.reader;
        let means = reader.text_of(at + 1).is_one_of(&["إشارة", "اشارة"]);
        let his = usize::from(reader.class(at + 2) == Class::PrepPronoun);
        let answers = || reader.is_close(at - 1) && reader.text_of(at + 1).is_one_of(lists::HIS_ANSWER);
        means && reader.class(at + 2 + his) == Class::PrepIla || reader.class(at + 2) == Class::PrepAla && answers()
    }

    /// `، مؤكدا أهمية العمل`, `مشيرة إلى استمرار البحث`
    fn participle(&self, at: usize) -> Option<usize> {
        let Content { reader, cue, .. } = *self;
        let tok = reader.tok(at);
        // ، ومواصلة الري: joined on, a word in ة is a noun as often.
        // ، ومعبرا عن حزنه: but by its ending it is none.
        let state = || tok.clitics == Clitics::WA && reader.text_of(at).ends_with("ا");
        let plain = !tok.has(Clitics::AL.union(Clitics::WA).union(Clitics::FA)) || state();
        // … دون جدوى قائلا وعلى الرغم من المطر: he who says so says it of nothing else.
        let says = || reader.lemma(at).text() == "قال";
        let goes_on = || says() || goes_on_with(reader, cue, at) || says_of_his(reader, cue, at);
        let told = || is_set_off(reader, at) || reports_noun(reader, at) || goes_on();
        (plain && told() || introduces(reader, at)).then_some(at)
    }

    /// `وأضاف أن`, `و أضاف أن`: a verb that is joined on at `from`.
    fn joined_verb(&self, from: usize, at: usize) -> Option<usize> {
        let reader = self.reader;
        let tok = reader.tok(at);
        // …، وقال الحارس وهو يغلق الباب: behind a comma a reporting verb that is joined on in the past
        // tells what was said next, however far its own words are.
        // “… في الميناء” ونبه المدير إلى وضعهم: behind a closing mark too
        let set_off = is_set_off(reader, from) || reader.is_close(from - 1);
        // طلب منه أن يذهب إلى الربان ويقول له إن: what he is asked to say is no next report.
        let asked = || tok.form().is_present() && self.wished && !set_off;
        // وسيعلنون أن: nor is what they will say.
        if tok.has(Clitics::SA) || asked() {
            return None;
        }
        let reports = if introduces(reader, at) {
            !calls(reader, at)
        } else {
            says_another(reader, at) || set_off && is_past_report(reader, at) || self.names_him_again(at)
        };
        reports.then_some(from)
    }

    /// `قال سامي البكري إن الصيد يتراجع وشكر البكري الصيادين`: whether he who speaks is named again behind the verb that is
    /// joined on, as he does not name himself.
    fn names_him_again(&self, verb: usize) -> bool {
        let Content { reader, start, cue, .. } = *self;
        let he = verb + 1;
        let words = match reader.class(he) {
            Class::Unknown if reader.tok(he).size > 3 && reader.tok(he).has(Clitics::AL) => 1,
            Class::GivenName => 1,
            Class::Kin | Class::Title => 2,
            _ => return false,
        };
        let same = |at: usize| (0..words).all(|word| reader.key(at + word) == reader.key(he + word));
        let named = (cue + 1..start.min(cue + 24)).any(same);
        named && !reader.tok(verb).form().is_present()
    }

    /// `، أما البحارة فيؤكدون أنه`, `، أما المدير فقد أعلن أن`: where who is set beside him who speaks begins.
    fn as_for(&self, verb: usize) -> Option<usize> {
        let Content { reader, start, .. } = *self;
        let joined = |at: usize| reader.tok(at).has(Clitics::FA);
        let then = joined(verb) || joined(verb - 1) && reader.class(verb - 1) == Class::Auxiliary;
        let topic = |at: &usize| reader.class(*at) == Class::Topic;
        let from = then.then(|| (start.max(verb.saturating_sub(12)) + 1..verb).rev().find(topic)).flatten()?;
        // ، أما الثاني فأنكر التهمة
        let answers = || joined(verb) && is_past_report(reader, verb);
        (introduces(reader, verb) || answers()).then_some(from)
    }

    /// A verb in the past right behind a relative.
    fn verb_behind_relative(&self, at: usize) -> Option<usize> {
        let Content { reader, start, .. } = *self;
        let from = if reader.next_is_complementizer(at) {
            // السجون، التي قال إنها ستبنى: what else he said of them; but المدير، الذي أكد أنه راض, who says so himself
            let hers = reader.text_of(at - 1).ends_with("التي");
            let she = reader.tok(at).form().gender() == Gender::Feminine;
            let another = || hers != she && reader.is(at - 2, TokenKind::Comma);
            // يقول المدير الذي أضاف أن: he goes on
            let adds = reader.lemma(at).act == Act::Addition;
            (adds || another()).then_some(at - 1)
        } else {
            // ، في الوقت الذي أكد فيه: two words before what looks like a relative clause
            let time = at > start + 3 && reader.text_of(at - 2).is_one_of(lists::AT_A_TIME);
            time.then(|| at - 3)
        };
        from.filter(|_| introduces(reader, at))
    }

    /// Any other verb, behind what joins its clause on: `فيما`, `رغم أنه`, `وقد`; or behind a comma.
    fn verb(&self, at: usize) -> Option<usize> {
        let Content { reader, start, .. } = *self;
        let from = behind_joints(reader, start, at);
        // أفاد بأن الوفد وصل، وأنه أكد: told as well; but قال إنها أبلغته بأن الوفد وصل، وإنه أكد
        let qala = || reader.text_of(from).starts_with("وإ") == cue::is_qala(reader, self.cue);
        if reader.class(from).is_complementizer() && reader.tok(from).has(Clitics::WA) && qala() {
            return None;
        }
        // وفقا للإذاعة، فقد ذكرت: what joins the whole content on begins no other.
        if from < at && from > start && joins_another(reader, from) {
            return (adds_to_it(reader, from, at) || self.is_but_his(at) || introduces(reader, at)).then_some(from);
        }
        if at > start + 2 && said_before_it(reader, at) {
            return Some(at - 2);
        }
        // … انتهت، وهناك من يرى أنها: others
        let others = || reader.text_of(at - 2).is_one_of(lists::THERE_ARE_SOME);
        if at > start + 2 && reader.text_of(at - 1) == "من" && others() && introduces(reader, at) {
            return Some(at - 2);
        }
        // إنه عازم على العودة لكنه أقر بأن: without a comma too
        if at > start + 1 && self.is_but_his(at) && introduces(reader, at) {
            return Some(at - 1);
        }
        // ، لتؤكد أن: what she did then
        let tok = reader.tok(at);
        let then = || !tok.form().is_present() || tok.has(Clitics::LI);
        let comma = || (is_set_off(reader, at) && then()).then_some(at);
        let other = || {
            contrasted(reader, start, at)
                .or_else(|| turned_to(reader, start, at))
                .or_else(|| says_the_other(reader, self.cue, at))
        };
        let denied = || denies_it(reader, at).then(|| contrasted(reader, start, at)).flatten();
        introduces(reader, at).then(|| other().or_else(comma)).flatten().or_else(denied)
    }

    /// `قالت الشركة إن الأسعار ثابتة، لكنها حذرت من نقص القمح`, `لكنه أقر بأن`: whether he who speaks says so too, behind لكن and
    /// with the verb's own preposition or clause.
    fn is_but_his(&self, verb: usize) -> bool {
        let reader = self.reader;
        let form = reader.tok(verb).form();
        let cue = reader.tok(self.cue).form();
        let of_them = form.number() != Number::Dual && form.gender() == cue.gender();
        let own =
            || reader.lemma(verb).frames.takes_behind(reader.class(verb + 1)) || reader.next_is_complementizer(verb);
        let but = || reader.text_of(verb - 1).is_one_of_joined(lists::BUT_HE);
        of_them && own() && but() && is_past_report(reader, verb)
    }

    /// `… في الميناء، يقول الحارس: “…”`, `… حيث قال: “…”`, `… بقوله: “…”`: where the report begins whose words stand
    /// behind the colon; but `طلب أن يذهب إليهم ويقول: “…”`, `أن الحارس قال: “…”`.
    pub(super) fn report_before(&self, colon: usize) -> Option<usize> {
        let Content { reader, start, .. } = *self;
        let plain = |at: &usize| !reader.class(*at).is_complementizer();
        let says = |at: &usize| {
            let tells = matches!(reader.class(*at), Class::Verb | Class::SpeechNoun);
            tells && cue::cue_at(reader, *at).is_some_and(|cue| cue.frames.has(Frames::DIRECT))
        };
        let verb = (start.max(colon.saturating_sub(10)) + 1..colon).rev().take_while(plain).find(says)?;
        let tok = reader.tok(verb);
        if tok.class() == Class::SpeechNoun {
            return (tok.has(Clitics::BI) && tok.form().has_pronoun()).then_some(verb);
        }
        let from = behind_joints(reader, start + 1, verb);
        let set_off = is_set_off(reader, from);
        let joined = from < verb || tok.has(Clitics::WA.union(Clitics::FA));
        let asked = self.wished && tok.form().is_present();
        ((set_off || joined) && !asked).then_some(from)
    }

    /// `، بحسب الوزير`: a report of the whole.
    fn preposition(&self, at: usize) -> Option<usize> {
        let reader = self.reader;
        let class = reader.class(at);
        // … على حد قوله، … حسب قولها، … حسبما ذكر الربان: without a comma too
        let his = || reader.class(at + 1) == Class::SpeechNoun && reader.tok(at + 1).form().has_pronoun();
        let own = matches!(class, Class::PrepAla | Class::CueConjunction) || his();
        let set_off = own || is_set_off(reader, at) || reader.text_of(at - 1) == "وذلك";
        // تسكن القرية بحسب صحيفة الشراع. But الأسعار حسب الطلب
        if !set_off && !reader.text_of(at).ends_with("بحسب") {
            return None;
        }
        let (cue, source) = preposition(reader, at, false)?;
        let after = source.end(cue);
        let runs_on = !set_off && reader.tok(after).is_word();
        (!runs_on && !goes_on_behind(reader, at, after)).then_some(at)
    }
}

/// Whether the participle reports what a noun says: `مؤكدا أهمية الترميم`, `مشددا على ضرورة الحوار`, `مشيدا بالعمل`.
/// One in ة is as often an adjective (`ضرورة ملحة لوقف القتال`).
fn reports_noun(reader: &Reader<'_>, participle: usize) -> bool {
    let word = reader.text_of(participle);
    let lemma = reader.lemma(participle);
    let next = participle + 1 + usize::from(reader.class(participle + 1).is_preposition());
    let noun = reader.class(next) == Class::Object && !reader.tok(next).has(Clitics::WA.union(Clitics::LI));
    let praised = lemma.act == Act::Praise && reader.text_of(participle + 1).starts_with("ب");
    (noun || praised) && (word.ends_with("ا") || word.ends_with("ين")) && lemma.act != Act::Hope
}

/// `قالت الشرطة إنها ضبطت السائق مشيرة إلى استمرار البحث`: whether the participle of a woman who speaks,
/// with its own preposition, goes on with what she said; but `إنها فرضت قيودا مشددة على السفر`, which it agrees with.
fn goes_on_with(reader: &Reader<'_>, cue: usize, participle: usize) -> bool {
    let before = reader.tok(participle - 1);
    let her = reader.tok(cue).form().gender() == Gender::Feminine;
    let own = reader.lemma(participle).frames.takes_behind(reader.class(participle + 1));
    // … قتلوا مشيرة إلى, … سيئ لهم داعية إلى, … سبقتها مشيرة إلى: she describes neither.
    let described = before.is_word()
        && before.class() != Class::PrepPronoun
        && !is_definite(reader, participle - 1)
        && !reader.text_of(participle - 1).ends_with("وا");
    own && !described && reader.ends_in_teh(participle) && her
}

/// `الفجر`, `قاربه`
fn is_definite(reader: &Reader<'_>, at: usize) -> bool {
    reader.tok(at).has(Clitics::AL) || cue::has_pronoun(reader.text_of(at))
}

/// `أكد المدير أن العمل انتهى داعيا السكان إلى العودة`, `… متعهدا بصيانة الطريق`, `… موضحا ذلك بالأرقام`: whether the
/// participle of a man who speaks, with its object or its own preposition, says what else he did in saying so; but
/// `إن القرار كان موجها إلى الصيادين`, `قدم شرحا موضحا للخطة`, `سيعود مجددا إلى الميناء`, which tell of what stands
/// before them.
fn says_of_his(reader: &Reader<'_>, cue: usize, participle: usize) -> bool {
    let form = reader.tok(cue).form();
    let his = form.gender() == Gender::Masculine && form.number() == Number::Singular;
    let (before, next) = (participle - 1, participle + 1);
    let accusative = |at: usize| reader.text_of(at).ends_with("ا");
    let complete = || {
        reader.is(before, TokenKind::Word)
            && !accusative(before)
            && !matches!(
                reader.class(before),
                Class::Verb | Class::Auxiliary | Class::Negation | Class::Pronoun | Class::Adverb | Class::Governor
            )
    };
    if !his || !accusative(participle) || !reader.is(next, TokenKind::Word) || !complete() {
        return false;
    }
    let lemma = reader.lemma(participle);
    let (frames, tok) = (lemma.frames, reader.tok(next));
    let known = tok.class() == Class::Demonstrative || tok.clitics == Clitics::AL;
    // … قبل الفجر مؤكدا عودة القوارب: no participle without the article describes what is definite.
    let noun = matches!(tok.class(), Class::Unknown | Class::SpeechNoun) && tok.clitics.is_empty();
    let known = known || noun && is_definite(reader, before);
    let object = frames.has(Frames::OBJECT.with(Frames::AN).with(Frames::TWO)) && known;
    let own = frames.takes_behind(tok.class()) || frames.has(Frames::BI) && tok.has(Clitics::BI);
    (object || own) && lemma.act != Act::Claim && cue::cue_at(reader, participle).is_some()
}

/// `أكدت البلدية أن القارب غرق، وتبين أن الربان نجا`: whether the verb, which has no subject, says what turned out.
fn turns_out(reader: &Reader<'_>, verb: usize) -> bool {
    let lemma = reader.lemma(verb);
    let by_nobody = lemma.frames.has(Frames::IMPERSONAL) && lemma.act == Act::Explanation;
    by_nobody && reader.tok(verb).form().is_present() && reader.next_is_complementizer(verb)
}

/// `بنى القلعة وسماها باسم ابنه “سالم”`: what he called it.
fn calls(reader: &Reader<'_>, verb: usize) -> bool {
    let lemma = reader.lemma(verb);
    lemma.act == Act::Description && !lemma.frames.has(Frames::DIRECT.with(Frames::COLON))
}

/// `وقال المهندس سامي البكري الذي شارك في العمل منذ بدايته إن`, `ويقول المهندس`: another speaks; so does `وقال دان ويكر
/// الذي شارك في العمل منذ بدايته إن`.
fn says_another(reader: &Reader<'_>, verb: usize) -> bool {
    let named = || reader.is_plain_unknown(verb + 1) && cue::inna_follows(reader, verb);
    cue::is_qala(reader, verb) && (reader.class(verb + 1).begins_somebody() || named())
}

/// Whether the word joins a clause on to the one before it.
fn joins(reader: &Reader<'_>, at: usize) -> bool {
    match reader.class(at) {
        Class::Conjunction | Class::Opener | Class::Auxiliary | Class::Causal | Class::CueConjunction => true,
        Class::Complementizer => reader.tok(at).form().has_pronoun(),
        // في حين يرى، في وقت أكد فيه
        Class::PrepFi => reader.text_of(at + 1).is_one_of(lists::AT_A_TIME),
        _ => false,
    }
}

/// Where what joins the clause of the verb on begins, from `least` on: `فيما أكد`, `رغم أنه أكد`, `وقد أكد`.
fn behind_joints(reader: &Reader<'_>, least: usize, verb: usize) -> usize {
    let mut from = verb;
    while from > least && verb - from < 3 && joins(reader, from - 1) {
        from -= 1;
    }
    from
}

/// Whether what joins a clause on begins another here than what it is told in.
fn joins_another(reader: &Reader<'_>, from: usize) -> bool {
    is_set_off(reader, from)
        || reader.tok(from).has(Clitics::WA)
        || reader.text_of(from).is_one_of(lists::MEANWHILE)
        || reader.text_of(from) == "في"
        || reader.class(from) == Class::CueConjunction
}

/// `أقر سامي بأنه تأخر، قبل أن يضيف أن الطريق كان مغلقا`: what he said next; but `إن الحارس انتظر، قبل أن يعلن أن الباب
/// مغلق`, what was done.
fn said_before_it(reader: &Reader<'_>, verb: usize) -> bool {
    let then = || reader.text_of(verb - 1) == "أن" && reader.text_of(verb - 2) == "قبل" && is_set_off(reader, verb - 2);
    let says = matches!(reader.lemma(verb).act, Act::Addition | Act::Emphasis | Act::Explanation | Act::Indication);
    reader.class(verb - 1) == Class::Complementizer && says && then() && introduces(reader, verb)
}

/// `، كما أبدى شكره`, `، فيما طالب الحارس بإغلاقه`, `، بينما ينفي الحارس وجود الزيت`: as behind و.
fn adds_to_it(reader: &Reader<'_>, from: usize, verb: usize) -> bool {
    let word = reader.text_of(from);
    let lemma = reader.lemma(verb);
    let tells = || {
        matches!(lemma.act, Act::Emphasis | Act::Demand | Act::Explanation | Act::Denial)
            && lemma.frames.has(Frames::AN.with(Frames::BI).with(Frames::ALA).with(Frames::ILA))
    };
    // ، فيما تحدثت مصادر أخرى عن سيارة: who has no name does nothing but tell.
    let sources = || {
        let past = !reader.tok(verb).form().is_present() && lemma.frames.has(Frames::ABOUT);
        word.is_one_of(lists::MEANWHILE) && past && reader.class(verb + 1) == Class::Source
    };
    let told = || {
        (word == "كما" || word.is_one_of(lists::MEANWHILE) && tells())
            && (is_past_report(reader, verb) || lemma.act == Act::Denial)
    };
    from + 1 == verb && is_set_off(reader, from) && (sources() || told())
}

/// Where a clause begins that sets another speaker against the one before it, if the verb is its:
/// `، لكن الوزير صرح بأن`, `، إلا أن مراقبين يرون أن`.
fn contrasted(reader: &Reader<'_>, start: usize, verb: usize) -> Option<usize> {
    let comma = |at: &usize| reader.is(*at, TokenKind::Comma) && sets_another_against(reader, *at + 1).is_some();
    let comma = (start.max(verb.saturating_sub(16))..verb).rev().find(comma)?;
    let subject = sets_another_against(reader, comma + 1)?;
    // رغم أن مدير الطرق، سامي الهادي، قال
    let end = verb - usize::from(reader.is(verb - 1, TokenKind::Comma));
    let bounds = Bounds { accusative: true, ..Bounds::towards(end, Frames::NONE) };
    let found = phrase::filling(reader, subject, bounds)?;
    let head = reader.tok(found.head);
    let bare = head.class() == Class::Unknown && !head.has(Clitics::AL);
    (bare || head.class().begins_somebody()).then_some(comma + 1)
}

/// `الحارس يقول إن الباب مغلق، والبحارة يقولون إنه مفتوح`: where who says otherwise begins, by the same verb in the present.
fn says_the_other(reader: &Reader<'_>, cue: usize, verb: usize) -> Option<usize> {
    let present = |at: usize| reader.class(at) == Class::Verb && reader.tok(at).form().is_present();
    let same = present(cue) && present(verb) && reader.lemma(cue).text() == reader.lemma(verb).text();
    let comma = (cue.max(verb.saturating_sub(8))..verb).rev().find(|at| reader.is(*at, TokenKind::Comma));
    let he = comma.filter(|_| same)? + 1;
    let found = phrase::filling_behind_clitic(reader, he, Bounds::towards(verb, Frames::NONE))?;
    (reader.tok(he).has(Clitics::WA) && reader.class(found.head).begins_somebody()).then_some(he)
}

/// `، لكن مكتبه نفى ذلك`, `، غير أن البلدية رفضت التعليق`: whether the verb answers what has been told, and so is not
/// told itself.
fn denies_it(reader: &Reader<'_>, verb: usize) -> bool {
    reader.lemma(verb).act == Act::Denial && reader.text_of(verb + 1).is_one_of(lists::WHAT_IS_DENIED)
}

/// `لكن`, `إلا أن`, `رغم أن`: where the subject begins of a clause that is set against the one before it.
fn sets_another_against(reader: &Reader<'_>, at: usize) -> Option<usize> {
    let but = reader.text_of(at);
    let that = reader.is_except_that(at) || but == "رغم" && reader.next_is_complementizer(at);
    if that { Some(at + 2) } else { but.is_one_of_joined(lists::BUT).then_some(at + 1) }
}

/// Where the words begin that say what the next report is about, or beside what it stands: `… وعن السقف قال المدير إن`,
/// `… وبخصوص الرسوم أوضح أن`, `…، وفي المقابل يقول الصياد إن`.
fn turned_to(reader: &Reader<'_>, start: usize, verb: usize) -> Option<usize> {
    if !reader.lemma(verb).frames.has(Frames::DIRECT) {
        return None;
    }
    let topic = |at: usize| {
        let class = reader.class(at);
        let beside = || class == Class::PrepAn || class.is_preposition() && reader.is(at - 1, TokenKind::Comma);
        reader.tok(at).has(Clitics::WA) && beside()
            || reader.text_of(at).starts_with("و") && reader.text_of(at).is_one_of_joined(lists::ABOUT)
    };
    let plain = |at: &usize| reader.tok(*at).is_word() && reader.class(*at) != Class::Verb;
    (start.max(verb.saturating_sub(12)) + 1..verb).rev().take_while(plain).find(|at| topic(*at))
}

/// `المطر، حسب قوله، لن يتوقف`, `المطر - حسب قوله - لن يتوقف`: whether the clause around a source at `at` goes on at
/// `after`, behind it.
fn goes_on_behind(reader: &Reader<'_>, at: usize, after: usize) -> bool {
    let dashes = reader.is(at - 1, TokenKind::Dash) && reader.is(after, TokenKind::Dash);
    dashes || inserted(reader, after, reader.sentences.end(at))
}
