import {
  fitsArea,
  fitsComment,
  fitsCost,
  fitsDecisionMaker,
  fitsGoal,
  fitsOwner,
  fitsPercent,
  fitsPriority,
  fitsResources,
  fitsStatus,
  fitsUnit,
} from './content-fits';
import { amount, choice, share, text, type Column } from './column';

/* Columns that mean the same in every kind of table. */

export const goal: Column = text('goal', {
  sv: 'Mål',
  en: 'Goal',
  alsoSv: `
    målet | delmål | hållbarhetsmål | miljömål | övergripande mål | övergripande miljömål
    detaljerat mål | detaljerade mål | detaljerat miljömål | inriktningsmål | effektmål
    målsättning | mål/delmål | övergripande mål / delmål | klimatmål | strategiskt mål
    verksamhetsmål`,
  alsoEn: `
    goals | objective | objectives | target | targets | aim | aims | sub-target | sub-targets
    subgoal | strategic objective | targets and actions | strategic goal | goal/objective
    measurable objectives, strategies and timeframes`,
  perhapsSv: 'delmål uppnått senast vid utgången av 2025 | syfte | effekt mål',
  perhapsEn: 'outcome | purpose | commitment',
  width: 36,
  about: 'The goal the action serves.',
  words: `
    mål | *mål | *målet | målsättning* | delmål* | goal* | objective* | aim | aims | ambition* | avsikt | vision | inriktning | *inriktning | ändamål`,
  hints: `
    target | targets | syfte* | purpose | önskat | outcome* | resultatmål | uppnå | achieve | intention | strävan`,
  frames: [
    /^(?:vad|vart|det) (?:vi )?(?:vill|ska) (?:vi )?(?:uppnå|nå|till)/u,
    /^(?:önskat|framtida) (?:läge|tillstånd)/u,
    /^(?:what|where) (?:we|do we) (?:want|aim)/u,
    /^(?:desired|intended) (?:state|result|outcome|position)/u,
  ],
  fit: fitsGoal,
});

export const area: Column = text('area', {
  sv: 'Område',
  en: 'Area',
  alsoSv: `
    målområde | fokusområde | insatsområde | åtgärdsområde | utvecklingsområde | miljöområde
    tema | kategori | perspektiv | delområde | ämnesområde | prioriterat område | huvudområde`,
  alsoEn: `
    areas | focus area | goal area | theme | category | work stream | workstream | strand
    priority area | topic | subject area | impact area | resiliency category`,
  perhapsSv: 'ämne | rubrik | grupp | verksamhetsområde',
  perhapsEn: 'group | section | domain | pillar',
  about: 'The area of work or heading the action stands under.',
  words: `
    område | områden | *område | *områden | tema | *tema | kategori | *kategori | perspektiv | fält | *fält | ämne | ämnesområde | area | areas | theme* | category | categories | topic* | domain* | pillar* | workstream* | strand | bucket | epic | kapitel | *kapitel | avsnitt | pelare | spår | *spår | programområde | fokus | focus | track | tracks | component | labels`,
  hints: `
    grupp | group | section | del | rubrik | heading | ämnen | list | lista | process | kategorier | tagg | sort | slag | huvudrubrik | sektor | sector | gren`,
  fit: fitsArea,
});

export const unit: Column = text('unit', {
  sv: 'Enhet',
  en: 'Unit',
  alsoSv: `
    enheter | avdelning | avd | förv | inst | förvaltning | institution | skola | nämnd | bolag | organisation
    verksamhet | berörd enhet | nämnd/bolag | arbetsplats`,
  alsoEn: `
    units | department | dept | dep | division | service | service area | faculty | school | directorate
    office | team | org unit | organisation | organization | business unit | college | site`,
  about: 'The part of the organisation the action belongs to.',
  words: `
    enhet* | *enhet | avdelning* | *avdelning | förvaltning | *förvaltning | institution | skola | *skola | nämnd* | bolag* | verksamhet | *verksamhet | sektion* | församling* | klinik* | *klinik | driftställe* | filial* | kontor | *kontor | fabrik* | anläggning* | arbetsplats* | department* | division* | faculty | directorate | office | branch* | school | site | sites | plant | depot | ward | clinic | parish | station* | business | subsidiary | ort | orter | organisation* | organization*`,
  hints: `
    team | service | *hus | var | where | location | plats | client | kund | entity | region* | distrikt | district | area | campus | hus | *ställe`,
  fit: fitsUnit,
});

