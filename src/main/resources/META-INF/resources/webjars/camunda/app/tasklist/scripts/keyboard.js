/*
 * For those who work by keyboard: where the focus goes when a list gets a row or loses one, and a way past the 28 stops
 * before the form. An AMD module; see config.js.
 */
define(['trygghetshjulet-library'], function(library) {
  'use strict';

  var FIELDS = ['input:not([hidden]):not(:disabled):not([readonly])', 'textarea:not(:disabled):not([readonly])', 'select:not(:disabled)'];

  /** form-js scrolls to its button when a row was added, past the row; without a hold on the button it stays where it is. */
  function Lists(repeatRenderManager) {
    var draw = repeatRenderManager.RepeatFooter;
    repeatRenderManager.RepeatFooter = function(props) {
      var footer = draw(props);
      var add = footer.props.children[0];
      if (add) {
        add.ref = null;
      }
      return footer;
    };
  }
  Lists.$inject = ['repeatRenderManager'];

  library.extendForms({__init__: ['trygghetshjuletLists'], trygghetshjuletLists: ['type', Lists]});

  function rowsOf(list) {
    return Array.prototype.filter.call(list.querySelectorAll('.fjs-repeat-row-container'), function(row) {
      return row.closest('.fjs-form-field-dynamiclist') === list;
    });
  }

  function addButtonOf(list) {
    return Array.prototype.find.call(list.querySelectorAll('.fjs-repeat-render-add'), function(button) {
      return button.closest('.fjs-form-field-dynamiclist') === list;
    });
  }

  function goTo(element) {
    if (element) {
      element.focus({preventScroll: true});
      element.scrollIntoView({block: 'center'});
    }
  }

  /** Calls when form-js has drawn the list anew. */
  function whenDrawn(list, action) {
    var observer = new MutationObserver(function() {
      observer.disconnect();
      action();
    });
    observer.observe(list, {childList: true, subtree: true});
  }

  function firstField(place) {
    return place.querySelector(FIELDS.join());
  }

  document.addEventListener('click', function(event) {
    var add = event.target.closest('.fjs-repeat-render-add');
    var remove = event.target.closest('.fjs-repeat-row-remove');
    var list = (add || remove) && (add || remove).closest('.fjs-form-field-dynamiclist');
    if (!list) {
      return;
    }
    var before = rowsOf(list);
    var removed = remove ? before.indexOf(remove.parentNode) : -1;
    whenDrawn(list, function() {
      var rows = rowsOf(list);
      if (add && rows.length > before.length) {
        goTo(firstField(rows[rows.length - 1]));
      } else if (remove && rows.length < before.length) {
        var row = rows[Math.max(removed - 1, 0)];
        goTo(row ? firstField(row) : addButtonOf(list));
      }
    });
  }, true);

  /** To what the person came for: the button that takes the task, or the form's first field, or the task's name. */
  function target() {
    var card = document.querySelector('.task-card');
    if (!card) {
      return document.querySelector('.tasks-list .task a');
    }
    var claim = card.querySelector('.th-claim:not(.ng-hide) .btn:not(.ng-hide)');
    var form = card.querySelector('.fjs-form');
    var name = card.querySelector('h2.task');
    if (name) {
      name.tabIndex = -1;
    }
    return claim || form && firstField(form) || name;
  }

  var link = document.createElement('a');
  link.href = '#';
  link.className = 'th-skip';
  link.textContent = 'Gå till formuläret';
  link.addEventListener('click', function(event) {
    event.preventDefault();
    goTo(target());
  });
  document.body.prepend(link);
});
