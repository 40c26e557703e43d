import { refuse } from '../protocol/host-error';
import { withType, type Quirk } from './quirk';

/**
 * Excel, reported in 2020 without its platform, and fixed since: taking away the frozen panes of a hidden sheet fails.
 * Assumed: with an internal error, and so for a very hidden one.
 */
export const hiddenPanesStay: Quirk = {
  name: 'hidden-panes',
  reported: ['office-js #1463'],
  types: (types) =>
    withType(types, 'WorksheetFreezePanes', (panes) => {
      const was = panes.methods?.['unfreeze'];
      if (was === undefined) throw new Error('panes can be taken away');
      return {
        ...panes,
        methods: {
          ...panes.methods,
          unfreeze: {
            run: (at, args, where) =>
              at.sheet.visibility === 'visible'
                ? was.run(at, args, where)
                : refuse('GeneralException', where),
          },
        },
      };
    }),
};
