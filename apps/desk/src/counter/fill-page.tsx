import type { Problem } from '@yichuang/definition';
import type { Page } from '@yichuang/door';
import type { CivilDate, Text } from '@yichuang/kernel';
import type { FilledIn } from '@yichuang/one-window';
import { BackLink, Button, FormProblems, FormSections, PostForm, withOffered } from '@yichuang/web';

import { CounterSteps } from './counter-steps.js';
import { PersonBar } from './person-bar.js';
import type { Serving } from './serve.js';

export interface FillPageProps extends Serving, FilledIn {
  readonly problems?: readonly Problem[];
  readonly today: CivilDate;
}

const words = {
  go: { zh: '下一步', en: 'Continue' },
  back: { zh: '选择事项', en: 'Choose a service' },
  inPerson: { zh: '到场要求：', en: 'In person: ' },
} satisfies Record<string, Text>;

/** The questions of a service, asked of the person and filled in by the clerk; what registers know of the person is there already. */
export function fillPage({ visit, person, service, path, today, ...form }: FillPageProps): Page {
  const { locale } = visit;
  const { sections, answers, problems } = withOffered(service.sections, form);
  const body = (
    <>
      <FormProblems locale={locale} sections={sections} problems={problems} />
      <PersonBar locale={locale} person={person} />
      <CounterSteps locale={locale} current={0} />
      <h1>{service.name[locale]}</h1>
      <p class="yc-quiet">{words.inPerson[locale] + service.inPerson[locale]}</p>
      <PostForm action={visit.href(path)} csrf={visit.csrf}>
        <FormSections locale={locale} sections={sections} answers={answers} problems={problems} today={today} />
        <Button accessKey="s">{words.go[locale]}</Button>
      </PostForm>
    </>
  );
  const back = (
    <BackLink locale={locale} href={visit.href(`/counter/${person.id}`)}>
      {words.back[locale]}
    </BackLink>
  );
  return { title: service.name, section: '/counter', width: 'narrow', hasProblems: problems.length > 0, before: back, body };
}
