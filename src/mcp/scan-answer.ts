import { addressName, quotedSheet } from '../book/area';
import { addressOf, itemsOf, type Item } from '../jobs/link/items';
import { about, type Looked } from './looked';
import { first, fromCell, pageOf, pagesOf } from './page';
import type { Outputs } from './tool-output';
import { needsDecision } from '../plan/needs-decision';
import type { TableView } from '../conversation/conversation';

/** Columns of a table that are told; a table of a plan has some twenty. */
const MOST_COLUMNS = 60;

type Scan = Outputs['scan'];

const tableAnswer = (table: TableView): Scan['tables']['items'][number] => ({
  sheet: fromCell(table.sheet),
  kind: table.kind,
  cells: `${quotedSheet(table.sheet)}!${table.area}`,
  rows: table.rows,
  planYear: table.planYear,
  columns: first(table.columns, MOST_COLUMNS).map(({ letter, heading, field }) => ({
    letter,
    heading: fromCell(heading),
    field,
  })),
});

function rowAnswer(item: Item): Scan['rows']['items'][number] {
  const { id, title, status, deadline, owners } = item.row;
  return {
    cell: addressName(addressOf(item)),
    table: item.table.kind,
    id: id === null ? null : fromCell(id),
    title: fromCell(title),
    status: status.status,
    statusText: fromCell(status.text),
    due: deadline.date,
    dueText: fromCell(deadline.text),
    owners: first(owners).map(({ name }) => fromCell(name)),
  };
}

/** What the workbook holds. */
export function scanAnswer(looked: Looked, page: number): Scan {
  const { report, preview } = looked;
  const { reading, rows: rowCounts } = preview.outcome;
  const tables = pageOf(report.tables, page, tableAnswer);
  const rows = pageOf(itemsOf(reading.tables), page, rowAnswer);
  const { year, total, byStatus, overdue } = report.rollup;
  return {
    ...about(looked),
    tables,
    noPlan: first(reading.noPlan).map(fromCell),
    rowCounts: { read: rowCounts.read, interpreted: rowCounts.interpreted, listed: rowCounts.listed },
    plan: { year, actions: total, byStatus: { ...byStatus }, overdue },
    toDecide: report.problems.filter(needsDecision).length,
    rows,
    page,
    pages: pagesOf(tables, rows),
  };
}
