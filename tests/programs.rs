//! The examples as programs: whatever comes in, what is good is answered, what is not is named on
//! standard error, and the exit code says which it was.

use std::fs::{self, File};
use std::io::{BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;
use std::thread;

const MIB: usize = 1 << 20;
const GOOD: &str = r#"{"id": 1, "text": "قال النجار: “الباب جاهز”."}"#;
const NONE: &str = r#"{"id": {"a": [2]}, "text": "لا أحد يتكلم هنا."}"#;

/// A program among the examples, built as the tests are.
fn program(name: &str) -> Command {
    static BUILT: OnceLock<PathBuf> = OnceLock::new();
    let folder = BUILT.get_or_init(|| {
        // target/debug/deps/programs-…
        let own = std::env::current_exe().unwrap();
        let built = own.parent().and_then(Path::parent).unwrap();
        let profile = match built.file_name().and_then(|name| name.to_str()) {
            Some("debug") => "dev",
            other => other.unwrap(),
        };
        let built_well = Command::new(env!("CARGO"))
            .args(["build", "--quiet", "--examples", "--profile", profile, "--target-dir"])
            .arg(built.parent().unwrap())
            .current_dir(env!("CARGO_MANIFEST_DIR"))
            .status()
            .unwrap();
        assert!(built_well.success(), "the examples do not build");
        built.join("examples")
    });
    Command::new(folder.join(name).with_extension(std::env::consts::EXE_EXTENSION))
}

/// What a program said and how it ended.
#[derive(Debug)]
struct Ended {
    code: Option<i32>,
    out: String,
    errors: String,
}

fn run(name: &str, arguments: &[&Path], input: &[u8]) -> Ended {
    let mut child = program(name)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let output = thread::scope(|scope| {
        // Not all of it need be read.
        scope.spawn(move || stdin.write_all(input));
        child.wait_with_output().unwrap()
    });
    Ended {
        code: output.status.code(),
        out: String::from_utf8(output.stdout).unwrap(),
        errors: String::from_utf8(output.stderr).unwrap(),
    }
}

fn jsonl(input: impl AsRef<[u8]>) -> Ended {
    run("jsonl", &[], input.as_ref())
}

fn lines(lines: &[&str]) -> String {
    lines.iter().map(|line| format!("{line}\n")).collect()
}

/// A folder that is gone when the test is over.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("isnad-{name}-{}", std::process::id()));
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn file(&self, name: &str, content: impl AsRef<[u8]>) -> PathBuf {
        let path = self.0.join(name);
        fs::write(&path, content).unwrap();
        path
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// What the two good lines are answered with.
fn answers() -> Vec<String> {
    let ended = jsonl(lines(&[GOOD, NONE]));
    assert_eq!((ended.code, ended.errors.as_str()), (Some(0), ""));
    let answers: Vec<_> = ended.out.lines().map(str::to_owned).collect();
    assert_eq!(answers.len(), 2);
    assert!(answers[0].starts_with(r#"{"id":1,"quotes":[{"kind":"direct""#), "{}", answers[0]);
    assert_eq!(answers[1], r#"{"id":{"a": [2]},"quotes":[]}"#);
    answers
}

#[test]
fn a_bad_line_costs_itself_alone() {
    let bad: [(&[u8], &str); 12] = [
        (br#"{"id": 9, "text""#, "EOF while parsing"),
        (br#"{"id": 9}"#, "missing field `text`"),
        (br#"{"text": 5}"#, "invalid type: integer `5`"),
        (br#"{"text": null}"#, "invalid type: null"),
        (br#"{"text": "a", "text": "b"}"#, "duplicate field `text`"),
        (br#"{"text": "\ud800"}"#, "unexpected end of hex escape"),
        (br#"{"text": "a"} more"#, "trailing characters"),
        (br#"["1", "text"]"#, "not a JSON object"),
        (b"no JSON at all", "not a JSON object"),
        (b"\x00", "not a JSON object"),
        (b"{\"text\": \"\xD9\"}", "not UTF-8 at byte 10"),
        (b"\xFF\xFE", "not UTF-8 at byte 0"),
    ];
    let answers = answers();
    for (line, message) in bad {
        let input = [GOOD.as_bytes(), line, NONE.as_bytes(), b""].join(&b'\n');
        let ended = jsonl(input);
        assert_eq!(ended.code, Some(1), "{message}");
        assert_eq!(ended.out.lines().collect::<Vec<_>>(), answers, "{message}");
        let told: Vec<_> = ended.errors.lines().collect();
        assert!(told[0].starts_with(&format!("jsonl: line 2: {message}")), "{told:?}");
        assert_eq!(told[1..], ["jsonl: bad lines: 1"]);
    }
}

#[test]
fn every_bad_line_is_named_and_counted() {
    let ended = jsonl(lines(&["{", GOOD, "", "[]", "  ", NONE, "}"]));
    assert_eq!(ended.code, Some(1));
    assert_eq!(ended.out.lines().collect::<Vec<_>>(), answers());
    let named: Vec<_> =
        ended.errors.lines().map(|line| line.split(": ").take(2).collect::<Vec<_>>().join(": ")).collect();
    assert_eq!(named, ["jsonl: line 1", "jsonl: line 4", "jsonl: line 7", "jsonl: bad lines"]);
    assert!(ended.errors.ends_with(": 3\n"), "{}", ended.errors);
}

#[test]
fn files_of_other_habits() {
    let answers = answers();
    for nothing in ["", "\n", "\r\n\r\n", "\u{FEFF}", "  \n\t\n"] {
        let ended = jsonl(nothing);
        assert_eq!((ended.code, ended.out.as_str(), ended.errors.as_str()), (Some(0), "", ""), "{nothing:?}");
    }
    for file in [
        // No line break at the end; a byte order mark; line breaks of Windows; other keys.
        format!("{GOOD}\n{NONE}"),
        format!("\u{FEFF}{GOOD}\n{NONE}\n"),
        format!("{GOOD}\r\n{NONE}\r\n"),
        format!("{}\n{NONE}\n", GOOD.replace(r#""text""#, r#""year": {"n": [[1e400]]}, "text""#)),
    ] {
        let ended = jsonl(&file);
        assert_eq!((ended.code, ended.errors.as_str()), (Some(0), ""), "{file}");
        assert_eq!(ended.out.lines().collect::<Vec<_>>(), answers, "{file}");
    }
}

/// 100 MB in one line, 10 where the program is built to be debugged.
#[test]
fn a_line_of_100_megabytes() {
    let long = if cfg!(debug_assertions) { 10_000_000 } else { 100_000_000 };
    let answers = answers();
    let (front, report) = ("الباب مفتوح والنافذة مغلقة. ", "قال النجار: “الباب جاهز”.");
    let front = front.repeat(long / front.len());
    let text = format!(r#"{{"id": 1, "text": "{front}{report}"}}"#);
    let ended = jsonl(lines(&[GOOD, &text, NONE]));
    assert_eq!((ended.code, ended.errors.as_str()), (Some(0), ""));
    let found: Vec<_> = ended.out.lines().collect();
    assert_eq!((found[0], found[2]), (answers[0].as_str(), answers[1].as_str()));
    let start = front.len() + report.find("الباب").unwrap();
    let content = format!(r#""content":{{"start":{start},"end":{}}}"#, start + "الباب جاهز".len());
    assert!(found[1].contains(&content), "{}", found[1]);

    // One that is broken is told of in a few words, whatever is in it.
    let broken = [&text[..text.len() - 1], &"[".repeat(long), &"{".repeat(long), &"ا".repeat(long / 2)];
    for broken in broken {
        let ended = jsonl(lines(&[GOOD, broken, NONE]));
        assert_eq!(ended.code, Some(1));
        assert_eq!(ended.out.lines().collect::<Vec<_>>(), answers);
        assert!(ended.errors.starts_with("jsonl: line 2: ") && ended.errors.len() < 200, "{}", ended.errors.len());
    }
}

#[test]
fn json_as_deep_as_it_is_long() {
    let deep = format!("{}{}", "[".repeat(MIB), "]".repeat(MIB));
    let ended = jsonl(lines(&[&NONE.replace(r#"{"a": [2]}"#, &deep), &NONE.replace("id", "id\": 1, \"other"), GOOD]));
    assert_eq!((ended.code, ended.errors.as_str()), (Some(0), ""));
    let found: Vec<_> = ended.out.lines().collect();
    assert_eq!((found[0].len(), found[2]), (deep.len() + r#"{"id":,"quotes":[]}"#.len(), answers()[0].as_str()));
}

/// A program that asks line by line has each answer before it asks on.
#[test]
fn answers_come_as_lines_go() {
    let mut child = program("jsonl").stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let mut questions = child.stdin.take().unwrap();
    let mut answered = BufReader::new(child.stdout.take().unwrap()).lines();
    let answers = answers();
    for _ in 0..3 {
        for (line, answer) in [GOOD, NONE].iter().zip(&answers) {
            writeln!(questions, "{line}").unwrap();
            assert_eq!(&answered.next().unwrap().unwrap(), answer);
        }
    }
    drop(questions);
    assert_eq!(child.wait().unwrap().code(), Some(0));
}

/// Who closes the pipe has seen enough: that is no failure, and nothing is told of it.
#[test]
fn a_closed_pipe_is_no_failure() {
    let folder = Folder::new("pipe");
    let text = folder.file("text.txt", "قال النجار: “الباب جاهز”.\n".repeat(20_000));
    let many = folder.file("many.jsonl", lines(&[&lines(&[GOOD; 20_000])]));
    let verbs = folder.file("verbs.tsv", "past\tpresent\tparticiple\tnoun\tact\tframes\texample\n");
    for (name, arguments, input) in [
        ("jsonl", vec![], Some(&many)),
        ("quotes", vec![text.as_path()], None),
        ("html", vec![text.as_path()], None),
        ("explain", vec![], Some(&text)),
        ("evaluate", vec![Path::new("--errors"), Path::new("100000")], None),
        ("corpus", vec![many.as_path()], None),
        ("own_words", vec![verbs.as_path(), text.as_path()], None),
    ] {
        let mut child = program(name)
            .args(&arguments)
            .stdin(input.map_or(Stdio::null(), |path| File::open(path).unwrap().into()))
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        drop(child.stdout.take());
        let mut errors = String::new();
        child.stderr.take().unwrap().read_to_string(&mut errors).unwrap();
        assert_eq!(child.wait().unwrap().code(), Some(0), "{name}: {errors}");
        assert!(!errors.contains("panicked") && !errors.contains("pipe"), "{name}: {errors}");
    }
}

#[test]
#[cfg(target_os = "linux")]
fn a_full_disk_is_a_failure() {
    let folder = Folder::new("full");
    let text = folder.file("text.txt", "قال النجار: “الباب جاهز”.\n".repeat(20_000));
    let text = || vec![text.as_path()];
    for (name, arguments) in [
        ("jsonl", vec![]),
        ("quotes", text()),
        ("html", text()),
        ("explain", vec![]),
        ("evaluate", vec![]),
        ("corpus", text()),
    ] {
        let many = folder.file("many.jsonl", lines(&[GOOD; 20_000]));
        let ended = program(name)
            .args(&arguments)
            .stdin(File::open(many).unwrap())
            .stdout(File::options().write(true).open("/dev/full").unwrap())
            .output()
            .unwrap();
        let errors = String::from_utf8(ended.stderr).unwrap();
        assert_eq!(ended.status.code(), Some(2), "{name}: {errors}");
        assert!(errors.contains(&format!("{name}: No space left on device")), "{name}: {errors}");
    }
}

#[test]
fn a_call_that_is_wrong_says_how_it_should_be() {
    for (name, arguments) in [
        ("jsonl", vec!["file.jsonl"]),
        ("quotes", vec!["one.txt", "two.txt"]),
        ("html", vec!["one.txt", "two.txt"]),
        ("corpus", vec![]),
        ("corpus", vec!["--none", "file.jsonl"]),
        ("evaluate", vec!["--none"]),
        ("own_words", vec!["verbs.tsv"]),
    ] {
        let arguments: Vec<_> = arguments.into_iter().map(Path::new).collect();
        let ended = run(name, &arguments, b"");
        assert_eq!((ended.code, ended.out.as_str()), (Some(2), ""), "{name} {arguments:?}");
        assert!(ended.errors.contains(&format!("usage: {name}")), "{}", ended.errors);
    }
}

#[test]
fn who_asks_how_a_program_is_called_is_told() {
    for name in ["jsonl", "quotes", "html", "explain", "corpus", "evaluate", "own_words"] {
        for help in ["--help", "-h"] {
            let ended = run(name, &[Path::new(help)], b"");
            assert_eq!((ended.code, ended.errors.as_str()), (Some(0), ""), "{name} {help}");
            assert!(ended.out.starts_with(&format!("usage: {name}")), "{}", ended.out);
        }
    }
}

#[test]
#[cfg(unix)]
fn what_cannot_be_read_is_named() {
    let folder = Folder::new("unread");
    let missing = folder.0.join("missing");
    for (name, path) in
        ["quotes", "html", "evaluate"].into_iter().flat_map(|name| [(name, &missing), (name, &folder.0)])
    {
        let ended = run(name, &[path], b"");
        assert_eq!((ended.code, ended.out.as_str()), (Some(2), ""), "{name}");
        assert!(ended.errors.starts_with(&format!("{name}: {}: ", path.display())), "{}", ended.errors);
    }
    for option in ["--out", "--plot"] {
        let path = missing.join("file");
        let ended = run("corpus", &[&folder.0, Path::new(option), &path], b"");
        assert_eq!(ended.code, Some(2), "{option}");
        assert!(ended.errors.contains(&format!("corpus: {}: ", path.display())), "{}", ended.errors);
    }
    let ended = program("jsonl").stdin(File::open(&folder.0).unwrap()).output().unwrap();
    assert_eq!(ended.status.code(), Some(2));
    assert!(ended.stderr.starts_with(b"jsonl: Is a directory"), "{:?}", ended.stderr.escape_ascii().to_string());
}

#[test]
fn quotes_reads_what_there_is() {
    let empty = run("quotes", &[Path::new("-")], b"");
    assert_eq!((empty.code, empty.errors.as_str()), (Some(0), ""));
    assert!(empty.out.starts_with("Nobody is quoted."), "{}", empty.out);

    let broken = run("quotes", &[Path::new("-")], b"\xD9\x82\xD8");
    assert_eq!((broken.code, broken.out.as_str()), (Some(2), ""));
    assert!(broken.errors.starts_with("quotes: standard input: not UTF-8 at byte 2"), "{}", broken.errors);

    let long = "الباب مفتوح ".repeat(MIB / 4) + "قال النجار: “الباب جاهز”.";
    let found = run("quotes", &[Path::new("-")], long.as_bytes());
    assert_eq!((found.code, found.errors.as_str()), (Some(0), ""));
    assert!(found.out.contains("  “الباب جاهز”"));
}

#[test]
fn evaluate_puts_a_confidence_into_the_group_that_begins_with_it() {
    // 0.7, which as a single-precision number is a little less
    let annotated = r#"{"id": "a", "text": "يرى مدير الميناء أن البحر هادئ.", "quotes": [{"kind": "indirect", "content": "البحر هادئ", "verbatim": [], "cue": "يرى", "speaker": "مدير الميناء", "entity": "مدير الميناء"}]}"#;
    let folder = Folder::new("evaluate-groups");
    let found = run("evaluate", &[&folder.file("one.jsonl", lines(&[annotated]))], b"");
    let group = found.out.lines().find(|line| line.contains(" to ")).expect(&found.out);
    let mut numbers = group.split(' ').filter_map(|word| word.parse::<f64>().ok());
    let (from, to, says) = (numbers.next().unwrap(), numbers.next().unwrap(), numbers.next().unwrap());
    assert!((from..to).contains(&says), "{group}");
}

#[test]
fn evaluate_leaves_out_what_is_broken() {
    let annotated = r#"{"id": "a", "text": "قال النجار: “نعم”.", "quotes": [{"kind": "direct", "content": "نعم", "verbatim": ["نعم"], "cue": "قال", "speaker": "النجار", "entity": "النجار"}]}"#;
    let folder = Folder::new("evaluate");
    let good = run("evaluate", &[&folder.file("good.jsonl", lines(&[annotated, annotated]))], b"");
    assert_eq!((good.code, good.errors.as_str()), (Some(0), ""));
    assert!(good.out.starts_with("2 articles\n") && good.out.contains("F1 1.000"), "{}", good.out);

    let broken: [&[u8]; 4] = [b"{\"id\"", b"{\"id\": \"b\", \"text\": \"\xD9\"}", b"5", b"{\"id\": \"b\"}"];
    for broken in broken {
        let file = folder.file("broken.jsonl", [annotated.as_bytes(), broken, annotated.as_bytes()].join(&b'\n'));
        let ended = run("evaluate", &[&file], b"");
        assert_eq!((ended.code, &ended.out), (Some(1), &good.out));
        assert!(ended.errors.starts_with(&format!("evaluate: {}:2: ", file.display())), "{}", ended.errors);
    }

    let misplaced = annotated.replace(r#""content": "نعم""#, r#""content": "لا""#);
    let ended = run("evaluate", &[&folder.file("misplaced.jsonl", misplaced)], b"");
    assert_eq!(ended.code, Some(1));
    assert!(ended.errors.starts_with("evaluate: a, quote 1: the content does not stand in the text: لا"));

    for empty in ["", "\n", "\u{FEFF}"] {
        let ended = run("evaluate", &[&folder.file("empty.jsonl", empty)], b"");
        assert_eq!((ended.code, ended.errors.as_str()), (Some(0), ""), "{empty:?}");
        assert!(ended.out.starts_with("0 articles\n") && !ended.out.contains("NaN"), "{}", ended.out);
    }
}

#[test]
fn corpus_goes_on_behind_what_is_broken() {
    let folder = Folder::new("corpus");
    folder.file("a.txt", "قال النجار: “الباب جاهز”.");
    folder.file("b.txt", b"\xFF\xFE");
    folder.file("c.txt", "");
    let long = format!(r#"{{"text": "{}قال النجار: “الباب جاهز”."}}"#, "الباب مفتوح. ".repeat(MIB / 4));
    let lines = [GOOD.as_bytes(), b"{\"text\"", b"{\"text\": \"\xD9\"}", long.as_bytes(), b"", b"5", GOOD.as_bytes()];
    folder.file("d.jsonl", lines.join(&b'\n'));
    folder.file("e.jsonl", "");
    folder.file("f.jsonl", format!("\u{FEFF}{GOOD}\n"));
    let out = folder.0.join("quotes.out");

    let ended = run("corpus", &[&folder.0, Path::new("--out"), &out], b"");
    assert_eq!(ended.code, Some(1));
    assert!(ended.out.starts_with("5 quotes of 1 speakers in 6 texts\n"), "{}", ended.out);
    for (place, times) in
        [("b.txt: ", 1), ("d.jsonl:2: ", 1), ("d.jsonl:3: ", 1), ("d.jsonl:6: ", 1), ("could not be read: 4", 1)]
    {
        assert_eq!(ended.errors.matches(place).count(), times, "{place}: {}", ended.errors);
    }
    let written = fs::read_to_string(&out).unwrap();
    assert_eq!(written.lines().count(), 6);
    assert!(written.lines().all(|line| line.starts_with(r#"{"at":""#) && line.ends_with('}')));

    // Cut off in the middle of a line, it goes on where it was ended.
    fs::write(&out, &written.as_bytes()[..written.len() - 40]).unwrap();
    let again = run("corpus", &[&folder.0, Path::new("--out"), &out], b"");
    assert_eq!((again.code, &again.out), (Some(1), &ended.out));
    let mut lines: Vec<_> = fs::read_to_string(&out).unwrap().lines().map(str::to_owned).collect();
    let mut before: Vec<_> = written.lines().map(str::to_owned).collect();
    lines.sort();
    before.sort();
    assert_eq!(lines, before);

    // A file of somebody else's is left as it is.
    let other = folder.file("other.out", "not ours\n");
    let refused = run("corpus", &[&folder.0, Path::new("--out"), &other], b"");
    assert_eq!((refused.code, refused.out.as_str()), (Some(2), ""));
    assert!(refused.errors.contains("other.out: no file of this program's"), "{}", refused.errors);
    assert_eq!(fs::read_to_string(&other).unwrap(), "not ours\n");
}

/// Ctrl-C in the middle: what was done is there and whole, and the next call does the rest.
#[cfg(unix)]
#[test]
fn corpus_is_interrupted_and_goes_on() {
    const TEXTS: usize = 40_000;
    let folder = Folder::new("interrupted");
    let text = "قالت أمينة المكتبة سلمى النوري إن الكتب باقية. وأضافت: “لن نبيعها”. ".repeat(4);
    let input = folder.file("texts.jsonl", format!("{{\"text\": \"{text}\"}}\n").repeat(TEXTS));
    let out = folder.0.join("quotes.out");
    let child = program("corpus")
        .args([input.as_path(), Path::new("--out"), &out])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    while !fs::metadata(&out).is_ok_and(|file| file.len() > 0) {
        thread::sleep(std::time::Duration::from_millis(1));
    }
    let killed = Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap();
    assert!(killed.success());
    let ended = child.wait_with_output().unwrap();
    assert_eq!(ended.status.code(), Some(130));
    let written = fs::read_to_string(&out).unwrap();
    let done = written.lines().count();
    assert!((1..TEXTS).contains(&done) && written.ends_with('\n'), "{done} lines");
    let shown = String::from_utf8(ended.stdout).unwrap();
    assert!(shown.starts_with(&format!("{} quotes of 1 speakers in {done} texts\n", done * 8)), "{shown}");

    let rest = run("corpus", &[&input, Path::new("--out"), &out], b"");
    assert_eq!(rest.code, Some(0));
    assert!(rest.errors.contains(&format!("{done} texts were there already")), "{}", rest.errors);
    let written = fs::read_to_string(&out).unwrap();
    let places: std::collections::HashSet<_> = written.lines().map(|line| line.split(',').next()).collect();
    assert_eq!((places.len(), written.lines().count()), (TEXTS, TEXTS));
}
