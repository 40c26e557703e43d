import { refuse } from '../protocol/host-error';
import type { AxisAt } from '../model/targets';
import type { ScalarMember } from '../protocol/object-type';
import { withType, type Quirk } from './quirk';

/**
 * Excel for iPad, reported in 2020 and 2021: setting the bounds of an axis or reversing it fails, with ExcelApi 1.9 said to be
 * supported; the chart stays as far as it had come, and nothing after it in the request is done.
 */
export const chartAxesFail: Quirk = {
  name: 'chart-axes',
  reported: ['office-js #1688', 'office-js #1538'],
  types: (types) =>
    withType(types, 'ChartAxis', (axis) => ({
      ...axis,
      scalars: {
        ...axis.scalars,
        minimum: failing(axis.scalars?.['minimum']),
        reversePlotOrder: failing(axis.scalars?.['reversePlotOrder']),
      },
    })),
};

function failing(was: ScalarMember<AxisAt> | undefined): ScalarMember<AxisAt> {
  if (was === undefined || typeof was === 'function') throw new Error('only what can be set can fail');
  return { get: was.get, set: (_, __, where) => refuse('InvalidArgument', where) };
}
