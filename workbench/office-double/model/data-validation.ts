import { blockMinus } from '../../planbok/sheet-part';
import {
  withoutExtensionRule,
  validationXml,
  withValidations,
  movedTo,
  type Validation,
} from '../../planbok/rules';
import { refuse } from '../protocol/host-error';
import type { Json } from '../protocol/host-object';
import { method, settable } from '../protocol/object-type';
import { truth } from '../protocol/shape';
import { blockName, common, isInside, meets, type CellRange } from '../store/cell-range';
import { featuresIn, reframe, validationsIn, type LiveSheet } from '../store/live-sheet';
import { isForbidden } from '../store/protection';
import { errorAlert, prompt, rule, ruleJson, typeNames, type RuleInput } from './validation-rule';
import { declared } from './targets';

const NONE: Validation = {
  type: 'none',
  operator: 'between',
  formula1: '',
  formula2: '',
  allowsBlank: true,
  hidesArrow: false,
  showsPrompt: true,
  promptTitle: '',
  prompt: '',
  showsError: true,
  errorStyle: 'stop',
  errorTitle: '',
  error: '',
};

/** The rule of a range, if one rule covers all its cells; `mixed` when there are several, or one for some of the cells. */
function ruleAt({ sheet, ...range }: CellRange): Validation | 'mixed' {
  const placed = [...validationsIn(sheet), ...extensionsIn(sheet)].filter(({ blocks }) =>
    blocks.some((block) => meets(block, range)),
  );
  const [first, ...others] = placed;
  if (first === undefined) return NONE;
  return others.length === 0 && coversAll(range, first.blocks) ? first.rule : 'mixed';
}

function coversAll(
  range: Omit<CellRange, 'sheet'>,
  blocks: readonly Omit<CellRange, 'sheet' | 'book'>[],
): boolean {
  let left: readonly Omit<CellRange, 'sheet' | 'book'>[] = [range];
  for (const block of blocks) left = left.flatMap((piece) => blockMinus(piece, block));
  return left.length === 0;
}

/** Removes the cells from every rule, and sets a new rule on them if one is given. */
function place(range: CellRange, made: Validation | undefined, where: string): void {
  const { book, sheet } = range;
  if (isForbidden(range)) refuse('AccessDenied', where);
  const block = { row: range.row, column: range.column, rows: range.rows, columns: range.columns };
  reframe(sheet, (frame) =>
    withValidations(withoutExtensions(sheet, range, frame, where), (known, p) => [
      ...known.flatMap(({ blocks, xml }) => {
        if (!blocks.some((one) => meets(one, block))) return [xml];
        const left = blocks.flatMap((one) => blockMinus(one, block));
        return left.length === 0 ? [] : [movedTo(xml, left)];
      }),
      ...(made === undefined ? [] : [validationXml(p, [block], made)]),
    ]),
  );
  book.isDirty = true;
  book.emit({ kind: 'frame', sheet });
}

const change = (range: CellRange, changes: Partial<Validation>, where: string): void => {
  const was = ruleAt(range);
  place(range, { ...(was === 'mixed' ? NONE : was), ...changes }, where);
};

const read = (range: CellRange, of: (known: Validation) => Json, mixed: Json = null): Json => {
  const known = ruleAt(range);
  return known === 'mixed' ? mixed : of(known);
};

export const dataValidation = declared('DataValidation', {
  scalars: {
    type: (range) => {
      const known = ruleAt(range);
      return known === 'mixed' ? (isTouched(range) ? 'Inconsistent' : 'None') : typeNames(known.type);
    },
    rule: settable(
      (range) => read(range, ruleJson, {}),
      rule,
      (range, wanted: RuleInput) => change(range, wanted, 'DataValidation.rule'),
    ),
    errorAlert: settable(
      (range) =>
        read(range, ({ showsError, errorStyle, errorTitle, error }) => ({
          showAlert: showsError,
          style: errorStyle.charAt(0).toUpperCase() + errorStyle.slice(1),
          title: errorTitle,
          message: error,
        })),
      errorAlert,
      (range, wanted) => change(range, wanted, 'DataValidation.errorAlert'),
    ),
    prompt: settable(
      (range) =>
        read(range, ({ showsPrompt, promptTitle, prompt: message }) => ({
          showPrompt: showsPrompt,
          title: promptTitle,
          message,
        })),
      prompt,
      (range, wanted) => change(range, wanted, 'DataValidation.prompt'),
    ),
    ignoreBlanks: settable(
      (range) => read(range, ({ allowsBlank }) => allowsBlank),
      truth,
      (range, allowsBlank) => change(range, { allowsBlank }, 'DataValidation.ignoreBlanks'),
    ),
  },
  methods: { clear: method([], (range) => place(range, undefined, 'DataValidation.clear')) },
});

/** Removes the rules of a range. */
export const clearRules = (range: CellRange): void => {
  if (isTouched(range)) place(range, undefined, 'DataValidation.clear');
};

/** Whether any of the cells has a rule. */
const isTouched = ({ sheet, ...range }: CellRange): boolean =>
  [...validationsIn(sheet), ...extensionsIn(sheet)].some(({ blocks }) =>
    blocks.some((block) => meets(block, range)),
  );

/** Rules whose list is on another sheet may be in the sheet's extensions (Excel 2010, `x14`). */
const extensionsIn = (sheet: LiveSheet) =>
  featuresIn(sheet)
    .validations.filter(({ isExtension }) => isExtension)
    .map(({ blocks, isStrict, ...said }) => ({ blocks, rule: { ...NONE, ...said, showsError: isStrict } }));

/** Removes the extension rules of these cells. @throws NotImplemented for a rule that covers other cells too */
function withoutExtensions(sheet: LiveSheet, range: CellRange, frame: string, where: string): string {
  const blocks = extensionsIn(sheet).flatMap((placed) =>
    placed.blocks.filter((block) => meets(block, range)),
  );
  return blocks.reduce(
    (text, block) =>
      isInside(block, range)
        ? withoutExtensionRule(text, blockName(block))
        : refuse('NotImplemented', `${where} over part of a rule in an extension`),
    frame,
  );
}

/** The cells of a range that have a rule, as blocks. */
export const validatedBlocks = (range: CellRange) =>
  [...validationsIn(range.sheet), ...extensionsIn(range.sheet)].flatMap(({ blocks }) =>
    blocks.flatMap((block) => common(block, range) ?? []),
  );
