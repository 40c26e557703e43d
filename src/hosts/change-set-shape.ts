import * as z from 'zod/mini';
import type { Area } from '../book/area';
import type { ChangeSet, EditKind } from '../book/edit';
import { functionNames, operators } from '../book/formula';
import { looks } from '../book/look';
import { wheelShape } from '../book/picture';

/**
 * What a change set looks like when it comes out of a file: anybody may have written that file. What a host then refuses,
 * it refuses as for any other change set.
 */

// The pane's content policy forbids `eval`, which zod would otherwise try to use.
z.config({ jitless: true });

const place = z.int().check(z.positive());
const address = z.object({ sheet: z.string(), row: place, column: place });
const area = z.object({ sheet: z.string(), row: place, column: place, rows: place, columns: place });
const day = z.object({ date: z.string(), time: z.optional(z.string()) });
const value = z.union([z.string(), z.number(), z.boolean(), z.null(), day, z.object({ error: z.string() })]);
const look = z.enum(looks);

/** Undoing puts back formulas by their text only. */
const formulaText = z.object({ kind: z.literal('foreign'), text: z.string() });

const formulaTree: z.ZodMiniType = z.lazy(() =>
  z.discriminatedUnion('kind', [
    formulaText,
    z.object({ kind: z.literal('value'), value: z.union([z.string(), z.number(), z.boolean()]) }),
    z.object({ ...area.shape, kind: z.literal('range'), sheet: z.optional(z.string()) }),
    z.object({ kind: z.literal('call'), name: z.enum(functionNames), args: z.array(formulaTree) }),
    z.object({
      kind: z.literal('binary'),
      operator: z.enum(operators),
      left: formulaTree,
      right: formulaTree,
    }),
  ]),
);

const kept = z.object({ keep: z.literal(true) });

const source = z.union([z.array(z.string()), area]);
/** A data validation, as far as the core knows it. */
export const ruleShape = z.union([
  z.object({ kind: z.literal('list'), source, strict: z.boolean() }),
  z.object({ kind: z.literal('date'), strict: z.boolean() }),
  z.object({ kind: z.literal('foreign') }),
]);

const kind = <const Kind extends EditKind>(name: Kind) => z.literal(name);
const sheet = z.string();
const name = z.string();

const writing = <Of extends z.ZodMiniType>(formula: Of) =>
  z.object({
    kind: kind('writeCells'),
    at: z.union([area, address]),
    cells: z.array(z.array(z.union([value, z.object({ formula, value }), kept]))),
    overFormula: z.optional(z.boolean()),
  });

/** Made when something is first read by them: most jobs read no change set. */
const others = () =>
  [
    z.object({
      kind: kind('addSheet'),
      sheet,
      visibility: z.optional(z.enum(['visible', 'hidden', 'very-hidden'])),
    }),
    z.object({ kind: kind('removeOwnSheet'), sheet }),
    z.object({ kind: kind('setRule'), area, rule: z.nullable(ruleShape) }),
    z.object({
      kind: kind('setConditionalLook'),
      area,
      looks: z.array(z.object({ equals: z.string(), look })),
    }),
    z.object({ kind: kind('setFormat'), area, format: z.string() }),
    z.object({ kind: kind('setLook'), area, look }),
    z.object({ kind: kind('setWidths'), sheet, column: place, widths: z.array(z.number()) }),
    z.object({ kind: kind('freeze'), sheet, rows: z.int(), columns: z.int() }),
    z.object({ kind: kind('setTable'), sheet, name, area: z.nullable(area) }),
    z.object({ kind: kind('setFilter'), sheet, area: z.nullable(area) }),
    z.object({ kind: kind('setName'), name, area: z.nullable(area), hidden: z.boolean() }),
    z.object({
      kind: kind('setLink'),
      at: address,
      to: z.nullable(z.union([address, z.object({ url: z.string() })])),
    }),
    z.object({ kind: kind('setPicture'), at: address, name, picture: z.nullable(wheelShape) }),
    z.object({ kind: kind('setProperty'), name, value: z.nullable(z.string()) }),
  ] as const;

/** Edits that no inverse holds: charts and page setup go away together with the sheet of ours that they are on. */
const drawing = () =>
  [
    z.object({
      kind: kind('setChart'),
      over: area,
      chart: z.object({
        kind: z.literal('stacked-bar'),
        title: z.string(),
        categories: area,
        series: z.array(z.object({ name: address, values: area, look })),
      }),
    }),
    z.object({
      kind: kind('setPage'),
      sheet,
      page: z.object({
        orientation: z.enum(['portrait', 'landscape']),
        titleRows: z.optional(z.object({ first: place, last: place })),
        columns: z.optional(place),
        breaksBefore: z.optional(z.array(place)),
        isFitted: z.optional(z.literal(true)),
        footer: z.optional(z.string()),
      }),
    }),
  ] as const;

const guard = () => ({
  expects: z.array(
    z.object({
      area,
      values: z.array(z.array(z.union([value, kept]))),
      formulas: z.array(z.tuple([z.int(), z.int(), z.string()])),
    }),
  ),
  absent: z.array(z.string()),
  removes: z.optional(z.array(z.object({ sheet: z.string(), print: z.string() }))),
  lines: z.optional(z.array(z.object({ sheet, rows: z.string(), columns: z.string() }))),
  settings: z.optional(z.array(z.object({ name, value: z.nullable(z.string()) }))),
});

const undoSet = z.lazy(() =>
  z.object({
    edits: z.array(z.discriminatedUnion('kind', [writing(formulaText), ...others()])),
    ...guard(),
  }),
);
const changeSet = z.lazy(() =>
  z.object({
    edits: z.array(z.discriminatedUnion('kind', [writing(formulaTree), ...others(), ...drawing()])),
    ...guard(),
  }),
);
const areas = z.array(area);

/** The same object, so that its digest is unchanged, as a change set; `undefined` when undo makes none of this shape. */
export const asUndoSet = (data: unknown): ChangeSet | undefined =>
  undoSet.safeParse(data).success ? (data as ChangeSet) : undefined;

/** The same object as a change set of any kind; `undefined` when it is none. */
export const asChangeSet = (data: unknown): ChangeSet | undefined =>
  changeSet.safeParse(data).success ? (data as ChangeSet) : undefined;

export const asAreas = (data: unknown): readonly Area[] | undefined =>
  areas.safeParse(data).success ? (data as readonly Area[]) : undefined;
