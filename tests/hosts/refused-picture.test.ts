/** @jest-environment node */
import type { Edit } from '../../src/book/edit';
import { guarded } from '../../src/book/guarded';
import { PICTURE_SETTING, pictureNamed, type Wheel } from '../../src/book/picture';
import { appsScriptHost } from '../../src/hosts/apps-script/apps-script';
import type { WorkbookHost } from '../../src/hosts/host';
import type * as Drawing from '../../src/picture/wheel-png';
import { newBook } from '../fakes/spreadsheet-app/app';
import { servicesOf } from './apps-script/seeded';
import { excelUnderTest } from './excel/excel-double';
import { blankWorkbook } from './xlsx/blank-workbook';

/** What draws the picture: as it is, one that makes what no program takes, or one with a bug. */
let drawing: 'whole' | 'refused' | 'bug' = 'whole';

jest.mock('../../src/picture/wheel-png', () => {
  const { wheelPng } = jest.requireActual<typeof Drawing>('../../src/picture/wheel-png');
  return {
    wheelPng: (...of: Parameters<typeof wheelPng>) => {
      if (drawing === 'bug') throw new TypeError('a bug in the drawing');
      return drawing === 'refused' ? new Uint8Array([1, 2, 3]) : wheelPng(...of);
    },
  };
});

interface Program {
  readonly host: () => WorkbookHost;
  readonly titles: () => readonly string[];
}

function excel(): Program {
  const under = excelUnderTest(blankWorkbook());
  return {
    host: under.again,
    titles: () => under.workbench.sheet('Hjul').pictures.map(({ title }) => title),
  };
}

function sheets(): Program {
  const book = newBook({});
  return {
    host: () => appsScriptHost(servicesOf(book)),
    titles: () =>
      (book.sheets.find(({ name }) => name === 'Hjul')?.images ?? []).map(({ title }) =>
        title.replace('Planbok: ', ''),
      ),
  };
}

const wheel = (year: string): Wheel => ({
  kind: 'wheel',
  side: 300,
  title: `Årshjul ${year}`,
  alternative: '',
  months: ['Januari'],
  middle: year,
  arcs: [],
});

const corner = { sheet: 'Hjul', row: 1, column: 1 };
const sheet: readonly Edit[] = [
  { kind: 'addSheet', sheet: 'Hjul' },
  { kind: 'setName', name: 'planbok_wheel', area: { ...corner, rows: 1, columns: 1 }, hidden: true },
];
const drawn = (year: string): readonly Edit[] => [
  { kind: 'setProperty', name: `${PICTURE_SETTING}wheel`, value: JSON.stringify(wheel(year)) },
  { kind: 'setPicture', at: { ...corner, row: 3, column: 2 }, name: 'wheel', picture: wheel(year) },
];

async function applied({ host }: Program, edits: readonly Edit[]) {
  const now = host();
  const undrawn: string[] = [];
  const changes = guarded(await now.read(), edits);
  const { undo } = await now.apply(changes, { onUndrawn: (name) => undrawn.push(name) });
  return { undo, undrawn };
}

const remembered = async ({ host }: Program) => pictureNamed(await host().read(), 'wheel')?.title ?? null;

beforeEach(() => {
  drawing = 'whole';
});

describe.each([
  ['Excel', excel],
  ['Google Sheets', sheets],
] as const)('a picture that %s does not take', (_, program) => {
  test('is not remembered as drawn: the next run has it to draw, and the one before stands', async () => {
    const on = program();
    await applied(on, sheet);
    drawing = 'refused';
    expect((await applied(on, drawn('2021'))).undrawn).toEqual(['Hjul']);
    expect([on.titles(), await remembered(on)]).toEqual([[], null]);
    drawing = 'whole';
    expect((await applied(on, drawn('2021'))).undrawn).toEqual([]);
    drawing = 'refused';
    const { undo } = await applied(on, drawn('2022'));
    expect([on.titles(), await remembered(on)]).toEqual([['Årshjul 2021'], 'Årshjul 2021']);
    drawing = 'whole';
    await on.host().apply(undo);
    expect([on.titles(), await remembered(on)]).toEqual([['Årshjul 2021'], 'Årshjul 2021']);
  });

  test('is no bug, and a bug is not taken for it', async () => {
    const on = program();
    await applied(on, sheet);
    drawing = 'bug';
    await expect(applied(on, drawn('2021'))).rejects.toThrow('a bug in the drawing');
  });
});
