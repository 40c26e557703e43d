import { quirkNames } from '../../../../workbench/office-double/known-quirks';
import { tryJob } from './each-quirk';

test.each(quirkNames)(
  'under %s a filtered plan is reviewed rightly, or not at all',
  async (quirk) => {
    const said = await tryJob([quirk], 'review', 'a filtered table');
    expect(said).toBe(`${quirk}: review on a filtered table: right, taken back: right, put right: right`);
  },
  120_000,
);
