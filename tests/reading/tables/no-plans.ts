import { day } from '../../plan/sheet-of';
import { isoDay } from '../content/days';
import { areas, functions, names, objects, units } from '../content/phrases';
import { plain, type Cell, type Column, type Draw, type Item, type Table } from '../draw';
import { registers, type Sheets, type Write } from './registers';
import { norwegianLists } from './registers-nb';

const sheets: Sheets = {
  ...registers,
  systems: (draw) => {
    const system: Write = (i) =>
      ['Agresso', 'Primula', 'Canvas', 'Medvind', 'Platina', 'Ladok', 'Procapita', 'Cosmic'][i % 8] ?? '';
    const [vendor, role]: [Write, Write] = [
      () => draw.pick(['Unit4', 'Evry', 'Visma', 'CGI']),
      () => draw.pick(functions[draw.language]),
    ];
    return {
      sv: {
        System: system,
        Leverantör: vendor,
        Systemägare: role,
        Status: () => draw.pick(['I drift', 'Avvecklas', 'Under upphandling']),
        Version: (i) => `${i + 1}.2`,
      },
      en: {
        System: system,
        Supplier: vendor,
        Owner: role,
        Status: () => draw.pick(['In use', 'Being phased out', 'Live']),
        Version: (i) => `${i + 1}.2`,
      },
    };
  },
  contacts: (draw) => {
    const [name, role, mail]: [Write, Write, Write] = [
      (i) => names[draw.language][i % 10] ?? '',
      () => draw.pick(functions[draw.language]),
      (i) => `post${i}@example.org`,
    ];
    return {
      sv: {
        Namn: name,
        Roll: role,
        'E-post': mail,
        Telefon: (i) => `08-123 45 ${10 + i}`,
        Enhet: () => draw.pick(units.sv),
      },
      en: {
        Name: name,
        Role: role,
        Email: mail,
        Phone: (i) => `020 7946 00${10 + i}`,
        Unit: () => draw.pick(units.en),
      },
    };
  },
  attendance: (draw) => {
    const [name, mark]: [Write, Write] = [
      (i) => names[draw.language][i % 10] ?? '',
      () => draw.pick(['x', 'x', null]),
    ];
    return {
      sv: {
        Deltagare: name,
        '12 jan': mark,
        '9 feb': mark,
        '8 mars': mark,
        '5 april': mark,
        Kommentar: () => draw.pick([null, 'sjuk', 'via länk']),
      },
      en: {
        Participant: name,
        '12 Jan': mark,
        '9 Feb': mark,
        '8 Mar': mark,
        '5 Apr': mark,
        Comment: () => draw.pick([null, 'ill', 'by link']),
      },
    };
  },
  stock: (draw) => {
    const [code, count]: [Write, Write] = [(i) => `A-${100 + i}`, () => draw.between(0, 400)];
    return {
      sv: {
        Artikelnr: code,
        Benämning: (i) =>
          ['Handskar', 'Skruv 5 mm', 'Filter', 'Kabel', 'Lim', 'Borr', 'Tejp', 'Slang'][i % 8] ?? '',
        Antal: count,
        Lagerplats: () => draw.pick(['Hylla 1', 'Hylla 2']),
        Pris: count,
      },
      en: {
        'Part no.': code,
        Item: (i) =>
          ['Gloves', 'Screw 5 mm', 'Filter', 'Cable', 'Glue', 'Drill', 'Tape', 'Hose'][i % 8] ?? '',
        Quantity: count,
        Shelf: () => draw.pick(['Shelf 1', 'Shelf 2']),
        Price: count,
      },
    };
  },
  budget: (draw) => {
    const sum: Write = () => draw.between(10, 900) * 1000;
    return {
      sv: {
        Konto: (i) => 4010 + i * 10,
        Benämning: (i) => areas.sv[i % 10] ?? '',
        Budget: sum,
        Utfall: sum,
        Avvikelse: sum,
        Prognos: sum,
      },
      en: {
        Account: (i) => 4010 + i * 10,
        Description: (i) => areas.en[i % 10] ?? '',
        Budget: sum,
        Actual: sum,
        Variance: sum,
        Forecast: sum,
      },
    };
  },
  glossary: () => ({
    sv: {
      Begrepp: (i) =>
        ['Avvikelse', 'Egenkontroll', 'Kvalitet', 'Mål', 'Process', 'Risk', 'Ständig förbättring', 'Åtgärd'][
          i % 8
        ] ?? '',
      Förklaring: (i) => `Vad som menas i denna handbok, se avsnitt ${i + 1}`,
      Källa: () => 'ISO 9000',
    },
    en: {
      Term: (i) =>
        ['Action', 'Audit', 'Deviation', 'Goal', 'Process', 'Quality', 'Risk', 'Supplier'][i % 8] ?? '',
      Definition: (i) => `What is meant in this handbook, see section ${i + 1}`,
      Source: () => 'ISO 9000',
    },
  }),
  survey: (draw) => {
    const mark: Write = () => draw.between(1, 5);
    return {
      sv: {
        Tidsstämpel: (i) => day(isoDay(draw.year, 3, 1 + i)),
        'Hur nöjd är du?': mark,
        'Trivs du på jobbet?': mark,
        'Övriga synpunkter': () => draw.pick([null, 'Bra!', 'Mer fika', 'Inget särskilt']),
      },
      en: {
        Timestamp: (i) => day(isoDay(draw.year, 3, 1 + i)),
        'How satisfied are you?': mark,
        'Do you like your work?': mark,
        'Other comments': () => draw.pick([null, 'Good!', 'More coffee', 'Nothing special']),
      },
    };
  },
  timeSheet: (draw) => {
    const [date, hours, name]: [Write, Write, Write] = [
      (i) => day(isoDay(draw.year, 2, 1 + i)),
      () => draw.between(1, 8),
      () => draw.pick(names[draw.language]),
    ];
    return {
      sv: {
        Datum: date,
        Namn: name,
        Projekt: () => draw.pick(areas.sv),
        Timmar: hours,
        Kommentar: () => draw.pick([null, 'möte', 'resa']),
      },
      en: {
        Date: date,
        Name: name,
        Project: () => draw.pick(areas.en),
        Hours: hours,
        Comment: () => draw.pick([null, 'meeting', 'travel']),
      },
    };
  },
  equipment: (draw) => {
    const [thing, place, checked]: [Write, Write, Write] = [
      (i) => objects[draw.language][i] ?? '',
      () => draw.pick(units[draw.language]),
      (i) => day(isoDay(draw.year, 4, 1 + i)),
    ];
    return {
      sv: {
        Objekt: thing,
        Placering: place,
        'Inköpt år': () => draw.between(2005, 2019),
        'Senast besiktigad': checked,
        Skick: () => draw.pick(['Gott', 'Slitet']),
      },
      en: {
        Asset: thing,
        Place: place,
        'Year bought': () => draw.between(2005, 2019),
        'Last inspected': checked,
        Condition: () => draw.pick(['Good', 'Worn']),
      },
    };
  },
};

const column = (heading: string, write: Write): Column => ({
  list: 'none',
  heading,
  field: 'unknown',
  also: [],
  cell: ({ index }): Cell => {
    const value = write(index);
    return typeof value === 'object' && value !== null ? { value, format: 'yyyy-mm-dd' } : plain(value);
  },
});

/** Something that looks like a list and is no plan. */
export function noPlanTable(draw: Draw, name: string = draw.pick(Object.keys(sheets))): Table {
  const written =
    draw.language === 'nb' ? (norwegianLists(draw)[name] ?? {}) : (sheets[name]?.(draw)[draw.language] ?? {});
  const columns = Object.entries(written).map(([heading, write]) => column(heading, write));
  const rows = Array.from({ length: draw.between(5, 8) }, (_, index): Item => {
    const story = { index, title: '', status: 'missing', due: '', start: '', end: '', percent: 0 } as const;
    return { kind: 'item', title: '', cells: columns.map(({ cell }) => cell(story)) };
  });
  return { kind: 'none', also: [], columns, rows, key: [] };
}
