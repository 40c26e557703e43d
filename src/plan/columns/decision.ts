import { fitsCode, fitsPastDay, fitsTitle } from './content-fits';
import { code, other, text, type Column } from './column';
import { area, comment, decisionMaker, owner, resources, status } from './shared-columns';
import { completedAt, deadline, originalDeadline, revisedDeadline } from './time-columns';

const decisionId = code('id', {
  sv: 'Beslut nr',
  en: 'Decision no.',
  alsoSv: 'beslutsnr | beslutsnummer | beslut-nr | paragraf | § | nr | nummer | id | punkt | protokollspunkt',
  alsoEn:
    'decision number | decision id | decision ref | minute | minute no | minute ref | no | number | id | ref',
  about: 'Number of the decision, as the minutes number it.',
  words: `
    *nr | *nummer | § | paragraf | no | number | ref | id`,
  hints: `
    punkt | # | minute | kod`,
  fit: fitsCode,
});

const decisionTitle = text('title', {
  sv: 'Beslut',
  en: 'Decision',
  alsoSv:
    'beslutet | beslutspunkt | beslutstext | fattat beslut | beslutad åtgärd | uppdrag | beslut/uppdrag | beslut/åtgärd',
  alsoEn:
    'decisions | resolution | resolved | decision made | decision taken | decision text | decision/action',
  perhapsSv: 'ärende | åtgärd | förslag till beslut',
  perhapsEn: 'item | matter | action | proposed decision',
  width: 60,
  about: 'What was decided.',
  words: `
    beslut* | *beslut | decision* | resolution* | resolved | överenskommelse* | överenskom* | agreed | ruling | verdict | ställningstagande | outcome | conclusion | fattat | beslutat | uppdrag`,
  hints: `
    vad | what | text | ärende | item | matter | action* | åtgärd* | innebörd | innehåll | subject`,
  frames: [
    /^(?:vad|det) (?:som |vi )?(?:beslutades|bestämdes|beslutade|bestämde|beslutats)/u,
    /^what (?:was|we|were|the board) (?:decided|agreed|resolved)/u,
    /^(?:vi|mötet|styrelsen) (?:beslutade|bestämde)/u,
  ],
  fit: fitsTitle,
});

const meeting = other('meeting', {
  sv: 'Möte',
  en: 'Meeting',
  alsoSv: 'mötesdatum | datum för beslut | beslutsdatum | beslutad | beslutat | protokoll | sammanträde',
  alsoEn: 'meeting date | decision date | date of decision | date decided | minutes | decided',
  about: 'The meeting that decided.',
  words: `
    möte* | *möte | mötesdatum | sammanträde* | protokoll* | meeting* | minutes | beslutsdatum | session`,
  hints: `
    datum | date | dag | day | when | när`,
  frames: [
    /^(?:date|datum) (?:of|för) (?:decision|meeting|beslut)/u,
    /^(?:decided|agreed|beslutat|beslutad|taget|fattat) (?:on|at|vid|på|den)/u,
  ],
  fit: fitsPastDay,
});

const reportedBack = other('reportedBack', {
  sv: 'Återrapporterat',
  en: 'Reported back',
  alsoSv: 'återrapportering | återrapporterad | rapporterat tillbaka',
  alsoEn: 'reported back on | report back',
  about: 'When the meeting was told that it is done.',
  words: `
    återrapport* | återredovis* | rapporterat`,
  frames: [/^reported back/u],
  fit: fitsPastDay,
});

/** The columns of a table of decisions, in the order Planbok lays them out. */
export const decision: readonly Column[] = [
  decisionId,
  meeting,
  decisionTitle,
  area,
  owner,
  decisionMaker,
  resources,
  deadline,
  originalDeadline,
  revisedDeadline,
  status,
  completedAt,
  comment,
  reportedBack,
];
