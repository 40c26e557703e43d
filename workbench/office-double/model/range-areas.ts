import { refuse } from '../protocol/host-error';
import { method } from '../protocol/object-type';
import { whole } from '../protocol/shape';
import { rangeName } from '../store/cell-range';
import { declared, object, type AreasAt } from './targets';

const ranges = ({ blocks, book, sheet }: AreasAt) => blocks.map((block) => ({ book, sheet, ...block }));
const name = (areas: AreasAt): string => ranges(areas).map(rangeName).join(',');

export const rangeAreas = declared('RangeAreas', {
  scalars: {
    address: name,
    addressLocal: name,
    areaCount: ({ blocks }) => blocks.length,
    cellCount: ({ blocks }) => blocks.reduce((sum, { rows, columns }) => sum + rows * columns, 0),
  },
  navigations: {
    areas: (areas) => object('RangeCollection', areas),
    worksheet: ({ book, sheet }) => object('Worksheet', { book, sheet }),
  },
});

export const rangeCollection = declared('RangeCollection', {
  items: (areas) => ranges(areas).map((range) => object('Range', range)),
  methods: {
    getCount: method([], ({ blocks }) => blocks.length),
    getItemAt: method([whole], (areas, at) => {
      const range = ranges(areas)[at];
      return range ? object('Range', range) : refuse('InvalidArgument', 'RangeCollection.getItemAt');
    }),
  },
});
