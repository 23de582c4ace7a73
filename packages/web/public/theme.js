// Sets the chosen look before the first paint, marks that scripts run, and keeps zod within the policy. The keys are those of src/ui/theme.ts and
// src/person/settings/text-size.ts.
(() => {
  // The policy of these pages allows no code made from text; without this zod tries whether it may.
  globalThis.__zod_globalConfig = { jitless: true };
  const root = document.documentElement;
  root.dataset.scripts = 'on';
  const isClinic = location.pathname.startsWith('/at/');
  if (isClinic) root.dataset.at = 'clinic';
  if (location.pathname !== '/' && !isClinic) root.dataset.deep = 'on';
  root.dataset.wants = navigator.languages[0]?.split('-')[0] ?? '';
  try {
    const theme = localStorage.getItem('afterneedle-theme');
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
    const size = localStorage.getItem('afterneedle-text-size');
    if (size === 'large' || size === 'largest') root.dataset.textSize = size;
  } catch {
    // Storage is refused: follow the device.
  }
})();
