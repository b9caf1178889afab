//! Whose words a cue reports: behind it, handed on, before it, or in its form.

use super::forward::hands_on;
use super::{Links, Main, Source};
use crate::arabic::Clitics;
use crate::cue::{self, Complement, CueWord};
use crate::lexicon::{Act, Class, Form, Frames, Gender, Number};
use crate::mention;
use crate::observe::Observer;
use crate::phrase::{self, Phrase};
use crate::reader::Reader;
use crate::token::TokenKind;
use crate::wall::Bounds;
use std::ops::Range;

/// So far behind its cue a report is over, though its sentence goes on.
const LONG: usize = 64;

impl<O: Observer> Links<O> {
    /// The subject of a cue: behind it, handed on, before it, or in its form.
    pub(super) fn subject(&self, reader: &Reader<'_>, cue: CueWord, found: Option<Complement>) -> Source {
        let tok = reader.tok(cue.at);
        let end = reader.sentences.end(cue.at);
        let form = tok.form();
        let inside = self.is_reported(cue.at);
        if let Some(source) = formula(reader, cue.at) {
            return source;
        }
        if !inside && let Some((_, source)) = self.handed.iter().rev().take(4).find(|(at, _)| *at == cue.at) {
            return *source;
        }
        match tok.class() {
            Class::SpeechNoun if tok.form().has_pronoun() => {
                let of = reported_of(reader, cue.at).or_else(|| who_goes_on(reader, cue.at)).map(Source::Mention);
                let by = || tok.has(Clitics::BI).then(|| mention::governor(reader, cue.at)).flatten();
                return of.or_else(|| by().map(Source::Governor)).unwrap_or(Source::Implied(form));
            }
            // مؤكدا سموه أن: he is named again; but سائلا المولى أن
            Class::Participle
                if reader.class(cue.at + 1) == Class::Honorific
                    && cue::has_pronoun(reader.text_of(cue.at + 1))
                    && !inside =>
            {
                let his = Phrase { start: cue.at + 1, end: cue.at + 2, head: cue.at + 1 };
                return Source::Mention(his);
            }
            Class::Participle => {
                // قال المدير إن القرار يؤكد أن، مشيرا إلى أن: he goes on, and not what he tells of; but a paper has the
                // minister go on: قالت الصحيفة إن الوزير أكد أنه راض، مشيرا إلى أن.
                // أشاد بالدول التي وصفتها بـ“السند”، مؤكدا: of another gender than who is told of in a verb's form alone
                let another = |main: &Main| match main.source {
                    Source::Implied(own) => own.person() == 3 && own.gender() != form.gender(),
                    _ => false,
                };
                let same = |main: &Main| {
                    let here = reader.sentences.begin(main.cue) == reader.sentences.begin(cue.at);
                    main.cue < cue.at && here && !another(main)
                };
                let outer = self.main.filter(|main| !inside && same(main));
                let inner = self.inner.filter(|main| {
                    same(main) && main.cue > outer.map_or(0, |outer| outer.cue) && hands_on(reader, main.cue, cue.at)
                });
                let passes_on = |main: &Main| {
                    let body = main.source.phrase().map(|phrase| reader.class(phrase.head));
                    cue.at - main.cue > LONG
                        || !hands_on(reader, main.cue, cue.at)
                        || body.is_some_and(|body| matches!(body, Class::Institution | Class::Media))
                };
                let main = inner.filter(|_| outer.as_ref().is_none_or(passes_on)).or(outer);
                // أوضح الرئيس أن اللاعبين يعزون أهله، مؤكدين أن: they of whom he tells.
                if let Some(many) =
                    main.and_then(|main| mention::told_of(reader, main.cue, main.source.phrase()?, cue.at))
                {
                    return Source::Governor(many);
                }
                if let Some(main) = main {
                    // أشار قائد إلى أن الطريق مغلق.. لكن الشركة تبنت الخطة قائلة
                    if let Some((_, other)) = mention::set_against(reader, main.cue, cue.at) {
                        return Source::Governor(other);
                    }
                    return main.source.phrase().map_or(main.source, Source::Governor);
                }
                return governor(reader, cue.at).map_or(Source::Implied(form), Source::Governor);
            }
            _ => {}
        }
        let bounds = match found.and_then(Complement::at) {
            // حث المدير العمال على الصبر، مؤكدا: what stands before the participle is the verb's own.
            Some(limit)
                if matches!(found, Some(Complement::Participle { .. }))
                    && (cue.at..limit).any(|at| reader.is(at, TokenKind::Comma)) =>
            {
                Bounds::within(limit, cue.frames)
            }
            // ما وصفه الرئيس سامي الحداد بـ“الخطأ”: the object is in the verb.
            Some(limit) => {
                let bounds = Bounds::towards(limit, cue.frames);
                // اعتبر سامي البكري الأمين العام أن: what he holds is the clause, and nothing else is its object.
                let held = || {
                    let holds = matches!(reader.lemma(cue.at).act, Act::Opinion | Act::Finding);
                    holds && reader.class(limit) == Class::Complementizer
                };
                let taken = form.has_pronoun() && cue.frames.has(Frames::AS.with(Frames::TWO)) || held();
                // أكد مدير المدينة الرياضية بالساحل بأن: the clause has the verb's ب
                let with = bounds.with && (bounds.owes || reader.class(limit) != Class::ComplementizerBi);
                Bounds { object: bounds.object && !taken, with, ..bounds }
            }
            None => {
                let bounds = Bounds::within(end, cue.frames);
                Bounds { object: bounds.object || matches!(found, Some(Complement::Joined { .. })), ..bounds }
            }
        };
        // انتقادات السكان للبلدية بأن: whom they blame
        let blames =
            tok.class() == Class::SpeechNoun && matches!(reader.lemma(cue.at).act, Act::Criticism | Act::Accusation);
        let blamed = || (cue.at + 1..bounds.limit.min(cue.at + LONG)).find(|at| reader.tok(*at).has(Clitics::LI));
        let limit = blames.then(blamed).flatten().unwrap_or(bounds.limit);
        let bounds = Bounds { limit, upon: answers(reader, cue.at), ..bounds };
        // قالت الوزيرة وهي تخاطب التجار: “…”: the pronoun is the subject.
        let pronoun = tok.class() == Class::Verb && cue.at > 0 && reader.class(cue.at - 1) == Class::Pronoun;
        // تمت إفادة المدير بأن: he is told, and nobody is named who does so.
        let noun = matches!(tok.class(), Class::SpeechNoun | Class::Statement) && cue.at > 0;
        if noun && reader.text_of(cue.at - 1).is_one_of(&["تم", "تمت", "وتم", "وتمت", "يتم", "جرى", "جرت"])
        {
            return Source::Nobody;
        }
        let ahead = if pronoun {
            None
        } else {
            mention::behind(reader, cue.at, bounds).filter(|phrase| !is_like(reader, cue, phrase))
        };
        let ahead = ahead.and_then(|phrase| without_ala(reader, cue, phrase));
        // الحارس قيل إنه غائب: nobody is named who says so; but وتردد الجماهير أن
        let hearsay = tok.class() == Class::Verb && reader.lemma(cue.at).act == Act::Hearsay;
        if hearsay && (ahead.is_none() || cue.frames.has(Frames::DIRECT)) {
            return Source::Nobody;
        }
        if tok.class() == Class::SpeechNoun {
            // جدد المدير التأكيد أن: the verb's subject says so.
            let carried = || {
                let told = || cue::carrier(reader, cue.at).or_else(|| cue::led_by(reader, cue.at));
                let verb = tok.has(Clitics::AL).then(told)??;
                let upon = answers(reader, verb);
                mention::behind(reader, verb, Bounds { upon, ..Bounds::within(cue.at, Frames::OBJECT) })
            };
            // نقلت الوكالة عنه القول إن: his words, and not those of who passes them on.
            let relay = cue::carrier(reader, cue.at).filter(|verb| reader.lemma(*verb).act == Act::Relay);
            let his = relay.and_then(|verb| (verb + 1..cue.at).find(|at| reader.is_of_him(*at)));
            if let Some(his) = his.filter(|_| ahead.is_none()) {
                return Source::Implied(form_of_pronoun(reader, his));
            }
            // يواجه المدير اتهامات من العمال بأنه; but طلب من الشركة أن, of whom it is asked
            let whose = || {
                let from = reader.class(cue.at + 1) == Class::PrepMin && reader.lemma(cue.at).act != Act::Demand;
                from.then(|| phrase::phrase(reader, cue.at + 2, Bounds { accusative: true, ..bounds })).flatten()
            };
            if let Some(phrase) = ahead.or_else(carried).or_else(whose).or_else(|| who_came_to(reader, cue.at)) {
                return Source::Mention(phrase);
            }
            // أعاد البائع الثوب بدعوى أن
            let claimed = reader.lemma(cue.at).act == Act::Claim && reader.text_of(cue.at).starts_with("ب");
            let claimant = claimed.then(|| mention::governor(reader, cue.at)).flatten();
            return claimant.map_or(Source::Unknown, Source::Governor);
        }
        // هناك من يرى أن; but من وصفهم بـ: whom he called
        let whoever = || tok.class() == Class::Verb && !form.has_pronoun() && is_who(reader, cue.at);
        // يروى أن رجلا زار البلدة: its last letter has it of nobody; but سامي يروى أن, as some write
        let told = || {
            let told = ["روى", "حكى"].iter().any(|ending| reader.text_of(cue.at).ends_with(ending));
            let begins = reader.sentences.begin(cue.at) == cue.at || !reader.tok(cue.at - 1).is_word();
            told && form.is_present() && (begins || tok.has(Clitics::WA))
        };
        if ahead.is_none() && (whoever() || told() || is_passive(reader, cue, found)) {
            return Source::Nobody;
        }
        if let Some((_, source)) = self.passed_on(reader, cue, found) {
            return source;
        }
        if let Some((phrase, adjoins)) = mention::antecedent_of_relative(reader, cue.at) {
            // عاد المدير الذي قال إن: who stands right before the relative is named as its verb's subject; but الباب
            // الذي يقال إن
            let names = adjoins && reader.lemma(cue.at).act != Act::Hearsay;
            let antecedent = if names { Source::Mention(phrase) } else { Source::Governor(phrase) };
            // رفض الوزير الاتفاق الذي قال إنه: what is spoken of
            let thing = matches!(reader.class(phrase.head), Class::Norm | Class::Occasion);
            let of_it = || found.and_then(Complement::at).is_some_and(|at| reader.tok(at).form().has_pronoun());
            if thing && ahead.is_none() && !form.is_present() && reader.lemma(cue.at).act == Act::Statement && of_it() {
                return governor(reader, cue.at).map_or(Source::Implied(form), Source::Governor);
            }
            return ahead.map_or(antecedent, Source::Mention);
        }
        if let Some(document) = mention::document_of(reader, cue.at) {
            return Source::Governor(document);
        }
        if ahead.is_none()
            && let Some(whose) = mention::whose_statement(reader, cue.at)
        {
            return Source::Governor(whose);
        }
        let earlier = || mention::before(reader, cue.at);
        // وصف اللقاء بأنه، اعتبرها احتجاجات “عادية”: what alone stands before the complement is the object.
        // تصريحات حض فيها البلدان على “العمل”: so does what alone stands behind فيها.
        let takes_object = match found {
            Some(Complement::Phrase { .. }) if cue.frames.has(Frames::OBJECT) && is_in_it(reader, cue.at + 1) => true,
            Some(Complement::Phrase { at, open }) => at == open || cue.frames.has(Frames::AS),
            Some(Complement::Clause { .. }) => cue.frames.has(Frames::AS),
            _ => false,
        };
        // أدانت الجامعة العربية «الاعتداء»: a definite noun before the mark is who condemns.
        let subject = |phrase: &Phrase| {
            let head = reader.tok(phrase.head);
            matches!(found, Some(Complement::Phrase { at, open }) if at == open)
                && (head.class().is_head() || matches!(head.class(), Class::GivenName | Class::NameHead))
                && !cue.frames.has(Frames::TWO.with(Frames::AS))
        };
        // ووصف السفير كلدون هارت الاتفاق بأنه: the object stands before what is said of it.
        let described = takes_object && cue.frames.has(Frames::AS) && tok.class() == Class::Verb && !form.has_pronoun();
        let over = |end: usize| {
            found.and_then(Complement::at) == Some(end)
                || reader.class(end).is_preposition()
                || reader.class(end) == Class::Opener
                || !reader.tok(end - 1).has(Clitics::AL)
        };
        let ahead = ahead.map(|phrase| {
            let cut = || mention::without_object(reader, &phrase);
            (described && over(phrase.end)).then(cut).flatten().unwrap_or(phrase)
        });
        let ahead = ahead.filter(|phrase| {
            !takes_object
                || subject(phrase)
                || form.has_pronoun()
                    && (cue.frames.has(Frames::AS.with(Frames::TWO))
                        || !matches!(found, Some(Complement::Phrase { .. })))
                || found.and_then(Complement::at) != Some(phrase.end)
        });
        // هذه الخطوة اعتبرها الوزير “متسرعة”: the object is in the verb, and what stands behind is its subject.
        let somebody = |phrase: &Phrase| {
            let class = reader.class(phrase.head);
            class.is_head() || class == Class::GivenName || reader.is_open(phrase.head)
        };
        let object = cue.frames.has(Frames::OBJECT) && !(form.has_pronoun() && ahead.as_ref().is_some_and(somebody));
        let found = if object { earlier().or(ahead) } else { ahead.or_else(earlier) };
        // مسؤول قضائي أكد أن: whom the verb right behind describes
        let found = found.or_else(|| teller(reader, cue.at)).or_else(|| mention::described(reader, cue.at));
        let outside = || mention::named_before(reader, cue.at).or_else(|| governor(reader, cue.at));
        found.map_or_else(|| outside().map_or(Source::Implied(form), Source::Governor), Source::Mention)
    }

