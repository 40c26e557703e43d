import { replay } from '../../src/book/replay';
import { jobs } from '../../src/jobs/jobs';
import { dumped } from '../fakes/spreadsheet-app/state';
import { conversationIn } from './conversation-in';
import { build, executed } from './execution';
import { sample, worldFrom } from './seeded-world';

/*
 * What the built script does besides script.test.ts and sidebar.test.ts: the script is read anew for each call, as Google does,
 * so that each pays a second in which nothing is compiled.
 */
beforeAll(() => build(), 300_000);

const swedish = sample('handlingsplan-exempel.xlsx');
const options = { today: '2020-11-24' };
const reviewed = replay(swedish, jobs.review(swedish, options).changes.edits);

describe('a menu item', () => {
  test('works where Google gives no lock', () => {
    const world = worldFrom(swedish);
    world.desk.lock = 'none';
    executed(world, 'makeAgenda');
    expect(world.desk.alerts).toEqual([]);
  });
});

describe('the sidebar asks', () => {
  test('and the whole flow is answered: look, preview, apply, undo, redo, settle', async () => {
    const world = worldFrom(swedish, [reviewed]);
    const untouched = dumped(world.book);
    const conversation = conversationIn(world);
    const look = await conversation.look(options);
    expect(look.report.tables.length).toBeGreaterThan(0);
    const proposal = await conversation.preview('review', options);
    expect(dumped(world.book)).toEqual(untouched);
    const { run } = await conversation.apply('review', options, proposal.id);
    expect(run.state).toBe('done');
    expect((await conversation.preview('review', options)).isEmpty).toBe(true);
    expect((await conversation.undo(run.id, options)).run.state).toBe('undone');
    expect((await conversation.preview('review', options)).id).toBe(proposal.id);
    expect((await conversation.redo(run.id, options)).run.state).toBe('done');
    expect((await conversation.settle({ meeting: { place: 'Sal 3' } }, options)).settings.meeting.place).toBe(
      'Sal 3',
    );
  }, 60_000);
});
