import { useEffect, useState } from 'react';
import { rollOf } from './roll.ts';

/** What Safari asks for before it tells how a phone is held. */
interface AsksFirst {
  readonly requestPermission?: () => Promise<'granted' | 'denied'>;
}

/** Whether it was granted on this page: whoever takes a photo again is not asked again. */
let isGranted = false;

/** Answers whether the browser wants a tap before it tells how the phone is held. */
export function rollNeedsTap(): boolean {
  return (
    !isGranted &&
    (globalThis.DeviceOrientationEvent as AsksFirst | undefined)?.requestPermission !== undefined
  );
}

/** Asks to be told how the phone is held; call it from a tap. */
export async function askForRoll(): Promise<boolean> {
  const asks = globalThis.DeviceOrientationEvent as AsksFirst | undefined;
  try {
    isGranted = (await asks?.requestPermission?.()) === 'granted';
    return isGranted;
  } catch {
    return false;
  }
}

/** Keeps how far the phone is turned; nothing where it does not say. */
export function useRoll(isOn: boolean): number | undefined {
  const [roll, setRoll] = useState<number>();
  useEffect(() => {
    if (!isOn) return;
    const read = ({ beta, gamma }: DeviceOrientationEvent): void => {
      if (beta === null || gamma === null) return;
      const next = rollOf(beta, gamma, screen.orientation?.angle ?? 0);
      setRoll(next === undefined ? undefined : Math.round(next));
    };
    addEventListener('deviceorientation', read);
    return () => removeEventListener('deviceorientation', read);
  }, [isOn]);
  return roll;
}