    /// `نقلت الصحيفة عن المدير أن`, `نقلت عنه الصحيفة أن`, `علمت الصحيفة من مصادر أن`: who passes it on, if told, and
    /// whose words they are.
    pub(super) fn passed_on(
        &self,
        reader: &Reader<'_>,
        cue: CueWord,
        found: Option<Complement>,
    ) -> Option<(Option<Phrase>, Source)> {
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
        let (source, end) = if reader.is_of_him(from) {
            (Source::Implied(form_of_pronoun(reader, from)), limit)
        } else {
            let bounds =
                Bounds { accusative: reader.class(from + 1).is_head(), ..Bounds::towards(limit, Frames::NONE) };
            (Source::Mention(phrase::phrase(reader, from + 1, bounds)?), from)
        };
        Some((mention::behind(reader, cue.at, Bounds::within(end, Frames::NONE)), source))
    }
}

/// `مقولة شهيرة بأنه`, `رسالة سرية للمدير بأن`, `تأكيد الالتزامات بأن`: whether what stands behind a noun tells what that
/// is like, whom it tells or what it is about, and not whose it is.
fn is_like(reader: &Reader<'_>, cue: CueWord, phrase: &Phrase) -> bool {
    let (tok, head) = (reader.tok(cue.at), phrase.head);
    let text = tok.class() == Class::Statement;
    if !text && tok.class() != Class::SpeechNoun {
        return false;
    }
    // إبلاغ السكان بأن: who is told; but تأكيد السكان أن
    if !text && cue.frames.has(Frames::OBJECT) && reader.lemma(cue.at).act == Act::Statement {
        return true;
    }
    let bare = reader.tok(head).clitics.is_empty();
    let right = !tok.has(Clitics::AL) && phrase.start == cue.at + 1;
    let teh = reader.ends_in_teh(head);
    let alone = text && teh && phrase.end == phrase.start + 1;
    match reader.class(head) {
        Class::Adjective => bare && (alone || !text || right),
        // إنذار تركي للبلدية بأنه
        Class::Nationality => bare && right,
        Class::Unknown => {
            let of_her = right && teh && (text || reader.ends_in_teh(cue.at));
            // رافضة كشف اسمها
            let own = || ["ها", "هم"].iter().any(|his| reader.text_of(head).ends_with(his));
            // اعتراف ضمني بأن; بتحريض وتشجيع من
            bare && (alone || of_her || reader.looks_like_quality(head))
                || reader.is_common(head)
                || !text && (own() || reader.looks_like_joined_noun(head))
        }
        _ => false,
    }
}

