import type { Locale, Text } from '@yichuang/kernel';
import { Button, Details, href } from '@yichuang/web';
import type { ComponentChildren } from 'preact';

/** Something that may be done to a case, or the reason why not. */
export interface OfferedAct {
  readonly id: string;
  readonly name: Text;
  readonly law: Text;
  readonly closed?: Text;
  /** It is not the work of the case itself. */
  readonly isAside: boolean;
}

export interface ActsPartProps {
  readonly locale: Locale;
  readonly reference: string;
  readonly acts: readonly OfferedAct[];
  /** What stands below the acts. */
  readonly children?: ComponentChildren;
}

const words = {
  none: { zh: '目前您没有可办的步骤', en: 'There is nothing for you to do now' },
  closed: { zh: '为什么不能办其他步骤', en: 'Why other steps are closed' },
} satisfies Record<string, Text>;

/** Acts closed for the same reason together. */
function byReason(acts: readonly OfferedAct[], locale: Locale): ReadonlyMap<string, readonly OfferedAct[]> {
  const groups = new Map<string, OfferedAct[]>();
  for (const act of acts) groups.set(act.closed?.[locale] ?? '', [...(groups.get(act.closed?.[locale] ?? '') ?? []), act]);
  return groups;
}

const Closed = ({ locale, acts }: Pick<ActsPartProps, 'locale' | 'acts'>) => (
  <Details summary={words.closed[locale]}>
    <ul class="yc-acts__closed">
      {[...byReason(acts, locale)].map(([reason, group]) => (
        <li>
          <strong>{reason}</strong>
          {group.map(({ name, law }) => (
            <span class="yc-acts__name">
              {name[locale]} <span class="yc-quiet">{law[locale]}</span>
            </span>
          ))}
        </li>
      ))}
    </ul>
  </Details>
);

/** The work itself comes first, then what may be done beside it. */
const inOrder = (acts: readonly OfferedAct[]): readonly OfferedAct[] => [...acts.filter(({ isAside }) => !isAside), ...acts.filter(({ isAside }) => isAside)];

/** What the law allows next, and why the rest is closed. */
export function ActsPart({ locale, reference, acts, children }: ActsPartProps) {
  const [open, closed] = [inOrder(acts.filter((act) => !act.closed)), acts.filter((act) => act.closed)];
  return (
    <>
      {open.length === 0 ? (
        <p>{words.none[locale]}</p>
      ) : (
        <ul class="yc-acts">
          {open.map(({ id, name, law, isAside }, index) => (
            <li>
              <Button href={href(locale, `/cases/${reference}/acts/${id}`)} look={index === 0 && !isAside ? undefined : 'secondary'} accessKey={index === 0 ? 'a' : undefined}>
                {name[locale]}
              </Button>
              <span class="yc-law">{law[locale]}</span>
            </li>
          ))}
        </ul>
      )}
      {children}
      {closed.length > 0 && <Closed locale={locale} acts={closed} />}
    </>
  );
}
