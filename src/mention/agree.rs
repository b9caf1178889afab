//! Whether a phrase behind a verb can be its subject.

use super::kind::{are_things, is_kinswoman};
use crate::arabic::{Clitics, Spelling};
use crate::lexicon::lists;
use crate::lexicon::{Act, Class, Frames, Gender, Number};
use crate::phrase::Phrase;
use crate::reader::Reader;
use crate::token::Tok;

/// Whether the phrase can be the subject of the verb: a woman's verb has no man for its subject, and a man's no
/// body of the other gender (`حمل الجهات المسؤولية`: their verb would be حملت).
pub(super) fn agrees(reader: &Reader<'_>, cue: usize, phrase: &Phrase) -> bool {
    let verb = reader.tok(cue);
    if verb.class() != Class::Verb || reader.begins_like_kin(phrase.head) {
        return true;
    }
    let pair = Pair { reader, cue, phrase: *phrase, head: reader.tok(phrase.head) };
    let refused = pair.is_behind() && (pair.is_done_to() || pair.is_called_upon()) || pair.is_asked_of_them();
    !refused && !pair.is_speech() && if pair.is_hers() { pair.may_be_hers() } else { pair.may_be_his() }
}

/// A verb and a phrase behind it that may be its subject.
struct Pair<'r, 'a> {
    reader: &'r Reader<'a>,
    cue: usize,
    phrase: Phrase,
    head: &'a Tok,
}

