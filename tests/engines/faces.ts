import { resolve } from 'node:path';
import { enPane } from '../../src/text/en/pane';
import { enWorkbench } from '../../src/text/en/workbench';
import { enWorkbook } from '../../src/text/en/workbook';
import { svPane, type PaneText } from '../../src/text/sv/pane';
import { svWorkbench } from '../../src/text/sv/workbench';
import { svWorkbook } from '../../src/text/sv/workbook';

/** The sample in a language, and what the faces call things in it. */
export interface Faces {
  /** Of the browser. */
  readonly locale: 'sv-SE' | 'en-GB';
  readonly sample: string;
  readonly pane: PaneText;
  readonly workbench: typeof svWorkbench;
  readonly workbook: typeof svWorkbook;
  /** The button that writes so many changes. */
  readonly write: RegExp;
}

export const swedish: Faces = {
  locale: 'sv-SE',
  sample: 'handlingsplan-exempel.xlsx',
  pane: svPane,
  workbench: svWorkbench,
  workbook: svWorkbook,
  write: /^Skriv \d+ /,
};

export const english: Faces = {
  locale: 'en-GB',
  sample: 'action-plan-sample.xlsx',
  pane: enPane,
  workbench: enWorkbench,
  workbook: enWorkbook,
  write: /^Write \d+ /,
};

export const pathOf = ({ sample }: Faces): string => resolve(__dirname, '../../samples', sample);

const escaped = (text: string): string => text.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);

/** A name that is this text and nothing more. */
export const exactly = (text: string): RegExp => new RegExp(`^${escaped(text)}$`);
/** A name that begins so. */
export const beginning = (text: string): RegExp => new RegExp(`^${escaped(text)}`);
/** A text that says so somewhere. */
export const saying = (text: string): RegExp => new RegExp(escaped(text));
