import type { MaterialState, Service } from '@yichuang/definition';
import { mediaTypes, type Upload } from '@yichuang/documents';
import type { Visit } from '@yichuang/door';
import type { Text } from '@yichuang/kernel';
import { Button, FileUpload, PostForm, Tag, type TagColour } from '@yichuang/web';

export interface MaterialItemProps {
  readonly visit: Visit;
  readonly serviceId: string;
  readonly material: Service['materials'][number];
  readonly state: MaterialState;
  readonly upload?: Upload;
  readonly problem?: Text;
}

const words = {
  choose: { zh: '选择文件', en: 'Choose a file' },
  upload: { zh: '上传', en: 'Upload' },
  remove: { zh: '移除', en: 'Remove' },
} satisfies Record<string, Text>;

const states: Readonly<Record<MaterialState, { readonly text: Text; readonly colour: TagColour }>> = {
  'not-required': { text: { zh: '不需要', en: 'Not needed' }, colour: 'grey' },
  'handed-in': { text: { zh: '已上传', en: 'Uploaded' }, colour: 'green' },
  waived: { text: { zh: '免交', en: 'Not needed: on record' }, colour: 'green' },
  'on-paper': { text: { zh: '窗口交验', en: 'At the window' }, colour: 'blue' },
  missing: { text: { zh: '待上传', en: 'To be uploaded' }, colour: 'orange' },
};

const FileForm = ({ visit, serviceId, material, problem }: MaterialItemProps) => {
  const { locale } = visit;
  return (
    <PostForm action={visit.href(`/services/${serviceId}/materials/${material.id}`)} csrf={visit.csrf} multipart>
      <FileUpload locale={locale} id={`file-${material.id}`} name="file" label={`${words.choose[locale]}${locale === 'zh' ? '：' : ': '}${material.text[locale]}`} accept={mediaTypes.join(',')} error={problem?.[locale]} />
      <Button look="secondary">{words.upload[locale]}</Button>
    </PostForm>
  );
};

const RemoveForm = ({ visit, serviceId, material, upload }: MaterialItemProps) => (
  <PostForm action={visit.href(`/services/${serviceId}/materials`)} csrf={visit.csrf}>
    <p class="govuk-body">{upload?.filename}</p>
    <input type="hidden" name="remove" value={material.id} />
    <Button look="secondary">{words.remove[visit.locale]}</Button>
  </PostForm>
);

/** One material: where it stands, and how to hand it in or take it back. */
export function MaterialItem(props: MaterialItemProps) {
  const { visit, material, state } = props;
  const { text, colour } = states[state];
  return (
    <section class="yc-section">
      <h2 class="yc-section__title">{material.text[visit.locale]}</h2>
      <p class="govuk-body">
        <Tag colour={colour}>{text[visit.locale]}</Tag>
      </p>
      {material.waiver && <p class="govuk-hint">{material.waiver[visit.locale]}</p>}
      {state === 'missing' && <FileForm {...props} />}
      {state === 'handed-in' && <RemoveForm {...props} />}
    </section>
  );
}
