import type { Text } from '@yichuang/kernel';

import type { Service } from './define-service.js';
import type { Material } from './materials.js';

/** Words that leave open what exactly is asked for, or of whom (《优化营商环境条例》第四十条: 不得含兜底要求). */
const vague = /等材料|等证明|等资料|其他材料|其他证明|其他资料|相关材料|相关证明|相关资料|有关材料|有关证明|有关资料|有关部门|相关部门|有关单位|必要时|视情况|视情/g;

/** Papers whose content a connected register answers (《国务院关于加快推进政务服务标准化规范化便利化的指导意见》: 免证办). */
const answered = /居民身份证|居民户口簿|[结离]婚证(?!明)|出生医学证明|营业执照|机动车驾驶证|机动车行驶证|机动车登记证书|居住证(?!明)/;

const zhOf = (texts: readonly (Text | undefined)[]): string[] => texts.flatMap((text) => text?.zh ?? []);

/** What the guide page tells everyone before they apply. */
function sheetTexts({ summary, notes, inPerson, competence, fee, conditions, materials, result }: Service): string[] {
  return zhOf([summary, ...notes, inPerson, competence, fee.note, ...conditions.map(({ text }) => text), ...materials.flatMap(({ text, waiver }) => [text, waiver]), result.validity]);
}

const isAskedThough = ({ text: { zh }, waivedWhen, onPaper }: Material<never, never>): boolean => !waivedWhen && !onPaper && answered.test(zh);

/** What is wrong with the guide of a service: vague words, a missing basis, papers that need not be asked for. */
export function guideDefects(service: Service): string[] {
  const texts = sheetTexts(service);
  const { limit, fee, competence, materials, conditions } = service;
  return [
    ...texts.flatMap((text) => (text.match(vague) ?? []).map((word) => `the guide says “${word}” in “${text}”: name what exactly`)),
    ...(limit.law.zh.trim() && limit.length > 0 ? [] : ['the guide names no limit with its law']),
    ...(fee.yuan > 0 && !/[《〔]/.test(fee.law.zh) ? ['the guide names no price notice or law for the fee'] : []),
    ...(competence.zh.trim() ? [] : ['the guide does not say which office decides']),
    ...conditions.filter(({ law }) => !/[《〔]|法|条例|规定|办法/.test(law.zh)).map(({ id }) => `the condition ${id} names no law`),
    ...materials.filter(isAskedThough).map(({ id, text }) => `the material ${id} asks for “${text.zh}”, which a connected register answers: say when it is waived`),
  ];
}
