/** Why rows could not be added below a plan. */
export type NewRowsCode = 'new-rows-blocked' | 'new-rows-grouped' | 'new-rows-protected';
