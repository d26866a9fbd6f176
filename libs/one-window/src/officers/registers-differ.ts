import { assess, registerName, type Finding } from '@yichuang/definition';
import type { Text } from '@yichuang/kernel';

import type { Doing } from '../acts/act.js';
import { requestOf } from '../request-of.js';
import type { OpenCase } from './open-case.js';

type Looked = Pick<Doing, 'the' | 'seen'>;

/** Conditions that held when the case was last looked at, and do not by what registers say now; what a person found stands. */
export function noLongerHold({ the, seen }: Looked): readonly Finding[] {
  const { findings } = assess(the.service, requestOf(the), seen);
  return findings.filter(({ id, result }) => result !== 'holds' && heldByMachine(the, id));
}

const heldByMachine = ({ assessment, findings }: OpenCase, id: string): boolean =>
  !findings.some(({ conditionId }) => conditionId === id) && assessment?.findings.some((finding) => finding.id === id && finding.result === 'holds') === true;

const nothingStored: Text = { zh: '没有作出决定，登记也没有改动。', en: 'Nothing was decided, and no register was changed.' };

function whatMoved(register?: string): Text {
  if (register === undefined) return { zh: `登记信息有了变化，与这项决定所依据的不同。${nothingStored.zh}`, en: `Registers have changed since and differ from what this decision rests on. ${nothingStored.en}` };
  const { zh, en } = registerName(register);
  return { zh: `“${zh}”有了变化，与这项决定不符。${nothingStored.zh}`, en: `The register “${en}” has changed since and does not fit this decision. ${nothingStored.en}` };
}

const now: Readonly<Record<Finding['result'], Text>> = { holds: { zh: '符合', en: 'is met' }, fails: { zh: '不符合', en: 'is not met' }, unknown: { zh: '无法判断', en: 'cannot be told' } };

function inWords({ service }: OpenCase, { id, result, reason }: Finding): Text {
  const name = service.conditions.find((condition) => condition.id === id)?.text ?? { zh: id, en: id };
  return { zh: `“${name.zh}”现在${now[result].zh}${reason ? `：${reason.zh}` : ''}`, en: `“${name.en}” ${now[result].en} now${reason ? `: ${reason.en}` : ''}` };
}

const whatToDo: Text = {
  zh: '已重新核对登记信息，结果见本页的办理条件。不再符合的，请重新认定，或者提请不予、退回继续审查；各项仍然符合的，请再办理一次。',
  en: 'The registers were asked again; see the conditions on this page. What is not met any more is to be found anew, proposed for refusal or sent back; if everything is met still, send once more.',
};
/** A permit that was given before stands: nobody finds or refuses anew, and what was brought back is all there is to confirm. */
const whatToDoAfterPermit: Text = {
  zh: '已重新核对登记信息，结果见本页的办理条件。准许的决定仍然有效：核对后可以办理的，请再办理一次；登记不能改动的，请告知值守人员。',
  en: 'The registers were asked again; see the conditions on this page. The permit stands: if it can be done as things are, send once more; if the register cannot be changed, tell the operators.',
};

/** What an officer is told whose decision rests on what registers do not say any more. */
export const registersMoved = (the: OpenCase, moved: readonly Finding[], register?: string): readonly Text[] => [
  whatMoved(register),
  ...moved.map((finding) => inWords(the, finding)),
  the.state === 'completing' ? whatToDoAfterPermit : whatToDo,
];

/** What they are told when a register that the decision rests on does not answer. */
export const registerIsSilent = (register: string): readonly Text[] => {
  const { zh, en } = registerName(register);
  return [{ zh: `“${zh}”没有答复。${nothingStored.zh}请稍后再办理。`, en: `The register “${en}” did not answer. ${nothingStored.en} Try again later.` }];
};
