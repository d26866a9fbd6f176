import type { OfficerFinding, OpenCase } from '@yichuang/one-window';
import { renderToString } from 'preact-render-to-string';

import { plainService } from '../../../../../test/support/plain-service.js';
import { ConditionsPart } from './conditions-part.js';

const at = new Date('2026-11-23T02:00:00Z');
const person = { name: '曹斌', documentType: 'identity-card', documentNumber: '41070319920525689X' } as const;
const assessment: OpenCase['assessment'] = { at, verdict: 'person', findings: [{ id: 'as-said', result: 'fails', facts: [] }], materials: [], facts: {}, words: [] };

function shown(findings: readonly OfficerFinding[], changes: Partial<OpenCase> = {}): string {
  const the: OpenCase = {
    ...{ id: 7, state: 'examining', version: 1, actions: 1, lastHash: '', reference: '2611238898621723', accountId: 9, service: plainService, submitter: person, applicant: person, form: {}, materials: [], flags: [] },
    ...{ office: { code: '410100-traffic', name: { zh: '郑州', en: 'Zhengzhou' }, regionCode: '410100' }, receivedAt: at, receivedOn: '2026-11-23', acceptedOn: null, decidedAt: null, log: [], ledger: new Map(), findings, thirdParties: [], ahead: 0 },
    ...changes,
  };
  return renderToString(<ConditionsPart locale="zh" file={{ the, at, documents: [], uploads: [], names: new Map([[2, '审查员']]), officeName: () => undefined }} />);
}

const finding = (result: OfficerFinding['result'], evidence: string, conditionId = 'as-said'): OfficerFinding => ({ conditionId, result, evidence, officerId: 2 });

describe('What is found about a condition', () => {
  it('is what was found last, and what was found before stands under it', () => {
    const html = shown([finding('fails', '材料不一致'), finding('holds', '派出所已证明')], { assessment });
    expect(html.match(/符合|不符合/)?.[0]).toBe('符合');
    expect(html).toMatch(/审查员：派出所已证明[^]*此前 · 不符合 · 审查员：材料不一致/);
  });
});

describe('A note', () => {
  it('stands in the case each time it was written, also where no condition was checked yet', () => {
    const html = shown([finding('holds', '系统升级', 'trouble'), finding('holds', '系统又升级', 'trouble')]);
    expect(html).toMatch(/尚未核对[^]*系统或者人员原因[^]*系统升级[^]*系统又升级/);
  });
});
