import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import type { Browser } from 'playwright-core';
import { SaxesParser } from 'saxes';
import { cycleEntries } from '../../../src/jobs/cycle/cycle-entries';
import { itemsOf } from '../../../src/jobs/link/items';
import { wheelPicture } from '../../../src/handouts/wheel/wheel-picture';
import { inks } from '../../../src/picture/wheel-ring';
import { handoutText } from '../../../src/text/handouts';
import { launched } from '../../browser/chromium';
import { readingOf } from '../../jobs/reading-of';

type Activity = readonly [month: string, title: string, owner?: string];

function picture(activities: readonly Activity[], language: 'sv' | 'en' = 'sv'): string {
  const reading = readingOf({
    sheet: 'Årscykel',
    kind: 'cycle',
    year: 2021,
    more: [{ field: 'deadline', heading: 'Månad' }],
    rows: activities.map(([month, title, owner]) => ({
      title,
      more: { 4: month },
      ...(owner === undefined ? {} : { owner }),
    })),
  });
  const entries = cycleEntries(itemsOf(reading.tables), 2021, language);
  return wheelPicture(entries, 2021, language, handoutText(language));
}

interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

let browser: Browser;
beforeAll(async () => {
  browser = await launched();
});
afterAll(() => browser.close());

/** Every text of the picture where a browser draws it, in pixels of the picture, and the picture's own size. */
async function drawn(
  svg: string,
  name?: string,
): Promise<{
  readonly texts: readonly Box[];
  readonly size: Box;
  readonly outside: readonly (string | null)[];
}> {
  const page = await browser.newPage({ deviceScaleFactor: 2, viewport: { width: 1400, height: 1000 } });
  await page.setContent(`<body style="margin:0">${svg}</body>`);
  const boxes = await page.evaluate(() =>
    [...document.querySelectorAll('svg, text')].map((one) => {
      const { left, right, top, bottom } = one.getBoundingClientRect();
      return { text: one.tagName === 'svg' ? '' : (one.textContent ?? ''), left, right, top, bottom };
    }),
  );
  /** Texts on a shape that some corner of lies beside it; a ring of the whole year is two shapes. */
  const strays = await page.evaluate(() =>
    [...document.querySelectorAll('text')].flatMap((text) => {
      const shapes = [
        text.previousElementSibling,
        text.previousElementSibling?.previousElementSibling,
      ].filter((one) => one instanceof SVGGeometryElement && one.tagName === 'path') as SVGGeometryElement[];
      if (!(text.previousElementSibling instanceof SVGPathElement)) return [];
      const { x, y, width, height } = text.getBBox();
      // A letter's box is higher than the letter.
      const [top, bottom] = [y + height * 0.2, y + height * 0.8];
      const corners = [x, x + width].flatMap((left) => [new DOMPoint(left, top), new DOMPoint(left, bottom)]);
      const isOn = (point: DOMPoint): boolean => shapes.some((shape) => shape.isPointInFill(point));
      return corners.every(isOn) ? [] : [text.textContent];
    }),
  );
  if (name !== undefined) {
    mkdirSync(join(__dirname, '../../../out'), { recursive: true });
    await page.locator('svg').screenshot({ path: join(__dirname, '../../../out', `${name}.png`) });
  }
  await page.close();
  const [size, ...texts] = boxes;
  if (!size) throw new Error('no picture');
  return { texts, size, outside: strays };
}

const deck: readonly Activity[] = [
  ['Januari- februari', 'Inventering av kemikalier', 'Kemikalieombud'],
  ['Februari- mars', 'Lagbevakningssystemet', 'Miljösamordnare'],
  ['Februari- mars', 'Ledningens genomgång', 'Skolchef'],
  ['April', 'Extern miljörevision (19-22 april)', 'Miljösamordnare'],
  ['April', 'Omvärlds och risk/möjlighetsanalys', 'Ledningsgruppen'],
  ['April', 'Kvalitetsdialog', 'GA'],
  ['Maj', 'Skoldialog', 'Skolchef'],
  ['April – oktober', 'Handlingsplan 2022 och budget 2022', 'Skolchef, ekonomi'],
  ['Oktober', 'Skoldialog', 'Skolchef'],
  ['Oktober', 'Intern miljörevision och lagrevision', 'Miljösamordnare'],
  ['November', 'Ledningens genomgång', 'Skolchef'],
];

