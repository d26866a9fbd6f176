import { AnswersSummary, SummaryList } from '@yichuang/web';

import type { PartProps } from '../case-file.js';

/** The form in words as the applicant saw it when the conditions were checked; before that, as it reads now. */
export function AnswersPart({ locale, file }: PartProps) {
  const { service, form, assessment } = file.the;
  if (!assessment) return <AnswersSummary locale={locale} sections={service.sections} answers={form} />;
  return (
    <>
      {assessment.words.map(({ section, answers }) => (
        <SummaryList
          card={{ title: service.sections.find(({ id }) => id === section)?.title[locale] ?? section, level: 3 }}
          rows={answers.map(({ label, value }) => ({ key: label[locale], value: value[locale] }))}
        />
      ))}
    </>
  );
}
