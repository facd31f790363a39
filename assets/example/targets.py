"""What the made-up example aims at: the respondents, the map, and per capability the wanted figures.

The ten published means (n = 15), the three capabilities where three claim level 4, the 36 where somebody
does, and the top three in importance are the study's. Everything else here is invented.
"""

# Name, role of the one rater, personal level (in standard deviations from the group).
RESPONDENTS = [
    ("Bengtsfors", "IT-samordnare", -0.52),
    ("Dals-Ed", "Kommunutvecklare", -0.83),
    ("Färgelanda", "Utvecklingsstrateg", -0.68),
    ("Lysekil", "Digitaliseringsstrateg", 0.15),
    ("Mellerud", "IT-chef", -0.45),
    ("Munkedal", "Verksamhetsutvecklare", 0.0),
    ("Orust", "IT-chef", 0.08),
    ("Sotenäs", "Digitaliseringsstrateg", -0.08),
    ("Strömstad", "Digitaliseringschef", 0.22),
    ("Tanum", "IT-strateg", 0.3),
    ("Trollhättan", "Digitaliseringschef", 0.83),
    ("Uddevalla", "IT-chef", 0.75),
    ("Vänersborg", "Digitaliseringsstrateg", 0.38),
    ("Åmål", "IT-chef", -0.45),
    ("SML-IT", "Enhetschef", 0.3),
]

LEADING, CORE, SUPPORTING = "Ledningsförmågor", "Kärnförmågor", "Stödförmågor"

# Added to a respondent's personal level within a category: an operations unit is strongest in the core.
TILTS = {("SML-IT", LEADING): -0.5, ("SML-IT", CORE): 0.4, ("Åmål", CORE): -0.3, ("Åmål", LEADING): 0.3,
         ("Mellerud", SUPPORTING): 0.4, ("Bengtsfors", LEADING): 0.4, ("Strömstad", SUPPORTING): -0.3}

# Per area: capability, sum if all fifteen answer, how many at level 4, wanted spread, dots.
MAP = [
    (LEADING, "Leda", [
        ("Bygga kultur", 34, 1, 0.75, 0),
        ("Leda utifrån en helhetssyn", 34, 0, 0.75, 4),
        ("Förankra och förklara mål och syfte", 31, 0, 0.80, 0),
        ("Skapa och behålla förtroende", 39, 2, 0.75, 0),
        ("Förmåga att sätta användaren/invånaren i centrum", 38, 1, 0.85, 18)]),
    (LEADING, "Styra", [
        ("Fatta och verkställa beslut", 37, 1, 0.75, 0),
        ("Förstå kommunens prioriteringar", 35, 1, 0.80, 0),
        ("Sätta tydliga mål för digitalisering", 27, 0, 0.85, 6),
        ("Utvärdera insatser, resultat och effekter", 23, 0, 0.80, 3)]),
    (LEADING, "Planera", [
        ("Omsätta mål och uppdrag till verksamhet", 33, 0, 0.70, 0),
        ("Säkerställa rätt resurser idag och imorgon", 28, 0, 0.75, 6),
        ("Planera utifrån en föränderlig värld", 31, 0, 0.80, 2),
        ("Prioritera utifrån tid, kvalitet och resurser", 32, 0, 0.75, 2)]),
    (LEADING, "Förnya", [
        ("Identifiera, förstå och agera på omvärldstrender", 37, 3, 0.98, 15),
        ("Nytänkande", 34, 2, 1.10, 0),
        ("Att förstå och ta en kalkylerad risk", 31, 0, 0.85, 0)]),
    (LEADING, "Samverka", [
        ("Skapa formella och tydliga samverkansrelationer", 29, 0, 0.75, 3),
        ("Skapa och upprätthålla relationer", 37, 1, 0.75, 0),
        ("Samverka med externa parter", 39, 2, 0.80, 5),
        ("Samverka med interna parter inom kommunen", 38, 1, 0.70, 0),
        ("Genomföra gemensamma upphandlingar", 31, 2, 1.08, 8)]),
    (CORE, "Förstå behov", [
        ("Analysera behov", 35, 1, 0.80, 4),
        ("Identifiera och fånga behov", 36, 1, 0.85, 21),
        ("Verifiera behov", 32, 0, 0.75, 0)]),
    (CORE, "Inspirera och engagera", [
        ("Inkludera", 35, 1, 0.75, 0),
        ("Uppmuntra", 36, 1, 0.80, 0),
        ("Skapa dialog", 38, 1, 0.70, 1),
        ("Skapa intresse för digitalisering", 37, 2, 0.85, 0),
        ("Skapa trygghet inför tekniken", 33, 2, 1.10, 3)]),
    (CORE, "Förändra", [
        ("Förändra beteende", 31, 0, 0.75, 2),
        ("Sätta in rätt insats vid rätt tidpunkt", 32, 0, 0.70, 0),
        ("Vara rådgivare åt politik och ledning", 41, 2, 0.75, 0),
        ("Utbilda", 37, 1, 0.80, 5),
        ("Anpassa och införa standardlösningar", 38, 2, 0.80, 0)]),
    (CORE, "Förvalta", [
        ("Avveckla", 22, 0, 0.70, 0),
        ("Informationshantering", 36, 1, 0.85, 5),
        ("Upprätthålla IT- och informationssäkerhet", 38, 2, 0.85, 9),
        ("Förstå teknisk miljö", 40, 3, 0.90, 0),
        ("Erbjuda användarstöd", 40, 2, 0.75, 7),
        ("Upprätthålla stabil och tillförlitlig driftsleverans", 45, 3, 0.76, 7)]),
    (SUPPORTING, "Försörja", [
        ("Följa upp avtal", 32, 0, 0.85, 0),
        ("Genomföra upphandling", 38, 1, 0.75, 0),
        ("Styra och samordna leverantörer", 36, 0, 0.70, 8),
        ("Säkerställa finansiering", 36, 1, 0.80, 1)]),
    (SUPPORTING, "Kommunicera", [
        ("Kommunicera med politik och ledning", 39, 2, 0.75, 0),
        ("Kommunicera med användare", 35, 1, 0.75, 0),
        ("Kommunicera med medarbetare", 38, 1, 0.70, 0),
        ("Hålla verksamheten informerad om digital utveckling", 35, 1, 0.80, 0)]),
    (SUPPORTING, "Upprätthålla rätt kompetens", [
        ("Attrahera och rekrytera relevant kompetens", 31, 0, 0.90, 4),
        ("Bibehålla och höja kompetens hos medarbetare", 36, 1, 0.75, 1),
        ("Skapa ett lärande mellan medarbetare", 37, 1, 0.80, 0),
        ("Säkerställa god överlämning mellan medarbetare", 31, 0, 0.80, 0)]),
    (SUPPORTING, "Vara en attraktiv arbetsplats", [
        ("Skapa önskad kultur", 38, 1, 0.75, 0),
        ("Fira framgångar", 33, 0, 0.80, 0),
        ("Erbjuda individanpassad arbetssituation", 40, 2, 0.80, 0)]),
]

