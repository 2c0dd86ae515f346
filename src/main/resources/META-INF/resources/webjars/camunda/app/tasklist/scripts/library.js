/*
 * The form library and its React, as Tasklist's own bundle holds them: form-js takes modules of one's own, but Tasklist
 * has no setting that hands it any. An AMD module; see config.js.
 */
define([], function() {
  'use strict';

  var load;
  window.webpackChunkcamunda_bpm_webapp.push([['trygghetshjulet'], {}, function(require) {
    load = require;
  }]);

  /** @param mark what only the source of the module that is meant says */
  function moduleThatSays(mark) {
    var id = Object.keys(load.m).find(function(candidate) {
      return load.m[candidate].toString().indexOf(mark) >= 0;
    });
    if (!id) {
      throw new Error('Tasklist has no module that says ' + mark);
    }
    return load(id);
  }

  var forms = moduleThatSays('.createFormContainer=');
  var react = moduleThatSays('useSyncExternalStore:');

  /** Every form that is opened from now on gets this module as well. */
  function extendForms(module) {
    var modules = forms.Form.prototype._getModules;
    forms.Form.prototype._getModules = function() {
      return modules.call(this).concat(module);
    };
  }

  return {forms: forms, react: react, extendForms: extendForms};
});
