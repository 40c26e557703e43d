import { ownersIn } from '../../../src/plan/people/people';

const named = (text: string): readonly string[] => ownersIn(text).owners.map(({ name }) => name);

describe('family names first, one of them in doubt by itself', () => {
  const people = ['Ek, Bo', 'Ali, Kim', 'Lindqvist, Anna', 'Kim, Leo', 'Berg, A.'];
  const pairs = people.flatMap((one) =>
    people.filter((two) => two !== one).map((two) => [one, two] as const),
  );
  it.each(['; ', ' / ', '\n', ';'])('parted by %j', (sign) => {
    for (const [one, two] of pairs)
      if (![one, two].every((name) => ['Ali, Kim', 'Kim, Leo'].includes(name)))
        expect(named(`${one}${sign}${two}`)).toEqual([one, two]);
  });
  it('but roles and units are owners of their own', () => {
    expect(named('Ekonomichef, Inköpare; Rektor, Kansli')).toHaveLength(4);
    expect(named('HR, Ekonomi; Ek, Bo')).toEqual(['HR', 'Ekonomi', 'Ek, Bo']);
  });
});

it.each(['Rektor', 'Eva Berg', 'Enhetschef', 'HR'])('%s is the owner, whoever is consulted', (owner) => {
  for (const joint of [
    'i samråd med',
    'efter samråd med',
    'samråder med',
    'med stöd av',
    'in consultation with',
  ])
    for (const other of ['skyddsombud', 'HR-chefen', 'facket'])
      expect(named(`${owner} ${joint} ${other}`)).toEqual([owner]);
});

it.each(['Avd', 'Klass', 'Team', 'Hus', 'Grupp', 'Enhet'])(
  '%s 42 and its next are as they are written',
  (unit) => {
    for (const text of [
      `${unit} 42 och 43`,
      `${unit} 42, 43`,
      `${unit} 42, 43 och 44`,
      `${unit} 3B och 4`,
      `${unit} 1 & 2`,
    ])
      expect(named(text)).toEqual([text]);
  },
);

it.each(['AB', 'HB', 'Ltd', 'Inc.', 'Partners', 'Partners AB', 'Co', 'Söner', 'GmbH'])(
  'a firm & %s is one',
  (form) => {
    expect(named(`Söder & ${form}`)).toEqual([`Söder & ${form}`.replace(/\.$/, '.')]);
    expect(named(`Ek & Lund ${form}, Eva Berg`)).toEqual([`Ek & Lund ${form}`, 'Eva Berg']);
  },
);

it.each(['avdelning', 'enhet', 'skola', 'förvaltning', 'klinik'])(
  'the chief of each %s is one role',
  (unit) => {
    expect(named(`Chef respektive ${unit}`)).toEqual([`Chef respektive ${unit}`]);
    expect(named('Eva Berg respektive Bo Ek')).toEqual(['Eva Berg', 'Bo Ek']);
  },
);

it.each(['Ekonomi-, HR- och IT-chef', 'Barn-, skol- och fritidsnämnden', 'Mark- och exploateringschef'])(
  '%s is one, whose words share their end',
  (role) => expect(named(role)).toEqual([role]),
);

describe('"&" between names of which nobody can say whether they are one', () => {
  it.each([
    'Ernst & Young',
    'Marks & Spencer',
    'Johnson & Johnson',
    'HR & Kommunikation',
    'IT & Säkerhet',
    'Finance & HR',
    'Sweco & Ramboll',
    'Stad & Land',
  ])('%s is kept whole, and asked about', (text) => {
    expect(named(text)).toEqual([text]);
    expect(ownersIn(text).isOpen).toBe(true);
  });
  it.each([
    ['Eva & Bo', 2],
    ['Eva Berg & Bo Ek', 2],
    ['GA & PA', 2],
    ['Rektor & biträdande rektor', 2],
    ['Drift & Underhåll', 1],
    ['AB Svensson & Söner', 1],
    ['Berg & Dal AB', 1],
  ])('%s is %i', (text, count) => {
    expect(named(text)).toHaveLength(count);
    expect(ownersIn(text).isOpen).toBe(false);
  });
});

