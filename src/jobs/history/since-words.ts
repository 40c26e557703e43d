import type { svSince } from '../../text/sv/since';
import { sinceKinds, type SinceFigures } from '../job';

/** `Sedan 2020-04-06: 6 klara, 2 nya, 1 flyttad`: what is certain; last how many actions nothing can be said of. */
export function sinceWords({ day, counts, unsure }: SinceFigures, text: typeof svSince): string {
  const told = sinceKinds.flatMap((kind) => (counts[kind] === 0 ? [] : [text.kinds[kind](counts[kind])]));
  const parts = unsure === 0 ? told : [...told, text.unsure(unsure)];
  return text.sentence(day, parts.length === 0 ? text.nothing : parts.join(', '));
}
