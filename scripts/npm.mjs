import { isRunning, processRecord } from './process-identity.mjs';

/** The npm that started this process. Once it was killed nobody can reach this process with Ctrl-C any more. */
const parent = process.env.npm_lifecycle_event === undefined ? undefined : process.ppid;

/** That npm as others can recognise it, or undefined when npm did not start us. */
export const npmRecord = () => parent && processRecord(parent);

/** Whether the npm that started a process, whose {@link npmRecord} this is, was killed. */
export const isForsaken = (npm) => npm !== undefined && !isRunning(npm);

/** Calls back once when our npm is gone. */
export function watchNpm(onGone) {
  if (!parent) return;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    onGone();
  }, 500);
  timer.unref();
}
