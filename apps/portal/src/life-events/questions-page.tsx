import type { Answers, LifeEvent, Problem } from '@yichuang/definition';
import type { Page, Visit } from '@yichuang/door';
import type { CivilDate, Text } from '@yichuang/kernel';
import { BackLink, Button, FormProblems, FormSections, PostForm } from '@yichuang/web';

export interface QuestionsPageProps {
  readonly visit: Visit;
  readonly event: LifeEvent;
  /** What they are for, where that is not the event as such. */
  readonly heading?: Text;
  /** Where the answers go, and where the way back leads. */
  readonly action: string;
  readonly back: string;
  readonly answers: Answers;
  readonly problems?: readonly Problem[];
  readonly today: CivilDate;
}

const words = {
  go: { zh: '下一步', en: 'Continue' },
  once: { zh: '这里填写的内容带入各个事项的申请，不再重复填写。', en: 'What you answer here is carried into each application and not asked again.' },
} satisfies Record<string, Text>;

/** The one set of questions of a life event. */
export function questionsPage({ visit, event, heading = event.name, action, back, answers, problems = [], today }: QuestionsPageProps): Page {
  const { locale } = visit;
  const body = (
    <>
      <FormProblems locale={locale} sections={event.sections} problems={problems} />
      <h1 class="govuk-heading-l">{heading[locale]}</h1>
      <p class="govuk-body">{words.once[locale]}</p>
      <PostForm action={visit.href(action)} csrf={visit.csrf}>
        <FormSections locale={locale} sections={event.sections} answers={answers} problems={problems} today={today} />
        <Button>{words.go[locale]}</Button>
      </PostForm>
    </>
  );
  return { title: heading, section: '/services', hasProblems: problems.length > 0, width: 'narrow', before: <BackLink locale={locale} href={visit.href(back)} />, body };
}
