import { idByCells, titleByCells, linksByCells } from './cell-rules';
import { fitsCode, fitsLinks, fitsTitle } from './content-fits';
import { code, other, text, type Column } from './column';
import { findingText } from './finding';
import { decisionMaker, owner, unit } from './people-columns';
import { area, comment, cost, goal, percent, priority, resources, status } from './shared-columns';
import { completedAt, deadline, originalDeadline, revisedDeadline, startDate } from './time-columns';

const actionId: Column = code('id', {
  sv: 'Nr',
  en: 'No.',
  nb: 'Nr.',
  alsoSv: `
    nummer | id | id-nr | löpnr | löpnummer | åtgärdsnr | åtgärdsnummer | aktivitetsnr | ref
    ref nr`,
  alsoEn: `
    no | number | id | ref_id | ref | ref no | reference | reference number | action id | action no
    action ref`,
  perhapsSv: `
    referens | kod | rad | rad nr | # | pos | punkt | punkt nr | delnr | beteckning | åtgärd nr
    åtgärds-id`,
  perhapsEn: `
    code | # | item no | item | line | row | serial | s/n | action item no
    recommendation id | item id | task id`,
  traits: { followUp: 0.4, isSingle: true },
  byCells: idByCells,
  about: 'Number or code of the action, as the plan numbers it.',
  words: '# | id | löpnummer | no | *nr | nr | number | *nummer | ref',
  hints: `
    beteckning | code | *id | index | key | *kod | kod | line | point | pos | post | punkt | rad
    row | seq | serial | uid`,
  fit: fitsCode,
});

const actionTitle: Column = text('title', {
  sv: 'Åtgärd',
  en: 'Action',
  nb: 'Tiltak',
  alsoSv: `
    åtgärder | aktivitet | aktiviteter | insats | insatser | vad | vad ska göras
    vad skall göras | vad ska vi göra | att göra | uppgift | uppgifter | arbetsuppgift
    åtgärdsförslag | förslag till åtgärd | föreslagen åtgärd | föreslagna åtgärder
    planerad åtgärd | planerade åtgärder | beslutad åtgärd | beskrivning av åtgärd
    beskrivning av åtgärden | åtgärdsbeskrivning | åtgärdens namn | korrigerande åtgärd
    handlingsplan | aktivitet/åtgärd | åtgärd/aktivitet | uppdrag | delaktivitet | vad göra`,
  alsoEn: `
    actions | action item | action items | activity | activities | task | tasks | measures | what | what will be done | what will we do | to do | initiative | initiatives
    action description | description of action | description of the action | specific actions
    action step | action steps | action required | required action | agreed action
    agreed actions | planned action | planned actions | proposed action | corrective action
    planned corrective action | improvement action | key action | key actions
    actions to be taken | action to be taken | recommendation title | agreed management action
    management action | project name & goal(s) supported | action title | action name
    task name | primary column | overall remediation plan | remediation | remediation action | remediation actions
    remediation plan | mitigation plan | plan of action | planned remediation | corrective action plan`,
  perhapsSv: `
    projekt | delprojekt | moment | steg | beskrivning | rubrik | benämning | ärende | förslag
    rekommendation | genomförande | ämne | milstolpe | milstolpar`,
  perhapsEn: `
    name | title | description | project | step | work item | recommendation | recommendations
    issue | proposal | strategy | measure | change idea | item description | intervention | deliverable | summary
    milestone | milestones | primary`,
  width: 60,
  traits: { isCounted: true },
  byCells: titleByCells,
  about: 'What is to be done. The only column an action cannot do without.',
  words: `
    action* | activit* | aktion* | *aktivitet | aktivitet* | *aktiviteter | aktivitetsnamn | *arbete
    arbete* | arbetsmoment | arbetsuppgift* | att-göra | bemötande | chore* | commitment*
    countermeasure* | deed* | delaktivitet | deliverable* | delprojekt | delsteg | fix | fixes
    göra | *göra | göromål | handling | handlingar | hantering | initiative* | insats* | *insats
    *insatser | intervention* | job | jobs | leverabel* | löfte* | measures | mitigation* | moment
    motmedel | motåtgärd* | project | projekt | promise* | remedies | remedy | respons | response
    steg | *steg | step | steps | subject | subtask | summary | sysselsättning | task* | to-do
    todo | treatment* | undertaking* | uppdrag | *uppgift | uppgift* | *uppgifter | uppgiftsnamn
    workitem* | *åtagande | åtagande* | *åtgärd | åtgärd* | åtgärdande | *åtgärder | åtgärdsnamn`,
  hints: `
    benämning | beskrivning | card | content | description | entry | *förslag | förslag | innehåll
    item* | kort | lösning* | measure | name | namn | plan | planned | proposal* | punkt* | recommendation*
    rekommendation* | rubrik | sak | saker | solution* | strategy | text | thing | titel | title
    vad | what | work | ämne | ärende*`,
  frames: [
    /^(?:hur|how)\b.*(?:bemöt|hanter|åtgärda|deal|respond|treat|handle|address)/u,
    /(?:control|preventi\p{L}*|correcti\p{L}*|mitigati\p{L}*|reducti\p{L}*|risk|safety|protecti\p{L}*|saving|efficiency|improvement|planned|proposed|agreed) measure$/u,
    /^vad gör vi (?:åt|med|för|nu)/u,
    /^what (?:do|will) we do/u,
    /^(?:vad|det) (?:(?:som )?(?:ska|skall|vi|måste|behöv\p{L}*|gör|görs|är|bör|ni|de|man|har vi)\b)/u,
    /^(?:vi|så|detta|det här) (?:ska|skall|vill|gör|lovar|tänker|åtar)/u,
    /^(?:what|things|work|stuff|jobs) (?:we|needs?|to|will|is|are|must|you|they|has|have|the)\b/u,
    /^(?:we|i) (?:will|promise|plan|intend|commit|are going)\b/u,
    /^(?:att|to) (?:göra|do|genomföra|utföra)\b/u,
    /(?:ska|skall|to|should|will|must|needs? to|bör) (?:be )?(?:göras|genomföras|utföras|åtgärdas|done|carried out|fixed)$/u,
    /^så (?:gör|löser|åtgärdar) vi/u,
    /^how (?:we|to) (?:fix|solve|respond)/u,
  ],
  fit: fitsTitle,
});

