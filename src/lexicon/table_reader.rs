//! From the rows of the tables to lemmas and forms.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use super::cell::{act, again, frames, gender, plain, reports, word, words};
use super::common::CommonNouns;
use super::error::Problem;
use super::lemma::Lemmas;
use super::lookup::MAX_LEMMA;
use super::row::Row;
use super::stop::StopPhrases;
use super::{
    Act, Class, CueKind, Form, Frames, Gender, Lexicon, LexiconError, NounClass, Number, Table, Tables, conjugate,
    lookup,
};
use crate::arabic::Key;

/// What the table of places calls them. No rule asks which of these a place is.
const PLACES: [&str; 4] = ["country", "capital", "city", "region"];

/// So many verbs, cues and roles can be added: the numbers up to [`MAX_LEMMA`] hold them and the bundled ones.
const ADDED_LEMMAS: usize = 30_000;

/// Reads rows into lemmas and forms.
pub(super) struct TableReader {
    lemmas: Lemmas,
    forms: lookup::Builder,
    common: Vec<Key>,
    stops: StopPhrases,
    words: HashSet<(Table, Key)>,
}

impl TableReader {
    pub(super) fn new() -> Self {
        Self {
            lemmas: Lemmas::new(),
            forms: lookup::Builder::default(),
            common: Vec::new(),
            stops: StopPhrases::default(),
            words: HashSet::new(),
        }
    }

    pub(super) fn lexicon(self) -> Lexicon {
        let Self { lemmas, forms, common, stops, .. } = self;
        Lexicon { tables: Arc::new(Tables { lemmas, lookup: forms.build(), common: CommonNouns::of(&common), stops }) }
    }

