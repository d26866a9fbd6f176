import { words } from '../i18n/words.js';
import { Control, describedByOf, type ControlProps } from './control.js';

export interface PasswordInputProps extends ControlProps {
  readonly autocomplete?: 'current-password' | 'new-password';
}

const toggle = 'govuk-button govuk-button--secondary govuk-password-input__toggle govuk-js-password-input-toggle';

/** A password that can be looked at. Never filled in by us. */
export function PasswordInput(props: PasswordInputProps) {
  const { locale, name, error, autocomplete = 'current-password' } = props;
  const id = props.id ?? name;
  const texts = locale === 'en' ? {} : chinese;
  return (
    <Control control={props} class="govuk-password-input" attributes={{ 'data-module': 'govuk-password-input', ...texts }}>
      <div class="govuk-input__wrapper govuk-password-input__wrapper">
        <input class={`govuk-input govuk-password-input__input govuk-js-password-input-input${error ? ' govuk-input--error' : ''}`} id={id} name={name} type="password" spellcheck={false} aria-describedby={describedByOf(id, props)} autocomplete={autocomplete} autocapitalize="none" />
        <button type="button" class={toggle} data-module="govuk-button" aria-controls={id} aria-label={words.showPasswordLabel[locale]} hidden>
          {words.showPassword[locale]}
        </button>
      </div>
    </Control>
  );
}

/** What the script says; English is its own default. */
const chinese = {
  'data-i18n.show-password': '显示',
  'data-i18n.hide-password': '隐藏',
  'data-i18n.show-password-aria-label': '显示密码',
  'data-i18n.hide-password-aria-label': '隐藏密码',
  'data-i18n.password-shown-announcement': '密码已显示',
  'data-i18n.password-hidden-announcement': '密码已隐藏',
};
