import { refuse } from '../protocol/host-error';
import { withType, type Quirk } from './quirk';

/** Excel on the web, reported in 2020: adding a name for a range fails with an internal error. */
export const nameCannotBeAdded: Quirk = {
  name: 'add-name',
  reported: ['office-js #1345'],
  types: (types) =>
    withType(types, 'NamedItemCollection', (names) => ({
      ...names,
      methods: { ...names.methods, add: { run: (_, __, where) => refuse('GeneralException', where) } },
    })),
};
