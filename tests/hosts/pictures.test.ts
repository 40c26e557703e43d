import type { Edit } from '../../src/book/edit';
import { guarded } from '../../src/book/guarded';
import { PICTURE_SETTING, type Wheel } from '../../src/book/picture';
import { appsScriptHost } from '../../src/hosts/apps-script/apps-script';
import type { Receipt, WorkbookHost } from '../../src/hosts/host';
import { xlsxHost } from '../../src/hosts/xlsx/xlsx';
import { openPackage } from '../../src/opc/package';
import { relationshipsOf } from '../../src/opc/relationships';
import { drawnPictures, withPlace } from '../../src/opc/write/drawing-picture';
import { newBook } from '../fakes/spreadsheet-app/app';
import { servicesOf } from './apps-script/seeded';
import { excelUnderTest } from './excel/excel-double';
import { blankWorkbook } from './xlsx/blank-workbook';

/** A picture as a program shows it. */
interface Shown {
  readonly title: string;
  readonly description: string;
  /** Points. */
  readonly width: number;
  readonly height: number;
  readonly png: string;
}

interface Program {
  readonly host: () => WorkbookHost;
  readonly pictures: () => readonly Shown[];
  /** A person makes the picture smaller. */
  readonly resize: (side: number) => Promise<void>;
  /** Where it begins, in words of the program. */
  readonly place: () => string;
}

const picture = (year: string, first = 1): Wheel => ({
  kind: 'wheel',
  side: 300,
  title: `Årshjul ${year}`,
  alternative: 'En ring "med" <månader>',
  months: ['Januari', 'Februari', 'Mars', 'April', 'Maj', 'Juni', 'Juli', 'Augusti', 'September', 'Oktober'],
  middle: year,
  arcs: [{ turns: [{ from: 0, to: 0.25 }], isDays: false, isAllYear: false, first, last: first + 1 }],
});

const corner = { sheet: 'Hjul', row: 1, column: 1 };

const drawing = (wheel: Wheel | null): Edit[] => [
  { kind: 'setProperty', name: `${PICTURE_SETTING}wheel`, value: wheel && JSON.stringify(wheel) },
  { kind: 'setPicture', at: { ...corner, row: 3, column: 2 }, name: 'wheel', picture: wheel },
];

const sheet: readonly Edit[] = [
  { kind: 'addSheet', sheet: 'Hjul' },
  { kind: 'setName', name: 'planbok_wheel', area: { ...corner, rows: 1, columns: 1 }, hidden: true },
];

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

/** The pictures of a file's only drawing, in its parts. */
function inFile(bytes: Uint8Array): {
  readonly pictures: readonly Shown[];
  readonly media: readonly string[];
} {
  const pkg = openPackage(bytes);
  const drawings = pkg.names().filter((name) => /drawings\/drawing\d+\.xml$/.test(name));
  const pictures = drawings.flatMap((part) =>
    drawnPictures(pkg.text(part)).map(({ title, description, size, relationshipId }) => {
      const target = relationshipsOf(pkg, part).find(({ id }) => id === relationshipId)?.target ?? '';
      return {
        title,
        description,
        width: size?.width ?? 0,
        height: size?.height ?? 0,
        png: text(pkg.bytes(target)),
      };
    }),
  );
  return { pictures, media: pkg.names().filter((name) => name.includes('/media/')) };
}

function file(): Program {
  let host = xlsxHost(blankWorkbook());
  const only = () => {
    const pkg = openPackage(host.bytes());
    const part = pkg.names().find((name) => name.includes('drawings/drawing')) ?? '';
    return { pkg, part, drawn: drawnPictures(pkg.text(part))[0] };
  };
  return {
    host: () => host,
    pictures: () => inFile(host.bytes()).pictures,
    resize: async (side) => {
      const { pkg, part, drawn } = only();
      if (drawn) pkg.put(part, withPlace(pkg.text(part), drawn, drawn.from, { width: side, height: side }));
      host = xlsxHost(pkg.save());
      await Promise.resolve();
    },
    place: () => JSON.stringify(only().drawn?.from),
  };
}

