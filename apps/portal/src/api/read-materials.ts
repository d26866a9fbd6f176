import { isUUID } from 'class-validator';
import type { HandedIn } from '@yichuang/one-window';

const isHandedIn = (value: unknown): value is HandedIn => {
  const { material, upload } = (value ?? {}) as Partial<Record<'material' | 'upload', unknown>>;
  return typeof material === 'string' && typeof upload === 'string' && isUUID(upload);
};

/** The materials of a request; undefined when they are none. */
export const readMaterials = (value: unknown): readonly HandedIn[] | undefined => (Array.isArray(value) && value.every(isHandedIn) ? value.map(({ material, upload }) => ({ material, upload })) : undefined);
