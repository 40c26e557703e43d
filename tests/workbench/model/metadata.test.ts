import { modelTypes } from '../../../workbench/office-double/model/types';
import { blankWorkbook } from '../../hosts/xlsx/blank-workbook';
import { excelOver } from '../office';

/** What the library itself says of each of its classes. */
interface Metadata {
  readonly _scalarPropertyNames?: readonly string[];
  readonly _scalarPropertyUpdateable?: readonly boolean[];
  readonly _navigationPropertyNames?: readonly string[];
  readonly _isCollection?: boolean;
  readonly [member: string]: unknown;
}

const { excel } = excelOver(blankWorkbook());
const classes = excel as unknown as Readonly<Record<string, { readonly prototype: Metadata }>>;

/** Types that an add-in reaches by other ways than a class of the library. */
const services = new Set(['AddinInternalService']);

const rows = [...modelTypes.values()]
  .filter(({ name }) => !services.has(name))
  .map((type) => {
    const prototype = classes[type.name]?.prototype;
    if (!prototype) throw new Error(`the library has no class ${type.name}`);
    return { name: type.name, type, prototype };
  });

/** Methods that the library calls by itself, beside those that add-ins see. */
const internal = (name: string): boolean => name.startsWith('_');

describe.each(rows)('$name', ({ type, prototype }) => {
  const scalars = prototype._scalarPropertyNames ?? [];

  test('has only scalars that the library knows', () => {
    expect(Object.keys(type.scalars ?? {}).filter((name) => !scalars.includes(name))).toEqual([]);
  });

  test('lets only be set what the library lets be set', () => {
    const isSettable = (name: string): boolean =>
      prototype._scalarPropertyUpdateable?.[scalars.indexOf(name)] === true;
    const set = Object.entries(type.scalars ?? {}).filter(([, member]) => typeof member !== 'function');
    expect(set.map(([name]) => name).filter((name) => !isSettable(name))).toEqual([]);
  });

  test('has only navigations that the library knows', () => {
    const known = prototype._navigationPropertyNames ?? [];
    // Members of a collection's type are those of its items to the library; its own are getters.
    const names = Object.keys(type.navigations ?? {});
    expect(names.filter((name) => !known.includes(name) && !(name in prototype))).toEqual([]);
  });

  test('has only methods that the library knows', () => {
    const names = Object.keys(type.methods ?? {}).filter((name) => !internal(name));
    expect(names.filter((name) => typeof prototype[name] !== 'function')).toEqual([]);
  });

  test('is a collection where the library has one', () => {
    expect(type.items !== undefined).toBe(prototype._isCollection === true);
  });
});

test('a type that is not there would be noticed', () => {
  expect(rows.length).toBeGreaterThan(45);
});
