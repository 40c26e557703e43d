import * as z from 'zod/mini';

/* Parts of the JSON answer with what its page says of them. */

export const said = <T extends z.ZodMiniType>(schema: T, description: string): T =>
  schema.check(z.describe(description));

export const count = (description: string) => said(z.int().check(z.nonnegative()), description);
export const text = (description: string) => said(z.string(), description);
