//! Whether a marked stretch is a name, a title or a term and no speech, by its looks and by the
//! word before it. Each rule carries the words it was made for; the first that holds decides.

use std::ops::RangeBounds;

use crate::arabic::letter::{ALEF, TEH, WAW, YEH};
use crate::arabic::{Clitics, Spelling};
use crate::lexicon::{Act, Class, Frames, Number};
use crate::quotation::Stretch;
use crate::reader::Reader;
use crate::token::{Style, Tok, TokenKind};

/// What the rules look at.
struct Look<'r, 'a> {
    reader: &'r Reader<'a>,
    stretch: &'r Stretch,
    words: u32,
    /// A clause stands inside: then it is speech, whatever is before it, unless a title is announced.
    clause: bool,
    /// The token before the opening mark, and its index.
    left: Option<(usize, &'a Tok)>,
    /// The first token inside, and its index.
    first: &'a Tok,
    at: usize,
}

/// A rule with its name, which an explanation gives.
type Rule = (&'static str, fn(&Look<'_, '_>) -> bool);

macro_rules! rules {
    ($($rule:ident),+ $(,)?) => { [$((stringify!($rule), $rule)),+] };
}

/// So far into a stretch a rule looks.
const REACH: usize = 48;

const ANYWHERE: &[Rule] = &rules![
    foreign,
    foreign_behind,
    verse,
    listed,
    a_word,
    announced_title,
    behind_a_name_head,
    behind_a_title,
    behind_a_detached_li,
    told_to,
    known_as,
    sign,
    number_first,
    model,
    named_inside,
    institution_inside,
    described_behind,
    explained,
    enumeration,
    source,
    occasion,
    example,
    counted,
    unknown_subject,
    apposition,
    construct,
    repeated,
    nationalities,
    person_inside,
    subject_of_a_verb,
    before_a_complement,
    behind_an_institution,
    by_its_author,
    account,
    fathers_name,
    trade,
    coordinated,
];

/// What holds besides, where no word asks for what the mark holds.
const UNASKED: &[Rule] =
    &rules![unknown_behind_a_preposition, unadorned, unadorned_words, definite_behind_the_definite];

/// `“الجنون”، على حد قوله`: his very words, whatever their looks.
fn is_his_word(look: &Look<'_, '_>) -> bool {
    let on = look.behind_comma();
    look.reader.class(on) == Class::PrepAla && look.reader.class(on + 1) == Class::CueLimit
}

impl Reader<'_> {
    /// Whether the stretch that opens at `open` is a name and no speech.
    pub(crate) fn is_name(&self, open: usize) -> bool {
        rule(self, open).is_some()
    }
}

/// The rule by which the stretch that the mark at `open` opens is a name.
pub(crate) fn rule(reader: &Reader<'_>, open: usize) -> Option<&'static str> {
    if reader.opened(open)?.inside().is_empty() {
        return Some("empty");
    }
    let look = look_at(reader, open)?;
    name_rule(&look).filter(|_| !is_his_word(&look))
}

fn name_rule(look: &Look<'_, '_>) -> Option<&'static str> {
    ANYWHERE.iter().chain(UNASKED).find(|(_, holds)| holds(look)).map(|(name, _)| *name)
}

fn look_at<'r, 'a>(reader: &'r Reader<'a>, open: usize) -> Option<Look<'r, 'a>> {
    let stretch = reader.opened(open)?;
    let first = reader.tokens.get(open + 1)?;
    let left = open.checked_sub(1).map(|before| (before, reader.tok(before)));
    Some(Look { reader, stretch, words: stretch.words, clause: reader.is_clause(stretch), left, first, at: open + 1 })
}

/// Whether the colon opens names and no speech: a title that is announced (`بعنوان: “البحر”`), what a thing is called
/// (`التي تسمى: “البحر الحي”`), examples (`أغنيات مثل: “يا بنات”`).
pub(crate) fn opens_names(reader: &Reader<'_>, colon: usize) -> bool {
    let open = colon + 1;
    reader.stretch(open).is_some()
        && (opens_examples(reader, colon)
            || look_at(reader, open).is_some_and(|look| announced_title(&look) || known_as(&look)))
}

/// `شاركت عشر قرى هي: (تالة - سدرة - نخلة)`, `على الموقع: (www.amwaj.org)`: whether brackets hold what a colon announces
/// one by one, or no word at all, or marks an address.
pub(crate) fn is_listed(reader: &Reader<'_>, open: usize) -> bool {
    let Some(stretch) = reader.opened(open) else { return false };
    let dashes = || stretch.inside().take(REACH).filter(|at| reader.is(*at, TokenKind::Dash)).count();
    let nothing = || stretch.inside().take(REACH).all(|at| !reader.is(at, TokenKind::Word));
    let first = reader.text_of(open + 1);
    let address = |sign: &str| sign.chars().eq(first.letters().take(sign.len()));
    address("www")
        || address("http")
        || stretch.style == Style::Parentheses
            && (nothing() || dashes() >= if reader.is_clause(stretch) { 4 } else { 2 })
}

fn opens_examples(reader: &Reader<'_>, colon: usize) -> bool {
    colon > 0 && reader.is(colon, TokenKind::Colon) && reader.text_of(colon - 1) == "مثل"
}

/// As [`Reader::is_name`], where a word before the mark asks for what the mark holds: `حذر من “موجة
/// ثانية”`. What is only unknown is no name there.
pub(crate) fn is_name_where_asked(reader: &Reader<'_>, open: usize) -> bool {
    look_at(reader, open).is_some_and(|look| {
        let named = ANYWHERE.iter().any(|(_, holds)| holds(&look));
        (named || look.words < 2 && unknown_behind_a_preposition(&look)) && !is_his_word(&look)
    })
}

impl<'a> Look<'_, 'a> {
    /// So many words inside, and no clause.
    fn is_phrase(&self, words: impl RangeBounds<u32>) -> bool {
        words.contains(&self.words) && !self.clause
    }

    fn left_class(&self) -> Class {
        self.left.map_or(Class::Unknown, |(_, tok)| tok.class())
    }

