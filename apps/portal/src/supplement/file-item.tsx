import { mediaTypes, type Upload } from '@yichuang/documents';
import type { Locale, Text } from '@yichuang/kernel';
import type { AskedFile } from '@yichuang/one-window';
import { FileUpload, InsetText } from '@yichuang/web';

import { fileName } from './file-name.js';

export interface FileItemProps extends AskedFile {
  readonly locale: Locale;
  /** Uploaded and not handed in yet. */
  readonly upload?: Upload;
  readonly problem?: Text;
}

const words = {
  choose: { zh: '选择文件（JPEG、PNG或者PDF，不超过10MB）', en: 'Choose a file: JPEG, PNG or PDF of at most 10 MB' },
  another: { zh: '换一个文件', en: 'Choose another file instead' },
  kept: { zh: '已上传，尚未交回：', en: 'Uploaded and not handed in yet: ' },
  drop: { zh: '不用这个文件', en: 'Leave this file out' },
} satisfies Record<string, Text>;

/** A file that is already here, with a way to leave it out. */
const Kept = ({ locale, material, upload }: { readonly locale: Locale; readonly material: string; readonly upload: Upload }) => (
  <>
    <InsetText>
      {words.kept[locale]}
      <strong>{upload.filename}</strong>
    </InsetText>
    <div class="govuk-form-group">
      <div class="govuk-checkboxes govuk-checkboxes--small">
        <div class="govuk-checkboxes__item">
          <input class="govuk-checkboxes__input" type="checkbox" id={`drop-${material}`} name="drop" value={material} />
          <label class="govuk-label govuk-checkboxes__label" for={`drop-${material}`}>
            {words.drop[locale]}
          </label>
        </div>
      </div>
    </div>
  </>
);

/** One paper to hand in as a file, as part of a larger form. */
export const FileItem = ({ locale, material, title, hint, upload, problem }: FileItemProps) => (
  <section class="yc-section" aria-labelledby={`title-${material}`}>
    <h2 class="yc-section__title" id={`title-${material}`}>
      {title[locale]}
    </h2>
    {hint && <p class="yc-section__hint">{hint[locale]}</p>}
    {upload && <Kept locale={locale} material={material} upload={upload} />}
    <FileUpload locale={locale} name={fileName(material)} label={`${words[upload ? 'another' : 'choose'][locale]}${locale === 'zh' ? '：' : ': '}${title[locale]}`} accept={mediaTypes.join(',')} error={problem?.[locale]} />
  </section>
);
