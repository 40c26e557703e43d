import * as z from 'zod/mini';
import { said, text } from './contract-parts';

/** What the answer says of the minutes of a meeting, and of what became of its decisions. */
export const meetingContract = {
  minutes: z.optional(
    said(
      z.strictObject({
        sheet: text('The sheet they stand on.'),
        day: text('The day of the meeting, ISO.'),
        decisions: z.array(
          z.strictObject({
            id: text('Its number, `B-2020-11-1`: it keeps it.'),
            text: text('What was decided.'),
            owner: text('As written; empty for nobody.'),
            due: text('ISO, or as written; empty where it is not said.'),
          }),
        ),
      }),
      'Only of `minutes`, where they could be made; the problems say why not.',
    ),
  ),
  entered: z.optional(
    said(
      z.array(
        z.strictObject({
          id: text('The number of the decision.'),
          as: said(
            z.enum(['new', 'extended', 'linked']),
            'A new action; a new time of an action; or only its number in the row of the action that it is about.',
          ),
          action: said(z.nullable(z.string()), 'The number of the action; `null` in a plan without numbers.'),
        }),
      ),
      'Only of `decisions`: the decisions that are entered in the plans.',
    ),
  ),
};
