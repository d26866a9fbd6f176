import type { Problem } from '@yichuang/definition';
import type { Page } from '@yichuang/door';
import type { Text } from '@yichuang/kernel';
import { BackLink, Button, FormProblems, FormSections, PostForm } from '@yichuang/web';

import { CorrectionHead, correctionTitle } from './correction-head.js';
import type { Correcting } from './corrections.js';

const words = {
  lead: { zh: '只问还没有补正的内容；这次没有带来的可以留空，先交一部分。', en: 'Only what is still open is asked. Leave out what they have not brought: a part can be handed in first.' },
  go: { zh: '下一步', en: 'Continue' },
  back: { zh: '办件进度', en: 'How their cases stand' },
} satisfies Record<string, Text>;

/** The questions of a request for corrections that are still open, asked of the person at the counter. */
export function correctionPage({ correcting, problems = [] }: { readonly correcting: Correcting; readonly problems?: readonly Problem[] }): Page {
  const { visit, person, the, form, brought, path } = correcting;
  const { locale } = visit;
  const body = (
    <>
      <FormProblems locale={locale} sections={form.sections} problems={problems} />
      <CorrectionHead {...correcting} />
      <p>{words.lead[locale]}</p>
      <PostForm action={visit.href(path)} csrf={visit.csrf}>
        <FormSections locale={locale} sections={form.sections} answers={{ ...the.form, ...brought.answers }} problems={problems} today={the.receivedOn} />
        <Button accessKey="s">{words.go[locale]}</Button>
      </PostForm>
    </>
  );
  const back = (
    <BackLink locale={locale} href={visit.href(`/counter/${person.id}/cases`)}>
      {words.back[locale]}
    </BackLink>
  );
  return { title: correctionTitle, section: '/counter', width: 'narrow', hasProblems: problems.length > 0, before: back, body };
}
