import type { Answers, Assessment, Offered, Service } from '@yichuang/definition';
import type { Page, Visit } from '@yichuang/door';
import type { Text } from '@yichuang/kernel';
import { AnswersSummary, BackLink, Button, ConditionList, InsetText, PostForm, WarningText } from '@yichuang/web';

import { ApplySteps } from './apply-steps.js';
import { concernsApplicant } from './concerns-applicant.js';

export interface CheckPageProps {
  readonly visit: Visit;
  readonly service: Service;
  readonly answers: Answers;
  readonly assessment: Assessment;
  /** What the form lets them choose among. */
  readonly offered?: Offered;
  /** Why nothing can be sent now. */
  readonly barred?: Text | undefined;
}

const words = {
  title: { zh: '核对并提交', en: 'Check and send' },
  conditions: { zh: '预先核对', en: 'What we see today' },
  note: { zh: '以下是按登记信息此刻的核对结果，提交后会再次核对。', en: 'This is what the registers say at this moment; it is checked again after you send.' },
  instant: { zh: '各项条件均符合，提交后即时办结。', en: 'Every condition holds: the decision is made at once.' },
  person: { zh: '提交后由工作人员审查；机器不会自动驳回您的申请。', en: 'An officer will look at it; a machine alone never refuses.' },
  fails: { zh: '有条件目前不符合。您仍可以提交，由工作人员决定。', en: 'A condition does not hold today. You may still send; an officer decides.' },
  send: { zh: '确认提交', en: 'Send the application' },
} satisfies Record<string, Text>;

const Outlook = ({ visit: { locale }, assessment: { findings, verdict } }: CheckPageProps) =>
  findings.some(({ result }) => result === 'fails') ? <WarningText locale={locale}>{words.fails[locale]}</WarningText> : <InsetText>{words[verdict === 'granted' ? 'instant' : 'person'][locale]}</InsetText>;

/** What sending comes to, and the button; or why there is none. */
const Sending = (props: CheckPageProps) => {
  const { visit, service, barred } = props;
  const { locale } = visit;
  if (barred) return <WarningText locale={locale}>{barred[locale]}</WarningText>;
  return (
    <>
      <Outlook {...props} />
      <PostForm action={visit.href(`/services/${service.id}/check`)} csrf={visit.csrf}>
        <Button preventDoubleClick>{words.send[locale]}</Button>
      </PostForm>
    </>
  );
};

/** All answers in words and what each condition looks like today, before anything is sent. */
export function checkPage(props: CheckPageProps): Page {
  const { visit, service, answers, assessment, offered } = props;
  const { locale } = visit;
  const before = assessment.materials.some(concernsApplicant) ? 'materials' : 'apply';
  const body = (
    <>
      <ApplySteps locale={locale} current={2} />
      <h1 class="govuk-heading-l">{words.title[locale]}</h1>
      <AnswersSummary locale={locale} sections={service.sections} answers={answers} changeHref={visit.href(`/services/${service.id}/apply`)} offered={offered} />
      <h2 class="govuk-heading-m">{words.conditions[locale]}</h2>
      <p class="govuk-body">{words.note[locale]}</p>
      <ConditionList locale={locale} service={service} findings={assessment.findings} />
      <Sending {...props} />
    </>
  );
  return { title: words.title, section: '/services', width: 'narrow', before: <BackLink locale={locale} href={visit.href(`/services/${service.id}/${before}`)} />, body };
}
