import { answersInWords, offeredName, type Answers, type Field, type Offered, type Section } from '@yichuang/definition';
import type { Locale } from '@yichuang/kernel';

import { SummaryList, type SummaryRow } from '../components/summary-list.js';
import { words } from '../i18n/words.js';
import { firstControlOf } from './place.js';
import { answeredBy } from './with-offered.js';

export interface AnswersSummaryProps {
  readonly locale: Locale;
  readonly sections: readonly Section[];
  readonly answers: Answers;
  /** Address of the form; without it nothing can be changed any more. */
  readonly changeHref?: string;
  /** The records among which the form lets them choose, and what they have chosen. */
  readonly offered?: Offered;
}

/** What a chosen record answers is changed where it was chosen. */
const controlOf = (field: Field, offered?: Offered): string => (offered && answeredBy(offered).includes(field.name) ? offeredName : firstControlOf(field));

function rowsOf({ fields }: Section, { locale, answers, changeHref, offered }: AnswersSummaryProps): readonly SummaryRow[] {
  return fields.flatMap((field) =>
    answersInWords([field], answers).map(({ label, value }) => ({
      key: label[locale],
      value: value[locale],
      action: changeHref === undefined || field.fromRegister ? undefined : { href: `${changeHref}#${controlOf(field, offered)}`, text: words.change[locale], hiddenText: label[locale] },
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
