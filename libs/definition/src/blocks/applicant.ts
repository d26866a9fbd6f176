import { exitEntry, type Foreigner } from '../vocabulary/exit-entry.js';
import { population, type Person } from '../vocabulary/population.js';
import type { FactQuery } from '../facts.js';
import { block } from './block.js';

interface ApplicantFacts {
  readonly person: FactQuery<Person | null>;
  readonly foreigner: FactQuery<Foreigner | null>;
}

/**
 * The applicant's verified identity, never asked: `person` from the population register, `foreigner` from the
 * exit-entry register when they are known by a passport. A foreigner's identity stands while they may stay (第一百零九条).
 */
export const applicant = () =>
  block<object, ApplicantFacts>({
    id: 'applicant',
    title: { zh: '申请人', en: 'Applicant' },
    fields: [],
    facts: ({ applicant: { documentNumber } }) => ({
      person: population.person(documentNumber),
      foreigner: exitEntry.foreigner(documentNumber),
    }),
    materials: [
      {
        id: 'identity',
        text: { zh: '身份证明', en: 'Identity document' },
        waivedWhen: ({ facts, today }) => facts.person !== null || (facts.foreigner !== null && facts.foreigner.permitUntil >= today),
        waiver: { zh: '已登录并经人口或者出入境信息核验的免交', en: 'Not needed once you have signed in and the population or exit-entry register confirms your identity' },
      },
    ],
  });