const long =
  'Genomgång av miljöledningssystemets dokumentation, rutiner och ansvarsfördelning med alla institutioner ';
const months = ['jan', 'feb', 'mars', 'april', 'maj', 'juni', 'juli', 'aug', 'sept', 'okt', 'nov', 'dec'];
const crowded: readonly Activity[] = [
  ...months.flatMap((month, at): Activity[] => [
    [month, `${long}nummer ${at}`, 'Miljösamordnaren, alla prefekter och de som har ansvar för laboratorier'],
    [`${month} – ${months[(at + 3) % 12] ?? ''}`, 'W'.repeat(90)],
    [month, `Möte den ${at + 3} ${month} kl 9–11`, 'Skolchef'],
    [month, `Rond den ${at + 4} ${month}`, 'Skolchef'],
  ]),
  ['Löpande', 'Rapportera avvikelser'],
  ['när det passar', 'Studiebesök'],
  [13, 'Månad tretton'] as unknown as Activity,
];

const meets = (a: Box, b: Box): boolean =>
  a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 3 && b.top < a.bottom - 3;

test.each<[string, readonly Activity[], 'sv' | 'en']>([
  ['deck', deck, 'sv'],
  ['crowded', crowded, 'sv'],
  ['one', [['May', 'Review']], 'en'],
])('%s: every text is inside the picture, and none lies on another', async (name, activities, language) => {
  const { texts, size, outside } = await drawn(picture(activities, language), `wheel-${name}`);
  expect(
    texts.filter((box) => box.left < 0 || box.right > size.right || box.top < 0 || box.bottom > size.bottom),
  ).toEqual([]);
  const over = texts.flatMap((box, at) =>
    texts
      .slice(0, at)
      .filter((other) => meets(box, other))
      .map((other) => `${other.text} / ${box.text}`),
  );
  expect(over).toEqual([]);
  expect(outside).toEqual([]);
  // The table has every number once; those that have a time stand on the wheel too.
  const numbers = texts.map(({ text }) => text).filter((text) => /^\d{1,3}$/.test(text));
  for (let number = 1; number <= activities.length; number += 1) expect(numbers).toContain(String(number));
});

const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.039_28 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (one: string, other: string): number => {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
};

test.each([
  ['text', 'paper'],
  ['quiet', 'paper'],
  ['text', 'month'],
  ['text', 'span'],
  ['onDays', 'days'],
  ['edge', 'paper'],
  ['edge', 'span'],
] as const)('%s on %s can be read', (ink, ground) => {
  expect(contrast(inks[ink], inks[ground])).toBeGreaterThanOrEqual(4.5);
});

test('the colours of the picture are those, and no others', () => {
  const known: readonly string[] = Object.values(inks);
  const used = picture(crowded).match(/#[0-9a-f]{3,8}/gi) ?? [];
  expect([...new Set(used)].filter((colour) => !known.includes(colour))).toEqual([]);
});

/** Texts of a well-formed picture, by the name of their element. */
function parsed(svg: string): ReadonlyMap<string, readonly string[]> {
  const texts = new Map<string, string[]>();
  const open: string[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => {
    open.push(name);
    texts.set(name, [...(texts.get(name) ?? []), '']);
  });
  parser.on('text', (text) => {
    const list = texts.get(open.at(-1) ?? '');
    if (list) list[list.length - 1] += text;
  });
  parser.on('closetag', () => open.pop());
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(svg).close();
  return texts;
}

test('any texts make a well-formed picture whose description names every activity', () => {
  const title = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.constantFrom('<a>&"\'', ']]>', 'å', '\u0000x'),
  );
  const month = fc.oneof(
    fc.constantFrom(...months, 'jan–mars', 'nov–feb', 'löpande'),
    fc.string({ maxLength: 20 }),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(month, title), { minLength: 1, maxLength: 30 }), (activities) => {
      const texts = parsed(picture(activities));
      const said = texts.get('desc')?.[0]?.split('\n') ?? [];
      expect(said.map((line) => Number.parseInt(line, 10))).toEqual(activities.map((_, at) => at + 1));
      expect(texts.get('title')).toEqual(['Årshjul 2021']);
    }),
  );
});