    fn left_text(&self) -> Spelling<'a> {
        self.left.map_or_else(Spelling::default, |(at, _)| self.reader.text_of(at))
    }

    fn left_has_article(&self) -> bool {
        self.left.is_some_and(|(_, tok)| tok.has(Clitics::AL))
    }

    fn left_is_bare(&self) -> bool {
        self.left.is_some_and(|(_, tok)| !tok.has(Clitics::AL))
    }

    /// `المؤشرات`, `الشركة`: whether the noun before the mark has an ending with which an adjective in ة goes.
    fn left_is_hers(&self) -> bool {
        ["ة", "ات"].iter().any(|ending| self.left_text().ends_with(ending))
    }

    /// `البحر`, not `والبحر`: whether the word has the article and nothing else in front.
    fn has_article_alone(&self, at: usize) -> bool {
        self.reader.tok(at).clitics == Clitics::AL
    }

    /// A noun without the article before the mark, that the mark may complete.
    fn left_is_indefinite(&self) -> bool {
        self.left.filter(|(_, tok)| tok.is(TokenKind::Word)).is_some_and(|(at, tok)| {
            let key = self.reader.key(at);
            // استهدفت، يشكل، وظفوا: a verb, and no noun that the mark completes.
            let her = key.last() == TEH && key.before_last() != ALEF;
            let many = key.last() == ALEF && key.before_last() == WAW;
            let verb = tok.class() == Class::Unknown && (her || many || key.first() == YEH);
            // سامي هارتسن: a surname is completed by nothing.
            let surname = at > 0 && self.reader.class(at - 1) == Class::GivenName;
            !verb
                && !surname
                && tok.size > 2
                && !tok.has(Clitics::AL)
                && tok.class() != Class::Person
                && (tok.class() == Class::Unknown || tok.class() == Class::NameHead || tok.class().is_head())
        })
    }

    /// How a thing is, and no name: `“طبيعية”`.
    fn first_is_nisba(&self) -> bool {
        let first = self.reader.text_of(self.at);
        first.ends_with("ي") || first.ends_with("ية")
    }

    /// `منطقة آمنة`, `تقارير مقلقة`, `غير مقبول`: an indefinite noun and its adjective are no name.
    fn is_described_noun(&self) -> bool {
        let first = self.at;
        let name = |at: usize| matches!(self.reader.class(at), Class::GivenName | Class::Place | Class::Kin);
        let noun = self.first.class() == Class::Unknown || self.first.class().is_head();
        let described = || !name(first + 1) && self.reader.ends_in_teh(first + 1);
        self.words == 2
            && self.reader.is_bare_word(first)
            && self.reader.is_bare_word(first + 1)
            && (noun && described() || self.reader.text_of(first) == "غير")
    }

    /// `مجلس الأمن “يصادق” على الاتفاق`, `المنظمة العالمية “ستستفيد”`: whether the first word tells what somebody does;
    /// but `برنامج الخدمات الحكومية “يسر”`.
    fn is_done(&self) -> bool {
        let first = self.at;
        let form = self.first.form();
        let present = self.first.class() == Class::Verb && form.is_present() && form.person() == 3;
        self.first.has(Clitics::BI) && self.first.class() != Class::GivenName
            || present && self.first.size >= 4
            || self.reader.looks_like_future(first) && self.reader.text_of(first).starts_with("ست")
    }

    /// `أن القرار “جائر”`, `إن هذا الحزب “بخير”`: whether the clause that أن begins has nothing before the marks but
    /// what it speaks of, and ends with them: then they say what that is. But `أن الشركة “أمواج”، التي تأسست قبل عام،
    /// ربحت`.
    fn is_predicate(&self) -> bool {
        let reader = self.reader;
        let bare = self.first.clitics.is_empty() || self.words > 1;
        let Some((at, _)) = self.left.filter(|_| bare) else { return false };
        let definite = |at: &usize| {
            let tok = reader.tok(*at);
            tok.has(Clitics::AL) || tok.class() == Class::Demonstrative
        };
        let topic = (at.saturating_sub(4)..=at).rev().take_while(definite).last();
        let told = topic.is_some_and(|first| first > 0 && reader.class(first - 1).is_complementizer());
        let joined = |at: usize| {
            let class = reader.class(at);
            let clause = class.is_complementizer()
                || matches!(class, Class::Verb | Class::Auxiliary | Class::Negation | Class::CueConjunction);
            reader.tok(at).has(Clitics::WA) && clause
                || reader.text_of(at).is_one_of(&["بشكل", "بصورة"])
                || matches!(class, Class::Participle | Class::CuePreposition | Class::CuePrepositionLi | Class::PrepAla)
        };
        told && (self.right() >= reader.sentences.end(at) || joined(self.behind_comma()))
    }

    /// `أنها “كارثة”`: behind a complementiser with a pronoun stands what is said of it.
    fn has_subject(&self) -> bool {
        self.left.is_some_and(|(_, tok)| tok.class().is_complementizer() && tok.form().has_pronoun())
    }

    /// Whether the words are what is said of something that stands before them.
    fn is_told_of_another(&self) -> bool {
        self.has_subject() || self.is_predicate()
    }

    /// The token behind the closing mark.
    fn right(&self) -> usize {
        self.stretch.close() + 1
    }

    /// The token behind that, or behind the comma there: `“البحر”، وهو`.
    fn behind_comma(&self) -> usize {
        self.right() + usize::from(self.reader.is(self.right(), TokenKind::Comma))
    }

    /// A word by its looks no verbal noun and no quality, and with nothing joined on.
    fn is_unadorned(&self, at: usize) -> bool {
        let reader = self.reader;
        reader.is_bare_word(at)
            && !reader.looks_like_masdar(at)
            && !reader.looks_like_masdar_behind_bi(at)
            && !reader.looks_like_quality(at)
    }

    fn first_is_unknown(&self) -> bool {
        let at = self.at;
        self.first.is(TokenKind::Word)
            && matches!(self.first.class(), Class::Unknown | Class::GivenName | Class::Place)
            && !self.first.has(Clitics::AL)
            && !self.reader.looks_like_verb(at)
            && !self.reader.is_common(at)
            // أجاب “نعم”
            && !self.reader.text_of(at).is_one_of(&["نعم", "كلا", "بلى", "أجل"])
    }
}