const links: Column = text('links', {
  sv: 'Svarar på',
  en: 'Answers',
  nb: 'Svarer på',
  alsoSv: `
    koppling | kopplas till | kopplad till | koppling till avvikelse | hänvisning
    relaterad åtgärd | avser iakttagelse | avser avvikelse | svar på
    koppling till iakttagelse | koppling till revision | revisionspunkt | avser | från revision
    svar på revision | svar på iakttagelse | revision nr`,
  alsoEn: `
    link | links | linked to | related finding | related findings | related action
    linked finding | linked findings | responds to | addresses finding | linked action
    cross reference | audit ref | audit reference | finding ref | finding no | audit finding | audit findings`,
  byCells: linksByCells,
  about: 'References to findings or other actions, by their number.',
  words: `
    hänvisning* | hör | kopplad* | koppling* | linked | links | länkad* | related | relaterad*
    ties`,
  hints: `
    addresses | answers | avser | besvarar | cross-reference | gäller | referens* | related
    responds | svar*`,
  frames: [
    /^(?:svar(?:ar)? på|hör (?:ihop|till)|kopplas till|gäller (?:avvikelse|iakttagelse|revision))/u,
    /^(?:answers?|responds?|relates?|linked|belongs?) (?:to|with)/u,
  ],
  fit: fitsLinks,
});

const movedFrom: Column = text('links', {
  sv: 'Flyttad från',
  en: 'Moved from',
  nb: 'Flyttet fra',
  more: 'movedFrom',
  alsoSv: `
    överförd från | från föregående plan | från tidigare plan | nr i föregående plan`,
  alsoEn: `
    carried over from | brought forward from | from previous plan | previous no | previous ref`,
  width: 14,
  about: 'Number of the row in an earlier plan that this one continues.',
  frames: [
    /^(?:flytta[dt]|överför[dt]|följer med|kvar) från/u,
    /^(?:carried|moved|brought|rolled) (?:over|forward|from)/u,
  ],
  fit: fitsLinks,
});

const movedTo: Column = text('links', {
  sv: 'Fortsätter som',
  en: 'Continues as',
  nb: 'Fortsetter som',
  more: 'movedTo',
  alsoSv: `
    flyttad till nr | överförd till nr | nr i nästa plan | nummer i nästa plan | fortsätter som nr`,
  alsoEn: `
    moved to no | carried over to no | no in next plan | number in next plan | continues as no`,
  width: 15,
  about: 'Number of the row in a later plan in which this one goes on.',
  fit: fitsLinks,
});

const moves: Column = other('moves', {
  sv: 'Antal flyttar',
  en: 'Times moved',
  nb: 'Ganger flyttet',
  alsoSv: 'antal gånger flyttad | flyttad antal gånger | antal förlängningar',
  alsoEn: 'number of moves | times carried over | number of extensions | extensions',
  width: 10,
  about: 'How often the action has been put off, from one plan to the next or from one time to another.',
});

const dependsOn: Column = text('links', {
  sv: 'Beror på',
  en: 'Depends on',
  nb: 'Avhenger av',
  more: 'dependsOn',
  alsoSv: 'beroende | beroenden | föregångare | beroende av',
  alsoEn: 'predecessor | predecessors | dependency | dependencies | dependent on',
  about: 'Actions that must come first.',
  words: 'beroende* | dependen* | föregångare | förutsättning* | predecessor*',
  hints: 'blocked | blocker*',
  frames: [/^(?:beror|väntar) på/u, /^(?:depends|waits|blocked) (?:on|by|for)/u],
  fit: fitsLinks,
});

/** The columns of a table of actions, in the order Planbok lays them out. */
export const action: readonly Column[] = [
  actionId,
  actionTitle,
  goal,
  area,
  unit,
  owner,
  decisionMaker,
  resources,
  cost,
  priority,
  startDate,
  deadline,
  originalDeadline,
  revisedDeadline,
  status,
  percent,
  completedAt,
  comment,
  findingText,
  links,
  movedFrom,
  movedTo,
  moves,
  dependsOn,
];
