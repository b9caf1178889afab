//! Rows of the user's own: whole tables as text, or words one by one.

use super::row::{Row, rows};
use super::table_reader::TableReader;
use super::{Act, CueKind, Frame, Gender, Lexicon, LexiconError, NounClass, Table};

/// Adds words to those that the crate ships: tables as text ([`table`](Self::table)), or one by one.
///
/// ```
/// use isnad::{Act, CueKind, Extractor, Frame, Lexicon, Noun, NounClass, Verb};
///
/// let lexicon = Lexicon::builder()
///     .verb(Verb::new("برطم", [Frame::Direct, Frame::An]).present("يبرطم").act(Act::Claim))
///     .cue("استنادا", CueKind::PrepositionLi, Act::Statement)
///     .noun(Noun::new("نوخذة", NounClass::Role))
///     .stop_phrase("يقول المثل")
///     .build()?;
///
/// let text = "يقول المثل إن الصبر جميل. وبرطم النوخذة سالم أن البحر غدار.";
/// let extraction = Extractor::builder().lexicon(lexicon).build().extract(text);
/// let names: Vec<_> = extraction.quotes().map(|quote| quote.name().unwrap()).collect();
/// assert_eq!(names, ["النوخذة سالم"]);
/// # Ok::<(), isnad::LexiconError>(())
/// ```
#[derive(Debug, Clone, Default)]
#[must_use]
pub struct LexiconBuilder {
    added: Vec<(Table, Added)>,
}

#[derive(Debug, Clone)]
enum Added {
    Text(String),
    /// The cells of a row.
    Row(Vec<String>),
}

impl LexiconBuilder {
    /// Adds the rows of a table, header row first, as in [`Table::bundled`]. A row whose first column
    /// the bundled table has takes that row's place. Within a text a word has one row, or it is an error; where
    /// two texts, or a text and a word added in code, have it, the first counts. Of verbs, cues and roles together
    /// 30,000 can be added.
    ///
    /// A word that two tables have is what the earlier of [`Table::ALL`] says, whichever of them it was added to: a
    /// particle that is added as a verb stays a particle.
    ///
    /// ```
    /// use isnad::{Lexicon, Table};
    ///
    /// let rows = "name\tgender\nشهرزاد\tf\n";
    /// let lexicon = Lexicon::builder().table(Table::GivenNames, rows).build()?;
    /// assert!(lexicon.forms() >= Lexicon::bundled().forms());
    /// # Ok::<(), isnad::LexiconError>(())
    /// ```
    pub fn table(mut self, table: Table, rows: impl Into<String>) -> Self {
        self.added.push((table, Added::Text(rows.into())));
        self
    }

    /// Adds a verb, as a row of [`Table::Verbs`] does.
    ///
    /// ```
    /// use isnad::{Act, Extractor, Frame, Lexicon, Verb};
    ///
    /// let verb = Verb::new("برطم", [Frame::Direct]).present("يبرطم").act(Act::Claim);
    /// let extractor = Extractor::builder().lexicon(Lexicon::builder().verb(verb).build()?).build();
    /// let extraction = extractor.extract("وتبرطم الجارة: “الورد لنا”.");
    /// assert_eq!(extraction.quotes().next().unwrap().cue().unwrap().act(), Act::Claim);
    /// # Ok::<(), isnad::LexiconError>(())
    /// ```
    pub fn verb(self, verb: Verb) -> Self {
        let frames: Vec<&str> = verb.frames.iter().map(|frame| frame.as_str()).collect();
        let (frames, act) = if frames.is_empty() {
            ("none".to_owned(), Act::None.as_str().to_owned())
        } else {
            (frames.join(" "), verb.act.as_str().to_owned())
        };
        self.row(Table::Verbs, vec![verb.past, verb.present, verb.participle, verb.noun, act, frames, NONE.into()])
    }

