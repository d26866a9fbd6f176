import type { Answers, Problem } from '@yichuang/definition';
import type { CivilDate, Text } from '@yichuang/kernel';
import { completionForm, correctionForm, onPage, openCompletion, openCorrection, readHanded, type AskedFile, type AskedForm, type CounterDraft, type OpenCase } from '@yichuang/one-window';

/** What was typed and scanned and is not handed in yet. */
export type Brought = Omit<CounterDraft, 'key'>;

/** What somebody may bring to a counter in the course of a case of theirs. */
export interface ErrandKind {
  /** Last part of the address of its pages. */
  readonly page: 'correction' | 'completion';
  readonly title: Text;
  readonly lead: Text;
  /** Questions and files that are open, once this is typed; undefined when nothing is asked for. */
  readonly form: (the: OpenCase, typed: Answers) => AskedForm | undefined;
  /** What stands in the questions before anything is typed. */
  readonly known: (the: OpenCase) => Answers;
  /** The day against which the answers are checked. */
  readonly day: (the: OpenCase, today: CivilDate) => CivilDate;
  /** Papers that are shown and not scanned. */
  readonly shown: (the: OpenCase) => readonly AskedFile[];
  /** What is wrong with the answers; papers are looked at when they are handed in. */
  readonly problems: (the: OpenCase, brought: Brought, day: CivilDate) => readonly Problem[];
}

const correction: ErrandKind = {
  page: 'correction',
  title: { zh: '代收补正', en: 'Take in corrections' },
  lead: { zh: '只问还没有补正的内容；这次没有带来的可以留空，先交一部分。', en: 'Only what is still open is asked. Leave out what they have not brought: a part can be handed in first.' },
  form(the, typed) {
    const open = openCorrection(the);
    return open && correctionForm(the, open, typed);
  },
  known: ({ form }) => form,
  day: ({ receivedOn }) => receivedOn,
  shown: () => [],
  problems(the, brought) {
    const open = openCorrection(the);
    const read = open && readHanded(the, open, brought);
    return read && !read.ok ? onPage(read.error) : [];
  },
};

const completion: ErrandKind = {
  page: 'completion',
  title: { zh: '代收后续证明', en: 'Take in what they bring back' },
  lead: { zh: '填写申请人办妥后续后带回的内容。', en: 'Fill in what they bring back, now that they have done what the permit is for.' },
  form(the) {
    const open = openCompletion(the);
    return open && completionForm(open);
  },
  known: () => ({}),
  day: (_the, today) => today,
  shown: (the) => (openCompletion(the)?.materials ?? []).filter(({ onPaper }) => onPaper).map(({ id, text }) => ({ material: id, title: text })),
  problems(the, { answers }, day) {
    const checked = openCompletion(the)?.form.validate(answers, { today: day });
    return checked && !checked.ok ? checked.error : [];
  },
};

export const errandKinds = { correction, completion };

export const findErrandKind = (page: string): ErrandKind | undefined => Object.values(errandKinds).find((kind) => kind.page === page);
