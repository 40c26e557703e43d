import { shownWheel } from '../../jobs/wheel/shown-wheel';
import { wheelEntries } from '../../jobs/wheel/wheel-entries';
import { described, numberedEntries, wheelGroups } from '../../jobs/wheel/wheel-groups';
import { wheelPng } from '../../picture/wheel-png';
import type { Language } from '../../plan/field';
import { oneLine } from '../../plan/one-line';
import type { PlanReading } from '../../plan/reading';
import { handoutText } from '../../text/handouts';
import { textIn } from '../../text/text';
import type { WordBlock } from '../../word/word-document';

/** Of the wheel on paper, in millimetres: it and the heading above fit on a page on its side too. */
const MOST = 125;

/** The annual cycle at the end of a document: the wheel, and the table that says what each number in it is. */
export function cycleBlocks(
  reading: PlanReading,
  request: { readonly today: string; readonly year?: number },
  language: Language,
): readonly WordBlock[] {
  const entries = wheelEntries(reading, request, language);
  if (entries.length === 0) return [];
  const text = handoutText(language);
  const year = entries[0]?.year ?? null;
  const title = text.wheel.title(year);
  const groups = wheelGroups(entries);
  const png = wheelPng(shownWheel(groups, year, textIn(language)));
  const alternative = described(groups);
  return [
    { kind: 'heading', text: title },
    { kind: 'picture', png, width: MOST, height: MOST, title, alternative },
    {
      kind: 'table',
      headings: [text.fields.no, text.wheel.when, text.wheel.activity, text.fields.owner],
      widths: [7, 25, 45, 23],
      rows: numberedEntries(groups).map(({ number, entry }) => ({
        cells: [String(number), entry.when, entry.title, oneLine(entry.item.row.ownerText)],
      })),
    },
  ];
}
