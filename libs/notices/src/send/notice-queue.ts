import { DispatchIds, IdQueue, queueModule } from '@yichuang/platform';

/** Tells the workers which deliveries are due. */
export class NoticeDispatch extends DispatchIds {}

/** The receiving end of the queue `notices`. */
export class NoticeQueue extends IdQueue {}

/** Small jobs: what is in one goes out at the same time, and takes as long as its slowest. */
export const jobSize = 16;

export const noticesQueue = queueModule({ name: 'notices', rows: 'notices', jobSize, dispatch: NoticeDispatch, queue: NoticeQueue });
