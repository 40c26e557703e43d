import type { svWheel } from '../sv/wheel';
import { fields, no } from './glossary';
import { counted } from './grammar';

const name = 'Annual wheel';
const when = 'When';
const activity = 'Activity';

/** The annual wheel, wherever it is shown, in English. */
export const enWheel: typeof svWheel = {
  sheet: name,
  title: (year) => (year === null ? name : `${name} ${year}`),
  madeFrom: (day) =>
    `The annual cycle as it stood in the workbook on ${day}. The figures in the wheel are the numbers in the table.`,
  follows:
    'The wheel is drawn anew when the agenda is made again. Until then the row says if its activity has changed.',
  noPicture:
    'The wheel cannot be drawn from here. Make the agenda in the spreadsheet, in Excel or in a file, and it is drawn.',
  lacksOne: 'new activity of the annual cycle is missing from the wheel',
  lacksMany: 'new activities of the annual cycle are missing from the wheel',
  alternative: (title, count) =>
    `${title}: a ring with the months of the year outermost, and ${counted(count, 'activity', 'activities')} as arcs with numbers. The table beside it says what each number is.`,
  when,
  activity,
  headings: [no, when, activity, fields.owner, 'Since then'],
  changed: 'Changed',
};
