import {
  goalByCells,
  areaByCells,
  resourcesByCells,
  priorityByCells,
  statusByCells,
  commentByCells,
} from './cell-rules';
import {
  fitsArea,
  fitsComment,
  fitsCost,
  fitsGoal,
  fitsPercent,
  fitsPriority,
  fitsResources,
  fitsStatus,
} from './content-fits';
import { amount, choice, share, text, type Column } from './column';

/* Columns that mean the same in every kind of table. */

/** How headings speak of goals, whether goals are listed or actions serve them. */
export const goalCues = {
  words: `
    aim | aims | ambition* | aspiration* | avsikt | delmål* | end-goal | goal* | inriktning | *inriktning | *mål | mål
    *målet | målsättning* | objective* | vision
    -klagomål | -föremål | -göromål | -modersmål | -spörsmål | -resmål | -besöksmål | -brottmål | -tvistemål | -käromål
    -rättsmål | -skiljemål | -asylmål | -ändamål`,
  hints: `
    achieve | intention | outcome* | purpose | resultatmål | strävan | syfte* | target | targets
    uppnå | önskat`,
  frames: [
    /\bmål(?:et)?$/u,
    /^(?:mål|delmål|goals?|objectives?|targets?) (?:som|supported|served|it serves)/u,
    /^(?:target|future|desired|intended|wanted|wished) (?:state|position|result|outcome|effect)/u,
    /^(?:outcome|result|state|position) (?:wanted|desired|aimed|intended|sought|we want)/u,
    /^(?:vi vill|we want|what success looks|så ska det vara|hit ska|därför)\b(?!.*gör)/u,
    /^(?:vad|vart|det) (?:vi )?(?:vill|ska) (?:vi )?(?:uppnå|nå|till)/u,
    /^(?:önskat|framtida|eftersträvat|önskvärt) (?:läge|tillstånd|resultat|utfall)/u,
    /^(?:what|where) (?:(?:do )?we|it) (?:wants?|aims?|will be|would|should be|wish)/u,
    /^(?:dit|vart|hit) (?:ska|vill) vi|^(?:dit|vart|hit) vi (?:ska|vill)/u,
  ],
};

export const goal: Column = text('goal', {
  sv: 'Mål',
  en: 'Goal',
  nb: 'Mål',
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
  traits: { followUp: 0.5 },
  byCells: goalByCells,
  about: 'The goal the action serves.',
  ...goalCues,
  fit: fitsGoal,
});

export const area: Column = text('area', {
  sv: 'Område',
  en: 'Area',
  nb: 'Område',
  alsoSv: `
    målområde | fokusområde | insatsområde | åtgärdsområde | utvecklingsområde | miljöområde
    tema | kategori | perspektiv | delområde | ämnesområde | prioriterat område | huvudområde`,
  alsoEn: `
    areas | focus area | goal area | theme | category | work stream | workstream | strand
    priority area | topic | subject area | impact area | resiliency category`,
  perhapsSv: 'ämne | rubrik | grupp | verksamhetsområde',
  perhapsEn: 'group | section | domain | pillar',
  traits: { followUp: 0.4 },
  byCells: areaByCells,
  about: 'The area of work or heading the action stands under.',
  words: `
    area | areas | avsnitt | bucket | categories | category | chapter | component | domain* | epic
    focus | fokus | *fält | fält | *kapitel | kapitel | kategori | *kategori | labels | område
    *område | områden | *områden | pelare | perspektiv | pillar* | program | programområde | spår
    *spår | strand | stream | subject | tema | *tema | theme* | topic* | track | tracks
    verksamhetsgren | workstream* | ämne | *ämne | ämnesområde`,
  hints: `
    aspekt | aspekter | cluster | del | discipline | facet | function | funktion | gren | group | grupp | heading | huvudrubrik | kategorier | list | lista | process
    rubrik | section | sector | sektor | slag | sort | tagg | ämnen`,
  fit: fitsArea,
});

