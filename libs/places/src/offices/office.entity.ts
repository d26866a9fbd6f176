import type { OfficeKind } from '@yichuang/definition';
import type { Text } from '@yichuang/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A place of the police where matters are decided or handed in. */
@Entity('office')
export class OfficeEntity {
  @PrimaryColumn('text')
  readonly code: string;

  @Column('text')
  readonly kind: OfficeKind;

  @Column('jsonb')
  readonly name: Text;

  /** Division it belongs to (GB/T 2260). */
  @Column('text', { name: 'region_code' })
  readonly regionCode: string;

  @Column('jsonb')
  readonly address: Text;

  @Column('text')
  readonly phone: string;

  /** The office it reports to; only the provincial department has none. */
  @Column('text', { name: 'parent_code', nullable: true })
  readonly parentCode: string | null;
}
