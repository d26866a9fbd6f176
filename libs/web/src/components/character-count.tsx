import { sentences } from '../i18n/words.js';
import { Control, describedByOf } from './control.js';
import type { TextareaProps } from './textarea.js';

export interface CharacterCountProps extends Omit<TextareaProps, 'describedBy' | 'autocomplete'> {
  readonly maxlength: number;
}

/** What the script says; English is its own default. */
const chinese = {
  'data-i18n.characters-under-limit.other': '还可填写%{count}个字',
  'data-i18n.characters-at-limit': '已填满',
  'data-i18n.characters-over-limit.other': '超出%{count}个字',
};

/** A textarea that tells how many characters are left; it lets people type more and says so. */
export function CharacterCount(props: CharacterCountProps) {
  const { locale, name, value = '', rows = 5, maxlength, hint, error } = props;
  const id = props.id ?? name;
  const info = `${id}-info`;
  const texts = locale === 'en' ? {} : chinese;
  return (
    <Control control={props} class="govuk-character-count" attributes={{ 'data-module': 'govuk-character-count', 'data-maxlength': maxlength, ...texts }}>
      <textarea class={`govuk-textarea${error ? ' govuk-textarea--error' : ''} govuk-js-character-count`} id={id} name={name} rows={rows} aria-describedby={describedByOf(id, { hint, error, describedBy: info })}>
        {value}
      </textarea>
      <div id={info} class="govuk-hint govuk-character-count__message">
        {sentences.upTo(maxlength)[locale]}
      </div>
    </Control>
  );
}
