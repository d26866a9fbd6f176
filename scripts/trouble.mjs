/** Something the person at the keyboard can mend: printed in both languages, without a stack. */
export class Trouble extends Error {
  constructor(zh, en) {
    super(`${zh}\n${en}`);
    this.name = 'Trouble';
  }
}

/** Prints an error as its reader needs it: our own words alone, anything else with its stack. */
export function report(error) {
  process.stderr.write(`\n${error instanceof Trouble ? error.message : (error.stack ?? error)}\n`);
}
