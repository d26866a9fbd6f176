import type { Answers, Problem, Section } from '@yichuang/definition';
import type { Visit } from '@yichuang/door';
import type { CivilDate, Text } from '@yichuang/kernel';
import type { AskedFile } from '@yichuang/one-window';
import { Button, FormSections, PostForm } from '@yichuang/web';

import { FileItem } from './file-item.js';
import { filePointer } from './file-name.js';
import type { Supplement } from './supplements.js';

export interface SupplementFormProps {
  readonly visit: Visit;
  /** Path it is posted to. */
  readonly action: string;
  readonly files: readonly AskedFile[];
  readonly sections: readonly Section[];
  /** What is filled in. */
  readonly answers: Answers;
  readonly supplement: Supplement;
  readonly problems: readonly Problem[];
  readonly today: CivilDate;
  readonly send: Text;
}

const keep: Text = { zh: '保存，以后再交', en: 'Save for later' };

/** One form for answers and files: whatever is pressed, everything that was typed and chosen comes along. */
export function SupplementForm({ visit, action, files, sections, answers, supplement, problems, today, send }: SupplementFormProps) {
  const { locale } = visit;
  const uploadOf = (material: string) => supplement.uploads.find(({ id }) => supplement.materials.some((each) => each.material === material && each.upload === id));
  return (
    <PostForm action={visit.href(action)} csrf={visit.csrf} multipart>
      {files.map((file) => (
        <FileItem locale={locale} {...file} upload={uploadOf(file.material)} problem={problems.find(({ pointer }) => pointer === filePointer(file.material))?.message} />
      ))}
      <FormSections locale={locale} sections={sections} answers={answers} problems={problems} today={today} />
      <div class="govuk-button-group">
        <Button preventDoubleClick>{send[locale]}</Button>
        <Button look="secondary" name="do" value="keep">
          {keep[locale]}
        </Button>
      </div>
    </PostForm>
  );
}
