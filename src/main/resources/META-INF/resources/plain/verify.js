// The code of a scanned link stands behind its hash sign, so that no server writes it to a log.
const field = document.getElementById('code');

function check() {
  const code = location.hash.slice(1);
  if (code) {
    // Going back must not lead into the same check again.
    history.replaceState(null, '', location.pathname + location.search);
    field.value = code;
    field.form.submit();
  }
}

addEventListener('hashchange', check);
check();
