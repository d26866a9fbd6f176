import type { HandedIn } from '@yichuang/one-window';

/** The uploads that were among what is to be handed in, and are no more. */
export const takenOut = (before: readonly HandedIn[], after: readonly HandedIn[]): string[] => before.filter(({ upload }) => !after.some((each) => each.upload === upload)).map(({ upload }) => upload);
