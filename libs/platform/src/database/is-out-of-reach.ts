/** The network's and PostgreSQL's own words for a server that is not there, is starting or going down. */
const codes = /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENOTFOUND|EAI_AGAIN|57P0[123]|08\w{3})$/;
/** What the driver says without a code. */
const driver = /^(Connection terminated|timeout exceeded when trying to connect)/;

/** Whether something failed because a server behind us did not answer, and not because of what was asked of it. */
export function isOutOfReach(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  return codes.test(code) || driver.test(error.message);
}
