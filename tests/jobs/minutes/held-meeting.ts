import { readFileSync } from 'node:fs';
import { textOf, type CellValue } from '../../../src/book/cells';
import { replay } from '../../../src/book/replay';
import { extentOf, sheetNamed, valueAt, type WorkbookSnapshot } from '../../../src/book/snapshot';
import { xlsxHost } from '../../../src/hosts/xlsx/xlsx';
import { agendaIn, columns } from '../../../src/jobs/agenda/agenda-layout';
import type { JobRequest, Outcome } from '../../../src/jobs/job';
import { jobs } from '../../../src/jobs/jobs';
import { minutesColumns, minutesIn } from '../../../src/jobs/minutes/minutes-layout';
import type { Meeting } from '../../../src/plan/settings/settings';
import { sampleOf } from '../../cli/desk-in-folder';

/** The samples after the deck's meeting on 24 November 2020: what was typed in the agenda while it was held. */

export const day = '2020-11-24';

/** The languages that there is a sample in. */
export type SampleLanguage = 'sv' | 'en';

const open = (language: SampleLanguage): WorkbookSnapshot =>
  xlsxHost(readFileSync(sampleOf(language))).read();

export const after = (book: WorkbookSnapshot, { changes }: Outcome): WorkbookSnapshot =>
  replay(book, changes.edits);

type Columns = typeof columns | typeof minutesColumns;

/** What is written in a line, by column. */
type Said = Readonly<Record<string, CellValue>>;

/** Writes into the first line of a sheet of ours whose item begins so. */
function typed(
  book: WorkbookSnapshot,
  sheet: string,
  of: Columns,
  item: string,
  said: Said,
): WorkbookSnapshot {
  const found = sheetNamed(book, sheet);
  if (!found) throw new Error(`no sheet ${sheet}`);
  const { rows } = extentOf(found);
  const row =
    Array.from({ length: rows }, (_, index) => index + 1).find((at) =>
      textOf(valueAt(found, at, of.item)).startsWith(item),
    ) ?? 0;
  if (row === 0) throw new Error(`no line ${item}`);
  return replay(
    book,
    Object.entries(said).map(([field, value]) => ({
      kind: 'writeCells' as const,
      at: { sheet, row, column: new Map(Object.entries(of)).get(field) ?? 0 },
      cells: [[value]],
    })),
  );
}

export const typedInAgenda = (book: WorkbookSnapshot, item: string, said: Said): WorkbookSnapshot =>
  typed(book, agendaIn(book)?.name ?? '', columns, item, said);

export const typedInMinutes = (
  book: WorkbookSnapshot,
  item: string,
  said: Said,
  of = day,
): WorkbookSnapshot => typed(book, minutesIn(book, of)?.name ?? '', minutesColumns, item, said);

export const meeting: Meeting = {
  date: day,
  time: '13–15',
  place: 'F3',
  chair: 'Sandra Di Rocco',
  secretary: 'Kristina von Oelreich',
  checker: 'Helene Rune',
};

/** What the samples call things. */
export const names = {
  sv: {
    rooms: 'Å-22',
    computers: 'Å-20',
    analysis: 'F3',
    agenda: 'Dagordningen',
    plan: 'Finns det andra åtgärder',
    next: 'Tid för nästa',
    notes: 'Datum då',
    previous: 'Beslut från tidigare',
    roomsDecided: 'Mötesrum 2 ska vara klart före påsk.',
    analysed: 'Programanalyserna samlas i en gemensam handlingsplan.',
    agreed: 'Enligt förslag',
  },
  en: {
    rooms: 'ACT-22',
    computers: 'ACT-20',
    analysis: 'S3',
    agenda: 'The agenda',
    plan: 'Are there other actions',
    next: 'Date and time of',
    notes: 'Date when the',
    previous: 'Decisions in the minutes',
    roomsDecided: 'Meeting room 2 is to be ready before Easter.',
    analysed: 'The programme analyses are gathered in one action plan.',
    agreed: 'As proposed',
  },
} as const satisfies Readonly<Record<SampleLanguage, Readonly<Record<string, string>>>>;

/** The sample with its agenda, as the meeting leaves it. @param of what is filled in; else its own sheets say when it is */
export function heldMeeting(language: SampleLanguage, of = meeting): WorkbookSnapshot {
  const words = names[language];
  const book = open(language);
  const agenda = after(
    book,
    jobs.agenda(book, { today: day, language, ...(of.date === undefined ? {} : { meeting: of }) }),
  );
  const lines = [
    [words.agenda, { decision: words.agreed }],
    [words.rooms, { decision: words.roomsDecided, owner: 'IT', due: { date: '2021-03-31' } }],
    [words.computers, { owner: 'IT', due: { date: '2021-02-28' } }],
    [words.plan, { decision: words.agreed }],
    [words.analysis, { decision: words.analysed, owner: 'GA', due: { date: '2021-06-30' } }],
    [words.next, { decision: '2021-03-23 13–15' }],
    [words.notes, { decision: { date: '2020-12-01' } }],
  ] as const;
  return lines.reduce((now, [item, said]) => typedInAgenda(now, item, said), agenda);
}

export const minutesMade = (
  book: WorkbookSnapshot,
  request: Omit<JobRequest, 'today'> & { readonly today?: string } = {},
): WorkbookSnapshot => after(book, jobs.minutes(book, { today: day, ...request }));

/** Rows of a sheet as texts, without empty cells at their ends. */
export function rowsOf(book: WorkbookSnapshot, name: string | undefined): readonly string[] {
  const sheet = name === undefined ? undefined : sheetNamed(book, name);
  return (sheet?.values ?? []).map((line) =>
    line.map((cell) => textOf(cell).replace(/\s+/gu, ' ').trim()).join(' | '),
  );
}

/** The line of the minutes whose item begins so, as texts. */
export function rowOf(book: WorkbookSnapshot, item: string, of = day): readonly string[] {
  const row = rowsOf(book, minutesIn(book, of)?.name).find((line) => line.split(' | ')[1]?.startsWith(item));
  const cells = row?.split(' | ') ?? [];
  return Array.from({ length: 8 }, (_, index) => cells[index] ?? '');
}
