import type { Locale, Text } from '@yichuang/kernel';
import { clockNames, type ClockKind } from '@yichuang/one-window';
import { Tag, type TagColour } from '@yichuang/web';

interface Shown {
  readonly text: Text;
  readonly colour: TagColour;
}

/** What somebody must know of a case besides its state. */
const flags = new Map<string, Shown>([
  ['deemed', { text: { zh: '逾期依法视为', en: 'Deemed by law' }, colour: 'red' }],
  ['trouble', { text: { zh: '我方原因', en: 'Trouble on our side' }, colour: 'orange' }],
  ['objection', { text: { zh: '待利害关系人答复', en: 'Others to be heard' }, colour: 'orange' }],
  ['gap', { text: { zh: '容缺', en: 'Paper to follow' }, colour: 'yellow' }],
]);

/** A period that passed stays marked, whatever came of it. */
function passed(flag: string): Shown | undefined {
  const kind = (Object.keys(clockNames) as ClockKind[]).find((each) => `late-${each}` === flag);
  return kind && { text: { zh: `${clockNames[kind].zh}已过`, en: `${clockNames[kind].en} has passed` }, colour: 'red' };
}

export interface FlagsViewProps {
  readonly locale: Locale;
  readonly flags: readonly string[];
}

/** The flags of a case that an officer or a supervisor acts on. */
export const FlagsView = ({ locale, flags: set }: FlagsViewProps) => (
  <>
    {set.flatMap((flag) => flags.get(flag) ?? passed(flag) ?? []).map(({ text, colour }) => (
      <Tag colour={colour}>{text[locale]}</Tag>
    ))}
  </>
);
