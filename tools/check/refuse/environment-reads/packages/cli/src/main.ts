import { env } from 'node:process';

export const colour = env['NO_COLOR'] === undefined;