/// `“Health Day News”`, `“١٥٠”`, `“STEP أو IELTS”`
fn foreign(look: &Look<'_, '_>) -> bool {
    let latin = || look.first.is(TokenKind::Latin);
    look.stretch
        .inside()
        .all(|at| !look.reader.is(at, TokenKind::Word) || look.reader.text_of(at).is_one_of(&["أو", "و"]) && latin())
}

/// `لم يستخدم كلمة “اعتذار”`: which word it is; but `قال في كلمة “قصيرة”`.
fn a_word(look: &Look<'_, '_>) -> bool {
    let Some((at, _)) = look.left.filter(|_| look.is_phrase(..=2)) else { return false };
    look.left_text().ends_with("كلمة") && at > 0 && look.reader.class(at - 1) != Class::PrepFi
}

/// `“النحل: 125”`, `“آل عمران: 54، 55”`: where a verse stands.
fn verse(look: &Look<'_, '_>) -> bool {
    let colon = || (look.at + 1..look.at + 3).find(|at| look.reader.is(*at, TokenKind::Colon));
    look.is_phrase(..=4) && colon().is_some_and(|colon| look.reader.is(colon + 1, TokenKind::Number))
}

/// `عن محاور الدورة: (الصبر - التوازن - الهدوء)`
fn listed(look: &Look<'_, '_>) -> bool {
    look.left.is_some_and(|(_, tok)| tok.is(TokenKind::Colon)) && is_listed(look.reader, look.stretch.open())
}

/// `بعنوان “كيف نحيا بلا ماء”`, `تحت شعار: “معا”`, `عنوانه هو “البحر”`, `غير اسمه إلى “النورس”`
fn announced_title(look: &Look<'_, '_>) -> bool {
    const WORDS: [&str; 12] = [
        "عنوان",
        "عنوانه",
        "عنوانها",
        "عنوانا",
        "شعار",
        "شعاره",
        "شعارها",
        "وسم",
        "موسومة",
        "موسوم",
        "المعنون",
        "مسمى",
    ];
    // المحاضرة الموسومة بـ“…”
    let joint = |at: usize| {
        let word = matches!(look.reader.class(at), Class::Pronoun | Class::PrepIla);
        look.reader.is(at, TokenKind::Colon) || word || look.reader.text_of(at) == "ب"
    };
    let Some(head) = look.left.and_then(|(at, _)| if joint(at) { at.checked_sub(1) } else { Some(at) }) else {
        return false;
    };
    let left = look.reader.text_of(head);
    // طلب عدم نشر اسمه: “…”
    let becomes = look.reader.class(head + 1) == Class::PrepIla && left.is_one_of(&["اسمه", "اسمها", "لقبه"]);
    let announced = || WORDS.iter().any(|word| left.ends_with(word));
    look.reader.class(head) == Class::NameHead && look.words < 30 && (becomes || announced())
}

/// `صحيفة “النهار الجديد”`, `برنامج “وجه وظل”`
fn behind_a_name_head(look: &Look<'_, '_>) -> bool {
    let class = look.left_class();
    let bare = look.left_is_bare();
    // الظاهرة “طبيعية” is no name.
    let called = look.is_phrase(..=2) && look.first_is_unknown() && !look.first_is_nisba();
    let named = class == Class::NameHead && (bare || called);
    // معهد “البحر للبحوث والدراسات البحرية”
    let body = class == Class::Media || class == Class::Institution && !look.clause;
    // برنامج “معا لحماية النخيل في القرى البعيدة من الرمال والجفاف”
    let long = || look.is_phrase(..=12) && class == Class::NameHead && bare && look.first_is_unknown();
    look.words <= 7 && (named || class == Class::Called || body && bare) || long()
}

/// `الشيخ “سالم الراشد”`, `شركة “أمواج”`
fn behind_a_title(look: &Look<'_, '_>) -> bool {
    let class = look.left_class();
    let bare = look.left_is_bare();
    // خلال مؤتمر صحفي “لا عودة”: what the occasion is like
    let like =
        |(at, _): (usize, &Tok)| at > 0 && matches!(look.reader.class(at - 1), Class::Occasion | Class::Statement);
    let heads = class.is_head()
        && !(bare && look.left.is_some_and(like))
        && (bare || class == Class::Title)
        && !matches!(class, Class::Document | Class::Norm | Class::Person);
    (look.is_phrase(..=5) || look.words <= 3 && bare)
        && (heads || class == Class::GivenName || class == Class::Honorific)
        || is_described_person(look)
}

/// `الرئيس الجزيري “سامر كانوفيتش”`: two or three words without the article or an ending of their own behind a
/// title and where its bearer is from.
fn is_described_person(look: &Look<'_, '_>) -> bool {
    let Some((at, tok)) = look.left.filter(|_| look.is_phrase(2..=3)) else { return false };
    let titled = at > 0 && look.reader.class(at - 1).is_head() && look.reader.tok(at - 1).has(Clitics::AL);
    let plain = |at: usize| {
        let tok = look.reader.tok(at);
        let name = matches!(tok.class(), Class::Unknown | Class::GivenName) && look.reader.is_bare_word(at);
        name && !look.reader.ends_in_teh(at) && !look.reader.text_of(at).has_tanwin()
    };
    tok.class() == Class::Nationality && tok.has(Clitics::AL) && titled && look.stretch.inside().all(plain)
}

/// `الأمين العام لـ“حزب الغد”`
fn behind_a_detached_li(look: &Look<'_, '_>) -> bool {
    look.left_text() == "ل" && look.is_phrase(..=4)
}

/// `في تصريح إلى “الشراع”`, `في حوار صحفي مع “الشراع”`: whom something is told.
fn told_to(look: &Look<'_, '_>) -> bool {
    let Some((at, tok)) = look.left.filter(|_| look.is_phrase(..=3)) else { return false };
    let to = tok.class() == Class::PrepIla || look.left_text() == "مع";
    let told = |at: usize| matches!(look.reader.class(at), Class::Statement | Class::Occasion);
    to && at > 0 && (told(at - 1) || at > 1 && look.reader.is_adjective(at - 1) && told(at - 2))
}