    /// Adds a cue that is no verb, as a row of [`Table::Cues`] does: `استنادا`.
    ///
    /// ```
    /// use isnad::{Act, CueKind, Extractor, Lexicon};
    ///
    /// let lexicon = Lexicon::builder().cue("سندا", CueKind::PrepositionLi, Act::Statement).build()?;
    /// let extraction = Extractor::builder().lexicon(lexicon).build().extract("سندا لمدير الميناء، لم تبحر سفينة.");
    /// assert_eq!(extraction.quotes().next().unwrap().name(), Some("مدير الميناء"));
    /// # Ok::<(), isnad::LexiconError>(())
    /// ```
    pub fn cue(self, form: impl Into<String>, kind: CueKind, act: Act) -> Self {
        self.row(Table::Cues, vec![form.into(), kind.as_str().into(), act.as_str().into(), NONE.into()])
    }

    /// Adds a noun that heads the name of a speaker, as a row of [`Table::Roles`] does.
    ///
    /// ```
    /// use isnad::{Extractor, Lexicon, Noun, NounClass};
    ///
    /// let lexicon = Lexicon::builder().noun(Noun::new("نوخذة", NounClass::Role)).build()?;
    /// let extraction = Extractor::builder().lexicon(lexicon).build().extract("وقال النوخذة سالم إن البحر هادئ.");
    /// assert_eq!(extraction.quotes().next().unwrap().name(), Some("النوخذة سالم"));
    /// # Ok::<(), isnad::LexiconError>(())
    /// ```
    pub fn noun(self, noun: Noun) -> Self {
        let class = noun.class.as_str().to_owned();
        self.row(Table::Roles, vec![noun.noun, noun.feminine, noun.plural, class, noun.gender.into()])
    }

    /// Adds a phrase in which no word reports, as a row of [`Table::StopPhrases`] does: `يقول المثل`. A و or ف
    /// may be joined on in front.
    ///
    /// ```
    /// use isnad::{Extractor, Lexicon};
    ///
    /// let lexicon = Lexicon::builder().stop_phrase("يقول المثل").build()?;
    /// let extractor = Extractor::builder().lexicon(lexicon).build();
    /// assert_eq!(extractor.extract("ويقول المثل إن الصبر جميل.").quotes().len(), 0);
    /// # Ok::<(), isnad::LexiconError>(())
    /// ```
    pub fn stop_phrase(self, phrase: impl Into<String>) -> Self {
        self.row(Table::StopPhrases, vec![phrase.into(), NONE.into()])
    }

    fn row(mut self, table: Table, cells: Vec<String>) -> Self {
        self.added.push((table, Added::Row(cells)));
        self
    }

    /// Reads the tables.
    ///
    /// # Errors
    ///
    /// The first row that cannot be used, with table, line, column and what was expected.
    pub fn build(self) -> Result<Lexicon, LexiconError> {
        let mut reader = TableReader::new();
        // What is added comes first: the first row for a word is the one that counts.
        for (table, added) in &self.added {
            match added {
                Added::Text(text) => reader.add(*table, &rows(*table, text)?)?,
                Added::Row(cells) => {
                    let cells = cells.iter().map(|cell| cell.trim()).collect();
                    let row = Row { table: *table, line: 0, cells };
                    row.check()?;
                    reader.add(*table, &[row])?;
                }
            }
        }
        for table in Table::ALL.iter().copied() {
            reader.read(table, &rows(table, table.bundled())?)?;
        }
        Ok(reader.lexicon())
    }
}

/// An empty cell.
const NONE: &str = "-";

/// A verb that reports, for [`LexiconBuilder::verb`]. Persons, genders, numbers, pronouns and clitics are
/// generated from its principal parts, which are spelled plainly: hamzas, no harakat, no tatweel.
///
/// ```
/// use isnad::{Act, Frame, Verb};
///
/// let verb = Verb::new("أفصح", [Frame::About, Frame::Direct])
///     .present("يفصح")
///     .participle("مفصح")
///     .noun("إفصاح")
///     .act(Act::Disclosure);
/// # isnad::Lexicon::builder().verb(verb).build().unwrap();
/// ```
#[derive(Debug, Clone)]
#[must_use]
pub struct Verb {
    past: String,
    present: String,
    participle: String,
    noun: String,
    act: Act,
    frames: Vec<Frame>,
}

