/*
 * What every field of our own is made of: its frame, and what is being written in it until that is read. An AMD module;
 * see config.js.
 */
define(['trygghetshjulet-library'], function(library) {
  'use strict';

  var forms = library.forms;
  var h = library.react.createElement;
  var useEffect = library.react.useEffect;
  var useState = library.react.useState;

  var beingWritten = new Set();

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

  /**
   * What is being written in a field, and what the form makes of it when the person leaves the field, or sends or saves
   * the form from within it. It is the field's own until then: a form that is drawn again meanwhile shows it still.
   *
   * @param read text to value; the text itself if it was not understood
   * @param show value to text
   * @param pauseMillis without a key after which it is read as well; without: never
   */
  function useTyping(props, read, show, pauseMillis) {
    var typing = useState(null);
    var typed = typing[0];
    var setTyped = typing[1];
    var value = props.value === undefined ? null : props.value;

    /** @returns whether it is another value than before */
    function keep(text) {
      var meant = read(text);
      setTyped(null);
      if (meant === value) {
        return false;
      }
      props.onChange({value: meant});
      return true;
    }

    /** As keep. The field itself is asked: a program that fills it in for the person may leave it before it is drawn again. */
    function keepWhatStands(event) {
      var text = event.target.value;
      if (typed === null && text === show(value)) {
        return false;
      }
      var isNew = keep(text);
      if (!isNew) {
        // nothing is drawn again where nothing has changed
        event.target.value = show(value);
      }
      return isNew;
    }

    useEffect(function() {
      if (typed === null) {
        return undefined;
      }
      var keepThis = function() { keep(typed); };
      var pause = pauseMillis && setTimeout(keepThis, pauseMillis);
      beingWritten.add(keepThis);
      return function() {
        clearTimeout(pause);
        beingWritten.delete(keepThis);
      };
    });

    return {
      keepWhatStands: keepWhatStands,
      attributes: {
        readOnly: props.readonly,
        value: typed === null ? show(value) : typed,
        onFocus: props.onFocus,
        onInput: function(event) { setTyped(event.target.value); },
        onBlur: function(event) {
          // form-js looks at what is new by itself, and here at what was there before
          if (!keepWhatStands(event)) {
            props.onBlur();
          }
        }
      }
    };
  }

  /** Reads what is being written as if the person had left the field. */
  function keepTyped() {
    Array.from(beingWritten).forEach(function(keep) { keep(); });
  }

  return {frame: frame, isRequired: isRequired, attributes: attributes, useTyping: useTyping, keepTyped: keepTyped};
});
