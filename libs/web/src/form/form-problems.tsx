import type { Problem, Section } from '@yichuang/definition';
import type { Locale } from '@yichuang/kernel';

import { ErrorSummary } from '../components/error-summary.js';
import { byPlace, placeOf } from './place.js';

export interface FormProblemsProps {
  readonly locale: Locale;
  readonly sections: readonly Section[];
  readonly problems: readonly Problem[];
}

/** All problems of a form above it, in the order of its questions, each linked to its control; nothing when there are none. */
export function FormProblems({ locale, sections, problems }: FormProblemsProps) {
  if (problems.length === 0) return null;
  const fields = sections.flatMap((section) => section.fields);
  const items = problems
    .map(({ pointer, message }) => ({ text: message[locale], place: placeOf(fields, pointer) }))
    .sort((a, b) => byPlace(a.place, b.place))
    .map(({ text, place }) => ({ text, href: place && `#${place.id}` }));
  return <ErrorSummary locale={locale} items={items} />;
}