/// `“25 ألف دولار”`; but `إن “12 صيادا غرقوا”`.
fn number_first(look: &Look<'_, '_>) -> bool {
    let told = look.words >= 2 && look.left_class().is_complementizer();
    look.first.is(TokenKind::Number) && look.words <= 4 && !told
}

/// `“برنامج القرى البعيدة”`, `“حركة الشاطئ الأزرق”`: the head of a name and what completes it.
fn named_inside(look: &Look<'_, '_>) -> bool {
    let class = look.first.class();
    let heads = matches!(class, Class::NameHead | Class::Media | Class::Institution) && look.first.clitics.is_empty();
    let next = look.at + 1;
    // باسم الشعب
    let heads = heads && !look.reader.text_of(look.at).is_one_of(&["باسم", "بعنوان", "بمسمى"]);
    let definite = |at: usize| look.reader.tok(at).has(Clitics::AL);
    // “مجلس كبار البحارة”
    let noun = look.reader.is_bare_word(next)
        && (matches!(look.reader.class(next), Class::Unknown | Class::Object) || look.reader.class(next).is_head());
    let completed = definite(next) || noun && definite(next + 1) && look.words >= 3;
    heads && completed && look.is_phrase(2..=6)
}

/// `“الهيئة البحرية للموانئ”`, `“المجلة التجارية”`: an institution, a paper or a law and its adjective.
fn institution_inside(look: &Look<'_, '_>) -> bool {
    let least = match look.first.class() {
        Class::Institution => 3,
        Class::Media | Class::Norm => 2,
        _ => return false,
    };
    look.first.clitics == Clitics::AL && look.is_phrase(least..=7) && look.reader.is_adjective(look.at + 1)
}

/// `هرمون “سالين” Salin`: what is spelled again in other letters.
fn foreign_behind(look: &Look<'_, '_>) -> bool {
    let right = look.right();
    let bracket = usize::from(look.reader.is(right, TokenKind::Open));
    look.is_phrase(..=4) && look.reader.is(right + bracket, TokenKind::Latin)
}

/// `“أمواج بيتش” الإيطالية`: only a name takes a definite adjective without having the article itself.
fn described_behind(look: &Look<'_, '_>) -> bool {
    let right = look.right();
    let nisba =
        || look.has_article_alone(right) && look.reader.is_adjective(right) && look.reader.class(right) != Class::Time;
    let article = |at: usize| look.reader.tok(at).has(Clitics::AL);
    look.is_phrase(..=4)
        && look.first.clitics.is_empty()
        && !look.first.class().is_preposition()
        && nisba()
        && !look.stretch.inside().take(REACH).any(article)
}

/// `“دائرة الشاطئ”، وهي جماعة صغيرة`: a term that is told what it is; but `، وهو ما نفاه الوزير`.
fn explained(look: &Look<'_, '_>) -> bool {
    let pronoun = look.behind_comma();
    let told = look.reader.class(pronoun) == Class::Pronoun && look.reader.tok(pronoun).has(Clitics::WA);
    let noun = || {
        let class = look.reader.class(pronoun + 1);
        look.reader.is(pronoun + 1, TokenKind::Word) && class != Class::Negation && !class.is_complementizer()
    };
    look.is_phrase(..=4) && !look.first.class().is_preposition() && told && noun()
}

/// `المرافق “الماء، الكهرباء، الهاتف”`, `القرى الثلاث “تالة، سدرة، نخلة”`: what belongs to the noun before the mark,
/// one by one.
fn enumeration(look: &Look<'_, '_>) -> bool {
    let noun = look.left.is_some_and(|(_, tok)| {
        let class = tok.class();
        tok.is(TokenKind::Word)
            && tok.size > 1
            && !class.is_preposition()
            && !class.is_complementizer()
            && class != Class::Verb
    });
    let short = || (1..=3).any(|at| look.reader.is(look.at + at, TokenKind::Comma));
    let name = || look.first_is_unknown() || look.first.class() == Class::NameHead;
    let named = || look.left_has_article() && name() && short();
    let definite = look.first.has(Clitics::AL) || look.first.class() == Class::Place || named();
    let listed = || look.stretch.inside().take(REACH).any(|at| look.reader.is(at, TokenKind::Comma));
    noun && definite && look.is_phrase(..=16) && listed()
}

/// `بحسب “الشراع”`, `وفق “شراع الجنوب”`: whose report it is.
fn source(look: &Look<'_, '_>) -> bool {
    matches!(look.left_class(), Class::CuePreposition | Class::CuePrepositionLi) && look.is_phrase(..=4)
}

/// `خلال ندوة “البحر والناس”`, `في إطار “مبادرة الخليج”`: what an occasion is about; of what is none, a
/// name of a few words.
fn occasion(look: &Look<'_, '_>) -> bool {
    let bare = look.left.is_some_and(|(_, tok)| !tok.has(Clitics::AL) && !tok.form().has_pronoun());
    let longest = if look.left_text().is_one_of(&["إطار", "سياق", "صدد"]) { 2 } else { 12 };
    // افتتح معرض “البحر شاهد”; but قال في مؤتمر “لن نعود”
    let within = |at: usize| look.reader.class(at).is_preposition() || look.reader.class(at) == Class::Opener;
    let clause = || look.left.is_some_and(|(at, _)| at > 0 && look.words <= 4 && !within(at - 1));
    look.left_class() == Class::Occasion && bare && look.words <= longest && (!look.clause || clause())
        || is_about_an_occasion(look)
}

