import { verbNamed, verbs, type MenuName, type Verb } from '../jobs/verbs';
import defer * as sidebarCalls from './apps-script/desk-rpc';
import defer * as edits from './apps-script/edited';
import defer * as menuWork from './apps-script/menu';
import { language } from './apps-script/person-language';
import { openSidebar } from './apps-script/sidebar-page';
import { sheetsText } from '../text/sheets';

/*
 * What Google calls: every export but `menuChoice` becomes a global function of Code.js. Menu items are named by these functions, and
 * Google runs each call in a world of its own: nothing is remembered from one to the next but what the spreadsheet holds. So each
 * call would begin with the bodies of all modules. Those that do the work are deferred: they run when one of them is first asked
 * for, and neither the menu nor the opening of the sidebar asks (docs/decisions/0051-what-google-runs-before-the-menu.md).
 */

type MenuVerb = Verb & { readonly name: MenuName; readonly menuFunction: string };

/** The verbs as they stand in the menu, from the top. */
const menuVerbs: readonly MenuVerb[] = verbs.filter(
  (verb): verb is MenuVerb => verb.menuFunction !== undefined,
);

/** Puts up the menu. Runs before the person has allowed anything: nothing of the spreadsheet may be touched here. */
export function onOpen(): void {
  const { menu } = sheetsText(language());
  const items = SpreadsheetApp.getUi().createAddonMenu();
  for (const { name, menuFunction } of menuVerbs) items.addItem(menu[name], menuFunction);
  items.addSeparator().addItem(menu.sidebar, 'showSidebar').addItem(menu.undo, 'undoLastRun').addToUi();
}

export function onInstall(): void {
  onOpen();
}

export function onEdit(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  edits.sayOfEdit(event.range);
}

/**
 * The build makes a global function of its own for each verb of the menu, which says its name here (webpack.config.js).
 * What is written in a person's own sheets she sees first, in the sidebar.
 */
export function menuChoice(name: MenuName): void {
  const verb = verbNamed(name);
  if (verb.opensSidebar) openSidebar(name);
  else menuWork.makeSheet(name, verb);
}

export function undoLastRun(): void {
  menuWork.undoLast();
}

export function showSidebar(): void {
  openSidebar();
}

/** The sidebar's one way in. */
export function rpc(json: string): string {
  return sidebarCalls.replied(json);
}
