import { fieldsOf, RegionCode } from '@yichuang/definition';
import { renderToString } from 'preact-render-to-string';

import { RegionField } from './region-field.js';
import { scopeOf, type Scope } from './scope.js';

class Places {
  @RegionCode({ zh: '领取地', en: 'Place to collect' }) pickup: string;
  @RegionCode({ zh: '籍贯', en: 'Native place' }, { beyondHenan: true }) nativePlace: string;
}

const scope = (answers: Scope['answers'], locale: Scope['locale'] = 'zh'): Scope => scopeOf({ locale, today: '2026-11-27', answers, problems: new Map() });

function drawn(name: keyof Places, at: Scope): string {
  const field = fieldsOf(Places).find((each) => each.name === name);
  return field ? renderToString(<RegionField field={field} scope={at} />) : '';
}

describe('A place', () => {
  it('is in Henan where an office of the province has to be chosen', () => {
    expect(drawn('pickup', scope({}))).not.toContain('北京市');
  });

  it('may be another province where people come from or go to', () => {
    expect(drawn('nativePlace', scope({ nativePlace: '110000' }))).toContain('<option value="110000" selected>北京市</option>');
    expect(drawn('nativePlace', scope({}, 'en'))).toContain('<optgroup label="Other provinces"><option value="110000">Beijing</option>');
    expect(drawn('nativePlace', scope({ nativePlace: '410105' }))).toContain('value="410105" selected');
  });

  it('that is not in the list is not lost', () => {
    expect(drawn('pickup', scope({ pickup: '110000' }))).toContain('<option value="110000" selected>110000</option>');
  });
});
