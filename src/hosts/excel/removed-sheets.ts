import { OWN_NAME } from '../../book/own-sheet';
import { isAccepted } from './send-actions';
import type { Writing } from './writing';

/**
 * Marks the sheets that have stayed, though they were removed, as ours again: their marks went with them, and without them
 * nobody knows that they may be removed later.
 */
export async function markAgain(writing: Writing): Promise<void> {
  const { names } = writing.context.workbook;
  for (const sheet of writing.staying.splice(0))
    for (const { name, area } of writing.reading.structure.names)
      if (area?.sheet === sheet && name.startsWith(OWN_NAME))
        await isAccepted(writing, () => {
          names.add(name, writing.sheet(sheet).getRange('A1')).visible = false;
        });
}
