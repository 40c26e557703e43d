import { declarations } from '../columns/declarations';
import { languages, type Field, type ReadKind } from '../field';
import type { ProgramList } from './program-lists';
import type { ColumnOverrides } from './column-overrides';

/** The headings that Planbok gives a list of this kind, with the field of each; columns without a field of their own are absent. */
const headingsOf = (kind: ReadKind): ReadonlyMap<string, Field> =>
  new Map(
    declarations[kind].flatMap(({ field, more, heading }) =>
      more === undefined
        ? languages.map((language) => heading[language]).map((text) => [text, field] as const)
        : [],
    ),
  );

/**
 * The fields of columns on a sheet where Planbok began a list of `kind`, or where another program has written one of its lists
 * (`program`): their headings are certain there, even over texts as short as "Ja". A person's own choice of a field comes first.
 */
export function ownListOverrides(
  kind: ReadKind | undefined,
  program: ProgramList | undefined,
  overrides: ColumnOverrides | undefined,
): ColumnOverrides | undefined {
  if (kind === undefined && program === undefined) return overrides;
  const fields = new Map([
    ...Object.entries(program?.fields ?? {}),
    ...(kind === undefined ? [] : headingsOf(kind)),
  ]);
  return (column, header) => overrides?.(column, header) ?? fields.get(header?.text.trim() ?? '');
}
