//! Turns `assets/words/<language>/*.ftl` into typed Rust functions, one for each message.
//!
//! The build fails where the languages differ in messages or in the arguments of one, so that no word can be missing.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser;

/// The languages, Swedish first: the order of `domain::text::Lang`.
const LANGUAGES: [(&str, &str); 2] = [("sv", "Sv"), ("en", "En")];

/// The messages of one language by id.
type Messages = BTreeMap<String, Pattern<String>>;

#[expect(
    clippy::disallowed_methods,
    reason = "a build script has cargo's environment and folder and nothing else"
)]
fn main() -> Result<(), Box<dyn Error>> {
    println_cargo("cargo::rerun-if-changed=assets/words");
    let mut languages = Vec::new();
    for (code, _) in LANGUAGES {
        languages.push(read_language(code)?);
    }
    let mut out = String::new();
    let all: BTreeSet<&String> = languages.iter().flat_map(BTreeMap::keys).collect();
    for id in all {
        let mut patterns = Vec::new();
        for (messages, (code, _)) in languages.iter().zip(LANGUAGES) {
            patterns.push(messages.get(id).ok_or(format!("{id} has no words in {code}"))?);
        }
        function(&mut out, id, &patterns)?;
    }
    let target = Path::new(&env::var("OUT_DIR")?).join("words.rs");
    fs::write(target, out)?;
    Ok(())
}

fn println_cargo(line: &str) {
    use std::io::Write as _;
    let _ = writeln!(std::io::stdout(), "{line}");
}

fn read_language(code: &str) -> Result<Messages, Box<dyn Error>> {
    let mut messages = Messages::new();
    for entry in fs::read_dir(Path::new("assets/words").join(code))? {
        let path = entry?.path();
        if path.extension().is_none_or(|extension| extension != "ftl") {
            continue;
        }
        let source = fs::read_to_string(&path)?;
        let resource =
            parser::parse(source).map_err(|(_, faults)| format!("{}: {faults:?}", path.display()))?;
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let id = message.id.name;
            let pattern = message.value.ok_or(format!("{id} is empty in {}", path.display()))?;
            if messages.insert(id.clone(), pattern).is_some() {
                return Err(format!("{id} stands twice in {code}").into());
            }
        }
    }
    Ok(messages)
}

/// What an argument is used for: shown, or also counted by a plural.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum Use {
    Shown,
    Counted,
}

fn function(out: &mut String, id: &str, patterns: &[&Pattern<String>]) -> Result<(), Box<dyn Error>> {
    let mut uses: Vec<BTreeMap<String, Use>> = Vec::new();
    for pattern in patterns {
        let mut found = BTreeMap::new();
        arguments(pattern, &mut found)?;
        uses.push(found);
    }
    let names: Vec<BTreeSet<&String>> = uses.iter().map(|found| found.keys().collect()).collect();
    if names.windows(2).any(|pair| pair.first() != pair.last()) {
        return Err(format!("{id}: the languages differ in arguments: {names:?}").into());
    }
    let mut merged: BTreeMap<String, Use> = BTreeMap::new();
    for (name, how) in uses.into_iter().flatten() {
        let known = merged.entry(name).or_insert(how);
        *known = (*known).max(how);
    }
    let name = id.replace('-', "_");
    writeln!(out, "/// The words of `{id}`.")?;
    writeln!(out, "#[must_use]")?;
    if merged.is_empty() {
        writeln!(out, "pub const fn {name}(lang: Lang) -> &'static str {{\n    match lang {{")?;
        for (pattern, (_, variant)) in patterns.iter().zip(LANGUAGES) {
            writeln!(out, "        Lang::{variant} => {:?},", plain(pattern)?)?;
        }
        writeln!(out, "    }}\n}}\n")?;
        return Ok(());
    }
    write!(out, "pub fn {name}(lang: Lang")?;
    for (argument, how) in &merged {
        match how {
            Use::Shown => write!(out, ", {argument}: impl std::fmt::Display")?,
            Use::Counted => write!(out, ", {argument}: usize")?,
        }
    }
    writeln!(out, ") -> String {{\n    match lang {{")?;
    for (pattern, (_, variant)) in patterns.iter().zip(LANGUAGES) {
        writeln!(out, "        Lang::{variant} => {},", expression(pattern)?)?;
    }
    writeln!(out, "    }}\n}}\n")?;
    Ok(())
}

fn arguments(pattern: &Pattern<String>, found: &mut BTreeMap<String, Use>) -> Result<(), Box<dyn Error>> {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Inline(InlineExpression::VariableReference { id }) => {
                found.entry(id.name.clone()).or_insert(Use::Shown);
            }
            Expression::Inline(InlineExpression::StringLiteral { .. }) => {}
            Expression::Select { selector: InlineExpression::VariableReference { id }, variants } => {
                found.insert(id.name.clone(), Use::Counted);
                for variant in variants {
                    arguments(&variant.value, found)?;
                }
            }
            other @ (Expression::Select { .. } | Expression::Inline(_)) => {
                return Err(format!("only variables and plurals are understood: {other:?}").into());
            }
        }
    }
    Ok(())
}

fn plain(pattern: &Pattern<String>) -> Result<String, Box<dyn Error>> {
    let mut out = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value }
            | PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::StringLiteral { value }),
            } => out.push_str(value),
            PatternElement::Placeable { expression } => {
                return Err(format!("no plain text: {expression:?}").into());
            }
        }
    }
    Ok(out)
}

/// A Rust expression of type `String`.
fn expression(pattern: &Pattern<String>) -> Result<String, Box<dyn Error>> {
    let mut format = String::new();
    let mut values = Vec::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                format.push_str(&value.replace('{', "{{").replace('}', "}}"));
            }
            PatternElement::Placeable { expression } => match expression {
                Expression::Inline(InlineExpression::VariableReference { id }) => {
                    write!(format, "{{{}}}", id.name)?;
                }
                Expression::Inline(InlineExpression::StringLiteral { value }) => {
                    format.push_str(&value.replace('{', "{{").replace('}', "}}"));
                }
                Expression::Select { selector: InlineExpression::VariableReference { id }, variants } => {
                    format.push_str("{}");
                    values.push(plural(&id.name, variants)?);
                }
                other @ (Expression::Select { .. } | Expression::Inline(_)) => {
                    return Err(format!("not understood: {other:?}").into());
                }
            },
        }
    }
    match (format.as_str(), values.as_slice()) {
        ("{}", [only]) => Ok(only.clone()),
        (_, []) if !format.contains('{') => Ok(format!("{format:?}.to_owned()")),
        (_, []) => Ok(format!("format!({format:?})")),
        (_, values) => Ok(format!("format!({format:?}, {})", values.join(", "))),
    }
}

fn plural(name: &str, variants: &[fluent_syntax::ast::Variant<String>]) -> Result<String, Box<dyn Error>> {
    let mut arms = String::new();
    for variant in variants {
        let value = expression(&variant.value)?;
        let key = match &variant.key {
            VariantKey::Identifier { name } => match name.as_str() {
                "one" => "1".to_owned(),
                "other" => "_".to_owned(),
                unknown => return Err(format!("[{unknown}]: use one and other").into()),
            },
            VariantKey::NumberLiteral { value } => value.clone(),
        };
        write!(arms, "{key} => {value}, ")?;
    }
    Ok(format!("match {name} {{ {arms} }}"))
}
