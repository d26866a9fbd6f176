import type { LifeEvent } from '@yichuang/definition';
import type { Visit } from '@yichuang/door';
import type { Text } from '@yichuang/kernel';

export interface LifeEventLinkProps {
  readonly visit: Visit;
  readonly of?: { readonly key: string; readonly event: LifeEvent };
}

const backTo = ({ name }: LifeEvent): Text => ({ zh: `回到“${name.zh}”，办理其余事项`, en: `Back to “${name.en}” and the rest of it` });

/** From an application back to the life event it belongs to; nothing when it stands alone. */
export function LifeEventLink({ visit, of }: LifeEventLinkProps) {
  if (!of) return null;
  return (
    <p class="govuk-body">
      <a class="govuk-link" href={visit.href(`/my-life-events/${of.key}`)}>
        {backTo(of.event)[visit.locale]}
      </a>
    </p>
  );
}
