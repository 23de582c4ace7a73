export { createApp } from './app.ts';
export { createServices, type RunningServices } from './create-services.ts';
export { type Config, readConfig, readProcessConfig } from './platform/config.ts';
export type { Database, InScope } from './platform/database.ts';
export { openDatabase } from './platform/open-database.ts';
export type { Services } from './platform/services.ts';
export { welcomeFirstStart } from './staff/first-start.ts';
