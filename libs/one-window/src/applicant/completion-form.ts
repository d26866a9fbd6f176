import type { ServiceCompletion } from '@yichuang/definition';
import type { Text } from '@yichuang/kernel';

import type { AskedForm } from './asked-form.js';

const title: Text = { zh: '办妥后填写', en: 'What you bring back' };

/** What the holder of a permit answers and uploads once they have done what it is for. */
export const completionForm = ({ fields, materials }: ServiceCompletion): AskedForm => ({
  sections: [{ id: 'completion', title, fields }],
  files: materials.filter(({ onPaper }) => !onPaper).map(({ id, text, waiver }) => ({ material: id, title: text, ...(waiver && { hint: waiver }) })),
});
