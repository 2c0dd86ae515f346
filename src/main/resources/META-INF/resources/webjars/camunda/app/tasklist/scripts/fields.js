/*
 * Fields of our own for dates, numbers and choices. form-js 1.8.7 reads what it does not understand as another date, drops
 * characters while a number is written, and its list of choices opens once. Here a value is either what the person meant,
 * or the very text that was written, which no form lets through. An AMD module; see config.js.
 */
define([
  'trygghetshjulet-library', 'trygghetshjulet-written', 'trygghetshjulet-fieldparts', 'trygghetshjulet-texts'
], function(library, written, parts, texts) {
  'use strict';

  var forms = library.forms;
  var h = library.react.createElement;
  var useEffect = library.react.useEffect;
  var useRef = library.react.useRef;

  var opened = new WeakMap();

  /** @returns the value, or the text itself if it was not understood */
  function meant(found, text) {
    return found.error ? text : found.value;
  }

  /**
   * One line of text that stands for a value.
   *
   * @param read text to {value} or {error}
   * @param show value to text
   */
  function Written(props) {
    var typing = parts.useTyping(props, function(text) { return meant(props.read(text), text); }, props.show);
    return h('input', Object.assign(parts.attributes(props), {
      ref: props.inputRef,
      class: 'fjs-input',
      type: 'text',
      inputMode: props.inputMode,
      placeholder: props.placeholder,
      autoComplete: 'off',
      onKeyDown: function(event) {
        if (event.key === 'Enter' || event.key === 'ArrowDown') {
          typing.keepWhatStands(event);
        }
        if (props.onKeyDown) {
          props.onKeyDown(event);
        }
      }
    }, typing.attributes));
  }

  // ---- numbers

  function decimalsOf(field) {
    return field.decimalDigits === undefined ? Infinity : field.decimalDigits;
  }

  function showNumber(value) {
    return typeof value === 'number' ? written.numberInWords(value) : value || '';
  }

  function NumberField(props) {
    var decimals = decimalsOf(props.field);
    return parts.frame('number', props, props.field.label, h('div', {class: 'fjs-input-group'},
      h(Written, Object.assign({}, props, {
        inputMode: decimals === 0 && !(props.field.validate && props.field.validate.min < 0) ? 'numeric' : 'text',
        read: function(text) { return written.readNumber(text, decimals); },
        show: showNumber
      }))));
  }

  NumberField.config = Object.assign({}, forms.Numberfield.config, {
    sanitizeValue: function(given) {
      return typeof given.value === 'string' ? meant(written.readNumber(given.value, decimalsOf(given.formField)), given.value) : given.value;
    }
  });

  // ---- dates

  function showDate(value) {
    return value || '';
  }

  function isDate(value) {
    return Boolean(value) && !written.readDate(value).error;
  }

  /** The library's own calendar beside the field; it lives in an element that no one else draws. */
  function useCalendar(place, input, choose) {
    var calendar = useRef(null);
    var chosen = useRef(choose);
    chosen.current = choose;
    useEffect(function() {
      var anchor = document.createElement('input');
      anchor.hidden = true;
      place.current.append(anchor);
      calendar.current = window.flatpickr(anchor, {
        static: true,
        clickOpens: false,
        dateFormat: 'Y-m-d',
        ignoredFocusElements: [input.current],
        onChange: function(days, day) { chosen.current(day); },
        onClose: function(days, day, picker) {
          if (picker.calendarContainer.contains(document.activeElement)) {
            input.current.focus();
          }
        }
      });
      calendar.current.calendarContainer.addEventListener('focusout', function(event) {
        if (!place.current.contains(event.relatedTarget)) {
          calendar.current.close();
        }
      });
      return function() {
        calendar.current.destroy();
        calendar.current = null;
      };
    }, []);
    return calendar;
  }

  function DateField(props) {
    var place = useRef(null);
    var input = useRef(null);
    var value = props.value || null;
    var calendar = useCalendar(place, input, function(day) {
      props.onChange({value: day});
      input.current.focus();
    });
    var canChoose = !props.readonly && !props.disabled;

    /** On the day that stands in the field, if one does. */
    function enterCalendar() {
      calendar.current.setDate(written.readDate(input.current.value).value, false);
      calendar.current.open();
      var days = calendar.current.calendarContainer;
      (days.querySelector('.flatpickr-day.selected') || days.querySelector('.flatpickr-day.today')
        || days.querySelector('.flatpickr-day')).focus();
    }

    return parts.frame('datetime', props, props.field.dateLabel,
      h('div', {class: 'th-date'},
        h('div', {class: 'fjs-input-group'},
          h(Written, Object.assign({}, props, {
            inputRef: input,
            placeholder: 'åååå-mm-dd',
            read: written.readDate,
            show: showDate,
            onKeyDown: function(event) {
              if (event.key === 'ArrowDown' && canChoose) {
                event.preventDefault();
                enterCalendar();
              }
            }
          })),
          canChoose && h('button', {
            type: 'button',
            class: 'th-date-calendar',
            'aria-label': 'Välj ' + (props.field.dateLabel || 'datum') + ' i kalender',
            onClick: function() {
              if (calendar.current.isOpen) {
                calendar.current.close();
              } else {
                enterCalendar();
              }
            }
          }, h('svg', {width: 18, height: 18, viewBox: '0 0 18 18', 'aria-hidden': true, fill: 'none', stroke: 'currentColor', 'stroke-width': 1.5},
            h('path', {d: 'M2.5 4h13v11.5h-13zM2.5 7.5h13M6 2v3.5M12 2v3.5'})))),
        h('div', {ref: place, class: 'th-date-place'})),
      h('p', {class: 'th-date-words', 'aria-live': 'polite'}, isDate(value) ? written.inWords(value) : ''));
  }

  DateField.config = Object.assign({}, forms.Datetime.config, {
    sanitizeValue: function(given) { return typeof given.value === 'string' ? given.value : null; }
  });

  // ---- choices

  /** Options come with the form, or with its data under the name that the field gives. */
  function optionsOf(field, form) {
    var given = field.valuesKey === undefined ? field.values : (form._getState().initialData || {})[field.valuesKey];
    return (Array.isArray(given) ? given : []).map(function(option) {
      return typeof option === 'object' ? option : {value: option, label: option};
    });
  }

  /** The browser's own list: opens as often as it is asked to, by key, mouse and finger, and says what it is. */
  function selectField(form) {
    function SelectField(props) {
      var options = optionsOf(props.field, form);
      var value = props.value || '';
      var known = options.some(function(option) { return option.value === value; });
      useEffect(function() {
        if (value && !known) {
          props.onChange({value: null});
        }
      });
      return parts.frame('select', props, props.field.label, h('div', {class: 'fjs-input-group'},
        h('select', Object.assign(parts.attributes(props), {
          class: 'fjs-input',
          disabled: props.disabled || props.readonly,
          value: known ? value : '',
          onFocus: props.onFocus,
          onBlur: props.onBlur,
          onChange: function(event) { props.onChange({value: event.target.value || null}); }
        }),
          h('option', {value: ''}, 'Välj'),
          options.map(function(option) {
            return h('option', {key: option.value, value: option.value}, option.label);
          }))));
    }
    SelectField.config = forms.Select.config;
    return SelectField;
  }

  // ---- what is wrong

  // as the server has it: what Unicode calls white space, or nobody can see
  var INVISIBLE = /[\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}\u2800]/gu;

  /** @returns what is wrong with a value beyond what form-js looks for, or nothing */
  function fault(field, value) {
    if (typeof value !== 'string') {
      return null;
    }
    switch (field.type) {
      case 'number':
        return written.readNumber(value, decimalsOf(field)).error;
      case 'datetime':
        return written.readDate(value).error;
      case 'textfield':
      case 'textarea':
        return value && parts.isRequired(field) && !value.replace(INVISIBLE, '') ? 'Fältet måste fyllas i.' : null;
      default:
        return null;
    }
  }

  function Fields(form, formFields, formFieldRegistry, validator, eventBus) {
    opened.set(form._container, form);
    formFields.register('number', NumberField);
    formFields.register('datetime', DateField);
    formFields.register('select', selectField(form));
    formFields.register('textfield', texts.TextField);
    formFields.register('textarea', texts.TextArea);

    var validate = validator.validateFieldInstance;
    validator.validateFieldInstance = function(instance, value) {
      var field = formFieldRegistry.get(instance.id);
      var found = field && fault(field, value);
      return found ? [found] : validate.call(validator, instance, value);
    };

    // sent while the person still writes
    eventBus.on('presubmit', parts.keepTyped);
  }
  Fields.$inject = ['form', 'formFields', 'formFieldRegistry', 'validator', 'eventBus'];

  library.extendForms({__init__: ['trygghetshjulet'], trygghetshjulet: ['type', Fields]});

  /** @returns the form-js form within an element; undefined before it is drawn */
  function formIn(element) {
    var container = element.querySelector('.fjs-container');
    return container ? opened.get(container) : undefined;
  }

  function pathOf(valuePath) {
    return valuePath.reduce(function(path, step) {
      return typeof step === 'number' ? path + '[' + step + ']' : path ? path + '.' + step : step;
    }, '');
  }

  /** @param findings what the server refused: {path, reason} for each field */
  function markRefused(element, findings) {
    var form = formIn(element);
    if (!form) {
      return;
    }
    var errors = {};
    form.get('formFieldInstanceRegistry').getAllKeyed().forEach(function(instance) {
      var path = pathOf(instance.valuePath);
      var reasons = findings.filter(function(finding) { return finding.path === path; }).map(function(finding) { return finding.reason; });
      if (reasons.length) {
        [instance.id].concat(Object.values(instance.indexes || {})).reduce(function(level, step, index, steps) {
          level[step] = index === steps.length - 1 ? reasons : level[step] || {};
          return level[step];
        }, errors);
      }
    });
    form._setState({errors: errors});
  }

  var REQUIRED = ['Field is required.', 'Fältet måste fyllas i.'];

  /** Messages lie in lists, and those of a list's rows in lists or objects of them. */
  function withoutRequired(errors) {
    if (Array.isArray(errors)) {
      return errors.filter(function(error) { return REQUIRED.indexOf(error) < 0; }).map(withoutRequired);
    }
    if (!errors || typeof errors !== 'object') {
      return errors;
    }
    return Object.keys(errors).reduce(function(left, step) {
      left[step] = withoutRequired(errors[step]);
      return left;
    }, {});
  }

  /** What is not filled in yet is no fault of a draft's, though the person has been in the field. */
  function forgiveEmpty(form) {
    form._setState({errors: withoutRequired(form._getState().errors)});
  }

  /** Whether several people write in the form: then it tells which text was seen. */
  function isShared(element) {
    var form = formIn(element);
    return Boolean(form) && form.get('formFieldRegistry').getAll().some(function(field) { return field.key === 'seen'; });
  }

  /** What would be sent, as far as it has been written. */
  function contentOf(element) {
    var form = formIn(element);
    form.get('eventBus').fire('presubmit');
    return form._getSubmitData();
  }

  /** Draws the form anew with what it shows from now on; done when it has been drawn. */
  function renew(element, values) {
    var form = formIn(element);
    return form.importSchema(form._getState().schema, values).then(function() {
      return new Promise(function(drawn) { requestAnimationFrame(function() { setTimeout(drawn, 50); }); });
    });
  }

  return {
    markRefused: markRefused, forgiveEmpty: forgiveEmpty, keepTyped: parts.keepTyped,
    isShared: isShared, contentOf: contentOf, renew: renew
  };
});
