import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { fieldsOf } from '../../src/catalog/schemas/fields.ts';
import { askOn, NoAnswerError } from './questions.ts';

const event = fieldsOf('talk').find(({ name }) => name === 'event');
if (!event) throw new Error('a talk has an event');
const refuse = (text: string) => (text === 'here' ? undefined : `\`${text}\` is nowhere`);

function terminal() {
  const [input, output] = [new PassThrough(), new PassThrough()];
  return { questions: askOn(input, output, false), input, shown: () => String(output.read()) };
}

test('asks again until there is an answer and nothing speaks against it', async () => {
  const { questions, input, shown } = terminal();
  const answer = questions.ask(event, ['here', 'there'], refuse);
  for (const line of ['', 'nowhere', '  here  ']) {
    input.write(`${line}\n`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  expect(await answer).toBe('here');
  expect(shown()).toBe(
    '\nThe event it was given at; the same as its folder. One of: here, there.\n' +
      'event:   `event` cannot be left out\nevent:   `nowhere` is nowhere\nevent: ',
  );
  questions.close();
});

test('an end of the input is no answer', async () => {
  const { questions, input } = terminal();
  const answer = questions.ask(event, [], refuse);
  input.end();
  await expect(answer).rejects.toThrow(NoAnswerError);
});
