import { withType, type Quirk } from './quirk';

/** Characters that are left. */
const MOST = 127;

/** Excel 16.85 for Mac and Windows, reported in 2024: the text of a custom document property is cut off when it is read. */
export const propertiesCutWhenRead: Quirk = {
  name: 'properties-cut',
  reported: ['office-js #4530'],
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
              return typeof text === 'string' ? text.slice(0, MOST) : text;
            },
          },
        },
      };
    }),
};
