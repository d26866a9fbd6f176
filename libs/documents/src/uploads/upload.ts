import type { Text } from '@yichuang/kernel';

/** A file an applicant hands in, as received: also the place and time a camera may have written into it. */
export interface Upload {
  readonly id: string;
  readonly accountId: number;
  /** Null until it is handed in with an application. */
  readonly applicationId: number | null;
  /** For people to recognise it by; never a path. */
  readonly filename: string;
  readonly mediaType: MediaType;
  /** Bytes. */
  readonly size: number;
  readonly sha256: string;
  readonly fileKey: string;
  readonly createdAt: Date;
}

/** Telephones hand in photographs as JPEG when a page asks for it, so HEIC and WebP are not needed. */
export const mediaTypes = ['image/jpeg', 'image/png', 'application/pdf'] as const;
export type MediaType = (typeof mediaTypes)[number];

export interface UploadRefused {
  readonly reason: 'broken-off' | 'empty' | 'too-large' | 'wrong-type';
  readonly message: Text;
}