it.each([
  ['Reed, T; Hill, A', ['Reed, T', 'Hill, A']],
  ['Berg, A', ['Berg, A']],
  ['HR, IT', ['HR', 'IT']],
  ['Tom Reed, PhD', ['Tom Reed']],
  ['Tom Reed, PhD, Ann Hill, MSc', ['Tom Reed', 'Ann Hill']],
  ['Eva Ek, fil. dr och Bo Lo', ['Eva Ek', 'Bo Lo']],
  ['Team 1/2', ['Team 1/2']],
  ['Avd. 3/4', ['Avd. 3/4']],
  ['Klass 4/5', ['Klass 4/5']],
  ['Eva Ek 12/3', ['Eva Ek']],
])('%j: initials, degrees and numbers of units', (text, owners) => expect(named(text)).toEqual(owners));

describe('a title whose last word carries the head of both is one', () => {
  const fields = ['IT', 'HR', 'Ekonomi', 'Kvalitet', 'Drift', 'Miljö', 'Säkerhet', 'Kommunikation'];
  const roles = ['digitaliseringschef', 'HR-chef', 'verksamhetsutvecklare', 'lokalvårdschef', 'IT-strateg'];
  it.each(fields)('%s & a compound role', (field) => {
    for (const role of roles) {
      expect(named(`${field} & ${role}`)).toEqual([`${field} & ${role}`]);
      expect(ownersIn(`${field} & ${role}`).isOpen).toBe(false);
    }
  });
  it.each(fields)('%s och a compound role may be a unit and a person: asked', (field) => {
    for (const role of roles)
      for (const and of ['och', 'and']) {
        expect(named(`${field} ${and} ${role}`)).toEqual([`${field} ${and} ${role}`]);
        expect(ownersIn(`${field} ${and} ${role}`).isOpen).toBe(true);
      }
  });
  it.each([
    'Sales and marketing director',
    'Risk & compliance officer',
    'HR & kommunikation',
    'Drift & fastighet',
    'Trygghet & säkerhet',
    'Vei & park',
    'Sales & marketing',
  ])('%s is kept whole, and asked about', (text) => {
    expect(named(text)).toEqual([text]);
    expect(ownersIn(text).isOpen).toBe(true);
  });
  it.each([
    ['Drift- och IT-chef', 1],
    ['HR- & ekonomichef', 1],
    ['Kommunikations- & marknadschef', 1],
    ['Park & natur', 1],
    ['Rektor och IT-chef', 2],
    ['VD & ekonomichef', 2],
    ['IT-chef & ekonomichef', 2],
    ['Eva & digitaliseringschef', 2],
    ['HR-chef & IT', 2],
    ['Kansliet och HR-chef', 2],
    ['Enhetschef & teknisk förvaltare', 2],
    ['Rektor, HR och IT-chef', 3],
    ['Finance director and HR manager', 2],
  ])('%s is %i', (text, count) => {
    expect(named(text)).toHaveLength(count);
    expect(ownersIn(text).isOpen).toBe(false);
  });
});

describe('fields of work that go together are one, and so is the role that leads both', () => {
  it.each([
    'Mark och exploateringschef',
    'Mark och exploateringsingenjör',
    'Mark & exploateringschef',
    'Mark och exploatering',
    'Vatten och avloppschef',
    'Kultur och fritidschef',
    'Kultur og fritidssjef',
    'Gata och parkingenjör',
    'Barn och utbildningschef',
    'Vård och omsorgschef',
    'Bygg och miljö',
    'Bygg och miljöchef',
    'Miljö och bygg',
    'Trafik och park',
    'Park och naturförvaltare',
  ])('%s, and nobody is asked', (text) => {
    expect(named(text)).toEqual([text]);
    expect(ownersIn(text).isOpen).toBe(false);
  });
  it.each([
    ['Anna och enhetschef', ['Anna', 'enhetschef']],
    ['Mark och enhetschef', ['Mark', 'enhetschef']],
    ['Mark och personalchef', ['Mark', 'personalchef']],
    ['Mark Berg och exploateringschef', ['Mark Berg', 'exploateringschef']],
    ['Mark och Eva', ['Mark', 'Eva']],
    ['Siv och exploateringschef', ['Siv', 'exploateringschef']],
    ['Per och trafikingenjör', ['Per', 'trafikingenjör']],
    ['Rektor och fritidschef', ['Rektor', 'fritidschef']],
  ])('%s is a person beside a role', (text, owners) => {
    expect(named(text)).toEqual(owners);
    expect(ownersIn(text).isOpen).toBe(false);
  });
});
