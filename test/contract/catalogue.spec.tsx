import { loadConsents, loadDelegations } from '@yichuang/accounts';
import { Catalogue, consentKind, defectsOf, delegationKind, effectKinds, factKinds } from '@yichuang/definition';
import { effectHandlers, factLoaders } from '@yichuang/registers';
import { services } from '@yichuang/services';
import { FormSections } from '@yichuang/web';
import { renderToString } from 'preact-render-to-string';

const named = services.map((service) => [service.id, service] as const);

describe('the catalogue', () => {
  it('starts', () => {
    expect(new Catalogue(services).list()).toHaveLength(services.length);
  });

  it.each(named)('%s keeps the contract', (_id, service) => {
    expect(defectsOf(service)).toEqual([]);
  });

  it.each(named)('%s has a form that renders every question in both languages', (_id, service) => {
    for (const locale of ['zh', 'en'] as const) {
      const page = renderToString(<FormSections locale={locale} sections={service.sections} answers={{}} today="2026-11-23" />);
      for (const { name, label } of service.fields) {
        expect(page).toContain(`"${name}`);
        expect(page).toContain(label[locale].split(/["&'<>’]/)[0]);
      }
    }
  });

  it('asks no register that nobody answers for', () => {
    const ofAccounts = [
      { register: delegationKind.register, query: delegationKind.query, load: loadDelegations },
      { register: consentKind.register, query: consentKind.query, load: loadConsents },
    ];
    const answered = new Set([...factLoaders, ...ofAccounts].map(({ register, query }) => `${register}.${query}`));
    expect(factKinds().filter(({ register, query }) => !answered.has(`${register}.${query}`))).toEqual([]);
  });

  it('changes no register that nobody keeps', () => {
    const made = new Set(effectHandlers.map(({ register, kind }) => `${register}.${kind}`));
    expect(effectKinds().filter(({ register, kind }) => !made.has(`${register}.${kind}`))).toEqual([]);
  });
});
