//! Made-up articles to try queries on: people who do not exist, saying what nobody said.
//!
//! The same number gives the same article on any machine. A few people speak much more than the
//! others, as in the news.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use datafusion::arrow::array::{ArrayRef, Date32Array, Int64Array, RecordBatch, StringArray};
use datafusion::arrow::datatypes::{DataType, Field, Schema};
use datafusion::common::Result;
use datafusion::parquet::arrow::ArrowWriter;
use datafusion::parquet::basic::{Compression, ZstdLevel};
use datafusion::parquet::file::properties::WriterProperties;
use fastrand::Rng;

/// 2024-01-01, in days since 1970.
const FIRST_DAY: i32 = 19_723;
const DAYS: i32 = 366;
/// Small enough that a file can be shared among many cores.
const ROW_GROUP: usize = 1024;

/// An article.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Article {
    /// Its number.
    pub id: i64,
    /// Days since 1970.
    pub date: i32,
    /// Headline and paragraphs.
    pub text: String,
}

/// The article of a number.
pub fn article(id: i64) -> Article {
    // Neighbours must not be alike.
    let mut rng = Rng::with_seed((id as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15));
    let date = FIRST_DAY + rng.i32(0..DAYS);
    let cast: Vec<Person> = (0..rng.usize(1..=3)).map(|_| Person::any(&mut rng)).collect();
    let mut text = String::with_capacity(4096);
    text.push_str(pick(&mut rng, HEADLINES));
    for paragraph in 0..rng.usize(5..=11) {
        text.push_str("\n\n");
        for _ in 0..rng.usize(1..=4) {
            text.push_str(pick(&mut rng, NARRATION));
            text.push(' ');
        }
        if paragraph > 0 && rng.u8(..) < 120 {
            let person = &cast[rng.usize(..cast.len())];
            report(&mut rng, person, &mut text);
        }
    }
    Article { id, date, text: text.trim_end().to_owned() }
}

/// Writes the articles `0..articles` to Parquet files in a folder, which is made where it is missing.
pub fn write_parquet(folder: &Path, articles: u64, files: u64) -> Result<Vec<PathBuf>> {
    fs::create_dir_all(folder)?;
    let files = files.clamp(1, articles.max(1));
    (0..files)
        .map(|file| {
            let path = folder.join(format!("articles-{file:03}.parquet"));
            write_file(&path, articles * file / files..articles * (file + 1) / files)?;
            Ok(path)
        })
        .collect()
}

fn write_file(path: &Path, ids: std::ops::Range<u64>) -> Result<()> {
    let schema = Arc::new(Schema::new(vec![
        Field::new("id", DataType::Int64, false),
        Field::new("date", DataType::Date32, false),
        Field::new("text", DataType::Utf8, true),
    ]));
    let properties = WriterProperties::builder()
        .set_compression(Compression::ZSTD(ZstdLevel::default()))
        .set_max_row_group_row_count(Some(ROW_GROUP))
        .build();
    let mut writer = ArrowWriter::try_new(File::create(path)?, schema.clone(), Some(properties))?;
    let ids: Vec<i64> = ids.map(|id| id as i64).collect();
    for ids in ids.chunks(ROW_GROUP) {
        let articles: Vec<Article> = ids.iter().map(|id| article(*id)).collect();
        let columns: Vec<ArrayRef> = vec![
            Arc::new(Int64Array::from_iter_values(articles.iter().map(|article| article.id))),
            Arc::new(Date32Array::from_iter_values(articles.iter().map(|article| article.date))),
            Arc::new(StringArray::from_iter_values(articles.iter().map(|article| &article.text))),
        ];
        writer.write(&RecordBatch::try_new(schema.clone(), columns)?)?;
    }
    writer.close()?;
    Ok(())
}

fn pick<T: Copy>(rng: &mut Rng, from: &[T]) -> T {
    from[rng.usize(..from.len())]
}

struct Person {
    woman: bool,
    name: String,
}

