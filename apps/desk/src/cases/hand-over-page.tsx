import type { Page } from '@yichuang/door';
import { formatReference, type Text } from '@yichuang/kernel';
import type { Officer, OpenCase } from '@yichuang/one-window';
import { BackLink, Button, ErrorSummary, InsetText, PostForm, Select } from '@yichuang/web';

import type { OfficerVisit } from '../officer/officer-visit.js';

export interface HandOverPageProps extends OfficerVisit {
  readonly the: OpenCase;
  /** Who may do this work. */
  readonly colleagues: readonly Officer[];
  readonly chosen: string;
  readonly problem?: Text;
}

const words = {
  handOver: { zh: '移交办件', en: 'Hand the case over' },
  reassign: { zh: '改派办件', en: 'Reassign the case' },
  to: { zh: '交给', en: 'To' },
  choose: { zh: '请选择', en: 'Choose' },
  hint: { zh: '接办人有1个工作日打开办件；各项期限不变。', en: 'They have one working day to open it. All periods stand.' },
  back: { zh: '返回办件', en: 'Back to the case' },
  nobody: { zh: '没有其他人可以办理这一环节', en: 'Nobody else may do this work' },
} satisfies Record<string, Text>;

/** Gives the work of a case to a named colleague. */
export function handOverPage({ visit, officer, the, colleagues, chosen, problem }: HandOverPageProps): Page {
  const { locale } = visit;
  const title = officer.role === 'supervisor' ? words.reassign : words.handOver;
  const path = visit.href(`/cases/${the.reference}`);
  const options = [{ value: '', text: words.choose[locale] }, ...colleagues.map(({ id, name }) => ({ value: String(id), text: name }))];
  const body = (
    <>
      {problem && <ErrorSummary locale={locale} items={[{ text: problem[locale], href: '#to' }]} />}
      <h1>{title[locale]}</h1>
      <p>{`${the.service.name[locale]} ${formatReference(the.reference)}`}</p>
      {colleagues.length === 0 ? (
        <InsetText>{words.nobody[locale]}</InsetText>
      ) : (
        <PostForm action={`${path}/hand-over`} csrf={visit.csrf}>
          <Select locale={locale} name="to" label={words.to[locale]} hint={words.hint[locale]} error={problem?.[locale]} items={options} value={chosen} />
          <Button accessKey="s">{title[locale]}</Button>
        </PostForm>
      )}
    </>
  );
  const back = (
    <BackLink locale={locale} href={path}>
      {words.back[locale]}
    </BackLink>
  );
  return { title, section: '/', width: 'narrow', hasProblems: problem !== undefined, before: back, body };
}