/// `شدد الوزير علي أن`: the phrase without على, as some spell it.
fn without_ala(reader: &Reader<'_>, cue: CueWord, phrase: Phrase) -> Option<Phrase> {
    let last = phrase.end - 1;
    let ala = reader.next_is_complementizer(last)
        && cue.frames.has(Frames::ALA)
        && reader.class(cue.at) == Class::Verb
        && reader.text_of(last) == "علي";
    let end = if ala { last } else { phrase.end };
    (end > phrase.start).then_some(Phrase { end, ..phrase })
}

/// `وهو ما وصف بأنه خطأ`, `خطوة وصفت بـ“المتأخرة”`: a verb of description without its object has it for its subject,
/// and says nothing of who describes it so.
fn is_passive(reader: &Reader<'_>, cue: CueWord, found: Option<Complement>) -> bool {
    let form = reader.tok(cue.at).form();
    let bare = reader.class(cue.at) == Class::Verb && form.person() == 3 && !form.has_pronoun() && !form.is_present();
    // علل بأن الوقت ضيق: so may he who speaks
    let right_behind = || match found {
        Some(Complement::Clause { complementizer, .. }) => {
            complementizer == cue.at + 1 && reader.tok(complementizer).form().has_pronoun()
        }
        Some(Complement::Phrase { at, .. }) => at == cue.at + 1,
        _ => false,
    };
    bare && cue.frames.has(Frames::AS) && right_behind()
}

