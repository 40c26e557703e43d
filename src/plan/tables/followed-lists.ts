import { share } from '../columns/content';
import type { Field, TableKind } from '../field';
import { actionWord, keyOf } from './kind-signs';
import type { ScannedTable } from './read-table';
import type { SearchedSheet } from './sheet-search';

/* Lists of findings, decisions or goals that may be the plan itself, in a workbook without another. */

/** Half of the rows say who and when or how it stands: they are followed up as actions are. */
const MOSTLY = 0.5;
const FEWEST_ROWS = 2;

const mayBePlan: readonly TableKind[] = ['findings', 'decisions', 'goals'];

/** Rows of which the column says something, as a share of the rows looked at. */
function filledShare({ found }: ScannedTable, fields: readonly Field[]): number {
  const shares = found.shape.columns.map(({ field, content: { filled, rows } }) =>
    fields.includes(field) && rows > 0 ? filled / rows : 0,
  );
  return Math.max(0, ...shares);
}

/** A column without a field, or of links, that holds people: "Åtgärdas av". */
const namesPeople = ({ found }: ScannedTable): boolean =>
  found.shape.columns.some(
    ({ field, content }) =>
      (field === 'unknown' || field === 'links') &&
      content.filled >= MOSTLY * content.rows &&
      share(content.about('people'), content) >= MOSTLY,
  );

/** "Beslut/åtgärd" lists both. */
const saysAction = ({ found: { shape } }: ScannedTable): boolean =>
  actionWord.test(keyOf(shape.columns.find(({ column }) => column === shape.main)));

function isFollowedUp(table: ScannedTable): boolean {
  if (!mayBePlan.includes(table.found.shape.kind) || table.scan.items.length < FEWEST_ROWS) return false;
  return (
    (filledShare(table, ['owner']) >= MOSTLY || namesPeople(table)) &&
    (filledShare(table, ['deadline', 'status', 'completedAt', 'percent']) >= MOSTLY || saysAction(table))
  );
}

const isCounted = ({ found, scan }: ScannedTable): boolean =>
  found.shape.kind === 'actions' && scan.items.length > 0;

/** In a workbook without a counted plan, a list that is followed up like one may be the plan: the person is asked what it is. */
export function withPlanAsked(sheets: readonly SearchedSheet[]): readonly SearchedSheet[] {
  if (sheets.some(({ scanned }) => scanned.some(isCounted))) return sheets;
  const asked = (table: ScannedTable): ScannedTable =>
    table.found.isTold || table.found.rival !== undefined || !isFollowedUp(table)
      ? table
      : { ...table, found: { ...table.found, rival: 'actions' } };
  return sheets.map((sheet) => ({ ...sheet, scanned: sheet.scanned.map(asked) }));
}
