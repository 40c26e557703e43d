import type { Quirk } from './quirk';

/** Excel on the web, reported in 2020: custom document properties that an add-in has set are gone when the workbook is opened again. */
export const propertiesGoneAtReopening: Quirk = {
  name: 'properties-gone',
  reported: ['office-js #1318', 'office-js-docs-pr #2067'],
  reopenedProperty: () => undefined,
};
