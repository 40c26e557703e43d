import type { PassedOver } from '../../portfolio/file-fate';
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
import { counted, findings, goals, late, listed } from './grammar';
import { andMore, noneOverdue } from './shared';
import { lowered } from '../lowered';

const file = 'Fil';
const files = (count: number): string => counted(count, 'fil', 'filer');
const units = (count: number): string => counted(count, 'enhet', 'enheter');
const without = 'Utan åtgärd';
/** Files in which there is no plan. */
const withoutPlan = 'Utan handlingsplan';
const failed = 'Gick inte att läsa';
const passed = 'Överhoppad';

/** Everything that is said of many workbooks together, in Swedish. `en/portfolio.ts` has the same in English. */
export const svPortfolio = {
  units,
  files,
  sheets: {
    overview,
    overdue: figures.overdue,
    without,
    questions: figures.toDecide,
    files: 'Filer',
    days: 'Planbok dagar',
  },
  title: (year: number | null): string => `${overview}, alla enheter${year === null ? '' : ` ${year}`}`,
  counts: (read: number, all: number): string =>
    `${units(read)} ${read === 1 ? 'räknad' : 'räknade'}, ur ${files(all)}`,
  notLive:
    'Talen är lästa ur enheternas arbetsböcker den dagen: kör planbok portfolio igen när de har ändrats.',
  ownNotes: 'De här bladen görs om varje gång: skriv egna anteckningar på ett eget blad.',
  unreadFiles: (paths: readonly string[], more: number): string =>
    `${paths.length + more === 1 ? 'En fil' : files(paths.length + more)} gick inte att läsa och saknas i talen: ${paths.join(', ')}${more === 0 ? '' : ` ${andMore(more)}`}`,
  doubled: (names: readonly string[]): string =>
    `Flera filer har samma enhet och år och räknas var för sig: ${listed(names)}. Är en av dem en kopia, ta bort den.`,
  noUnits: 'Ingen arbetsbok har en handlingsplan för året.',
  byUnit: 'Status per enhet',
  unit: fields.unit,
  noUnit: '(utan namn)',
  followUp: 'Det som saknas, och ändringar',
  since: (day: string): string => `Ändring sedan ${day}, då enheterna senast lästes samman.`,
  firstTime: 'Det finns ingen tidigare dag att jämföra med.',
  followUpHeadings: [
    fields.unit,
    goalsWithout,
    'Iaktt. utan åtgärd',
    figures.toDecide,
    `± ${figures.done}`,
    `± ${figures.remaining}`,
    `± ${figures.overdue}`,
    file,
  ],
  isNew: 'ny',
  otherYears: 'Handlingsplaner för andra år, som inte räknas',
  otherHeadings: [fields.unit, year, figures.actions, figures.remaining, figures.overdue, file],
  overdueTitle: (count: number): string => `Försenade åtgärder i alla enheter: ${count}`,
  noneOverdue,
  overdueHeadings: [fields.title, fields.unit, no, fields.deadline, fields.status, fields.owner, file],
  ownerMissing: `(${lowered(ownerMissing)})`,
  goalsWithout: (count: number): string => `Mål utan åtgärd: ${count}`,
  noGoalsWithout:
    'Varje mål som enheterna listar har en åtgärd, eller går inte att följa till sina åtgärder.',
  unanswered: (count: number): string => `Iakttagelser utan åtgärd: ${count}`,
  noUnanswered: 'Varje iakttagelse som kräver en åtgärd har en.',
  listedHeadings: ['Vad', fields.unit, no, kind, `${sheet}, ${lowered(row)}`, file],
  place: (name: string, at: number): string => `${name}, ${lowered(row)} ${at}`,
  findingKind,
  questionsTitle: (count: number): string => `${figures.toDecide} i enheternas arbetsböcker: ${count}`,
  questionHeadings: [question, fields.unit, 'Antal', file],
  filesTitle: (count: number): string => `Alla filer: ${count}`,
  fileHeadings: [fields.unit, 'Vad som hände', whatToDo, file],
  counted: (year: number | null): string => (year === null ? 'Räknad' : `Räknad: planen för ${year}`),
  otherYear: (year: number | null): string => `Räknas inte: planen är för ${year ?? '–'}`,
  withoutPlan,
  failed,
  passed,
  ask: 'Kör planbok scan på filen: den säger vilka blad som kan vara en plan.',
  passedOver: {
    'lock-file': `${passed}: Excels märke för att filen är öppen`,
    'result-of': `${passed}: ett resultat av Planbok, vars original räknas`,
    'own-result': `${passed}: en sammanställning som Planbok har gjort`,
    'folder-link': `${passed}: en länk till en mapp`,
    'other-name': `${passed}: en genväg till en fil som räknas där den ligger`,
    'not-a-workbook': `${passed}: ingen arbetsbok`,
  } satisfies Record<PassedOver, string>,
  bug: 'Planbok gjorde fel när filen lästes. Rapportera det gärna, med en fil som visar felet och påhittat innehåll.',
  isDone: (year: number | null): string =>
    year === null ? 'Läget i enheternas planer' : `Läget i enheternas planer för ${year}`,
  headline: ({
    total,
    done,
    remaining,
    overdue,
  }: Record<'total' | 'done' | 'remaining' | 'overdue', number>): string =>
    `${counted(total, 'åtgärd', 'åtgärder')}: ${counted(done, 'genomförd', 'genomförda')}, ${remaining} ${lowered(figures.remaining)}, ${late(overdue)}`,
  lacks: (goalCount: number, findingCount: number, questions: number): string =>
    `${goals(goalCount)} och ${findings(findingCount)} har ${lowered(noAction)}; ${questions} ${lowered(figures.toDecide)}`,
  stands: (questions: number): string => `${questions} ${lowered(figures.toDecide)}`,
  isPart: (part: number, of: number): string =>
    `Del ${part} av ${of} av filerna. När alla delar är lästa sätter planbok portfolio --parts MAPP ihop dem.`,
  passedCount: (count: number): string =>
    `${files(count)} ${count === 1 ? 'är överhoppad' : 'är överhoppade'}: bladet Filer säger varför.`,
  folderLinks: 'Länkar till mappar, som inte följs: ange en mapp som saknas som en källa till',
  unread: (count: number): string => `Gick inte att läsa (${count})`,
  progress: {
    signIn: (address: string, code: string): string =>
      `Logga in hos Microsoft: öppna ${address} i en webbläsare och skriv koden ${code}.`,
    listing: (folder: string): string => `Letar efter filer i ${folder} …`,
    done: (done: number, all: number, known: number, bad: number, left: string): string =>
      `Läser: ${done} av ${files(all)}${known === 0 ? '' : `, ${known} oförändrade`}${bad === 0 ? '' : `, ${bad} gick inte att läsa`}${left === '' ? '' : `; ungefär ${left} kvar`} …`,
    minutes: (count: number): string => counted(count, 'minut', 'minuter'),
    seconds: (count: number): string => counted(count, 'sekund', 'sekunder'),
  },
};
