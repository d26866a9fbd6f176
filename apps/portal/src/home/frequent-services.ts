/** What most people come for, some of each domain; the home page shows these. */
export const frequentServices: readonly string[] = [
  'household.id-card-renewal',
  'household.residence-registration',
  'household.household-certificate',
  'household.birth-registration',
  'traffic.driving-licence-renewal',
  'traffic.violation-handling',
  'traffic.fine-payment',
  'traffic.inspection-mark',
  'exit-entry.passport-first-issue',
  'exit-entry.hong-kong-macao-permit',
  'exit-entry.hong-kong-macao-tourist-endorsement',
  'public-order.no-criminal-record-certificate',
];
