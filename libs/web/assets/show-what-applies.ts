type Control = HTMLInputElement | HTMLSelectElement;

/** One choice of `data-shown-for`: the name of a question and the answers that bring others up. */
interface Choice {
  readonly name: string;
  readonly values: readonly string[];
}

const choicesOf = (attribute: string): Choice[] =>
  attribute.split(';').map((choice) => {
    const [name = '', values = ''] = choice.split('=');
    return { name, values: values.split(',') };
  });

const isGiven = (control: Control): boolean => !(control instanceof HTMLInputElement) || control.type === 'hidden' || control.checked;

/** Hides the questions that the answers given so far do not ask for, and keeps to it as answers change. */
export function showWhatApplies(form: HTMLFormElement): void {
  const groups = [...form.querySelectorAll<HTMLElement>('[data-shown-for]')].map((group) => ({ group, choices: choicesOf(group.dataset['shownFor'] ?? '') }));
  if (groups.length === 0) return;
  const isChosen = ({ name, values }: Choice): boolean =>
    [...form.querySelectorAll<Control>('input, select')].some((control) => control.name === name && isGiven(control) && values.includes(control.value));
  const update = (): void => {
    for (const { group, choices } of groups) group.hidden = !choices.some(isChosen);
  };
  form.addEventListener('change', update);
  window.addEventListener('pageshow', update);
  update();
}
