import { DateField, ShortText, type Answers, type DocumentRow } from '@yichuang/definition';
import { addDays, type CivilDate } from '@yichuang/kernel';

import type { Arriving } from './arrival.js';
import { norms } from './household-law.js';
import { comesFromElsewhere } from './moving.js';
import { dateRow } from './register-page.js';

const PERMIT_DAYS = 40;

/** What the applicant brings back from the province they leave (《工作规范》第四十三条第三项). */
class LandingForm {
  @ShortText({ zh: '户口迁移证编号', en: 'Number of the migration certificate' }, { maxLength: 30 })
  migrationCertificateNumber: string;

  @DateField({ zh: '户口迁移证签发日期', en: 'Date of its issue' }, { notAfter: 'today', hint: { zh: '户口迁移证自签发之日起最长30日内有效', en: 'A migration certificate is valid for at most 30 days from its issue' } })
  issuedOn: CivilDate;
}

/** Number of the migration certificate, once someone from another province has brought it. */
export const certificateOf = ({ completion }: { readonly completion?: Answers }): string | undefined => completion?.migrationCertificateNumber as string | undefined;

export const pageTitle = { zh: '居民户口簿（登记页）', en: 'Household register page' };
const pageValidity = { zh: '长期；户口准迁证40日，户口迁移证30日', en: 'Permanent; migration permit 40 days, migration certificate 30 days' };

/** The page of the register that a move ends in. */
export const pageResult = <D extends Arriving>(rows: (decided: D) => readonly DocumentRow[]) => ({
  kind: 'household-register-page',
  title: pageTitle,
  numberPrefix: '豫公户',
  validity: pageValidity,
  rows: (decided: D) => [...rows(decided), dateRow('何时迁来', 'Moved in on', decided.decidedOn)],
});

/** From another province: first a permit (准迁证), and the register changes when the migration certificate has come. */
export const permitFirst = <D extends Arriving>(rows: (decided: D) => readonly DocumentRow[]) => ({
  when: comesFromElsewhere,
  permit: {
    kind: 'migration-permit',
    title: { zh: '户口准迁证', en: 'Household migration permit' },
    numberPrefix: '豫公准迁',
    validity: { zh: '自签发之日起40日', en: '40 days from its issue' },
    rows: (decided: D) => [...rows(decided), dateRow('有效期至', 'Valid until', addDays(decided.decidedOn, PERMIT_DAYS))],
  },
  validity: { length: PERMIT_DAYS, unit: 'calendar-day' as const, promised: PERMIT_DAYS, law: norms('第四十一条、第四十三条、第四十七条', 'Articles 41, 43 and 47') },
  text: { zh: '凭户口准迁证到迁出地派出所办理迁出，领取户口迁移证后，在这里填写并上传', en: 'Take the permit to the police station you leave, get the migration certificate, then report it here and upload it' },
  form: LandingForm,
  materials: [
    { id: 'migration-certificate', text: { zh: '户口迁移证', en: 'Migration certificate' } },
    { id: 'old-booklet', text: { zh: '迁出地居民户口簿', en: 'Register booklet of the household you leave' }, onPaper: true },
  ],
});