export const resources: Column = text('resources', {
  sv: 'Resurser',
  en: 'Resources',
  nb: 'Ressurser',
  alsoSv: `
    resurs | resursbehov | resursåtgång | tidsåtgång | estimerad tid | arbetstid | finansiering
    medel | behov av resurser | resurser/kostnad | arbetsinsats | timmar`,
  alsoEn: `
    resource | resources needed | resources required | resource requirements
    resource implications | effort | estimated effort | staff time | hours | funding
    funding source | resourcing`,
  traits: { followUp: 1 },
  byCells: resourcesByCells,
  about: 'Hours, money or means set aside, as text.',
  words: `
    arbetsinsats | arbetstid | bemanning | effort | equipment | finansieras | finansiering* | folk
    funding | hours | inputs | manhours | manpower | mantimmar | material | *medel | medel
    personaltid | persontid | resourc* | resurs* | *resurs | *resurser | staffing | tidsbehov
    arbetsdagar | finansiär | insatt | means | people | persondagar | personmånader | tidsåtgång | timmar
    tjänst | tools | utrustning | verktyg`,
  hints: `
    arbetsåtgång | behov | capacity | estimat | estimate | kapacitet | krävs | means | needs
    required | support`,
  frames: [
    /^(?:vad|what)(?: is| is it)? (?:behövs|krävs|needed|required)\??$/u,
    /^(?:time|tid) (?:needed|required|som krävs)/u,
    /^(?:tid|time|effort|arbete) \((?:h|v|d|tim|dagar|hours|days|weeks)\)/u,
    /^(?:with|med) (?:what|vad|vilka)/u,
    /^(?:vad|hur mycket) (?:kräver|krävs|tar|behövs)/u,
    /^(?:betalas|bekostas|finansieras) (?:av|med|genom)/u,
    /^(?:paid|funded|financed) (?:by|from|through)/u,
    /^(?:med vilka|vilka) resurser/u,
    /^what (?:it|this|is|do we|we) (?:takes?|needed|needs?)/u,
    /^(?:vad|det) (?:som )?(?:går åt|vi behöver|krävs|behövs)/u,
    /^(?:behov|need|needs) (?:av|for|of) (?:resurs|medel|tid|pengar|personal|hjälp|stöd|resourc|money|time|staff|people|help)/u,
    /^(?:people|staff|tid|time|pengar|money|folk|personal)(?:,| och| and|\/| & )/u,
  ],
  fit: fitsResources,
});

export const cost: Column = amount('cost', {
  sv: 'Kostnad',
  en: 'Cost',
  nb: 'Kostnad',
  alsoSv: `
    kostnader | kostnad tkr | kostnad sek | budget | investering | investeringskostnad | belopp
    total ekonomi | beräknad kostnad | uppskattad kostnad | utgift | budget tkr`,
  alsoEn: `
    costs | estimated cost | budget | budget required | additional budget required | amount
    spend | cost estimate | total cost | investment`,
  traits: { followUp: 0.3 },
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
  nb: 'Prioritet',
  alsoSv: `
    prio | prioritering | prioriteter | prioritetsordning | viktighetsgrad | angelägenhetsgrad
    prioklass`,
  alsoEn: 'priorities | priority level | priority rating | prioritisation | urgency | importance',
  perhapsEn: 'risk rating | rating | risk | level',
  width: 10,
  traits: { followUp: 0.8, isSingle: true, isTerse: true },
  byCells: priorityByCells,
  about: 'How important it is, in the words of the plan.',
  words: `
    angelägenhet* | brådska | brådskande | criticality | importance | moscow | prio | *prio | prio*
    priorit* | *prioritet | rangordning | rank | ranking | severity | turordning | urgency | urgent
    viktighet*`,
  hints: `
    betydelse | class | grad | grade | impact | klass | level | nivå | ordning | rating | vikt
    weight`,
  frames: [/^hur (?:viktigt|bråttom|angeläget)/u, /^how (?:important|urgent)/u],
  fit: fitsPriority,
});