/// `فيه`, `فيها`: in what stands before the verb, a text or an occasion.
pub(super) fn is_in_it(reader: &Reader<'_>, at: usize) -> bool {
    reader.class(at) == Class::PrepPronoun && reader.text_of(at).starts_with("في")
}

/// What the pronoun of `عنه`, `عنها`, `عنهم` says of him.
fn form_of_pronoun(reader: &Reader<'_>, at: usize) -> Form {
    let word = reader.text_of(at);
    let number = if word.ends_with("هم") { Number::Plural } else { Number::Singular };
    Form::nominal(if word.ends_with("ها") { Gender::Feminine } else { Gender::Masculine }, number)
}

/// The subject of the clause that the cue hangs on, unless it may be that clause's object.
fn governor(reader: &Reader<'_>, cue: usize) -> Option<Phrase> {
    mention::governor(reader, cue).filter(|found| !mention::may_be_object(reader, found))
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
            reader.is_plain_unknown(at) && !reader.ends_in_teh(at) && !governed
        }
        class => class == Class::Auxiliary,
    };
    let somebody = |found: &Phrase| {
        let class = reader.class(found.head);
        class.is_head() || class == Class::GivenName || reader.is_surname(found.head) || reader.is_open(found.head)
    };
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
        let father = reader.text_of(from + 1).is_one_of(&PARENTS) || reader.text_of(from + 2).is_one_of(&PARENTS);
        from == begin && father && says_at_once(reader, cue)
    };
    let chained = || (begin..from).any(|at| tells(at) || passes_on(at) && says_at_once(reader, cue));
    if !(opens || tells(from) || chained() || blessed() || classical()) {
        return None;
    }
    let phrase = phrase::phrase(reader, from + 1, Bounds::towards(cue, Frames::NONE))?;
    let person = reader.class(from) != Class::PrepAn
        || matches!(reader.class(phrase.head), Class::GivenName | Class::Kin)
        || (phrase.start..phrase.end).any(|at| reader.text_of(at).is_one_of(&PARENTS));
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

