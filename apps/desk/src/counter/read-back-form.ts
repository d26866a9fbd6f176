import { field, Form, type Section } from '@yichuang/definition';

import type { Errand } from './errands.js';

/** What must be so before an application may be filed at a counter (T04). */
export const readBackForm = new Form([
  field('readBack', 'boolean', { zh: '以上内容已逐项读给申请人听，申请人确认无误', en: 'All of this was read to the applicant, who confirmed it' }, { mustBeTrue: true }),
  field('confirmedBy', 'enum', { zh: '申请人怎样确认', en: 'How the applicant confirmed it' }, {
    hint: { zh: '打印本页交申请人签名；不能签名的，捺指印', en: 'Print this page for the applicant to sign; who cannot sign gives a fingerprint' },
    options: [
      { id: 'signature', label: { zh: '在打印件上签名', en: 'Signed the printed page' } },
      { id: 'fingerprint', label: { zh: '在打印件上捺指印', en: 'Put a fingerprint on the printed page' } },
    ],
  }),
]);

export const readBackSection: Section = { id: 'read-back', title: { zh: '申请人确认', en: 'Confirmed by the applicant' }, fields: readBackForm.fields };

/** The same for what is brought later, with the originals of the papers that were scanned or shown. */
export function broughtForm({ kind, the, form: { files }, brought: { materials } }: Errand): Form {
  const seen = [...files.filter(({ material }) => materials.some((each) => each.material === material)), ...kind.shown(the)];
  const originals = field('originals', 'multiEnum', { zh: '已核对原件的材料', en: 'Papers whose originals you have seen' }, { required: false, options: seen.map(({ material, title }) => ({ id: material, label: title })) });
  return new Form([...(seen.length > 0 ? [originals] : []), ...readBackForm.fields]);
}
