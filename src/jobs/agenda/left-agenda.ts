import type { Edit } from '../../book/edit';
import { replay } from '../../book/replay';
import type { WorkbookSnapshot } from '../../book/snapshot';
import { allTexts } from '../../text/text';
import { markName } from '../sheets/own-sheet';
import { AGENDA_MARK, agendaIn } from './agenda-layout';

/** `Dagordning`, and `Dagordning (2)` where another sheet has that name. */
const isGivenName = (name: string): boolean =>
  allTexts.some(({ agenda: { sheet } }) => name.replace(/ \(\d+\)$/u, '') === sheet);

/**
 * An agenda of a held meeting that a person has given a name of its own is hers: it stays as it stands, known as a sheet of
 * ours by another hidden name, and the next agenda is made on a sheet of its own. `heldOn`: the day of that meeting.
 */
export function leftAgenda(
  book: WorkbookSnapshot,
  heldOn: string | null,
): { readonly book: WorkbookSnapshot; readonly edits: readonly Edit[] } {
  const sheet = agendaIn(book)?.name;
  if (heldOn === null || sheet === undefined || isGivenName(sheet)) return { book, edits: [] };
  const edits: readonly Edit[] = [
    {
      kind: 'setName',
      name: markName(`${AGENDA_MARK}_${heldOn.replaceAll('-', '')}`),
      area: { sheet, row: 1, column: 1, rows: 1, columns: 1 },
      hidden: true,
    },
    { kind: 'setName', name: markName(AGENDA_MARK), area: null, hidden: true },
  ];
  return { book: replay(book, edits), edits };
}
