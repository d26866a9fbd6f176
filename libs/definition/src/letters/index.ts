export { acceptanceLetter, acceptanceWithGapLetter, correctionLetter, deemedAcceptanceNotice, deemedWithdrawalLetter, nonAcceptanceLetter } from './acceptance.js';
export { grantLetter, refusalLetter, resultDocument, type Refusal } from './decisions.js';
export { extensionLetter, fieldCheckLetter, rightToBeHeardLetter, specialProcedureLetter, terminationLetter } from './examination.js';
export { feeLetter } from './fee.js';
export { receiptLetter, type ReceiptFacts } from './receipt.js';
export type { LetterFacts } from './frame.js';
