import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { initSync, Model } from '@ironcalc/wasm';
import { packageFolder } from '../library';
import type { LiveValue } from '../store/live-sheet';
import type { EngineBatch, EngineResults } from './engine-batch';

/** IronCalc's numbers for kinds of results. */
const KIND = { number: 1, text: 2, truth: 4, error: 16 } as const;

/** A number format with all the digits that Excel keeps. */
const ALL_DIGITS = '0.00000000000000E+00';

let isReady = false;

/** Errors by which the engine reports an unknown function or a formula that it cannot parse. */
const helpless: ReadonlySet<string> = new Set(['#ERROR!', '#N/IMPL!', '#NAME?', '#CIRC!']);

function newModel({ sheets, names }: NonNullable<EngineBatch['begins']>): Model {
  const model = new Model('workbook', 'en', 'UTC', 'en');
  model.pauseEvaluation();
  sheets.forEach((name, index) => {
    if (index > 0) model.newSheet();
    model.renameSheet(index, name);
  });
  for (const { name, text, sheet } of names)
    try {
      model.newDefinedName(name, sheet, text);
    } catch {
      // The engine does not accept this name, so formulas that use it are not computed.
    }
  return model;
}

/** Calculates with IronCalc. @returns what answers one batch after another; it throws before there is a workbook */
export function newEngine(): (batch: EngineBatch) => EngineResults {
  if (!isReady) {
    const folder = packageFolder('@ironcalc/wasm');
    if (folder === undefined) throw new Error('@ironcalc/wasm is not installed. Run "npm ci".');
    initSync({ module: readFileSync(join(folder, 'wasm_bg.wasm')) });
    isReady = true;
  }
  let model: Model | undefined;
  /** Cells that show all digits. */
  let exact = new Set<string>();

  return ({ begins, values, formulas }) => {
    if (begins !== undefined) {
      model?.free();
      model = newModel(begins);
      exact = new Set();
    }
    const now = model;
    if (now === undefined) throw new Error('the engine has no workbook');
    for (const [sheet, row, column, value] of values) now.setUserInput(sheet, row, column, inputOf(value));
    for (const [sheet, row, column, formula] of formulas) {
      now.setUserInput(sheet, row, column, `=${formula}`);
      const place = `${sheet} ${row} ${column}`;
      if (exact.has(place)) continue;
      exact.add(place);
      now.updateRangeStyle({ sheet, row, column, width: 1, height: 1 }, 'num_fmt', ALL_DIGITS);
    }
    // What it would send to others is not sent to anybody, and would be kept.
    now.flushSendQueue();
    if (formulas.length === 0) return [];
    now.evaluate();
    return formulas.map(([sheet, row, column]) => resultOf(now, sheet, row, column));
  };
}

function resultOf(model: Model, sheet: number, row: number, column: number): LiveValue | undefined {
  const text = model.getFormattedCellValue(sheet, row, column);
  switch (model.getCellType(sheet, row, column)) {
    case KIND.number:
      return Number.isFinite(Number(text)) ? Number(text) : undefined;
    case KIND.text:
      return text;
    case KIND.truth:
      return text === 'TRUE';
    case KIND.error:
      return helpless.has(text) ? undefined : { error: text };
    default:
      return undefined;
  }
}

function inputOf(value: LiveValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'string' ? `'${value}` : value.error;
}
