import { folded } from '../matching';
import type { HeadingFor } from '../headings/header-row';
import type { OwnHeading } from './own-words';

/** `headingFor`, but for the headings of which the organisation itself has said what they mean. */
export function withOwnHeadings(words: readonly OwnHeading[], headingFor: HeadingFor): HeadingFor {
  if (words.length === 0) return headingFor;
  const known = new Map(words.map(({ heading, field }) => [folded(heading), field]));
  return (text) => {
    const heading = headingFor(text);
    const field = known.get(folded(text));
    if (field === undefined) return heading;
    const readings = field === 'unknown' ? [] : [{ field, certainty: 'certain' as const, kindHints: [] }];
    return { ...heading, readings, isPeriod: false };
  };
}
