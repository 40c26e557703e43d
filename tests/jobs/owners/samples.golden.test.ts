import { readFileSync } from 'node:fs';
import { textOf } from '../../../src/book/cells';
import { replay } from '../../../src/book/replay';
import { sheetNamed } from '../../../src/book/snapshot';
import { xlsxHost } from '../../../src/hosts/xlsx/xlsx';
import { jobs } from '../../../src/jobs/jobs';
import { ownSheetNamed } from '../../../src/jobs/sheets/own-sheet';
import { sampleOf } from '../../cli/desk-in-folder';

const page = {
  sv: [
    'GA',
    'Kvarstår: 1 · Genomförda: 1 · Åtgärder: 3',
    'Senare eller utan datum: 1',
    'Å-04 | Erbjuda lärare kursen ”Lärande för hållbar utveckling” | löpande | pågår',
    'Oklar status: 1',
    'Å-14 | Ta med utfallet om HU i kvalitetsdialogen | den XX | Status saknas',
    'Infrastruktur',
    'Kvarstår: 2 · Genomförda: 1 · Åtgärder: 3',
    'Försenade: 2',
    'Å-17 | Källsortering på alla våningsplan | 2020-06-19 | väntar | IT',
    'Å-22 | Utrusta två mötesrum för möten på distans | 2020-10-30 | pågår | IT',
  ],
  en: [
    'Finance',
    'Remaining: 1 · Done: 0 · Actions: 2',
    'Overdue: 1',
    'ACT-21 | Preliminary study: efficiency and environmental impact of domestic travel | 2020-09-30 | in progress | environmental coordinator',
    'Status unclear: 1',
    'ACT-24 | Travel statistics to the management group | twice a year | done for the spring',
  ],
} as const;

const top = {
  sv: [
    'Åtgärder per ansvarig 2020',
    'Läget per 2020-11-24. 107 rader lästa: 103 tolkade, 4 listade.',
    '',
    ' | Ansvarig | Kvarstår | Försenade | Oklar status | Liknande namn',
    '→ | Ekonomi | 1 | 1 | 1',
    '→ | FA | 2 | 0 | 0',
    '→ | GA | 1 | 0 | 1',
    ' | HR | 0 | 0 | 0',
    '→ | Infrastruktur | 2 | 2 | 0',
    '→ | IT | 2 | 2 | 0',
    ' | Kemikalieombud | 0 | 0 | 0',
    ' | Kommunikation | 0 | 0 | 0',
    ' | Kursansvarig | 0 | 0 | 0 | kursansvariga',
    '→ | kursansvariga | 1 | 0 | 0 | Kursansvarig',
    ' | labbansvarig | 0 | 0 | 0 | labbansvariga',
    ' | labbansvariga | 0 | 0 | 0 | labbansvarig',
    '→ | Miljösamordnare | 1 | 1 | 0',
    '→ | Mötessamordnare | 1 | 0 | 0',
    '→ | Prefekt | 1 | 0 | 0 | Prefekter',
    ' | Prefekter | 0 | 0 | 0 | Prefekt',
    '→ | Skolchef | 1 | 0 | 0',
    ' | studentkåren | 0 | 0 | 0',
    '→ | Ansvarig saknas | 0 | 0 | 1',
    ' | Hela planen | 9 | 3 | 3',
    'En åtgärd med flera ansvariga står hos var och en och räknas en gång i hela planen.',
    'Namn som skrivs olika slås inte ihop.',
    '',
    'Mina åtgärder · Handlingsplan 2020 · läget per 2020-11-24',
    'Nr | Åtgärd | Klart senast | Status | Tillsammans med | Besked till mötet',
  ],
  en: [
    'Actions by owner 2020',
    'As of 2020-11-24. 107 rows read: 103 interpreted, 4 listed.',
    '',
    ' | Owner | Remaining | Overdue | Status unclear | Similar names',
  ],
} as const;

const letter = {
  sv: `Ämne: Handlingsplan 2020, åtgärder för Infrastruktur

Hej!

Inför ledningens genomgång 2020-11-24: åtgärder i handlingsplanen 2020 där Infrastruktur står som ansvarig, läget per 2020-11-24.

Försenade: 2
- Å-17 Källsortering på alla våningsplan (klart senast 2020-06-19; väntar; tillsammans med IT)
- Å-22 Utrusta två mötesrum för möten på distans (klart senast 2020-10-30; pågår; tillsammans med IT)

Svara gärna före mötet med hur det går, och om något datum behöver ändras.
`,
  en: `Subject: Action plan 2020, actions of Facilities

Hello,

Before the management review 2020-11-24: actions in the action plan 2020 of which Facilities is the owner, as of 2020-11-24.

Overdue: 2
- ACT-17 Waste sorting on every floor (due 2020-06-19; waiting; together with IT)
- ACT-22 Equip two meeting rooms for remote meetings (due 2020-10-30; in progress; together with IT)

Please say before the meeting how it is going, and whether a date needs to change.
`,
} as const;

test.each([
  ['sv', 'Infrastruktur'],
  ['en', 'Facilities'],
] as const)('the sample’s sheet of owners, and the text of a mail (%s)', (language, name) => {
  const book = xlsxHost(readFileSync(sampleOf(language))).read();
  const { changes, owners } = jobs.owners(book, { today: '2020-11-24' });
  const after = replay(book, changes.edits);
  const lines = (sheetNamed(after, ownSheetNamed(after, 'owners') ?? '')?.values ?? []).map((cells) =>
    cells
      .map(textOf)
      .join(' | ')
      .replace(/[ |]+$/, ''),
  );
  expect(lines.slice(0, top[language].length)).toEqual(top[language]);
  const at = lines.indexOf(page[language][0]);
  expect(lines.slice(at, at + page[language].length)).toEqual(page[language]);
  expect(owners?.owners.find((owner) => owner.name === name)?.letter).toBe(letter[language]);
});
