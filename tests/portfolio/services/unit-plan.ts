import { tableWorkbook } from '../../../src/hosts/xlsx/table-workbook';

/** A unit's workbook, with an action for each title. */
export const unitPlan = (
  unit: string,
  titles: readonly string[] = ['Byt lampor'],
  status = 'Pågår',
): Uint8Array =>
  tableWorkbook(
    [
      [`Handlingsplan 2020, Enhet: ${unit}`],
      [],
      ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
      ...titles.map((title, at) => [String(at + 1), title, 'Anna Andersson', '2020-10-01', status]),
    ],
    'Plan',
  );