/// `خلال ندوة مع أهل القرية حول “البحر والناس”`; but `تحدث خلال مؤتمر صحفي عن “كارثة”`: the press is told, and of
/// whatever it is.
fn is_about_an_occasion(look: &Look<'_, '_>) -> bool {
    const PRESS: [&str; 4] = ["صحفي", "صحفية", "صحافي", "صحافية"];
    let about = look.left.filter(|_| look.left_text().is_one_of(&["حول", "بشأن", "عن"]) && look.is_phrase(..=12));
    let Some((at, _)) = about else { return false };
    let held = |at: usize| {
        look.reader.class(at) == Class::Occasion
            && look.reader.tok(at).form().number() == Number::Singular
            && !look.reader.text_of(at + 1).is_one_of(&PRESS)
    };
    let verbless = |at: &usize| {
        look.reader.is(*at, TokenKind::Word) && !matches!(look.reader.class(*at), Class::Verb | Class::Participle)
    };
    (at.saturating_sub(8)..at).rev().take_while(verbless).any(held)
}

/// `تطبيقات مثل “مسار”`, `أغنيات مثل: “يا بنات”`, `قرى على غرار “تالة”`, `نواد كـ“الشراع”`, `روايات منها “البحر
/// الأخير”`
fn example(look: &Look<'_, '_>) -> bool {
    const OF_THEM: [&str; 7] = ["منها", "ومنها", "بينها", "أبرزها", "وأبرزها", "أهمها", "آخرها"];
    let listed = || look.left.is_some_and(|(at, _)| opens_examples(look.reader, at));
    let like = look.left_text().is_one_of(&["مثل", "غرار", "ك"]) || listed();
    // هتافات منها “لا للفساد”, أسباب أهمها “قلة المطر وهجرة الصيادين من القرى إلى المدينة”
    like && (look.words <= 4 || !look.clause) || look.left_text().is_one_of(&OF_THEM) && look.is_phrase(..=6)
}

/// `300 علبة “كعك وتمر”`, `بعد غد “الثلاثاء”`: what is counted, and the day.
fn counted(look: &Look<'_, '_>) -> bool {
    let Some((at, tok)) = look.left.filter(|_| look.is_phrase(..=3)) else { return false };
    let number = |at: usize| look.reader.is(at, TokenKind::Number);
    let noun = tok.is(TokenKind::Word) && tok.class() == Class::Unknown;
    let named = look.reader.text_of(look.at).starts_with("ال");
    let day = look.words == 1 && look.first.class() == Class::Time && named;
    day || noun && look.first.clitics.is_empty() && at > 0 && number(at - 1)
}

/// `المعتقل في “ريمون”`, `منسجمة مع “عام الخير”`: no word inside is one of the language's
/// everyday ones.
fn unknown_behind_a_preposition(look: &Look<'_, '_>) -> bool {
    let class = look.left_class();
    let names = look.first_is_unknown()
        || matches!(look.first.class(), Class::NameHead | Class::Time)
        || look.first.class().is_head() && !look.first.has(Clitics::AL);
    class.is_preposition()
        && class != Class::PrepIla
        && look.left.is_some_and(|(_, tok)| tok.size > 1)
        && look.is_phrase(..=3)
        && names
        && !look.is_described_noun()
}

/// `انتقال “مارتن” إلى النادي`: one word that the lexicon does not know and that has none of the endings
/// of what is said of things (`“كارثة”`, `“تنازلات”`, `“جزئيا”`, `“طبيعي”`).
fn unadorned(look: &Look<'_, '_>) -> bool {
    const ENDINGS: [&str; 10] = ["ة", "ات", "ا", "اء", "ي", "ين", "ون", "ه", "هم", "تم"];
    let at = look.at;
    let word = look.reader.text_of(at);
    look.is_phrase(1..=1)
        && !look.is_told_of_another()
        && look.first_is_unknown()
        && look.is_unadorned(at)
        && !ENDINGS.iter().any(|ending| word.ends_with(ending))
}

/// `الباحثة “سيلينا لاشي”`, `معسكر “كامب أرينا”`: two such words, none of them an everyday one; but `“عملا همجيا”`,
/// `“تحتاج وقتا”`.
fn unadorned_words(look: &Look<'_, '_>) -> bool {
    const ENDINGS: [&str; 7] = ["ة", "ات", "اء", "ين", "ون", "ه", "هم"];
    let reader = look.reader;
    let unknown = |at: usize| {
        reader.is_name_word(at)
            && reader.tok(at).size >= 3
            && !reader.looks_like_verb(at)
            && look.is_unadorned(at)
            && !reader.text_of(at).has_tanwin()
            && !reader.text_of(at).starts_with("ت")
            && !ENDINGS.iter().any(|ending| reader.text_of(at).ends_with(ending))
    };
    look.is_phrase(2..=2)
        && !look.is_told_of_another()
        && look.stretch.inside().all(unknown)
        && !look.stretch.inside().all(|at| reader.text_of(at).ends_with("ا"))
}

/// `طائرة “إف 16”`, `نظام “آي أو إس”`, `راديو “اف ام”`, `صندوق “إن.دي.بي”`, `عملاء “السي آي إيه”`: a number behind what
/// the lexicon does not know, or names of letters.
fn model(look: &Look<'_, '_>) -> bool {
    let inside = look.stretch.inside();
    let last = inside.end - 1;
    let letters = |at: &usize| look.reader.is(*at, TokenKind::Word) && look.reader.tok(*at).size <= 2;
    let unknown = |at: usize| {
        let tok = look.reader.tok(at);
        let article = at == inside.start && tok.clitics == Clitics::AL && tok.size <= 4;
        let bare = tok.class() == Class::Unknown && (tok.clitics.is_empty() || article);
        !tok.is(TokenKind::Word) || bare || letters(&at)
    };
    let numbered = look.reader.is(last, TokenKind::Number) && look.words <= 3;
    let spelled = look.words <= 5 && inside.clone().filter(letters).count() >= 2;
    let radio = look.words == 2 && inside.clone().all(|at| letters(&at));
    // “سوكال إن”: nothing that is said ends so.
    let abroad = look.words == 2 && look.first.class() == Class::Unknown && look.reader.class(last).is_complementizer();
    let stopped = || {
        let stop = |at: usize| look.reader.is(at, TokenKind::Stop);
        let part = |at: usize| stop(at) || look.reader.tok(at).size <= 4;
        let joined = |at: usize| part(at) && (at == inside.start || !look.reader.tok(at).spaced);
        look.words <= 5 && inside.clone().all(joined) && inside.clone().filter(|at| stop(*at)).count() >= 2
    };
    !look.clause && (radio || abroad || (numbered || spelled) && inside.clone().all(unknown)) || stopped()
}