export const owner: Column = text('owner', {
  sv: 'Ansvarig',
  en: 'Owner',
  alsoSv: `
    ansvariga | ansvar | vem | vem gör | vem gör det | vem ansvarar | ägare | åtgärdsägare
    huvudansvarig | handläggare | utförare | utförs av | genomförare | samordnare
    projektledare | ansvarig person | ansvarig chef | ansvarig funktion | ansvarig enhet
    ansvarig för genomförandet | kontaktperson | tilldelad | uppdragstagare | ansv | ansvarig nämnd
    ansvarig förvaltning | ansvarig avdelning | resp | aktivitetsansvarig | åtgärdsansvarig`,
  alsoEn: `
    owners | action owner | task owner | lead | leader | action lead | lead officer
    responsible | responsible person | responsible person(s) | person responsible
    persons responsible | responsible party | responsibility | responsible officer | officer
    officers | responsible manager | accountable | assigned to | assignee | who | by whom
    champion | project leader | action project leader | lead department | lead unit
    responsible office | point of contact | poc | office/org | accountable officer
    accountable parties, offices or departments | accountability | owned by
    responsible manager in the line organisation | who is responsible | responsible department
    lead person`,
  perhapsSv: 'chef | person | roll | funktion | befattning | processägare | uppföljningsansvarig',
  perhapsEn: 'manager | person | role | coordinator | contact | sponsor | delegated to | raised to',
  about: 'Who answers for it: a person, a role, a unit, or several.',
  words: `
    ansvar | ansvarig* | *ansvarig | *ansvariga | *ansvar | ägare | *ägare | *ägaren | handläggare | *handläggare | utförare | *utförare | genomförare | samordnare | *samordnare | ledare | *ledare | projektledare
    vem | vems | who | whom | whose | owner* | responsib* | accountab* | assigned | assignee* | assign* | lead | leads | leader* | champion* | tilldelad* | tilldelat | värd | *värd | bärare | *bärare | hållare | *hållare | drivande | huvudman | *huvudman | kontakt | kontaktperson* | resp | ansv | doer | delegate* | delegated
    behandlare | *havare | *förvaltare | kaptein | driver | steward | custodian | handler | caretaker | sakägare | uppdragstagare | utsedd`,
  hints: `
    person* | namn | name | roll | role | funktion | function | chef | manager | sponsor | befattning | contact | poc | coordinator | tilldelas | by | av | signatur | sign | initialer | initials | hos | team`,
  frames: [
    /^(?:ansvarig|ansvariga|huvudansvarig|responsible|accountable|lead|assigned|drivande|utförande)\b/u,
    /^(?:vem|vilka|vilken (?:person|roll|enhet)|who|whom)\b/u,
    /^(?:by|av) (?:vem|whom)/u,
    /^(?!.*\b(?:approve|agree|decid|beslut|fastställ|godkän|verif|check|kontroll|rais|report|rapport|anmäl|upptäck|found|identif|creat|skapa|request|registr|deadline|senast)\p{L}*\b).{1,30}(?:\p{L}{2}s|\p{L}+(?:t|d|n)) av\??$/u,
    /^(?!(?:wanted|needed|due|complet|finish|deliver|done|to be|ready|clos|fixed|required|implement|approv|agreed|decid|authori|verif|check|rais|report|found|identif|creat|request|submit|log)).{1,30}(?:\p{L}+ed|\p{L}+en|run|led|done|held) (?:on |up )?(?:by|to|with)\??$/u,
    /^(?:görs|utförs|drivs|sköts|leds|hanteras|genomförs|tas om hand|ligger|bärs|ägs) (?:av|hos|på)\b/u,
    /^(?:done|led|run|owned|handled|driven|carried out|taken on|looked after|performed|managed|executed|delivered|actioned) by\b/u,
    /^(?:på|hos) (?:vem|vems)/u,
    /(?:i|on|in) (?:whose|vems) (?:bord|hands|desk)/u,
  ],
  fit: fitsOwner,
});

export const decisionMaker: Column = text('decisionMaker', {
  sv: 'Beslutsfattare',
  en: 'Decision-maker',
  alsoSv: `
    beslutande | beslutas av | beslutad av | beslutsinstans | beslut av | fattar beslut
    uppdragsgivare`,
  alsoEn: `
    decision maker | decision-makers | decision makers | approver | approved by | decided by
    decision by | authorised by`,
  perhapsSv: 'beställare',
  about: 'Who decides on it.',
  words: `
    beslutsfattare | beslutande | beslutsinstans | beslutsorgan | beställare | uppdragsgivare | approver* | decision-maker* | decider | godkännare | attestant | fastställare | beslutsägare | beslutsnivå | authoriser | signatory`,
  hints: `
    beslut* | godkän* | approv* | authori* | decid* | agreed | sanction* | mandat`,
  frames: [
    /^(?:beslut(?:as|at|ad|en)?|fattas|godkänns|godkänd|godkänt|fastställs|fastställd|tas|bestäms) av\b/u,
    /^vem (?:som )?(?:beslutar|bestämmer|godkänner)/u,
    /^(?:who|whoever) (?:decides|approves|signs)/u,
    /^(?:agreed|approved|decided|authori[sz]ed|signed off|sanctioned|resolved) by\b/u,
    /^(?:decision|approval) by\b/u,
  ],
  fit: fitsDecisionMaker,
});

