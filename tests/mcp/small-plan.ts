import { sharedStringsXml, STRINGS, workbookWith } from '../opc/tiny-workbook';

/** A plan of one action whose deadline stands in a column of dates, and whose texts can be chosen. */
export const small = (title = 'Byt lampor', status = 'Pågår', owner = 'Anna'): Uint8Array =>
  workbookWith({
    [STRINGS]: sharedStringsXml('Åtgärd', 'Ansvarig', 'Status', 'Klart senast', title, owner, status),
  });
