import type { PostedText } from '@yichuang/definition';

/**
 * What was posted when a list's own button sent the form: `_add` asks for one more row, `_remove` names the row to take
 * away (`children.0`). The form is then shown again, unchecked. Undefined when the form was sent in earnest.
 */
export function editedRows(posted: PostedText): PostedText | undefined {
  const { _add: list, _remove: row, ...answers } = posted;
  if (typeof row === 'string') return Object.fromEntries(Object.entries(answers).filter(([name]) => !name.startsWith(`${row}.`)));
  return list === undefined ? undefined : answers;
}
