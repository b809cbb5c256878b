import { createInterface } from 'node:readline/promises';
import type { Readable, Writable } from 'node:stream';
import type { Field } from '../../src/catalog/schemas/fields.ts';

/** Asks a person at a terminal. */
export interface Questions {
  /** What they typed for a field, without blanks at its ends; asked again until it is not empty and nothing speaks against it. */
  ask(field: Field, offers: readonly string[], complaint: (text: string) => string | undefined): Promise<string>;
  close(): void;
}

/** They ended the input or pressed Ctrl-C instead of answering. */
export class NoAnswerError extends Error {}

/** So many offers are shown; the Tab key knows the others. */
const SHOWN = 12;

/** Questions on these streams; the Tab key completes what a field may hold. */
export function askOn(input: Readable, output: Writable, terminal?: boolean): Questions {
  let offered: readonly string[] = [];
  const completer = (line: string): [string[], string] => {
    const word = /[^\s,]*$/.exec(line)?.[0] ?? '';
    return [offered.filter((offer) => offer.startsWith(word)), word];
  };
  const reader = createInterface({ input, output, completer, ...(terminal !== undefined && { terminal }) });
  const left = new AbortController();
  reader.on('close', () => left.abort());
  reader.on('SIGINT', () => reader.close());
  const answer = async (name: string): Promise<string> => {
    try {
      return (await reader.question(`${name}: `, { signal: left.signal })).trim();
    } catch {
      output.write('\n');
      throw new NoAnswerError('nothing was written');
    }
  };
  return {
    async ask(field, offers, complaint) {
      offered = offers;
      output.write(`\n${field.description}${hint(offers, field)}\n`);
      for (;;) {
        const text = await answer(field.name);
        const wrong = text === '' ? `\`${field.name}\` cannot be left out` : complaint(text);
        if (wrong === undefined) return text;
        output.write(`  ${wrong}\n`);
      }
    },
    close: () => reader.close(),
  };
}

function hint(offers: readonly string[], { isList }: Field): string {
  const several = isList ? ' Several are separated by commas.' : '';
  if (offers.length === 0) return several;
  return `${several} ${offers.length <= SHOWN ? `One of: ${offers.join(', ')}.` : `Tab shows the ${offers.length} there are.`}`;
}
