/*
 * Fields of our own for texts. form-js 1.8.7 reads a text a moment after the last key, and from the page: whatever draws
 * the form again within that moment, a choice beside it or a program that fills in several fields, takes the text away.
 * An AMD module; see config.js.
 */
define(['trygghetshjulet-library', 'trygghetshjulet-fieldparts'], function(library, parts) {
  'use strict';

  var forms = library.forms;
  var h = library.react.createElement;
  var useLayoutEffect = library.react.useLayoutEffect;
  var useRef = library.react.useRef;

  // what depends on a text, such as a field that is asked for with it, follows soon after the last key
  var PAUSE_MILLIS = 300;
  var LEAST_HEIGHT = 75;
  var MOST_HEIGHT = 350;

  function asItStands(text) {
    return text;
  }

  function show(value) {
    return value || '';
  }

  function useText(props) {
    return Object.assign(parts.attributes(props), parts.useTyping(props, asItStands, show, PAUSE_MILLIS).attributes);
  }

  function isForNobody(props) {
    return Boolean(props.field.properties) && props.field.properties.kept === 'true';
  }

  function Line(props) {
    return parts.frame('textfield', props, props.field.label, h('div', {class: 'fjs-input-group'},
      h('input', Object.assign({type: 'text', class: 'fjs-input'}, useText(props)))));
  }

  /** A row's key goes back as it came; nobody needs to see it. */
  function TextField(props) {
    return isForNobody(props) ? null : h(Line, props);
  }

  TextField.config = forms.Textfield.config;

  /** As high as what is written in it, within reason. */
  function fit(area) {
    area.style.height = '0';
    var border = area.offsetHeight - area.clientHeight;
    var wanted = area.scrollHeight + border;
    area.style.height = Math.max(LEAST_HEIGHT, Math.min(wanted, MOST_HEIGHT)) + 'px';
    area.style.overflow = wanted > MOST_HEIGHT ? 'auto' : 'hidden';
  }

  function TextArea(props) {
    var area = useRef(null);
    var text = useText(props);
    useLayoutEffect(function() { fit(area.current); }, [text.value]);
    return parts.frame('textarea', props, props.field.label,
      h('textarea', Object.assign({ref: area, class: 'fjs-textarea'}, text)));
  }

  TextArea.config = forms.Textarea.config;

  return {TextField: TextField, TextArea: TextArea};
});
