/** The words beside a year in a title, by what they make of it: one alternative list per sense, for use in patterns. */

/** What a plan, or the year of one, is called. */
const plan = String.raw`
\p{L}*plan(?:en|er|erna|ering|s)?
\p{L}*program(?:met|me|mes)?
\p{L}*åtgärd(?:er|en|erna|slistan?|slogg)?
actions?
improvements?
aktivitet(?:er|erna|slista)?
activities
insats(?:er|erna)?
uppgifter
tasks
att[ -]göra(?:[ -]lista)?
to[ -]?do(?:[ -]list)?
\p{L}*år(?:et)?
year
fy
ay
ht
vt
lå
hösten
høsten
våren
autumn
spring
\p{L}*årscykel(?:n)?
årshjul(?:et)?
annual (?:cycle|wheel)
roadmap
`;

/** Small words between a plan's name and its year. */
const small = String.raw`
för
for
of
the
under
i
in
år
året
year
calendar
kalenderåret
`;

/** Laws, standards, forms, versions, prints and registers: a year behind them is a part of their name. */
const reference = String.raw`
acts?
regulations?
directives?
statutes?
bills?
codes?
conventions?
rules
order
\p{L}*(?<!förs|under|bo|ans|över|upps|bes)lag(?:en)?
\p{L}*förordning(?:en)?
\p{L}*föreskrift(?:er|en|erna)?
\p{L}*direktiv(?:et)?
\p{L}*balk(?:en)?
\p{L}*konvention(?:en)?
regler(?:na)?
iso
iec
en
ss
bs
ohsas
emas
gri
afs
[shr]\p{L}{0,6}fs
standard(?:en)?
norm(?:en)?
version
ver
issue
edition
release
utgåva
mall(?:en)?
\p{L}+mall(?:en)?
template
form
formulär(?:et)?
blankett(?:en)?
copyright
©
tryckt
printed?
utskriv\p{L}*
utskrift\p{L}*
dnr
d\.nr
diarie\p{L}*
ärende(?:nr|nummer)?
org\.? ?nr
reg\.? ?nr
ref
nr
no
number
tel
telefon
phone
ext
rum
room
sal(?:en)?
lokal
hus
building
byggnad
byggår
byggd
built
box
konto
artikel\p{L}*
model
modell
årsmodell
basår(?:et)?
base[ -]year
baseline
referensår(?:et)?
jämfört med
compared (?:to|with)
sedan
since
grundat
grundad
established
founded
est
prisnivå
kostnadsläge
agenda
\p{L}*(?<!re)vision(?:en)?
net[ -]zero
netto[ -]?noll
mot
towards
föregående
previous
`;

/** What a year before them is a part of. */
const referenceAfter = String.raw`
acts?
regulations?
directive
standards?
edition
version
code
rules
priser
prices
prisnivå
rutin(?:en)?
regler
lag
föreskrifter
mall
utgåva
modell
`;

/** What a plan comes from: the year is that of the audit, not the plan's. */
const event = String.raw`
\p{L}*revision(?:en|er)?
\p{L}*rond(?:en|er)?
\p{L}*inspektion(?:en|er)?
\p{L}*tillsyn(?:en)?
\p{L}*besiktning(?:en|ar)?
\p{L}*enkät(?:en|er)?
\p{L}*kartläggning(?:en)?
\p{L}*utredning(?:en)?
\p{L}*mätning(?:en)?
\p{L}*granskning(?:en)?
\p{L}*protokoll(?:et)?
\p{L}*möte(?:t)?
\p{L}*beslut(?:et)?
\p{L}*rapport(?:en)?
\p{L}*utvärdering(?:en)?
\p{L}*uppföljning(?:en)?
\p{L}*utfall(?:et)?
\p{L}*bokslut(?:et)?
\p{L}*resultat(?:et)?
audits?
inspections?
survey
reviews?
reports?
minutes
meeting
assessment
investigation
visit
outcomes?
results?
actuals?
`;

/** What stands before the name of a source: "Handlingsplan efter …", "action plan following …". */
const source = String.raw`
efter
enligt
från
utifrån
ur
till
mot
enl
med anledning av
baserad(?:e|t)?(?: på)?
after
following
from
per
according to
under
based on
to
towards
`;

/** What says that a plan was looked at again. */
const changed = String.raw`
reviderad(?:es)?(?: den)?
rev
uppdaterad(?:es)?(?: den)?
uppdat
ändrad(?:es)?
revised
updated
amended
läget per
läge per
status per
uppföljd
as (?:at|of)
per
`;

/** A date behind these is no date of the plan: that of a form or a print, or a day to come. */
const notMade = String.raw`
\p{L}*mall(?:en)?
template
blankett(?:en)?
form
formulär(?:et)?
version
utgåva
issue
edition
release
copyright
©
utskri\p{L}*
printed?
tryckt
nästa
next
klart?
senast
deadline
due
giltig\p{L}*
valid
gäller
`;

const oneOf = (list: string): string => `(?:${list.trim().split('\n').join('|')})`;

export const yearWords = {
  plan: oneOf(plan),
  small: oneOf(small),
  reference: oneOf(reference),
  referenceAfter: oneOf(referenceAfter),
  event: oneOf(event),
  source: oneOf(source),
  changed: oneOf(changed),
  notMade: oneOf(notMade),
} as const;