export const resources: Column = text('resources', {
  sv: 'Resurser',
  en: 'Resources',
  alsoSv: `
    resurs | resursbehov | resursåtgång | tidsåtgång | estimerad tid | arbetstid | finansiering
    medel | behov av resurser | resurser/kostnad | arbetsinsats | timmar`,
  alsoEn: `
    resource | resources needed | resources required | resource requirements
    resource implications | effort | estimated effort | staff time | hours | funding
    funding source | resourcing`,
  about: 'Hours, money or means set aside, as text.',
  words: `
    resurs* | *resurs | *resurser | resourc* | effort | timmar | hours | finansiering* | funding | tidsåtgång | arbetstid | medel | *medel | arbetsinsats | bemanning | staffing | persontid | mantimmar | manhours | tidsbehov | personaltid | finansieras`,
  hints: `
    behov | krävs | required | needs | means | capacity | kapacitet | estimate | estimat | arbetsåtgång | support`,
  frames: [
    /^(?:vad|hur mycket) (?:kräver|krävs|tar|behövs)/u,
    /^(?:betalas|bekostas|finansieras) (?:av|med|genom)/u,
    /^(?:paid|funded|financed) (?:by|from|through)/u,
    /^(?:med vilka|vilka) resurser/u,
    /^what (?:it|this|is) (?:takes|needed)/u,
  ],
  fit: fitsResources,
});

export const cost: Column = amount('cost', {
  sv: 'Kostnad',
  en: 'Cost',
  alsoSv: `
    kostnader | kostnad tkr | kostnad sek | budget | investering | investeringskostnad | belopp
    total ekonomi | beräknad kostnad | uppskattad kostnad | utgift | budget tkr`,
  alsoEn: `
    costs | estimated cost | budget | budget required | additional budget required | amount
    spend | cost estimate | total cost | investment`,
  about: 'What it costs.',
  words: `
    kostnad* | *kostnad | *kostnader | budget* | *budget | belopp* | investering* | *investering | utgift* | cost* | amount* | spend* | expenditure | price | pris | tkr | kr | sek | kronor | prislapp | utlägg | investment | capex | opex`,
  hints: `
    ekonomi | money | pengar | summa | sum | value | k€ | £ | € | $ | finance | ekonomisk*`,
  frames: [/^(?:vad|hur mycket) kostar/u, /^(?:how much|what) .*\bcost/u],
  fit: fitsCost,
});

export const priority: Column = text('priority', {
  sv: 'Prioritet',
  en: 'Priority',
  alsoSv: `
    prio | prioritering | prioriteter | prioritetsordning | viktighetsgrad | angelägenhetsgrad
    prioklass`,
  alsoEn: 'priorities | priority level | priority rating | prioritisation | urgency | importance',
  perhapsEn: 'risk rating | rating | risk | level',
  width: 10,
  about: 'How important it is, in the words of the plan.',
  words: `
    prio | prio* | priorit* | *prioritet | *prio | urgency | urgent | importance | viktighet* | angelägenhet* | brådska | rangordning | rank | ranking | moscow | severity`,
  hints: `
    grad | klass | rating | nivå | level | vikt | ordning | class | weight | betydelse | grade | impact`,
  frames: [/^hur (?:viktigt|bråttom|angeläget)/u, /^how (?:important|urgent)/u],
  fit: fitsPriority,
});

