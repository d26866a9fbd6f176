import { hash } from 'node:crypto';

function write(value: unknown): string | undefined {
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value === 'boolean' || value === null) return String(value);
  if (value === undefined) return undefined;
  if (typeof value !== 'object') throw new TypeError(`JSON has no such ${typeof value}`);
  if (Array.isArray(value)) return `[${value.map((item) => write(item) ?? 'null').join()}]`;
  const { toJSON } = value as { toJSON?: () => unknown };
  return toJSON ? write(toJSON.call(value)) : writeObject(value as Record<string, unknown>);
}

function writeObject(value: Record<string, unknown>): string {
  let members = '';
  for (const key of Object.keys(value).sort()) {
    const member = write(value[key]);
    if (member !== undefined) members += `${members && ','}${JSON.stringify(key)}:${member}`;
  }
  return `{${members}}`;
}

/**
 * One text for one value, whatever the order of its keys (RFC 8785). Reads values as JSON.stringify does, so a value
 * that went through a database and back has the same text; what JSON would silently change (NaN, bigint, functions)
 * throws TypeError.
 */
export function canonicalJson(value: unknown): string {
  const text = write(value);
  if (text === undefined) throw new TypeError('undefined has no JSON');
  return text;
}

export const sha256Hex = (text: string): string => hash('sha256', text);

/** The hash of a log's next entry, given as its canonical JSON; it covers all entries before it. */
export const chainHash = (previousHex: string, entry: string): string => sha256Hex(`${previousHex}\n${entry}`);
