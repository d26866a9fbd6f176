import { offeredName, type Answers, type Field, type Problem, type Section } from '@yichuang/definition';
import type { CivilDate, Locale } from '@yichuang/kernel';
import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';

import { Raw } from '../raw.js';
import { hole, templateOf, withMarkup } from '../template.js';
import { questions } from './questions.js';
import { problemsById, scopeOf, type Scope } from './scope.js';
import { isChoice } from './shown-for.js';

export interface FormSectionsProps {
  readonly locale: Locale;
  readonly sections: readonly Section[];
  /** What is known or was typed, also when it is wrong. */
  readonly answers: Answers;
  readonly problems?: readonly Problem[];
  /** The day of filing, for the bounds of dates. */
  readonly today: CivilDate;
}

const hasList = ({ fields }: Section): boolean => fields.some(({ kind }) => kind === 'list');

/** Enter presses the first button of a form: this one, not the one that removes a row. */
const EnterButton = () => <button class="yc-enter" type="submit" tabindex={-1} aria-hidden="true" />;

const SectionOf = ({ section: { id, title, hint }, locale, children }: { readonly section: Section; readonly locale: Locale; readonly children: ComponentChildren }) => (
  <section class="yc-section" aria-labelledby={`section-${id}`}>
    <h2 class="yc-section__title" id={`section-${id}`}>
      {title[locale]}
    </h2>
    {hint && <p class="yc-section__hint">{hint[locale]}</p>}
    {children}
  </section>
);

/** All questions as markup, each section in its frame. */
function sectionsOf(sections: readonly Section[], scope: Scope): string {
  const earlier: Field[] = [];
  const drawn = sections.map((section) => {
    const asked = questions({ fields: section.fields, scope, earlier });
    earlier.push(...section.fields.filter((each) => isChoice(each) && each.name !== offeredName));
    const draw = (): string => renderToString(<SectionOf section={section} locale={scope.locale}><Raw html={hole} /></SectionOf>);
    return withMarkup(templateOf(section, scope.key, draw), asked);
  });
  return drawn.join('');
}

/** All questions of a service, to be put into a {@link PostForm}. Every kind of field has one view, whatever the service. */
export function FormSections({ locale, sections, answers, problems = [], today }: FormSectionsProps) {
  const scope = scopeOf({ locale, today, answers, problems: problemsById(problems) });
  return (
    <>
      {sections.some(hasList) && <EnterButton />}
      <Raw html={sectionsOf(sections, scope)} />
    </>
  );
}