impl Person {
    /// One of a few hundred; the first of them the most often.
    fn any(rng: &mut Rng) -> Person {
        let number = (rng.f64().powi(2) * 400.0) as usize;
        let woman = number % 3 == 1;
        let given = if woman { WOMEN[number * 7 % WOMEN.len()] } else { MEN[number * 7 % MEN.len()] };
        let (man_role, woman_role) = ROLES[number * 5 % ROLES.len()];
        let role = if woman { woman_role } else { man_role };
        Person { woman, name: format!("{role} {given} {}", FAMILIES[number * 11 % FAMILIES.len()]) }
    }
}

/// One to three sentences of a person's.
fn report(rng: &mut Rng, person: &Person, text: &mut String) {
    let verb = |man: &'static str, woman: &'static str| if person.woman { woman } else { man };
    let (subject, rest) = pick(rng, THINGS);
    let name = &person.name;
    text.push_str(&match rng.u8(..7) {
        0 => format!("{} {name}: “{subject} {rest}”.", verb("وقال", "وقالت")),
        1 => format!("{} {name} إن {subject} {rest}.", verb("وقال", "وقالت")),
        2 => format!("{} {name} أن {subject} “{rest}”.", verb("وأكد", "وأكدت")),
        3 => format!("{} {name} أن {subject} {rest}.", verb("وأوضح", "وأوضحت")),
        4 => format!("“{subject} {rest}”، بحسب {name}."),
        5 => format!("{} {name} إلى أن {subject} {rest}.", verb("وأشار", "وأشارت")),
        _ => format!("{} {name} أن يكون الأمر قد حسم.", verb("ونفى", "ونفت")),
    });
    if rng.bool() {
        let (subject, rest) = pick(rng, THINGS);
        let verb = verb(pick(rng, &["وأضاف", "وتابع"]), pick(rng, &["وأضافت", "وتابعت"]));
        text.push_str(&if rng.bool() {
            format!(" {verb}: “{subject} {rest}”.")
        } else {
            format!(" {verb} أن {subject} {rest}.")
        });
    }
}

const MEN: &[&str] = &[
    "سامر", "وائل", "نبيل", "كريم", "ماجد", "رامي", "هاني", "طارق", "بسام", "عادل", "فادي", "يوسف", "سليم", "حازم",
    "منير", "زياد", "أنور", "جمال", "ربيع",
];

const WOMEN: &[&str] =
    &["ليلى", "سعاد", "هند", "رنا", "منى", "سلوى", "دينا", "ريم", "نجلاء", "سحر", "هالة", "لمى", "عبير"];

const FAMILIES: &[&str] = &[
    "القاضي",
    "بدران",
    "السروجي",
    "النجدي",
    "الدمنهوري",
    "البنا",
    "السالمي",
    "الحلواني",
    "الداري",
    "الصباغ",
    "مرعي",
    "الخياط",
    "عكاوي",
    "الشامي",
    "زيدان",
    "الطحان",
    "الكيال",
    "نصار",
    "البيطار",
    "حداد",
    "الورداني",
    "شعبان",
    "العطار",
];

const ROLES: &[(&str, &str)] = &[
    ("وزير المياه", "وزيرة المياه"),
    ("رئيس البلدية", "رئيسة البلدية"),
    ("مدير المتحف", "مديرة المتحف"),
    ("الطبيب", "الطبيبة"),
    ("المهندس", "المهندسة"),
    ("مدير الري", "مديرة الري"),
    ("نقيب الصيادين", "نقيبة الصيادين"),
    ("المدرب", "المدربة"),
    ("المتحدث باسم المرفأ", "المتحدثة باسم المرفأ"),
    ("الباحث", "الباحثة"),
    ("النائب", "النائبة"),
];

