import { DispatchIds } from './dispatch-ids.js';

/** Tells the workers which steps are due. */
export class Dispatch extends DispatchIds {}
