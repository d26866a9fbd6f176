/** The portrait on file, as json; null where there is none. Columns of the table under the alias. */
export const portrait = (alias: string): string =>
  `CASE WHEN ${alias}.portrait_taken_on IS NOT NULL THEN json_build_object('takenOn', ${alias}.portrait_taken_on, 'comparable', ${alias}.portrait_comparable) END`;
