/*
 * What the four web apps have in common; each app's config.js imports it.
 * It runs before the app itself starts.
 */

// The pages are delivered with lang="en"; screen readers would read Swedish with English sounds.
document.documentElement.lang = 'sv';

const icon = document.querySelector('link[rel~="icon"]');
if (icon) {
  icon.type = 'image/svg+xml';
  icon.href = new URL('../styles/wheel.svg', import.meta.url).href;
}

// Notifications appear without focus moving to them: let screen readers say them.
for (const panel of document.querySelectorAll('.page-notifications')) {
  panel.setAttribute('aria-live', 'assertive');
}

export default appName => ({
  app: {name: appName, vendor: 'Trygghetshjulet'},
  locales: {availableLocales: ['sv'], fallbackLocale: 'sv'},
  // a box on the login page that advertises the vendor's example pages
  disableWelcomeMessage: true
});
