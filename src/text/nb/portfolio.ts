import type { svPortfolio } from '../sv/portfolio';
import {
  fields,
  figures,
  findingKind,
  kind,
  no,
  goalsWithout,
  noAction,
  overview,
  ownerMissing,
  question,
  row,
  sheet,
  whatToDo,
  year,
} from './glossary';
import { actions, counted, findings, goals, late, listed } from './grammar';
import { problems } from './problem-names';
import { andMore, noneOverdue } from './shared';
import { lowered } from '../lowered';

const file = 'Fil';
const files = (count: number): string => counted(count, 'fil', 'filer');
const units = (count: number): string => counted(count, 'enhet', 'enheter');
const without = 'Uten tiltak';
const findingsWithout = problems['finding-without-action'];
/** Files in which there is no plan. */
const withoutPlan = 'Uten handlingsplan';
const failed = 'Kunne ikke leses';
const passed = 'Hoppet over';

/** Everything that is said of many workbooks together, in Norwegian. */
export const nbPortfolio: typeof svPortfolio = {
  units,
  files,
  sheets: {
    overview,
    overdue: figures.overdue,
    without,
    questions: figures.toDecide,
    files: 'Filer',
    days: 'Planbok dager',
  },
  title: (year) => `${overview}, alle enheter${year === null ? '' : ` ${year}`}`,
  counts: (read, all) => `${units(read)} talt, fra ${files(all)}`,
  notLive:
    'Tallene er lest fra enhetenes arbeidsbøker den dagen: kjør planbok portfolio igjen når de er endret.',
  ownNotes: 'Disse arkene lages på nytt hver gang: skriv egne notater på et eget ark.',
  unreadFiles: (paths, more) =>
    `${paths.length + more === 1 ? 'En fil' : files(paths.length + more)} kunne ikke leses og mangler i tallene: ${paths.join(', ')}${more === 0 ? '' : ` ${andMore(more)}`}`,
  doubled: (names) =>
    `Flere filer har samme enhet og år og telles hver for seg: ${listed(names)}. Er en av dem en kopi, fjern den.`,
  noUnits: 'Ingen arbeidsbok har en handlingsplan for året.',
  byUnit: 'Status per enhet',
  unit: fields.unit,
  noUnit: '(uten navn)',
  followUp: 'Det som mangler, og endringer',
  since: (day) => `Endring siden ${day}, da enhetene sist ble lest sammen.`,
  firstTime: 'Det finnes ingen tidligere dag å sammenligne med.',
  followUpHeadings: [
    fields.unit,
    goalsWithout,
    findingsWithout,
    figures.toDecide,
    `± ${figures.done}`,
    `± ${figures.remaining}`,
    `± ${figures.overdue}`,
    file,
  ],
  isNew: 'ny',
  otherYears: 'Handlingsplaner for andre år, som ikke telles',
  otherHeadings: [fields.unit, year, figures.actions, figures.remaining, figures.overdue, file],
  overdueTitle: (count) => `Forsinkede tiltak i alle enheter: ${count}`,
  noneOverdue,
  overdueHeadings: [fields.title, fields.unit, no, fields.deadline, fields.status, fields.owner, file],
  ownerMissing: `(${lowered(ownerMissing)})`,
  goalsWithout: (count) => `${goalsWithout}: ${count}`,
  noGoalsWithout:
    'Hvert mål som enhetene lister opp, har et tiltak, eller kan ikke følges til tiltakene sine.',
  unanswered: (count) => `${findingsWithout}: ${count}`,
  noUnanswered: 'Hvert funn som krever et tiltak, har et.',
  listedHeadings: ['Hva', fields.unit, no, kind, `${sheet}, ${lowered(row)}`, file],
  place: (name, at) => `${name}, ${lowered(row)} ${at}`,
  findingKind,
  questionsTitle: (count) => `${figures.toDecide} i enhetenes arbeidsbøker: ${count}`,
  questionHeadings: [question, fields.unit, 'Antall', file],
  filesTitle: (count) => `Alle filer: ${count}`,
  fileHeadings: [fields.unit, 'Hva som skjedde', whatToDo, file],
  counted: (year) => (year === null ? 'Talt' : `Talt: planen for ${year}`),
  otherYear: (year) => `Telles ikke: planen er for ${year ?? '–'}`,
  withoutPlan,
  failed,
  passed,
  ask: 'Kjør planbok scan på filen: den sier hvilke ark som kan være en plan.',
  passedOver: {
    'lock-file': `${passed}: Excels merke for at filen er åpen`,
    'result-of': `${passed}: et resultat av Planbok, og originalen telles`,
    'own-result': `${passed}: en sammenstilling som Planbok har laget`,
    'folder-link': `${passed}: en lenke til en mappe`,
    'other-name': `${passed}: en snarvei til en fil som telles der den ligger`,
    'not-a-workbook': `${passed}: ingen arbeidsbok`,
  },
  bug: 'Planbok gjorde en feil da filen ble lest. Meld gjerne fra, med en fil som viser feilen og oppdiktet innhold.',
  isDone: (year) => (year === null ? 'Status i enhetenes planer' : `Status i enhetenes planer for ${year}`),
  headline: ({ total, done, remaining, overdue }) =>
    `${actions(total)}: ${counted(done, 'fullført', 'fullførte')}, ${remaining} ${lowered(figures.remaining)}, ${late(overdue)}`,
  lacks: (goalCount, findingCount, questions) =>
    `${goals(goalCount)} og ${findings(findingCount)} har ${lowered(noAction)}; ${questions} ${lowered(figures.toDecide)}`,
  stands: (questions) => `${questions} ${lowered(figures.toDecide)}`,
  isPart: (part, of) =>
    `Del ${part} av ${of} av filene. Når alle delene er lest, setter planbok portfolio --parts MAPPE dem sammen.`,
  passedCount: (count) => `${files(count)} er hoppet over: arket Filer sier hvorfor.`,
  folderLinks: 'Lenker til mapper, som ikke følges: oppgi en mappe som mangler, som en kilde til',
  unread: (count) => `${failed} (${count})`,
  progress: {
    signIn: (address, code) =>
      `Logg inn hos Microsoft: åpne ${address} i en nettleser og skriv koden ${code}.`,
    listing: (folder) => `Leter etter filer i ${folder} …`,
    done: (done, all, known, bad, left) =>
      `Leser: ${done} av ${files(all)}${known === 0 ? '' : `, ${known} uendret`}${bad === 0 ? '' : `, ${bad} kunne ikke leses`}${left === '' ? '' : `; omtrent ${left} igjen`} …`,
    minutes: (count) => counted(count, 'minutt', 'minutter'),
    seconds: (count) => counted(count, 'sekund', 'sekunder'),
  },
};