/// A subject, and what is said of it: together a sentence, behind `أن` a clause.
const THINGS: &[(&str, &str)] = &[
    ("السد", "ممتلئ حتى حافته منذ الشتاء الماضي"),
    ("الطريق الساحلي", "سيفتح أمام السيارات قبل نهاية الشهر"),
    ("المدارس الجديدة", "جاهزة لاستقبال التلاميذ مع بداية الفصل"),
    ("القاعة الكبرى", "لن تغلق أبوابها في وجه الزوار"),
    ("أسعار الخبز", "باقية على حالها حتى موسم الحصاد"),
    ("الموسم الحالي", "من أفضل المواسم التي عرفها الوادي"),
    ("الخطة", "لا تمس أجور العمال ولا ساعات عملهم"),
    ("القنوات القديمة", "تحتاج إلى ترميم عاجل قبل المطر"),
    ("المستشفى", "استقبل عشرات المرضى خلال الليل"),
    ("المكتبة العامة", "ستبقى مجانية لأهل المدينة جميعا"),
    ("الجسر", "يتحمل ضعف ما يمر عليه اليوم"),
    ("مياه الشرب", "آمنة وتفحص مرتين كل يوم"),
    ("السوق القديم", "جزء من ذاكرة الحي ولن يهدم"),
    ("الفريق", "قادر على تعويض الخسارة في الإياب"),
    ("شبكة الكهرباء", "استعادت طاقتها الكاملة مع الفجر"),
    ("المزارعون", "ينتظرون البذور منذ أسابيع"),
    ("السفينة", "غادرت الرصيف من غير أضرار تذكر"),
    ("الميزانية", "تكفي لإنهاء العمل في موعده"),
    ("المعرض", "جمع هذا العام ضعف ما جمعه من الكتب"),
    ("الغابة", "تتعافى ببطء من حريق الصيف"),
    ("الحافلات الكهربائية", "ستصل على دفعتين قبل الربيع"),
    ("النتائج الأولية", "مشجعة لكنها لا تكفي للحكم"),
    ("القرار", "نهائي ولا رجعة عنه"),
    ("العاصفة", "أضعف مما خشيه سكان الجبل"),
];

const HEADLINES: &[&str] = &[
    "المدينة تستعد لصيف طويل",
    "خلاف على مستقبل السوق القديم",
    "أعمال الترميم تقترب من نهايتها",
    "ليلة هادئة بعد أسبوع من الأمطار",
    "معرض الكتاب يفتح أبوابه",
    "المرفأ يعود إلى العمل",
];

/// What the reporter tells; nobody speaks in it.
const NARRATION: &[&str] = &[
    "وصلت الشاحنات إلى الساحة مع ساعات الصباح الأولى، واصطف الناس على جانبي الشارع.",
    "ويمتد المشروع على ثلاث سنوات، وتشارك فيه شركات من المدن المجاورة.",
    "وكانت الأمطار قد غمرت الحقول المنخفضة في الأسبوع الماضي وقطعت الطريق إلى القرى.",
    "وتضم المدينة أكثر من أربعين مدرسة، نصفها في مبان مستأجرة.",
    "وانتهت المباراة الأولى بهدفين مقابل هدف على ملعب الضيف.",
    "ويزور المتحف كل عام نحو سبعين ألف زائر، أكثرهم في فصل الربيع.",
    "وشهد السوق حركة نشطة بعد أيام من الركود بسبب البرد.",
    "وبدأ العمل في الجسر قبل عامين ثم توقف لنقص التمويل.",
    "وتعتمد القرى الواقعة شرق النهر على الزراعة وصيد السمك.",
    "وأغلقت المحال أبوابها باكرا، وخلت الشوارع من المارة.",
    "ويعود بناء القلعة إلى القرن الثالث عشر، وقد رممت مرات عدة.",
    "وارتفعت درجات الحرارة إلى ما فوق معدلها في مثل هذا الوقت من السنة.",
    "وتبلغ مساحة الغابة نحو ألف ومئتي هكتار، احترق منها الثلث في الصيف.",
    "ونقلت سيارات الإسعاف ثلاثة أشخاص إصاباتهم طفيفة.",
    "وتجمع عشرات الأهالي أمام المبنى وهم يحملون صور الحي القديم.",
    "ويربط الخط الجديد بين المحطة والجامعة في أقل من عشرين دقيقة.",
    "وبقيت القوارب في الميناء يومين بسبب ارتفاع الموج.",
    "وتوزعت فرق الصيانة على الأحياء الشمالية حتى ساعة متأخرة.",
];
