/*
 * What a person means by a date or a number that is written the way Swedes write them. The day always comes before the
 * month, whatever language the browser has, and what can be read in two ways is not read at all. An AMD module; see config.js.
 */
define([], function() {
  'use strict';

  var MONTHS = ['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december'];
  var SHORT_MONTHS = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
  var ALSO = {febr: 2, sept: 9};

  var WRITE_DATE = 'Skriv ett datum, till exempel 2027-01-31, 31/1 2027 eller 31 januari 2027.';
  var YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
  var EIGHT_DIGITS = /^(\d{4})(\d{2})(\d{2})$/;
  var DAY_FIRST = /^(\d{1,2})([-/.])(\d{1,2})(?:\2| )(\d{4})$/;
  var IN_WORDS = /^(?:(?:mån|tis|ons|tors?|fre|lör|sön)(?:dag(?:en)?)?,? )?(?:den )?(\d{1,2})(?::?[ae])? ?([a-z]+)\.? (\d{4})$/;

  /** Spaces of every kind become one, dashes and minus signs a hyphen. */
  function plain(text) {
    return text.replace(/[\s\u200b\u2060\ufeff]+/g, ' ').trim().replace(/[\u2010-\u2015\u2212]/g, '-');
  }

  function twoDigits(number) {
    return (number < 10 ? '0' : '') + number;
  }

  function day(year, month, date) {
    var found = new Date(Date.UTC(year, month - 1, date));
    if (year < 1000 || found.getUTCMonth() !== month - 1 || found.getUTCDate() !== date) {
      return {error: 'Den dagen finns inte. ' + WRITE_DATE};
    }
    return {value: year + '-' + twoDigits(month) + '-' + twoDigits(date)};
  }

  function monthNamed(name) {
    return MONTHS.indexOf(name) + 1 || SHORT_MONTHS.indexOf(name) + 1 || ALSO[name] || 0;
  }

  /** @returns {value: ISO date, or null if nothing was written} or {error: what to write instead} */
  function readDate(text) {
    var words = plain(text).toLowerCase();
    var match;
    if (!words) {
      return {value: null};
    }
    if ((match = YEAR_FIRST.exec(words))) {
      return day(+match[1], +match[3], +match[4]);
    }
    if ((match = EIGHT_DIGITS.exec(words))) {
      return day(+match[1], +match[2], +match[3]);
    }
    if ((match = DAY_FIRST.exec(words))) {
      return day(+match[4], +match[3], +match[1]);
    }
    if ((match = IN_WORDS.exec(words)) && monthNamed(match[2])) {
      return day(+match[3], monthNamed(match[2]), +match[1]);
    }
    return {error: WRITE_DATE};
  }

  // thousands in groups of three with a space between, or no groups at all
  var NUMBER = /^([+-]?)(\d+|\d{1,3}(?: \d{3})+)(?:[,.](\d+))?$/;
  // as many digits as a number keeps exactly
  var MOST_DIGITS = 15;

  /**
   * @param decimals how many the field takes
   * @returns {value: number, or null if nothing was written} or {error: what to write instead}
   */
  function readNumber(text, decimals) {
    var words = plain(text);
    if (!words) {
      return {value: null};
    }
    var match = NUMBER.exec(words);
    if (!match) {
      return {error: decimals ? 'Skriv ett tal med siffror, till exempel 1200 eller 12,5.' : 'Skriv ett heltal med siffror, till exempel 1200.'};
    }
    var fraction = match[3] || '';
    if (fraction.length > decimals) {
      return {error: decimals ? 'Skriv talet med högst ' + decimals + (decimals === 1 ? ' decimal.' : ' decimaler.') : 'Skriv ett heltal utan punkt och komma, till exempel 1200.'};
    }
    var digits = match[2].replace(/ /g, '');
    if (digits.length + fraction.length > MOST_DIGITS) {
      return {error: 'Talet är för stort.'};
    }
    return {value: Number((match[1] === '-' ? '-' : '') + digits + (fraction ? '.' + fraction : ''))};
  }

  var WRITTEN_OUT = {weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC'};

  /** @returns such as "söndag 31 januari 2027" */
  function inWords(isoDate) {
    return new Intl.DateTimeFormat('sv-SE', WRITTEN_OUT).format(new Date(isoDate + 'T00:00:00Z'));
  }

  /** @returns a number as it is written in Swedish, without groups, so that it can be edited */
  function numberInWords(number) {
    return String(number).replace('.', ',');
  }

  var IN_SWEDEN = 'Europe/Stockholm';
  var DAY = new Intl.DateTimeFormat('sv-SE', {day: 'numeric', month: 'long', year: 'numeric', timeZone: IN_SWEDEN});
  var TIME = new Intl.DateTimeFormat('sv-SE', {hour: '2-digit', minute: '2-digit', timeZone: IN_SWEDEN});

  /** @returns such as "27 november 2026 kl. 14.05", the time in Sweden, of which no part goes on the next line alone */
  function moment(instant) {
    return DAY.format(new Date(instant)).replace(/ /g, '\u00a0') + ' ' + clock(instant);
  }

  function clock(instant) {
    return 'kl.\u00a0' + TIME.format(new Date(instant)).replace(':', '.');
  }

  /** @returns the same, without the day if it is today */
  function recently(instant) {
    return DAY.format(new Date(instant)) === DAY.format(new Date()) ? clock(instant) : moment(instant);
  }

  return {
    moment: moment, recently: recently,
    MONTHS: MONTHS, readDate: readDate, readNumber: readNumber, inWords: inWords, numberInWords: numberInWords
  };
});
