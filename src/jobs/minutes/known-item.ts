import { textIn } from '../../text/text';

let swedish: ReadonlyMap<string, string> | undefined;

/** Labels of lines that are the same in every agenda, from English. */
function translations(): ReadonlyMap<string, string> {
  const [from, to] = [textIn('en').agenda, textIn('sv').agenda];
  const topics = Object.keys(to.topics) as (keyof typeof to.topics)[];
  return new Map([
    [from.conclusion, to.conclusion],
    [from.nextReview, to.nextReview],
    [from.notesOut, to.notesOut],
    ...topics.map((topic) => [from.topics[topic], to.topics[topic]] as const),
  ]);
}

/** What a line is known again by in the agenda and the minutes, whatever their language: its text on one line. */
export const knownItem = (item: string): string => {
  const line = item.replace(/\s+/gu, ' ').trim();
  return (swedish ??= translations()).get(line) ?? line;
};
