import { Failure } from '../hosts/failure';
import { printable } from '../cli/printable';
import { agendaAnswer } from './agenda-answer';
import { requestOf, type JobInput } from './job-request';
import { lookedAt, openedWorkbook, type Looked, type WorkDesk } from './looked';
import { previewAnswer, resultOf } from './planned-run';
import { problemsAnswer } from './problems-answer';
import { proposalAnswer } from './proposal-answer';
import { scanAnswer } from './scan-answer';
import type { Worked, WorkOrder } from './work-order';
import type { JobName } from '../jobs/job';

/** @throws Failure */
async function work(order: WorkOrder, desk: WorkDesk): Promise<Worked> {
  const { today } = order;
  const workbook = await openedWorkbook(order.workbook, desk);
  if ('id' in order) return await resultOf(workbook, order.input, today, order);
  const { page = 1 } = order.input;
  const look = (job: JobName, input: JobInput): Promise<Looked> =>
    lookedAt(workbook, job, requestOf(input, today));
  switch (order.tool) {
    case 'scan':
      return { answer: scanAnswer(await look('check', order.input), page) };
    case 'problems':
      return { answer: problemsAnswer(await look('check', order.input), page) };
    case 'propose': {
      const { job = 'review' } = order.input;
      const check = await look('check', order.input);
      return { answer: proposalAnswer(check, await look(job, order.input), job, page) };
    }
    case 'preview':
      return { answer: await previewAnswer(workbook, order.input, today, page) };
    case 'agenda':
      return { answer: agendaAnswer(await look('agenda', order.input), page) };
  }
}

/** Does what a tool asks of one workbook, in the process with limits. Never throws. */
export async function worked(order: WorkOrder, desk: WorkDesk): Promise<Worked> {
  try {
    return await work(order, desk);
  } catch (error) {
    if (error instanceof Failure) return { failure: { code: error.code, details: error.details } };
    return { bug: printable(error instanceof Error ? error.message : String(error)) };
  }
}
