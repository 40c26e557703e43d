export type { FailureReason, FileReason } from '../../src/text/failure-reason';
export { enFileFailure } from '../../src/text/en/file-failures';
export { svFileFailure } from '../../src/text/sv/file-failures';
export { enWorkbench } from '../../src/text/en/workbench';
export { svWorkbench } from '../../src/text/sv/workbench';
