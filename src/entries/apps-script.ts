import { makeSheet, tellProblems, undoLast } from './apps-script/menu';
import { sayOfEdit } from './apps-script/edited';
import { language } from './apps-script/place';
import { replied } from './apps-script/desk-rpc';
import { sheetsText } from '../text/sheets';

/*
 * What Google calls: every export becomes a global function of Code.js. Menu items are named by these functions, and
 * Google runs each call in a world of its own: nothing is remembered from one to the next but what the spreadsheet holds.
 */

/** Puts up the menu. Runs before the person has allowed anything: nothing of the spreadsheet may be touched here. */
export function onOpen(): void {
  const { menu } = sheetsText(language());
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(menu.check, 'checkPlan')
    .addItem(menu.rollup, 'makeRollup')
    .addItem(menu.agenda, 'makeAgenda')
    .addSeparator()
    .addItem(menu.sidebar, 'showSidebar')
    .addItem(menu.undo, 'undoLastRun')
    .addToUi();
}

export function onInstall(): void {
  onOpen();
}

export function onEdit(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  sayOfEdit(event.range);
}

export function checkPlan(): void {
  tellProblems();
}

export function makeRollup(): void {
  makeSheet('rollup');
}

export function makeAgenda(): void {
  makeSheet('agenda');
}

export function undoLastRun(): void {
  undoLast();
}

export function showSidebar(): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Planbok'));
}

/** The sidebar's one way in. */
export function rpc(json: string): string {
  return replied(json);
}
