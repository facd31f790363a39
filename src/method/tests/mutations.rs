//! Single changes that make the good method faulty, each with the fault that it must give.

/// Text to replace, its replacement, the text that the fault must point to (in the changed file), and the fault.
pub(super) type Mutation = (&'static str, &'static str, &'static str, &'static str);

/// All of them.
pub(super) const ALL: [&[Mutation]; 7] = [TEXTS, RULES, FIT, CALENDAR, REFERENCES, PLANS, SHAPES];

const TEXTS: &[Mutation] = &[
    ("en: \"Care\"", "en: \"\"", "\"\"", "the English is missing"),
    ("(sv: \"Vård\", en: \"Care\")", "(en: \"Care\")", "(en: \"Care\")", "the Swedish is missing"),
    ("(sv: \"Vård\", en: \"Care\")", "()", "()", "the words are missing, in Swedish and in English"),
    ("short: \"Med\"", "short: \" \"", "\" \"", "the name is empty"),
    ("sv: \"Räcker\", ", "", "(en: \"Sufficient\"", "the Swedish is missing"),
];

const RULES: &[Mutation] = &[
    ("format: 1", "format: 2", "2,", "format 2 was made by a newer program; this one reads format 1"),
    ("format: 1", "format: 0", "0,", "there is no format 0; write 1"),
    (
        "id: \"vardavdelning\"",
        "id: \"Vård 5\"",
        "\"Vård 5\"",
        "`Vård 5` is no name for a method: use lower-case letters (a-z), digits, dashes",
    ),
    (
        "minutes: 25",
        "minutes: 0",
        "0,\n                    form",
        "0 minutes is no time; give the step 1 minute or more",
    ),
    ("each: 6", "each: 1", "2),\n    ranking", "2 on one is more than the 1 that each has; at most all"),
    ("each: 6", "each: 0", "0, most", "with 0 dots nobody can say what matters; give each at least 1"),
    (
        "most_on_one: 2",
        "most_on_one: 0",
        "0),\n    ranking",
        "with 0 on each capability no dot can be placed; allow at least 1",
    ),
    (
        "[LowestMaturity, HighestImportance]",
        "[]",
        "[],\n        text",
        "nothing decides the ranking; name HighestImportance, LowestMaturity or HighestMaturity",
    ),
    (
        "[LowestMaturity, HighestImportance]",
        "[LowestMaturity, LowestMaturity]",
        "LowestMaturity]",
        "LowestMaturity stands twice; keep the first",
    ),
    (
        "[LowestMaturity, HighestImportance],",
        "[LowestMaturity, HighestImportance], bands: [34, 67],",
        "67],",
        "bands begin at whole per cent from 100 down to 1, each lower than the one before, at most 5",
    ),
];

// The good method has no holidays; each of these gives it some.
const CALENDAR: &[Mutation] = &[
    (
        "    dots: (each: 6",
        "    holidays: (source: (sv: \"Lag\", en: \"Act\"), days: [Date(name: (sv: \"a\", en: \"b\"), month: 2, day: 30)]),\n    dots: (each: 6",
        "30)]",
        "month 2 has no day 30; write 1 to 29",
    ),
    (
        "    dots: (each: 6",
        "    holidays: (source: (sv: \"Lag\", en: \"Act\"), days: [Date(name: (sv: \"a\", en: \"b\"), month: 13, day: 3)]),\n    dots: (each: 6",
        "13, day",
        "there is no month 13; write 1 to 12",
    ),
    (
        "    dots: (each: 6",
        "    holidays: (source: (sv: \"Lag\", en: \"Act\"), days: [Weekday(name: (sv: \"a\", en: \"b\"), weekday: 8, month: 6, day: 19)]),\n    dots: (each: 6",
        "8, month",
        "there is no weekday 8; write 1 for Monday to 7 for Sunday",
    ),
    (
        "    dots: (each: 6",
        "    holidays: (source: (sv: \"Lag\", en: \"Act\"), days: [Easter(name: (sv: \"a\", en: \"b\"), days: 390)]),\n    dots: (each: 6",
        "390)",
        "390 days from Easter fall in another year's count; write -365 to 365",
    ),
    (
        "    dots: (each: 6",
        "    holidays: (source: (sv: \"Lag\"), days: []),\n    dots: (each: 6",
        "(sv: \"Lag\")",
        "the English is missing",
    ),
];

