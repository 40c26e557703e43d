import type { LinkSuggestions } from '../jobs/link/suggested-links';
import { oneLine } from '../plan/one-line';
import type { ReadItem } from '../plan/suggestions/item-text';
import type { SuggestedLinks } from '../plan/suggestions/link-suggestions';
import type { svCli } from '../text/sv/cli';
import type { PlanReading } from '../plan/reading';
import { pairAnswers, pairIn } from './link-pairs';
import { printable } from './printable';
import { doubtSentence, nameOfItem } from './suggested-document';

type Text = typeof svCli;

/** Findings and goals that are shown; --json has all. */
const MOST_SHOWN = 100;
const MOST_DOUBTS = 10;
const LONGEST_DOUBT = 300;
const LONGEST_FILE = 200;

const shown = (item: ReadItem): string =>
  `${printable(nameOfItem(item), 40)}  ${printable(oneLine(item.row.title), 70)}`;

function linesOf({ item, explicit, suggestions }: SuggestedLinks, { links }: Text): readonly string[] {
  const width = Math.max(...[links.explicit, links.proposed, links.possible].map(({ length }) => length));
  const line = (word: string, rest: string): string => `    ${word.padEnd(width)}  ${rest}`;
  return [
    `  ${shown(item)}`,
    ...explicit.map((action) => line(links.explicit, shown(action))),
    ...suggestions.map(({ action, proposed, shared }) =>
      line(proposed ? links.proposed : links.possible, `${shown(action)}  ${links.because(shared)}`),
    ),
    ...(explicit.length + suggestions.length === 0 ? [`    ${links.none}`] : []),
  ];
}

/** How a suggestion is made a link, with numbers that the command understands; nothing where none has such numbers. */
function wayToLink(
  findings: readonly SuggestedLinks[],
  reading: PlanReading,
  file: string,
  { links }: Text,
): readonly string[] {
  const pairs = findings.flatMap(({ item, suggestions }) =>
    suggestions.map(({ action, proposed }) => ({ finding: item.row.id, action: action.row.id, proposed })),
  );
  const ways = [...pairs.filter(({ proposed }) => proposed), ...pairs].flatMap(({ finding, action }) => {
    const pair = finding === null || action === null ? undefined : pairIn(`${finding}=${action}`, false);
    return pair && 'answers' in pairAnswers(reading, [pair]) ? [`${pair.finding}=${pair.action}`] : [];
  });
  return ways.slice(0, 1).map((pair) => links.howToLink(printable(file, LONGEST_FILE), printable(pair, 80)));
}

/** The suggestions as a person reads them: what the workbook says, what is proposed, what may be. */
export function suggestedLines(
  { findings, goals, actions, doubts }: LinkSuggestions,
  { file, reading }: { readonly file: string; readonly reading: PlanReading },
  text: Text,
): readonly string[] {
  const all = [...findings, ...goals];
  const proposals = all.filter(({ suggestions }) => suggestions.some(({ proposed }) => proposed)).length;
  return [
    text.links.title(findings.length, goals.length, actions),
    ...all.slice(0, MOST_SHOWN).flatMap((one) => ['', ...linesOf(one, text)]),
    ...(all.length > MOST_SHOWN ? ['', `  ${text.more(all.length - MOST_SHOWN)}`] : []),
    '',
    ...(all.length === 0 || actions === 0 ? [] : [text.links.proposals(proposals)]),
    ...wayToLink(findings, reading, file, text),
    ...doubts.slice(0, MOST_DOUBTS).map((doubt) => printable(doubtSentence(doubt, text), LONGEST_DOUBT)),
    ...(doubts.length > MOST_DOUBTS ? [text.more(doubts.length - MOST_DOUBTS)] : []),
  ];
}
