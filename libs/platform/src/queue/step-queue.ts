import { IdQueue } from './id-queue.js';

/** The receiving end of the queue `one-window`. */
export class StepQueue extends IdQueue {}
