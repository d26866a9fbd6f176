import type { Text } from '@yichuang/kernel';
import type { OfficerFinding, OpenCase } from '@yichuang/one-window';

const names: ReadonlyMap<string, Text> = new Map([
  ['sent-back', { zh: '退回理由', en: 'Why it was sent back' }],
  ['field-check', { zh: '核查记录', en: 'Record of the visit' }],
  ['special-procedure', { zh: '特殊程序结果', en: 'Result of the procedure' }],
  ['lower-opinion', { zh: '初审意见', en: 'Opinion of the lower office' }],
  ['special-declined', { zh: '不批准特殊程序的理由', en: 'Why the special procedure was declined' }],
  ['recused', { zh: '回避理由', en: 'Why an officer stood aside' }],
  ['trouble', { zh: '系统或者人员原因', en: 'Trouble on our side' }],
  ['transferred', { zh: '转办理由', en: 'Why it was passed on' }],
  ['returned', { zh: '退件原因', en: 'Why the result came back' }],
  ['defect', { zh: '证件缺陷', en: 'What was faulty' }],
]);

const numbered = /^(opinion|third-party)-(\d+)$/;

/** Those whose words may be noted in a case. */
export interface Heard {
  readonly service: Pick<OpenCase['service'], 'jointWith'>;
  readonly thirdParties: OpenCase['thirdParties'];
}

/** What an officer noted that is no finding about a condition: of whom it is, or of what. */
export function noteName({ conditionId }: Pick<OfficerFinding, 'conditionId'>, { service, thirdParties }: Heard): Text | undefined {
  const [, kind, number] = numbered.exec(conditionId) ?? [];
  if (kind === 'opinion') return service.jointWith[Number(number)];
  const party = kind === 'third-party' ? thirdParties.find((each) => each.number === Number(number)) : undefined;
  return party ? { zh: party.name, en: party.name } : names.get(conditionId);
}
