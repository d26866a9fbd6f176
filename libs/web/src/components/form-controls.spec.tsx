import { Button } from './button.js';
import { CharacterCount } from './character-count.js';
import { Checkboxes } from './checkboxes.js';
import { FileUpload } from './file-upload.js';
import { describeFixtures, notOffered, type Given } from './govuk-fixtures.js';
import { Input, type InputProps } from './input.js';
import { PasswordInput } from './password-input.js';
import { Radios } from './radios.js';
import { Select } from './select.js';
import { Textarea } from './textarea.js';

const sizes = ['s', 'm', 'l', 'xl'] as const;

/** What all controls are given. */
const control = (given: Given) => {
  const label = given.part('label');
  return {
    locale: 'en' as const,
    name: given.text('name') ?? '',
    id: given.text('id'),
    label: label?.content(),
    labelSize: label?.modifier('govuk-label', sizes),
    hint: given.part('hint')?.content(),
    error: given.part('errorMessage')?.text('text'),
    describedBy: given.text('describedBy'),
  };
};

const items = (given: Given) =>
  given.list('items').map((item) => {
    const conditional = item.part('conditional');
    return { value: item.text('value') ?? notOffered(), label: item.content(), hint: item.part('hint')?.content(), disabled: item.flag('disabled'), conditional: conditional?.content() };
  });

const choice = (given: Given) => {
  const fieldset = given.part('fieldset');
  const legend = fieldset?.part('legend');
  return {
    locale: 'en' as const,
    name: given.text('name') ?? '',
    idPrefix: given.text('idPrefix'),
    legend: legend?.content() ?? (fieldset ? notOffered() : undefined),
    legendSize: legend?.modifier('govuk-fieldset__legend', sizes),
    hint: given.part('hint')?.content(),
    error: given.part('errorMessage')?.text('text'),
    describedBy: fieldset?.text('describedBy') ?? given.text('describedBy'),
    items: items(given),
  };
};

const widths = { 'govuk-input--width-2': 2, 'govuk-input--width-3': 3, 'govuk-input--width-4': 4, 'govuk-input--width-5': 5, 'govuk-input--width-10': 10, 'govuk-input--width-20': 20, 'govuk-input--width-30': 30 } as const;

const inputLook = (classes: string | undefined): Pick<InputProps, 'width' | 'spaced'> => {
  if (classes === undefined) return {};
  const [first = '', second] = classes.split(' ');
  if (!(first in widths)) return first === 'govuk-input--extra-letter-spacing' && !second ? { spaced: true } : notOffered();
  return second === undefined || second === 'govuk-input--extra-letter-spacing' ? { width: widths[first as keyof typeof widths], spaced: second !== undefined } : notOffered();
};

describeFixtures('button', 20, (given) => (
  <Button
    href={given.text('href')}
    look={given.modifier('govuk-button', ['secondary', 'warning', 'inverse'])}
    start={given.flag('isStartButton')}
    type={given.text('type') as 'submit' | undefined}
    id={given.text('id')}
    name={given.text('name')}
    value={given.text('value')}
    disabled={given.flag('disabled')}
    preventDoubleClick={given.flag('preventDoubleClick')}
  >
    {given.flag('isStartButton') ? (given.text('text') ?? notOffered()) : given.content()}
  </Button>
));

describeFixtures('input', 27, (given) => (
  <Input
    {...control(given)}
    {...inputLook(given.text('classes'))}
    value={given.text('value')}
    type={given.text('type') as InputProps['type']}
    suffix={given.part('suffix')?.text('text')}
    inputmode={given.text('inputmode') as InputProps['inputmode']}
    autocomplete={given.text('autocomplete')}
    autocapitalize={given.text('autocapitalize') as InputProps['autocapitalize']}
    spellcheck={given.flag('spellcheck')}
  />
));

describeFixtures('password-input', 6, (given) => <PasswordInput {...control(given)} autocomplete={given.text('autocomplete') as 'new-password' | undefined} />);

describeFixtures('textarea', 12, (given) => (
  <Textarea {...control(given)} value={given.text('value')} rows={Number(given.value('rows') ?? 5)} autocomplete={given.text('autocomplete')} />
));

describeFixtures('character-count', 9, (given) => (
  <CharacterCount {...control(given)} value={given.text('value')} rows={Number(given.value('rows') ?? 5)} maxlength={Number(given.value('maxlength') ?? notOffered())} />
));

describeFixtures('select', 7, (given) => (
  <Select {...control(given)} value={given.text('value')} items={given.list('items').map((item) => ({ value: item.text('value') ?? notOffered(), text: item.text('text') ?? notOffered() }))} />
));

describeFixtures('file-upload', 10, (given) => <FileUpload {...control(given)} multiple={given.flag('multiple')} />);

describeFixtures('radios', 21, (given) => <Radios {...choice(given)} value={given.text('value')} look={given.modifier('govuk-radios', ['inline', 'small'])} />);

describeFixtures('checkboxes', 24, (given) => {
  const values = given.value('values');
  return <Checkboxes {...choice(given)} values={Array.isArray(values) ? values.map(String) : undefined} small={given.modifier('govuk-checkboxes', ['small']) !== undefined} />;
});
