//! The decoder against every input that made other programs see keys nobody pressed.

use proptest::collection::vec;
use proptest::prelude::*;

use super::Decoder;
use crate::tui::event::{Code, Event, Key, Mods, Mouse, MouseKind};

fn decode(bytes: &[u8]) -> Vec<Event> {
    let mut out = Vec::new();
    Decoder::new().feed(bytes, &mut out);
    out
}

/// Feeds each piece as one read; an empty piece is silence until the decoder's patience has run out.
fn decode_reads(reads: &[&[u8]]) -> Vec<Event> {
    let (mut decoder, mut out) = (Decoder::new(), Vec::new());
    for read in reads {
        if read.is_empty() { decoder.timeout(&mut out) } else { decoder.feed(read, &mut out) }
    }
    out
}

fn key(code: Code) -> Event {
    Event::Key(Key::new(code))
}

fn char(c: char) -> Event {
    Event::Key(Key::char(c))
}

fn held(code: Code, mods: Mods) -> Event {
    Event::Key(Key { code, mods })
}

fn paste(text: &str) -> Event {
    Event::Paste(text.to_owned())
}

fn mouse(kind: MouseKind, column: u16, row: u16) -> Event {
    Event::Mouse(Mouse { kind, column, row })
}

const SHIFT: Mods = Mods { shift: true, ..Mods::NONE };
const CTRL: Mods = Mods { ctrl: true, ..Mods::NONE };
const ALT: Mods = Mods { alt: true, ..Mods::NONE };

#[test]
fn keys_are_what_the_terminal_sent() {
    let cases: &[(&[u8], Event)] = &[
        (b"3", char('3')),
        ("å".as_bytes(), char('å')),
        ("界".as_bytes(), char('界')),
        ("🙂".as_bytes(), char('🙂')),
        ("\u{301}".as_bytes(), char('\u{301}')),
        ("\u{a0}".as_bytes(), char(' ')),
        (b"A", char('A')),
        (b"\r", key(Code::Enter)),
        (b"\n", key(Code::Enter)),
        (b"\t", key(Code::Tab)),
        (b"\x7f", key(Code::Backspace)),
        (b"\x08", key(Code::Backspace)),
        (b"\x1a", Event::Key(Key::ctrl('z'))),
        (b"\x1d", Event::Key(Key::ctrl(']'))),
        (b"\x1bx", held(Code::Char('x'), ALT)),
        ("\u{1b}å".as_bytes(), held(Code::Char('å'), ALT)),
        (b"\x1b\r", held(Code::Enter, ALT)),
        (b"\x1b[A", key(Code::Up)),
        (b"\x1bOB", key(Code::Down)),
        (b"\x1b[C", key(Code::Right)),
        (b"\x1b[D", key(Code::Left)),
        (b"\x1b[H", key(Code::Home)),
        (b"\x1bOF", key(Code::End)),
        (b"\x1b[2~", key(Code::Insert)),
        (b"\x1b[3~", key(Code::Delete)),
        (b"\x1b[5~", key(Code::PageUp)),
        (b"\x1b[6~", key(Code::PageDown)),
        (b"\x1b[Z", key(Code::BackTab)),
        (b"\x1bOP", key(Code::F(1))),
        (b"\x1b[[E", key(Code::F(5))),
        (b"\x1b[15~", key(Code::F(5))),
        (b"\x1b[21~", key(Code::F(10))),
        (b"\x1b[24~", key(Code::F(12))),
        (b"\x1b[1;5C", held(Code::Right, CTRL)),
        (b"\x1b[1;2A", held(Code::Up, SHIFT)),
        (b"\x1b[3;3~", held(Code::Delete, ALT)),
        ("\u{9b}A".as_bytes(), key(Code::Up)),
    ];
    for (bytes, want) in cases {
        assert_eq!(decode(bytes), std::slice::from_ref(want), "{bytes:?}");
    }
}

