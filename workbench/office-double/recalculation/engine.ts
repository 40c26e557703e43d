import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { initSync, Model } from '@ironcalc/wasm';
import { packageFolder } from '../library';
import type { LiveValue } from '../store/live-sheet';

/** IronCalc's numbers for kinds of results. */
const KIND = { number: 1, text: 2, truth: 4, error: 16 } as const;

/** A number format with all the digits that Excel keeps. */
const ALL_DIGITS = '0.00000000000000E+00';

let isReady = false;

/** Calculates cells with IronCalc: sheets by their index, cells by row and column from 1. */
export interface Engine {
  addSheet(name: string): number;
  name(name: string, formula: string, sheet: number | undefined): void;
  set(sheet: number, row: number, column: number, value: LiveValue): void;
  setFormula(sheet: number, row: number, column: number, formula: string): void;
  calculate(): void;
  /** The result of a formula; `undefined` when the engine cannot compute it. */
  result(sheet: number, row: number, column: number): LiveValue | undefined;
}

/** Errors by which the engine reports an unknown function or a formula that it cannot parse. */
const helpless: ReadonlySet<string> = new Set(['#ERROR!', '#N/IMPL!', '#NAME?', '#CIRC!']);

export function newEngine(): Engine {
  if (!isReady) {
    const folder = packageFolder('@ironcalc/wasm');
    if (folder === undefined) throw new Error('@ironcalc/wasm is not installed. Run "npm ci".');
    initSync({ module: readFileSync(join(folder, 'wasm_bg.wasm')) });
    isReady = true;
  }
  const model = new Model('workbook', 'en', 'UTC', 'en');
  model.pauseEvaluation();
  let sheets = 0;
  return {
    addSheet: (name) => {
      if (sheets > 0) model.newSheet();
      model.renameSheet(sheets, name);
      sheets += 1;
      return sheets - 1;
    },
    name: (name, formula, sheet) => {
      try {
        model.newDefinedName(name, sheet, formula);
      } catch {
        // The engine does not accept this name, so formulas that use it are not computed.
      }
    },
    set: (sheet, row, column, value) => model.setUserInput(sheet, row, column, inputOf(value)),
    setFormula: (sheet, row, column, formula) => {
      model.setUserInput(sheet, row, column, `=${formula}`);
      model.updateRangeStyle({ sheet, row, column, width: 1, height: 1 }, 'num_fmt', ALL_DIGITS);
    },
    calculate: () => model.evaluate(),
    result: (sheet, row, column) => {
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
    },
  };
}

function inputOf(value: LiveValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'string' ? `'${value}` : value.error;
}
