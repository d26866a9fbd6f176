import type { Problem } from '@yichuang/definition';
import type { Page, Visit } from '@yichuang/door';
import { formatDate, formatReference, type CivilDate, type Text } from '@yichuang/kernel';
import { correctionForm, type Correction, type OpenCase } from '@yichuang/one-window';
import { BackLink, InsetText, SummaryList } from '@yichuang/web';

import { SupplementForm } from '../supplement/supplement-form.js';
import { SupplementProblems } from '../supplement/supplement-problems.js';
import type { Supplement } from '../supplement/supplements.js';
import { CorrectionItems } from './correction-items.js';

export interface CorrectionPageProps {
  readonly visit: Visit;
  readonly the: OpenCase;
  readonly correction: Correction;
  readonly supplement: Supplement;
  readonly problems?: readonly Problem[];
}

const titles: Readonly<Record<Correction['kind'], Text>> = {
  correction: { zh: '补正', en: 'Corrections' },
  gap: { zh: '补齐材料', en: 'Hand in the paper that was to follow' },
};

const words = {
  all: { zh: '列出的就是全部：依法只告知一次，此后不再要求补正其他内容。', en: 'This list is complete: by law you are asked once, and nothing more can be asked for.' },
  service: { zh: '申请事项', en: 'Service' },
  reference: { zh: '办件编号', en: 'Reference' },
  by: { zh: '最迟交回日期', en: 'Hand in by' },
  items: { zh: '需要补正的内容', en: 'What is asked for' },
  form: { zh: '在这里交回', en: 'Hand it in here' },
  part: { zh: '可以一次交齐，也可以先交一部分；与原来相同的填写不算补正。', en: 'You can hand in everything at once or a part of it. An answer that stays the same is no correction.' },
  late: { zh: '期限内未补齐的，视为撤回申请，不影响您重新申请。', en: 'What is not completed by then counts as withdrawn; you may apply again at any time.' },
  send: { zh: '交回', en: 'Hand in' },
  back: { zh: '返回办件', en: 'Back to the application' },
} satisfies Record<string, Text>;

export const correctionPath = (reference: string): string => `/applications/${reference}/correction`;

const Facts = ({ visit: { locale }, the, dueOn }: { readonly visit: Visit; readonly the: OpenCase; readonly dueOn: CivilDate }) => (
  <SummaryList
    rows={[
      { key: words.service[locale], value: the.service.name[locale] },
      { key: words.reference[locale], value: formatReference(the.reference) },
      { key: words.by[locale], value: <strong>{formatDate(dueOn, locale)}</strong> },
    ]}
  />
);

/** A request for corrections: all that was asked for and where it stands, and the form for what is still open. */
export function correctionPage({ visit, the, correction, supplement, problems = [] }: CorrectionPageProps): Page {
  const { locale } = visit;
  const { sections, files } = correctionForm(the, correction, supplement.answers);
  const dueOn = the.ledger.get('K4')?.dueOn ?? correction.dueOn;
  const body = (
    <>
      <SupplementProblems locale={locale} files={files} sections={sections} problems={problems} />
      <h1 class="govuk-heading-l">{titles[correction.kind][locale]}</h1>
      <Facts visit={visit} the={the} dueOn={dueOn} />
      <InsetText>{words.all[locale]}</InsetText>
      <h2 class="govuk-heading-m">{words.items[locale]}</h2>
      <CorrectionItems locale={locale} service={the.service} correction={correction} />
      <p class="govuk-body">{words.late[locale]}</p>
      <h2 class="govuk-heading-m">{words.form[locale]}</h2>
      <p class="govuk-body">{words.part[locale]}</p>
      <SupplementForm visit={visit} action={correctionPath(the.reference)} files={files} sections={sections} answers={{ ...the.form, ...supplement.answers }} supplement={supplement} problems={problems} today={the.receivedOn} send={words.send} />
    </>
  );
  const back = (
    <BackLink locale={locale} href={visit.href(`/applications/${the.reference}`)}>
      {words.back[locale]}
    </BackLink>
  );
  return { title: titles[correction.kind], section: '/applications', hasProblems: problems.length > 0, width: 'narrow', before: back, body };
}
