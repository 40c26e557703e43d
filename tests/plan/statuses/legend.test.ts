import fc from 'fast-check';
import { colourNamed, colourOfFill } from '../../../src/plan/statuses/colours';
import { legendOf } from '../../../src/plan/statuses/legend';
import { statusReader } from '../../../src/plan/statuses/statuses';
import { unicodeText } from '../../unicode-text';

const light = {
  grön: 'done',
  green: 'done',
  gul: 'ongoing',
  yellow: 'ongoing',
  röd: 'notStarted',
  red: 'notStarted',
};

describe('a legend', () => {
  it.each([
    [['Grön = klar, Gul = pågår, Röd = ej påbörjad'], light],
    [['Grön: klar; Gul: pågår; Röd: ej påbörjad'], light],
    [['Färgkoder: Grön = klar, gul = pågår, röd = ej påbörjad'], light],
    [['Grön = klar', 'Gul = pågår', 'Röd = ej påbörjad'], light],
    [['Grön = klar\nGul = pågår\nRöd = ej påbörjad'], light],
    [['grön betyder klar, gul betyder pågår, röd betyder ej påbörjad'], light],
    [['Klar = grön, Pågår = gul, Ej påbörjad = röd'], light],
    [['Grön = klar Gul = pågår Röd = ej påbörjad'], light],
    [['G = done, A = in progress, R = not started'], { g: 'done', a: 'ongoing', r: 'notStarted' }],
    [['✓ = klar, – = utgår, ○ = ej påbörjad'], { '✓': 'done', '-': 'cancelled', '○': 'notStarted' }],
    [['1 = ej påbörjad, 2 = pågår, 3 = klar'], { 1: 'notStarted', 2: 'ongoing', 3: 'done' }],
    [['Status: Klar / Pågår / Ej påbörjad'], { klar: 'done', pågår: 'ongoing', 'ej påbörjad': 'notStarted' }],
    [['Ej påbörjad, Pågår, Klar'], { klar: 'done', pågår: 'ongoing', 'ej påbörjad': 'notStarted' }],
    [
      ['🟢 = klart | 🔴 = ej påbörjat'],
      { '🟢': 'done', green: 'done', '🔴': 'notStarted', red: 'notStarted' },
    ],
  ])('%j', (lines, legend) => {
    expect(Object.fromEntries(legendOf(lines))).toEqual(legend);
  });

  it.each([
    [['Handlingsplan 2020']],
    [['Etapp 1: klar, etapp 2: pågår']],
    [['OBS = klart senast 30 juni']],
    [['Ansvarig = prefekt, Tid = vt']],
    [['Status']],
    [['Klar']],
    [['Klar / Klart']],
    [['Inför LED-belysning i hus 3, klart i maj, pågår']],
    [[]],
  ])('is not in %j', (lines) => {
    expect(legendOf(lines).size).toBe(0);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.array(unicodeText()), (lines) => legendOf(lines).size >= 0));
  });
});

describe('statuses by a legend', () => {
  const legend = legendOf(['Grön = klar, Gul = pågår, Röd = ej påbörjad, Blå = utgår']);
  const read = statusReader({ language: 'sv', legend });

  it.each([
    ['Grön', 'done'],
    ['grönt', 'done'],
    ['grönt ljus', 'done'],
    ['Green', 'done'],
    ['🟢', 'done'],
    ['🟡 lite sent', 'ongoing'],
    ['R', 'notStarted'],
    ['Röd!', 'notStarted'],
    ['Lila', 'unknown'],
    ['Klar', 'done'],
  ])('%j is %s', (text, status) => {
    expect(read(text).status).toBe(status);
  });

  it.each([
    ['00B050', 'done'],
    ['C6EFCE', 'done'],
    ['92D050', 'done'],
    ['FFFF00', 'ongoing'],
    ['FFEB9C', 'ongoing'],
    ['FF0000', 'notStarted'],
    ['FFC7CE', 'notStarted'],
    ['0070C0', 'cancelled'],
    ['FFFFFF', 'missing'],
    ['D9D9D9', 'missing'],
    ['#bad', 'missing'],
  ])('a cell filled %s is %s', (fill, status) => {
    expect(read(null, { fill }).status).toBe(status);
  });

  it('gives words the last say, and the exact colour before its name', () => {
    expect(read('Pågår', { fill: '00B050' }).status).toBe('ongoing');
    expect(read('?', { fill: '00B050' }).status).toBe('done');
    const exact = statusReader({
      language: 'sv',
      legend: new Map([
        ['FFC000', 'waiting'],
        ['orange', 'done'],
      ]),
    });
    expect(exact(null, { fill: 'FFC000' })).toMatchObject({ status: 'waiting', certainty: 'certain' });
    expect(exact(null, { fill: 'ED7D31' })).toMatchObject({ status: 'done', certainty: 'likely' });
  });

  it('knows colours only by a legend', () => {
    expect(statusReader({ language: 'sv' })(null, { fill: '00B050' }).status).toBe('missing');
  });

  it('reads numbers by it', () => {
    const coded = statusReader({
      language: 'sv',
      legend: legendOf(['1 = ej påbörjad, 2 = pågår, 3 = klar']),
    });
    expect([coded(1).status, coded('2').status, coded(3).status, coded(4).status]).toEqual([
      'notStarted',
      'ongoing',
      'done',
      'unknown',
    ]);
  });

  it('takes what is struck through for cancelled, unless it is done', () => {
    expect(read('Pågår', { strike: true }).status).toBe('cancelled');
    expect(read(null, { strike: true }).status).toBe('cancelled');
    expect(read('Klar', { strike: true }).status).toBe('done');
  });
});

describe('colours', () => {
  it.each([
    ['amber', 'yellow'],
    ['rött', 'red'],
    ['gul flagga', 'yellow'],
    ['blåbär', undefined],
  ])('%j is %s', (text, name) => {
    expect(colourNamed(text)).toBe(name);
  });

  it.each([
    ['FFC000', 'yellow'],
    ['ED7D31', 'orange'],
    ['7030A0', 'purple'],
    ['808080', 'grey'],
    ['000000', 'black'],
    ['FFFFFF', undefined],
    ['zzz', undefined],
  ])('%s is %s', (fill, name) => {
    expect(colourOfFill(fill)).toBe(name);
  });
});
