/** A file that no notes can be read from; the message says the fact and the way out and follows the file's name. */
export class UnreadableNotes extends Error {}

/** Notes as text, and what had to be done to read them. */
export interface Decoded {
  text: string;
  notices: string[];
}

/** The largest file that is read, in bytes: the notes of a whole conference are a tenth of it. */
export const MAX_NOTES_BYTES = 2 * 1024 * 1024;

/**
 * Bytes of a file as text: UTF-8, UTF-16 with a byte order mark, otherwise Windows-1252 with a notice.
 * @throws {UnreadableNotes} for an empty or huge file and for anything that is no text.
 */
export function decodeNotes(bytes: Uint8Array): Decoded {
  if (bytes.length > MAX_NOTES_BYTES) throw tooLarge(bytes.length);
  const format = FORMATS.find(({ begins }) => begins.every((byte, index) => bytes[index] === byte));
  if (format) throw new UnreadableNotes(format.message);
  const decoded = textOf(bytes);
  if (decoded.text.trim() === '') throw new UnreadableNotes('is empty; there is nothing to import');
  if (isBinary(decoded.text)) throw new UnreadableNotes('is not a text file; give Markdown or plain text');
  if (/^\s*<(?:!doctype\s+html|html|head)\b/i.test(decoded.text)) throw new UnreadableNotes(HTML);
  return decoded;
}

/** The message for a file over the limit; for callers that know the size before they read. */
export function tooLarge(size: number): UnreadableNotes {
  return new UnreadableNotes(`has ${(size / 1024 / 1024).toFixed(1)} MB and notes may have ${MAX_NOTES_BYTES / 1024 / 1024} MB; cut it into one file for each day or talk`);
}

const bytesOf = (text: string) => [...text].map((character) => character.charCodeAt(0));

const HTML = 'is an HTML page; copy its text from the browser into a text file, or convert it: `pandoc -f html -t gfm-raw_html page.html -o notes.md`';

const FORMATS = [
  { begins: bytesOf('%PDF-'), message: 'is a PDF; extract its text first: `pdftotext -layout file.pdf notes.txt` (from poppler-utils), or copy it from a viewer' },
  { begins: bytesOf('PK\u0003\u0004'), message: 'is an Office document or a ZIP archive; save it as plain text, or convert it: `pandoc file.docx -t gfm -o notes.md`' },
  { begins: [0xd0, 0xcf, 0x11, 0xe0], message: 'is an old Office document; save it as plain text' },
  { begins: bytesOf('{\\rtf'), message: 'is a Rich Text document; save it as plain text' },
];

function textOf(bytes: Uint8Array): Decoded {
  const mark = (bytes[0] ?? 0) * 256 + (bytes[1] ?? 0);
  if (mark === 0xfffe || mark === 0xfeff) {
    const text = new TextDecoder(mark === 0xfffe ? 'utf-16le' : 'utf-16be').decode(bytes);
    return { text, notices: ['The file is UTF-16; it was read as that.'] };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), notices: [] };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), notices: ['The file is not UTF-8; it was read as Windows-1252. Look at names with accents.'] };
  }
}

/** Text has next to no control characters. */
function isBinary(text: string): boolean {
  const controls = text.match(/[\0-\x08\x0e-\x1a\x1c-\x1f]/g)?.length ?? 0;
  return text.includes('\0') || controls * 100 > text.length;
}
