type Control = HTMLInputElement | HTMLSelectElement;

/** One choice of `data-shown-for`: the name of a question and the answers that bring others up; `''` is no answer. */
interface Choice {
  readonly name: string;
  readonly values: readonly string[];
}

/** `;` between ways of which any is enough, `&` between choices of which all are needed. */
const waysOf = (attribute: string): Choice[][] =>
  attribute.split(';').map((way) =>
    way.split('&').map((choice) => {
      const [name = '', values = ''] = choice.split('=');
      return { name, values: values.split(',') };
    }),
  );

const isGiven = (control: Control): boolean => !(control instanceof HTMLInputElement) || control.type === 'hidden' || control.checked;

const isHidden = (part: Element): boolean => part instanceof HTMLElement && part.hidden !== false;

/** A section says its title and a hint; without questions it says nothing. */
const isEmpty = (section: HTMLElement): boolean => [...section.children].every((part) => part.matches('.yc-section__title, .yc-section__hint') || isHidden(part));

/** Hides the questions that the answers given so far do not ask for, and keeps to it as answers change. */
export function showWhatApplies(form: HTMLFormElement): void {
  const groups = [...form.querySelectorAll<HTMLElement>('[data-shown-for]')].map((group) => ({ group, ways: waysOf(group.dataset['shownFor'] ?? '') }));
  if (groups.length === 0) return;
  const sections = [...form.querySelectorAll<HTMLElement>('.yc-section')];
  const given = (name: string): string[] =>
    [...form.querySelectorAll<Control>('input, select')].filter((control) => control.name === name && isGiven(control)).map(({ value }) => value);
  const isChosen = ({ name, values }: Choice): boolean => {
    const chosen = given(name);
    return (chosen.length > 0 ? chosen : ['']).some((value) => values.includes(value));
  };
  const update = (): void => {
    for (const { group, ways } of groups) group.hidden = !ways.some((way) => way.every(isChosen));
    for (const section of sections) section.hidden = isEmpty(section);
  };
  form.addEventListener('change', update);
  window.addEventListener('pageshow', update);
  update();
}
