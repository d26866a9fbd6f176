import type { MaterialFinding } from '@yichuang/definition';

/** Something is to be uploaded, or was. */
export const concernsApplicant = ({ state }: MaterialFinding): boolean => state === 'missing' || state === 'handed-in';
