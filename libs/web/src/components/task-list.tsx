import type { ComponentChildren } from 'preact';

export interface Task {
  readonly title: ComponentChildren;
  readonly href?: string;
  readonly hint?: ComponentChildren;
  /** A text, or a {@link Tag} when something is left to do. */
  readonly status: ComponentChildren;
}

const Item = ({ task: { title, href, hint, status }, id }: { readonly task: Task; readonly id: string }) => (
  <li class={href ? 'govuk-task-list__item govuk-task-list__item--with-link' : 'govuk-task-list__item'}>
    <div class="govuk-task-list__name-and-hint">
      {href ? (
        <a class="govuk-link govuk-task-list__link" href={href} aria-describedby={hint ? `${id}-hint ${id}-status` : `${id}-status`}>
          {title}
        </a>
      ) : (
        <div>{title}</div>
      )}
      {hint && (
        <div id={`${id}-hint`} class="govuk-task-list__hint">
          {hint}
        </div>
      )}
    </div>
    <div class="govuk-task-list__status" id={`${id}-status`}>
      {status}
    </div>
  </li>
);

/** Things to do in any order, each with its state: the materials to hand in. */
export const TaskList = ({ tasks, idPrefix = 'task-list' }: { readonly tasks: readonly Task[]; readonly idPrefix?: string }) => (
  <ul class="govuk-task-list">
    {tasks.map((task, index) => (
      <Item task={task} id={`${idPrefix}-${index + 1}`} />
    ))}
  </ul>
);
