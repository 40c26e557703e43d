import type { CellValue } from '../../src/book/cells';
import { day } from './sheet-of';
import { due, owner, planOf, read, status, title } from './lacking-plan';

/* One field over several columns: persons with marks, a beginning and a length, a status for each unit. */

describe('persons in columns of their own', () => {
  const persons = [
    ['Anna', 'Bo', 'Kim'],
    ['Rektor', 'Vaktm.', 'IT'],
    ['Tom', 'Jane', 'Sam'],
    ['AB', 'BE', 'KA'],
    ['Anna Berg', 'Bo Ek', 'Kim Ali'],
    ['Chef', 'Samordnare', 'Handläggare'],
    ['Manager', 'Caretaker', 'Nurse'],
    ['HR', 'IT', 'Ekonomi'],
    ['Eva', 'Lars', 'Zlatan'],
    ['Rektor', 'Bitr. rektor', 'Skolsköterska'],
  ];
  it.each(persons.flatMap((names) => ['x', 'X', '1', 'A', '✓'].map((mark) => [names, mark] as const)))(
    '%j marked %s',
    (names, mark) => {
      const marks = names.map(
        (name, at) => [name, [0, 1, 2, 0].map((who) => (who === at ? mark : null))] as const,
      );
      const { rows, fieldOf } = read(planOf([title, due, ...marks, status]));
      expect(names.map(fieldOf)).toEqual(['owner', 'owner', 'owner']);
      expect(rows.slice(0, 3).map(({ ownerText }) => ownerText)).toEqual(names);
    },
  );
  it('those who are only told or asked do not answer for it', () => {
    const marks = ['Anna', 'Bo', 'Eva'].map(
      (name, at) => [name, [0, 1, 2].map((who) => (who === at ? 'R' : 'C'))] as const,
    );
    expect(read(planOf([title, due, ...marks, status])).rows[1]?.ownerText).toBe('Bo');
  });
  it('beside a column of owners they are something else', () => {
    const marks = ['Anna', 'Bo'].map(
      (name, at) => [name, [at === 0 ? 'x' : null, at === 1 ? 'x' : null]] as const,
    );
    expect(read(planOf([title, owner, due, ...marks, status])).fieldOf('Anna')).not.toBe('owner');
  });
});

describe('a beginning and how long it takes', () => {
  const start = ['Startdatum', [day('2026-01-31')]] as const;
  it.each<[string, CellValue, string]>([
    ['Antal dagar', 30, '2026-03-02'],
    ['Längd', '2 mån', '2026-03-31'],
    ['Varaktighet (v)', 6, '2026-03-14'],
    ['Antal veckor', 6, '2026-03-14'],
    ['Löptid', '6 veckor', '2026-03-14'],
    ['Genomförandetid (mån)', 1, '2026-02-28'],
    ['Duration', '6 weeks', '2026-03-14'],
    ['Duration (days)', 10, '2026-02-10'],
    ['Length in months', 3, '2026-04-30'],
    ['Number of weeks', 2, '2026-02-14'],
    ['How long', '3 months', '2026-04-30'],
  ])('%s of %s ends on %s', (heading, length, end) => {
    const { rows } = read(planOf([title, owner, start, [heading, [length, length]], status]));
    expect(rows[0]?.deadline).toMatchObject({ kind: 'day', date: end });
  });
  it.each(['Tidsåtgång veckor', 'Arbetsinsats dagar', 'Effort (days)', 'Work (weeks)', 'Resurs veckor'])(
    '%s may be how much work it is: asked',
    (heading) => {
      const rows = planOf([title, owner, start, [heading, [6, 4]], status]);
      expect(read(rows).askedOf(heading)).toContain('deadline');
      expect(read(rows).rows[0]?.deadline.date).toBeNull();
      expect(read(rows, { [heading]: 'deadline' }).rows[0]?.deadline.kind).toBe('day');
      expect(read(rows, { [heading]: 'resources' }).rows[0]?.deadline.kind).toBe('missing');
    },
  );
});

describe('columns of one unit each are no status of the whole', () => {
  it.each([
    ['Björkskolan', 'Ekskolan', 'Lönnskolan'],
    ['Hus A', 'Hus B', 'Hus C'],
    ['Site 1', 'Site 2', 'Site 3'],
    ['Norr', 'Syd', 'Väst'],
    ['Status A', 'Status B', 'Status C'],
    ['Status norr', 'Status söder', 'Status väst'],
    ['Ward 1', 'Ward 2', 'Ward 3'],
    ['Avd 1', 'Avd 2', 'Avd 3'],
    ['North', 'South', 'East'],
    ['Solgården', 'Ekbacken', 'Lunden'],
    ['Förskolan', 'Grundskolan', 'Gymnasiet'],
  ])('%s, %s, %s', (...units) => {
    const ofUnits = units.map(
      (unit, at) =>
        [unit, [['Klart', 'Pågår', 'Ej påbörjad', 'Klart'][at] ?? null, 'Klart', 'Pågår']] as const,
    );
    const { rows, asked, fieldOf } = read(planOf([title, owner, due, ...ofUnits]));
    expect(new Set(rows.map((row) => row.status.status))).toEqual(new Set(['missing']));
    expect(asked).toMatchObject([{ code: 'several-headings', candidates: ['status'], cells: units }]);
    expect(units.map(fieldOf)).toEqual(['unknown', 'unknown', 'unknown']);
    const chosen = read(planOf([title, owner, due, ...ofUnits]), { [units[1] ?? '']: 'status' });
    expect(chosen.fieldOf(units[1] ?? '')).toBe('status');
  });
  it('follow-ups in order, and steps of the work, are none', () => {
    for (const headings of [
      ['Läge mars', 'Läge maj'],
      ['Status Q1', 'Status Q2'],
      ['Klart', 'Verifierat'],
      ['Tidigare status', 'Status'],
    ]) {
      const columns = headings.map((heading) => [heading, ['Pågår', 'Klart', 'Ej påbörjad']] as const);
      expect(
        read(planOf([title, owner, due, ...columns])).asked.map(({ cells }) => cells),
      ).not.toContainEqual(headings);
    }
  });
});
