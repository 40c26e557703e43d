import * as z from 'zod/mini';
import { presetNames } from '../jobs/agenda/agenda-presets';
import { isLooking, verbs, type WritingName } from '../jobs/verbs';
import { fields, languages, tableKinds } from '../plan/field';
import { choosable } from '../plan/status';
import { said } from './said';
import { areaIn, cellIn } from './sheet-address';

/*
 * What each tool is called with. Strict: a key that is not here is refused, since whoever wrote it expects something of it.
 * Texts and lists have an end, so that no call can be larger than what a person would ever say.
 */

const line = (most: number) => z.string().check(z.minLength(1), z.maxLength(most));
const list = <T extends z.ZodMiniType>(schema: T, most: number) => z.array(schema).check(z.maxLength(most));
const maybe = z.exactOptional;

/** Characters of a path, a sheet and cell, a heading, a text that is written into a cell, the findings of a report. */
const most = { path: 1000, address: 300, heading: 500, cell: 5000, report: 200_000 } as const;

const file = said(
  line(most.path),
  'The workbook (.xlsx or .xlsm): its path within one of the folders that the server was started with, or its whole path.',
);
const page = maybe(
  said(z.int().check(z.gte(1), z.lte(100_000)), 'Page of the answer’s lists, from 1; 1 when left out.'),
);

/** The message says of what kind the address is: `parsed-call.ts` has the sentence. */
const cellAddress = line(most.address).check(z.refine((text) => cellIn(text) !== undefined, 'cell'));
const cell = said(cellAddress, "Sheet and cell, as 'Plan 2020'!F7.");

const column = z.strictObject({
  column: said(
    line(most.heading),
    'Its heading exactly as written, or its letter together with `sheet`; or a heading that stands between rows.',
  ),
  field: said(z.enum(fields), 'What it holds.'),
});

const rowAddress = line(most.address).check(z.refine((text) => areaIn(text)?.rows === 1, 'table'));

const table = z.strictObject({
  at: said(rowAddress, 'Sheet and the cells of its headings, in one row: Plan!A7:E7.'),
  kind: said(z.enum([...tableKinds, 'none']), 'What it is; none: not to be read or asked about.'),
});

const answer = z.union([
  z.strictObject({
    cell,
    value: said(
      z.union([z.string().check(z.maxLength(most.cell)), z.number(), z.boolean(), z.null()]),
      'What the cell is to say; null empties it.',
    ),
  }),
  z.strictObject({ cell, date: said(z.iso.date(), 'The day that the cell is to say.') }),
  z.strictObject({ cell, leave: said(z.literal(true), 'The cell is left as it is written.') }),
  z.strictObject({
    cell,
    action: said(cellAddress, 'The cell of the action that answers this finding.'),
  }),
]);

const meetingPart = maybe(line(most.heading));
const meeting = z.strictObject({
  date: meetingPart,
  time: meetingPart,
  place: meetingPart,
  chair: meetingPart,
  secretary: meetingPart,
  checker: meetingPart,
  kind: meetingPart,
  registry: meetingPart,
  previous: meetingPart,
  invited: meetingPart,
  present: meetingPart,
  absent: meetingPart,
});

/** What a person says of how the workbook is read: what `--today`, `--year`, `--sheet`, `--lang`, `--map` and `--table` say. */
const reading = {
  file,
  today: maybe(said(z.iso.date(), 'Count as if it were that day; the machine’s day when left out.')),
  year: maybe(
    said(z.int().check(z.gte(1900), z.lte(2199)), 'The plan’s year, when the workbook does not say.'),
  ),
  sheet: maybe(said(line(most.address), 'Read that sheet only.')),
  language: maybe(said(z.enum(languages), 'Of what is written and said; the workbook’s own when left out.')),
  columns: maybe(said(list(column, 200), 'What columns hold, where a person has said so.')),
  statuses: maybe(
    said(
      list(z.strictObject({ text: line(most.heading), status: z.enum(choosable) }), 200),
      'What status texts mean, where a person has said so.',
    ),
  ),
  tables: maybe(said(list(table, 100), 'What tables are, where a person has said so.')),
  notPlans: maybe(said(list(line(most.address), 100), 'Sheets that hold no plan.')),
  page,
};

type Names<Name extends string> = [Name, ...Name[]];

const isWriting = (verb: (typeof verbs)[number]): boolean => !isLooking(verb);
/** Verbs that plan changes. */
export const jobs = verbs.filter(isWriting).map(({ name }) => name) as Names<WritingName>;

const makesAgenda = {
  preset: maybe(
    said(z.enum([...presetNames] as Names<(typeof presetNames)[number]>), 'The points of the agenda.'),
  ),
  meeting: maybe(said(meeting, 'What a person has said of the meeting; filled into the agenda.')),
};

const answers = maybe(
  said(
    list(answer, 2000),
    'A person’s answers to questions of `propose`, in the form that it gives them in.',
  ),
);

/** The schema of each tool's arguments. */
export const inputs = {
  workbooks: z.strictObject({ page }),
  scan: z.strictObject(reading),
  problems: z.strictObject(reading),
  propose: z.strictObject({
    ...reading,
    ...makesAgenda,
    job: maybe(said(z.enum(jobs), 'What is to be done; review, which does everything, when left out.')),
  }),
  preview: z.strictObject({
    ...reading,
    ...makesAgenda,
    job: said(
      z.enum([...jobs, 'undo']),
      'What is to be done. undo: take back what Planbok last did with the file.',
    ),
    answers,
    text: maybe(
      said(line(most.report), 'Only of the job findings: the text of an audit report with the findings.'),
    ),
    inPlace: maybe(
      said(
        z.boolean(),
        'Change the file itself, of which a copy is kept beside it; otherwise the result is a new file beside it.',
      ),
    ),
  }),
  apply: z.strictObject({ preview: said(line(100), 'The id that `preview` answered with.') }),
  undo: z.strictObject({
    preview: said(line(100), 'The id that `preview` with the job undo answered with.'),
  }),
  agenda: z.strictObject({ ...reading, ...makesAgenda }),
};

export type Inputs = { readonly [Name in keyof typeof inputs]: z.infer<(typeof inputs)[Name]> };

/** What every tool that looks into a workbook is told of how it is read. */
export type ReadingInput = Inputs['scan'];