/// Whether the verb at `at` is of whoever does so: `من زعم أن`, `ممن يرون أن`.
fn is_who(reader: &Reader<'_>, at: usize) -> bool {
    let bare = reader.tok(at).clitics.is_empty();
    bare && at > 0 && reader.text_of(at - 1).is_one_of(&["من", "ومن", "فمن", "ممن", "وممن", "لمن", "كمن", "بمن"])
}

/// What names of the classical kind are made with.
const PARENTS: [&str; 7] = ["بن", "ابن", "بنت", "أبي", "أبو", "أبا", "أم"];

/// `قال تعالى`, `قال عز وجل`, `قال صلى الله عليه وسلم`, `قال عليه الصلاة والسلام`: praise that stands for the name.
pub(super) fn formula(reader: &Reader<'_>, cue: usize) -> Option<Source> {
    let praise = reader.tokens.get(cue + 1).filter(|tok| tok.is(TokenKind::Word))?;
    let followed = |words: &[&str]| reader.is(cue + 2, TokenKind::Word) && reader.text_of(cue + 2).is_one_of(words);
    let text = reader.text_of(cue + 1);
    if praise.class() == Class::Praise {
        // قال رحمه الله: a man whom the text has named.
        return match () {
            _ if text == "صلى" => Some(Source::Prophet),
            _ if text.is_one_of(&["تعالى", "سبحانه", "جل"]) => Some(Source::God),
            _ => None,
        };
    }
    if text == "عز" && followed(&["وجل", "من"]) {
        return Some(Source::God);
    }
    (praise.class() == Class::PrepPronoun && text == "عليه" && followed(&["الصلاة", "السلام", "أفضل"]))
        .then_some(Source::Prophet)
}

