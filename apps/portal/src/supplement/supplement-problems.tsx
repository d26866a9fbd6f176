import { field, type Problem, type Section } from '@yichuang/definition';
import type { Locale } from '@yichuang/kernel';
import type { AskedFile } from '@yichuang/one-window';
import { FormProblems } from '@yichuang/web';

import { fileName, filePointer } from './file-name.js';

export interface SupplementProblemsProps {
  readonly locale: Locale;
  readonly files: readonly AskedFile[];
  readonly sections: readonly Section[];
  readonly problems: readonly Problem[];
}

/** All problems above the form, each linked to its control, files first. */
export function SupplementProblems({ locale, files, sections, problems }: SupplementProblemsProps) {
  const title = { zh: '文件', en: 'Files' };
  const controls: Section = { id: 'files', title, fields: files.map((file) => field(fileName(file.material), 'text', file.title)) };
  const placed = problems.map((problem) => {
    const file = files.find(({ material }) => filePointer(material) === problem.pointer);
    return file ? { ...problem, pointer: `/${fileName(file.material)}` } : problem;
  });
  return <FormProblems locale={locale} sections={[controls, ...sections]} problems={placed} />;
}
