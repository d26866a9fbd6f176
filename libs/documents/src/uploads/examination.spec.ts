import { createHash } from 'node:crypto';

import { Examination, Refused } from './examination.js';

const jpeg = Buffer.concat([Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex'), Buffer.alloc(6000, 7)]);
const png = Buffer.from('89504e470d0a1a0a0000000d494844520000000100000001080600000' + '01f15c4890000000d49444154789c6360000002000001e221bc330000000049454e44ae426082', 'hex');
const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n');

async function* inPieces(file: Buffer, size = 1000): AsyncIterable<Buffer> {
  for (let at = 0; at < file.length; at += size) yield file.subarray(at, at + size);
}

async function examine(file: Buffer, { maxBytes = 10_000, pieces = 1000 } = {}) {
  const examination = new Examination(maxBytes);
  const passed: Uint8Array[] = [];
  for await (const chunk of examination.pass(inPieces(file, pieces))) passed.push(chunk);
  return { ...examination.findings(), passed: Buffer.concat(passed) };
}

const refusal = async (file: Buffer, options = {}): Promise<string> => {
  try {
    await examine(file, options);
    return 'taken';
  } catch (error) {
    if (error instanceof Refused) return error.refusal.reason;
    throw error;
  }
};

describe('a file on its way in', () => {
  it.each([
    ['image/jpeg', jpeg],
    ['image/png', png],
    ['application/pdf', pdf],
  ])('is known as %s by its bytes and passes unchanged', async (mediaType, file) => {
    for (const pieces of [1, 7, 10_000]) {
      const found = await examine(file, { pieces });
      expect(found).toEqual({ mediaType, size: file.length, sha256: createHash('sha256').update(file).digest('hex'), passed: file });
    }
  });

  it('is refused when it is of another type, whatever it calls itself', async () => {
    expect(await refusal(Buffer.from('<html><script>alert(1)</script></html>'))).toBe('wrong-type');
    expect(await refusal(Buffer.from('GIF89a\x01\x00\x01\x00\x00\x00\x00'))).toBe('wrong-type');
    expect(await refusal(Buffer.from('PK\x03\x04'))).toBe('wrong-type');
    expect(await refusal(Buffer.alloc(9000, 1))).toBe('wrong-type');
  });

  it('is refused when it is empty', async () => {
    expect(await refusal(Buffer.alloc(0))).toBe('empty');
  });

  it('is refused by the first byte over the limit, and taken at the limit', async () => {
    expect(await refusal(jpeg, { maxBytes: jpeg.length })).toBe('taken');
    expect(await refusal(jpeg, { maxBytes: jpeg.length - 1 })).toBe('too-large');
  });

  it('is refused when it does not come whole', async () => {
    async function* brokenOff(): AsyncIterable<Buffer> {
      yield jpeg.subarray(0, 100);
      throw new Error('Unexpected end of multipart data');
    }
    const passing = async () => {
      for await (const _ of new Examination(10_000).pass(brokenOff()));
    };
    await expect(passing()).rejects.toMatchObject({ refusal: { reason: 'broken-off' } });
  });

  it('is stopped as soon as it cannot be taken', async () => {
    let read = 0;
    async function* endless(): AsyncIterable<Buffer> {
      for (;;) {
        read += 1000;
        yield Buffer.alloc(1000, 0xff);
      }
    }
    const passing = async () => {
      for await (const _ of new Examination(1_000_000).pass(endless()));
    };
    await expect(passing()).rejects.toBeInstanceOf(Refused);
    expect(read).toBeLessThan(10_000);
  });
});
