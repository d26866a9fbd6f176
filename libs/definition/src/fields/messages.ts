import type { Text } from '@yichuang/kernel';

import type { Field } from './field.js';

/** A sentence about a field, in both languages, that says what to do. */
export const say = (zh: string, en: string): Text => ({ zh, en });

/** A label inside a sentence; abbreviations keep their capitals. */
const lower = ({ en }: Text): string => (/^[A-Z](?![A-Z0-9])/.test(en) ? en.charAt(0).toLowerCase() + en.slice(1) : en);
const chosen: readonly Field['kind'][] = ['enum', 'multiEnum', 'regionCode'];

export function missing(field: Field): Text {
  if (field.mustBeTrue) return say(`请阅读并勾选“${field.label.zh}”`, `Read and tick “${field.label.en}”`);
  const verb = chosen.includes(field.kind) || field.kind === 'boolean' ? ['请选择', 'Select'] : ['请填写', 'Enter'];
  return say(`${verb[0]}${field.label.zh}`, `${verb[1]} ${lower(field.label)}`);
}

export const unknownField = (name: string): Text =>
  say(`没有名为“${name}”的项目，请删去`, `There is no field “${name}”: leave it out`);

export const wrongType = (field: Field): Text =>
  say(`${field.label.zh}的格式不对，请按说明填写`, `${field.label.en} is not in the expected form: follow the hint`);
