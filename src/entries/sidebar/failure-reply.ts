import * as z from 'zod/mini';
import { failureCodes } from '../../hosts/failure';

/** What the script answers where it could not do what the sidebar asked of it beside the conversation. */
export const failureReply = z.object({
  failure: z.object({
    code: z.enum(failureCodes),
    details: z.object({ sheet: z.exactOptional(z.string()), reason: z.exactOptional(z.string()) }),
  }),
});
