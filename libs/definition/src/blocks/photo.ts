import { addYears, type Text } from '@yichuang/kernel';

import type { Case } from '../case.js';
import { fails, holds, type Condition } from '../conditions.js';
import type { FactQuery, FactValues } from '../facts.js';
import { field, type Answers, type Option } from '../fields/field.js';
import { exitEntry, type Foreigner } from '../vocabulary/exit-entry.js';
import { population, type Person } from '../vocabulary/population.js';
import { block } from './block.js';

export type PhotoSource = 'on-file' | 'upload' | 'window';

export interface PhotoAnswers {
  readonly photoSource: PhotoSource;
}

interface PhotoFacts {
  readonly pictured: FactQuery<Person | null>;
  readonly picturedForeigner: FactQuery<Foreigner | null>;
}

export interface PhotoOptions {
  readonly sources: readonly PhotoSource[];
  readonly specification?: Text;
  /** A photograph on file may be at most so old, in full years. */
  readonly onFileAtMostYears: number;
  /** Asked only then; always when absent. */
  readonly when?: (answers: Answers) => boolean;
  readonly law: Text;
}

const sourceLabels: Readonly<Record<PhotoSource, Text>> = {
  'on-file': { zh: '使用公安机关已有照片', en: 'Use the photograph on file' },
  upload: { zh: '上传照片', en: 'Upload a photograph' },
  window: { zh: '到窗口拍照', en: 'Have it taken at the window' },
};

type PhotoCase = Case<PhotoAnswers, FactValues<PhotoFacts>>;

const yearsInEnglish = (years: number): string => (years === 1 ? '1 year' : `${years} years`);

const onFileUsable = (atMostYears: number, law: Text): Condition<PhotoCase> => ({
  id: 'photo-usable',
  text: { zh: `已有照片拍摄不超过${atMostYears}年且人像比对通过`, en: `The photograph on file is at most ${yearsInEnglish(atMostYears)} old and passes the face comparison` },
  law,
  remedy: 'correction',
  when: ({ form }) => form.photoSource === 'on-file',
  check: ({ facts, today }) => {
    const { portrait } = facts.pictured ?? facts.picturedForeigner ?? {};
    if (!portrait) return fails('没有可用的已有照片，请上传照片', 'There is no photograph on file: upload one');
    if (addYears(portrait.takenOn, atMostYears) < today) return fails(`已有照片超过${atMostYears}年，请上传近期照片`, `The photograph on file is older than ${yearsInEnglish(atMostYears)}: upload a recent one`);
    return portrait.comparable ? holds() : fails('已有照片未通过人像比对，请上传照片', 'The photograph on file does not pass the face comparison: upload one');
  },
});

const takenAtWindow = (law: Text): Condition<PhotoCase> => ({
  id: 'photo-taken',
  text: { zh: '已到窗口拍照', en: 'The photograph was taken at the window' },
  law,
  remedy: 'correction',
  when: ({ form }) => form.photoSource === 'window',
  check: 'examiner',
});

/** The portrait of the result: on file, uploaded (an officer looks at it) or taken at the window. */
export const photo = ({ sources, specification, onFileAtMostYears, when, law }: PhotoOptions) =>
  block<PhotoAnswers, PhotoFacts>({
    id: 'photo',
    title: { zh: '证件照片', en: 'Photograph' },
    hint: specification,
    fields: [field('photoSource', 'enum', { zh: '照片来源', en: 'Source of the photograph' }, { when, options: sources.map((id): Option => ({ id, label: sourceLabels[id] })) })],
    facts: ({ applicant }) => ({ pictured: population.person(applicant.documentNumber), picturedForeigner: exitEntry.foreigner(applicant.documentNumber) }),
    conditions: [...(sources.includes('on-file') ? [onFileUsable(onFileAtMostYears, law)] : []), ...(sources.includes('window') ? [takenAtWindow(law)] : [])],
    materials: [{ id: 'photo', text: { zh: '证件照片', en: 'Portrait photograph' }, requiredWhen: (form) => form.photoSource === 'upload' }],
    prefill: () => ({ photoSource: sources[0] }),
  });
