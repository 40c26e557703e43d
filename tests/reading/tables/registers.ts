import type { CellValue } from '../../../src/book/cells';
import { day } from '../../plan/sheet-of';
import { isoDay } from '../content/days';
import { areas, functions, names, units } from '../content/phrases';
import type { Draw } from '../draw';

export type Write = (index: number) => CellValue;

/** A sheet that lists something else: its headings, each with what stands below. */
type Sheet = Readonly<Record<string, Write>>;

export type Sheets = Readonly<Record<string, (draw: Draw) => Readonly<Record<'sv' | 'en', Sheet>>>>;

const nth =
  (list: readonly string[]): Write =>
  (index) =>
    list[index % list.length] ?? '';

const anyOf =
  (draw: Draw, list: readonly string[]): Write =>
  () =>
    draw.pick(list);

const someDay =
  (draw: Draw, year: number): Write =>
  () =>
    day(isoDay(year, draw.between(1, 12), draw.between(1, 28)));

/** Things that are kept in order, with an owner, a day and a state each: nothing in them is to be done. */
export const registers: Sheets = {
  contracts: (draw) => ({
    sv: {
      Leverantör: nth([
        'Städkompaniet',
        'Norrel',
        'Kontorsbolaget',
        'Hissjouren',
        'Skolmat AB',
        'Grönytor',
        'Låsteknik',
      ]),
      Avtalsnr: (index) => `AV-${2100 + index}`,
      'Gäller t.o.m.': someDay(draw, draw.year + 1),
      Avtalsägare: anyOf(draw, functions.sv),
      Status: anyOf(draw, ['Aktivt', 'Uppsagt', 'Löpt ut']),
    },
    en: {
      Supplier: nth([
        'CleanCo',
        'Northern Power',
        'Office Ltd',
        'Lift Care',
        'School Meals',
        'Greens',
        'Lockworks',
      ]),
      'Contract no.': (index) => `C-${2100 + index}`,
      'Valid until': someDay(draw, draw.year + 1),
      'Contract owner': anyOf(draw, functions.en),
      Status: anyOf(draw, ['Active', 'Terminated', 'Expired']),
    },
  }),
  documents: (draw) => ({
    sv: {
      Dokument: nth([
        'Arkivplan',
        'Delegationsordning',
        'Resepolicy',
        'Krisplan',
        'Lönepolicy',
        'Arbetsordning',
      ]),
      Version: (index) => `${index + 1}.0`,
      Dokumentägare: anyOf(draw, functions.sv),
      Fastställd: someDay(draw, draw.year - 1),
      Status: anyOf(draw, ['Gällande', 'Utkast', 'Arkiverad']),
    },
    en: {
      Document: nth([
        'Archive plan',
        'Scheme of delegation',
        'Travel policy',
        'Crisis plan',
        'Pay policy',
        'Standing orders',
      ]),
      Version: (index) => `${index + 1}.0`,
      'Document owner': anyOf(draw, functions.en),
      Adopted: someDay(draw, draw.year - 1),
      Status: anyOf(draw, ['In force', 'Draft', 'Archived']),
    },
  }),
  orders: (draw) => ({
    sv: {
      Ordernr: (index) => 40_100 + index,
      Kund: nth(['Byggtjänst', 'Almgrens', 'Ekhagens vård', 'Sjöfart AB', 'Kommunen', 'Teatern']),
      Vara: nth(['Pumpar', 'Ventiler', 'Filter', 'Slangar', 'Kopplingar']),
      Leveransdag: someDay(draw, draw.year),
      Orderstatus: anyOf(draw, ['Levererad', 'Packad', 'Restad']),
    },
    en: {
      'Order no.': (index) => 40_100 + index,
      Customer: nth(['Buildserve', 'Elmgreen', 'Oak Care', 'Shipping Ltd', 'The council', 'The theatre']),
      Product: nth(['Pumps', 'Valves', 'Filters', 'Hoses', 'Couplings']),
      'Delivery date': someDay(draw, draw.year),
      'Order status': anyOf(draw, ['Delivered', 'Packed', 'Back order']),
    },
  }),
  staff: (draw) => ({
    sv: {
      Namn: nth(names.sv),
      Tjänst: anyOf(draw, functions.sv),
      Enhet: anyOf(draw, units.sv),
      'Anställd från': someDay(draw, 2012),
      Sysselsättningsgrad: anyOf(draw, ['100 %', '75 %', '50 %']),
    },
    en: {
      Name: nth(names.en),
      Post: anyOf(draw, functions.en),
      Unit: anyOf(draw, units.en),
      'Employed since': someDay(draw, 2012),
      'Working time': anyOf(draw, ['100 %', '75 %', '50 %']),
    },
  }),
  courses: (draw) => ({
    sv: {
      Kurs: nth([
        'Brandskydd A',
        'Hjärt-lungräddning',
        'Excel grund',
        'Truckkort',
        'Samtalsteknik',
        'Arkivkunskap',
      ]),
      Kursledare: anyOf(draw, names.sv),
      Datum: someDay(draw, draw.year),
      Platser: () => draw.between(6, 30),
      Ämne: anyOf(draw, areas.sv),
    },
    en: {
      Course: nth([
        'Fire safety A',
        'First aid',
        'Excel basics',
        'Forklift licence',
        'Talking skills',
        'Archives',
      ]),
      Teacher: anyOf(draw, names.en),
      Date: someDay(draw, draw.year),
      Seats: () => draw.between(6, 30),
      Subject: anyOf(draw, areas.en),
    },
  }),
};
