import type { ContentKind } from '../../book/content-kind';
import type * as sv from '../sv/content-kinds';

const kinds: Readonly<Record<ContentKind, string>> = {
  text: 'text',
  number: 'number',
  day: 'date',
  truth: 'true or false',
  error: 'error',
  formula: 'formula',
};

export const ofKind: typeof sv.ofKind = (shown, kind) => `${shown} (${kinds[kind]})`;