/// `أن “غوغل” استمرت`, `أن “الداخلية” تملك خبرة`: of whom or what the clause speaks; but `إن “المحتال” متزوج`.
fn unknown_subject(look: &Look<'_, '_>) -> bool {
    let right = look.right();
    let acts = || {
        let word = look.reader.text_of(right);
        let hers = look.reader.is_plain_unknown(right) && word.starts_with("ت") && look.reader.tok(right).size >= 4;
        matches!(look.reader.class(right), Class::Verb | Class::Auxiliary | Class::Pronoun | Class::Relative)
            || look.reader.looks_like_verb(right)
            || word.is_one_of(&["لديه", "لديها"])
            || hers && !look.reader.ends_in_teh(right) && !look.reader.looks_like_masdar(right)
    };
    look.left_class().is_complementizer()
        && !look.has_subject()
        && look.is_phrase(1..=1)
        && (look.first_is_unknown() || look.first.has(Clitics::AL) && acts())
}

/// `عبر حسابهم على “الفيسبوك”`, `صفحته الرسمية في “تويتر”`: where somebody has his page.
fn account(look: &Look<'_, '_>) -> bool {
    let reader = look.reader;
    let Some((at, _)) = look.left.filter(|_| look.is_phrase(..=2) && look.left_class().is_preposition()) else {
        return false;
    };
    let page = |at: usize| {
        let word = reader.text_of(at);
        let behind_bi = word.written().strip_prefix('ب');
        ["حساب", "صفح"]
            .iter()
            .any(|page| word.starts_with(page) || behind_bi.is_some_and(|rest| rest.starts_with(page)))
    };
    let noun = |at: usize| if reader.is_definite_adjective(at) { at.checked_sub(1) } else { Some(at) };
    at.checked_sub(1).and_then(noun).is_some_and(page)
}

/// `“سامي بن عمر بن حمود البكري”`: a man by his father's name.
fn fathers_name(look: &Look<'_, '_>) -> bool {
    let name = look.first_is_unknown() || look.first.class() == Class::GivenName;
    let father = (look.at + 1..look.at + 3).any(|at| look.reader.text_of(at) == "بن");
    name && father && look.is_phrase(..=10)
}

/// `أبدى سامي البكري “عامل” انزعاجه`: what he does, right behind his name, where what is his follows.
fn trade(look: &Look<'_, '_>) -> bool {
    let Some((at, tok)) = look.left.filter(|_| look.words == 1 && look.first.clitics.is_empty()) else { return false };
    let given = |at: usize| look.reader.class(at) == Class::GivenName;
    let named = given(at) || at > 0 && given(at - 1) && tok.is_word() && !tok.class().is_preposition();
    named && look.reader.text_of(look.right()).ends_with_pronoun()
}

/// `“وجه وظل” للمخرجة سلمى الداري`, `“البحر” من إخراج سامي البكري`: whose work it is.
fn by_its_author(look: &Look<'_, '_>) -> bool {
    const AUTHORS: [&str; 16] = [
        "للمخرج",
        "للمخرجة",
        "للكاتب",
        "للكاتبة",
        "للشاعر",
        "للشاعرة",
        "للفنان",
        "للفنانة",
        "للروائي",
        "للروائية",
        "للمؤلف",
        "للمطرب",
        "للدكتور",
        "للدكتورة",
        "للباحث",
        "للأديب",
    ];
    const MAKING: [&str; 4] = ["إخراج", "اخراج", "تأليف", "بطولة"];
    let right = look.right();
    let by = look.reader.class(right) == Class::PrepMin;
    let long = || look.is_phrase(..=16) && look.reader.class(right + 1) == Class::GivenName;
    (look.words <= 6 || long())
        && (look.reader.text_of(right).is_one_of(&AUTHORS)
            || look.reader.text_of(right + usize::from(by)).is_one_of(&MAKING))
}

/// `اعتداء على المسجد الكبير “مسجد النخيل”`, `بطاقة الأسرة “كرت العائلة”`: within what is told, a definite noun behind
/// a definite one is what that is called. What he who speaks begins with stands behind his verb and no أن: `قال المدير
/// “الوضع الحالي صعب”`.
fn definite_behind_the_definite(look: &Look<'_, '_>) -> bool {
    let reader = look.reader;
    let first = look.at;
    let article = |at: usize| look.has_article_alone(at);
    let noun = || matches!(look.first.class(), Class::Unknown | Class::NameHead) || look.first.class().is_head();
    let plain = reader.is_bare_word(first) && reader.text_of(first) != "غير";
    // المؤشرات “المتأزمة أصلا”, العلاقات “المتينة القوية”, التغييرات “المركزية الصينية”: how things are
    let like = || reader.ends_in_teh(first) && look.left_is_hers();
    let second = || article(first + 1) || reader.tok(first + 1).has(Clitics::WA);
    let definite = (2..=4).contains(&look.words) && article(first) && !look.first_is_nisba() && second() && !like()
        || (2..=3).contains(&look.words) && plain && noun() && article(first + 1);
    let Some((at, tok)) = look.left.filter(|_| definite && !look.clause) else { return false };
    if !article(at) || tok.class() == Class::Relative || look.is_predicate() {
        return false;
    }
    let begin = reader.sentences.begin(at).max(at.saturating_sub(24));
    let told = (begin..at).rev().find(|at| {
        let class = reader.class(*at);
        class.is_complementizer() || matches!(class, Class::Verb | Class::Participle | Class::SpeechNoun)
    });
    told.is_some_and(|told| reader.class(told).is_complementizer() || !reader.lemma(told).frames.reports())
}

