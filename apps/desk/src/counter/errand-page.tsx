import type { Problem } from '@yichuang/definition';
import type { Page } from '@yichuang/door';
import type { Text } from '@yichuang/kernel';
import { BackLink, Button, FormProblems, FormSections, PostForm } from '@yichuang/web';

import { ErrandHead } from './errand-head.js';
import type { Errand } from './errands.js';

const words = {
  go: { zh: '下一步', en: 'Continue' },
  back: { zh: '办件进度', en: 'How their cases stand' },
} satisfies Record<string, Text>;

/** The questions that are still open, asked of the person at the counter. */
export function errandPage({ errand, problems = [] }: { readonly errand: Errand; readonly problems?: readonly Problem[] }): Page {
  const { visit, kind, person, the, form, brought, path } = errand;
  const { locale } = visit;
  const body = (
    <>
      <FormProblems locale={locale} sections={form.sections} problems={problems} />
      <ErrandHead {...errand} />
      <p>{kind.lead[locale]}</p>
      <PostForm action={visit.href(path)} csrf={visit.csrf}>
        <FormSections locale={locale} sections={form.sections} answers={{ ...kind.known(the), ...brought.answers }} problems={problems} today={errand.day} />
        <Button accessKey="s">{words.go[locale]}</Button>
      </PostForm>
    </>
  );
  const back = (
    <BackLink locale={locale} href={visit.href(`/counter/${person.id}/cases`)}>
      {words.back[locale]}
    </BackLink>
  );
  return { title: kind.title, section: '/counter', width: 'narrow', hasProblems: problems.length > 0, before: back, body };
}