    /// Reads rows that are not the bundled ones.
    pub(super) fn add(&mut self, table: Table, rows: &[Row<'_>]) -> Result<(), LexiconError> {
        self.room_for(table, rows)?;
        self.read(table, rows)
    }

    /// Reads rows of one table, none of which may stand for the same word as another.
    pub(super) fn read(&mut self, table: Table, rows: &[Row<'_>]) -> Result<(), LexiconError> {
        if table == Table::StopPhrases {
            return self.stop_phrases(rows);
        }
        let mut lines = HashMap::new();
        // A row for a word that has one already counts for nothing, but it is read.
        let mut unused = TableReader::new();
        for row in rows {
            let key = word(row, 0)?;
            if let Some(line) = lines.insert(key, row.line) {
                return Err(again(row, line));
            }
            let reader = if self.words.insert((table, key)) { &mut *self } else { &mut unused };
            reader.row(row)?;
        }
        Ok(())
    }

    fn row(&mut self, row: &Row<'_>) -> Result<(), LexiconError> {
        match row.table {
            Table::Verbs => self.verb(row)?,
            Table::Cues => self.cue(row)?,
            Table::Particles => self.particle(row)?,
            Table::Roles => self.role(row)?,
            Table::Honorifics => self.forms.add(row.cells[0], Class::Honorific, Form::NONE, 0),
            Table::GivenNames => {
                let gender = gender(row, 1, "m, f")?;
                self.forms.add(row.cells[0], Class::GivenName, Form::nominal(gender, Number::Singular), 0);
            }
            Table::Places => {
                let kind = row.cells[1];
                if !PLACES.contains(&kind) {
                    let expected = PLACES.join(", ");
                    return Err(row.error("kind", Problem::Unknown { expected, found: kind.to_owned() }));
                }
                self.forms.add(row.cells[0], Class::Place, Form::nominal(Gender::Feminine, Number::Singular), 0);
            }
            Table::Nationalities => self.nationality(row),
            Table::CommonNouns => self.common.push(word(row, 0)?),
            // They are more than one word, and read by themselves.
            Table::StopPhrases => {}
        }
        Ok(())
    }

    /// That the rows, of which each verb, cue and role is a lemma, leave room for the bundled ones.
    fn room_for(&self, table: Table, rows: &[Row<'_>]) -> Result<(), LexiconError> {
        let left = ADDED_LEMMAS - (self.lemmas.len() - 1);
        match rows.get(left) {
            Some(row) if matches!(table, Table::Verbs | Table::Cues | Table::Roles) => {
                Err(row.error(table.columns()[0], Problem::TooMany(ADDED_LEMMAS)))
            }
            _ => Ok(()),
        }
    }

    fn stop_phrases(&mut self, rows: &[Row<'_>]) -> Result<(), LexiconError> {
        let mut lines = HashMap::new();
        for row in rows {
            let words =
                row.cells[0].split_whitespace().map(|text| plain(row, 0, text)).collect::<Result<Vec<Key>, _>>()?;
            if let Some(line) = lines.insert(words.clone(), row.line) {
                return Err(again(row, line));
            }
            self.stops.add(words);
        }
        Ok(())
    }

    fn verb(&mut self, row: &Row<'_>) -> Result<(), LexiconError> {
        let frames = frames(row)?;
        if row.cells[1] != "-" {
            word(row, 1)?;
            if !row.cells[1].starts_with('ي') {
                return Err(row.error("present", Problem::NoPresent(row.cells[1].to_owned())));
            }
        }
        words(row, 2)?;
        words(row, 3)?;
        let act = act(row, 4)?;
        if frames.reports() {
            reports(row, act)?;
        }
        let lemma = self.lemma(row, 0, act, frames)?;
        let parts = conjugate::Parts {
            past: row.cells[0],
            present: row.cells[1],
            participles: row.cells[2],
            nouns: if frames.reports() { row.cells[3] } else { "-" },
            object: frames.has(Frames::OBJECT.with(Frames::AS).with(Frames::TWO)),
            me: frames.has(Frames::OBJECT) && matches!(act, Act::Statement | Act::Question),
            answers: act == Act::Answer,
        };
        let reports = frames.reports();
        conjugate::forms(&parts, &mut |text, part, form| {
            let class = match part {
                conjugate::Part::Rare => return self.forms.add_weak(text, Class::Verb, form, lemma),
                // إذاعة، استطلاع: the bare noun is more often something else.
                conjugate::Part::Noun if !form.has_pronoun() => {
                    return self.forms.add_weak(text, Class::SpeechNoun, form, lemma);
                }
                conjugate::Part::Finite => Class::Verb,
                conjugate::Part::Participle if reports => Class::Participle,
                conjugate::Part::Noun => Class::SpeechNoun,
                conjugate::Part::Participle => return,
            };
            self.forms.add(text, class, form, lemma);
        });
        Ok(())
    }

    fn cue(&mut self, row: &Row<'_>) -> Result<(), LexiconError> {
        let Some(kind) = CueKind::named(row.cells[1]) else {
            let found = row.cells[1].to_owned();
            return Err(row.error("kind", Problem::Unknown { expected: CueKind::expected(), found }));
        };
        let class = kind.class();
        let act = act(row, 2)?;
        reports(row, act)?;
        let lemma = self.lemma(row, 0, act, kind.frames())?;
        let text = row.cells[0];
        let bare = Form::nominal(Gender::Masculine, Number::Singular);
        self.forms.add(text, class, bare, lemma);
        // بيانه، تصريحاتها: whose statement it is, the pronoun says.
        if matches!(class, Class::Statement | Class::Occasion) {
            let stem = stem(text);
            for (pronoun, gender, number) in [
                ("ه", Gender::Masculine, Number::Singular),
                ("ها", Gender::Feminine, Number::Singular),
                ("هم", Gender::Masculine, Number::Plural),
            ] {
                self.forms.add(&format!("{stem}{pronoun}"), class, Form::nominal(gender, number).with_pronoun(), lemma);
            }
            self.forms.add(&format!("{text}ا"), class, bare, lemma);
        }
        Ok(())
    }

    fn particle(&mut self, row: &Row<'_>) -> Result<(), LexiconError> {
        let class = Class::named(row.cells[1]).ok_or_else(|| {
            row.error("class", Problem::Unknown { expected: Class::expected(), found: row.cells[1].to_owned() })
        })?;
        let text = row.cells[0];
        self.forms.add(text, class, Form::NONE, 0);
        // but not بألا
        if class.is_complementizer() && text.ends_with('ن') {
            use {Gender::*, Number::*};
            for (pronoun, person, gender, number) in [
                ("ه", 3, Masculine, Singular),
                ("ها", 3, Feminine, Singular),
                ("هم", 3, Masculine, Plural),
                ("هما", 3, Masculine, Dual),
                ("هن", 3, Feminine, Plural),
                ("ني", 1, Masculine, Singular),
                ("نا", 1, Masculine, Plural),
                ("نني", 1, Masculine, Singular),
                ("ننا", 1, Masculine, Plural),
                ("ك", 2, Masculine, Singular),
                ("كم", 2, Masculine, Plural),
            ] {
                let form = Form::past(person, gender, number).with_pronoun();
                self.forms.add_weak(&format!("{text}{pronoun}"), class, form, 0);
            }
        }
        Ok(())
    }

    fn role(&mut self, row: &Row<'_>) -> Result<(), LexiconError> {
        let class = NounClass::named(row.cells[3]).map(NounClass::class).ok_or_else(|| {
            let found = row.cells[3].to_owned();
            row.error("class", Problem::Unknown { expected: NounClass::expected(), found })
        })?;
        words(row, 1)?;
        words(row, 2)?;
        // A collective is plural by itself: سكان، أهالي.
        let collective = row.cells[4] == "p";
        let gender = if collective { Gender::Masculine } else { gender(row, 4, "m, f, p")? };
        let lemma = self.lemma(row, 0, Act::None, Frames::NONE)?;
        let number = if collective { Number::Plural } else { Number::Singular };
        let noun = row.cells[0];
        let cell = |index: usize| row.cells[index].split('|').map(str::trim).filter(|form| *form != "-");
        self.forms.add(noun, class, Form::nominal(gender, number), lemma);
        for form in cell(1) {
            self.forms.add(form, class, Form::nominal(Gender::Feminine, Number::Singular), lemma);
        }
        for form in cell(2) {
            self.forms.add(form, class, Form::nominal(gender, Number::Plural), lemma);
            // Before what it governs, as a subject: سائقو الحافلات.
            if let Some(construct) = form.strip_suffix('ن').filter(|construct| construct.ends_with('و')) {
                self.forms.add_weak(construct, class, Form::nominal(gender, Number::Plural), lemma);
            }
        }
        if matches!(class, Class::Kin | Class::Role | Class::Title | Class::Source) {
            self.possessed(row, class, gender, lemma);
            // The accusative: أن متحدثا باسم, لكن مصدرا في الشركة.
            if !noun.ends_with(['ة', 'ي', 'ى', 'ا']) {
                self.forms.add_weak(&format!("{noun}ا"), class, Form::nominal(gender, Number::Singular), lemma);
            }
        }
        // The dual, also before what it governs, and a feminine's own plural: الوزيران، الوزيرتين، صحيفتا، الوزيرات.
        let endings: &[&str] = if noun.ends_with('ة') { &["ان", "ين", "ا"] } else { &["ان", "ين"] };
        for ending in endings {
            let dual = Form::nominal(gender, Number::Dual);
            self.forms.add_weak(&format!("{}{ending}", stem(noun)), class, dual, lemma);
        }
        if let Some(stem) = row.cells[1].strip_suffix('ة') {
            for (ending, number) in [("تان", Number::Dual), ("تين", Number::Dual), ("ات", Number::Plural)] {
                self.forms.add_weak(&format!("{stem}{ending}"), class, Form::nominal(Gender::Feminine, number), lemma);
            }
        }
        Ok(())
    }

    /// Whose he is: `والدته`, `مدربه`; of sources the plural too: `مصادرها`.
    fn possessed(&mut self, row: &Row<'_>, class: Class, gender: Gender, lemma: u16) {
        let forms = if class == Class::Source { 3 } else { 2 };
        for (index, form) in row.cells[..forms].iter().enumerate().filter(|(_, form)| **form != "-") {
            let gender = if *form == row.cells[0] { gender } else { Gender::Feminine };
            let number = if index == 2 { Number::Plural } else { Number::Singular };
            for pronoun in ["ه", "ها", "هم"] {
                let his = Form::nominal(gender, number).with_pronoun();
                self.forms.add_weak(&format!("{}{pronoun}", stem(form)), class, his, lemma);
            }
        }
    }

    fn nationality(&mut self, row: &Row<'_>) {
        let adjective = row.cells[0];
        for (ending, gender, number) in [
            ("", Gender::Masculine, Number::Singular),
            ("ة", Gender::Feminine, Number::Singular),
            ("ين", Gender::Masculine, Number::Plural),
            ("ون", Gender::Masculine, Number::Plural),
            ("ان", Gender::Masculine, Number::Dual),
        ] {
            self.forms.add(&format!("{adjective}{ending}"), Class::Nationality, Form::nominal(gender, number), 0);
        }
    }

    fn lemma(&mut self, row: &Row<'_>, column: usize, act: Act, frames: Frames) -> Result<u16, LexiconError> {
        // See `room_for`.
        let index = u16::try_from(self.lemmas.len())
            .ok()
            .filter(|index| *index <= MAX_LEMMA)
            .ok_or_else(|| row.error(row.table.columns()[column], Problem::TooMany(ADDED_LEMMAS)))?;
        self.lemmas.push(row.cells[column], act, frames);
        Ok(index)
    }
}

/// A noun as it stands before an ending: `صحيفت` of `صحيفة`.
fn stem(noun: &str) -> Cow<'_, str> {
    noun.strip_suffix('ة').map_or(Cow::Borrowed(noun), |stem| Cow::Owned(format!("{stem}ت")))
}
