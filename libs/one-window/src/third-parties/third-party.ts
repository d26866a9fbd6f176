import { civilDateOf, workingCalendar, type CivilDate, type Text } from '@yichuang/kernel';

import type { OpenCase } from '../officers/open-case.js';

/** `silent` when the time to answer is over and nothing came. */
export type ThirdPartyAnswer = 'spoke' | 'asked-hearing' | 'silent';

/**
 * Somebody whose major interest a decision on another's application concerns (第三十六条). What is known of them stands here
 * and not in the history, which the applicant may read.
 */
export interface ThirdParty {
  /** 1, 2 … within the case. */
  readonly number: number;
  readonly name: string;
  readonly phone: string | null;
  readonly address: string | null;
  readonly interest: string;
  readonly toldAt: Date;
  /** Of the letter, once it is in the post. */
  readonly trackingNumber: string | null;
  readonly servedAt: Date | null;
  readonly proof: string | null;
  readonly answer: ThirdPartyAnswer | null;
  readonly answeredAt: Date | null;
}

type Concerned = Pick<OpenCase, 'thirdParties'>;

export const unserved = ({ thirdParties }: Concerned): readonly ThirdParty[] => thirdParties.filter(({ servedAt }) => servedAt === null);
export const unanswered = ({ thirdParties }: Concerned): readonly ThirdParty[] => thirdParties.filter(({ answer }) => answer === null);

/** Days to ask for a hearing (第四十七条): working days, the longer reading for who is told. */
export const daysToAsk = 5;

/** Whether nothing can come in time any more. */
export const isTimeOver = ({ servedAt }: ThirdParty, today: CivilDate): boolean => servedAt !== null && today > workingCalendar.addWorkingDays(civilDateOf(servedAt), daysToAsk).on;

const notAnswered: Text = { zh: '利害关系人还没有答复：先登记他们说了什么', en: 'Somebody concerned has not answered: record what they said first' };
const noHearing: Text = { zh: '利害关系人要求听证：先提请并举行听证', en: 'Somebody concerned asks for a hearing: propose and hold it first' };

function hearingOwed({ thirdParties, log }: Pick<OpenCase, 'thirdParties' | 'log'>): boolean {
  const asked = thirdParties.flatMap(({ answer, answeredAt }) => (answer === 'asked-hearing' && answeredAt ? [answeredAt] : []));
  const held = log.filter(({ kind, detail }) => kind === 'special-procedure-begun' && (detail as { readonly procedure?: string }).procedure === 'hearing').map(({ at }) => at);
  return asked.some((since) => !held.some((at) => at >= since));
}

/** Why nothing may be decided yet: others are to be heard first. */
export function othersToBeHeard(the: Pick<OpenCase, 'thirdParties' | 'log'>): Text | undefined {
  if (unanswered(the).length > 0) return notAnswered;
  return hearingOwed(the) ? noHearing : undefined;
}
