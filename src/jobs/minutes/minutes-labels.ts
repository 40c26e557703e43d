import { allTexts, type Text } from '../../text/text';
import { partIds } from './record';

export type HeadKey = keyof Text['minutes']['head'];
export type ClosingKey = keyof Text['minutes']['closing'];

/** Roles that sign the minutes, in the order of the head. */
export const signing = ['chair', 'secretary', 'checker'] as const satisfies readonly HeadKey[];

const labelsOf = ({ minutes, agenda }: Text, part: string): Readonly<Record<string, string>> => {
  if (part === partIds.head || part === partIds.signatures) return minutes.head;
  return part === partIds.closing ? minutes.closing : agenda.topics;
};

/** The key of a line of the head or of a part at the end by its label, in any language; else the label itself. */
export function keyOfLabel(part: string, label: string): string {
  const said = label.trim();
  for (const text of allTexts)
    for (const [key, known] of Object.entries(labelsOf(text, part))) if (known === said) return key;
  return said;
}

/** The label of such a line in a language; a line of a person's own has what she wrote. */
export const labelOfKey = (text: Text, part: string, key: string): string => labelsOf(text, part)[key] ?? key;

const STANDARD = '\u0000';

/** The part that begins with such a title; none for any other text. */
export function partTitled(title: string): string | undefined {
  for (const { minutes } of allTexts) {
    if (title === minutes.closingTitle) return partIds.closing;
    if (title === minutes.signatures) return partIds.signatures;
    const [before = '', after = ''] = minutes.results(STANDARD).split(STANDARD);
    if (title.startsWith(before) && title.endsWith(after)) return partIds.results;
  }
  return undefined;
}