/// The mentor ward is the one scenario of the ward that asks for something.
const FIT: &[Mutation] = &[
    (
        "(measure: Width, least: 2)",
        "(measure: Width)",
        "(measure: Width)",
        "nothing is asked of the measure; write least, most or both",
    ),
    (
        "(measure: Width, least: 2)",
        "(measure: Width, least: 5)",
        "5)",
        "5 is not possible here; levels go from 0 to 4",
    ),
    (
        "(measure: Width, least: 2)",
        "(measure: Width, least: -1)",
        "-1)",
        "-1 is not possible here; levels go from 0 to 4",
    ),
    (
        "(measure: Width, least: 2)",
        "(measure: Mean, most: NaN)",
        "NaN)",
        "NaN is not possible here; levels go from 0 to 4",
    ),
    (
        "(measure: Width, least: 2)",
        "(measure: Alike, least: 80, most: 60)",
        "60)",
        "at least 80 and at most 60 cannot both be met; swap them",
    ),
    (
        "(measure: Width, least: 2)",
        "(measure: ShareAtMost(1), most: 101)",
        "101)",
        "101 is not possible here; a share goes from 0 to 100 per cent",
    ),
    (
        "(measure: Width, least: 2)",
        "(measure: CanLead, least: 70000)",
        "70000)",
        "70000 is not possible here; respondents are counted from 0 to 65535",
    ),
    (
        "lead: Required,",
        "lead: Required,\n            least: 0,",
        "0,\n",
        "somebody must lead, so it takes at least 1",
    ),
];

const REFERENCES: &[Mutation] = &[
    (
        "category: \"forutsattningar\", name: (sv: \"Bemanna\"",
        "category: \"forutsatningar\", name: (sv: \"Bemanna\"",
        "\"forutsatningar\"",
        "there is no category `forutsatningar`; did you mean `forutsattningar`?",
    ),
    (
        "area: \"skriva-ut\"",
        "area: \"zzz\"",
        "\"zzz\"",
        "there is no area `zzz`; known: planera, varda, skriva-ut, bemanna, forbattra",
    ),
    (
        "goals: [\"hallbar-bemanning\"],\n            ),\n            (\n                id: \"lara",
        "goals: [\"hallbar-bemaning\"],\n            ),\n            (\n                id: \"lara",
        "\"hallbar-bemaning\"",
        "there is no goal `hallbar-bemaning`; did you mean `hallbar-bemanning`?",
    ),
    (
        "goals: [\"trygg-hemgang\", \"hallbar-bemanning\"]",
        "goals: [\"trygg-hemgang\", \"trygg-hemgang\"]",
        "\"trygg-hemgang\"],\n            ),\n        ],",
        "the goal `trygg-hemgang` stands twice here; keep one",
    ),
    (
        "id: \"introducera-nya\"",
        "id: \"lagga-schema\"",
        "\"lagga-schema\",\n                area: \"bemanna\",\n                name: (sv: \"Intro",
        "the capability `lagga-schema` stands twice; give this one an id of its own",
    ),
    (
        "areas: [",
        "areas: [(id: \"varda\", category: \"vard\", name: (sv: \"a\", en: \"b\")),",
        "\"varda\", category: \"vard\", name: (sv: \"Vårda\"",
        "the area `varda` stands twice; give this one an id of its own",
    ),
    (
        "id: \"dygnets-timmar\"",
        "id: \"snabb-vinst\"",
        "",
        "the prompt `snabb-vinst` stands twice; give this one an id of its own",
    ),
    ("scenario: 3", "scenario: 7", "7,\n", "there is no scenario 7; known: 0, 1, 2, 3, 4"),
    (
        "Capability(\"lagga-schema\")",
        "Capability(\"laga-schema\")",
        "\"laga-schema\"",
        "there is no capability `laga-schema`; did you mean `lagga-schema`?",
    ),
    (
        "Capability(\"lagga-schema\")",
        "Category(\"lagga-schema\")",
        "\"lagga-schema\")",
        "there is no category `lagga-schema`; known: vard, forutsattningar",
    ),
    (
        "phase: \"prova\", kind: External",
        "phase: \"provs\", kind: External",
        "\"provs\"",
        "there is no milestone `provs`; did you mean `prova`?",
    ),
    (
        "short: \"Ort\", letter: 3",
        "short: \"Ort\", letter: 2",
        "2),\n    ],",
        "letter 2 (C) is already that of `geriatrik`; give each its own, or none to any",
    ),
    (
        "short: \"Ort\", letter: 3",
        "short: \"Ort\", letter: 3, shared_by: [\"medicin\", \"kirugi\"]",
        "\"kirugi\"",
        "there is no respondent `kirugi`; did you mean `kirurgi`?",
    ),
    (
        "short: \"Ort\", letter: 3",
        "short: \"Ort\", letter: 3, shared_by: [\"ortopedi\"]",
        "\"ortopedi\"]",
        "`ortopedi` cannot share itself; name those that share it",
    ),
];

