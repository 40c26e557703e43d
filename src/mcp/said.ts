import * as z from 'zod/mini';

/** The schema with the words that a program reads of it. */
export const said = <T extends z.ZodMiniType>(schema: T, description: string): T =>
  schema.check(z.describe(description));