# Highest level anybody but those at 4 may hold; three where nothing is said.
CEILINGS = {"Avveckla": 2}

# Levels that the six choices of choices.md lean on.
PINNED = {
    "Styra och samordna leverantörer": {
        "Mellerud": 2, "Orust": 2, "Strömstad": 2, "Tanum": 3, "Vänersborg": 3, "Åmål": 2},
    "Genomföra gemensamma upphandlingar": {
        "Trollhättan": 4, "Uddevalla": 4, "Färgelanda": 1, "Lysekil": 1, "Mellerud": 1, "Munkedal": 2,
        "Orust": 2, "Sotenäs": 1, "Strömstad": 1, "Vänersborg": 2},
    "Erbjuda användarstöd": {"Orust": 2, "Strömstad": 3, "Tanum": 3, "Åmål": 3, "SML-IT": 3},
    "Upprätthålla stabil och tillförlitlig driftsleverans": {
        "Uddevalla": 4, "Trollhättan": 4, "SML-IT": 4, "Dals-Ed": 1, "Färgelanda": 2},
}

# Cells without a level: "x" for don't know, "" for not rated.
MISSING = {
    ("SML-IT", "Kommunicera med politik och ledning"): "x",
    ("SML-IT", "Förstå kommunens prioriteringar"): "x",
    ("SML-IT", "Säkerställa finansiering"): "x",
    ("Dals-Ed", "Förändra beteende"): "x",
    ("Färgelanda", "Verifiera behov"): "x",
    ("Mellerud", "Följa upp avtal"): "x",
    ("Munkedal", "Genomföra upphandling"): "x",
    ("Lysekil", "Genomföra upphandling"): "x",
    ("Strömstad", "Sätta in rätt insats vid rätt tidpunkt"): "x",
    ("Orust", "Att förstå och ta en kalkylerad risk"): "x",
    ("Sotenäs", "Fira framgångar"): "",
    ("Tanum", "Skapa önskad kultur"): "",
    ("Dals-Ed", "Säkerställa god överlämning mellan medarbetare"): "",
}
