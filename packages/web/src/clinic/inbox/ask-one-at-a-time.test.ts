import { expect, test } from 'vitest';
import { askOneAtATime } from './ask-one-at-a-time.ts';

test('news that comes while a question is out is asked about once more when it is back', async () => {
  const back: (() => void)[] = [];
  const ask = askOneAtATime(() => new Promise((resolve) => back.push(resolve)));
  const comesBack = async (): Promise<void> => {
    back.at(-1)?.();
    await new Promise((resolve) => setTimeout(resolve, 0));
  };
  ask();
  ask();
  ask();
  expect(back).toHaveLength(1);
  await comesBack();
  expect(back).toHaveLength(2);
  await comesBack();
  expect(back).toHaveLength(2);
  ask();
  expect(back).toHaveLength(3);
});
