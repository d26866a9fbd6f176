import type { IssuedDocument } from '@yichuang/documents';
import type { Visit } from '@yichuang/door';
import type { Text } from '@yichuang/kernel';
import { TaskList } from '@yichuang/web';

const words = {
  ready: { zh: '下载PDF', en: 'Download PDF' },
  making: { zh: '正在制作', en: 'Being made' },
  revoked: { zh: '已失效', en: 'No longer valid' },
} satisfies Record<string, Text>;

function statusOf({ status, madeAt }: IssuedDocument): Text {
  if (status === 'revoked') return words.revoked;
  return madeAt ? words.ready : words.making;
}

/** The documents issued for an application, to download as soon as they are made. */
export const DocumentList = ({ visit, reference, documents }: { readonly visit: Visit; readonly reference: string; readonly documents: readonly IssuedDocument[] }) => (
  <TaskList
    idPrefix="document"
    tasks={documents.map((document) => ({
      title: document.title[visit.locale],
      hint: document.number,
      status: statusOf(document)[visit.locale],
      ...(document.madeAt && { href: visit.href(`/applications/${reference}/documents/${document.id}`) }),
    }))}
  />
);
