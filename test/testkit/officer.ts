import type { Locator } from 'playwright-core';

/** Somebody at the screen, who counts what he has to do: each click, each text written, each key. */
export interface Officer {
  readonly interactions: number;
  click(target: Locator): Promise<void>;
  write(target: Locator, text: string): Promise<void>;
  press(target: Locator, key: string): Promise<void>;
}

export function createOfficer(): Officer {
  let interactions = 0;
  return {
    get interactions() {
      return interactions;
    },
    async click(target) {
      interactions++;
      await target.click();
    },
    async write(target, text) {
      interactions++;
      await target.fill(text);
    },
    async press(target, key) {
      interactions++;
      await target.press(key);
    },
  };
}
