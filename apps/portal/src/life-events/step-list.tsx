import type { Service } from '@yichuang/definition';
import type { Text } from '@yichuang/kernel';
import type { ComponentChildren } from 'preact';

export interface StepItem {
  readonly title: ComponentChildren;
  readonly lines: readonly string[];
  /** Where it stands. */
  readonly tag?: ComponentChildren;
  /** What can be done about it now. */
  readonly act?: ComponentChildren;
}

/** What has to be granted before. */
export const waitText = (services: readonly Service[]): Text => ({
  zh: `“${services.map(({ name }) => name.zh).join('”“')}”办成后办理`,
  en: `Once ${services.map(({ name }) => `“${name.en}”`).join(' / ')} is granted`,
});

/** The services of a life event, in the order in which they are done. */
export const StepList = ({ items, level }: { readonly items: readonly StepItem[]; readonly level: 2 | 3 }) => {
  const Heading = `h${level}` as const;
  return (
    <ol class="yc-plan">
      {items.map(({ title, lines, tag, act }) => (
        <li class="yc-plan__step">
          <div class="yc-plan__head">
            <Heading class="yc-plan__title">{title}</Heading>
            {tag}
          </div>
          {lines.map((line) => (
            <p class="yc-plan__line">{line}</p>
          ))}
          {act}
        </li>
      ))}
    </ol>
  );
};
