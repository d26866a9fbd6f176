import type { MaterialFinding } from '@yichuang/definition';
import type { Upload } from '@yichuang/documents';
import type { Page } from '@yichuang/door';
import type { Text } from '@yichuang/kernel';
import type { CounterDraft } from '@yichuang/one-window';
import { BackLink, Button, ErrorSummary, InsetText } from '@yichuang/web';

import { CounterSteps } from './counter-steps.js';
import { MaterialItem } from './material-item.js';
import { PersonBar } from './person-bar.js';
import type { Serving } from './serve.js';

export interface ScanProblem {
  readonly material: string;
  readonly message: Text;
}

export interface MaterialsPageProps {
  readonly serving: Serving;
  readonly draft: CounterDraft;
  readonly findings: readonly MaterialFinding[];
  readonly uploads: readonly Upload[];
  readonly problem?: ScanProblem;
}

const words = {
  title: { zh: '材料', en: 'Materials' },
  lead: { zh: '登记信息已有的材料免交。扫描原件上传，每个文件不超过10MB，JPEG、PNG或者PDF；看过原件的逐项记明，会写在回执上。', en: 'What the registers have is not asked again. Scan the originals: files of at most 10 MB, JPEG, PNG or PDF. Note each original you have seen; the receipt says so.' },
  none: { zh: '这份申请不需要材料', en: 'No material is needed' },
  go: { zh: '下一步：朗读核对', en: 'Continue: read back' },
} satisfies Record<string, Text>;

/** The materials of a draft at a counter, each with its scan and its original. */
export function materialsPage({ serving, draft, findings, uploads, problem }: MaterialsPageProps): Page {
  const { visit, person, service, path } = serving;
  const { locale } = visit;
  const states = new Map(findings.map(({ id, state }) => [id, state]));
  const needed = service.materials.filter(({ id }) => states.get(id) !== 'not-required');
  const body = (
    <>
      {problem && <ErrorSummary locale={locale} items={[{ text: problem.message[locale], href: `#file-${problem.material}` }]} />}
      <PersonBar locale={locale} person={person} />
      <CounterSteps locale={locale} current={1} />
      <h1>{words.title[locale]}</h1>
      <p>{words.lead[locale]}</p>
      {needed.length === 0 && <InsetText>{words.none[locale]}</InsetText>}
      {needed.map((material) => (
        <MaterialItem
          serving={serving}
          material={material}
          state={states.get(material.id) ?? 'missing'}
          upload={uploads.find(({ id }) => draft.materials.some((each) => each.material === material.id && each.upload === id))}
          isOriginalSeen={draft.originals.includes(material.id)}
          problem={problem?.material === material.id ? problem.message : undefined}
        />
      ))}
      <Button href={visit.href(`${path}/check`)} accessKey="s">
        {words.go[locale]}
      </Button>
    </>
  );
  return { title: words.title, section: '/counter', hasProblems: problem !== undefined, width: 'narrow', before: <BackLink locale={locale} href={visit.href(path)} />, body };
}
