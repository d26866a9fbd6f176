import type { Problem, ServiceCompletion } from '@yichuang/definition';
import type { Page, Visit } from '@yichuang/door';
import { formatDate, formatReference, type CivilDate, type Text } from '@yichuang/kernel';
import { completionForm, type OpenCase } from '@yichuang/one-window';
import { BackLink, SummaryList } from '@yichuang/web';

import { SupplementForm } from '../supplement/supplement-form.js';
import { SupplementProblems } from '../supplement/supplement-problems.js';
import type { Supplement } from '../supplement/supplements.js';

export interface CompletionPageProps {
  readonly visit: Visit;
  readonly the: OpenCase;
  readonly completion: ServiceCompletion;
  readonly supplement: Supplement;
  readonly problems?: readonly Problem[];
  readonly today: CivilDate;
}

const words = {
  title: { zh: '办理后续', en: 'Take the next step' },
  service: { zh: '申请事项', en: 'Service' },
  reference: { zh: '办件编号', en: 'Reference' },
  permit: { zh: '准许文书', en: 'Permit' },
  until: { zh: '有效期至', en: 'Valid until' },
  onPaper: { zh: '到窗口交验的原件', en: 'Bring on paper to the window' },
  send: { zh: '提交', en: 'Send' },
  back: { zh: '返回办件', en: 'Back to the application' },
} satisfies Record<string, Text>;

export const completionPath = (reference: string): string => `/applications/${reference}/completion`;

const Facts = ({ visit: { locale }, the, completion }: CompletionPageProps) => {
  const until = the.ledger.get('K4')?.dueOn;
  const onPaper = completion.materials.filter((material) => material.onPaper);
  const rows = [
    { key: words.service[locale], value: the.service.name[locale] },
    { key: words.reference[locale], value: formatReference(the.reference) },
    { key: words.permit[locale], value: completion.permit.title[locale] },
    ...(until === undefined ? [] : [{ key: words.until[locale], value: <strong>{formatDate(until, locale)}</strong> }]),
    ...(onPaper.length === 0 ? [] : [{ key: words.onPaper[locale], value: onPaper.map(({ text }) => text[locale]).join(locale === 'zh' ? '、' : ', ') }]),
  ];
  return <SummaryList rows={rows} />;
};

/** What the permit is for and until when, and the form for what its holder brings back. */
export function completionPage(props: CompletionPageProps): Page {
  const { visit, the, completion, supplement, problems = [], today } = props;
  const { locale } = visit;
  const { sections, files } = completionForm(completion);
  const body = (
    <>
      <SupplementProblems locale={locale} files={files} sections={sections} problems={problems} />
      <h1 class="govuk-heading-l">{words.title[locale]}</h1>
      <p class="govuk-body-l">{completion.text[locale]}</p>
      <Facts {...props} />
      <SupplementForm visit={visit} action={completionPath(the.reference)} files={files} sections={sections} answers={supplement.answers} supplement={supplement} problems={problems} today={today} send={words.send} />
    </>
  );
  const back = (
    <BackLink locale={locale} href={visit.href(`/applications/${the.reference}`)}>
      {words.back[locale]}
    </BackLink>
  );
  return { title: words.title, section: '/applications', hasProblems: problems.length > 0, width: 'narrow', before: back, body };
}
