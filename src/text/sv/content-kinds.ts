import type { ContentKind } from '../../book/content-kind';

const kinds: Readonly<Record<ContentKind, string>> = {
  text: 'text',
  number: 'tal',
  day: 'datum',
  truth: 'sant eller falskt',
  error: 'fel',
  formula: 'formel',
};

/** What a cell shows, and what it is: `2021-02-15 (text)`. */
export const ofKind = (shown: string, kind: ContentKind): string => `${shown} (${kinds[kind]})`;