export const status: Column = choice('status', 'statuses', {
  sv: 'Status',
  en: 'Status',
  nb: 'Status',
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
  traits: { followUp: 2, isFollowUp: true, isCounted: true, isTerse: true },
  byCells: statusByCells,
  about: 'How far it has come.',
  words: `
    avbockad | avbockat | avklarad | avklarat | avprickad | avprickat | checked | color | colour
    fas | färg | förlopp | *förlopp | genomförandestatus | kanban | klarmarkering | läge | *läge
    lägesbild | läget | phase | position | progress | rag | situation | stadium | stage | standing
    state | state-of-play | *status | status | tillstånd | trafikljus | uppnått | utförandegrad`,
  hints: `
    avslutad | avslutat | avstämning | closed | complete* | done | finished | färdig | färdigt
    genomförd | genomförda | genomfört | gjord | gjort | going | implemented | klar | klara | klart
    now | nu | nuläge | ok | open | resolved | result | slutförd | slutfört | stängd | stängt
    update | uppföljning | utfall | utförd | utfört | åtgärdad | åtgärdat | öppen | ✓`,
  frames: [
    /^hur (?:går|gick|ligger|långt|ser|är|har)\b/u,
    /^(?:var|hur långt) (?:är|har|står|ligger|i)\b/u,
    /^(?:how|where) (?!(?:do )?we (?:want|aim|need|wish|will|would|should|are (?:going|heading)))(?:is|are|far|did|do|does|it|we)\b.{0,20}(?:go|stand|now|far|get|got|status|progress|it|doing|along|come|at)?/u,
    /^(?:är|blev|har|is|are|was|has|did) (?:det|den|vi|it|this|we|they|åtgärden)?\b.{0,30}(?:klar|färdig|gjor|genomför|utför|bliv|done|complete|finish|happen|implement|closed)/u,
    /^(?:klart|klar|färdig|gjort|genomfört|avklarat|utfört|done|complete|completed|closed|finished|implemented|avslutad|åtgärdad|in place|på plats|i mål)(?:,? (?:j\/?n|y\/?n|ja\/nej|yes\/no|x)| ?\((?:j\/?n|y\/?n|ja\/? ?nej|yes\/? ?no|x|✓)\))?\??$/u,
  ],
  fit: fitsStatus,
});

export const percent: Column = share('percent', {
  sv: 'Färdigt %',
  en: '% complete',
  nb: 'Ferdig %',
  alsoSv: `
    klart % | % klart | % klar | procent | procent klart | andel klart | färdigställandegrad
    genomförandegrad | uppfyllelsegrad | framdrift | färdig % | % färdigt
    grad av genomförande | %`,
  alsoEn: `
    percent complete | percentage complete | progress % | completion % | actual % | % done
    complete % | percent | percentage | progress toward completion
    progress towards completion | % completed | % progress`,
  traits: { followUp: 1, isFollowUp: true, isCounted: true, isSingle: true },
  about: 'How much of it is done, 0–100 %.',
  words: `
    % | andel | framdrift | framskrid* | färdiggrad | färdigställandegrad | genomförandegrad
    måluppfyllelse | pct | percent* | procent* | upparbetad* | upparbetat | uppfyllelsegrad`,
  hints: 'complete | done | fullföljd | grad | *grad | klar | klart | progress | uppfyllnad',
  frames: [
    /%|\bprocent|\bpercent|^(?:degree|share|portion|grad|andel)\b/u,
    /^hur (?:stor del|mycket|många procent)/u,
    /^how much (?:is|has|of)/u,
  ],
  fit: fitsPercent,
});

export const comment: Column = text('comment', {
  sv: 'Kommentar',
  en: 'Comments',
  nb: 'Kommentar',
  alsoSv: `
    kommentarer | anm | anmärkning | anmärkningar | notering | noteringar | anteckning
    anteckningar | övrigt | statuskommentar | kommentar till status | lägesbeskrivning
    kommentar/uppföljning | uppföljning/kommentar | utfall | resultat | övrig information`,
  alsoEn: `
    comment | observation | notes | note | remarks | remark | progress notes | latest update | status update
    progress update | narrative | commentary | additional information | updates
    comments/notes | progress comment | status notes | status comments`,
  perhapsSv: 'uppföljning | lägesrapport | avstämning | nuläge | motivering | beskrivning | information',
  perhapsEn: 'update | progress | follow-up | description | details | information | results | result',
  width: 40,
  traits: { followUp: 0.4 },
  byCells: commentByCells,
  about: 'Anything else that was written about it.',
  words: `
    anm | anmärkning* | *anteckning | anteckning* | *anteckningar | comment* | commentary | feedback
    free-text | fritext | förtydligande | info | information | kommentar* | *kommentar
    *kommentarer | lägesbeskrivning | memo | minnesanteckning* | narrative | note | *notering
    notering* | notes | redogörelse | remark* | tillägg | uppföljningstext | upplysning*
    utveckling | återkoppling | återrapportering | övrigt`,
  hints: `
    beskrivning | detail* | discussion | diskussion | explanation | follow-up | förklaring | log
    logg | lägesrapport | misc | motivering | other | result* | text | update* | uppföljning*
    utfall`,
  frames: [
    /\b(?:hur det (?:går|gått)|hänt|happened|news|veta|knowing)\b/u,
    /\bi ord$|\bin words$/u,
    /^(?:att|bra att|värt att|mer att|något att) (?:tänka på|notera|veta|säga)/u,
    /^(?:anything|something) (?:else|more)/u,
    /^(?:what|vad) (?:happened|hände|har hänt|vi sett)/u,
  ],
  fit: fitsComment,
});
