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
    aim | aims | ambition* | avsikt | delmål* | goal* | inriktning | *inriktning | *mål | mål
    *målet | målsättning* | objective* | vision | ändamål`,
  hints: `
    achieve | intention | outcome* | purpose | resultatmål | strävan | syfte* | target | targets
    uppnå | önskat`,
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
    area | areas | avsnitt | bucket | categories | category | component | domain* | epic | focus
    fokus | fält | *fält | kapitel | *kapitel | *kategori | kategori | labels | *område | område
    områden | *områden | pelare | perspektiv | pillar* | programområde | spår | *spår | strand
    *tema | tema | theme* | topic* | track | tracks | workstream* | ämne | ämnesområde`,
  hints: `
    del | gren | group | grupp | heading | huvudrubrik | kategorier | list | lista | process
    rubrik | section | sector | sektor | slag | sort | tagg | ämnen`,
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
    anläggning* | arbetsplats* | avdelning* | *avdelning | bolag* | branch* | business | clinic
    department* | depot | directorate | division* | driftställe* | *enhet | enhet* | fabrik*
    faculty | filial* | församling* | *förvaltning | förvaltning | institution | *klinik | klinik*
    kontor | *kontor | nämnd* | office | organisation* | organization* | ort | orter | parish
    plant | school | sektion* | site | sites | skola | *skola | station* | subsidiary | *verksamhet
    verksamhet | ward`,
  hints: `
    area | campus | client | district | distrikt | entity | hus | *hus | kund | location | plats
    region* | service | *ställe | team | var | where`,
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
    accountab* | ansv | ansvar | *ansvar | *ansvarig | ansvarig* | *ansvariga | assign* | assigned
    assignee* | behandlare | bärare | *bärare | caretaker | champion* | custodian | delegate*
    delegated | doer | drivande | driver | *förvaltare | genomförare | handler | handläggare
    *handläggare | *havare | huvudman | *huvudman | *hållare | hållare | kaptein | kontakt
    kontaktperson* | lead | leader* | leads | *ledare | ledare | owner* | projektledare | resp
    responsib* | sakägare | *samordnare | samordnare | steward | tilldelad* | tilldelat
    uppdragstagare | *utförare | utförare | utsedd | vem | vems | *värd | värd | who | whom | whose
    ägare | *ägare | *ägaren`,
  hints: `
    av | befattning | by | chef | contact | coordinator | function | funktion | hos | initialer
    initials | manager | name | namn | person* | poc | role | roll | sign | signatur | sponsor
    team | tilldelas`,
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
    approver* | attestant | authoriser | beslutande | beslutsfattare | beslutsinstans | beslutsnivå
    beslutsorgan | beslutsägare | beställare | decider | decision-maker* | fastställare | godkännare
    signatory | uppdragsgivare`,
  hints: 'agreed | approv* | authori* | beslut* | decid* | godkän* | mandat | sanction*',
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
    arbetsinsats | arbetstid | bemanning | effort | finansieras | finansiering* | funding | hours
    manhours | mantimmar | *medel | medel | personaltid | persontid | resourc* | *resurs | resurs*
    *resurser | staffing | tidsbehov | tidsåtgång | timmar`,
  hints: `
    arbetsåtgång | behov | capacity | estimat | estimate | kapacitet | krävs | means | needs
    required | support`,
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
    amount* | belopp* | *budget | budget* | capex | cost* | expenditure | investering*
    *investering | investment | kostnad* | *kostnad | *kostnader | kr | kronor | opex | price | pris
    prislapp | sek | spend* | tkr | utgift* | utlägg`,
  hints: '$ | ekonomi | ekonomisk* | finance | k€ | money | pengar | sum | summa | value | £ | €',
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
    angelägenhet* | brådska | importance | moscow | prio* | *prio | prio | priorit* | *prioritet
    rangordning | rank | ranking | severity | urgency | urgent | viktighet*`,
  hints: `
    betydelse | class | grad | grade | impact | klass | level | nivå | ordning | rating | vikt
    weight`,
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
    avbockad | avklarad | avklarat | avprickad | checked | color | colour | fas | färg | förlopp
    *förlopp | genomförandestatus | kanban | klarmarkering | läge | *läge | lägesbild | läget
    phase | progress | rag | situation | stadium | stage | standing | state | *status | status
    trafikljus | utförandegrad`,
  hints: `
    avslutad | avslutat | avstämning | closed | complete* | done | finished | färdig | färdigt
    genomförd | genomförda | genomfört | gjord | gjort | going | implemented | klar | klara | klart
    now | nu | nuläge | ok | open | resolved | result | slutförd | slutfört | stängd | stängt
    update | uppföljning | utfall | utförd | utfört | åtgärdad | åtgärdat | öppen | ✓`,
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
    % | andel | framdrift | framskrid* | färdiggrad | färdigställandegrad | genomförandegrad
    måluppfyllelse | pct | percent* | procent* | upparbetad* | uppfyllelsegrad`,
  hints: 'complete | done | fullföljd | grad | *grad | klar | klart | progress | uppfyllnad',
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
    anm | anmärkning* | *anteckning | anteckning* | *anteckningar | comment* | commentary | feedback
    förtydligande | information | kommentar* | *kommentar | *kommentarer | lägesbeskrivning | memo
    minnesanteckning* | narrative | note | *notering | notering* | notes | redogörelse | remark*
    tillägg | uppföljningstext | upplysning* | utveckling | återkoppling | övrigt`,
  hints: `
    beskrivning | detail* | discussion | diskussion | explanation | follow-up | förklaring | log
    logg | lägesrapport | misc | motivering | other | result* | text | update* | uppföljning*
    utfall`,
  frames: [
    /^(?:att|bra att|värt att|mer att|något att) (?:tänka på|notera|veta|säga)/u,
    /^(?:anything|something) (?:else|more)/u,
    /^(?:what|vad) (?:happened|hände|har hänt|vi sett)/u,
  ],
  fit: fitsComment,
});
