/*
 * Dates are Swedish whatever language the browser has. An AMD module; see config.js.
 */
define([], function() {
  'use strict';

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

  /** Call when the app has loaded its own modules; the library of the form's calendar is not there sooner. */
  function localizeCalendars($locale) {
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
    // the small calendars beside a task's dates
    Object.assign($locale.DATETIME_FORMATS, {MONTH: MONTHS, SHORTMONTH: SHORT_MONTHS, DAY: DAYS, SHORTDAY: SHORT_DAYS, FIRSTDAYOFWEEK: 0});
  }

  return {localizeCalendars: localizeCalendars};
});
