import { Catalogue, describeService } from '@yichuang/definition';

import { spouseJoining } from './household/spouse-joining.js';
import { lifeEvents, services } from './index.js';
import { drivingLicenceRenewal } from './traffic/driving-licence-renewal.js';

describe('the catalogue of the province', () => {
  it('starts with every service and finds each by its id', () => {
    const catalogue = new Catalogue(services, lifeEvents);
    expect(catalogue.list()).toEqual(services);
    for (const service of services) expect(catalogue.get(service.id)).toBe(service);
  });

  it('does not start with a broken definition and says what is broken', () => {
    const broken = { ...drivingLicenceRenewal, name: { zh: '机动车驾驶证期满换证', en: '' }, keywords: [] };
    expect(() => new Catalogue([broken])).toThrow('traffic.driving-licence-renewal: add everyday words people search with');
    expect(() => new Catalogue([broken])).toThrow('traffic.driving-licence-renewal: text.name: write the text in both languages');
  });

  it('does not start with two services of one id', () => {
    expect(() => new Catalogue([drivingLicenceRenewal, drivingLicenceRenewal])).toThrow('defined twice');
  });

  it('has every service of the province', () => {
    const ids = services.map(({ id }) => id);
    const domains = ['household', 'traffic', 'exit-entry', 'public-order'] as const;
    expect(domains.map((domain) => ids.filter((id) => id.startsWith(`${domain}.`)).length)).toEqual([22, 24, 16, 16]);
    expect(new Set(ids).size).toBe(78);
  });

  it('writes periods, ages and amounts in Arabic numerals, as people read them', () => {
    const inCharacters = /(?<![第最后月一二三四五六七八九十百])[一二三四五六七八九十两]+(?:个月|个工作日|周岁|小时|日|天|年|元)/u;
    for (const { keywords: _searched, samples: _samples, law: _law, ...service } of services) expect([service.id, inCharacters.exec(JSON.stringify(service))?.[0]]).toEqual([service.id, undefined]);
  });

  it('asks an organisation which it is before anything else, for everything depends on it', () => {
    const ofOrganisations = services.filter(({ fields }) => fields.some(({ name, when }) => name === 'uscc' && !when));
    expect(ofOrganisations.length).toBeGreaterThan(10);
    for (const { id, sections } of ofOrganisations) expect([id, sections[0]?.id]).toEqual([id, 'organisation']);
  });

  it('knows when a service does not exist', () => {
    const catalogue = new Catalogue(services);
    expect(catalogue.find('traffic.flying-licence')).toBeUndefined();
    expect(() => catalogue.get('traffic.flying-licence')).toThrow('There is no service traffic.flying-licence');
  });

  it('tells of every service which registers a grant changes, also those that only some cases change', () => {
    expect(describeService(spouseJoining).effects).toEqual(['household.settle', 'identity-card.flag-address', 'population.enter', 'population.move', 'residence.end']);
    for (const service of services) expect([service.id, describeService(service).effects]).not.toEqual([service.id, []]);
  });
});
