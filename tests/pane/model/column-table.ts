import { columnLetter } from '../../../src/book/area';
import type { Field } from '../../../src/plan/field';
import type { TableView } from '../../../src/conversation/conversation';

/** A table of actions, with a column for each field. */
export function columnTable(
  given: Partial<TableView> & { readonly fields?: readonly Field[] } = {},
): TableView {
  const { fields = [], ...rest } = given;
  return {
    sheet: 'Plan',
    kind: 'actions',
    headerRow: 4,
    firstRow: 5,
    lastRow: 20,
    area: 'A4:D20',
    rows: 16,
    goals: 0,
    planYear: 2020,
    confidence: 1,
    columns: fields.map((field, index) => ({
      column: index + 1,
      letter: columnLetter(index + 1),
      heading: field,
      field,
      isAdded: false,
      certainty: 'certain',
      samples: [],
    })),
    ...rest,
  };
}
