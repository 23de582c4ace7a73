export { CapturePage } from './capture-page.tsx';
export { ComparePage } from './compare-page.tsx';
export { PhotosPage } from './photos-page.tsx';
