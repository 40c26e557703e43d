import { refuse } from '../protocol/host-error';
import { withType, type Quirk } from './quirk';

/** Excel for iPad, reported in 2020 and 2021: a chart fails when its series are formatted; the empty chart stays on the sheet. */
export const chartCannotBeDrawn: Quirk = {
  name: 'charts',
  reported: ['office-js #1688', 'office-js #1538'],
  types: (types) =>
    withType(types, 'ChartFill', (fill) => ({
      ...fill,
      methods: {
        ...fill.methods,
        setSolidColor: { run: (_, __, where) => refuse('InvalidOperation', where) },
      },
    })),
};
