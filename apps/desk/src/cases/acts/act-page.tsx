import type { Answers, Field, Problem } from '@yichuang/definition';
import type { Page } from '@yichuang/door';
import { civilDateOf, type Text } from '@yichuang/kernel';
import { BackLink, Button, FormProblems, FormSections, PostForm } from '@yichuang/web';

import { CaseHead, type CaseHeadProps } from '../case-head.js';
import { Panel } from '../panel.js';
import { AnswersPart } from '../parts/answers-part.js';
import { ConditionsPart } from '../parts/conditions-part.js';
import { FactsPart } from '../parts/facts-part.js';
import { MaterialsPart } from '../parts/materials-part.js';

export interface ActPageProps extends CaseHeadProps {
  readonly act: { readonly id: string; readonly name: Text; readonly law: Text };
  readonly fields: readonly Field[];
  readonly answers: Answers;
  readonly problems?: readonly Problem[];
}

const words = {
  back: { zh: '返回办件', en: 'Back to the case' },
  conditions: { zh: '办理条件', en: 'Conditions' },
  answers: { zh: '申请内容', en: 'Application' },
  materials: { zh: '材料', en: 'Materials' },
  facts: { zh: '登记信息', en: 'Registers' },
} satisfies Record<string, Text>;

const Act = ({ visit, file, act, fields, answers, problems }: ActPageProps) => {
  const { locale } = visit;
  const sections = [{ id: 'act', title: act.name, hint: act.law, fields }];
  return (
    <section class="yc-panel">
      <FormProblems locale={locale} sections={sections} problems={problems ?? []} />
      <PostForm action={visit.href(`/cases/${file.the.reference}/acts/${act.id}`)} csrf={visit.csrf}>
        <FormSections locale={locale} sections={sections} answers={answers} problems={problems} today={civilDateOf(file.at)} />
        <div class="govuk-button-group">
          <Button accessKey="s">{act.name[locale]}</Button>
          <a class="govuk-link" href={visit.href(`/cases/${file.the.reference}`)}>
            {words.back[locale]}
          </a>
        </div>
      </PostForm>
    </section>
  );
};

/** What an officer says when they do something to a case, with the evidence beside it. */
export function actPage(props: ActPageProps): Page {
  const { visit, file, act, problems = [] } = props;
  const { locale } = visit;
  const body = (
    <>
      <CaseHead {...props} />
      <div class="yc-case">
        <div class="yc-case__content">
          <Act {...props} />
        </div>
        <div class="yc-case__rail">
          <Panel id="conditions" title={words.conditions[locale]}>
            <ConditionsPart locale={locale} file={file} />
          </Panel>
          <Panel id="materials" title={words.materials[locale]}>
            <MaterialsPart locale={locale} file={file} />
          </Panel>
          <Panel id="answers" title={words.answers[locale]}>
            <AnswersPart locale={locale} file={file} />
          </Panel>
          <Panel id="facts" title={words.facts[locale]}>
            <FactsPart locale={locale} file={file} />
          </Panel>
        </div>
      </div>
    </>
  );
  const back = (
    <BackLink locale={locale} href={visit.href(`/cases/${file.the.reference}`)}>
      {words.back[locale]}
    </BackLink>
  );
  return { title: act.name, section: '/', hasProblems: problems.length > 0, before: back, body };
}
