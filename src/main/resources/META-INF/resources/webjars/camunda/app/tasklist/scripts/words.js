/*
 * form-js has its words in English and no setting for them: they are exchanged where they appear in the page.
 * An AMD module; see config.js.
 */
define([], function() {
  'use strict';

  var PHRASES = [
    ['Field is required.', 'Fältet måste fyllas i.'],
    [/^Field must match pattern [^]*\.$/, 'Skriv på det sätt som hjälptexten visar.'],
    [/^Field must have minimum value of (.+)\.$/, 'Talet får inte vara mindre än $1.'],
    [/^Field must have maximum value of (.+)\.$/, 'Talet får inte vara större än $1.'],
    [/^Field must have minimum length of (\d+)\.$/, 'Skriv minst $1 tecken.'],
    [/^Field must have maximum length of (\d+)\.$/, 'Skriv högst $1 tecken.'],
    [/^Field must be a valid {1,2}international phone number\.[^]*$/, 'Skriv telefonnumret med landsnummer: +46 i stället för första nollan.'],
    ['Field must be a valid email.', 'Skriv en giltig e-postadress, till exempel namn@exempel.se.'],
    [/^Please select a valid value, the two nearest valid values are (.+) and (.+)\.$/, 'Värdet går inte att använda. Närmast är $1 och $2.'],
    [/^Expand all \((\d+)\)$/, 'Visa alla ($1)'],
    ['Collapse', 'Visa färre'],
    ['Search', 'Sök'],
    ['No results', 'Inga träffar'],
    ['Nothing to show.', 'Inget att visa.'],
    ['of', 'av'],
    ['Previous page', 'Föregående sida'],
    ['Next page', 'Nästa sida'],
    [/^Click to sort by ([^]+) ascending$/, 'Sortera stigande efter $1'],
    [/^Click to sort by ([^]+) descending$/, 'Sortera fallande efter $1'],
    ['Click to remove sorting', 'Ta bort sorteringen'],
    ['Remove tag', 'Ta bort'],
    ['Skip to search', 'Gå till sökrutan'],
    ['No content to show.', 'Inget att visa.'],
    ["External content couldn't be loaded.", 'Det externa innehållet kunde inte hämtas.'],
    ['Powered by bpmn.io', 'Drivs av bpmn.io']
  ];

  // Where form-js writes words of its own. What people have written is never looked at.
  var OWN_WORDS = [
    '.fjs-form-field-error li',
    '.fjs-dropdownlist-empty',
    '.fjs-table-empty',
    '.fjs-table-td[colspan]',
    '.fjs-table-nav-label',
    '.fjs-taglist-skip-link',
    '.fjs-repeat-render-collapse',
    '.fjs-iframe-placeholder-text'
  ].join();
  var OWN_ATTRIBUTES = ['placeholder', 'title', 'aria-label'];
  var WITH_ATTRIBUTES = '[placeholder],[title],.fjs-form button[aria-label],.fjs-table-th';

  function translate(text) {
    var words = text.trim();
    for (var i = 0; i < PHRASES.length; i++) {
      var from = PHRASES[i][0];
      if (from === words || (from instanceof RegExp && from.test(words))) {
        return text.replace(words, function() { return words.replace(from, PHRASES[i][1]); });
      }
    }
    return text;
  }

  /** The text nodes stay the same objects: form-js goes on working with them. */
  function translateWords(element) {
    element.childNodes.forEach(function(node) {
      if (node.nodeType === Node.TEXT_NODE) {
        setText(node, translate(node.data));
      }
    });
  }

  function setText(node, text) {
    if (node.data !== text) {
      node.data = text;
    }
  }

  function setAttribute(element, name, value) {
    if (element.getAttribute(name) !== value) {
      element.setAttribute(name, value);
    }
  }

  function labelOf(field) {
    var label = field && field.querySelector('.fjs-form-field-label');
    return label ? label.textContent.replace(/\*$/, '').trim() : '';
  }

  function listOf(element) {
    return labelOf(element.closest('.fjs-form-field-dynamiclist'));
  }

  /** Lists lie within lists: the buttons say which list they belong to. */
  function nameAddButton(button) {
    var list = listOf(button);
    button.childNodes.forEach(function(node) {
      if (node.nodeType === Node.TEXT_NODE && node.data.trim()) {
        setText(node, list ? 'Lägg till i ”' + list + '”' : 'Lägg till');
      }
    });
  }

  function nameRemoveButton(button) {
    var rows = Array.prototype.filter.call(button.parentNode.parentNode.children, function(row) {
      return row.classList.contains('fjs-repeat-row-container');
    });
    var list = listOf(button);
    var name = 'Ta bort rad ' + (rows.indexOf(button.parentNode) + 1) + (list ? ' i ”' + list + '”' : '');
    setAttribute(button, 'aria-label', name);
    setAttribute(button, 'title', name);
  }

  function each(root, selector, action) {
    if (root.matches(selector)) {
      action(root);
    }
    root.querySelectorAll(selector).forEach(action);
  }

  function makeSwedish(root) {
    each(root, OWN_WORDS, translateWords);
    each(root, WITH_ATTRIBUTES, function(element) {
      OWN_ATTRIBUTES.forEach(function(name) {
        var value = element.getAttribute(name);
        if (value) {
          setAttribute(element, name, translate(value));
        }
      });
    });
    each(root, '.fjs-repeat-render-add', nameAddButton);
    each(root, '.fjs-repeat-row-remove', nameRemoveButton);
  }

  // An observer is called before the page is painted: the English words are never seen.
  new MutationObserver(function(records) {
    var roots = new Set();
    records.forEach(function(record) {
      var element = record.target.nodeType === Node.TEXT_NODE ? record.target.parentNode : record.target;
      if (element && element.closest('.fjs-container')) {
        roots.add(element);
      }
    });
    roots.forEach(makeSwedish);
  }).observe(document.body, {
    childList: true, subtree: true, characterData: true, attributes: true, attributeFilter: OWN_ATTRIBUTES
  });

  return {labelOf: labelOf};
});
