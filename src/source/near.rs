//! What somebody may have meant by a name that is not there.

/// Names that are listed in full, at most.
const SHORT_LIST: usize = 12;

/// Names longer than this are compared no further, so that a hostile file costs no time.
const LONGEST: usize = 100;

/// Names that are compared, at most.
const MOST: usize = 2_000;

/// The cure for an unknown name: the nearest of the known ones, or all of them where they are few.
///
/// `known` may hold a name twice. The sentence begins in lower case and has no full stop.
#[must_use]
pub fn cure(name: &str, known: &[&str]) -> String {
    let mut distinct: Vec<&str> = Vec::new();
    for candidate in known {
        if distinct.len() <= SHORT_LIST && !distinct.contains(candidate) {
            distinct.push(candidate);
        }
    }
    match nearest(name, known) {
        Some(near) => format!("did you mean `{near}`?"),
        None if distinct.is_empty() => "there are none to choose from".to_owned(),
        None if distinct.len() <= SHORT_LIST => format!("known: {}", distinct.join(", ")),
        None => {
            let few: Vec<&str> = distinct.into_iter().take(5).collect();
            format!("known: {} and others", few.join(", "))
        }
    }
}

/// The known name that is most like `name`, if one is like it at all.
#[must_use]
pub fn nearest<'a>(name: &str, known: &[&'a str]) -> Option<&'a str> {
    if name.len() > LONGEST {
        return None;
    }
    let likeness = |candidate: &str| strsim::jaro_winkler(&name.to_lowercase(), &candidate.to_lowercase());
    known
        .iter()
        .take(MOST)
        .filter(|candidate| candidate.len() <= LONGEST)
        .map(|candidate| (likeness(candidate), *candidate))
        .filter(|(likeness, _)| *likeness >= 0.85)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, candidate)| candidate)
}

#[cfg(test)]
mod tests {
    use super::cure;

    #[test]
    fn an_unknown_name_is_answered_with_the_nearest_or_the_list() {
        let many: Vec<String> = (0..40).map(|n| format!("capability-{n}")).collect();
        let many: Vec<&str> = many.iter().map(String::as_str).collect();
        let cases = [
            ("avvekla", vec!["leda", "avveckla"], "did you mean `avveckla`?"),
            ("Leda", vec!["leda", "avveckla"], "did you mean `leda`?"),
            ("zzz", vec!["leda", "avveckla", "leda"], "known: leda, avveckla"),
            ("zzz", vec![], "there are none to choose from"),
            (
                "zzz",
                many,
                "known: capability-0, capability-1, capability-2, capability-3, capability-4 and others",
            ),
        ];
        for (name, known, want) in cases {
            assert_eq!(cure(name, &known), want);
        }
    }
}
