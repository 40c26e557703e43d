import { withType, type Quirk } from './quirk';

/**
 * Excel in languages whose list separator is a semicolon, reported in 2021 and closed as intended: a list that a person has typed with
 * semicolons, with commas in its items, reads back with commas between its items too; written back, it is another list. The double
 * reads a semicolon of the file as Excel does: as a comma.
 */
export const listSplitAtCommas: Quirk = {
  name: 'lists',
  reported: ['office-js #2128'],
  types: (types) =>
    withType(types, 'DataValidation', (validation) => {
      const was = validation.scalars?.['rule'];
      if (was === undefined || typeof was === 'function') throw new Error('a rule can be set');
      return {
        ...validation,
        scalars: {
          ...validation.scalars,
          rule: {
            set: was.set,
            get: (at) => {
              const rule = was.get(at);
              if (typeof rule !== 'object' || rule === null || !('list' in rule)) return rule;
              const { list } = rule;
              if (typeof list !== 'object' || list === null || !('source' in list)) return rule;
              const { source } = list;
              return typeof source === 'string' && !source.startsWith('=')
                ? { ...rule, list: { ...list, source: source.replaceAll(';', ',') } }
                : rule;
            },
          },
        },
      };
    }),
};
