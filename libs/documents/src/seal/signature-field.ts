import { readSourcePdf, type SourcePdf } from './source-pdf.js';

/** What a signature says about itself in the PDF (ISO 32000-1, table 252). */
export interface SignatureDetails {
  name: string;
  reason: string;
  location: string;
  at: Date;
}

export interface SignatureField {
  /** The file with the field appended, its byte range filled in and the signature all zeros. */
  file: Buffer;
  /** The bytes between these two are the hexadecimal signature with its angle brackets; all others are signed. */
  from: number;
  to: number;
}

const BYTE_RANGE_WIDTH = '[0 1234567890 1234567890 1234567890]'.length;
const PRINT_AND_LOCKED = 132;

/** Appends an invisible signature field as an incremental update, with room for a signature of `bytes` bytes. */
export function appendSignatureField(pdf: Uint8Array, details: SignatureDetails, bytes: number): SignatureField {
  const original = Buffer.from(pdf).toString('latin1');
  const source = readSourcePdf(original);
  const [signature, widget] = [source.size, source.size + 1];
  const update = appendObjects(original.length, source, new Map([
    [source.rootNumber, extended(source.dictionary(source.rootNumber), `/AcroForm << /SigFlags 3 /Fields [${widget} 0 R] >>`)],
    [source.firstPageNumber, withAnnotation(source.dictionary(source.firstPageNumber), `${widget} 0 R`)],
    [signature, signatureDictionary(details, bytes)],
    [widget, `<< /Type /Annot /Subtype /Widget /FT /Sig /T (Seal) /Rect [0 0 0 0] /F ${PRINT_AND_LOCKED} /P ${source.firstPageNumber} 0 R /V ${signature} 0 R >>`],
  ]));
  return withByteRange(Buffer.from(original + update, 'latin1'), original.length);
}

const extended = (dictionary: string, entry: string): string => dictionary.replace(/>>$/, `${entry}\n>>`);

const withAnnotation = (page: string, reference: string): string =>
  page.includes('/Annots [') ? page.replace('/Annots [', `/Annots [${reference} `) : extended(page, `/Annots [${reference}]`);

const signatureDictionary = ({ name, reason, location, at }: SignatureDetails, bytes: number): string =>
  [
    '<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached',
    `/Name ${textString(name)} /Reason ${textString(reason)} /Location ${textString(location)} /M ${dateString(at)}`,
    `/ByteRange ${' '.repeat(BYTE_RANGE_WIDTH)}`,
    `/Contents <${'0'.repeat(bytes * 2)}> >>`,
  ].join('\n');

const textString = (text: string): string => `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`;
const dateString = (at: Date): string => `(D:${at.toISOString().replace(/\D/g, '').slice(0, 14)}Z)`;

function appendObjects(from: number, { size, trailer, crossReferenceAt }: SourcePdf, objects: Map<number, string>): string {
  let body = '\n';
  let entries = '';
  for (const [number, dictionary] of objects) {
    entries += `${number} 1\n${String(from + body.length).padStart(10, '0')} 00000 n \n`;
    body += `${number} 0 obj\n${dictionary}\nendobj\n`;
  }
  const table = `xref\n${entries}trailer\n<< /Size ${Math.max(size, ...[...objects.keys()].map((number) => number + 1))} ${trailer} /Prev ${crossReferenceAt} >>\n`;
  return `${body}${table}startxref\n${from + body.length}\n%%EOF\n`;
}

function withByteRange(file: Buffer, searchFrom: number): SignatureField {
  const from = file.indexOf('/Contents <', searchFrom) + '/Contents '.length;
  const to = file.indexOf('>', from) + 1;
  const rangeAt = file.indexOf('/ByteRange ', searchFrom) + '/ByteRange '.length;
  file.write(`[0 ${from} ${to} ${file.length - to}]`, rangeAt, 'latin1');
  return { file, from, to };
}
