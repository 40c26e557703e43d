import { fields, no } from './glossary';
import { counted } from './grammar';

const name = 'Årshjul';
const when = 'När';
const activity = 'Aktivitet';

/** The annual wheel, wherever it is shown, in Swedish. */
export const svWheel = {
  sheet: name,
  title: (year: number | null): string => (year === null ? name : `${name} ${year}`),
  madeFrom: (day: string): string =>
    `Årscykeln som den stod i arbetsboken ${day}. Siffrorna i hjulet är numren i tabellen.`,
  follows: 'Hjulet ritas om när dagordningen görs om. Till dess säger raden om dess aktivitet har ändrats.',
  noPicture:
    'Hjulet kan inte ritas härifrån. Gör dagordningen i kalkylarket, i Excel eller i en fil, så ritas det.',
  /** After how many they are. */
  lacksOne: 'ny aktivitet i årscykeln saknas i hjulet',
  lacksMany: 'nya aktiviteter i årscykeln saknas i hjulet',
  alternative: (title: string, count: number): string =>
    `${title}: en ring med årets månader ytterst och ${counted(count, 'aktivitet', 'aktiviteter')} som bågar med nummer. Tabellen bredvid säger vad varje nummer är.`,
  when,
  activity,
  headings: [no, when, activity, fields.owner, 'Sedan dess'],
  changed: 'Ändrad',
};
