/*
 * Fields of our own for dates, numbers and choices. form-js 1.8.7 reads what it does not understand as another date, drops
 * characters while a number is written, and its list of choices opens once. Here a value is either what the person meant,
 * or the very text that was written, which no form lets through. An AMD module; see config.js.
 */
define(['trygghetshjulet-library', 'trygghetshjulet-written'], function(library, written) {
  'use strict';

  var forms = library.forms;
  var h = library.react.createElement;
  var useEffect = library.react.useEffect;
  var useRef = library.react.useRef;
  var useState = library.react.useState;

  var opened = new WeakMap();
  var kept = new Set();

  function classes(type, props) {
    return 'fjs-form-field fjs-form-field-' + type
      + (props.errors.length ? ' fjs-has-errors' : '')
      + (props.disabled ? ' fjs-disabled' : '')
      + (props.readonly ? ' fjs-readonly' : '');
  }

  /** Label, field, help text and messages, tied together for those who listen. */
  function frame(type, props, label, control, more) {
    return h('div', {class: classes(type, props)},
      h(forms.Label, {htmlFor: props.domId, label: label, required: isRequired(props.field)}),
      control,
      more,
      h(forms.Description, {id: props.domId + '-description', description: props.field.description}),
      h(forms.Errors, {id: props.domId + '-error-message', errors: props.errors}));
  }

  function isRequired(field) {
    return Boolean(field.validate && field.validate.required);
  }

  function attributes(props) {
    return {
      id: props.domId,
      disabled: props.disabled,
      'aria-required': isRequired(props.field) || undefined,
      'aria-invalid': props.errors.length > 0,
      'aria-describedby': props.domId + '-description ' + props.domId + '-error-message'
    };
  }

  /** @returns the value, or the text itself if it was not understood */
  function meant(found, text) {
    return found.error ? text : found.value;
  }

  /**
   * One line of text that stands for a value. What is being written is read when the person leaves the field, or sends or
   * saves the form from within it.
   *
   * @param read text to {value} or {error}
   * @param show value to text
   */
  function Written(props) {
    var typing = useState(null);
    var typed = typing[0];
    var setTyped = typing[1];
    var value = props.value === undefined ? null : props.value;

    function keep(text) {
      var read = meant(props.read(text), text);
      setTyped(null);
      if (read !== value) {
        props.onChange({value: read});
      }
    }

    /** The field itself is asked: a program that fills it in for the person may leave it before it is drawn again. */
    function keepWhatStands(event) {
      var text = event.target.value;
      if (typed !== null || text !== props.show(value)) {
        keep(text);
        if (meant(props.read(text), text) === value) {
          // nothing is drawn again where nothing has changed
          event.target.value = props.show(value);
        }
      }
    }

    useEffect(function() {
      if (typed === null) {
        return undefined;
      }
      var keepThis = function() { keep(typed); };
      kept.add(keepThis);
      return function() { kept.delete(keepThis); };
    });

    return h('input', Object.assign(attributes(props), {
      ref: props.inputRef,
      class: 'fjs-input',
      type: 'text',
      inputMode: props.inputMode,
      placeholder: props.placeholder,
      readOnly: props.readonly,
      autoComplete: 'off',
      value: typed === null ? props.show(value) : typed,
      onFocus: props.onFocus,
      onInput: function(event) { setTyped(event.target.value); },
      onKeyDown: function(event) {
        if (event.key === 'Enter' || event.key === 'ArrowDown') {
          keepWhatStands(event);
        }
        if (props.onKeyDown) {
          props.onKeyDown(event);
        }
      },
      onBlur: function(event) {
        keepWhatStands(event);
        props.onBlur();
      }
    }));
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
    return frame('number', props, props.field.label, h('div', {class: 'fjs-input-group'},
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

    return frame('datetime', props, props.field.dateLabel,
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
      return frame('select', props, props.field.label, h('div', {class: 'fjs-input-group'},
        h('select', Object.assign(attributes(props), {
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
        return value && isRequired(field) && !value.replace(INVISIBLE, '') ? 'Fältet måste fyllas i.' : null;
      default:
        return null;
    }
  }

  /** A row's key goes back as it came; nobody needs to see it. */
  function keptOr(Field) {
    function KeptField(props) {
      return props.field.properties && props.field.properties.kept === 'true' ? null : h(Field, props);
    }
    KeptField.config = Field.config;
    return KeptField;
  }

  /** Reads what is being written as if the person had left the field. */
  function keepTyped() {
    Array.from(kept).forEach(function(keep) { keep(); });
  }

  function Fields(form, formFields, formFieldRegistry, validator, eventBus) {
    opened.set(form._container, form);
    formFields.register('number', NumberField);
    formFields.register('datetime', DateField);
    formFields.register('select', selectField(form));
    formFields.register('textfield', keptOr(forms.Textfield));

    var validate = validator.validateFieldInstance;
    validator.validateFieldInstance = function(instance, value) {
      var field = formFieldRegistry.get(instance.id);
      var found = field && fault(field, value);
      return found ? [found] : validate.call(validator, instance, value);
    };

    // sent while the person still writes
    eventBus.on('presubmit', keepTyped);
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
    markRefused: markRefused, forgiveEmpty: forgiveEmpty, keepTyped: keepTyped,
    isShared: isShared, contentOf: contentOf, renew: renew
  };
});
