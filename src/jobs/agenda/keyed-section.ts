import { keyOfKnown, occurrences } from './agenda-layout';
import { knownItem } from './known-item';
import type { AgendaLine, AgendaSection } from './agenda-section';

/** A point of the agenda whose lines are told apart by their keys (see `lineKey`). */
export interface KeyedSection extends Omit<AgendaSection, 'lines'> {
  readonly lines: readonly { readonly key: string; readonly line: AgendaLine }[];
}

export function keyed({ lines, ...section }: AgendaSection): KeyedSection {
  const { key: point } = section;
  const nth = occurrences();
  // A point of a person's own has no lines of Planbok's.
  const known = point === undefined ? [] : lines;
  return {
    ...section,
    lines: known.map((line) => {
      const item = knownItem(line.item);
      return { key: point === undefined ? '' : keyOfKnown(point, item, nth(item)), line };
    }),
  };
}
