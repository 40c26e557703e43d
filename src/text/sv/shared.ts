import { cells, either, listed } from './grammar';

/* What several faces say in the same words. The source: `en/shared.ts` has the same. */

export const nothingWritten: string = 'Inget är skrivet.';
export const isDoneAll: string = 'Det du bad om är gjort; det är bara läsningen efteråt som inte gick.';
export const workbookUnchanged: string = 'Arbetsboken är oförändrad.';
export const nothingToChange: string = 'Inget behöver ändras: arbetsboken är redan ordnad.';
export const nothingWithoutPlan: string =
  'Inget är gjort: arbetsboken har ingen handlingsplan att utgå från.';
export const noPot: string = 'Arbetsboken har ingen klimatpott.';
export const empty: string = '(tom)';

/** Cells that are answered together. */
export const sameText = (count: number): string => `${cells(count)} med samma text`;
export const toDecide = (count: number): string => `${count} att avgöra`;
export const checked = (count: number): string =>
  `Granskat: ${count === 0 ? 'inget är kvar att avgöra' : toDecide(count)}`;
export const noSource: string = 'Inget underlag i arbetsboken';
export const noneOverdue: string = 'Inga försenade åtgärder.';
export const andMore = (count: number): string => `… och ${count} till`;

/** @param what as `tableAsked` names them */
export const isThis = (what: readonly string[]): string => `Är det här ${either(what)}?`;
export const bestMatch = (sheet: string, row: number): string =>
  `Bästa träff: bladet ”${sheet}”, rad ${row}.`;
export const looksLikeTitle = (letter: string, heading: string): string =>
  `Kolumn ${letter}${heading === '' ? '' : `, ”${heading}”,`} ser ut att vara åtgärden.`;

export const undrawn = (sheet: string): string =>
  `Diagrammet eller bilden på bladet ”${sheet}” gick inte att rita i det här programmet. Det som står bredvid stämmer.`;

export const unfrozen = (sheets: readonly string[]): string =>
  `${sheets.length === 1 ? 'Rubrikraden på bladet' : 'Rubrikraderna på bladen'} ${listed(sheets.map((sheet) => `”${sheet}”`))} gick inte att låsa i det här programmet. Allt annat är på plats.`;

export const cutShort: string = 'Förra körningen avbröts halvvägs';
export const restoreFirst: string = 'Öppna panelen och välj Återställ innan du gör något annat.';
export const failed: string = 'Det gick inte';
export const fault: string = 'Något gick fel i Planbok';

/** What was given to the command cannot be understood. */
export const unreadable = (found: string): string => `”${found}” går inte att läsa.`;

/** An answer: a heading between rows says nothing of them. */
export const onlyHeading: string = 'Bara en rubrik';

/** Answers: rows below a heading between rows are a part of their own, or belong to the goal or area above it. */
export const ownPart: string = 'En egen del';
export const belongsAbove: string = 'Hör till det ovanför';

export const nothingMissing: string = 'Inget saknas.';

export const movedTimes = (times: number): string =>
  times === 1 ? 'flyttad en gång' : `flyttad ${times} gånger`;

/** How many rules are switched off in a workbook. */
export const rulesOff = (count: number): string =>
  count === 1 ? '1 regel är avstängd i arbetsboken' : `${count} regler är avstängda i arbetsboken`;

/** Of a template for documents that cannot be one. */
export const noTemplate: string =
  'Mallen är inget Word-dokument. Spara den i Word som .docx eller .dotx, utan makron.';
