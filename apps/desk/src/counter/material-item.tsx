import type { MaterialState, Service } from '@yichuang/definition';
import type { Upload } from '@yichuang/documents';
import type { Text } from '@yichuang/kernel';
import { Tag, type TagColour } from '@yichuang/web';

import { PaperForm, ScanForm } from './paper-forms.js';
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

/** One material: where it stands, its scan, and whether the clerk has seen the original. */
export function MaterialItem({ serving: { visit, path }, material, state, upload, isOriginalSeen, problem }: MaterialItemProps) {
  const { locale } = visit;
  const { text, colour } = states[state];
  const paper = { visit, title: material.text, action: `${path}/materials` };
  const deed = isOriginalSeen ? 'unsee' : 'see';
  return (
    <section class="yc-section" id={`material-${material.id}`}>
      <h2 class="yc-section__title">{material.text[locale]}</h2>
      <p>
        <Tag colour={colour}>{text[locale]}</Tag> {isOriginalSeen && <Tag colour="green">{words.original[locale]}</Tag>} {upload?.filename}
      </p>
      {material.waiver && <p class="govuk-hint">{material.waiver[locale]}</p>}
      {state === 'missing' && <ScanForm {...paper} action={`${path}/materials/${material.id}`} id={`file-${material.id}`} problem={problem} />}
      {state !== 'waived' && <PaperForm {...paper} deed={deed} text={words[deed]} material={material.id} />}
      {state === 'handed-in' && <PaperForm {...paper} deed="remove" text={words.remove} material={material.id} />}
    </section>
  );
}
