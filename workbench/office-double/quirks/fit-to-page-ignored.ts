import { withType, type Quirk } from './quirk';

/** Excel for Windows, reported in 2021: fitting a sheet to a page's width is ignored unless the ribbon's Page Layout tab is shown. */
export const fitToPageIgnored: Quirk = {
  name: 'fit-to-page',
  reported: ['office-js #1860'],
  types: (types) =>
    withType(types, 'PageLayout', (layout) => {
      const was = layout.scalars?.['zoom'];
      if (was === undefined || typeof was === 'function') throw new Error('the zoom can be set');
      return {
        ...layout,
        scalars: {
          ...layout.scalars,
          zoom: {
            get: was.get,
            set: (at, zoom, where) => {
              const isScale = typeof zoom === 'object' && zoom !== null && 'scale' in zoom;
              if (isScale) was.set(at, zoom, where);
            },
          },
        },
      };
    }),
};
