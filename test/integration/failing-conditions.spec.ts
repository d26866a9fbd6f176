import type { Service } from '@yichuang/definition';
import { catalogue } from '@yichuang/house';

import { driverCases } from '../support/failing/driver-cases.js';
import { exitEntryCases } from '../support/failing/exit-entry-cases.js';
import { attemptOf, type FailingCase, type FailingCases } from '../support/failing/failing-case.js';
import { householdCases } from '../support/failing/household-cases.js';
import { MOST_EXCEPTIONS, neverFailing } from '../support/failing/never-failing.js';
import { publicOrderCases } from '../support/failing/public-order-cases.js';
import { vehicleCases } from '../support/failing/vehicle-cases.js';
import { openProvince, type Attempt, type Found, type Province } from '../support/province.js';

const cases: FailingCases = { ...householdCases, ...driverCases, ...vehicleCases, ...exitEntryCases, ...publicOrderCases };
const services = catalogue.list();
const casesOf = ({ id }: Service): readonly FailingCase[] => cases[id] ?? [];
const samplesOf = (service: Service): Attempt[] => service.samples.map(({ persona, answers, consentsBy }) => ({ service, persona, answers, consents: consentsBy && 'given' }));
const attemptsOf = (service: Service): Attempt[] => [...samplesOf(service), ...casesOf(service).map((each) => attemptOf(service, each))];

let province: Province;
const found = new Map<Service, Found[]>();

/** Assesses all of them together, so that each register is asked once. */
beforeAll(async () => {
  province = await openProvince('2026-11-23');
  const all = (await province.assessAll(services.flatMap(attemptsOf))).values();
  for (const service of services) found.set(service, attemptsOf(service).map(() => all.next().value as Found));
}, 300_000);
afterAll(() => province.close());

const failing = (answer: Found | undefined): readonly string[] => (answer?.ok ? answer.value.filter(({ result }) => result === 'fails').map(({ id }) => id) : []);
const machineChecked = ({ conditions }: Service): string[] => conditions.filter(({ check }) => check !== 'examiner').map(({ id }) => id);

/** What came of a case that does not do what it is for. */
const otherwise = (answer: Found | undefined, { condition }: FailingCase): unknown => (answer?.ok ? answer.value.find(({ id }) => id === condition) : answer?.error);

describe('For every service', () => {
  it.each(services.map((service) => [service.id, service] as const))('%s: somebody of the province fulfils every condition', (_id, service) => {
    const ofSamples = found.get(service)?.slice(0, service.samples.length) ?? [];
    expect(ofSamples.some((answer) => answer.ok && failing(answer).length === 0)).toBe(true);
  });

  it.each(services.map((service) => [service.id, service] as const))('%s: somebody of the province fails each condition that a machine can find to fail', (_id, service) => {
    const failed = new Set(found.get(service)?.flatMap(failing));
    expect(machineChecked(service).filter((id) => !failed.has(id))).toEqual(neverFailing(service));
  });

  it.each(services.map((service) => [service.id, service] as const))('%s: each case fails the condition it is for', (_id, service) => {
    const ofCases = found.get(service)?.slice(service.samples.length) ?? [];
    const amiss = casesOf(service).flatMap((each, index) => (failing(ofCases[index]).includes(each.condition) ? [] : [{ ...each, found: otherwise(ofCases[index], each) }]));
    expect(amiss).toEqual([]);
  });
});

describe('What people are told of a condition', () => {
  it('has dates as they write them, not as registers do', () => {
    const reasons = [...found.values()].flat().flatMap((answer) => (answer.ok ? answer.value.flatMap(({ reason }) => (reason ? [reason.zh, reason.en] : [])) : []));
    expect(reasons.length).toBeGreaterThan(1_000);
    expect(new Set(reasons.filter((reason) => /\d{4}-\d{2}-\d{2}/u.test(reason)))).toEqual(new Set());
  });
});

describe('The list of conditions that fail for nobody', () => {
  it('only shrinks', () => {
    expect(services.flatMap(neverFailing).length).toBeLessThanOrEqual(MOST_EXCEPTIONS);
  });

  it('leaves no case behind whose service is gone', () => {
    expect(Object.keys(cases).filter((id) => !catalogue.find(id))).toEqual([]);
  });
});
