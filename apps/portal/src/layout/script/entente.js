/* Comfort only: every page does all it does without this file. */

const spoken = document.body.dataset;

/* A form left with something written in it asks once before it is lost. */
for (const form of document.querySelectorAll('form[data-guard]')) {
  let written = false;
  form.addEventListener('input', () => {
    written = true;
  });
  form.addEventListener('submit', () => {
    written = false;
  });
  addEventListener('beforeunload', (leaving) => {
    if (written) leaving.preventDefault();
  });
}

/* A file too large, or of a kind that is not taken, is said before it is sent; then how far the sending is. */
for (const form of document.querySelectorAll('form[enctype="multipart/form-data"]')) {
  const input = form.querySelector('input[type="file"]');
  if (input === null) continue;
  const said = document.createElement('p');
  said.className = 'upload-said';
  said.setAttribute('role', 'status');
  input.insertAdjacentElement('afterend', said);
  const most = Number(input.dataset.mostBytes ?? Number.POSITIVE_INFINITY);
  const kinds = (input.accept ?? '')
    .split(',')
    .map((kind) => kind.trim())
    .filter(Boolean);

  input.addEventListener('change', () => {
    said.textContent = [...input.files]
      .map((file) => faultOf(file, most, kinds))
      .filter(Boolean)
      .join(' ');
  });

  form.addEventListener('submit', (sending) => {
    if ([...input.files].some((file) => faultOf(file, most, kinds) !== '')) {
      sending.preventDefault();
      input.focus();
      return;
    }
    if (input.files.length === 0) return;
    sending.preventDefault();
    send(form, said);
  });
}

function faultOf(file, most, kinds) {
  if (file.size > most) return `${file.name} : ${spoken.tooLarge}`;
  if (file.size === 0) return `${file.name} : ${spoken.empty}`;
  const name = file.name.toLowerCase();
  const taken = kinds.length === 0 || kinds.some((kind) => fits(kind, file.type, name));
  return taken ? '' : `${file.name} : ${spoken.wrongKind}`;
}

function fits(kind, type, name) {
  if (kind.startsWith('.')) return name.endsWith(kind);
  return kind.endsWith('/*') ? type.startsWith(kind.slice(0, -1)) : type === kind;
}

function send(form, said) {
  const bar = document.createElement('progress');
  bar.max = 1;
  bar.value = 0;
  bar.setAttribute('aria-label', spoken.sending);
  said.replaceChildren(document.createTextNode(`${spoken.sending} `), bar);
  const request = new XMLHttpRequest();
  request.open('POST', form.action);
  request.upload.addEventListener('progress', ({ loaded, total, lengthComputable }) => {
    if (lengthComputable) bar.value = loaded / total;
  });
  request.addEventListener('load', () => {
    if (request.status < 300) {
      // The very same address is read again; another one, were it only by its question, is gone to.
      if (request.responseURL === location.href.split('#')[0]) location.reload();
      else location.assign(request.responseURL);
      return;
    }
    // The answer is a page that says what to correct: it takes the place of this one.
    const answer = new DOMParser().parseFromString(request.responseText, 'text/html');
    document.title = answer.title;
    document.querySelector('main').replaceWith(answer.querySelector('main'));
    document.querySelector('main').focus();
  });
  request.addEventListener('error', () => {
    said.textContent = spoken.cutOff;
  });
  request.send(new FormData(form));
}

/* A dispute that somebody else moved on says so; the person decides when to read it again. */
const live = document.querySelector('[data-live-tag]');
if (live !== null) {
  const asked = `${location.pathname.split('/').slice(0, 4).join('/')}/tag`;
  const shown = live.dataset.liveTag;
  const timer = setInterval(async () => {
    if (document.hidden) return;
    const answer = await fetch(asked, { redirect: 'manual' }).catch(() => undefined);
    if (answer === undefined || !answer.ok || (await answer.text()) === shown) return;
    clearInterval(timer);
    const news = document.createElement('p');
    news.className = 'news';
    news.setAttribute('role', 'status');
    const again = document.createElement('a');
    again.href = location.pathname;
    again.textContent = spoken.readAgain;
    news.append(`${spoken.moved} `, again);
    live.prepend(news);
  }, 30_000);
}
