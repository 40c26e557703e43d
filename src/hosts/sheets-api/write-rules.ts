import { cellKey, overlaps, type Area } from '../../book/area';
import type { ApiRequest, ApiRule } from './api-types';
import { apiRule } from './data-rule';
import { gridRange } from './grid-range';
import { cellArea, type SheetTarget } from './sheet-target';
import { blocksBy } from './write-cells';

/** What rules come to: requests before and after the values are written, and the columns whose type keeps theirs. */
export interface RuleWork {
  readonly lifting: readonly ApiRequest[];
  readonly setting: readonly ApiRequest[];
  readonly refused: readonly Area[];
}

/**
 * Lifts rules that might refuse what is written, puts them back, and sets the planned ones where they change.
 * @param bodies columns that get a type, and no rules of their own
 */
export function ruleWork(
  { id, planned, before, work, typed: standingTypes }: SheetTarget,
  changed: ReadonlySet<number>,
  bodies: readonly Area[],
): RuleWork {
  const { name } = planned;
  const standing = before?.validations ?? new Map<number, ApiRule>();
  const typed = [...standingTypes, ...bodies];
  const lifted = new Map<number, true>();
  for (const key of changed) if (standing.get(key)?.strict === true) lifted.set(key, true);

  const wantedAt = (row: number, column: number): ApiRule | undefined => {
    const placed = planned.rules.filter(({ area }) => overlaps(area, cellArea(name, row, column))).at(-1);
    return placed === undefined || placed.rule.kind === 'foreign' ? undefined : apiRule(placed.rule);
  };
  /** By cell: what it is to have, as text, so that the same rules are one block. */
  const texts = new Map<number, string>();
  const refused: Area[] = [];
  const textOf = (rule: ApiRule | undefined): string => (rule ? JSON.stringify(rule) : '');
  for (const key of lifted.keys()) texts.set(key, textOf(standing.get(key)));
  for (const area of work.rules)
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const strip = { ...area, column, columns: 1 };
      if (typed.some((other) => overlaps(other, strip))) {
        refused.push(strip);
        continue;
      }
      for (let row = area.row; row < area.row + area.rows; row += 1) {
        const key = cellKey(row, column);
        const wanted = wantedAt(row, column);
        if (wanted || standing.has(key)) texts.set(key, textOf(wanted));
      }
    }
  const request = (block: Omit<Area, 'sheet'>, text: string): ApiRequest => ({
    setDataValidation: {
      range: gridRange(id, block),
      ...(text === '' ? {} : { rule: JSON.parse(text) as ApiRule }),
    },
  });
  return {
    lifting: blocksBy(name, lifted).map(([block]) => request(block, '')),
    setting: blocksBy(name, texts).map(([block, text]) => request(block, text)),
    refused,
  };
}