#[test]
fn the_left_button_and_the_wheel_are_reported_from_cell_zero() {
    let cases: &[(&[u8], Option<Event>)] = &[
        (b"\x1b[<0;1;1M", Some(mouse(MouseKind::Press, 0, 0))),
        (b"\x1b[<32;10;5M", Some(mouse(MouseKind::Drag, 9, 4))),
        (b"\x1b[<0;10;5m", Some(mouse(MouseKind::Release, 9, 4))),
        (b"\x1b[<16;10;5m", Some(mouse(MouseKind::Release, 9, 4))),
        (b"\x1b[<64;3;4M", Some(mouse(MouseKind::WheelUp, 2, 3))),
        (b"\x1b[<65;65536;4M", None),
        (b"\x1b[<65;65535;4M", Some(mouse(MouseKind::WheelDown, 65534, 3))),
        (b"\x1b[<67;3;4M", Some(mouse(MouseKind::WheelRight, 2, 3))),
        (b"\x1b[<16;3;4M", None),
        (b"\x1b[<1;3;4M", None),
        (b"\x1b[<2;3;4M", None),
        (b"\x1b[<35;3;4M", None),
        (b"\x1b[<128;3;4M", None),
        (b"\x1b[<0;0;4M", None),
        (b"\x1b[<0;3M", None),
        (b"\x1b[<0;3;4;5M", None),
    ];
    for (bytes, want) in cases {
        assert_eq!(decode(bytes), want.clone().into_iter().collect::<Vec<_>>(), "{bytes:?}");
    }
}

#[test]
fn replies_and_unknown_sequences_are_nothing() {
    let cases: &[&[u8]] = &[
        b"\x1b]11;rgb:1234/0123/4321\x1b\\",
        b"\x1b]11;rgb:1234/0123/4321\x07",
        "\u{9d}0;1234\u{9c}".as_bytes(),
        b"\x1bP1$r0m\x1b\\",
        b"\x1bP>|some 370\x1b\\",
        b"\x1b_Gi=31;OK\x1b\\",
        b"\x1b^123\x1b\\",
        b"\x1bX123\x1b\\",
        b"\x1b[?62;22c",
        b"\x1b[12;40R",
        b"\x1b[1;2R",
        b"\x1b[8;24;80t",
        b"\x1b[?2026;2$y",
        b"\x1b[I",
        b"\x1b[O",
        b"\x1b[201~",
        b"\x1b[97;5u",
        b"\x1b[27;5;51~",
        b"\x1b[1;5:3A",
        b"\x1b[M !!",
        b"\x1b[M\xe1\xff1",
        b"\x1b[32;10;5M",
        b"\x1bOq",
        b"\x1b[\r\n1\x7f\xc3\xa52\x00~",
        b"\x1b[0000000000000000000000000000000000000000000000000005~",
        b"\x1b\\",
        b"\x00",
        b"\xff\xfe\x80\x9b\xc0\xc1",
        b"\xe0\x80\x80",
        b"\xed\xa0\x80",
        b"\xf4\x90\x80\x80",
        "\u{85}\u{ad}\u{200b}\u{202e}\u{2028}\u{feff}\u{e000}\u{e0051}\u{3164}\u{fe0f}".as_bytes(),
    ];
    for bytes in cases {
        assert_eq!(decode(bytes), [], "{bytes:?}");
        let mut followed = bytes.to_vec();
        followed.extend(b"3");
        assert_eq!(decode(&followed), [char('3')], "the next key after {bytes:?}");
    }
}

#[test]
fn an_esc_right_before_a_sequence_is_the_key_and_the_sequence_stays_whole() {
    let esc = key(Code::Esc);
    let cases: &[(&[u8], Vec<Event>)] = &[
        (b"\x1b\x1b[<35;12;7M", vec![esc.clone()]),
        (b"\x1b\x1b[<0;12;7M", vec![esc.clone(), mouse(MouseKind::Press, 11, 6)]),
        (b"\x1b\x1b[A", vec![esc.clone(), key(Code::Up)]),
        (b"\x1b\x1b[200~12\x1b[201~", vec![esc.clone(), paste("12")]),
        (b"\x1b\x1b]11;rgb:12/34/56\x07", vec![esc.clone()]),
        (b"\x1b\x1bOP", vec![esc.clone(), key(Code::F(1))]),
        (b"\x1b[1;\x1b[A", vec![key(Code::Up)]),
        (b"\x1b]11;rgb:1\x1b[A", vec![key(Code::Up)]),
        (b"\x1b[M!\x1b[A", vec![key(Code::Up)]),
        (b"\x1bO\x1b[A", vec![key(Code::Up)]),
        (b"\xc3\x1b[A", vec![key(Code::Up)]),
        (b"\xc33", vec![char('3')]),
    ];
    for (bytes, want) in cases {
        assert_eq!(&decode(bytes), want, "{bytes:?}");
    }
}

