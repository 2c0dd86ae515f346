/*
 * What the task form needs beyond the locale file. An AMD module, loaded by requireJsConfig in config.js.
 *
 * 1. Slutför stays usable. Tasklist disables it while form-js reports errors and counts fields, not messages; a row of
 *    a dynamic list leaves an empty list of messages behind for ever. We always say "valid" instead: form-js validates
 *    again when the form is submitted, shows its messages beside the fields and lets nothing through.
 * 2. A refused form says what is left and goes to the first field with a message.
 * 3. A refusal by the server is shown in its own words, and stays until it is read; the fields that it names are marked.
 * 4. Spara keeps what is written on the server, without a look at whether it is finished: see drafts.js.
 */
define([
  'angular', 'trygghetshjulet-words', 'trygghetshjulet-dates', 'trygghetshjulet-fields', 'trygghetshjulet-drafts',
  'trygghetshjulet-keyboard'
], function(angular, words, dates, fields, drafts) {
  'use strict';

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
    var name = words.labelOf(first) ? ': ”' + words.labelOf(first) + '”.' : '.';
    return fields.length === 1
      ? 'Ett fält är kvar att fylla i eller rätta' + name
      : fields.length + ' fält är kvar att fylla i eller rätta. Det första står markerat' + name;
  }

  /** The server's refusals come as errors with a status; form-js hands over a plain object of messages by field. */
  function isFormErrors(error) {
    return Boolean(error) && !(error instanceof Error) && error.status === undefined && error.message === undefined;
  }

  /** What others have written meanwhile is shown; the fields that two have written otherwise are marked. */
  function showRefused(element, error) {
    var body = error.response && error.response.body || error.data || {};
    var renewed = body.renewed ? fields.renew(element, body.renewed) : Promise.resolve();
    renewed.then(function() { fields.markRefused(element, body.findings || []); });
  }

  /** Tasklist's own way to save, in the browser alone and in nobody's name, is not told that the session is over. */
  function withoutOwnDrafts(scope) {
    var quiet = Object.create(scope);
    quiet.$watch = scope.$watch.bind(scope);
    quiet.$on = function(event, listener) {
      return event === 'authentication.login.required' ? undefined : scope.$on(event, listener);
    };
    return quiet;
  }

  function decorateForm($delegate, $timeout, $http, Uri, Notifications) {
    var directive = $delegate[0];
    var link = directive.link;
    directive.compile = function() {
      return function(scope, element, attributes, controller) {
        var host = Object.create(controller);
        var task = controller.getParams().taskId;
        var address = Uri.appUri('engine://engine/:engine/task/' + task);
        var draft = task ? drafts.open(scope, element[0], address) : drafts.NONE;
        var drawn = false;
        host.notifyFormValidated = function() {
          controller.notifyFormValidated(false);
        };
        host.notifyFormInitializationFailed = function(error) {
          controller.notifyFormInitializationFailed(error);
        };
        host.registerCompletionHandler = function(handler) {
          controller.registerCompletionHandler(function(done) {
            // what was said the last time is no longer news
            Notifications.clearAll();
            draft.pause();
            handler(function(error, result) {
              if (error) {
                draft.goOn();
              } else {
                draft.end();
              }
              if (isFormErrors(error)) {
                $timeout(function() {
                  done({message: goToFirstError(element[0])});
                }, 50);
                return;
              }
              if (error) {
                showRefused(element[0], error);
              }
              if (!error && task) {
                Notifications.addMessage({status: 'Uppgiften är slutförd.', type: 'success', duration: 8000});
              }
              done(error, result);
            });
          });
        };
        host.registerSaveHandler = function() {
          controller.registerSaveHandler(function() { draft.save(); });
        };
        // what is being written in a field has not changed anything yet
        host.notifyFormDirty = function() {
          controller.notifyFormDirty(true);
        };
        host.notifyFormInitialized = function() {
          controller.notifyFormInitialized();
          controller.notifyFormDirty(true);
          if (!drawn) {
            drawn = true;
            bringToTask(element);
          }
          if (task && fields.isShared(element[0])) {
            shareButton(element[0], scope, function() {
              return $http.post(address + '/share', fields.contentOf(element[0]));
            }, Notifications, draft);
          }
        };
        link(withoutOwnDrafts(scope), element, attributes, host);
        showClaim(scope, element);
      };
    };
    return $delegate;
  }

  /** Several write one text: what one has written is given to the others while the task stays open. */
  function shareButton(element, scope, share, Notifications, draft) {
    var bar = element.closest('[cam-tasklist-form]').querySelector('.form-actions');
    var button = bar.querySelector('.th-share');
    if (!button) {
      button = document.createElement('button');
      button.type = 'button';
      button.className = 'btn btn-link th-share';
      button.textContent = 'Spara för alla';
      button.title = 'De andra som delar uppgiften ser det du har skrivit, och uppgiften är kvar';
      bar.insertBefore(button, bar.querySelector('button'));
    }
    button.onclick = function() {
      Notifications.clearAll();
      draft.pause();
      share().then(function(answer) {
        return fields.renew(element, answer.data).then(function() { draft.share(); });
      }, function(error) {
        draft.goOn();
        Notifications.addError({status: 'Det gick inte att spara', message: error.data && error.data.message || ''});
        showRefused(element, error);
      });
    };
    scope.$watch(function() {
      return Boolean(scope.options && scope.options.disableCompleteButton);
    }, function(disabled) {
      button.hidden = disabled;
    });
  }

  /** Messages lie over the bar with the buttons; it grows as high as they are, so that they cover no field. */
  function makeRoomForMessages() {
    var panel = document.querySelector('.page-notifications');
    new ResizeObserver(function() {
      document.documentElement.style.setProperty('--th-messages', panel.offsetHeight + 'px');
    }).observe(panel);
  }

  /** On a phone filters and list stand above the task: whoever opens one is brought past them. */
  function bringToTask(element) {
    var card = element[0].closest('.task-card');
    if (card && window.matchMedia('(max-width: 991px)').matches) {
      card.scrollIntoView();
    }
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
    $provide.decorator('camTasklistFormCamundaDirective', ['$delegate', '$timeout', '$http', 'Uri', 'Notifications', decorateForm]);
    $provide.decorator('Notifications', ['$delegate', decorateNotifications]);
    // "Klart senast 30 april 2027", not "in five months": the date from this many days ahead, that is always.
    amTimeAgoConfig.fullDateThreshold = -36500;
    amTimeAgoConfig.fullDateFormat = 'D MMMM YYYY';
  }]).run(['$locale', dates.localizeCalendars]).run(makeRoomForMessages);
});
