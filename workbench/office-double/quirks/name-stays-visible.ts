import type { NameAt } from '../model/targets';
import { refuse } from '../protocol/host-error';
import type { MethodMember } from '../protocol/object-type';
import { withType, type Quirk } from './quirk';

/**
 * Excel for Windows, reported in 2023 and 2025: hiding a name that has been got by its name does nothing, while hiding one that has
 * just been added works; setting the visibility of a name that refers to an error fails.
 */
export const nameStaysVisible: Quirk = {
  name: 'names',
  reported: ['office-js #3878', 'office-js #3949', 'office-js #5882', 'office-js #5174'],
  types: (types) => {
    const fetched = new WeakSet();
    const collection = withType(types, 'NamedItemCollection', (names) => ({
      ...names,
      methods: {
        ...names.methods,
        ...Object.fromEntries(
          ['getItem', 'getItemOrNullObject'].map((name) => [name, noting(names.methods?.[name], fetched)]),
        ),
      },
    }));
    return withType(collection, 'NamedItem', (item) => {
      const [visible, formula] = [item.scalars?.['visible'], item.scalars?.['formula']];
      if (visible === undefined || typeof visible === 'function' || typeof formula !== 'object')
        throw new Error('a name can be hidden');
      return {
        ...item,
        scalars: {
          ...item.scalars,
          visible: {
            get: visible.get,
            set: (at: NameAt, value, where) => {
              const refersTo = formula.get(at);
              if (typeof refersTo === 'string' && refersTo.includes('#REF!'))
                refuse('InvalidArgument', where);
              if (value !== false || !fetched.has(at)) visible.set(at, value, where);
            },
          },
        },
      };
    });
  },
};

function noting<T>(was: MethodMember<T> | undefined, fetched: WeakSet<object>): MethodMember<T> {
  if (was === undefined) throw new Error('names can be got');
  return {
    run: (at, args, where) => {
      const item = was.run(at, args, where);
      if (typeof item === 'object' && item !== null && 'target' in item) fetched.add(item.target as object);
      return item;
    },
  };
}