/// The last of the prepositions that somebody's words come from: `نقلت الصحيفة عن مسؤول رفض الكشف عن اسمه قوله`, `عن
/// مسؤول لم يكشف عن هويته أن`: what he hides is his, and not who speaks.
fn last_of(reader: &Reader<'_>, between: Range<usize>, of: impl Fn(&usize) -> bool) -> Option<usize> {
    let last = between.clone().rfind(&of)?;
    let noun = last + 1;
    let his = reader.is(noun, TokenKind::Word)
        && reader.text_of(noun).ends_with_pronoun()
        && !matches!(reader.class(noun), Class::Kin | Class::Role | Class::GivenName | Class::Place);
    if !his {
        return Some(last);
    }
    let source = (between.start..last).rfind(of);
    let hides = |at: usize| matches!(reader.class(at), Class::Verb | Class::Negation);
    Some(source.filter(|source| (source + 2..last).any(hides)).unwrap_or(last))
}

/// `وأضاف المدير قوله`: who stands between the verb and what he says.
fn who_goes_on(reader: &Reader<'_>, noun: usize) -> Option<Phrase> {
    let adds = |at: &usize| reader.class(*at) == Class::Verb && reader.lemma(*at).act == Act::Addition;
    if !reader.tok(noun).clitics.is_empty() {
        return None;
    }
    let begin = reader.sentences.begin(noun).max(noun.saturating_sub(12));
    let verb = (begin..noun).rev().find(adds)?;
    mention::behind(reader, verb, Bounds::towards(noun, Frames::NONE)).filter(|phrase| phrase.end == noun)
}

/// `عن المسؤول قوله`: of whom the words are, before a verbal noun with a pronoun.
pub(super) fn reported_of(reader: &Reader<'_>, cue: usize) -> Option<Phrase> {
    // عبروا عن خالص شكرهم وتقديرهم: joined on, it is what they express
    // ويشير المؤلف إلى ذلك في قوله: nor is it his of whom something is told behind a preposition
    if reader.tok(cue).has(Clitics::WA) || cue > 0 && reader.class(cue - 1).is_preposition() {
        return None;
    }
    let begin = reader.sentences.begin(cue).max(cue.saturating_sub(24));
    let from = last_of(reader, begin..cue, |at| reader.class(*at) == Class::PrepAn)?;
    // عن مسؤولين قولهم; but عن شكرها
    let bounds = Bounds { accusative: reader.class(from + 1).is_head(), ..Bounds::towards(cue, Frames::ABOUT) };
    // أجاب عن هذا السؤال بقوله
    let phrase =
        phrase::phrase(reader, from + 1, bounds).filter(|phrase| reader.class(phrase.head) != Class::Occasion)?;
    let rest = phrase.end..cue;
    // عن مصدر طلب عدم ذكر اسمه قوله، عن مصدر لم تسمه قوله
    let described =
        matches!(reader.class(phrase.end), Class::Verb | Class::Relative | Class::Negation) && rest.len() <= 8;
    // عن الرملاني (29 عاما) قوله
    let bracketed = reader.is(phrase.end, TokenKind::Open) && reader.is(cue - 1, TokenKind::Close) && rest.len() <= 8;
    // عن مدير الميناء، بعد لقاء الأربعاء، قوله; but خرج عن المألوف، ويوضح المدير رأيه, and عن نطاق الروح، لكن الوجه هو الجميل
    let another = |at: usize| match reader.class(at) {
        Class::Verb => reader.tok(at).has(Clitics::WA) || !reader.is(cue - 1, TokenKind::Comma),
        class => class == Class::Conjunction,
    };
    let apart = || reader.is(phrase.end, TokenKind::Comma) && !rest.clone().any(another);
    (rest.len() <= 1 || described || bracketed || apart()).then_some(phrase)
}

/// Whether the verb's على says what somebody answers or writes on, or of whom something is asked: `رد على القرار`,
/// `كتب على الصورة`, `اشترط على المتقدم`.
fn answers(reader: &Reader<'_>, verb: usize) -> bool {
    let lemma = reader.lemma(verb);
    let asks = || lemma.act == Act::Demand && lemma.frames.has(Frames::ALA) && !lemma.frames.has(Frames::OBJECT);
    reader.class(verb) == Class::Verb && (matches!(lemma.act, Act::Answer | Act::Writing) || asks())
}