/// `الحساب البنكي “الآيبان”`, `القنب الهندي “زطلة”`: one word behind a definite noun. What is said of the noun is no
/// name: `الملف “مركون”`, `الشركة “تخلت” عن`, `وصف الخطاب “بالكاذب”`; but `الرئيس “المعزول” سالم`, within a name.
fn apposition(look: &Look<'_, '_>) -> bool {
    let at = look.at;
    let headed = look.left.is_some_and(|(_, tok)| tok.class().is_head() || tok.class() == Class::NameHead);
    let said = || {
        !headed && look.reader.looks_like_quality(at)
            || look.first.has(Clitics::BI)
            || look.reader.looks_like_verb(at)
            || look.is_done()
            || look.is_predicate()
            || look.first.size <= 6 && look.reader.looks_like_her_verb(at)
    };
    let noun = matches!(look.first.class(), Class::Unknown | Class::NameHead);
    // الإعانات “المهينة”, هذه الكتب “الضعيفة”: what they are like
    let these = |at: usize| at > 0 && look.reader.text_of(at - 1).is_one_of(&["هذه", "تلك"]);
    let like = || {
        let feminine = look.first.has(Clitics::AL) && look.reader.ends_in_teh(at);
        feminine && (look.left_is_hers() || look.left.is_some_and(|(at, _)| these(at)))
    };
    let within = || headed && look.first.has(Clitics::AL) && look.reader.class(look.right()) == Class::GivenName;
    let named = || !look.first_is_nisba() && noun && !like() && !said();
    look.left_has_article() && look.is_phrase(1..=1) && (named() || within())
}

/// `الطريق الدائري الأول “طريق النخيل”`: the noun before the mark again, and which it is; but `القوات هي “قوات برية”`.
fn repeated(look: &Look<'_, '_>) -> bool {
    let reader = look.reader;
    let first = look.at;
    let noun = reader.is_bare_word(first) && look.first.size >= 3;
    let Some((at, _)) = look.left.filter(|_| noun && look.is_phrase(2..=6)) else {
        return false;
    };
    let mut before = (at.saturating_sub(3)..=at).rev().take_while(|at| look.has_article_alone(*at));
    before.any(|at| reader.key(at).without(Clitics::AL) == reader.key(first))
}

/// `العلاقات “الجزيرية الساحلية”`, `اللاعب “الآسيوي”`: whose land it is of.
fn nationalities(look: &Look<'_, '_>) -> bool {
    let land = |at: usize| look.reader.class(at) == Class::Nationality && look.reader.tok(at).has(Clitics::AL);
    look.left_has_article() && look.words <= 3 && look.stretch.inside().all(land)
}

/// Whether an indefinite noun and its adjective stand inside: `حل سياسي`, `رزمة سخية`.
pub(crate) fn is_described_noun(reader: &Reader<'_>, open: usize) -> bool {
    let nisba = |look: &Look<'_, '_>| {
        let noun = matches!(look.first.class(), Class::Unknown | Class::Object) && look.first.clitics.is_empty();
        let name = matches!(reader.class(open + 2), Class::GivenName | Class::Place | Class::Kin);
        let second = reader.is_bare_word(open + 2) && !name;
        look.words == 2 && noun && second && reader.text_of(open + 2).ends_with("ي")
    };
    look_at(reader, open).is_some_and(|look| look.is_described_noun() || nisba(&look))
}

/// Whether an indefinite noun stands before the mark, that the words inside may describe: `مطالب
/// “عادية وطبيعية”`.
pub(crate) fn is_described(reader: &Reader<'_>, open: usize) -> bool {
    look_at(reader, open).is_some_and(|look| look.left_is_indefinite() && !look.first.has(Clitics::AL))
}

/// `فرق “الاستجابة المتقدمة”`, `ميزة “سجل المواقع”`: the mark completes an indefinite noun, which
/// is no verbal noun (`عبور “حقول الألغام”`, `عدم “الهلع”`).
fn construct(look: &Look<'_, '_>) -> bool {
    let Some((at, _)) = look.left.filter(|_| look.is_phrase(..=3) && look.left_is_indefinite()) else { return false };
    let key = look.reader.key(at);
    // يعد الحكم بمثابة “إعلان حرب”: what it amounts to
    let verbal =
        look.reader.looks_like_masdar(at) || look.left_text() == "بمثابة" || key.letters() == 4 && key.letter(2) == WAW;
    let named = look.first.has(Clitics::AL) || look.first.class() == Class::NameHead || look.first.class().is_head();
    !verbal && named && !look.first.has(Clitics::BI)
}

/// `“سامي البكري”`
fn person_inside(look: &Look<'_, '_>) -> bool {
    let particle = |at| {
        let class = look.reader.class(at);
        class.is_preposition() || matches!(class, Class::Opener | Class::Adverb | Class::Conjunction)
    };
    // “السكوت المتعمد” is no Scott.
    let name = look.first.class() == Class::GivenName && !look.first.has(Clitics::AL);
    // “أبو شراع”, “أبو الفداء السوداني”
    let kin = look.reader.begins_kunya(look.at);
    let called = look.words >= 2 && kin;
    // بشيخ البحارة: what somebody is called so by
    let title = look.first.class() == Class::Title && !look.first.has(Clitics::BI);
    look.is_phrase(..=3) && (name || called || title) && !look.stretch.inside().take(REACH).any(particle)
}

/// `ما يسمى بـ“الحراك”`, `يعرف في القرى بـ“الربيع”`, `التي تسمى: “البحر الحي”`: nothing but an adverbial stands between.
fn known_as(look: &Look<'_, '_>) -> bool {
    let Some((at, tok)) = look.left.filter(|_| look.words <= 5) else { return false };
    let joint = tok.is(TokenKind::Colon) || tok.is_letter();
    let end = at + usize::from(!joint);
    let Some(called) = (end.saturating_sub(4)..end).rev().find(|at| look.reader.class(*at) == Class::Called) else {
        return false;
    };
    let adverbial = called + 1 == end
        || look.reader.class(called + 1).is_preposition()
        || matches!(look.reader.class(called + 1), Class::Adverb | Class::Time | Class::Opener);
    adverbial && (called + 1..end).all(|at| look.reader.is(at, TokenKind::Word) && look.reader.class(at) != Class::Verb)
}

