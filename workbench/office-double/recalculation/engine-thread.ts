import { parentPort } from 'node:worker_threads';
import { newEngine } from './engine';
import type { EngineBatch } from './engine-batch';

/* The engine's own thread: answers batches in the order in which they come. What it throws ends it. */

const engine = newEngine();
// A thread of Node's, which has no origin.
// oxlint-disable-next-line unicorn/require-post-message-target-origin
parentPort?.on('message', (batch: EngineBatch) => parentPort?.postMessage(engine(batch)));
