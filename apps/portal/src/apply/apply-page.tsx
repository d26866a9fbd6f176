import type { Problem, Service } from '@yichuang/definition';
import type { Page, Visit } from '@yichuang/door';
import type { CivilDate, Text } from '@yichuang/kernel';
import type { FilledIn } from '@yichuang/one-window';
import { BackLink, Button, FormProblems, FormSections, PostForm, withOffered } from '@yichuang/web';

import { ApplySteps } from './apply-steps.js';

export interface ApplyPageProps extends FilledIn {
  readonly visit: Visit;
  readonly service: Service;
  readonly problems?: readonly Problem[];
  readonly today: CivilDate;
}

const words = {
  go: { zh: '下一步', en: 'Continue' },
  back: { zh: '返回办事指南', en: 'Back to the guide' },
  kept: { zh: '点击“下一步”后填写内容自动保存30天，随时可以回来继续。', en: 'When you continue, your answers are kept for 30 days, so you can come back at any time.' },
} satisfies Record<string, Text>;

/** The questions of a service, filled in as far as they are known. */
export function applyPage({ visit, service, today, ...form }: ApplyPageProps): Page {
  const { locale } = visit;
  const { sections, answers, problems } = withOffered(service.sections, form);
  const body = (
    <>
      <FormProblems locale={locale} sections={sections} problems={problems} />
      <ApplySteps locale={locale} current={0} />
      <h1 class="govuk-heading-l">{service.name[locale]}</h1>
      <PostForm action={visit.href(`/services/${service.id}/apply`)} csrf={visit.csrf}>
        <FormSections locale={locale} sections={sections} answers={answers} problems={problems} today={today} />
        <p class="govuk-hint">{words.kept[locale]}</p>
        <Button>{words.go[locale]}</Button>
      </PostForm>
    </>
  );
  const back = (
    <BackLink locale={locale} href={visit.href(`/services/${service.id}`)}>
      {words.back[locale]}
    </BackLink>
  );
  return { title: service.name, section: '/services', hasProblems: problems.length > 0, width: 'narrow', before: back, body };
}
