import { refuseAlternatives } from './alternatives';
import { parseBlock, type Block } from './block';
import type { Package } from './package';
import { relationshipsOf } from './relationships';
import { attribute, scan } from './xml';

/** A table part (ISO 29500-1, 18.5.1.2). */
export interface TableReading {
  readonly part: string;
  /** The name used in formulas and shown to people. */
  readonly name: string;
  /** Header and totals rows included. */
  readonly block: Block;
  readonly hasHeader: boolean;
  readonly hasTotals: boolean;
  readonly columns: readonly string[];
}

/** The tables of a worksheet by the relationship ids it lists; one without a readable part or area is left out. */
export function tablesOf(pkg: Package, sheetPart: string, ids: readonly string[]): readonly TableReading[] {
  if (ids.length === 0) return [];
  const targets = new Map(relationshipsOf(pkg, sheetPart).map(({ id, target }) => [id, target]));
  return ids.flatMap((id) => {
    const part = targets.get(id);
    const table = part !== undefined && pkg.has(part) ? tableOf(pkg.text(part), part) : undefined;
    return table ? [table] : [];
  });
}

function tableOf(xml: string, part: string): TableReading | undefined {
  refuseAlternatives(xml, part);
  const columns: string[] = [];
  let table: Omit<TableReading, 'columns'> | undefined;
  scan(
    xml,
    {
      open: (tag, path) => {
        if (path.length === 0 && tag.name === 'table') {
          const block = parseBlock(attribute(tag, 'ref') ?? '');
          const name = attribute(tag, 'displayName') ?? attribute(tag, 'name') ?? '';
          const hasHeader = attribute(tag, 'headerRowCount') !== '0';
          const hasTotals = Number(attribute(tag, 'totalsRowCount') ?? 0) > 0;
          if (block) table = { part, name, block, hasHeader, hasTotals };
        } else if (tag.name === 'tableColumn' && path.at(-1) === 'tableColumns') {
          columns.push(attribute(tag, 'name') ?? '');
        }
      },
    },
    part,
  );
  return table && { ...table, columns };
}
