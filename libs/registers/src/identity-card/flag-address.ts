import { identityCard } from '@yichuang/definition';

import { changes, effectHandler } from '../effect-handler.js';

/** Notes that the chip tells an address that is no longer right. Nobody without a card is missed: there is nothing to write anew. */
export const flagAddress = effectHandler(identityCard.flagAddress, {
  keyOf: ({ idNumber }) => idNumber,
  statement: `
    WITH change AS (${changes}),
    previous AS (SELECT id_number, address_due FROM identity_card WHERE id_number = ANY($2) ORDER BY id_number FOR UPDATE),
    recorded AS (
      INSERT INTO register_change (application_id, effect_index, register, kind, key, before, after, at)
      SELECT c.application_id, c.effect_index, 'identity-card', 'flag-address', c.key, jsonb_build_object('addressDue', p.address_due), '{"addressDue": true}', c.at
      FROM change c JOIN previous p ON p.id_number = c.key
      ON CONFLICT (application_id, effect_index) DO NOTHING
      RETURNING key
    ),
    flagged AS (UPDATE identity_card card SET address_due = true FROM recorded r WHERE card.id_number = r.key)
    SELECT application_id, effect_index FROM change WHERE false`,
});