#[test]
fn only_silence_makes_an_esc_a_key() {
    assert_eq!(decode(b"\x1b"), []);
    assert_eq!(decode_reads(&[b"\x1b", b""]), [key(Code::Esc)]);
    assert_eq!(decode_reads(&[b"\x1b\x1b", b""]), [key(Code::Esc), key(Code::Esc)]);
    assert_eq!(decode_reads(&[b"\x1b", b"", b"[", b"3"]), [key(Code::Esc), char('['), char('3')]);
    assert_eq!(decode_reads(&[b"\x1b", b"", b"3"]), [key(Code::Esc), char('3')]);
}

#[test]
fn a_rest_that_comes_late_is_never_keys() {
    let cases: &[(&[&[u8]], Vec<Event>)] = &[
        (&[b"\x1b", b"", b"[A"], vec![key(Code::Esc), key(Code::Up)]),
        (&[b"\x1b", b"", b"[1;2A3"], vec![key(Code::Esc), held(Code::Up, SHIFT), char('3')]),
        (&[b"\x1b", b"", b"[<35;1", b"2;7M"], vec![key(Code::Esc)]),
        (&[b"\x1b", b"", b"]11;rgb:12/34\x07"], vec![key(Code::Esc)]),
        (&[b"\x1b", b"", b"P1$r0m\x1b\\"], vec![key(Code::Esc)]),
        (&[b"\x1b[", b"A"], vec![key(Code::Up)]),
        (&[b"\x1b[<0;1", b"2;7M"], vec![mouse(MouseKind::Press, 11, 6)]),
    ];
    for (reads, want) in cases {
        assert_eq!(&decode_reads(reads), want, "{reads:?}");
    }
}

#[test]
fn nothing_swallows_input_for_ever() {
    let stuck: &[&[u8]] = &[b"\x1b[", b"\x1b[12;", b"\x1bO", b"\x1b[M!", b"\x1b]0;text", b"\x1bP", b"\x1b[["];
    for bytes in stuck {
        assert_eq!(decode_reads(&[bytes, b"", b"3"]), [char('3')], "{bytes:?}");
        let mut decoder = Decoder::new();
        decoder.feed(bytes, &mut Vec::new());
        assert!(decoder.pending(), "{bytes:?}");
    }
    assert_eq!(decode_reads(&[b"\x1b]0;text\x1b", b"", b"3"]), [key(Code::Esc), char('3')]);
    assert!(!Decoder::new().pending());
}

#[test]
fn a_paste_is_one_text_whatever_it_looks_like() {
    let cases: &[(&[u8], Vec<Event>)] = &[
        (b"\x1b[200~line one\r\nq\x1b[A3\rx\x1b[201~4", vec![paste("line one\nq[A3\nx"), char('4')]),
        (b"\x1b[200~a\tb\x00\x07\xff\x1b[201~", vec![paste("a\tb")]),
        (b"\x1b[200~\x1b[200~a\x1b\x1b[201~", vec![paste("[200~a")]),
        (b"\x1b[200~\x1b[20\x1b[201~", vec![paste("[20")]),
        ("\u{1b}[200~å\u{202e}ä\u{1b}[201~".as_bytes(), vec![paste("åä")]),
        (b"\x1b[200~\x1b[201~", vec![]),
    ];
    for (bytes, want) in cases {
        assert_eq!(&decode(bytes), want, "{bytes:?}");
    }
}

#[test]
fn a_long_paste_is_cut_and_still_ends() {
    let mut bytes = b"\x1b[200~".to_vec();
    bytes.resize(bytes.len() + (3 << 20), b'3');
    bytes.extend(b"\x1b[201~4");
    let events = decode(&bytes);
    assert!(matches!(&events[..], [Event::Paste(text), last] if text.len() == 1 << 20 && *last == char('4')));
}

#[test]
fn an_unended_paste_is_delivered_and_its_late_rest_is_still_no_key() {
    let begun: &[u8] = b"\x1b[200~never ended 1";
    let first = paste("never ended 1");
    let cases: &[(&[&[u8]], Vec<Event>)] = &[
        (&[begun, b""], vec![first.clone()]),
        (&[begun, b"", b"23", b"\x1b[201~4"], vec![first.clone(), paste("23"), char('4')]),
        (&[begun, b"", b"23", b"", b"4"], vec![first.clone(), paste("23")]),
        (&[begun, b"", b"\x1b[A3"], vec![first.clone(), key(Code::Up), char('3')]),
        (&[begun, b"", b"\x1b", b"", b"3"], vec![first.clone(), key(Code::Esc), char('3')]),
        (&[begun, b"\x1b", b"", b"3"], vec![first.clone(), key(Code::Esc), char('3')]),
        (&[begun, b"\x1b[20", b"", b"1~3"], vec![first.clone(), char('3')]),
        (&[begun, b"", b"", b"3"], vec![first, char('3')]),
    ];
    for (reads, want) in cases {
        let reads: Vec<&[u8]> = reads.to_vec();
        assert_eq!(&decode_reads(&reads), want, "{reads:?}");
    }
}

