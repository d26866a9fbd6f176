import type { Section } from '@yichuang/definition';
import type { Text } from '@yichuang/kernel';

/** A paper that is asked for, by the id of its material, and why. */
export interface AskedFile {
  readonly material: string;
  readonly title: Text;
  readonly hint?: Text;
}

/** What an applicant is asked to bring in the course of a case: questions and files. */
export interface AskedForm {
  readonly sections: readonly Section[];
  readonly files: readonly AskedFile[];
}