impl Verb {
    /// A verb by its past, third person masculine, and how what it reports follows it. It is a statement until
    /// [`act`](Self::act) says otherwise. Without a frame it reports nothing, whatever the bundled row says:
    ///
    /// ```
    /// use isnad::{Extractor, Lexicon, Verb};
    ///
    /// let lexicon = Lexicon::builder().verb(Verb::new("زعم", []).present("يزعم")).build()?;
    /// let extractor = Extractor::builder().lexicon(lexicon).build();
    /// assert_eq!(extractor.extract("زعم الصياد أن البحر هادئ.").quotes().len(), 0);
    /// # Ok::<(), isnad::LexiconError>(())
    /// ```
    pub fn new(past: impl Into<String>, frames: impl IntoIterator<Item = Frame>) -> Self {
        Self {
            past: past.into(),
            present: NONE.into(),
            participle: NONE.into(),
            noun: NONE.into(),
            act: Act::Statement,
            frames: frames.into_iter().collect(),
        }
    }

    /// The present, third person masculine, with its ي: `يفصح`. Without it, no present is taken for the verb.
    pub fn present(mut self, present: impl Into<String>) -> Self {
        self.present = present.into();
        self
    }

    /// The active participle: `مفصح`; several with `|` between them. Where its other forms are other words, its
    /// accusative alone: `ذاكرا`.
    pub fn participle(mut self, participle: impl Into<String>) -> Self {
        self.participle = participle.into();
        self
    }

    /// The verbal noun: `إفصاح`; several with `|` between them.
    pub fn noun(mut self, noun: impl Into<String>) -> Self {
        self.noun = noun.into();
        self
    }

    /// What is done by saying it.
    pub fn act(mut self, act: Act) -> Self {
        self.act = act;
        self
    }
}

/// A noun that heads a speaker's name, for [`LexiconBuilder::noun`]: an office, a title, a body that speaks.
///
/// ```
/// use isnad::{Lexicon, Noun, NounClass};
///
/// let noun = Noun::new("محتسب", NounClass::Role).feminine("محتسبة").plural("محتسبون");
/// Lexicon::builder().noun(noun).build()?;
/// # Ok::<(), isnad::LexiconError>(())
/// ```
#[derive(Debug, Clone)]
#[must_use]
pub struct Noun {
    noun: String,
    feminine: String,
    plural: String,
    class: NounClass,
    gender: &'static str,
}

impl Noun {
    /// A noun, masculine until [`gender`](Self::gender) says otherwise.
    pub fn new(noun: impl Into<String>, class: NounClass) -> Self {
        Self { noun: noun.into(), feminine: NONE.into(), plural: NONE.into(), class, gender: "m" }
    }

    /// The same office held by a woman: `محتسبة`.
    pub fn feminine(mut self, feminine: impl Into<String>) -> Self {
        self.feminine = feminine.into();
        self
    }

    /// The plural: `محتسبون`; several with `|` between them.
    pub fn plural(mut self, plural: impl Into<String>) -> Self {
        self.plural = plural.into();
        self
    }

    /// The gender of the noun itself: `وزارة` is feminine.
    pub fn gender(mut self, gender: Gender) -> Self {
        self.gender = match gender {
            Gender::Masculine => "m",
            Gender::Feminine => "f",
        };
        self
    }

    /// The noun is plural by itself, as `سكان` is, and has no gender of its own.
    ///
    /// ```
    /// use isnad::{Extractor, Lexicon, Noun, NounClass, Number};
    ///
    /// let lexicon = Lexicon::builder().noun(Noun::new("غواويص", NounClass::Person).collective()).build()?;
    /// let extraction = Extractor::builder().lexicon(lexicon).build().extract("قال الغواويص إن البحر هادئ.");
    /// assert_eq!(extraction.speakers().next().unwrap().number(), Some(Number::Plural));
    /// # Ok::<(), isnad::LexiconError>(())
    /// ```
    pub fn collective(mut self) -> Self {
        self.gender = "p";
        self
    }
}
