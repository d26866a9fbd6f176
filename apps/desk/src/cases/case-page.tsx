import type { Page } from '@yichuang/door';
import type { Text } from '@yichuang/kernel';
import { mayTake, stagesOf } from '@yichuang/one-window';
import { BackLink, Button, PostForm } from '@yichuang/web';
import type { ComponentChildren } from 'preact';

import type { CaseFile, PartProps } from './case-file.js';
import { CaseHead, type CaseHeadProps } from './case-head.js';
import { Panel } from './panel.js';
import { ActsPart, type OfferedAct } from './parts/acts-part.js';
import { AnswersPart } from './parts/answers-part.js';
import { ClocksPart } from './parts/clocks-part.js';
import { ConditionsPart } from './parts/conditions-part.js';
import { DocumentsPart } from './parts/documents-part.js';
import { FactsPart } from './parts/facts-part.js';
import { HistoryPart } from './parts/history-part.js';
import { MaterialsPart } from './parts/materials-part.js';
import { ThirdPartiesPart } from './parts/third-parties-part.js';

export interface CasePageProps extends CaseHeadProps {
  readonly acts: readonly OfferedAct[];
}

const words = {
  back: { zh: '工作台', en: 'Work' },
  parts: { zh: '本页内容', en: 'On this page' },
  next: { zh: '下一步', en: 'Next' },
  take: { zh: '领取下一件', en: 'Take next' },
} satisfies Record<string, Text>;

interface Part {
  readonly id: string;
  readonly title: Text;
  readonly View: (props: PartProps) => ComponentChildren;
}

/** The parts of a case in the order an officer reads them. */
const always: readonly Part[] = [
  { id: 'conditions', title: { zh: '办理条件', en: 'Conditions' }, View: ConditionsPart },
  { id: 'answers', title: { zh: '申请内容', en: 'Application' }, View: AnswersPart },
  { id: 'facts', title: { zh: '登记信息', en: 'Registers' }, View: FactsPart },
  { id: 'clocks', title: { zh: '期限', en: 'Periods' }, View: ClocksPart },
  { id: 'documents', title: { zh: '文书', en: 'Documents' }, View: DocumentsPart },
  { id: 'history', title: { zh: '办理经过', en: 'History' }, View: HistoryPart },
];
const others: Part = { id: 'third-parties', title: { zh: '利害关系人', en: 'Others concerned' }, View: ThirdPartiesPart };
const partsOf = ({ the }: CaseFile): readonly Part[] => (the.thirdParties.length > 0 ? [others, ...always] : always);
const materials: Text = { zh: '材料', en: 'Materials' };

/** Work that is done leads on to the next. */
const TakeNext = ({ visit, officer, file: { the } }: CasePageProps) =>
  stagesOf[officer.role].length === 0 || the.task?.claimedBy === officer.id || mayTake(officer, the) ? null : (
    <PostForm action={visit.href('/take-next')} csrf={visit.csrf}>
      <Button accessKey="n">{words.take[visit.locale]}</Button>
    </PostForm>
  );

/** A case with all there is to know, to see and to do, side by side. */
export function casePage(props: CasePageProps): Page {
  const { visit, file, acts } = props;
  const { locale } = visit;
  const parts = partsOf(file);
  const body = (
    <>
      <CaseHead {...props} />
      <nav class="yc-parts" aria-label={words.parts[locale]}>
        {[{ id: 'next', title: words.next }, { id: 'materials', title: materials }, ...parts].map(({ id, title }) => (
          <a href={`#${id}`}>{title[locale]}</a>
        ))}
      </nav>
      <div class="yc-case">
        <div class="yc-case__rail">
          <Panel id="next" title={words.next[locale]}>
            <ActsPart locale={locale} reference={file.the.reference} acts={acts}>
              <TakeNext {...props} />
            </ActsPart>
          </Panel>
          <Panel id="materials" title={materials[locale]}>
            <MaterialsPart locale={locale} file={file} />
          </Panel>
        </div>
        <div class="yc-case__content">
          {parts.map(({ id, title, View }) => (
            <Panel id={id} title={title[locale]}>
              <View locale={locale} file={file} />
            </Panel>
          ))}
        </div>
      </div>
    </>
  );
  const back = (
    <BackLink locale={locale} href={visit.href('/')}>
      {words.back[locale]}
    </BackLink>
  );
  return { title: file.the.service.name, section: '/', before: back, body };
}
