/*
 * What the task form needs beyond the locale file. An AMD module, loaded by requireJsConfig in config.js.
 *
 * 1. Slutför stays usable. Tasklist disables it while form-js reports errors and counts fields, not messages; a row of
 *    a dynamic list leaves an empty list of messages behind for ever. We always say "valid" instead: form-js validates
 *    again when the form is submitted, shows its messages beside the fields and lets nothing through.
 * 2. A refused form says what is left and goes to the first field with a message.
 * 3. form-js has its words in English and no setting for them: they are exchanged where they appear in the page.
 * 4. Dates are Swedish whatever language the browser has.
 */
define(['angular'], function(angular) {
  'use strict';

  var PHRASES = [
    ['Field is required.', 'Fältet måste fyllas i.'],
    [/^Field must match pattern [^]*\.$/, 'Det som står här har fel format.'],
    [/^Field must have minimum value of (.+)\.$/, 'Talet får inte vara mindre än $1.'],
    [/^Field must have maximum value of (.+)\.$/, 'Talet får inte vara större än $1.'],
    [/^Field must have minimum length of (\d+)\.$/, 'Skriv minst $1 tecken.'],
    [/^Field must have maximum length of (\d+)\.$/, 'Skriv högst $1 tecken.'],
    [/^Field must be a valid {1,2}international phone number\.[^]*$/, 'Skriv telefonnumret med landsnummer: +46 i stället för första nollan.'],
    ['Field must be a valid email.', 'Skriv en giltig e-postadress, till exempel namn@exempel.se.'],
    ['Value is not a number.', 'Skriv ett tal.'],
    ['Value is expected to be an integer.', 'Skriv ett heltal.'],
    [/^Value is expected to have at most (\d+) decimal digits?\.$/, 'Antalet decimaler får vara högst $1.'],
    [/^Please select a valid value, the two nearest valid values are (.+) and (.+)\.$/, 'Värdet går inte att använda. Närmast är $1 och $2.'],
    ['Date and time must both be entered.', 'Fyll i både dag och klockslag.'],
    [/^Expand all \((\d+)\)$/, 'Visa alla ($1)'],
    ['Collapse', 'Visa färre'],
    ['Select', 'Välj'],
    ['Search', 'Sök'],
    ['No results', 'Inga träffar'],
    ['Nothing to show.', 'Inget att visa.'],
    ['of', 'av'],
    ['Previous page', 'Föregående sida'],
    ['Next page', 'Nästa sida'],
    [/^Click to sort by ([^]+) ascending$/, 'Sortera stigande efter $1'],
    [/^Click to sort by ([^]+) descending$/, 'Sortera fallande efter $1'],
    ['Click to remove sorting', 'Ta bort sorteringen'],
    ['Increment', 'Öka'],
    ['Decrement', 'Minska'],
    ['Remove tag', 'Ta bort'],
    ['Skip to search', 'Gå till sökrutan'],
    ['No content to show.', 'Inget att visa.'],
    ["External content couldn't be loaded.", 'Det externa innehållet kunde inte hämtas.'],
    ['Powered by bpmn.io', 'Drivs av bpmn.io'],
    ['yyyy-mm-dd', 'åååå-mm-dd'],
    ['hh:mm', 'tt:mm'],
    ['hh:mm ?m', 'tt:mm']
  ];

  // Where form-js writes words of its own. What people have written is never looked at.
  var OWN_WORDS = [
    '.fjs-form-field-error li',
    '.fjs-select-placeholder',
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

  // form-js takes the order of day, month and year from the browser's own language; "default" is how it asks for it.
  Intl.DateTimeFormat = new Proxy(Intl.DateTimeFormat, {
    construct: function(target, args, newTarget) {
      return Reflect.construct(target, args[0] === 'default' ? ['sv-SE'].concat(args.slice(1)) : args, newTarget);
    }
  });

  var MONTHS = ['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december'];
  var SHORT_MONTHS = ['jan', 'feb', 'mars', 'apr', 'maj', 'juni', 'juli', 'aug', 'sep', 'okt', 'nov', 'dec'];
  var DAYS = ['söndag', 'måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag'];
  var SHORT_DAYS = ['sön', 'mån', 'tis', 'ons', 'tor', 'fre', 'lör'];

  function localizeCalendars() {
    window.flatpickr.localize({
      firstDayOfWeek: 1,
      time_24hr: true,
      weekAbbreviation: 'v',
      rangeSeparator: ' till ',
      ordinal: function() { return ''; },
      months: {longhand: MONTHS, shorthand: SHORT_MONTHS},
      weekdays: {longhand: DAYS, shorthand: SHORT_DAYS},
      scrollTitle: 'Rulla för att ändra',
      toggleTitle: 'Klicka för att byta',
      yearAriaLabel: 'År',
      monthAriaLabel: 'Månad',
      hourAriaLabel: 'Timme',
      minuteAriaLabel: 'Minut'
    });
    window.flatpickr.setDefaults({ariaDateFormat: 'l j F Y'});
  }

  /** @returns what is left to do, and goes there; call when form-js has drawn its messages */
  function goToFirstError(form) {
    var fields = form.querySelectorAll('.fjs-has-errors');
    var first = fields[0];
    if (!first) {
      return 'Något i formuläret behöver rättas.';
    }
    first.scrollIntoView({block: 'center'});
    var input = first.querySelector('input, textarea, select');
    if (input) {
      input.focus({preventScroll: true});
    }
    var name = labelOf(first) ? ': ”' + labelOf(first) + '”.' : '.';
    return fields.length === 1
      ? 'Ett fält är kvar att fylla i eller rätta' + name
      : fields.length + ' fält är kvar att fylla i eller rätta. Det första står markerat' + name;
  }

  /** The server's refusals come as errors with a status; form-js hands over a plain object of messages by field. */
  function isFormErrors(error) {
    return Boolean(error) && !(error instanceof Error) && error.status === undefined && error.message === undefined;
  }

  function decorateForm($delegate, $timeout) {
    var directive = $delegate[0];
    var link = directive.link;
    directive.compile = function() {
      return function(scope, element, attributes, controller) {
        var host = Object.create(controller);
        host.notifyFormValidated = function() {
          controller.notifyFormValidated(false);
        };
        host.notifyFormInitializationFailed = function(error) {
          controller.notifyFormInitializationFailed(error);
        };
        host.registerCompletionHandler = function(handler) {
          controller.registerCompletionHandler(function(done) {
            handler(function(error, result) {
              if (!isFormErrors(error)) {
                return done(error, result);
              }
              $timeout(function() {
                done({message: goToFirstError(element[0])});
              }, 50);
            });
          });
        };
        link(scope, element, attributes, host);
        showClaim(scope, element);
      };
    };
    return $delegate;
  }

  /** A task must be taken before it can be completed; without this line nothing says so. */
  function showClaim(scope, element) {
    var line = angular.element('<p class="th-claim"><span></span> <button type="button" class="btn btn-primary">Ta uppgiften</button></p>');
    var claim = function() {
      return document.querySelector('.task-card .claim');
    };
    line.find('button').on('click', function() {
      claim().click();
    });
    element.parent().prepend(line);
    scope.$watch(function() {
      return !scope.options || !scope.options.disableCompleteButton ? 'mine' : claim() ? 'free' : 'taken';
    }, function(state) {
      line.toggleClass('ng-hide', state === 'mine');
      line.find('button').toggleClass('ng-hide', state !== 'free');
      line.find('span').text(state === 'free'
        ? 'Ta uppgiften för att fylla i och slutföra den.'
        : 'Uppgiften är tilldelad någon annan.');
    });
  }

  // The engine wraps a message that is meant for people in English words, names and ids of its own.
  var WRAPPINGS = [
    /^Cannot (?:submit|complete|instantiate|start)\b[^]*?: ([^]*)$/,
    /^(?:ENGINE-\d+ )?There was an exception while invoking the \w+\. Message: '([^]*)'$/,
    /^(?:ENGINE-\d+ )?Exception while invoking \w+: ([^]*)$/,
    /^ENGINE-\d+ ([^]*)$/
  ];

  function unwrap(message) {
    for (var i = 0; i < WRAPPINGS.length; i++) {
      var match = WRAPPINGS[i].exec(message);
      if (match) {
        return unwrap(match[1]);
      }
    }
    return message;
  }

  function decorateNotifications($delegate) {
    var add = $delegate.add;
    $delegate.add = function(notification) {
      if (notification.type === 'danger') {
        if (typeof notification.message === 'string') {
          notification.message = unwrap(notification.message);
        }
        // An error stays until it is closed or followed by the next one.
        delete notification.duration;
        notification.exclusive = notification.exclusive || true;
      }
      return add.call($delegate, notification);
    };
    return $delegate;
  }

  angular.module('trygghetshjulet.forms', ['angularMoment']).config(['$provide', 'amTimeAgoConfig', function($provide, amTimeAgoConfig) {
    $provide.decorator('camTasklistFormCamundaDirective', ['$delegate', '$timeout', decorateForm]);
    $provide.decorator('Notifications', ['$delegate', decorateNotifications]);
    // "Klart senast 30 april 2027", not "in five months": the date from this many days ahead, that is always.
    amTimeAgoConfig.fullDateThreshold = -36500;
    amTimeAgoConfig.fullDateFormat = 'D MMMM YYYY';
  }]).run(['$locale', function($locale) {
    // not sooner: the library is there only when the app has loaded its own modules
    localizeCalendars();
    // for the small calendars beside a task's dates
    angular.extend($locale.DATETIME_FORMATS, {MONTH: MONTHS, SHORTMONTH: SHORT_MONTHS, DAY: DAYS, SHORTDAY: SHORT_DAYS, FIRSTDAYOFWEEK: 0});
  }]);
});
