import { accept, acceptWithGap, notNeeded, notOurs, transfer } from './acceptance.js';
import type { Act } from './act.js';
import { askCorrection, itemUnusable } from './correction.js';
import { findFalse, grant, grantAlone, propose, refuse, reopen, sendBack, terminate } from './decision.js';
import { complete, handOut, reportDefect, returned } from './delivery.js';
import {
  askInformation,
  askSpecial,
  beginExamination,
  beginSpecial,
  declineSpecial,
  endSpecial,
  lookAgain,
  noteTrouble,
  orderFieldCheck,
  recordFieldCheck,
  recuse,
  signFieldCheck,
} from './examination.js';
import { extend } from './extend.js';
import { returnFee, takeFee } from './fee.js';
import { handLetter, hearThirdParty, tellThirdParty } from './third-parties.js';
import { beginJoint, endJoint, giveOpinion, sendUp } from './together.js';

/** Everything an officer may do to a case, in the order of its life. */
export const acts: readonly Act[] = [
  accept,
  acceptWithGap,
  askCorrection,
  itemUnusable,
  notNeeded,
  notOurs,
  transfer,
  beginExamination,
  grantAlone,
  propose,
  orderFieldCheck,
  recordFieldCheck,
  signFieldCheck,
  askSpecial,
  endSpecial,
  tellThirdParty,
  hearThirdParty,
  handLetter,
  askInformation,
  sendUp,
  beginJoint,
  giveOpinion,
  endJoint,
  lookAgain,
  grant,
  refuse,
  sendBack,
  recuse,
  beginSpecial,
  declineSpecial,
  extend,
  findFalse,
  terminate,
  reopen,
  takeFee,
  returnFee,
  complete,
  handOut,
  returned,
  reportDefect,
  noteTrouble,
];
