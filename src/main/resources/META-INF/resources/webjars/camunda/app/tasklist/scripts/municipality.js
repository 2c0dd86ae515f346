/*
 * Whose task it is. Some people serve several municipalities and have all their tasks in one list, so each card, the
 * open task and the dialog that starts a process say the municipality's name; Tasklist knows its id only. An AMD module; see config.js.
 */
define(['angular'], function(angular) {
  'use strict';

  // public, as on the start page; where the product is served from, "/camunda" is the web apps' own part of the path
  var appRoot = document.querySelector('base').getAttribute('app-root') || '';
  var NAMES = appRoot.replace(/\/camunda\/?$/, '') + '/api/public/kommuner';

  var ON_CARD = '<h6 class="municipality" ng-if="task.tenantId">{{ task.tenantId | municipality }}</h6>';

  /** The list is filled before the names are there; the id stands in for a moment. */
  function municipality($rootScope) {
    var names = {};
    window.fetch(NAMES).then(function(answer) {
      return answer.json();
    }).then(function(entries) {
      entries.forEach(function(entry) {
        names[entry.id] = entry.name;
      });
      $rootScope.$applyAsync();
    });
    var name = function(id) {
      return names[id] || id;
    };
    name.$stateful = true;
    return name;
  }

  function decorateList($delegate) {
    var directive = $delegate[0];
    directive.template = directive.template.replace('<h6 class="process-definition"', ON_CARD + '$&');
    return $delegate;
  }

  function decorateTask($delegate) {
    var directive = $delegate[0];
    directive.template = directive.template.replace(/\{\{ task\.tenantId \}\}/g, '{{ task.tenantId | municipality }}');
    return $delegate;
  }

  var IN_TITLE = ' <span ng-repeat="chosen in processDefinitions | filter: {id: params.processDefinitionId}: true">'
    + '({{ chosen.tenantId | municipality }})</span>';

  /** The dialog that starts a process has its template in the call that opens it. */
  function decorateModal($delegate) {
    var open = $delegate.open;
    $delegate.open = function(options) {
      if (options.controller === 'camProcessStartModalCtrl') {
        options.template = options.template
          .replace('{{ processDefinition.tenantId }}', '{{ processDefinition.tenantId | municipality }}')
          .replace('{{ params.processDefinitionName }}', '$&' + IN_TITLE);
      }
      return open.call($delegate, options);
    };
    return $delegate;
  }

  angular.module('trygghetshjulet.municipality', ['ui.bootstrap'])
    .filter('municipality', ['$rootScope', municipality])
    .config(['$provide', function($provide) {
      $provide.decorator('camTasksDirective', ['$delegate', decorateList]);
      $provide.decorator('camTasklistTaskDirective', ['$delegate', decorateTask]);
      $provide.decorator('$uibModal', ['$delegate', decorateModal]);
    }]);
});
