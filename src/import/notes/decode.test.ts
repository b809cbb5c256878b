import { expect, test } from 'vitest';
import { decodeNotes, MAX_NOTES_BYTES } from './decode.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test.each([
  ['UTF-8', bytes('Zoë'), 'Zoë', 0],
  ['UTF-8 with a byte order mark', bytes('\uFEFFZoë'), 'Zoë', 0],
  ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x5a, 0, 0x6f, 0, 0xeb, 0), 'Zoë', 1],
  ['Windows-1252', Uint8Array.of(0x5a, 0x6f, 0xeb, 0x20, 0x93, 0x61, 0x94), 'Zoë “a”', 1],
])('%s', (_encoding, input, text, notices) => {
  const decoded = decodeNotes(input);
  expect([decoded.text, decoded.notices.length]).toEqual([text, notices]);
});

test.each([
  ['nothing', bytes(''), 'is empty; there is nothing to import'],
  ['blanks', bytes(' \n\n'), 'is empty; there is nothing to import'],
  ['a PDF', bytes('%PDF-1.7 …'), /^is a PDF; extract its text first: `pdftotext -layout file\.pdf notes\.txt`/],
  ['an Office document', bytes('PK\u0003\u0004…'), /^is an Office document or a ZIP archive; .* `pandoc file\.docx -t gfm -o notes\.md`/],
  ['Rich Text', bytes('{\\rtf1 …'), 'is a Rich Text document; save it as plain text'],
  ['a page of HTML', bytes('<!DOCTYPE html><p>x'), /^is an HTML page; copy its text/],
  ['a program', Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 0, 0, 1), 'is not a text file; give Markdown or plain text'],
  ['too much', new Uint8Array(MAX_NOTES_BYTES + 1), 'has 2.0 MB and notes may have 2 MB; cut it into one file for each day or talk'],
])('%s is refused with the way out', (_what, input, message) => {
  expect(() => decodeNotes(input)).toThrow(message);
});
