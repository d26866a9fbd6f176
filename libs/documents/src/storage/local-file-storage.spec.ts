import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';

import { LocalFileStorage } from './local-file-storage.js';

describe('files in a local directory', () => {
  let directory: string;
  let storage: LocalFileStorage;

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'storage-'));
    storage = new LocalFileStorage(directory);
  });
  afterEach(() => rm(directory, { recursive: true }));

  const read = async (key: string) => (await buffer(await storage.get(key))).toString();

  it('come back as they were put, from bytes and from a stream', async () => {
    await storage.put('documents/ab/cd/1-ff.pdf', Buffer.from('one'));
    await storage.put(
      'uploads/ef/1',
      (async function* () {
        yield Buffer.from('two ');
        yield Buffer.from('pieces');
      })(),
    );
    expect(await read('documents/ab/cd/1-ff.pdf')).toBe('one');
    expect(await read('uploads/ef/1')).toBe('two pieces');
  });

  it('are replaced whole', async () => {
    await storage.put('a/b', Buffer.from('a long first text'));
    await storage.put('a/b', Buffer.from('short'));
    expect(await read('a/b')).toBe('short');
    expect(await readdir(join(directory, 'a'))).toEqual(['b']);
  });

  it('leave nothing behind when their stream breaks', async () => {
    const breaks = (async function* () {
      yield Buffer.from('half');
      throw new Error('connection lost');
    })();
    await expect(storage.put('a/b', breaks)).rejects.toThrow('connection lost');
    expect(await storage.has('a/b')).toBe(false);
    expect(await readdir(join(directory, 'a'))).toEqual([]);
  });

  it('are readable by their owner only', async () => {
    await storage.put('a/b', Buffer.from('x'));
    expect((await stat(join(directory, 'a/b'))).mode & 0o777).toBe(0o600);
    expect((await stat(join(directory, 'a'))).mode & 0o777).toBe(0o700);
  });

  it('can be deleted, also twice, and are then missing', async () => {
    await storage.put('a/b', Buffer.from('x'));
    await storage.delete('a/b');
    await storage.delete('a/b');
    await expect(storage.get('a/b')).rejects.toThrow('ENOENT');
  });

  it.each(['../secret', '/etc/passwd', 'a/../b', 'a//b', 'a\0b', '', 'A', 'a/.b'])('never lie under the key %j', async (key) => {
    await expect(storage.put(key, Buffer.from('x'))).rejects.toThrow('Not a storage key');
  });
});
