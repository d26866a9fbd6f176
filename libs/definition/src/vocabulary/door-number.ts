import type { CivilDate } from '@yichuang/kernel';

import { factKind } from '../facts.js';
import { written } from './written.js';

/** A notice of civil affairs that a home has another door number (门牌编码变更). */
export interface DoorNumberNotice {
  readonly number: string;
  readonly before: string;
  readonly after: string;
  readonly issuedOn: CivilDate;
}

/** The question behind {@link doorNumber}. */
export const doorNumberNoticeKind = factKind<DoorNumberNotice | null>('place-names', 'door-number-notice');

/** The notice that gave a home its address of now; spaces do not matter. */
export const doorNumber = { noticeOf: (address: string) => doorNumberNoticeKind(written(address)) };
