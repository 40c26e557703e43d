import type { DocumentKind } from './document/document-kind';
import type { ExportKind } from './export/export-kind';
import type { LayoutName } from './export/layouts';
import type { HandoutName } from './handouts';

/** Which hand-out is made, and how. */
export interface HandoutChoice {
  readonly handout: HandoutName;
  /** In a calendar, the due dates of open actions too. */
  readonly hasDeadlines: boolean;
  /** What is listed, of an export. */
  readonly csv: ExportKind;
  /** What a document is made of. */
  readonly of: DocumentKind;
  /** The program whose columns a list is to have. */
  readonly layout?: LayoutName;
}
