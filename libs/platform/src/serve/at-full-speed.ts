import { setFlagsFromString } from 'node:v8';

/** What Node 20 has when nobody says otherwise. */
const ofNode20 = '--interrupt-budget=67584';

/** From here on what is busy is compiled for speed as soon as Node thinks best: a start that put it off is over (decision 29). */
export function atFullSpeed(): void {
  if (process.execArgv.some((flag) => flag.startsWith('--interrupt-budget='))) setFlagsFromString(ofNode20);
}
