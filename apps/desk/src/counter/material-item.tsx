import type { MaterialState, Service } from '@yichuang/definition';
import { mediaTypes, type Upload } from '@yichuang/documents';
import type { Text } from '@yichuang/kernel';
import { Button, FileUpload, PostForm, Tag, type TagColour } from '@yichuang/web';

import type { Serving } from './serve.js';

export interface MaterialItemProps {
  readonly serving: Serving;
  readonly material: Service['materials'][number];
  readonly state: MaterialState;
  readonly upload?: Upload;
  readonly isOriginalSeen: boolean;
  readonly problem?: Text;
}

const words = {
  choose: { zh: '选择扫描件', en: 'Choose a scan' },
  upload: { zh: '上传', en: 'Upload' },
  remove: { zh: '移除扫描件', en: 'Remove the scan' },
  original: { zh: '原件已核对', en: 'Original seen' },
  see: { zh: '记为已核对原件', en: 'I have seen the original' },
  unsee: { zh: '撤回“已核对原件”', en: 'I have not seen it' },
} satisfies Record<string, Text>;

const states: Readonly<Record<MaterialState, { readonly text: Text; readonly colour: TagColour }>> = {
  'not-required': { text: { zh: '不需要', en: 'Not needed' }, colour: 'grey' },
  'handed-in': { text: { zh: '已上传', en: 'Uploaded' }, colour: 'green' },
  waived: { text: { zh: '免交', en: 'Not needed: on record' }, colour: 'green' },
  'on-paper': { text: { zh: '交验原件', en: 'To be shown here' }, colour: 'blue' },
  missing: { text: { zh: '待上传', en: 'To be uploaded' }, colour: 'orange' },
};

const colon = { zh: '：', en: ': ' } satisfies Text;

const ScanForm = ({ serving: { visit, path }, material, problem }: MaterialItemProps) => {
  const { locale } = visit;
  return (
    <PostForm action={visit.href(`${path}/materials/${material.id}`)} csrf={visit.csrf} multipart>
      <FileUpload locale={locale} id={`file-${material.id}`} name="file" label={words.choose[locale] + colon[locale] + material.text[locale]} accept={mediaTypes.join(',')} error={problem?.[locale]} />
      <Button look="secondary">{words.upload[locale]}</Button>
    </PostForm>
  );
};

/** One thing to do with a material, said aloud with its name. */
const Deed = ({ serving: { visit, path }, material, deed }: Pick<MaterialItemProps, 'serving' | 'material'> & { readonly deed: 'remove' | 'see' | 'unsee' }) => (
  <PostForm action={visit.href(`${path}/materials`)} csrf={visit.csrf}>
    <input type="hidden" name={deed} value={material.id} />
    <Button look="secondary">
      {words[deed][visit.locale]}
      <span class="govuk-visually-hidden"> {material.text[visit.locale]}</span>
    </Button>
  </PostForm>
);

/** One material: where it stands, its scan, and whether the clerk has seen the original. */
export function MaterialItem(props: MaterialItemProps) {
  const { serving, material, state, upload, isOriginalSeen } = props;
  const { locale } = serving.visit;
  const { text, colour } = states[state];
  return (
    <section class="yc-section" id={`material-${material.id}`}>
      <h2 class="yc-section__title">{material.text[locale]}</h2>
      <p>
        <Tag colour={colour}>{text[locale]}</Tag> {isOriginalSeen && <Tag colour="green">{words.original[locale]}</Tag>} {upload?.filename}
      </p>
      {material.waiver && <p class="govuk-hint">{material.waiver[locale]}</p>}
      {state === 'missing' && <ScanForm {...props} />}
      {state !== 'waived' && <Deed serving={serving} material={material} deed={isOriginalSeen ? 'unsee' : 'see'} />}
      {state === 'handed-in' && <Deed serving={serving} material={material} deed="remove" />}
    </section>
  );
}
