import fc from 'fast-check';

const split = (words: string): readonly string[] => words.split('|').map((word) => word.trim());

const year = fc.integer({ min: 2000, max: 2049 });
const number = fc.integer({ min: 1, max: 1999 });
const oneOf = (words: string): fc.Arbitrary<string> => fc.constantFrom(...split(words));
const together = (...parts: readonly fc.Arbitrary<string | number>[]): fc.Arbitrary<string> =>
  fc.tuple(...parts).map((texts) => texts.join(''));
const text = fc.constant<string>;

/** "ISO 14001:2015", "ISO/IEC 27001-2022", "SS-EN 1838:2013". */
const standards = together(
  oneOf('ISO 14001 | ISO 9001 | ISO/IEC 27001 | SS-EN 1838 | BS 45001 | OHSAS 18001'),
  fc.constantFrom(':', '-'),
  year,
);

/** "AFS 2023:1", "SFS 2018:1197". */
const statutes = together(
  oneOf('AFS | SFS | SOSFS | SRVFS | HSLF-FS | TSFS | BFS'),
  text(' '),
  year,
  text(':'),
  number,
);

/** "Data Protection Act 2018", "arbetsmiljölagen 2010". */
const laws = together(
  oneOf(
    'Data Protection Act | Equality Act | Fire Safety Order | Noise Regulations | Waste Directive | arbetsmiljölagen | miljöbalken | dataskyddsförordningen',
  ),
  text(' '),
  year,
);

/** "KS 2024/123", "V-2019-0351", "Form QF-2017". */
const registers = fc.oneof(
  together(
    oneOf('Dnr KS | Dnr | dnr BUN | Ärende'),
    text(' '),
    year,
    text('/'),
    fc.integer({ min: 100, max: 999 }),
  ),
  together(oneOf('V | KS | BUN'), text('-'), year, text('-0'), fc.integer({ min: 100, max: 999 })),
  together(oneOf('Form QF | Doc HR'), text('-'), year),
);

const versions = together(
  oneOf('version | mall | utgåva | template | blankett | edition | Copyright | © | utskriven | printed'),
  text(' '),
  fc.oneof(
    year,
    year.map((one) => `${one}-03-01`),
  ),
);

const others = together(
  oneOf('Agenda | Vision | Net Zero | basår | baseline | jämfört med | rum | room | tel'),
  text(' '),
  year,
);

/** Numbers that look like a year and are a part of something else's name. */
export const references: fc.Arbitrary<string> = fc.oneof(
  standards,
  statutes,
  laws,
  registers,
  versions,
  others,
);
