import type { Answers, Field, Problem, Section } from '@yichuang/definition';
import type { CivilDate, Locale } from '@yichuang/kernel';

import { questions } from './questions.js';
import { problemsById, type Scope } from './scope.js';
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

/** All questions of a service, to be put into a {@link PostForm}. Every kind of field has one view, whatever the service. */
export function FormSections({ locale, sections, answers, problems = [], today }: FormSectionsProps) {
  const scope: Scope = { locale, today, answers, problems: problemsById(problems), prefix: '' };
  const earlier: Field[] = [];
  return (
    <>
      {sections.some(hasList) && <EnterButton />}
      {sections.map((section) => {
        const asked = questions({ fields: section.fields, scope, earlier: [...earlier] });
        earlier.push(...section.fields.filter(isChoice));
        return (
          <section class="yc-section" aria-labelledby={`section-${section.id}`}>
            <h2 class="yc-section__title" id={`section-${section.id}`}>
              {section.title[locale]}
            </h2>
            {section.hint && <p class="yc-section__hint">{section.hint[locale]}</p>}
            {asked}
          </section>
        );
      })}
    </>
  );
}
