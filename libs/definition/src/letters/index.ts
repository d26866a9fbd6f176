export { acceptanceLetter, acceptanceWithGapLetter, correctionLetter, deemedAcceptanceNotice, deemedWithdrawalLetter, nonAcceptanceLetter } from './acceptance.js';
export { grantLetter, refusalLetter, reopeningLetter, resultDocument, type Refusal } from './decisions.js';
export { extensionLetter, fieldCheckLetter, rightToBeHeardLetter, specialProcedureLetter, terminationLetter, thirdPartyLetter } from './examination.js';
export { afterFeeLapse, feeLapseLetter, feeLetter } from './fee.js';
export { receiptLetter, type ReceiptFacts } from './receipt.js';
export type { LetterFacts } from './frame.js';
