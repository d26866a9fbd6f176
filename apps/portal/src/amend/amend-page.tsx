import type { Answers, Problem } from '@yichuang/definition';
import type { Page, Visit } from '@yichuang/door';
import { formatInstant, formatReference, type Text } from '@yichuang/kernel';
import type { AskedFile, OpenCase } from '@yichuang/one-window';
import { BackLink, InsetText } from '@yichuang/web';

import { SupplementForm } from '../supplement/supplement-form.js';
import { SupplementProblems } from '../supplement/supplement-problems.js';
import type { Supplement } from '../supplement/supplements.js';

export interface AmendPageProps {
  readonly visit: Visit;
  readonly the: OpenCase;
  /** What is filled in: as it was sent, or as it was changed. */
  readonly answers: Answers;
  readonly files: readonly AskedFile[];
  readonly supplement: Supplement;
  readonly until: Date;
  readonly problems?: readonly Problem[];
}

const words = {
  title: { zh: '更正申请', en: 'Put your application right' },
  same: { zh: '收到时间和答复期限不变，原来的内容存档备查。', en: 'The time of receipt and the date of our answer stay as they are; what you sent before is kept on file.' },
  send: { zh: '确认更正', en: 'Send the corrected application' },
  back: { zh: '返回办件', en: 'Back to the application' },
} satisfies Record<string, Text>;

const untilWords = (until: Date): Text => ({
  zh: `在工作人员领取之前，最迟到${formatInstant(until, 'zh')}，可以自行更正。`,
  en: `You can put it right yourself until an officer takes it, and until ${formatInstant(until, 'en')} at the latest.`,
});

export const amendPath = (reference: string): string => `/applications/${reference}/amend`;

/** The form as it was sent, to be put right on the spot. */
export function amendPage({ visit, the, answers, files, supplement, until, problems = [] }: AmendPageProps): Page {
  const { locale } = visit;
  const { sections, name } = the.service;
  const body = (
    <>
      <SupplementProblems locale={locale} files={files} sections={sections} problems={problems} />
      <span class="govuk-caption-l">
        {name[locale]} · {formatReference(the.reference)}
      </span>
      <h1 class="govuk-heading-l">{words.title[locale]}</h1>
      <InsetText>
        {untilWords(until)[locale]}
        {locale === 'en' && ' '}
        {words.same[locale]}
      </InsetText>
      <SupplementForm visit={visit} action={amendPath(the.reference)} files={files} sections={sections} answers={answers} supplement={supplement} problems={problems} today={the.receivedOn} send={words.send} />
    </>
  );
  const back = (
    <BackLink locale={locale} href={visit.href(`/applications/${the.reference}`)}>
      {words.back[locale]}
    </BackLink>
  );
  return { title: words.title, section: '/applications', hasProblems: problems.length > 0, width: 'narrow', before: back, body };
}
