import type { CellValue } from '../../src/book/cells';
import type { Field } from '../../src/plan/field';
import { needsDecision } from '../../src/plan/needs-decision';
import { readPlan } from '../../src/plan/read-plan';
import { bookOf, day, sheetOf, type Rows } from './sheet-of';

/* A plan that lacks a whole field, while a column that is read as something else holds it: read or asked, never only noted. */

export const today = '2026-05-20';
export const tasks = [
  'Byt filter i ventilationen',
  'Utbilda nya i hot och våld',
  'Märk upp utrymningsvägar',
  'Laga taket',
];
export const people = ['Eva Berg', 'Bo Ek', 'Kim Ali', 'Anna Lund'];
export const statuses = ['Pågår', 'Ej påbörjad', 'Klart', 'Pågår'];
export const days = ['2026-06-01', '2026-03-01', '2026-09-01', '2026-04-15'].map(day);

export type Cells = readonly CellValue[];

/** A plan of eight rows with the columns, each repeating its cells. */
export const planOf = (columns: readonly (readonly [string, Cells])[]): Rows => [
  columns.map(([heading]) => heading),
  ...Array.from({ length: 8 }, (_, at) => columns.map(([, cells]) => cells[at % cells.length] ?? null)),
];

export const title = ['Åtgärd', tasks] as const;
export const owner = ['Ansvarig', people] as const;
export const due = ['Klart senast', days] as const;
export const status = ['Status', statuses] as const;

export function read(rows: Rows, map: Readonly<Record<string, Field>> = {}) {
  const { tables, problems } = readPlan(bookOf(sheetOf('Blad1', rows)), {
    today,
    map: new Map(Object.entries(map)),
  });
  const [table] = tables;
  const asked = problems.filter(needsDecision);
  const at = (heading: string): number => rows[0]?.indexOf(heading) ?? -1;
  return {
    rows: table?.rows ?? [],
    fieldOf: (heading: string) => table?.columns.find((column) => column.heading === heading)?.field,
    /** What the column is asked about, if it is. */
    askedOf: (heading: string) =>
      asked.find((one) => one.at.row === 1 && one.at.column === at(heading) + 1)?.candidates ?? [],
    asked,
  };
}
