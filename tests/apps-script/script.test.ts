import { RUNS } from '../../src/book/run-log';
import { Failure } from '../../src/hosts/failure';
import { heldMeeting } from '../jobs/minutes/held-meeting';
import { svSheets } from '../../src/text/sv/sheets';
import { enSheets } from '../../src/text/en/sheets';
import { dumped } from '../fakes/spreadsheet-app/state';
import { conversationIn } from './conversation-in';
import { build, executed, newWorld } from './execution';
import { sample, worldFrom } from './seeded-world';

/*
 * What ships is what is run: the built Code.js, in a world that has ECMAScript and the services, and nothing else.
 */
beforeAll(() => build(), 300_000);

const swedish = sample('handlingsplan-exempel.xlsx');
const options = { today: '2020-11-24' };

describe('the menu', () => {
  test.each([
    ['sv', svSheets.menu],
    ['en_GB', enSheets.menu],
    ['de', svSheets.menu],
  ] as const)('speaks the language of the person: %s', (locale, words) => {
    const world = newWorld();
    world.desk.locale = locale;
    executed(world, 'onOpen');
    const items = world.desk.menus[0]?.items.flatMap((item) => (item ? [item[0]] : []));
    expect(items).toEqual([
      words.check,
      words.rollup,
      words.agenda,
      words.minutes,
      words.decisions,
      words.cycle,
      words.pot,
      words['year-change'],
      words.owners,
      words.log,
      words.sidebar,
      words.undo,
    ]);
  });

  test('is all there is before the person has allowed anything', () => {
    const world = newWorld();
    world.desk.isAllowed = false;
    executed(world, 'onInstall');
    expect(world.desk.menus).toHaveLength(1);
    expect(world.book.wire.calls).toEqual([]);
  });

  test.each([
    ['enterDecisions', 'decisions'],
    ['makeCycle', 'cycle'],
    ['closeYear', 'year-change'],
  ])('%s writes nothing by itself: the sidebar opens on what would be written', (item, verb) => {
    const world = worldFrom(swedish);
    executed(world, item);
    expect(world.desk.sidebar?.content).toContain(`data-verb="${verb}"`);
    expect(world.desk.alerts).toEqual([]);
  });

  test('names functions that are there', () => {
    const world = worldFrom(swedish);
    executed(world, 'onOpen');
    for (const item of world.desk.menus[0]?.items ?? []) if (item) executed(world, item[1]);
    expect(world.desk.sidebar).toMatchObject({ file: 'sidebar', title: 'Planbok' });
    expect(world.desk.alerts.map(({ title }) => title)).not.toContain(svSheets.bug.title);
  });
});

describe('a menu item', () => {
  test('says where there is no plan', () => {
    const world = newWorld();
    executed(world, 'checkPlan');
    expect(world.desk.alerts).toEqual([{ title: svSheets.noPlan.title, text: svSheets.noPlan.unchanged }]);
  });

  test('says what is to be decided, and writes nothing', () => {
    const world = worldFrom(swedish);
    const before = dumped(world.book);
    executed(world, 'checkPlan');
    expect(world.desk.alerts[0]?.title).toMatch(/^Granskat: \d+ att avgöra$/);
    expect(world.desk.alerts[0]?.text).toContain(svSheets.openPane);
    expect(dumped(world.book)).toEqual(before);
  });

  test('makes the overview of a plan that nobody has reviewed, and does not touch the plan', () => {
    const world = worldFrom(swedish);
    const names = world.book.sheets.map(({ name }) => name);
    const theirs = (): unknown =>
      dumped({
        ...world.book,
        names: new Map(),
        metadata: [],
        sheets: world.book.sheets.filter(({ name }) => names.includes(name)),
      });
    const before = theirs();
    executed(world, 'makeRollup');
    expect(world.desk.alerts).toEqual([]);
    const shown = world.book.sheets.find(({ id }) => id === world.book.active);
    expect(shown?.name).toBe('Lägesbild');
    expect(theirs()).toEqual(before);
  });

  test('makes the agenda, shows it, and is undone by another', () => {
    const world = worldFrom(swedish);
    const before = world.book.sheets.map(({ name }) => name);
    executed(world, 'makeAgenda');
    expect(world.desk.alerts).toEqual([]);
    const shown = world.book.sheets.find(({ id }) => id === world.book.active);
    expect(before).not.toContain(shown?.name);
    executed(world, 'undoLastRun');
    expect(world.desk.alerts.map(({ title }) => title)).toEqual([svSheets.undone.title]);
    const left = world.book.sheets
      .map(({ name }) => name)
      .filter((name) => name !== 'planbok_journal' && name !== RUNS);
    expect(left).toEqual(before);
    executed(world, 'undoLastRun');
    expect(world.desk.alerts[1]?.title).toBe(svSheets.undone.nothing);
  });

  test('makes a page for each owner of a plan that nobody has put in order', () => {
    const world = worldFrom(swedish);
    executed(world, 'makeOwners');
    expect(world.desk.alerts).toEqual([]);
    expect(world.book.sheets.find(({ id }) => id === world.book.active)?.name).toBe('Per ansvarig');
  });

  test('makes the minutes of the agenda as the meeting left it, once; without an agenda it says so', () => {
    const empty = worldFrom(swedish);
    executed(empty, 'makeMinutes');
    expect(empty.desk.alerts.map(({ title }) => title)).toEqual([svSheets.menu.minutes]);
    const world = worldFrom(heldMeeting('sv'));
    executed(world, 'makeMinutes');
    expect(world.desk.alerts).toEqual([]);
    const shown = world.book.sheets.find(({ id }) => id === world.book.active);
    expect(shown?.name).toBe('Protokoll 2020-11-24');
    const names = world.book.sheets.map(({ name }) => name);
    expect(names).toContain('Beslut');
    executed(world, 'makeMinutes');
    expect(world.desk.alerts).toEqual([]);
    expect(world.book.sheets.map(({ name }) => name)).toEqual(names);
  });

  test('says that another run is under way', () => {
    const world = worldFrom(swedish);
    world.desk.lock = 'taken';
    executed(world, 'makeAgenda');
    expect(world.desk.alerts[0]?.text).toMatch(/En annan körning/);
  });
});

