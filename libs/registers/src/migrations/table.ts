/** A table as a migration makes it. */
export interface Table {
  readonly name: string;
  readonly create: string;
  readonly indexes?: readonly string[];
}
