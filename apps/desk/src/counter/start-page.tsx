import type { Answers, Problem } from '@yichuang/definition';
import type { Page } from '@yichuang/door';
import { formatInstant, type CivilDate, type Text } from '@yichuang/kernel';
import type { PersonAtCounter } from '@yichuang/one-window';
import { Button, EmptyState, FormProblems, FormSections, PostForm } from '@yichuang/web';

import type { CounterVisit } from './at-counter.js';
import { identifySection } from './identify-form.js';

export interface StartPageProps extends CounterVisit {
  readonly people: readonly PersonAtCounter[];
  readonly answers?: Answers;
  readonly problems?: readonly Problem[];
  readonly today: CivilDate;
}

const words = {
  title: { zh: '窗口收件', en: 'Counter' },
  lead: { zh: '为到窗口的群众提交申请：人在面前，用本人的名义，走与网上相同的流程。全省事项都可以收件，由有管辖权的机关办理。', en: 'Files an application for a person who stands before you, in their name, the same way as on line. Every service of the province is received; the responsible office handles it.' },
  identify: { zh: '核对并继续', en: 'Check and continue' },
  today: { zh: '今天接待的人', en: 'Served today' },
  nobody: { zh: '今天还没有接待', en: 'Nobody yet today' },
  kept: { zh: '填写中的内容只保留到当天，提交后或者结束接待时即删除。', en: 'What is being filled in is kept for the day only, and deleted once it is sent or the person has gone.' },
  went: { zh: '结束接待', en: 'They have gone' },
} satisfies Record<string, Text>;

/** What most people bring. */
const usual: Answers = { documentType: 'identity-card' };

const filedWords = (count: number): Text => ({ zh: `已收件${count}件`, en: `${count} filed` });

const Person = ({ visit, person }: { readonly visit: CounterVisit['visit']; readonly person: PersonAtCounter }) => {
  const { locale } = visit;
  return (
    <li>
      <div>
        <a class="govuk-link" href={visit.href(`/counter/${person.id}`)}>
          {person.party.name}
        </a>{' '}
        <span class="yc-quiet">
          {formatInstant(person.cameAt, locale)} · {filedWords(person.filed.length)[locale]}
        </span>
      </div>
      <PostForm action={visit.href(`/counter/${person.id}/leave`)} csrf={visit.csrf}>
        <Button look="secondary">
          {words.went[locale]}
          <span class="govuk-visually-hidden"> {person.party.name}</span>
        </Button>
      </PostForm>
    </li>
  );
};

const Today = ({ visit, people }: StartPageProps) => (
  <section class="yc-panel" aria-labelledby="today">
    <h2 id="today">{words.today[visit.locale]}</h2>
    {people.length === 0 ? (
      <EmptyState title={words.nobody[visit.locale]} />
    ) : (
      <ul class="yc-people">
        {people.map((person) => (
          <Person visit={visit} person={person} />
        ))}
      </ul>
    )}
    <p class="yc-quiet">{words.kept[visit.locale]}</p>
  </section>
);

/** Who has come: the document of someone new, and whom this clerk has served today. */
export function startPage(props: StartPageProps): Page {
  const { visit, office, answers = usual, problems = [], today } = props;
  const { locale } = visit;
  const sections = [identifySection];
  const body = (
    <>
      <FormProblems locale={locale} sections={sections} problems={problems} />
      <h1>{words.title[locale]}</h1>
      <p>
        <strong>{office.name[locale]}</strong> {words.lead[locale]}
      </p>
      <div class="yc-worktable">
        <PostForm action={visit.href('/counter')} csrf={visit.csrf} class="yc-panel">
          <FormSections locale={locale} sections={sections} answers={answers} problems={problems} today={today} />
          <Button accessKey="s">{words.identify[locale]}</Button>
        </PostForm>
        <Today {...props} />
      </div>
    </>
  );
  return { title: words.title, section: '/counter', hasProblems: problems.length > 0, body };
}
