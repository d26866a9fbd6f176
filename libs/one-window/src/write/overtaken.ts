import type { Text } from '@yichuang/kernel';

/** Another writer was faster: a claim or a version that was read is no longer current. Nothing was written. */
export class Overtaken extends Error {}

/** What was to be written cannot stand beside what is there already: a mistake of the writer, for them to mend. Nothing was written. */
export class Clash extends Error {
  constructor(
    readonly field: string,
    readonly text: Text,
  ) {
    super(text.en);
  }
}
