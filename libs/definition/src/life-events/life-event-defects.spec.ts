import { bicycleGone } from '../../../../test/support/bicycle-gone.js';
import { lostBicycle } from '../../../../test/support/lost-bicycle.js';
import { plainService } from '../../../../test/support/plain-service.js';
import type { Service } from '../define-service.js';
import { lifeEventDefects } from './life-event-defects.js';
import type { Another, LifeEvent, LifeEventSample, LifeEventStep } from './life-event.js';

const services = new Map([lostBicycle, plainService].map((service) => [service.id, service]));
const [report, certificate] = bicycleGone.steps as [LifeEventStep, LifeEventStep];
const [both] = bicycleGone.samples as [LifeEventSample];
const sampleWith = (changes: Partial<LifeEventSample>): Partial<LifeEvent> => ({ samples: [both, { ...both, id: 'broken', ...changes }] });
const stepWith = (changes: Partial<LifeEventStep>): Partial<LifeEvent> => ({ steps: [report, { ...certificate, ...changes }] });

const another: Another = { service: lostBicycle, text: { zh: '还有一辆', en: 'Another one' }, anew: [], also: {} };
const bicycleLost: Service = { ...lostBicycle, id: 'public-order.elsewhere' };

const broken: [string, Partial<LifeEvent>, string][] = [
  ['an id that is no slug', { id: 'Bicycle gone' }, 'its id must be a slug'],
  ['words to search with in one language', { keywords: ['bicycle'] }, 'add everyday words people search with, in Chinese and in English'],
  ['a reason in one language', stepWith({ why: { zh: '证明', en: '' } }), 'text.whys.1: write the text in both languages'],
  ['a question put twice', { fields: [...bicycleGone.fields, ...bicycleGone.fields.slice(0, 1)] }, 'the field kind is declared twice, perhaps by a block'],
  ['a service that is a step twice', { steps: [report, certificate, report] }, 'public-order.lost-bicycle is a step twice'],
  ['a step that waits for a later one', { steps: [{ ...report, after: [plainService] }, certificate] }, 'the step public-order.lost-bicycle waits for household.plain, which is no step before it'],
  ['a step that no sample comes to', { samples: [{ ...both, comesTo: [lostBicycle] }] }, 'add a sample that comes to household.plain'],
  ['a sample in another order', sampleWith({ comesTo: [plainService, lostBicycle] }), 'sample broken: it comes to services that are no steps, or in another order'],
  ['a sample its own questions refuse', sampleWith({ answers: () => ({ kind: 'boat' }) }), 'sample broken: /kind'],
  ['an answer the service does not ask for', stepWith({ carries: () => ({ colour: 'red' }) }), 'sample both: what is carried into household.plain is refused: /colour'],
  ['an answer the service does not take', stepWith({ carries: () => ({ outcome: 'perhaps' }) }), 'sample both: what is carried into household.plain is refused: /outcome'],
  ['another of a service that is no step', { another: { ...another, service: bicycleLost } }, 'public-order.elsewhere, of which there may be another, is no step'],
  ['an answer given anew to no question', { another: { ...another, anew: ['childName'] } }, 'childName, answered anew for another, is no question'],
];

describe('the contract of a life event', () => {
  it('is kept by the bicycle that is gone', () => {
    expect(lifeEventDefects(bicycleGone, services)).toEqual([]);
  });

  it.each(broken)('is broken by %s', (_title, changes, defect) => {
    expect(lifeEventDefects({ ...bicycleGone, ...changes }, services)).toContainEqual(expect.stringContaining(defect));
  });

  it('is broken by a service that is not in the catalogue', () => {
    expect(lifeEventDefects(bicycleGone, new Map([[lostBicycle.id, lostBicycle]]))).toContain('bicycle-gone: household.plain is no service of the catalogue');
  });
});
