import { bookletOfPerson, issueBooklet, openCasesWith, voidBooklet } from '../booklet/booklet.js';
import { biometricsOfPerson, cardApplicationsOfPerson, issueCard, issueTemporaryCard, orderCard, replaceCard, reportCardLoss, temporaryCardOfPerson } from '../identity-card/cards.js';
import { allowanceOfPerson, livelihoodsOfPerson } from '../livelihood/of-person.js';
import { kinshipBetween } from '../population/kinship.js';
import type { RegisterPart } from '../part.js';
import { cancellationOfPerson, formerHousemates, itemChangesOfPerson, pastMovesOfPerson } from '../register-history/history.js';
import { changeResidence, endorsePermit, issuePermit, permitsOfPerson } from '../residence/permits.js';
import { registerResidence } from '../residence/register.js';
import { civilPersonas } from '../sandbox/civil-personas.js';
import { civilTables } from '../tables/civil.js';

/** What identity cards, booklets, residence and certificates of the household register need. */
export const civil: RegisterPart = {
  tables: civilTables,
  loaders: [
    ...[itemChangesOfPerson, cancellationOfPerson, pastMovesOfPerson, formerHousemates],
    ...[bookletOfPerson, openCasesWith, cardApplicationsOfPerson, biometricsOfPerson, temporaryCardOfPerson],
    ...[livelihoodsOfPerson, allowanceOfPerson, kinshipBetween, permitsOfPerson],
  ],
  handlers: [issueBooklet, voidBooklet, issueCard, replaceCard, orderCard, reportCardLoss, issueTemporaryCard, registerResidence, issuePermit, endorsePermit, changeResidence],
  personas: civilPersonas,
};
