/**
 * `npm run samples`: writes the two sample workbooks, always the same bytes. They are as untidy as real ones: a margin
 * column, a title block, goal headings merged between the rows, colours with a key, dates typed as text. They are written
 * with exceljs, not with Planbok's own writer, which they are meant to test.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ExcelJS from 'exceljs';
import { unzipSync, zipSync } from 'fflate';

const here = (path) => new URL(`../samples/${path}`, import.meta.url);

/** `=2020-03-31` is a date with its format, `#25.8` a number, `\\n` a line break; anything else is text as typed. */
function cellOf(text) {
  if (text.startsWith('=')) return { day: text.slice(1) };
  if (text.startsWith('#')) return Number(text.slice(1));
  return text.replaceAll(String.raw`\n`, '\n');
}

const cellsOf = (line) => line.split('|').map((text) => cellOf(text.trim()));

/** The texts of a sample, sheet by sheet. `groups` holds the rows; a sheet without group headings has one group. */
function sheetsOf(text) {
  const sheets = {};
  let sheet;
  for (const line of text.split('\n')) {
    const [, key, value] = /^(title|subtitle|headings|group|total|note):\s*(.*)$/.exec(line) ?? [];
    const opened = /^\[(\w+)\] (.*)$/.exec(line);
    if (opened) {
      sheet = { name: opened[2], groups: [], notes: [] };
      sheets[opened[1]] = sheet;
    } else if (key === 'headings') sheet.headings = cellsOf(value);
    else if (key === 'group') sheet.groups.push({ heading: value, rows: [] });
    else if (key === 'note') sheet.notes.push(value);
    else if (key !== undefined) sheet[key] = value;
    else if (line !== '' && !line.startsWith('//')) {
      if (sheet.groups.length === 0) sheet.groups.push({ rows: [] });
      sheet.groups.at(-1).rows.push(cellsOf(line));
    }
  }
  return sheets;
}

const fill = (argb) => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } });
const green = fill('FF92D050');
const grey = fill('FFD9D9D9');
const midnight = (date) => new Date(`${date}T00:00:00Z`);

function type(cell, value) {
  if (value === '') return;
  if (typeof value !== 'object') {
    cell.value = value;
    return;
  }
  cell.value = midnight(value.day);
  cell.numFmt = 'yyyy-mm-dd';
}

function writeRow(sheet, at, column, values) {
  values.forEach((value, i) => type(sheet.getCell(at, column + i), value));
}

function writeHeadings(sheet, at, column, headings) {
  writeRow(sheet, at, column, headings);
  headings.forEach((_heading, i) => {
    const cell = sheet.getCell(at, column + i);
    cell.font = { bold: true };
    cell.fill = grey;
    cell.alignment = { wrapText: true, vertical: 'top' };
  });
}

function setWidths(sheet, widths) {
  widths.forEach((width, i) => (sheet.getColumn(i + 1).width = width));
}

/** Writes the title, an optional line below it, the headings in row 4, then the rows. @returns the first row below */
function writeList(book, { name, title, subtitle, headings, groups }, widths) {
  const rows = groups[0].rows;
  const sheet = book.addWorksheet(name);
  setWidths(sheet, widths);
  sheet.getCell('A1').value = title;
  sheet.getCell('A1').font = { bold: true, size: 14 };
  if (subtitle !== undefined) sheet.getCell('A2').value = subtitle;
  writeHeadings(sheet, 4, 1, headings);
  rows.forEach((row, i) => writeRow(sheet, 5 + i, 1, row));
  return { sheet, end: 5 + rows.length };
}

function writePlan(book, { name, title, subtitle, headings, groups, total, notes }) {
  const sheet = book.addWorksheet(name);
  setWidths(sheet, [2, 8, 52, 24, 16, 14, 20, 11, 32]);
  sheet.mergeCells('B1:I1');
  sheet.getCell('B1').value = title;
  sheet.getCell('B1').font = { bold: true, size: 14 };
  sheet.getCell('B2').value = subtitle;
  writeHeadings(sheet, 6, 2, headings);
  let at = 7;
  for (const { heading, rows } of groups) {
    sheet.mergeCells(at, 2, at, 9);
    sheet.getCell(at, 2).value = heading;
    sheet.getCell(at, 2).font = { bold: true };
    at += 1;
    for (const row of rows) {
      writeRow(sheet, at, 2, row);
      if (row[0].endsWith('-05'))
        [2, 3, 4, 5, 6].forEach((c) => (sheet.getCell(at, c).font = { strike: true }));
      if (row[0].endsWith('-18')) sheet.getCell(at, 7).fill = green;
      at += 1;
    }
    if (heading === groups[1].heading) at += 1;
  }
  sheet.getCell(at, 3).value = total;
  sheet.getCell(at, 4).value = { formula: `COUNTA(B8:B${at - 1})-${groups.length - 1}`, result: 24 };
  sheet.getCell(at + 2, 3).value = notes[0];
  sheet.getCell(at + 2, 3).fill = green;
  sheet.getCell(at + 3, 3).value = notes[1];
}

function writePot(book, pot) {
  const { sheet, end } = writeList(book, pot, [12, 40, 12, 12, 24]);
  sheet.getCell(end, 2).value = pot.total;
  for (const [letter, i] of [
    ['C', 2],
    ['D', 3],
  ]) {
    const result = pot.groups[0].rows.reduce((sum, row) => sum + Number(row[i] ?? 0), 0);
    sheet.getCell(`${letter}${end}`).value = { formula: `SUM(${letter}5:${letter}${end - 1})`, result };
  }
}

/** exceljs gives the zip entries the current time; here they get a fixed one. */
function withoutClock(bytes) {
  const parts = Object.entries(unzipSync(bytes));
  return zipSync(Object.fromEntries(parts), { mtime: new Date(1980, 0, 1), level: 9 });
}

/** @returns the workbook's bytes. */
export async function makeSample(name) {
  const text = sheetsOf(readFileSync(here(`${name}.txt`), 'utf8'));
  const book = new ExcelJS.Workbook();
  book.creator = 'Planbok';
  book.created = midnight('2020-11-20');
  book.modified = midnight('2020-11-20');

  const readme = book.addWorksheet(text.readme.name);
  setWidths(readme, [110]);
  text.readme.notes.forEach((line, i) => type(readme.getCell(i + 1, 1), line));

  writePlan(book, text.plan);
  writeList(book, text.next, [8, 16, 52, 24, 18, 16, 14, 11, 28]);
  writeList(book, text.findings, [7, 22, 60, 18, 34, 16, 20]);
  writeList(book, text.decisions, [7, 60, 20, 14, 22, 20]);
  const { sheet: cycle } = writeList(book, text.cycle, [20, 44, 22]);
  cycle.mergeCells('A6:A7');
  cycle.mergeCells('A8:A9');
  writePot(book, text.pot);
  writeList(book, text.goals, [6, 18, 56, 28, 10, 10, 20]);
  return withoutClock(new Uint8Array(await book.xlsx.writeBuffer()));
}

export const samples = ['handlingsplan-exempel', 'action-plan-sample'];

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const name of samples) writeFileSync(here(`${name}.xlsx`), await makeSample(name));
}
