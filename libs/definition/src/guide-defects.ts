import type { Text } from '@yichuang/kernel';

import type { Service } from './define-service.js';
import type { Material } from './materials.js';

/** Words that leave open what exactly is asked for, or of whom (《优化营商环境条例》第四十条: 不得含兜底要求). */
const vague = /等(?:材料|证明|资料|证件|情形|情况)|(?:其他|其它)(?:材料|证明|资料)|其它|(?:相关|有关)(?:材料|证明|资料|证件|部门|机关|单位|手续)|必要时|视情况?|原则上|一般(?!程序)/g;

/** What a law is quoted to say, or is called, is its own. */
const quoted = /《[^》]*》|“[^”]*”/g;

/** Papers whose content a connected register answers (《国务院关于加快推进政务服务标准化规范化便利化的指导意见》: 免证办). */
const answered = /居民身份证|身份证件|户口簿|[结离]婚证(?!明)|出生医学证明|营业执照|机动车驾驶证|行驶证|机动车登记证书|居住证(?!明)/;

const zhOf = (texts: readonly (Text | undefined)[]): string[] => texts.flatMap((text) => text?.zh ?? []);

/** What the guide page tells everyone before they apply. */
function sheetTexts({ summary, notes, inPerson, competence, fee, conditions, materials, result }: Service): string[] {
  return zhOf([summary, ...notes, inPerson, competence, fee.note, ...conditions.map(({ text }) => text), ...materials.flatMap(({ text, waiver }) => [text, waiver]), result.validity]);
}

const isAskedThough = ({ text: { zh }, waivedWhen, onPaper }: Material<never, never>): boolean => !waivedWhen && !onPaper && answered.test(zh);

/** What is wrong with the guide of a service: vague words, a missing basis, papers that need not be asked for. */
export function guideDefects(service: Service): string[] {
  const texts = sheetTexts(service);
  const { limit, fee, competence, materials, conditions, nature } = service;
  return [
    ...texts.flatMap((text) => (text.replaceAll(quoted, '').match(vague) ?? []).map((word) => `the guide says “${word}” in “${text}”: name what exactly`)),
    ...(limit.law.zh.trim() && limit.length > 0 ? [] : ['the guide names no limit with its law']),
    ...(fee.yuan > 0 && !/[《〔]/.test(fee.law.zh) ? ['the guide names no price notice or law for the fee'] : []),
    ...(nature !== 'licence' && fee.law.zh.includes('行政许可法') ? ['the guide rests the fee of what is no licence on 《行政许可法》'] : []),
    ...(competence.zh.trim() ? [] : ['the guide does not say which office decides']),
    ...conditions.filter(({ law }) => !/[《〔]|法|条例|规定|办法/.test(law.zh)).map(({ id }) => `the condition ${id} names no law`),
    ...materials.filter(isAskedThough).map(({ id, text }) => `the material ${id} asks for “${text.zh}”, which a connected register answers: say when it is waived`),
  ];
}
