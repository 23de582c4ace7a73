import { useEffect, useState } from 'react';

export type Facing = 'user' | 'environment';

export type CameraState =
  | { readonly state: 'off' | 'asking' }
  | { readonly state: 'on'; readonly stream: MediaStream; readonly canSwitch: boolean }
  /** There is none, it was refused, or another program has it. */
  | { readonly state: 'none' | 'refused' | 'busy' };

function whyNot(error: unknown): 'none' | 'refused' | 'busy' {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'refused';
  return name === 'NotReadableError' || name === 'AbortError' ? 'busy' : 'none';
}

async function countCameras(): Promise<number> {
  try {
    const devices = await navigator.mediaDevices.enumerateDevices();
    return devices.filter(({ kind }) => kind === 'videoinput').length;
  } catch {
    return 1;
  }
}

const stopAll = (stream: MediaStream | undefined): void => {
  for (const track of stream?.getTracks() ?? []) track.stop();
};

/** Answers whether this browser gives pages a camera at all; over plain HTTP it does not. */
export function hasCamera(): boolean {
  return navigator.mediaDevices?.getUserMedia !== undefined;
}

/** Keeps a camera open while it is wanted, and lets it go with the page or when the page is hidden. */
export function useCamera(isWanted: boolean, facing: Facing): CameraState {
  const [camera, setCamera] = useState<CameraState>({ state: 'off' });
  const [isSeen, setIsSeen] = useState(true);
  useEffect(() => {
    const look = (): void => setIsSeen(document.visibilityState === 'visible');
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
  useEffect(() => {
    if (!isWanted || !isSeen) return setCamera({ state: 'off' });
    if (!hasCamera()) return setCamera({ state: 'none' });
    let isOpen = true;
    let own: MediaStream | undefined;
    setCamera({ state: 'asking' });
    const open = async (): Promise<void> => {
      const video = { facingMode: facing, width: { ideal: 1920 }, height: { ideal: 1440 } };
      own = await navigator.mediaDevices.getUserMedia({ video, audio: false });
      if (!isOpen) return stopAll(own);
      const canSwitch = (await countCameras()) > 1;
      if (isOpen) setCamera({ state: 'on', stream: own, canSwitch });
    };
    open().catch((error: unknown) => isOpen && setCamera({ state: whyNot(error) }));
    return () => {
      isOpen = false;
      stopAll(own);
    };
  }, [isWanted, isSeen, facing]);
  return camera;
}
