import { withType, type Quirk } from './quirk';

/** Excel for Windows, reported in 2021: handlers are called for changes of the add-in itself although events are turned off. */
export const eventsInSpite: Quirk = {
  name: 'events-in-spite',
  reported: ['office-js #1786'],
  types: (types) =>
    withType(types, 'Runtime', (runtime) => ({
      ...runtime,
      scalars: { ...runtime.scalars, enableEvents: { get: () => true, set: () => undefined } },
    })),
};
