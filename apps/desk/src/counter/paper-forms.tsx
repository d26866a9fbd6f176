import { mediaTypes } from '@yichuang/documents';
import type { SignedVisit } from '@yichuang/door';
import type { Text } from '@yichuang/kernel';
import { Button, FileUpload, PostForm } from '@yichuang/web';

const words = {
  choose: { zh: '选择扫描件：', en: 'Choose a scan: ' },
  upload: { zh: '上传', en: 'Upload' },
} satisfies Record<string, Text>;

interface Posted {
  readonly visit: SignedVisit;
  /** Path it is posted to. */
  readonly action: string;
  /** Of the paper. */
  readonly title: Text;
}

export interface ScanFormProps extends Posted {
  /** Of the control, where problems lead. */
  readonly id: string;
  readonly problem?: Text;
}

/** Takes the scan of a paper. */
export const ScanForm = ({ visit, action, title, id, problem }: ScanFormProps) => (
  <PostForm action={visit.href(action)} csrf={visit.csrf} multipart>
    <FileUpload locale={visit.locale} id={id} name="file" label={words.choose[visit.locale] + title[visit.locale]} accept={mediaTypes.join(',')} error={problem?.[visit.locale]} />
    <Button look="secondary">{words.upload[visit.locale]}</Button>
  </PostForm>
);

export interface PaperFormProps extends Posted {
  /** What is done, as it is posted and as it is called. */
  readonly deed: string;
  readonly text: Text;
  readonly material: string;
}

/** One thing to do with a paper, said aloud with its name. */
export const PaperForm = ({ visit, action, title, deed, text, material }: PaperFormProps) => (
  <PostForm action={visit.href(action)} csrf={visit.csrf}>
    <input type="hidden" name={deed} value={material} />
    <Button look="secondary">
      {text[visit.locale]}
      <span class="govuk-visually-hidden"> {title[visit.locale]}</span>
    </Button>
  </PostForm>
);
