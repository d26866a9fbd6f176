import type { Answers, Assessment, Problem } from '@yichuang/definition';
import type { Page } from '@yichuang/door';
import type { CivilDate, Text } from '@yichuang/kernel';
import type { CounterDraft } from '@yichuang/one-window';
import { AnswersSummary, BackLink, Button, ConditionList, FormProblems, FormSections, InsetText, PostForm, SummaryList, WarningText } from '@yichuang/web';

import { CounterSteps } from './counter-steps.js';
import { PersonBar } from './person-bar.js';
import { readBackSection } from './read-back-form.js';
import type { Serving } from './serve.js';
import { SignLine } from './sign-line.js';

export interface ReadBackPageProps {
  readonly serving: Serving;
  readonly draft: CounterDraft;
  readonly assessment: Assessment;
  /** What was ticked, also when something is missing. */
  readonly ticked?: Answers;
  readonly problems?: readonly Problem[];
  readonly today: CivilDate;
}

const words = {
  title: { zh: '朗读核对并提交', en: 'Read back and send' },
  lead: { zh: '把下面的内容逐项读给申请人听。有不对的，当场修改。', en: 'Read all of this to the applicant, line by line, and put right what is wrong.' },
  materials: { zh: '提交的材料', en: 'Materials handed in' },
  scan: { zh: '扫描件', en: 'Scan' },
  original: { zh: '原件已核对', en: 'Original seen' },
  none: { zh: '没有材料', en: 'None' },
  conditions: { zh: '预先核对', en: 'What registers say today' },
  instant: { zh: '各项条件均符合，提交后即时办结。', en: 'Every condition holds: the decision is made at once.' },
  person: { zh: '提交后由工作人员审查；机器不会自动驳回。', en: 'An officer will look at it; a machine alone never refuses.' },
  fails: { zh: '有条件目前不符合。申请人仍可以提交，由工作人员决定。', en: 'A condition does not hold today. The applicant may still apply; an officer decides.' },
  send: { zh: '提交申请', en: 'File the application' },
} satisfies Record<string, Text>;

function materialRows({ serving: { service, visit }, draft }: ReadBackPageProps) {
  const how = (id: string): Text[] => [...(draft.materials.some(({ material }) => material === id) ? [words.scan] : []), ...(draft.originals.includes(id) ? [words.original] : [])];
  const handedIn = service.materials.filter(({ id }) => how(id).length > 0);
  const separator = visit.locale === 'zh' ? '、' : ', ';
  return handedIn.map(({ id, text }) => ({ key: text[visit.locale], value: how(id).map((each) => each[visit.locale]).join(separator) }));
}

const Materials = (props: ReadBackPageProps) => {
  const { locale } = props.serving.visit;
  const rows = materialRows(props);
  return rows.length === 0 ? <p>{words.none[locale]}</p> : <SummaryList rows={rows} />;
};

const Outlook = ({ serving: { visit, service }, assessment: { findings, verdict } }: ReadBackPageProps) => (
  <div class="yc-screen">
    <h2>{words.conditions[visit.locale]}</h2>
    <ConditionList locale={visit.locale} service={service} findings={findings} />
    {findings.some(({ result }) => result === 'fails') ? <WarningText locale={visit.locale}>{words.fails[visit.locale]}</WarningText> : <InsetText>{words[verdict === 'granted' ? 'instant' : 'person'][visit.locale]}</InsetText>}
  </div>
);

const Confirm = ({ serving: { visit, path }, ticked = {}, problems = [], today }: ReadBackPageProps) => (
  <PostForm action={visit.href(`${path}/check`)} csrf={visit.csrf} class="yc-screen">
    <FormSections locale={visit.locale} sections={[readBackSection]} answers={ticked} problems={problems} today={today} />
    <Button accessKey="s" preventDoubleClick>
      {words.send[visit.locale]}
    </Button>
  </PostForm>
);

/** The whole application in words, to be read to the applicant and signed on paper before it is sent. */
export function readBackPage(props: ReadBackPageProps): Page {
  const { serving, draft, problems = [] } = props;
  const { visit, person, service, path } = serving;
  const { locale } = visit;
  const body = (
    <>
      <FormProblems locale={locale} sections={[readBackSection]} problems={problems} />
      <PersonBar locale={locale} person={person} />
      <CounterSteps locale={locale} current={2} />
      <h1>{service.name[locale]}</h1>
      <p class="yc-screen">{words.lead[locale]}</p>
      <AnswersSummary locale={locale} sections={service.sections} answers={draft.answers} changeHref={visit.href(path)} />
      <h2>{words.materials[locale]}</h2>
      <Materials {...props} />
      <Outlook {...props} />
      <SignLine locale={locale} />
      <Confirm {...props} />
    </>
  );
  const before = service.materials.length > 0 ? `${path}/materials` : path;
  return { title: words.title, section: '/counter', width: 'narrow', hasProblems: problems.length > 0, before: <BackLink locale={locale} href={visit.href(before)} />, body };
}