describe('the sidebar asks', () => {
  test('what becomes of the year: asked, answered, written, and nothing the second time', async () => {
    const world = worldFrom(swedish);
    const conversation = conversationIn(world);
    const asked = await conversation.preview('year-change', options);
    expect(asked.report.yearChange).toMatchObject({ from: 2020, to: 2021, sheets: ['Förslag 2021'] });
    const at = asked.report.yearChange?.rows.find(({ id }) => id === 'Å-02')?.at ?? '';
    const yearAnswers = [{ at, choice: 'move', deadline: '2021-06-30' }] as const;
    const answered = { ...options, yearAnswers };
    const { id } = await conversation.preview('year-change', answered);
    expect((await conversation.apply('year-change', answered, id)).run.state).toBe('done');
    const again = await conversation.preview('year-change', answered);
    expect(again.isEmpty).toBe(true);
    expect(again.report.yearChange?.rows.map((row) => row.id)).not.toContain('Å-02');
  }, 60_000);

  test('an unknown sheet, another id, another version', async () => {
    const world = worldFrom(swedish);
    const conversation = conversationIn(world);
    await expect(conversation.apply('review', options, 'another')).rejects.toMatchObject({
      code: 'conflict',
    });
    await expect(conversation.undo('1-x', options)).rejects.toMatchObject({
      details: { reason: 'no-such-run' },
    });
    const strange = JSON.parse(String(executed(world, 'rpc', '{"call":"explode"}'))) as object;
    expect(strange).toEqual({ failure: { code: 'unsupported', details: { reason: 'other-version' } } });
    expect(() => executed(world, 'rpc', 'no json')).toThrow(/JSON/);
  });

  test('what is selected, and to be shown a cell', () => {
    const world = worldFrom(swedish);
    const sheet = swedish.sheets.at(-1)?.name ?? '';
    const ask = (request: object): unknown =>
      JSON.parse(String(executed(world, 'rpc', JSON.stringify(request))));
    expect(ask({ desk: 'show', sheet, row: 3, column: 2 })).toEqual({ answer: null });
    expect(ask({ desk: 'selection' })).toEqual({ answer: { sheet, row: 3, column: 2 } });
    expect(ask({ desk: 'show', sheet: 'Borta', row: 1, column: 1 })).toMatchObject({
      failure: { code: 'no-such-sheet' },
    });
  });

  test('and is refused what it has no right to, in words', async () => {
    const world = worldFrom(swedish);
    world.book.wire.around = () => {
      throw Object.assign(new Error('Exception: You do not have permission to call getSheets.'), {
        name: 'Exception',
      });
    };
    await expect(conversationIn(world).look(options)).rejects.toEqual(new Failure('not-allowed'));
  });
});
