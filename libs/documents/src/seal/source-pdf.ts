/** What must be known of a PDF to append to it. Offsets are bytes: the text is the file read as latin1. */
export interface SourcePdf {
  /** The number the next new object gets. */
  size: number;
  rootNumber: number;
  firstPageNumber: number;
  /** Trailer entries that every update repeats. */
  trailer: string;
  crossReferenceAt: number;
  /** The dictionary of object `number`, from `<<` to `>>`. */
  dictionary(number: number): string;
}

/**
 * Reads the skeleton of a PDF as our own renderer writes it: one cross-reference table, all pages in one list.
 *
 * @throws Error when the file is not of that kind.
 */
export function readSourcePdf(file: string): SourcePdf {
  const crossReferenceAt = Number(capture(file, /startxref\s+(\d+)\s+%%EOF\s*$/));
  const trailer = capture(file.slice(crossReferenceAt), /trailer\s*<<([\s\S]*?)>>\s*startxref/);
  const dictionary = (number: number) => capture(file.slice(offsetOf(file, crossReferenceAt, number)), /^\d+ 0 obj\s*(<<[\s\S]*?>>)\s*endobj/);
  const rootNumber = Number(capture(trailer, /\/Root (\d+) 0 R/));
  const pages = dictionary(Number(capture(dictionary(rootNumber), /\/Pages (\d+) 0 R/)));
  return {
    size: Number(capture(trailer, /\/Size (\d+)/)),
    rootNumber,
    firstPageNumber: Number(capture(pages, /\/Kids \[(\d+) 0 R/)),
    trailer: trailer.replace(/\/Size \d+/, '').trim(),
    crossReferenceAt,
    dictionary,
  };
}

/** A table is `xref`, one line `0 n`, then entries of 20 bytes that begin with the offset (ISO 32000-1, 7.5.4). */
function offsetOf(file: string, crossReferenceAt: number, number: number): number {
  const heading = capture(file.slice(crossReferenceAt, crossReferenceAt + 40), /^(xref\s+0 \d+\n)/);
  const entryAt = crossReferenceAt + heading.length + number * 20;
  return Number(file.slice(entryAt, entryAt + 10));
}

function capture(text: string, pattern: RegExp): string {
  const found = pattern.exec(text)?.[1];
  if (found === undefined) throw new Error(`Cannot append to this PDF: no ${pattern.source} in it.`);
  return found;
}
