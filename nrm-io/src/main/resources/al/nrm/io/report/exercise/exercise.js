(function () {
  'use strict';
  var main = document.querySelector('main');
  var words = main.dataset;
  var forms = Array.prototype.slice.call(document.querySelectorAll('form.exercise'));
  var checked = {};

  function points(form) {
    return Array.prototype.slice.call(form.querySelectorAll('[data-right]'));
  }

  function answer(point) {
    var box = point.querySelector('input[type=checkbox]');
    if (box) {
      return box.checked ? 'APPLIES' : 'DOES_NOT_APPLY';
    }
    var one = point.querySelector('input:checked');
    return one ? one.value : '';
  }

  function fill(text, values) {
    return text.replace(/\{(\d)\}/g, function (place, index) { return values[Number(index)]; });
  }

  function document_of(form) {
    var group = { tell: {}, keep: [] };
    points(form).forEach(function (point) {
      var given = answer(point);
      var kind = point.dataset.kind;
      if (kind === 'TELL' && given) {
        group.tell[point.dataset.subject] = given;
      } else if (kind === 'KEEP' && given === 'APPLIES') {
        group.keep.push(point.dataset.subject);
      } else if (kind === 'STATUS' && given) {
        group.status = given;
      } else if (kind === 'URGENCY' && given) {
        group.urgency = given;
      }
    });
    return JSON.stringify({ schema: 'nrm/answers/1', groups: [group] }, null, 1);
  }

  function summary() {
    var right = 0;
    var all = 0;
    var rules = {};
    var ids = Object.keys(checked);
    ids.forEach(function (id) {
      right += checked[id].right;
      all += checked[id].all;
      checked[id].rules.forEach(function (rule) { rules[rule] = (rules[rule] || 0) + 1; });
    });
    document.getElementById('results-line').textContent = ids.length
        ? fill(words.results, [ids.length, forms.length, right, all]) : words.none;
    var any = false;
    Array.prototype.forEach.call(document.querySelectorAll('[data-rule]'), function (line) {
      var count = rules[line.dataset.rule] || 0;
      line.hidden = count === 0;
      any = any || count !== 0;
      line.querySelector('.count').textContent = String(count);
    });
    document.getElementById('results-rules').hidden = !any;
  }

  function check(form) {
    var tally = { right: 0, all: 0, rules: [] };
    points(form).forEach(function (point) {
      var given = answer(point);
      var right = given === point.dataset.right;
      tally.all += 1;
      tally.right += right ? 1 : 0;
      if (!right) {
        tally.rules = tally.rules.concat(point.dataset.rules ? point.dataset.rules.split(' ') : []);
      }
      point.classList.toggle('right', right);
      point.classList.toggle('wrong', !right);
      point.querySelector('.mark').textContent = right
          ? words.right : fill(given ? words.wrong : words.open, [point.dataset.label]);
    });
    checked[form.id] = tally;
    form.querySelector('.feedback').hidden = false;
    form.querySelector('textarea').value = document_of(form);
    var line = form.querySelector('.result');
    line.textContent = fill(words.result, [tally.right, tally.all]);
    line.focus();
    summary();
  }

  function clear(form) {
    points(form).forEach(function (point) {
      point.classList.remove('right', 'wrong');
      point.querySelector('.mark').textContent = '';
    });
    form.querySelector('.feedback').hidden = true;
    form.querySelector('.result').textContent = '';
    delete checked[form.id];
    summary();
  }

  forms.forEach(function (form) {
    form.addEventListener('submit', function (event) {
      event.preventDefault();
      check(form);
    });
    form.addEventListener('reset', function () { clear(form); });
  });
  summary();
}());