/// `لافتة كتب عليها “ممنوع الدخول”`
fn sign(look: &Look<'_, '_>) -> bool {
    let Some((at, _)) = look.left.filter(|(_, tok)| tok.class() == Class::PrepPronoun) else { return false };
    let written = |verb: usize| look.reader.class(verb) == Class::Verb && look.reader.lemma(verb).act == Act::Writing;
    look.left_text().starts_with("علي") && at.checked_sub(1).is_some_and(written)
}

/// `أعلنت “لانابيك” عن حملة`, `أشارت “أمواج راتينغ” إلى وجود مخاطر`, `طالبت “الأمواج الزرقاء” البلدية بالتحقيق`, `حث
/// “البكري” الجميع على الصبر`, `أشاد “البكري” بالفوز`
fn subject_of_a_verb(look: &Look<'_, '_>) -> bool {
    let Some((at, _)) = look.left.filter(|(_, tok)| tok.class() == Class::Verb) else { return false };
    let frames = look.reader.lemma(at).frames;
    // ما حدث “كارثة”
    let relative = at > 0 && matches!(look.reader.class(at - 1), Class::Relative | Class::Negation);
    let unknown = look.is_phrase(1..=1) && look.first_is_unknown() && !relative;
    // أشاد “البكري” بالفوز; but اتهم “البكري” الشركة بالكذب
    let bi = frames.has(Frames::BI) && frames.has(Frames::PHRASE) && !frames.has(Frames::OBJECT);
    let preposition = || {
        let right = look.right();
        let with = || bi && look.reader.tok(right).has(Clitics::BI) && !look.first.has(Clitics::BI);
        (frames.takes_behind(look.reader.class(right)) || with()) && !look.first.class().is_preposition()
    };
    unknown && !frames.has(Frames::AS.with(Frames::TWO))
        || look.is_phrase(..=3) && (object_follows(look, frames) || preposition())
}

/// Whether the object of the verb before the mark stands behind it, and what is asked of the object: the words between
/// are who asks.
fn object_follows(look: &Look<'_, '_>, frames: Frames) -> bool {
    let object = look.right();
    let asked = |at: usize| {
        let tok = look.reader.tok(at);
        tok.has(Clitics::BI) && frames.has(Frames::BI)
            || tok.class() == Class::PrepIla && frames.has(Frames::ILA)
            || tok.class() == Class::PrepAla && frames.has(Frames::ALA)
            || tok.class().is_complementizer()
    };
    frames.has(Frames::OBJECT)
        && look.has_article_alone(object)
        && !look.reader.is_adjective(object)
        && (object + 1..object + 5).any(asked)
}

/// `قالت الجمعية “أمواج الغد” إن`, `وقال “سامي” “نعم”`, `وقال القارئ “هذا رأيي” “نعم”`, `صرح المدير “سامي” قائلا`: a
/// complement follows at once. A predicate is no name: `إنه “من حسن الحظ” أن`, `لم يكن “يخطر ببالهم” أن`.
fn before_a_complement(look: &Look<'_, '_>) -> bool {
    let governed = look
        .left
        .is_some_and(|(_, tok)| tok.size == 1 || tok.class().is_preposition() || tok.class().is_complementizer());
    // وتابع بيان “مركز الأمواج”، إن
    let comma = look.reader.is(look.right(), TokenKind::Comma) && look.reader.next_is_complementizer(look.right());
    let next = look.right() + usize::from(comma);
    let says = look.reader.class(next) == Class::Participle && look.reader.lemma(next).act == Act::Statement;
    look.words <= 4
        && (!look.clause || look.words <= 2 && look.reader.is_open(next))
        && !governed
        && !look.first.class().is_preposition()
        && !look.reader.looks_like_verb(look.at)
        && (look.reader.class(next).is_complementizer() || look.reader.is_open(next) || says)
        && !look.reader.tok(next).has(Clitics::WA)
}

/// `وكالة الأنباء الوطنية “سبأ”`, `البرنامج التدريبي “من البحر إلى المصنع”`: behind the adjectives of what
/// has a name.
fn behind_an_institution(look: &Look<'_, '_>) -> bool {
    let Some((at, _)) = look.left.filter(|_| look.words <= 5 && (look.words < 2 || !look.clause)) else { return false };
    let definite = |at: &usize| look.reader.tok(*at).has(Clitics::AL);
    let Some(first) = (at.saturating_sub(3)..=at).rev().take_while(definite).last() else { return false };
    let head = |at: usize| matches!(look.reader.class(at), Class::Institution | Class::Media | Class::NameHead);
    let programme = first + 1 == at && look.reader.class(first) == Class::NameHead && look.reader.is_adjective(at);
    let adjective = first < at && head(first);
    let governed = first > 0 && head(first - 1);
    // منظمات العمال “جبهة واحدة”, الجمعية العمومية “مجبرة”: what is said of it
    let said = || {
        look.is_described_noun()
            || look.words == 1 && look.reader.looks_like_quality(look.at)
            || look.is_done()
            || look.is_predicate()
    };
    (programme || look.words <= 2 && (adjective || governed)) && !said()
}

/// `مثل “مسار” و“دليل”`, `فرقة “الموج”، أو “الشاطئ”`: what is joined to a name is a name.
fn coordinated(look: &Look<'_, '_>) -> bool {
    let before = previous_in_list(look.reader, look.stretch.open());
    let Some(mut first) = before.filter(|_| look.words <= 4) else { return false };
    // The first of a short list decides; a long list is one of names.
    for _ in 0..8 {
        let Some(before) = previous_in_list(look.reader, first) else {
            return look_at(look.reader, first).is_some_and(|look| name_rule(&look).is_some());
        };
        first = before;
    }
    true
}

/// The mark that opens the stretch before `… و`, `…، و`, `… أو`.
fn previous_in_list(reader: &Reader<'_>, open: usize) -> Option<usize> {
    let joint = open.checked_sub(1).filter(|at| reader.text_of(*at).is_one_of(&["و", "أو"]))?;
    let close = joint.checked_sub(1)?;
    let close = close.checked_sub(usize::from(reader.is(close, TokenKind::Comma)))?;
    reader.is_close(close).then(|| reader.partner[close] as usize)
}
