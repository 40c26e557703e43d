import { declarations } from '../columns/declarations';
import type { Field, ReadKind } from '../field';
import type { ProgramList } from './program-lists';
import type { Told } from './told';

/** The headings that a list of ours is begun with, for the columns that every list of its kind has. */
const headingsOf = (kind: ReadKind): ReadonlyMap<string, Field> =>
  new Map(
    declarations[kind].flatMap(({ field, more, heading }) =>
      more === undefined ? [heading.sv, heading.en].map((text) => [text, field] as const) : [],
    ),
  );

/**
 * Lists that we have begun, and those that another program writes, say by their headings what is below them, be it as short as "Ja" under "Beslut"; what the person
 * has said goes before. No such list: her word alone.
 */
export function toldByList(
  kind: ReadKind | undefined,
  program: ProgramList | undefined,
  told: Told | undefined,
): Told | undefined {
  if (kind === undefined && program === undefined) return told;
  const fields = new Map([
    ...Object.entries(program?.fields ?? {}),
    ...(kind === undefined ? [] : headingsOf(kind)),
  ]);
  return (column, header) => told?.(column, header) ?? fields.get(header?.text.trim() ?? '');
}
