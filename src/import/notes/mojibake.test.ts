import { expect, test } from 'vitest';
import { repairMojibake } from './mojibake.ts';

test.each([
  ['Codefreshâ€™s', 'Codefresh’s'],
  ['â€œQuotedâ€\u009d', '“Quoted”'],
  ['â€œits last byte is lostâ€.', '“its last byte is lost”.'],
  ['MÃ¼ller, SzabÃ³, dÃ©jÃ\u00A0', 'Müller, Szabó, déjà'],
  ['KovaÄ�iÄ‡ â€“ Ã¼', 'KovaÄ�ić – ü'],
  ['twice: Ã¢â‚¬â„¢', 'twice: ’'],
  ['ðŸš€ lift-off', '🚀 lift-off'],
])('%s becomes %s', (garbled, text) => {
  expect(repairMojibake(garbled).text).toBe(text);
});

test.each([['»Straße« und »Spaß«'], ['Ångström, Đặng, ÑANDÚ'], ['„Ä“ is a letter'], ['IRMÃO, ÇA VA, Âge'], ['plain']])('%s stays', (text) => {
  expect(repairMojibake(text)).toEqual({ text, count: 0 });
});
