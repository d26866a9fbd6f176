import { SealSecret } from './seal-secret.js';

const key = Buffer.alloc(32, 7);
const secret = Buffer.from('12345678901234567890');
const sealed = new SealSecret(key).seal(7, secret);

describe('A sealed secret', () => {
  it('opens for its account with its key', () => {
    expect(new SealSecret(key).open(7, sealed)).toEqual(secret);
  });

  it('is another every time, and shows nothing', () => {
    expect(new SealSecret(key).seal(7, secret)).not.toEqual(sealed);
    expect(sealed.includes(secret)).toBe(false);
    expect(sealed).toHaveLength(48);
  });

  it('does not open for another account, with another key, or changed', () => {
    expect(() => new SealSecret(key).open(8, sealed)).toThrow();
    expect(() => new SealSecret(Buffer.alloc(32, 8)).open(7, sealed)).toThrow();
    for (const position of sealed.keys()) {
      const changed = Buffer.from(sealed);
      changed.writeUInt8(changed.readUInt8(position) ^ 1, position);
      expect(() => new SealSecret(key).open(7, changed)).toThrow();
    }
  });
});
