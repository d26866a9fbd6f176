/** Households that are opened by decisions get ids far from those of before. */
export const movesColumns: readonly { readonly add: string; readonly remove: string }[] = [
  {
    add: `CREATE SEQUENCE opened_household START 1000000000000 OWNED BY population_household.id`,
    remove: 'DROP SEQUENCE opened_household',
  },
  {
    add: `ALTER TABLE population_household ALTER COLUMN id SET DEFAULT nextval('opened_household')`,
    remove: 'ALTER TABLE population_household ALTER COLUMN id DROP DEFAULT',
  },
  {
    add: 'CREATE INDEX open_households_at ON population_household (address) WHERE status = \'open\'',
    remove: 'DROP INDEX open_households_at',
  },
];
