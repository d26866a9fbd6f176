import { Assign } from './assign.js';
import { CountTasks } from './count-tasks.js';
import { HandOver } from './hand-over.js';
import { ListHeld } from './list-held.js';
import { ListWaiting } from './list-waiting.js';
import { Reassign } from './reassign.js';
import { Release } from './release.js';
import { RenewLease } from './renew-lease.js';
import { SweepLeases } from './sweep-leases.js';
import { TakeNext } from './take-next.js';
import { TakeThis } from './take-this.js';

/** What officers do with their queue. */
export const workQueue = [TakeNext, TakeThis, RenewLease, Release, HandOver, Reassign, ListWaiting, ListHeld, CountTasks];

/** All that the work queue consists of. */
export const workQueueProviders = [...workQueue, Assign, SweepLeases];
