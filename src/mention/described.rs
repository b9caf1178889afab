//! The indefinite noun that the verb right behind it describes.

use super::kind::describes;
use super::start::has_its_subject;
use crate::arabic::Clitics;
use crate::lexicon::lists;
use crate::lexicon::{Act, Class, Frames, Gender, Number};
use crate::phrase::{Bounds, Phrase, filling_behind_clitic};
use crate::reader::Reader;
use crate::token::TokenKind;

/// The indefinite noun that the verb right behind it describes, which needs no relative: `دراسة حديثة تقول إن`,
/// `منتقدين يؤكدون أن`. Of what is past only people do so: `عن قائمة قالت إنها` is of who published it.
pub(crate) fn described(reader: &Reader<'_>, cue: usize) -> Option<Phrase> {
    let tok = reader.tok(cue);
    let form = tok.form();
    if tok.class() != Class::Verb || !tok.clitics.is_empty() || form.has_pronoun() {
        return None;
    }
    let bounds = Bounds { accusative: true, ..Bounds::towards(cue, Frames::NONE) };
    let begin = reader.sentences.begin(cue).max(cue.saturating_sub(8));
    let bare = |at: usize| {
        let noun = matches!(reader.class(at), Class::Unknown | Class::Statement | Class::Occasion | Class::GivenName);
        noun && reader.is(at, TokenKind::Word) && !reader.tok(at).has(Clitics::AL)
    };
    let definite =
        |at: usize| reader.tok(at).has(Clitics::AL) || matches!(reader.class(at), Class::GivenName | Class::Place);
    // The longest phrase that ends right there, and no part of a longer one: ضغوط سياسية, 48 صفحة. What is definite is not
    // described so, and a thing behind it is no part of it: نشرت الجمعية دراسة تدعو
    let indefinite = |found: &Phrase| !(found.start..found.end).any(definite);
    let filling = |start: usize| filling_behind_clitic(reader, start, bounds);
    let mut heads = (begin..cue).filter(|at| reader.class(*at).is_head());
    let found = heads.find_map(filling).and_then(|longest| {
        let mut things = heads.filter(|at| reader.class(*at).heads_thing());
        if indefinite(&longest) { Some(longest) } else { things.find_map(|at| filling(at).filter(indefinite)) }
    });
    // أضاف أنه مريض قال: what he is
    let longer = |at: usize| bare(at) || reader.is(at, TokenKind::Number) || has_its_subject(reader, at);
    let whole = |found: &Phrase| found.start == begin || !longer(found.start - 1);
    // ولا أحد ينكر; جده تقول
    let other = |at: usize| {
        reader.class(at) == Class::Kin || reader.text_of(at) == "كل" || reader.text_of(at).is_one_of(lists::ONE_OF)
    };
    let tells = |found: &Phrase| {
        let person = form.is_present() || !reader.class(found.head).heads_thing();
        person && !other(found.head) && describes(form, reader.tok(found.head))
    };
    let told = |found: &Phrase| whole(found) && tells(found);
    found.filter(told).or_else(|| described_thing(reader, cue, begin))
}

/// `وهناك موقف يقول إن`, `تبنى المجلس رأيا استشاريا ينص على أن`: so is a thing that is no head of a phrase, if it goes
/// with what it does.
fn described_thing(reader: &Reader<'_>, cue: usize, begin: usize) -> Option<Phrase> {
    let form = reader.tok(cue).form();
    if !form.is_present() || form.person() != 3 || form.number() != Number::Singular {
        return None;
    }
    let ends = |at: usize, endings: &[&str]| endings.iter().any(|ending| reader.text_of(at).ends_with(ending));
    let plain = |at: usize| reader.is_bare_word(at);
    let accusative = |at: usize| plain(at) && reader.tok(at).size >= 4 && ends(at, &["ا"]);
    // آثارا تشير إلى أن: what shows something by itself has to be known for a thing.
    let shows = matches!(reader.lemma(cue).act, Act::Indication | Act::Explanation | Act::Emphasis | Act::Finding);
    let noun = |at: usize| {
        let tok = reader.tok(at);
        // منشورات تحث; but سالم بركات تقول
        let many = || ends(at, &["ات"]) && tok.size >= 10 && !(at > 0 && reader.class(at - 1) == Class::GivenName);
        let ending = || (accusative(at) || reader.ends_in_teh(at) || many()) && !shows;
        let thing = match tok.class() {
            Class::Unknown => reader.is_common(at) || ending(),
            class => {
                matches!(class, Class::Object | Class::Statement | Class::NameHead | Class::SpeechNoun | Class::Norm)
            }
        };
        // لم يجد شيئا يتحدث عنه
        let own = reader.text_of(at).ends_with_pronoun() || reader.text_of(at).starts_with("شيئ");
        let she = reader.ends_in_teh(at) || ends(at, &["ات"]);
        thing && !own && plain(at) && she == (form.gender() == Gender::Feminine)
    };
    let last = cue.checked_sub(1).filter(|last| *last >= begin && noun(*last))?;
    // رأيا استشاريا, رسالة قديمة: its adjective has its ending.
    let alike = |at: usize| {
        accusative(at) && !reader.text_of(at).ends_with_pronoun() && accusative(last)
            || noun(at) && [at, last].iter().all(|at| reader.ends_in_teh(*at))
    };
    let head = last.checked_sub(1).filter(|at| *at >= begin && alike(*at)).unwrap_or(last);
    Some(Phrase { start: head, end: cue, head })
}
