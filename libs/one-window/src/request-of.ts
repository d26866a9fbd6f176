import type { Request } from '@yichuang/definition';

import type { HandedIn } from './intake/missing-materials.js';

interface Stored extends Pick<Request, 'form' | 'submitter' | 'receivedOn'> {
  readonly materials: readonly HandedIn[];
}

/** A stored application as conditions know it. */
export const requestOf = ({ form, submitter, receivedOn, materials }: Stored): Request => ({ form, submitter, receivedOn, handedIn: materials.map(({ material }) => material) });
