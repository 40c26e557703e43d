import type { Edit } from '../../book/edit';
import { OWN_PROPERTY } from '../own-property';
import type { Action } from './actions';
import type { EditOf, Writing } from './writing';

/** Bytes of a request that one takes besides its text. */
const BYTES = 600;

/** Keeps a setting in the add-in's settings too, or takes it away there. */
export function keepBeside({ context }: Writing, { name, value }: EditOf<'setProperty'>): void {
  const { settings } = context.workbook;
  const key = `${OWN_PROPERTY}${name}`;
  if (value === null) settings.getItemOrNullObject(key).delete();
  else settings.add(key, value);
}

/**
 * Keeps our settings in the add-in's settings too, since properties may be gone at the next opening (office-js #1318). Excel on
 * the web fails at a new one after one that has been changed (#920), and no run is to fail for that: they come after all else
 * and can be done without.
 * @param kept names of those that are kept so
 */
export function besideOf(edits: readonly Edit[], kept: ReadonlySet<string>): readonly Action[] {
  const last = new Map(
    edits.flatMap((edit) => (edit.kind === 'setProperty' ? [[edit.name, edit] as const] : [])),
  );
  return [...last.values()]
    .filter(({ name, value }) => value !== null || kept.has(name))
    .map((edit) => ({
      bytes: BYTES + 3 * (edit.value ?? '').length,
      cells: 0,
      queue: (writing) => keepBeside(writing, edit),
      dispensable: { type: 'SettingCollection', ifRefused: () => undefined },
    }));
}
