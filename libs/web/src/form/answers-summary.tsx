import { answersInWords, type Answers, type Section } from '@yichuang/definition';
import type { Locale } from '@yichuang/kernel';

import { SummaryList, type SummaryRow } from '../components/summary-list.js';
import { words } from '../i18n/words.js';
import { firstControlOf } from './place.js';

export interface AnswersSummaryProps {
  readonly locale: Locale;
  readonly sections: readonly Section[];
  readonly answers: Answers;
  /** Address of the form; without it nothing can be changed any more. */
  readonly changeHref?: string;
}

function rowsOf({ fields }: Section, { locale, answers, changeHref }: AnswersSummaryProps): readonly SummaryRow[] {
  return fields.flatMap((field) =>
    answersInWords([field], answers).map(({ label, value }) => ({
      key: label[locale],
      value: value[locale],
      action: changeHref === undefined || field.fromRegister ? undefined : { href: `${changeHref}#${firstControlOf(field)}`, text: words.change[locale], hiddenText: label[locale] },
    })),
  );
}

/** What the applicant said, section by section, in words; each answer with a way back to its question. */
export const AnswersSummary = (props: AnswersSummaryProps) => (
  <>
    {props.sections.map((section) => {
      const rows = rowsOf(section, props);
      return rows.length > 0 && <SummaryList card={{ title: section.title[props.locale] }} rows={rows} />;
    })}
  </>
);
