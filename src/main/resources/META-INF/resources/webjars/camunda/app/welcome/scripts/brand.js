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

// The few words that the apps have in their code and not in their locale files.
const LEFT_OVER = new Map(Object.entries({
  'zoom in': 'Förstora',
  'zoom out': 'Förminska',
  'reset zoom': 'Återställ storleken',
  'Powered by bpmn.io': 'Drivs av bpmn.io',
  'Actions': 'Åtgärder',
  'Failed Job': 'Misslyckat jobb',
  'Select all': 'Välj alla',
  'Unselect all': 'Välj inga',
  'Jonny': 'Förnamn',
  'Prosciutto': 'Efternamn',
  'j.prosciutto@acme.org': 'namn@exempel.se'
}));

function translateLeftOver(root) {
  for (const element of root.querySelectorAll('[title], [placeholder]')) {
    for (const name of ['title', 'placeholder']) {
      const words = LEFT_OVER.get(element.getAttribute(name));
      if (words) {
        element.setAttribute(name, words);
      }
    }
  }
  for (const cell of root.querySelectorAll('th, td')) {
    // only the text is exchanged, not its node: the app goes on writing into that
    for (const node of cell.childNodes) {
      const words = node.nodeType === Node.TEXT_NODE && LEFT_OVER.get(node.data.trim());
      if (words) {
        node.data = words;
      }
    }
  }
}

new MutationObserver(records => {
  const changed = records.map(({target}) => target.nodeType === Node.TEXT_NODE ? target.parentElement : target);
  const around = changed.map(element => element?.parentElement).filter(Boolean);
  new Set(around).forEach(translateLeftOver);
}).observe(document.body, {childList: true, subtree: true, characterData: true, attributes: true, attributeFilter: ['title', 'placeholder']});

// Whoever has signed on at his own organisation logs out, and in again, on pages of the product's own.
if (document.cookie.split('; ').includes('trygghetshjulet-inloggning=utifran')) {
  const goTo = path => location.assign(new URL('../../../../' + path, import.meta.url));
  document.addEventListener('click', event => {
    if (event.target.closest('.logout a')) {
      event.preventDefault();
      event.stopPropagation();
      goTo('utloggning');
    }
  }, true);
  window.addEventListener('hashchange', () => {
    if (location.hash.startsWith('#/login')) {
      goTo('inloggning');
    }
  });
}

export default appName => ({
  app: {name: appName, vendor: 'Trygghetshjulet'},
  locales: {availableLocales: ['sv'], fallbackLocale: 'sv'},
  // a box on the login page that advertises the vendor's example pages
  disableWelcomeMessage: true
});
