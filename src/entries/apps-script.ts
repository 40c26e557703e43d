import { menuVerbs, runVerb, undoLast } from './apps-script/menu';
import type { MenuName } from '../jobs/verbs';
import { sayOfEdit } from './apps-script/edited';
import { language } from './apps-script/place';
import { replied } from './apps-script/desk-rpc';
import { openSidebar } from './apps-script/sidebar-page';
import { sheetsText } from '../text/sheets';

/*
 * What Google calls: every export but `menuChoice` becomes a global function of Code.js. Menu items are named by these functions, and
 * Google runs each call in a world of its own: nothing is remembered from one to the next but what the spreadsheet holds.
 */

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
  sayOfEdit(event.range);
}

/** The build makes a global function of its own for each verb of the menu, which says its name here (webpack.config.js). */
export function menuChoice(name: MenuName): void {
  runVerb(name);
}

export function undoLastRun(): void {
  undoLast();
}

export function showSidebar(): void {
  openSidebar();
}

/** The sidebar's one way in. */
export function rpc(json: string): string {
  return replied(json);
}
