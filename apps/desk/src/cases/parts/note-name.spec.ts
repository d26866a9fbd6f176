import { noteName, type Heard } from './note-name.js';

const neighbour = { number: 1, name: '邻居甲', phone: null, address: null, interest: '', toldAt: new Date(0), trackingNumber: null, servedAt: null, proof: null, answer: null, answeredAt: null };
const heard: Heard = { service: { jointWith: [{ zh: '市消防救援支队', en: 'Fire brigade' }] }, thirdParties: [neighbour] };
const named = (conditionId: string): string | undefined => noteName({ conditionId }, heard)?.zh;

describe('A note of an officer', () => {
  it('says what it is: a reason, a record, a result', () => {
    expect(['sent-back', 'field-check', 'special-procedure', 'lower-opinion'].map(named)).toEqual(['退回理由', '核查记录', '特殊程序结果', '初审意见']);
  });

  it('says whose reason it is, for all that officers must give one for', () => {
    expect(['special-declined', 'recused', 'trouble', 'transferred', 'returned', 'defect'].map(named)).toEqual(['不批准特殊程序的理由', '回避理由', '系统或者人员原因', '转办理由', '退件原因', '证件缺陷']);
  });

  it('says of whom it is: an authority, or somebody concerned', () => {
    expect([named('opinion-0'), named('third-party-1')]).toEqual(['市消防救援支队', '邻居甲']);
  });

  it('has no name when it is neither', () => {
    expect([named('opinion-7'), named('third-party-9'), named('constructor')]).toEqual([undefined, undefined, undefined]);
  });
});