/// One of the things a terminal sends that hold digits but no key.
fn quiet() -> impl Strategy<Value = Vec<u8>> {
    let number = 0..70_000_u32;
    prop_oneof![
        (
            prop::sample::select(vec![0, 1, 2, 32, 35, 64, 65, 67, 128]),
            number.clone(),
            number.clone(),
            "[Mm]"
        )
            .prop_map(|(button, x, y, end)| format!("\x1b[<{button};{x};{y}{end}").into_bytes()),
        (number.clone(), number.clone()).prop_map(|(x, y)| format!("\x1b\x1b[<35;{x};{y}M").into_bytes()),
        (number.clone(), "[A-DFHIORZcnty~]").prop_map(|(n, end)| format!("\x1b[{n}{end}").into_bytes()),
        "[0-9a-z:/;]{0,20}".prop_map(|text| format!("\x1b]{text}\x07").into_bytes()),
        "[0-9a-z:/;]{0,20}".prop_map(|text| format!("\x1bP{text}\x1b\\").into_bytes()),
        "[0-9a-z \r]{0,20}".prop_map(|text| format!("\x1b[200~{text}\x1b[201~").into_bytes()),
        vec(b' '..=0xff, 3).prop_map(|bytes| [b"\x1b[M".as_slice(), &bytes].concat()),
        Just(b"\x1b".to_vec()),
        vec(0x80..=0xff_u8, 1..5).prop_map(|mut bytes| {
            bytes.push(b'\r');
            bytes
        }),
    ]
}

/// Bytes that meet in sequences more often than chance would have it.
fn soup() -> impl Strategy<Value = Vec<u8>> {
    let piece = prop_oneof![
        vec(any::<u8>(), 1..4),
        prop::sample::select(vec![
            "\x1b",
            "\x1b[",
            "\x1b[<",
            "\x1bO",
            "\x1b]",
            "\x1bP",
            "\x1b\\",
            "\x07",
            "\x1b[200~",
            "\x1b[201~",
            "0;1;2",
            "M",
            "m",
            "A",
            "~",
            "\u{9b}",
            "\u{9d}",
            "\u{9c}",
            "å",
            "🙂",
            "\r",
            "\x1b[M",
        ])
        .prop_map(|text| text.as_bytes().to_vec()),
        quiet(),
    ];
    vec(piece, 0..30).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn cutting_the_bytes_changes_nothing(bytes in soup(), cuts in vec(any::<prop::sample::Index>(), 0..12)) {
        let whole = decode(&bytes);
        let mut at: Vec<usize> = cuts.iter().map(|cut| cut.index(bytes.len() + 1)).collect();
        at.extend([0, bytes.len()]);
        at.sort_unstable();
        let (mut decoder, mut out) = (Decoder::new(), Vec::new());
        for pair in at.windows(2) {
            decoder.feed(&bytes[pair[0]..pair[1]], &mut out);
        }
        prop_assert_eq!(out, whole);
    }

    #[test]
    fn no_sequence_ever_types_a_character(pieces in vec(quiet(), 0..20)) {
        let events = decode(&pieces.concat());
        // An ESC of its own may meet the Enter that follows stray bytes, never a character.
        let typed = events.iter().any(|event| matches!(event, Event::Key(key) if key.typed().is_some_and(|c| c.is_ascii_graphic())));
        prop_assert!(!typed, "{:?}", events);
    }

    #[test]
    fn whatever_came_before_esc_and_patience_bring_the_keys_back(bytes in soup()) {
        let (mut decoder, mut out) = (Decoder::new(), Vec::new());
        decoder.feed(&bytes, &mut out);
        decoder.feed(b"\x1b", &mut out);
        for _ in 0..4 {
            decoder.timeout(&mut out);
        }
        prop_assert!(!decoder.pending());
        out.clear();
        decoder.feed(b"3", &mut out);
        prop_assert_eq!(out, [char('3')]);
    }
}
