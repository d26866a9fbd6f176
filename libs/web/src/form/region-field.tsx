import type { Field } from '@yichuang/definition';
import { findRegion, listOtherProvinces } from '@yichuang/kernel';

import { Select } from '../components/select.js';
import { words } from '../i18n/words.js';
import { Raw } from '../raw.js';
import { withChosen } from '../template.js';
import { otherProvinceOptions, regionOptions } from './region-options.js';
import { controlOf, questionOf, textOf, type FieldProps } from './scope.js';

/** Whether the list of the question has the code. */
export const isOffered = ({ beyondHenan }: Field, code: string): boolean => findRegion(code) !== undefined || (beyondHenan === true && listOtherProvinces().some((province) => province.code === code));

/** A city or county of Henan, or another province. A code that is not in the list stays selected: the answer is never lost. */
export function RegionField(props: FieldProps) {
  const { field, scope } = props;
  const { locale } = scope;
  const code = textOf(props);
  const known = isOffered(field, code);
  const elsewhere = known || code === '' ? [] : [{ value: code, text: code }];
  const options = regionOptions[locale] + (field.beyondHenan ? otherProvinceOptions[locale] : '');
  return (
    <Select {...controlOf(props)} label={questionOf(props)} value={code} items={[{ value: '', text: words.select[locale] }, ...elsewhere]}>
      <Raw html={withChosen([options], known ? [code] : [], 'selected')} />
    </Select>
  );
}
