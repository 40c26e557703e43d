import packageJson from '../../../package.json';
import type { PaneDesk } from '../../pane/desk';
import { opensWithWorkbook, openWithWorkbook } from './auto-open';
import { excelDrafts } from './drafts';
import type { Core } from './later-core';
import { prefer, preferences } from './preferences';
import { showCell } from './show-cell';
import { laterText } from './later-texts';
import { dryRunInGrid } from './dry-run-in-grid';
import { isDark } from './theme';
import { today } from './today';
import { onChange, onSelection } from './workbook-events';

/** Where the pane stands in Excel. Only after `Office.onReady`. */
export const excelDesk = ({
  conversation,
  readDay,
  words,
  problemText,
  groupName,
  termsIn,
  handouts,
}: Core): PaneDesk => ({
  conversation,
  textIn: laterText,
  readDay,
  words,
  problemText,
  groupName,
  termsIn,
  handouts,
  version: packageJson.version,
  host: 'excel',
  displayLanguage: Office.context.displayLanguage,
  isDark: () =>
    isDark(Office.context.officeTheme as unknown as Readonly<Record<string, unknown>> | undefined),
  today: () => today(),
  preferences,
  prefer,
  ...excelDrafts,
  opensWithWorkbook,
  openWithWorkbook,
  show: showCell,
  onSelection,
  onChange,
  // The build puts it beside the page.
  guide: 'guide/',
  openConformance: () => location.assign('conformance.html'),
  ...dryRunInGrid(),
});