function excel(): Program {
  const under = excelUnderTest(blankWorkbook());
  const views = () => under.workbench.sheet('Hjul').pictures;
  return {
    host: under.again,
    pictures: () =>
      views().map(({ title, description, width, height, source }) => ({
        title,
        description,
        width: width * 0.75,
        height: height * 0.75,
        png: source.replace('data:image/png;base64,', ''),
      })),
    resize: async (side) =>
      under.excel.run(async (context) => {
        const shape = context.workbook.worksheets.getItem('Hjul').shapes.getItemAt(0);
        shape.width = side;
        await context.sync();
      }),
    place: () => JSON.stringify(views()[0]?.from),
  };
}

function sheets(): Program {
  const book = newBook({});
  const images = () => book.sheets.find(({ name }) => name === 'Hjul')?.images ?? [];
  return {
    host: () => appsScriptHost(servicesOf(book)),
    pictures: () =>
      images().map(({ title, description, width, height, bytes }) => ({
        title: title.replace('Planbok: ', ''),
        description,
        width: width * 0.75,
        height: height * 0.75,
        png: text(bytes),
      })),
    resize: async (side) => {
      for (const sheet of book.sheets)
        sheet.images = sheet.images.map((image) => ({
          ...image,
          width: side / 0.75,
          height: side / 0.75,
          across: 7,
        }));
      await Promise.resolve();
    },
    place: () => JSON.stringify(images().map(({ row, column, across }) => [row, column, across])),
  };
}

const apply = async ({ host }: Program, edits: readonly Edit[]): Promise<Receipt> => {
  const now = host();
  return now.apply(guarded(await now.read(), edits));
};

const takenBack = async ({ host }: Program, { undo }: Receipt): Promise<Receipt> => host().apply(undo);

describe.each([
  ['a file', file],
  ['Excel', excel],
  ['Google Sheets', sheets],
] as const)('a picture in %s', (_, program) => {
  test('is drawn once, drawn anew where a person has put it, and taken back as it was', async () => {
    const on = program();
    const added = await apply(on, sheet);
    const first = await apply(on, drawing(picture('2021')));
    const [one] = on.pictures();
    expect(on.pictures()).toMatchObject([
      { title: 'Årshjul 2021', description: 'En ring "med" <månader>', width: 300, height: 300 },
    ]);
    await on.resize(150);
    const place = on.place();
    const second = await apply(on, drawing(picture('2022', 5)));
    const [other] = on.pictures();
    expect(on.pictures()).toMatchObject([{ title: 'Årshjul 2022', width: 150, height: 150 }]);
    expect([other?.png === one?.png, on.place()]).toEqual([false, place]);
    await takenBack(on, second);
    expect(on.pictures()).toEqual([{ ...one, width: 150, height: 150 }]);
    await takenBack(on, first);
    expect(on.pictures()).toEqual([]);
    await takenBack(on, added);
    expect((await on.host().read()).sheets.map(({ name }) => name)).not.toContain('Hjul');
  });

  test('that is gone is no hindrance: the next one stands in the cell, and none is taken away twice', async () => {
    const on = program();
    await apply(on, sheet);
    await apply(on, drawing(picture('2021')));
    await apply(on, drawing(null));
    await apply(on, drawing(null));
    expect(on.pictures()).toEqual([]);
    await apply(on, drawing(picture('2022')));
    expect(on.pictures()).toMatchObject([{ title: 'Årshjul 2022', width: 300 }]);
  });
});

test('a picture in a file leaves no image behind, but one that a copy of hers shows', () => {
  const first = xlsxHost(blankWorkbook());
  first.apply(guarded(first.read(), [...sheet, ...drawing(picture('2021'))]));
  const redrawn = (bytes: Uint8Array) => {
    const host = xlsxHost(bytes);
    host.apply(guarded(host.read(), drawing(picture('2022'))));
    return inFile(host.bytes());
  };
  expect(redrawn(first.bytes()).media).toHaveLength(1);
  const pkg = openPackage(first.bytes());
  const part = pkg.names().find((name) => name.includes('drawings/drawing')) ?? '';
  const xml = pkg.text(part);
  const [one] = drawnPictures(xml);
  const anchor = xml.slice(one?.start, one?.end);
  pkg.put(part, xml.replace(anchor, anchor + anchor.replace('planbok picture', 'Min kopia')));
  const { pictures, media } = redrawn(pkg.save());
  expect(pictures.map(({ title }) => title)).toEqual(['Årshjul 2022', 'Årshjul 2021']);
  expect([media.length, pictures[0]?.png === pictures[1]?.png]).toEqual([2, false]);
});
