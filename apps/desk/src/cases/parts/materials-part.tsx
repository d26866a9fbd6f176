import type { Service } from '@yichuang/definition';
import type { Upload } from '@yichuang/documents';
import type { Locale, Text } from '@yichuang/kernel';
import { href, Tag } from '@yichuang/web';

import type { PartProps } from '../case-file.js';

const words = {
  none: { zh: '没有提交材料', en: 'No materials were handed in' },
  missing: { zh: '未提交', en: 'Missing' },
  waived: { zh: '免交', en: 'Not needed' },
  open: { zh: '查看', en: 'Open' },
  download: { zh: '下载', en: 'Download' },
} satisfies Record<string, Text>;

interface FileProps {
  readonly locale: Locale;
  readonly reference: string;
  readonly title: string;
  readonly upload: Upload;
}

const sizeOf = (bytes: number): string => (bytes < 1_000_000 ? `${Math.ceil(bytes / 1_000)} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`);

const File = ({ locale, reference, title, upload: { id, filename, mediaType, size } }: FileProps) => {
  const address = href(locale, `/cases/${reference}/materials/${id}`);
  return (
    <li class="yc-file">
      {mediaType.startsWith('image/') && (
        <a href={address} target="_blank" rel="noopener">
          <img src={address} alt={`${title} ${filename}`} loading="lazy" decoding="async" />
        </a>
      )}
      <div class="yc-file__foot">
        <span>
          <strong>{title}</strong> <span class="yc-quiet">{`${filename} · ${sizeOf(size)}`}</span>
        </span>
        <a href={address} target="_blank" rel="noopener">
          {words.open[locale]}
          <span class="govuk-visually-hidden"> {title}</span>
        </a>
        <a href={`${address}?download`}>
          {words.download[locale]}
          <span class="govuk-visually-hidden"> {title}</span>
        </a>
      </div>
    </li>
  );
};

const titleOf = (service: Service, materialId: string | undefined, locale: Locale): string => service.materials.find(({ id }) => id === materialId)?.text[locale] ?? '';

/** What was handed in, beside the form: pictures at once, other files a click away; and what is missing. */
export function MaterialsPart({ locale, file: { the, uploads } }: PartProps) {
  const { service, assessment, materials, reference } = the;
  const missing = assessment?.materials.filter(({ state }) => state === 'missing') ?? [];
  if (uploads.length === 0 && missing.length === 0) return <p>{words.none[locale]}</p>;
  return (
    <ul class="yc-files">
      {missing.map(({ id }) => (
        <li>
          <Tag colour="red">{words.missing[locale]}</Tag> {titleOf(service, id, locale)}
        </li>
      ))}
      {uploads.map((upload) => (
        <File locale={locale} reference={reference} upload={upload} title={titleOf(service, materials.find((each) => each.upload === upload.id)?.material, locale)} />
      ))}
    </ul>
  );
}
