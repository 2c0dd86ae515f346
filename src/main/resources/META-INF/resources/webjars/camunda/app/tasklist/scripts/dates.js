/*
 * Calendars are Swedish whatever language the browser has. An AMD module; see config.js.
 */
define(['trygghetshjulet-written'], function(written) {
  'use strict';

  var SHORT_MONTHS = ['jan', 'feb', 'mars', 'apr', 'maj', 'juni', 'juli', 'aug', 'sep', 'okt', 'nov', 'dec'];
  var DAYS = ['söndag', 'måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag'];
  var SHORT_DAYS = ['sön', 'mån', 'tis', 'ons', 'tor', 'fre', 'lör'];

  /** Call when the app has loaded its own modules; the library of the form's calendar is not there sooner. */
  function localizeCalendars($locale) {
    window.flatpickr.localize({
      firstDayOfWeek: 1,
      time_24hr: true,
      weekAbbreviation: 'v',
      rangeSeparator: ' till ',
      ordinal: function() { return ''; },
      months: {longhand: written.MONTHS, shorthand: SHORT_MONTHS},
      weekdays: {longhand: DAYS, shorthand: SHORT_DAYS},
      scrollTitle: 'Rulla för att ändra',
      toggleTitle: 'Klicka för att byta',
      yearAriaLabel: 'År',
      monthAriaLabel: 'Månad',
      hourAriaLabel: 'Timme',
      minuteAriaLabel: 'Minut'
    });
    window.flatpickr.setDefaults({ariaDateFormat: 'l j F Y'});
    // the small calendars beside a task's dates
    Object.assign($locale.DATETIME_FORMATS, {MONTH: written.MONTHS, SHORTMONTH: SHORT_MONTHS, DAY: DAYS, SHORTDAY: SHORT_DAYS, FIRSTDAYOFWEEK: 0});
  }

  return {localizeCalendars: localizeCalendars};
});
