import { parseArea } from '../book/area';
import { tableKinds } from '../plan/field';
import type { TableChoice, TableSense } from '../plan/settings/settings';

interface SaidOfTables {
  readonly tables: readonly TableChoice[];
  /** Sheets that hold no plan. */
  readonly notPlans: readonly string[];
}

type TableChoices = SaidOfTables | { readonly code: 'bad-table' | 'bad-kind'; readonly found: string };

const isSense = (text: string): text is TableSense =>
  text === 'none' || (tableKinds as readonly string[]).includes(text);

/** A sheet and the cells of a row of headings. Spreadsheet programs forbid slashes in sheet names (ECMA-376 does not). */
const place = /^(.+)[/!]([^/!]+)$/su;

/**
 * Reads `Plan/A7:E7=actions`, `Plan/A7=none` and `Plan=none`: where the headings of a table are, and what it is. A name
 * may itself hold equals signs; the last one decides.
 */
export function tableChoices(texts: readonly string[]): TableChoices {
  const tables: TableChoice[] = [];
  const notPlans: string[] = [];
  for (const text of texts) {
    const equals = text.lastIndexOf('=');
    const where = text.slice(0, equals).trim();
    const kind = text.slice(equals + 1).trim();
    if (equals < 0 || where === '') return { code: 'bad-table', found: text };
    if (!isSense(kind)) return { code: 'bad-kind', found: kind };
    const [, sheet = '', cells = ''] = place.exec(where) ?? [];
    const area = parseArea(cells);
    if (area && area.rows === 1) {
      const right = area.columns === 1 ? {} : { right: area.column + area.columns - 1 };
      tables.push({ sheet, row: area.row, left: area.column, ...right, kind });
    } else if (kind === 'none' && area === undefined) notPlans.push(where);
    else return { code: 'bad-table', found: text };
  }
  return { tables, notPlans };
}
