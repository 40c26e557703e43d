import type { FindingsFigures } from '../jobs/findings/findings-figures';
import { findingKinds } from '../plan/reading';
import type { svCli } from '../text/sv/cli';
import { printable } from './printable';

type Text = typeof svCli;

/** Lines of the text that are shown where they belong to no finding. */
const MOST_LEFT = 200;
const LONGEST = 1000;

/** What became of a text of findings: how many of each kind, how many were there already, and which lines are in none. */
export function findingLines({ added, known, left, none }: FindingsFigures, text: Text): readonly string[] {
  const counted = findingKinds.flatMap((kind) =>
    added[kind] === 0 ? [] : [text.pasted.added[kind](added[kind])],
  );
  const more = left.length - MOST_LEFT;
  return [
    '',
    counted.length === 0 ? text.pasted.none : text.pasted.listed(counted.join(', ')),
    ...(none.length === 0 ? [] : [`  ${text.pasted.saysNone(none)}`]),
    ...(known === 0 ? [] : [`  ${text.pasted.known(known)}`]),
    ...(left.length === 0 ? [] : [`  ${text.pasted.left(left.length)}`]),
    ...left.slice(0, MOST_LEFT).map((line) => `    ${printable(line, LONGEST)}`),
    ...(more > 0 ? [`    ${text.more(more)}`] : []),
  ];
}