export const status: Column = choice('status', 'statuses', {
  sv: 'Status',
  en: 'Status',
  alsoSv: `
    läge | statusläge | aktuell status | nuvarande status | genomförandestatus | trafikljus
    färg | status åtgärd | klart? | klar? | genomfört? | utfört? | status för avvikelser`,
  alsoEn: `
    current status | progress | progress status | rag | rag status | state
    implementation status | done? | complete? | completed? | implemented? | closed?
    action status | open/closed | bragg | brag | brag status | progress: red/amber/green`,
  perhapsSv: `
    uppföljning | avstämning | genomförd | genomfört | utförd | utfört | åtgärdat | åtgärdad
    avslutad | stängd | nuläge | lägesrapport | påbörjad`,
  perhapsEn: `
    done | complete | implemented | closed | stage | colour | color | follow-up | update
    completed | implemented yes/no`,
  about: 'How far it has come.',
  words: `
    status | *status | läge | *läge | läget | state | progress | rag | förlopp | *förlopp | lägesbild | standing | trafikljus | genomförandestatus | stadium | stage | phase | fas | färg | colour | color | avklarat | avklarad | avprickad | avbockad | checked | klarmarkering | utförandegrad | situation | kanban`,
  hints: `
    klar | klart | klara | färdig | färdigt | genomfört | genomförd | genomförda | utfört | utförd | gjort | gjord | åtgärdat | åtgärdad | slutfört | slutförd | avslutat | avslutad | stängd | stängt | done | complete* | closed | finished | implemented | resolved | uppföljning | avstämning | nuläge | update | result | open | öppen | nu | now | going | utfall | ok | ✓`,
  frames: [
    /^hur (?:går|gick|ligger|långt|ser|är|har)\b/u,
    /^(?:var|hur långt) (?:är|har|står|ligger|i)\b/u,
    /^(?:how|where) (?:is|are|far|did|do|does|it|we)\b.{0,20}(?:go|stand|now|far|get|got|status|progress|it|doing|along|come|at)?/u,
    /^(?:är|blev|har|is|are|was|has|did) (?:det|den|vi|it|this|we|they|åtgärden)?\b.{0,30}(?:klar|färdig|gjor|genomför|utför|bliv|done|complete|finish|happen|implement|closed)/u,
    /^(?:klart|klar|färdig|gjort|genomfört|avklarat|utfört|done|complete|completed|closed|finished|implemented|avslutad|åtgärdad|in place|på plats|i mål)(?:,? (?:j\/?n|y\/?n|ja\/nej|yes\/no|x)| ?\((?:j\/?n|y\/?n|ja\/? ?nej|yes\/? ?no|x|✓)\))?\??$/u,
  ],
  fit: fitsStatus,
});

export const percent: Column = share('percent', {
  sv: 'Färdigt %',
  en: '% complete',
  alsoSv: `
    klart % | % klart | % klar | procent | procent klart | andel klart | färdigställandegrad
    genomförandegrad | uppfyllelsegrad | framdrift | färdig % | % färdigt
    grad av genomförande | %`,
  alsoEn: `
    percent complete | percentage complete | progress % | completion % | actual % | % done
    complete % | percent | percentage | progress toward completion
    progress towards completion | % completed | % progress`,
  about: 'How much of it is done, 0–100 %.',
  words: `
    procent* | percent* | % | framdrift | färdigställandegrad | genomförandegrad | uppfyllelsegrad | framskrid* | upparbetad* | måluppfyllelse | färdiggrad | pct | andel`,
  hints: `
    grad | *grad | progress | complete | klart | klar | done | uppfyllnad | fullföljd`,
  frames: [/^hur (?:stor del|mycket|många procent)/u, /^how much (?:is|has|of)/u],
  fit: fitsPercent,
});

export const comment: Column = text('comment', {
  sv: 'Kommentar',
  en: 'Comments',
  alsoSv: `
    kommentarer | anm | anmärkning | anmärkningar | notering | noteringar | anteckning
    anteckningar | övrigt | statuskommentar | kommentar till status | lägesbeskrivning
    kommentar/uppföljning | uppföljning/kommentar | utfall | resultat | övrig information`,
  alsoEn: `
    comment | notes | note | remarks | remark | progress notes | latest update | status update
    progress update | narrative | commentary | additional information | observation | updates
    comments/notes | progress comment | status notes | status comments`,
  perhapsSv: 'uppföljning | lägesrapport | avstämning | nuläge | motivering | beskrivning | information',
  perhapsEn: 'update | progress | follow-up | description | details | information | results | result',
  width: 40,
  about: 'Anything else that was written about it.',
  words: `
    kommentar* | *kommentar | *kommentarer | comment* | anm | anmärkning* | notering* | *notering | anteckning* | *anteckning | *anteckningar | note | notes | remark* | övrigt | information | narrative | commentary | upplysning* | tillägg | redogörelse | lägesbeskrivning | återkoppling | feedback | memo | minnesanteckning* | förtydligande | uppföljningstext | utveckling`,
  hints: `
    uppföljning* | lägesrapport | motivering | beskrivning | detail* | result* | update* | utfall | explanation | förklaring | follow-up | text | log | logg | diskussion | discussion | misc | other`,
  frames: [
    /^(?:att|bra att|värt att|mer att|något att) (?:tänka på|notera|veta|säga)/u,
    /^(?:anything|something) (?:else|more)/u,
    /^(?:what|vad) (?:happened|hände|har hänt|vi sett)/u,
  ],
  fit: fitsComment,
});
