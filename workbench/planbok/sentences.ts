export type { FailureReason, FileReason } from '../../src/text/failure-reason';
export { enFileFailure } from '../../src/text/file-failure-en';
export { svFileFailure } from '../../src/text/file-failure-sv';
export { enWorkbench } from '../../src/text/workbench-en';
export { svWorkbench } from '../../src/text/workbench-sv';
