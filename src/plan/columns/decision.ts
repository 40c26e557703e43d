import { fitsCode, fitsPastDay, fitsTitle } from './content-fits';
import { code, other, text, type Column } from './column';
import { decisionMaker, owner } from './people-columns';
import { area, comment, resources, status } from './shared-columns';
import { completedAt, deadline, originalDeadline, revisedDeadline } from './time-columns';

const decisionId = code('id', {
  sv: 'Beslut nr',
  en: 'Decision no.',
  nb: 'Beslutning nr.',
  alsoSv: 'beslutsnr | beslutsnummer | beslut-nr | paragraf | § | nr | nummer | id | punkt | protokollspunkt',
  alsoEn:
    'decision number | decision id | decision ref | minute | minute no | minute ref | no | number | id | ref',
  about: 'Number of the decision, as the minutes number it.',
  words: 'id | no | *nr | number | *nummer | paragraf | ref | §',
  hints: '# | kod | minute | punkt',
  fit: fitsCode,
});

const decisionTitle = text('title', {
  sv: 'Beslut',
  en: 'Decision',
  nb: 'Beslutning',
  alsoSv:
    'beslutet | beslutspunkt | beslutstext | fattat beslut | beslutad åtgärd | uppdrag | beslut/uppdrag | beslut/åtgärd',
  alsoEn:
    'decisions | resolution | resolved | decision made | decision taken | decision text | decision/action',
  perhapsSv: 'ärende | åtgärd | förslag till beslut',
  perhapsEn: 'item | matter | action | proposed decision',
  width: 60,
  about: 'What was decided.',
  words: `
    agreed | *beslut | beslut* | beslutat | conclusion | decision* | fattat | outcome | resolution*
    resolved | ruling | ställningstagande | uppdrag | verdict | överenskom* | överenskommelse*`,
  hints: `
    action* | innebörd | innehåll | item | matter | subject | text | vad | what | ärende | åtgärd*`,
  frames: [
    /^(?:what|vad) (?:did we|kom vi|blev|sa|sade|was) /u,
    /^(?:vad|det) (?:som |vi )?(?:beslutades|bestämdes|beslutade|bestämde|beslutats)/u,
    /^what (?:was|we|were|the board) (?:decided|agreed|resolved)/u,
    /^(?:vi|mötet|styrelsen) (?:beslutade|bestämde)/u,
  ],
  fit: fitsTitle,
});

const meeting = other('meeting', {
  sv: 'Möte',
  en: 'Meeting',
  nb: 'Møte',
  alsoSv: 'mötesdatum | datum för beslut | beslutsdatum | beslutad | beslutat | protokoll | sammanträde',
  alsoEn: 'meeting date | decision date | date of decision | date decided | minutes | decided',
  about: 'The meeting that decided.',
  words: `
    beslutsdatum | meeting* | minutes | möte* | *möte | mötesdatum | protokoll* | sammanträde*
    session`,
  hints: 'dag | date | datum | day | när | when',
  frames: [
    /^(?:date|datum) (?:of|för) (?:decision|meeting|beslut)/u,
    /^(?:decided|agreed|beslutat|beslutad|taget|fattat) (?:on|at|vid|på|den)/u,
  ],
  fit: fitsPastDay,
});

const concerns = text('links', {
  sv: 'Gäller',
  en: 'Concerns',
  nb: 'Gjelder',
  alsoSv: 'gäller åtgärd | åtgärd nr | åtgärdens nummer | blev åtgärd | gäller åtgärder',
  alsoEn: 'concerns action | action no | action number | action id | became action | concerns actions',
  about: 'The number of the action or the finding that it is about.',
  width: 12,
});

const reportedBack = other('reportedBack', {
  sv: 'Återrapporterat',
  en: 'Reported back',
  nb: 'Rapportert tilbake',
  alsoSv: 'återrapportering | återrapporterad | rapporterat tillbaka',
  alsoEn: 'reported back on | report back',
  about: 'When the meeting was told that it is done.',
  words: 'rapporterat | återrapport* | återredovis*',
  frames: [/^reported back/u],
  fit: fitsPastDay,
});

/** The columns of a table of decisions, in the order Planbok lays them out. */
export const decision: readonly Column[] = [
  decisionId,
  meeting,
  decisionTitle,
  concerns,
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
