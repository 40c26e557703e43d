import * as z from 'zod/mini';
import { said, text } from './contract-parts';
import { CONTRACT_VERSION } from './contract-version';

/** What any job answers with `--json` when it stops: exit codes 2, 3 and 4. */
export const failureContract = z.strictObject({
  version: z.literal(CONTRACT_VERSION),
  file: z.nullable(z.string()),
  failure: z.strictObject({
    code: text('A stable name for why it stopped.'),
    reason: said(z.nullable(z.string()), 'A finer name, where there is one.'),
    message: text('A sentence: what happened, what was written, what to do.'),
  }),
});

export type FailureDocument = z.infer<typeof failureContract>;
