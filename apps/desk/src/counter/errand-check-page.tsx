import { field, type Answers, type Problem, type Section } from '@yichuang/definition';
import type { Upload } from '@yichuang/documents';
import type { Page } from '@yichuang/door';
import type { Text } from '@yichuang/kernel';
import type { AskedFile, AskedForm } from '@yichuang/one-window';
import { AnswersSummary, BackLink, Button, FormProblems, FormSections, PostForm, Tag } from '@yichuang/web';

import { ErrandHead } from './errand-head.js';
import type { Errand } from './errands.js';
import { PaperForm, ScanForm } from './paper-forms.js';
import { broughtForm, readBackSection } from './read-back-form.js';
import { SignLine } from './sign-line.js';

export interface CheckProblems {
  /** What was ticked, also when something is missing. */
  readonly ticked?: Answers;
  readonly problems?: readonly Problem[];
}

export interface ErrandCheckPageProps extends CheckProblems {
  readonly errand: Errand;
  readonly uploads: readonly Upload[];
}

const words = {
  lead: { zh: '扫描带来的材料，把下面的内容逐项读给申请人听；有不对的，当场修改。', en: 'Scan what they have brought, read all of this to them, line by line, and put right what is wrong.' },
  files: { zh: '扫描件', en: 'Scans' },
  remove: { zh: '移除扫描件', en: 'Remove the scan' },
  missing: { zh: '待上传', en: 'To be uploaded' },
  scanned: { zh: '已上传', en: 'Uploaded' },
  send: { zh: '收下', en: 'Take it in' },
} satisfies Record<string, Text>;

interface FileProps extends ErrandCheckPageProps {
  readonly file: AskedFile;
}

/** A paper that was asked for, why, and its scan. */
function FilePart({ errand: { visit, path, brought }, uploads, problems = [], file: { material, title, hint } }: FileProps) {
  const { locale } = visit;
  const upload = uploads.find(({ id }) => brought.materials.some((each) => each.material === material && each.upload === id));
  const problem = problems.find((each) => fileOf(each) === material)?.message;
  return (
    <section class="yc-section" id={`material-${material}`}>
      <h2 class="yc-section__title">{title[locale]}</h2>
      {hint && <p class="yc-section__hint">{hint[locale]}</p>}
      <p>
        <Tag colour={upload ? 'green' : 'orange'}>{words[upload ? 'scanned' : 'missing'][locale]}</Tag> {upload?.filename}
      </p>
      <div class="yc-screen">
        {upload ? (
          <PaperForm visit={visit} title={title} action={`${path}/files`} deed="remove" text={words.remove} material={material} />
        ) : (
          <ScanForm visit={visit} title={title} action={`${path}/files/${material}`} id={idOf(material)} problem={problem} />
        )}
      </div>
    </section>
  );
}

const Confirm = ({ errand: { visit, path, day }, section, ticked = {}, problems = [] }: ErrandCheckPageProps & { readonly section: Section }) => (
  <PostForm action={visit.href(`${path}/check`)} csrf={visit.csrf} class="yc-screen">
    <FormSections locale={visit.locale} sections={[section]} answers={ticked} problems={problems} today={day} />
    <Button accessKey="s" preventDoubleClick>
      {words.send[visit.locale]}
    </Button>
  </PostForm>
);

const idOf = (material: string): string => `file-${material}`;
const fileOf = ({ pointer }: Problem): string | undefined => /^\/materials\/(.+)$/.exec(pointer)?.[1];

/** The controls that take the files, and problems with files where these are. */
const controlsOf = ({ files }: AskedForm): Section => ({ id: 'files', title: words.files, fields: files.map(({ material, title }) => field(idOf(material), 'text', title)) });
const atControl = (problem: Problem): Problem => ({ ...problem, pointer: problem.pointer.replace(/^\/materials\//, `/${idOf('')}`) });

/** All that was brought, to be read to the applicant, signed and handed in; the scans are made here. */
export function errandCheckPage(props: ErrandCheckPageProps): Page {
  const { errand, problems = [] } = props;
  const { visit, person, form, brought, path } = errand;
  const { locale } = visit;
  const section: Section = { ...readBackSection, fields: broughtForm(errand).fields };
  const body = (
    <>
      <FormProblems locale={locale} sections={[controlsOf(form), section]} problems={problems.map(atControl)} />
      <ErrandHead {...errand} />
      <p class="yc-screen">{words.lead[locale]}</p>
      {form.files.map((file) => (
        <FilePart {...props} file={file} />
      ))}
      <AnswersSummary locale={locale} sections={form.sections} answers={brought.answers} changeHref={visit.href(path)} />
      <SignLine locale={locale} />
      <Confirm {...props} section={section} />
    </>
  );
  const before = form.sections.length > 0 ? path : `/counter/${person.id}/cases`;
  return { title: errand.kind.title, section: '/counter', width: 'narrow', hasProblems: problems.length > 0, before: <BackLink locale={locale} href={visit.href(before)} />, body };
}
