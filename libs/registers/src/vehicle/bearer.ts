interface Seen {
  /** Columns of what was seen: the number, the kind of plates, the day. */
  readonly number: string;
  readonly kind: string;
  readonly day: string;
}

/** From FROM on: plates as they are asked for, `number>kind`, with the vehicle `b` that bears them, or else bore them last. */
export const askedPlates = `FROM (SELECT key, split_part(key, '>', 1) AS number, split_part(key, '>', 2) AS kind FROM unnest($1::text[]) AS keys(key)) AS asked
  LEFT JOIN LATERAL (SELECT borne.vin, borne.first_registered_on FROM vehicle borne WHERE borne.plate_number = asked.number AND borne.plate_type = asked.kind
    ORDER BY borne.status = 'deregistered', borne.deregistered_on DESC LIMIT 1) AS b ON true`;

/**
 * Whether what was seen of plates concerns the vehicle `b`: a number that went back to the pool brings nothing along from
 * the vehicle that bore it before. Of plates that no vehicle of the register bears everything counts.
 */
export const concernsBearer = ({ number, kind, day }: Seen): string => `(b.vin IS NULL OR (${day} >= b.first_registered_on AND NOT EXISTS (
  SELECT FROM plate_given_up gone WHERE gone.plate_number = ${number} AND gone.plate_type = ${kind} AND gone.vin <> b.vin AND ${day} <= gone.given_up_on)))`;
