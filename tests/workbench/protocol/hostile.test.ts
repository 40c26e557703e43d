import fc from 'fast-check';
import { blankWorkbook } from '../../hosts/xlsx/blank-workbook';
import { openWorkbench } from '../../../workbench/office-double/open-workbench';
import { ACTION, PATH } from '../../../workbench/office-double/protocol/wire';
import type { WireReply } from '../../../workbench/office-double/protocol/wire';

const root = { Id: 1, ObjectPathType: PATH.root, Name: '', ParentObjectPathId: 0 };

/** Sends a body as the library would, and gives what comes back. */
async function sent(body: unknown, bench = openWorkbench(blankWorkbook())): Promise<WireReply> {
  const reply = await bench.answer(JSON.stringify({ id: 1, type: 1, flags: 17, message: { body } }));
  const { message } = JSON.parse(reply) as { message: { body: WireReply } };
  return message.body;
}

const through = (path: object, ...actions: readonly object[]) => ({
  ObjectPaths: { 1: root, 2: { Id: 2, ParentObjectPathId: 1, ...path } },
  Actions:
    actions.length > 0 ? actions : [{ Id: 1, ActionType: ACTION.instantiate, Name: '', ObjectPathId: 2 }],
});

const forbidden = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'target',
  'type',
  'book',
];

test.each(forbidden)('%s is no member, however it is asked for', async (name) => {
  for (const type of [PATH.property, PATH.method]) {
    const { Error: error } = await sent(through({ ObjectPathType: type, Name: name }));
    expect(error?.Code).toBe('NotImplemented');
  }
  const set = {
    Id: 1,
    ActionType: ACTION.set,
    Name: name,
    ObjectPathId: 1,
    ArgumentInfo: { Arguments: [1] },
  };
  expect((await sent(through({ ObjectPathType: 1 }, set))).Error?.Code).toBe('NotImplemented');
  const query = { Id: 1, ActionType: ACTION.query, Name: '', ObjectPathId: 1, QueryInfo: { Select: [name] } };
  expect((await sent(through({ ObjectPathType: 1 }, query))).Error?.Code).toBe('NotImplemented');
  const create = { ObjectPathType: PATH.create, Name: name };
  expect((await sent(through(create))).Error?.Code).toBe('NotImplemented');
  expect(({} as Record<string, unknown>)['1']).toBeUndefined();
});

test('what looks like an object of the host in the request is none', async () => {
  const add = {
    ObjectPathType: PATH.method,
    Name: 'GetItem',
    ArgumentInfo: { Arguments: [{ type: 'Worksheet', target: {} }] },
  };
  const body = {
    ObjectPaths: {
      1: root,
      2: { Id: 2, ObjectPathType: PATH.property, Name: 'Worksheets', ParentObjectPathId: 1 },
      3: { Id: 3, ParentObjectPathId: 2, ...add },
    },
    Actions: [{ Id: 1, ActionType: ACTION.instantiate, Name: '', ObjectPathId: 3 }],
  };
  expect((await sent(body)).Error?.Code).toBe('InvalidArgument');
});

test('paths that lead to themselves or nowhere are refused', async () => {
  const loop = { ObjectPathType: PATH.property, Name: 'Worksheets', ParentObjectPathId: 2 };
  expect((await sent(through(loop))).Error?.Code).toBe('InvalidObjectPath');
  const nowhere = { ObjectPathType: PATH.property, Name: 'Worksheets', ParentObjectPathId: 99 };
  expect((await sent(through(nowhere))).Error?.Code).toBe('InvalidObjectPath');
});

test('an unknown option is named in the error and remembered', async () => {
  const bench = openWorkbench(blankWorkbook());
  const body = {
    ObjectPaths: {
      1: root,
      2: { Id: 2, ObjectPathType: PATH.method, Name: 'GetSelectedRange', ParentObjectPathId: 1 },
    },
    Actions: [
      {
        Id: 1,
        ActionType: ACTION.method,
        Name: 'GetCellProperties',
        ObjectPathId: 2,
        ArgumentInfo: { Arguments: [{ format: { protection: true } }] },
      },
    ],
  };
  const { Error: error } = await sent(body, bench);
  expect(error).toMatchObject({
    Code: 'NotImplemented',
    Location: 'Range.getCellProperties.format.protection',
  });
  expect([...bench.unimplemented().keys()]).toEqual(['Range.getCellProperties.format.protection']);
});

test('any request at all gets an answer and leaves the workbook whole', async () => {
  const name = fc.constantFrom(
    'Worksheets',
    'GetItem',
    'Add',
    'Values',
    'GetRange',
    'Name',
    'Tables',
    ...forbidden,
  );
  const path = fc.record({
    ObjectPathType: fc.integer({ min: 0, max: 8 }),
    Name: name,
    ParentObjectPathId: fc.integer({ min: 0, max: 4 }),
    ArgumentInfo: fc.option(fc.record({ Arguments: fc.array(fc.jsonValue(), { maxLength: 3 }) }), {
      nil: undefined,
    }),
  });
  const action = fc.record({
    Id: fc.nat(),
    ActionType: fc.integer({ min: 0, max: 10 }),
    Name: name,
    ObjectPathId: fc.integer({ min: 0, max: 4 }),
    ArgumentInfo: fc.option(fc.record({ Arguments: fc.array(fc.jsonValue(), { maxLength: 3 }) }), {
      nil: undefined,
    }),
  });
  const anything = fc.oneof(
    fc.jsonValue(),
    fc.record({
      ObjectPaths: fc.record({ 1: fc.constant(root), 2: path, 3: path, 4: path }),
      Actions: fc.array(action, { maxLength: 5 }),
    }),
  );
  await fc.assert(
    fc.asyncProperty(anything, async (body) => {
      const bench = openWorkbench(blankWorkbook());
      const reply = await sent(body, bench);
      expect(reply.Error?.Code).not.toBe('GeneralException');
      expect(bench.save().length).toBeGreaterThan(0);
    }),
    { numRuns: 150 },
  );
});
