import { identityCard } from '@yichuang/definition';

import { listLoader, recordLoader } from '../fact-loader.js';
import { amendment, entry } from '../row-effects.js';

export const cardApplicationsOfPerson = listLoader(identityCard.applications, {
  key: 'id_number',
  columns: { number: 'number', kind: 'kind', acceptedBy: 'accepted_by', signedOn: 'signed_on' },
  from: 'FROM identity_card_application WHERE id_number = ANY($1) AND collected_on IS NULL AND ended_on IS NULL ORDER BY number',
});

export const biometricsOfPerson = recordLoader(identityCard.biometrics, {
  key: 'id_number',
  columns: { takenOn: 'taken_on', hasFingerprints: 'has_fingerprints', comparison: 'comparison' },
  from: 'FROM identity_card_biometrics WHERE id_number = ANY($1)',
});

export const temporaryCardOfPerson = recordLoader(identityCard.temporary, {
  key: 'id_number',
  columns: { number: 'number', validFrom: 'valid_from', validUntil: 'valid_until' },
  from: 'FROM temporary_identity_card WHERE id_number = ANY($1) ORDER BY valid_until',
});

export const issueCard = entry(identityCard.issue, {
  table: 'identity_card',
  keyOf: ({ idNumber }) => idNumber,
  columns: ['idNumber', 'validFrom', 'validUntil'],
  also: { status: `'valid'` },
  unless: `EXISTS (SELECT FROM identity_card held WHERE held.id_number = c.key)`,
});

/** The new card says what the register says. */
export const replaceCard = amendment(identityCard.replace, {
  table: 'identity_card',
  key: 'id_number',
  keyOf: ({ idNumber }) => idNumber,
  columns: ['validFrom', 'validUntil'],
  also: { status: `'valid'`, address_due: 'false', differs: `'{}'` },
});

export const orderCard = entry(identityCard.order, { table: 'identity_card_application', keyOf: ({ number }) => number, columns: ['number', 'idNumber', 'kind', 'acceptedBy', 'signedOn'] });

export const reportCardLoss = entry(identityCard.reportLoss, { table: 'identity_card_loss', keyOf: ({ idNumber }) => idNumber, columns: ['idNumber', 'lostOn', 'reportedOn'] });

export const issueTemporaryCard = entry(identityCard.issueTemporary, { table: 'temporary_identity_card', keyOf: ({ number }) => number, columns: ['number', 'idNumber', 'validFrom', 'validUntil'] });

export const lastPresenceOfPerson = recordLoader(identityCard.lastPresence, {
  key: 'id_number',
  columns: { on: 'max(day)' },
  from: `FROM (
      SELECT id_number, taken_on AS day FROM identity_card_biometrics WHERE id_number = ANY($1)
      UNION ALL SELECT id_number, collected_on FROM identity_card_application WHERE id_number = ANY($1) AND collected_on IS NOT NULL
    ) AS came GROUP BY id_number`,
});

const ofHolder = { key: 'id_number', keyOf: ({ idNumber }: { readonly idNumber: string }) => idNumber, optional: true } as const;

export const voidCard = amendment(identityCard.makeVoid, { ...ofHolder, table: 'identity_card', also: { status: `'void'` } });

export const endCardApplications = amendment(identityCard.endApplications, { ...ofHolder, table: 'identity_card_application', columns: ['endedOn'], where: 't.collected_on IS NULL AND t.ended_on IS NULL' });

export const flagCardItems = amendment(identityCard.flagItems, {
  ...ofHolder,
  table: 'identity_card',
  also: { differs: `ARRAY(SELECT DISTINCT unnest(t.differs || ARRAY(SELECT jsonb_array_elements_text(after -> 'items'))))` },
});
