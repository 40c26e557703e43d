import { refuse } from '../protocol/host-error';
import type { MethodMember } from '../protocol/object-type';
import { withType, type Quirk } from './quirk';

function failing<T>(was: MethodMember<T> | undefined): MethodMember<T> {
  if (was === undefined) throw new Error('only a method that is there can fail');
  return { run: (_, __, where) => refuse('GeneralException', where) };
}

/**
 * Excel for Windows, reported in 2019 and mended in build 13127 of 2020: while another workbook is open too, a sheet cannot be
 * added: an internal error.
 */
export const sheetCannotBeAdded: Quirk = {
  name: 'add-sheet',
  reported: ['office-js #771'],
  types: (types) =>
    withType(types, 'WorksheetCollection', (sheets) => ({
      ...sheets,
      methods: { ...sheets.methods, add: failing(sheets.methods?.['add']) },
    })),
};

/** The same, mended in build 13328: a sheet cannot be deleted, in builds of which some can add one. */
export const sheetCannotBeDeleted: Quirk = {
  name: 'delete-sheet',
  reported: ['office-js #771'],
  types: (types) =>
    withType(types, 'Worksheet', (sheet) => ({
      ...sheet,
      methods: { ...sheet.methods, delete: failing(sheet.methods?.['delete']) },
    })),
};
