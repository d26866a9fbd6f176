import type { Text } from '@yichuang/kernel';

/** The environment lacks or garbles something. The message names every variable concerned, in both languages. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';

  constructor(readonly problems: readonly Text[]) {
    super(problems.map(({ zh, en }) => `${zh}\n${en}`).join('\n'));
  }
}
