export interface Response {
  readonly status: number;
  readonly body: string;
}

const headEnd = '\r\n\r\n';

/** Reads responses that tell their length from the pieces in which they come. */
export function readResponses(take: (response: Response) => void): (piece: string) => void {
  let held = '';
  return (piece) => {
    held += piece;
    const end = held.indexOf(headEnd);
    if (end < 0) return;
    const whole = end + headEnd.length + lengthOf(held.slice(0, end));
    if (held.length < whole) return;
    const response = { status: Number(held.slice(9, 12)), body: held.slice(end + headEnd.length, whole) };
    held = held.slice(whole);
    take(response);
  };
}

function lengthOf(head: string): number {
  const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
  if (length === undefined) throw new Error(`The server does not say how long its answer is: ${head}`);
  return Number(length);
}
