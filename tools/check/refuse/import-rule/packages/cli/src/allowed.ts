import { writeFileSync } from 'node:fs';

export const load = () => import('@afterneedle/server/ops');
export const write = writeFileSync;
