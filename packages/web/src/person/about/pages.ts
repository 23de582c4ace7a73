export { AboutPage } from './about-page.tsx';
export { AccessibilityPage } from './accessibility-page.tsx';
export { PrivacyPage } from './privacy-page.tsx';
export { WrongAdvicePage } from './wrong-advice-page.tsx';
