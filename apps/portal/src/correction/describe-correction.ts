import { jsonSchema } from '@yichuang/definition';
import type { Locale } from '@yichuang/kernel';
import { correctableFields, itemTitle, openCorrection, type Correction, type OpenCase } from '@yichuang/one-window';

/** What was asked for, by when, where each item stands, and the form of the answers that may be corrected. */
export const describedCorrection = (the: OpenCase, correction: Correction, locale: Locale) => ({
  kind: correction.kind,
  open: openCorrection(the) !== undefined,
  askedAt: correction.askedAt,
  dueOn: the.ledger.get('K4')?.dueOn ?? correction.dueOn,
  items: correction.items.map((item, index) => ({
    number: index,
    kind: item.kind,
    target: item.target,
    title: itemTitle(the.service, item)[locale],
    why: item.why[locale],
    state: item.state,
    defect: item.defect?.[locale],
    reply: item.reply,
  })),
  form: jsonSchema(correctableFields(the, {}), locale, `/api/v1/applications/${the.reference}/correction/schema`),
});
