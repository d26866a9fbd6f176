import type { Service } from '@yichuang/definition';
import type { Text } from '@yichuang/kernel';

import type { CorrectionItem } from '../write/outcome.js';

const other: Text = { zh: '其他', en: 'Other' };

/** What is asked for, in the words of the service. */
export function itemTitle({ materials, fields }: Service, { kind, target }: CorrectionItem): Text {
  if (kind === 'material') return materials.find(({ id }) => id === target)?.text ?? other;
  return fields.find(({ name }) => name === target)?.label ?? other;
}