const PLANS: &[Mutation] = &[
    (
        "from: 30, to: 120",
        "from: 130, to: 120",
        "120)",
        "the milestone ends on day 120, before it starts on day 130; write 130 or later",
    ),
    (
        "id: \"beslut\"",
        "id: \"prova\"",
        "\"prova\", name: (sv: \"Beslut",
        "the milestone `prova` stands twice; give this one an id of its own",
    ),
    (
        "Range(20, 40)",
        "Range(40, 20)",
        "Range(40",
        "an amount is 0 to 1 000 000 000, and a range goes from the lower figure to the higher",
    ),
    (
        "Exactly(80)",
        "Exactly(NaN)",
        "Exactly(NaN",
        "an amount is 0 to 1 000 000 000, and a range goes from the lower figure to the higher",
    ),
    ("kind: Other, year: 1", "kind: Other, year: 0", "0, amount: Exactly(15)", "years are counted from 1"),
];

const SHAPES: &[Mutation] = &[
    (
        "                    minutes: 25,\n",
        "",
        "(\n                    name: (sv: \"Formulera mål\"",
        "workshops[0].steps[2]: the field `minutes` is missing",
    ),
    (
        "minutes: 25",
        "minuts: 25",
        "minuts",
        "workshops[0].steps[2]: unknown field `minuts`; did you mean `minutes`? known: name, guide, minutes, form",
    ),
    ("(level: 4", "(level: 7", "7, name", "scale[4].level: 7 is not a level: use 0, 1, 2, 3 or 4"),
    (
        "kind: Decision",
        "kind: Decison",
        "Decison",
        "pilots[0].milestones[3].kind: `Decison` is none of the possible words; did you mean `Decision`? known: Work, Decision, Start",
    ),
    (
        "id: \"lagga-schema\"",
        "id: \"Lägga schema\"",
        "\"Lägga schema\"",
        "map.capabilities[9].id: \"Lägga schema\" is not an id: use 1 to 80 lower-case letters (a-z), digits and dashes",
    ),
    ("to: 120)", "to: -1)", "-1", "pilots[0].milestones[2].to: the number is too large, or below 0"),
    (
        "kind: Decision,",
        "kind: Decision",
        "from: 121",
        "pilots[0].milestones[3]: a comma or the closing bracket",
    ),
    ("format: 1,", "format: 2, colour: 3,", "2, colour", "format 2 was made by a newer program"),
];
