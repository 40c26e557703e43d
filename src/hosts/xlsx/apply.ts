import type { Edit } from '../../book/edit';
import type { WorkbookSnapshot } from '../../book/snapshot';
import type { Package } from '../../opc/package';
import { detach, partOfKind } from '../../opc/write/part-change';
import { withFullCalculation } from '../../opc/write/workbook-text';
import { markLink, setFormat, setLook, writeCells } from './apply-cells';
import { setChart } from './apply-chart';
import { setPicture } from './apply-picture';
import { freeze, setConditionalLook, setFilter, setLink, setPage, setRule, setWidths } from './apply-sheet';
import { renameColumns, setTable } from './apply-table';
import { addSheet, removeOwnSheet, setName, setProperty } from './apply-workbook';
import { changeWorkbook, draftOf, type Draft } from './draft';
import { finishSheet } from './finish-sheet';

function carryOut(draft: Draft, edit: Edit): void {
  switch (edit.kind) {
    case 'addSheet':
      return addSheet(draft, edit);
    case 'removeOwnSheet':
      return removeOwnSheet(draft, edit);
    case 'writeCells':
      return writeCells(draft, edit);
    case 'setRule':
      return setRule(draft, edit);
    case 'setConditionalLook':
      return setConditionalLook(draft, edit);
    case 'setFormat':
      return setFormat(draft, edit);
    case 'setLook':
      return setLook(draft, edit);
    case 'setWidths':
      return setWidths(draft, edit);
    case 'freeze':
      return freeze(draft, edit);
    case 'setTable':
      return setTable(draft, edit);
    case 'setFilter':
      return setFilter(draft, edit);
    case 'setName':
      return setName(draft, edit);
    case 'setLink':
      if (edit.to !== null) markLink(draft, edit.at);
      return setLink(draft, edit);
    case 'setChart':
      return setChart(draft, edit);
    case 'setPicture':
      return setPicture(draft, edit);
    case 'setPage':
      return setPage(draft, edit);
    case 'setProperty':
      return setProperty(draft, edit);
  }
}

/** What only holds once all edits are in: cells, styles, and that everything is calculated anew. */
function finish(draft: Draft): void {
  const { pkg } = draft;
  for (const sheet of draft.sheets.values()) {
    renameColumns(draft, sheet);
    finishSheet(draft, sheet);
  }
  if (draft.styles) {
    const { part, xml, book } = draft.styles;
    const made = book.xml();
    if (made !== xml) pkg.put(part, made);
  }
  // A chain that names a cell without a formula makes Excel repair the file; Excel makes a new one when there is none.
  const chain = draft.formulasChanged ? partOfKind(pkg, draft.part, 'calcChain') : undefined;
  if (chain) detach(pkg, draft.part, chain.id);
  if (draft.formulasAdded) changeWorkbook(draft, withFullCalculation);
}

/**
 * Carries out the edits on the package, which holds `before` and is to hold `after`. When it throws, the package is
 * half done and must be thrown away.
 * @throws Failure `unsupported` or `too-large` for what a workbook file cannot hold
 */
export function carriedOut(
  pkg: Package,
  before: WorkbookSnapshot,
  after: WorkbookSnapshot,
  edits: readonly Edit[],
): void {
  const draft = draftOf(pkg, before, after);
  for (const edit of edits) carryOut(draft, edit);
  finish(draft);
}
