import type { Text } from '@yichuang/kernel';

import { ConfigError } from './config-error.js';
import { isNetwork } from './is-network.js';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Reads variables one by one and remembers what is wrong with them, so that all of it is told at once. Values are never repeated in messages: they may be secret. */
export class ReadEnvironment {
  private readonly problems: Text[] = [];

  constructor(private readonly environment: Environment) {}

  text(name: string, fallback: string): string {
    return this.given(name) ?? fallback;
  }

  required(name: string): string {
    return this.given(name) ?? this.refuse(name, { zh: '请给出', en: 'give one' }, '');
  }

  url(name: string, protocols: readonly string[], fallback?: string): string {
    const value = this.given(name) ?? fallback;
    const allowed = value !== undefined && URL.canParse(value) && protocols.includes(new URL(value).protocol);
    if (allowed) return value.replace(/\/$/, '');
    const forms = protocols.map((protocol) => `${protocol}//…`);
    return this.refuse(name, { zh: `应为 ${forms.join(' 或 ')} 形式的地址`, en: `give an address like ${forms.join(' or ')}` }, '');
  }

  integer(name: string, range: { readonly min: number; readonly max: number }, fallback: number): number {
    const value = this.given(name);
    if (value === undefined) return fallback;
    const number = /^\d{1,9}$/.test(value) ? Number(value) : NaN;
    if (number >= range.min && number <= range.max) return number;
    return this.refuse(name, { zh: `应为 ${range.min} 到 ${range.max} 的整数`, en: `give a whole number from ${range.min} to ${range.max}` }, fallback);
  }

  /** `bytes` bytes as hexadecimal digits. */
  secret(name: string, bytes: number): Buffer {
    const value = this.given(name) ?? '';
    if (value.length === bytes * 2 && /^[0-9a-f]*$/i.test(value)) return Buffer.from(value, 'hex');
    return this.refuse(name, { zh: `应为 ${bytes * 2} 位十六进制数字`, en: `give ${bytes * 2} hexadecimal digits` }, Buffer.alloc(0));
  }

  flag(name: string): boolean {
    return this.choice(name, ['true', 'false', '1', '0'], 'false') in { true: 1, 1: 1 };
  }

  choice<C extends string>(name: string, choices: readonly C[], fallback: C): C {
    const value = this.given(name) ?? fallback;
    const found = choices.find((choice) => choice === value);
    return found ?? this.refuse(name, { zh: `应为 ${choices.join('、')} 之一`, en: `give one of ${choices.join(', ')}` }, fallback);
  }

  /** Addresses (`172.18.0.1`), ranges (`10.0.0.0/8`), or `loopback`, `linklocal`, `uniquelocal`, by commas. */
  networks(name: string, fallback: readonly string[]): readonly string[] {
    const value = this.given(name);
    if (value === undefined) return fallback;
    const given = value.split(',').map((network) => network.trim());
    if (given.every(isNetwork)) return given;
    return this.refuse(name, { zh: '应为以逗号分隔的地址、网段，或者 loopback、linklocal、uniquelocal', en: 'give addresses, ranges, or loopback, linklocal, uniquelocal, separated by commas' }, fallback);
  }

  /** @throws ConfigError when anything read so far was wrong. */
  finish(): void {
    if (this.problems.length > 0) throw new ConfigError(this.problems);
  }

  private given(name: string): string | undefined {
    return this.environment[name]?.trim() || undefined;
  }

  private refuse<V>(name: string, { zh, en }: Text, stand: V): V {
    const missing = this.given(name) === undefined;
    this.problems.push({
      zh: `环境变量 ${name} ${missing ? '未设置' : '不正确'}：${zh}`,
      en: `The environment variable ${name} is ${missing ? 'missing' : 'not right'}: ${en}`,
    });
    return stand;
  }
}