impl<'a> Pair<'_, 'a> {
    /// Whether the verb is a woman's.
    fn is_hers(&self) -> bool {
        self.reader.tok(self.cue).form().gender() == Gender::Feminine
    }

    fn is_behind(&self) -> bool {
        self.phrase.start == self.cue + 1
    }

    /// `يحث فيه وزارة الموانئ`: whether only a pronoun stands between the two.
    fn is_near(&self) -> bool {
        (self.cue + 1..self.phrase.start).all(|at| self.reader.class(at) == Class::PrepPronoun)
    }

    fn word(&self) -> Spelling<'a> {
        self.reader.text_of(self.phrase.head)
    }

    fn takes_object(&self) -> bool {
        self.reader.lemma(self.cue).frames.has(Frames::OBJECT.with(Frames::TWO).with(Frames::AS))
    }

    fn is_told(&self) -> bool {
        self.reader.class(self.phrase.end) == Class::Complementizer
    }

    /// Whether the phrase right behind the verb is what is done something to.
    fn is_done_to(&self) -> bool {
        let Pair { reader, phrase, head, .. } = *self;
        // رفض التعليق, رفض القرار: what is refused; but نفى التقرير أن
        let refused = || {
            let lemma = reader.lemma(self.cue);
            let refuses = lemma.frames.has(Frames::OBJECT) && !lemma.frames.has(Frames::AN);
            let text = || matches!(head.class(), Class::Document | Class::Statement | Class::Norm | Class::Object);
            lemma.act == Act::Denial && refuses && text()
        };
        // ودعا جميع السكان إلى الصبر; but دعا جميع السكان، فقال
        let all = || {
            let closed = reader.class(phrase.end).is_preposition() || reader.is_open(phrase.end);
            self.word() == "جميع" && closed
        };
        // وصف أجواء اللقاء, وصف الخطوة بأنها; but أظهرت النتائج أن
        let described = || self.takes_object() && (!self.is_told() && reader.is_common(phrase.head) || all());
        // وعنونت أحد تقاريرها بالقول: she is not he
        let other = || if self.is_hers() { self.word().is_one_of(&["أحد", "احد"]) } else { self.is_no_mans() };
        refused() || other() || described() || self.is_called_something()
    }

    /// `اتهم كلدون علنا بأنها`, `وقد وصف “الشراع” بأنها`: of whom the verb says what he is like, where nobody else stands
    /// before that; but `وصفت نيكار نفسها بأنها`.
    fn is_called_something(&self) -> bool {
        let Pair { reader, cue, phrase, .. } = *self;
        let name = phrase.end == phrase.start + 1 || reader.is_open(phrase.start);
        if !name || !reader.lemma(cue).frames.has(Frames::AS) || reader.tok(cue).form().has_pronoun() {
            return false;
        }
        let manner = |at: usize| reader.class(at) == Class::Adverb || reader.text_of(at).has_tanwin();
        let end = phrase.end + usize::from(manner(phrase.end));
        let as_what = || reader.text_of(end).is_one_of(lists::AS_WHAT);
        reader.class(end) == Class::ComplementizerBi || as_what()
    }

    /// Whether no man's verb has the phrase right behind it for its subject.
    fn is_no_mans(&self) -> bool {
        let Pair { reader, phrase, head, .. } = *self;
        // قال المقولة الشهيرة: what he says
        let saying = || ["ة", "ات"].iter().any(|ending| self.word().ends_with(ending));
        // شرح هذه القضية
        let this = || reader.class(phrase.start) == Class::Demonstrative && reader.text_of(phrase.start) == "هذه";
        // عاد ليخبر أمه أن: she is told
        head.class() == Class::Statement && saying() || this() || is_kinswoman(reader, phrase.head)
    }

    /// Whether those right behind the verb are called upon, and call upon nobody: `ودعا الشعب إلى الصبر`, `وحث المجتمع
    /// الدولي على التدخل`, `سأل الله أن`.
    fn is_called_upon(&self) -> bool {
        let lemma = self.reader.lemma(self.cue);
        let demands = lemma.act == Act::Demand;
        let prays = || lemma.act == Act::Question || demands && lemma.frames.has(Frames::ILA);
        demands && self.word().is_one_of(lists::CALLED_UPON)
            || self.is_told() && prays() && self.word().is_one_of(lists::GOD)
    }

    /// `وطلب منها مده بتقرير`, `وطلب منهم دعمها`: what is asked of them, by its pronoun.
    fn is_asked_of_them(&self) -> bool {
        let Pair { reader, cue, phrase, head, .. } = *self;
        let one = phrase.end == phrase.start + 1 && head.class() == Class::Unknown;
        let of_them = || phrase.start == cue + 2 && reader.class(cue + 1) == Class::PrepPronoun;
        one && of_them() && reader.lemma(cue).act == Act::Demand && self.word().ends_with_pronoun()
    }

    /// `وتابع القول`, `رفض الاعتراف`, `ويواصل الحديث`: what goes on or is refused; `واختتم حديثه بالقول`: or what is his.
    fn is_speech(&self) -> bool {
        let goes_on = || matches!(self.reader.lemma(self.cue).act, Act::Addition | Act::Denial);
        match self.head.class() {
            Class::SpeechNoun => goes_on(),
            Class::Occasion if self.word().is_one_of(&["حديثه", "حديثها"]) => !self.is_told(),
            Class::Occasion => self.word() == "الحديث" && goes_on(),
            _ => false,
        }
    }

    /// Whether what is a man's by its ending may do what a woman's verb tells.
    fn may_be_hers(&self) -> bool {
        let head = self.head;
        let person = matches!(head.class(), Class::Role | Class::Title | Class::Kin);
        match head.form().number() {
            _ if head.form().gender() == Gender::Feminine => true,
            // سألت الشرطي; but قالت الوزير, قالت عضو المجلس, as some write of a woman
            Number::Singular if person => !self.takes_object() && !head.form().has_pronoun(),
            // ودعت المجتمع الدولي إلى الصبر, بيانا دعت فيه حزب البحر إلى الصبر
            Number::Singular => !(matches!(head.class(), Class::Institution | Class::Person) && self.takes_object()),
            // ودعت الوزراء إلى الصبر, وخاطبت الجمهور: “…”
            Number::Plural => !(person || self.takes_object() && self.word().is_one_of(lists::MANY_LIKE_A_MAN)),
            Number::Dual => true,
        }
    }

    /// Whether what is a woman's, or many things, may do what a man's verb tells: only right behind him his verb tells
    /// (`وصل أمس اللجنة`).
    fn may_be_his(&self) -> bool {
        let Pair { reader, phrase, head, .. } = *self;
        // فأبرز المساعدة التقنية; but ندد البحارة, of many men
        let woman = || {
            let described = reader.tok(phrase.head + 1).clitics == Clitics::AL && reader.ends_in_teh(phrase.head + 1);
            head.class() == Class::Role && described
        };
        let she = || match head.form().number() {
            // فرانسين: a name that looks like two of a thing
            Number::Dual => false,
            _ => head.form().gender() == Gender::Feminine && (head.class().heads_thing() || woman()),
        };
        // وقال الشركة إنها, وأشار الوزارة إلى أن: a slip, where a clause follows and the verb has no object
        let slip = || {
            let clause = phrase.end + usize::from(reader.class(phrase.end).is_preposition());
            !self.takes_object() && reader.class(clause).is_complementizer()
        };
        // وتابع الجلسات, وصف له الرغبات بأنها: by the ending
        let unknown = || {
            let plural = || ["ات", "آت"].iter().any(|ending| self.word().ends_with(ending));
            head.class() == Class::Unknown && head.has(Clitics::AL) && head.size >= 6 && plural()
        };
        // وكان رد الوزارة: “…”: a noun, that is spelled like the verb
        let noun = || {
            let before = self.cue.saturating_sub(1);
            let is = reader.class(before) == Class::Auxiliary || reader.text_of(before).is_one_of_joined(&["جاء"]);
            is && reader.lemma(self.cue).act == Act::Answer
        };
        let hers = (she() || are_things(reader, phrase.head)) && !slip() && !noun() || unknown();
        !(hers && self.is_near())
    }
}
