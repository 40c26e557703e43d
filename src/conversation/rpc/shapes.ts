import * as z from 'zod/mini';

/** A row's or column's number, from 1. */
export const place = z.int().check(z.positive());
export const count = z.int().check(z.nonnegative());
export const address = z.object({ sheet: z.string(), row: place, column: place });
export const area = z.object({ sheet: z.string(), row: place, column: place, rows: place, columns: place });

export const cellValue = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.null(),
  z.object({ date: z.string(), time: z.exactOptional(z.string()) }),
  z.object({ error: z.string() }),
]);

/** A name from a closed list that exists only as a type. The shape accepts any text; callers must cope with one they do not know. */
export const nameOf = <Name extends string>(): z.ZodMiniType<Name> =>
  z.custom<Name>((data) => typeof data === 'string');
