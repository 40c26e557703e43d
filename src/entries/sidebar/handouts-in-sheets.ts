import * as z from 'zod/mini';
import { Failure } from '../../hosts/failure';
import type { HandoutsPart, MakeHandout } from '../../pane/handout-desk';
import { showHandouts } from '../../pane/handouts-part';
import { base64Of, bytesOf } from '../handouts/base64';
import { failureReply } from './failure-reply';
import { scriptCall } from './script-call';

const reply = z.union([
  failureReply,
  z.object({
    answer: z.object({
      name: z.string(),
      type: z.string(),
      text: z.exactOptional(z.nullable(z.string())),
      base64: z.exactOptional(z.string()),
      lines: z.array(z.string()),
      left: z.array(z.string()),
    }),
  }),
]);

/** The script makes the file and sends its bytes as text; the page offers it. @throws Failure */
const make: MakeHandout = async (what, options, template) => {
  const request = { desk: 'handout', what, options, template: template && base64Of(template) };
  const answer = reply.parse(JSON.parse(await scriptCall(JSON.stringify(request))));
  if ('failure' in answer) throw new Failure(answer.failure.code, answer.failure.details);
  const { text = null, base64, ...file } = answer.answer;
  return { ...file, content: base64 === undefined ? text : bytesOf(base64) };
};

export const handoutsInSheets: HandoutsPart = (root, given) => showHandouts(root, given, make);
