//! Without a terminal, and what the program says of itself.

use super::desk::Desk;

#[test]
fn without_a_terminal_the_screen_is_refused_with_a_way_on() {
    let desk = Desk::with_session();
    for args in [vec![], vec!["open", "s.ron"], vec!["demo"]] {
        let said = desk.refused(&args);
        assert!(said.contains("terminal") && said.contains("verkstad report"), "{args:?}: {said}");
    }
    assert!(desk.refused(&["open", "nowhere.ron"]).contains("nowhere.ron"));
}

#[test]
fn help_names_every_command_and_the_exit_codes() {
    let desk = Desk::new();
    let help = desk.ok(&["--help"]);
    for word in [
        "demo",
        "open",
        "new",
        "import",
        "apply",
        "rate",
        "report",
        "check",
        "dump",
        "completions",
        "Exit codes",
    ] {
        assert!(help.contains(word), "{word}");
    }
    assert!(desk.ok(&["import", "--help"]).contains("respondent, rater, capability, level"));
    assert!(desk.ok(&["--version"]).starts_with("verkstad "));
    for shell in ["bash", "zsh", "fish"] {
        assert!(desk.ok(&["completions", shell]).contains("verkstad"));
    }
}

#[test]
fn what_is_not_understood_is_told_and_exits_2() {
    let desk = Desk::new();
    assert!(desk.refused(&["reprot"]).contains("report"));
    for args in
        [vec!["--nope"], vec!["check"], vec!["new"], vec!["import", "s.ron"], vec!["completions", "x"]]
    {
        assert!(!desk.refused(&args).is_empty(), "{args:?}");
    }
}
