import { replay } from '../../../src/book/replay';
import { sheetNamed } from '../../../src/book/snapshot';
import { jobs } from '../../../src/jobs/jobs';
import { ownSheetNamed } from '../../../src/jobs/sheets/own-sheet';
import { bookOf, sheetOf, type Rows } from '../../plan/sheet-of';

/* Until somebody has said which of two sheets is the copy, the figures say beside themselves that they count its actions twice. */

const today = '2026-05-20';
const plan: Rows = [
  ['Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
  ['Köp in cyklar', 'Eva Berg', '2026-03-01', 'Pågår'],
  ['Ta fram policy', 'Bo Ek', '2026-09-01', 'Klar'],
  ['Skriv rutin', 'Eva Berg', '2026-04-01', 'Ej påbörjad'],
];
const book = bookOf(sheetOf('Plan 2026', plan), sheetOf('Kopia', plan));
const english = bookOf(
  sheetOf('Plan 2026', [['Action', 'Owner', 'Due date', 'Status'], ...plan.slice(1)]),
  sheetOf('Copy', [['Action', 'Owner', 'Due date', 'Status'], ...plan.slice(1)]),
);

const overview = (of: typeof book, language: 'sv' | 'en', notPlans: readonly string[] = []) => {
  const { changes, rollup } = jobs.rollup(of, { today, language, ownSheetsOnly: true, notPlans });
  const after = replay(of, changes.edits);
  const lines = sheetNamed(after, ownSheetNamed(after, 'rollup') ?? '')?.values.map(([first]) => first) ?? [];
  return { total: rollup.total, lines: lines.slice(0, 8) };
};

test.each([
  ['sv', book, '3 åtgärder står på både ”Plan 2026” och ”Kopia” och räknas två gånger.', 'Kopia'],
  ['en', english, '3 actions are on both “Plan 2026” and “Copy” and counted twice.', 'Copy'],
] as const)('the overview, %s', (language, of, line, copy) => {
  const asked = overview(of, language);
  expect([asked.total, asked.lines.includes(line)]).toEqual([6, true]);
  const answered = overview(of, language, [copy]);
  expect([answered.total, answered.lines.includes(line)]).toEqual([3, false]);
});
