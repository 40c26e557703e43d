import type { ContentKind } from '../../book/content-kind';
import type * as sv from '../sv/content-kinds';

const kinds: Readonly<Record<ContentKind, string>> = {
  text: 'tekst',
  number: 'tall',
  day: 'dato',
  truth: 'sann eller usann',
  error: 'feil',
  formula: 'formel',
};

export const ofKind: typeof sv.ofKind = (shown, kind) => `${shown} (${kinds[kind]})`;
