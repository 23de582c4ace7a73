// Sets the chosen look before the first paint, and marks that scripts run. The key is that of src/ui/theme.ts.
(() => {
  const root = document.documentElement;
  root.dataset.scripts = 'on';
  if (location.pathname !== '/' && !location.pathname.startsWith('/at/')) root.dataset.deep = 'on';
  try {
    const theme = localStorage.getItem('afterneedle-theme');
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  } catch {
    // Storage is refused: follow the device.
  }
})();
