import type { Migration } from '@yichuang/platform';

import { openOfParty } from './accident/open-of-party.js';
import { movements } from './border/movements.js';
import { stayAbuses } from './border/stay-abuses.js';
import { insertCertificate } from './certificate/insert.js';
import { logQuery } from './criminal-record/log-query.js';
import { recordSummary } from './criminal-record/summary.js';
import { supervisedSentences } from './criminal-record/supervised-sentences.js';
import { licence } from './driver/licence.js';
import { renew } from './driver/renew.js';
import type { EffectHandler } from './effect-handler.js';
import { bansOfPerson } from './exit-ban/of-person.js';
import { registeredPersonnel } from './exit-ban/registered-personnel.js';
import { foreigner } from './exit-entry/foreigner.js';
import type { FactLoader } from './fact-loader.js';
import { byNumber, ofPerson } from './household/household.js';
import { membersWith } from './household/members-with.js';
import { openHousehold } from './household/open.js';
import { settle } from './household/settle.js';
import { currentCard } from './identity-card/current.js';
import { flagAddress } from './identity-card/flag-address.js';
import { marriagesOfPerson } from './marriage/of-person.js';
import { latestAbilityTest } from './medical/latest-ability-test.js';
import { latestReport } from './medical/latest-report.js';
import { Registers1764170000005 } from './migrations/1764170000005-registers.js';
import { HouseholdRegisters1764170000012 } from './migrations/1764170000012-household-registers.js';
import { TravelRegisters1764170000013 } from './migrations/1764170000013-travel-registers.js';
import { Civil1764170000021 } from './migrations/1764170000021-civil.js';
import { Vehicles1764170000022 } from './migrations/1764170000022-vehicles.js';
import { Licensing1764170000027 } from './migrations/1764170000027-licensing.js';
import { Moves1764170000030 } from './migrations/1764170000030-moves.js';
import { Entries1764170000031 } from './migrations/1764170000031-entries.js';
import { Road1764170000032 } from './migrations/1764170000032-road.js';
import { VehicleAffairs1764170000033 } from './migrations/1764170000033-vehicle-affairs.js';
import { Drivers1764170000034 } from './migrations/1764170000034-drivers.js';
import { Abroad1764170000035 } from './migrations/1764170000035-abroad.js';
import { Foreigners1764170000036 } from './migrations/1764170000036-foreigners.js';
import { PublicOrder1764170000037 } from './migrations/1764170000037-public-order.js';
import { Goods1764170000038 } from './migrations/1764170000038-goods.js';
import { Disputes1764170000039 } from './migrations/1764170000039-disputes.js';
import { FormerNumbers1764170000040 } from './migrations/1764170000040-former-numbers.js';
import { RoadTransport1764170000041 } from './migrations/1764170000041-road-transport.js';
import { UsedLicences1764170000042 } from './migrations/1764170000042-used-licences.js';
import { OwnFamily1764170000050 } from './migrations/1764170000050-own-family.js';
import { SandboxDay1764170000068 } from './migrations/1764170000068-sandbox-day.js';
import { organisationByUscc } from './organisation/by-uscc.js';
import { parts } from './parts/index.js';
import { elsewhere } from './population/elsewhere.js';
import { enter } from './population/enter.js';
import { guardianshipBetween } from './population/guardianship.js';
import { move } from './population/move.js';
import { openCases } from './population/open-cases.js';
import { person } from './population/person.js';
import { recordMarriage } from './population/record-marriage.js';
import { registered } from './population/registration.js';
import { cancelEntry } from './register-entry/cancel.js';
import { endResidence } from './residence/end.js';
import { residencesOfPerson } from './residence/of-person.js';
import { resolvedAddress } from './standard-address/resolved.js';
import { hongKongMacaoPermit } from './travel-document/hong-kong-macao-permit.js';
import { openOfDriver } from './violation/open-of-driver.js';

export type { AppliedEffect, EffectHandler } from './effect-handler.js';
export type { FactLoader } from './fact-loader.js';
export { currentNumbers } from './register-history/current-numbers.js';
export { emptyRegisters, fillRegisters, registersHold, registerTables } from './sandbox/fill-registers.js';
export { generateProvince } from './sandbox/generate-province.js';
export { listPersonas, type ListedPersona } from './sandbox/list-personas.js';
export type { Records } from './sandbox/records.js';
export { connectShared } from './shared/connect-shared.js';

export const registersMigrations: readonly Migration[] = [Registers1764170000005, HouseholdRegisters1764170000012, TravelRegisters1764170000013, Civil1764170000021, Vehicles1764170000022, Licensing1764170000027, Moves1764170000030, Entries1764170000031, Road1764170000032, VehicleAffairs1764170000033, Drivers1764170000034, Abroad1764170000035, Foreigners1764170000036, PublicOrder1764170000037, Goods1764170000038, Disputes1764170000039, FormerNumbers1764170000040, RoadTransport1764170000041, UsedLicences1764170000042, OwnFamily1764170000050, SandboxDay1764170000068];

/** What households and families are asked. */
const householdLoaders: readonly FactLoader[] = [byNumber, ofPerson, membersWith, registered, openCases, elsewhere, marriagesOfPerson, currentCard, supervisedSentences, resolvedAddress];

/** What travel and certificates of record ask. */
const travelLoaders: readonly FactLoader[] = [hongKongMacaoPermit, bansOfPerson, registeredPersonnel, movements, stayAbuses, residencesOfPerson, guardianshipBetween, organisationByUscc, recordSummary];

/** Answers to all questions of the vocabulary except delegations and consents, which accounts keep. */
export const factLoaders: readonly FactLoader[] = [person, foreigner, licence, openOfDriver, openOfParty, latestReport, latestAbilityTest, ...householdLoaders, ...travelLoaders, ...parts.flatMap(({ loaders }) => loaders)];

/** All changes of the vocabulary. Applied in this order: a household is opened before anybody moves into it and settled when everyone who moves or is cancelled has left it. */
export const effectHandlers: readonly EffectHandler[] = [renew, openHousehold, enter, move, cancelEntry, recordMarriage, settle, flagAddress, endResidence, insertCertificate, logQuery, ...parts.flatMap(({ handlers }) => handlers)];
