import { findRegion } from '@yichuang/kernel';

import { Select } from '../components/select.js';
import { words } from '../i18n/words.js';
import { Raw } from '../raw.js';
import { regionOptions } from './region-options.js';
import { controlOf, questionOf, textOf, type FieldProps } from './scope.js';
import { withChosen } from './template.js';

/** A city or county of Henan. A code from elsewhere stays selected: the answer is never lost. */
export function RegionField(props: FieldProps) {
  const { locale } = props.scope;
  const code = textOf(props);
  const known = findRegion(code) !== undefined;
  const elsewhere = known || code === '' ? [] : [{ value: code, text: code }];
  return (
    <Select {...controlOf(props)} label={questionOf(props)} value={code} items={[{ value: '', text: words.select[locale] }, ...elsewhere]}>
      <Raw html={withChosen([regionOptions[locale]], known ? [code] : [], 'selected')} />
    </Select>
  );
}
