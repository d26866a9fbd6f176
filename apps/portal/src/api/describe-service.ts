import { jsonSchema, type Service } from '@yichuang/definition';
import type { Locale } from '@yichuang/kernel';

/** A service as the list shows it. */
export const listedService = ({ id, name, summary, nature, audience, decision }: Service, locale: Locale) => ({
  id,
  name: name[locale],
  summary: summary[locale],
  nature,
  audience,
  decision,
});

/** All there is to know about a service before applying, its form as JSON Schema 2020-12. */
export const describedService = (service: Service, locale: Locale) => ({
  ...listedService(service, locale),
  version: service.version,
  law: service.law.map((law) => law[locale]),
  limit: { length: service.limit.length, unit: service.limit.unit, promised: service.limit.promised, law: service.limit.law[locale] },
  fee: { yuan: service.fee.yuan, note: service.fee.note[locale], law: service.fee.law[locale] },
  inPerson: service.inPerson[locale],
  competence: service.competence[locale],
  conditions: service.conditions.map(({ id, text, law, check }) => ({ id, text: text[locale], law: law[locale], checkedBy: check === 'examiner' ? 'examiner' : 'machine' })),
  materials: service.materials.map(({ id, text, waiver, onPaper = false }) => ({ id, text: text[locale], waiver: waiver?.[locale], onPaper })),
  result: { kind: service.result.kind, title: service.result.title[locale], validity: service.result.validity[locale] },
  form: jsonSchema(service.fields, locale, `/api/v1/services/${service.id}/schema`),
});
