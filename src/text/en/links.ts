import type { svLinks } from '../sv/links';
import { actions, counted, findings, goals, listed } from './grammar';

/** What is suggested between findings, goals and actions, in English. */
export const enLinks: typeof svLinks = {
  title: (ofFindings, ofGoals, ofActions) =>
    `Suggested links: ${listed([
      findings(ofFindings),
      ...(ofGoals === 0 ? [] : [goals(ofGoals)]),
      actions(ofActions),
    ])}`,
  because: (words) => `(${words.join(', ')})`,
  explicit: 'linked',
  proposed: 'suggested',
  possible: 'perhaps',
  none: 'nothing like it',
  proposals: (count) =>
    count === 0
      ? 'Nothing is so alike that it is suggested.'
      : `${counted(count, 'link is suggested', 'links are suggested')}. Nothing is linked: that is for you to do.`,
  howToLink: (file, pair) => `To link them: planbok link "${file}" --add "${pair}"`,
  doubts: {
    'no-actions': () => 'The workbook has no actions to link to.',
    'no-findings': () => 'The workbook has no findings.',
    'empty-text': (where) => `Without text, so that nothing can be suggested: ${where}`,
    'same-finding': (where) => `The same finding on several rows: ${where}`,
    'same-number': (where) => `The same number on several actions, see the cell instead: ${where}`,
  },
  noSuchRow: (name, meant) =>
    meant.length === 0
      ? `No such row of the workbook has the number “${name}”. Write it as it stands there; planbok link --suggest shows the numbers.`
      : `Several rows have the number “${name}”: ${meant.join('; ')}. Write the sheet before it, such as Audit!${name}.`,
};
