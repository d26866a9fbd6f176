import { createHash } from 'node:crypto';

import { mediaTypes, type MediaType, type UploadRefused } from './upload.js';

/** Bytes from the beginning that tell a file's type. */
const HEAD = 4100;

/** Why a file is refused while it passes. */
export class Refused extends Error {
  constructor(readonly refusal: UploadRefused) {
    super(refusal.message.en);
  }
}

/** Looks at a file while it passes through, without holding it in memory. */
export class Examination {
  size = 0;
  private head = Buffer.alloc(0);
  private type: MediaType | undefined;
  private readonly hash = createHash('sha256');

  constructor(private readonly maxBytes: number) {}

  /** @throws Refused as soon as the file cannot be taken */
  async *pass(content: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
    for await (const chunk of whole(content)) {
      this.size += chunk.length;
      if (this.size > this.maxBytes) throw new Refused(tooLarge(this.maxBytes));
      this.hash.update(chunk);
      await this.tellType(chunk);
      yield chunk;
    }
    if (this.size === 0) throw new Refused(empty);
    this.type ??= await typeOf(this.head);
  }

  /** Once all has passed. */
  findings(): { size: number; mediaType: MediaType; sha256: string } {
    if (!this.type) throw new Error('The file has not passed yet.');
    return { size: this.size, mediaType: this.type, sha256: this.hash.digest('hex') };
  }

  private async tellType(chunk: Uint8Array): Promise<void> {
    if (this.type) return;
    this.head = Buffer.concat([this.head, chunk]);
    if (this.head.length >= HEAD) this.type = await typeOf(this.head);
  }
}

async function* whole(content: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  try {
    yield* content;
  } catch {
    throw new Refused(brokenOff); // the line was lost, or the form is malformed
  }
}

async function typeOf(head: Uint8Array): Promise<MediaType> {
  const { fileTypeFromBuffer } = await import('file-type/core'); // few processes see a file
  const found = await fileTypeFromBuffer(head);
  const mediaType = mediaTypes.find((accepted) => accepted === found?.mime);
  if (!mediaType) throw new Refused(wrongType);
  return mediaType;
}

const brokenOff: UploadRefused = { reason: 'broken-off', message: { zh: '文件没有传完，请重新上传。', en: 'The file did not arrive whole: upload it again.' } };

const empty: UploadRefused = { reason: 'empty', message: { zh: '文件是空的，请重新选择。', en: 'The file is empty: choose another one.' } };

const wrongType: UploadRefused = {
  reason: 'wrong-type',
  message: { zh: '文件不是JPG、PNG图片或者PDF，请转换后再上传。', en: 'The file is not a JPG or PNG picture or a PDF: convert it and upload it again.' },
};

function tooLarge(maxBytes: number): UploadRefused {
  const megabytes = Math.floor(maxBytes / 1_000_000);
  return {
    reason: 'too-large',
    message: { zh: `文件超过${megabytes} MB，请压缩后再上传。`, en: `The file is larger than ${megabytes} MB: make it smaller and upload it again.` },
  };
}
