interface Subordinate {
  readonly code: string;
  readonly parentCode: string | null;
}

/** The code of an office and those of all offices below it, however deep. */
export function below(offices: readonly Subordinate[], code: string): readonly string[] {
  const found = [code];
  for (const above of found) found.push(...offices.filter(({ parentCode }) => parentCode === above).map((office) => office.code));
  return found;
}
