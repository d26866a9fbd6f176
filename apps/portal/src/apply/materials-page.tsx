import type { MaterialFinding, Service } from '@yichuang/definition';
import type { Upload } from '@yichuang/documents';
import type { Page, Visit } from '@yichuang/door';
import type { Text } from '@yichuang/kernel';
import type { Draft } from '@yichuang/one-window';
import { BackLink, Button, ErrorSummary } from '@yichuang/web';

import { ApplySteps } from './apply-steps.js';
import { MaterialItem } from './material-item.js';

export interface MaterialProblem {
  readonly material: string;
  readonly message: Text;
}

export interface MaterialsPageProps {
  readonly visit: Visit;
  readonly service: Service;
  readonly findings: readonly MaterialFinding[];
  readonly handedIn: Draft['materials'];
  readonly uploads: readonly Upload[];
  readonly problem?: MaterialProblem;
}

const words = {
  title: { zh: '提交材料', en: 'Hand in materials' },
  lead: { zh: '登记信息已有的材料免交。每个文件不超过10MB，JPEG、PNG或者PDF。', en: 'What the registers have is not asked again. Files of at most 10 MB: JPEG, PNG or PDF.' },
  go: { zh: '下一步：核对', en: 'Continue: check your answers' },
} satisfies Record<string, Text>;

/** The materials of a draft, each with where it stands. */
export function materialsPage(props: MaterialsPageProps): Page {
  const { visit, service, findings, handedIn, uploads, problem } = props;
  const { locale } = visit;
  const states = new Map(findings.map(({ id, state }) => [id, state]));
  const body = (
    <>
      {problem && <ErrorSummary locale={locale} items={[{ text: problem.message[locale], href: `#file-${problem.material}` }]} />}
      <ApplySteps locale={locale} current={1} />
      <h1 class="govuk-heading-l">{words.title[locale]}</h1>
      <p class="govuk-body">{words.lead[locale]}</p>
      {service.materials.filter(({ id }) => states.get(id) !== 'not-required').map((material) => {
        const upload = uploads.find(({ id }) => handedIn.some((each) => each.material === material.id && each.upload === id));
        return <MaterialItem visit={visit} serviceId={service.id} material={material} state={states.get(material.id) ?? 'missing'} upload={upload} problem={problem?.material === material.id ? problem.message : undefined} />;
      })}
      <Button href={visit.href(`/services/${service.id}/check`)}>{words.go[locale]}</Button>
    </>
  );
  return { title: words.title, section: '/services', hasProblems: problem !== undefined, width: 'narrow', before: <BackLink locale={locale} href={visit.href(`/services/${service.id}/apply`)} />, body };
}
