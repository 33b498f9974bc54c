(function () {
  'use strict';
  var root = document.documentElement;
  var panel = document.getElementById('evidence');
  var title = document.getElementById('evidence-title');
  var cameFrom = null;
  root.classList.add('js');

  function each(selector, act) {
    Array.prototype.forEach.call(document.querySelectorAll(selector), act);
  }
  function clear() {
    each('.source.open', function (e) { e.classList.remove('open'); });
    each('.now', function (e) { e.classList.remove('now'); });
  }
  function show(hash, from) {
    var target = hash.length > 1 ? document.getElementById(hash.slice(1)) : null;
    var source = target ? target.closest('.source') : null;
    if (!source) { return false; }
    clear();
    source.classList.add('open');
    panel.classList.add('open');
    title.textContent = source.getAttribute('data-title');
    if (target !== source) {
      each('[data-p="' + target.getAttribute('data-p') + '"]', function (e) {
        e.classList.add('now');
        if (e.closest('details')) { e.closest('details').open = true; }
      });
      panel.scrollTop += target.getBoundingClientRect().top - panel.getBoundingClientRect().top - panel.clientHeight / 3;
    } else {
      panel.scrollTop = 0;
    }
    if (from) {
      from.classList.add('now');
      cameFrom = from;
      panel.focus({preventScroll: true});
    }
    return true;
  }
  function close() {
    if (!panel.classList.contains('open')) { return; }
    panel.classList.remove('open');
    clear();
    title.textContent = title.getAttribute('data-empty');
    if (cameFrom) { cameFrom.focus(); cameFrom = null; }
  }
  document.addEventListener('click', function (event) {
    var link = event.target.closest('a[href^="#"]');
    if (link && show(link.getAttribute('href'), link)) {
      event.preventDefault();
      history.replaceState(null, '', link.getAttribute('href'));
    }
  });
  document.getElementById('evidence-close').addEventListener('click', close);
  document.addEventListener('keydown', function (event) {
    if (event.key === 'Escape') { close(); }
  });
  window.addEventListener('hashchange', function () { show(location.hash, null); });
  show(location.hash, null);
}());
