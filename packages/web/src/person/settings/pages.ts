export { ErasePage } from './erase-page.tsx';
export { ErasedPage } from './erased-page.tsx';
export { ImportPage } from './import-page.tsx';
export { SettingsPage } from './settings-page.tsx';
