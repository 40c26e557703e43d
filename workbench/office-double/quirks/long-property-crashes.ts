import { refuse } from '../protocol/host-error';
import { withType, type Quirk } from './quirk';

/** Characters that Excel itself lets a property have. */
const MOST = 255;

/**
 * Excel for Windows, reported twice in 2024: it stops and crashes when an add-in reads a custom document property whose text
 * is longer than Excel itself would write; other programs write such. Here the request is never answered. Assumed: the
 * properties' names can be read.
 */
export const longPropertyCrashes: Quirk = {
  name: 'long-properties',
  reported: ['office-js #4378', 'office-js #4002'],
  types: (types) =>
    withType(types, 'CustomProperty', (property) => {
      const was = property.scalars?.['value'];
      if (was === undefined || typeof was === 'function') throw new Error('a property can be set');
      return {
        ...property,
        scalars: {
          ...property.scalars,
          value: {
            set: was.set,
            get: (at) => {
              const text = was.get(at);
              return typeof text === 'string' && text.length > MOST
                ? refuse('NeverAnswered', 'CustomProperty.value')
                : text;
            },
          },
        },
      };
    }),
};
