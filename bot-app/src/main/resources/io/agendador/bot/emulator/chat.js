'use strict';
const TEXTS = {
  'pt-BR': {
    title: 'Telegram emulado', name: 'Nome', id: 'Número no Telegram', add: 'Nova pessoa', as: 'Escrever como',
    message: 'Mensagem', send: 'Enviar', none: 'Crie uma pessoa para começar.', edited: 'editada',
    failed: 'Não deu certo: ', offline: 'o emulador não responde', bot: 'Agendador', picture: 'imagem enviada pelo bot'
  },
  en: {
    title: 'Emulated Telegram', name: 'Name', id: 'Telegram number', add: 'New person', as: 'Write as',
    message: 'Message', send: 'Send', none: 'Make a person to begin.', edited: 'edited',
    failed: 'That did not work: ', offline: 'the emulator does not answer', bot: 'Agendador',
    picture: 'picture sent by the bot'
  }
};
const $ = id => document.getElementById(id);
const language = new URLSearchParams(location.search).get('lang') === 'en' ? 'en' : 'pt-BR';
const texts = TEXTS[language];
const MARK = { 'X-Agendador-Page': '1' };
document.documentElement.lang = language;
document.title = texts.title;
document.querySelectorAll('[data-text]').forEach(it => it.textContent = texts[it.dataset.text]);

let state = { version: -1, chats: [], people: [] };
let shown = null;
const pictures = new Map();
const alerts = new Map();

function element(name, text, kind) {
  const made = document.createElement(name);
  if (text !== undefined) made.textContent = text;
  if (kind) made.className = kind;
  return made;
}

async function post(what, body) {
  try {
    const answer = await fetch('/page/' + what,
      { method: 'POST', headers: { 'Content-Type': 'application/json', ...MARK }, body: JSON.stringify(body) });
    const result = await answer.json();
    $('alert').textContent = result.ok ? '' : texts.failed + result.description;
    return result.ok;
  } catch (lost) {
    $('alert').textContent = texts.failed + texts.offline;
    return false;
  }
}

const LOOKS = { bold: 'b', italic: 'i', underline: 'u', strikethrough: 's', code: 'code', pre: 'pre',
  blockquote: 'blockquote', text_link: 'a', spoiler: 'mark' };

// The text's parts as nodes: whatever anybody wrote is never read as HTML.
function formatted(text, entities, from, to) {
  const all = document.createDocumentFragment();
  let at = from;
  let index = 0;
  while (index < entities.length) {
    const it = entities[index];
    const end = it.offset + it.length;
    const within = [];
    for (index++; index < entities.length && entities[index].offset < end; index++) within.push(entities[index]);
    all.append(text.slice(at, it.offset));
    const look = element(LOOKS[it.type] || 'span');
    if (it.type === 'text_link' && /^https?:/.test(it.url)) {
      look.href = it.url;
      look.rel = 'noreferrer';
    }
    look.append(formatted(text, within, it.offset, end));
    all.append(look);
    at = end;
  }
  all.append(text.slice(at, to));
  return all;
}

async function address(file, type) {
  if (!pictures.has(file)) {
    pictures.set(file, fetch('/page/file?id=' + encodeURIComponent(file), { headers: MARK })
      .then(it => it.arrayBuffer())
      .then(it => URL.createObjectURL(new Blob([it], { type }))));
  }
  return pictures.get(file);
}

function attached(message) {
  if (message.photo) {
    const picture = element('img');
    const { file_id: id, width, height } = message.photo[0];
    picture.alt = message.caption || texts.picture;
    picture.width = width;
    picture.height = height;
    picture.style.height = 'auto';
    address(id, 'image/png').then(it => picture.src = it);
    return [picture];
  }
  if (message.document) {
    const link = element('a', '📄 ' + message.document.file_name);
    link.download = message.document.file_name;
    address(message.document.file_id, 'application/octet-stream').then(it => link.href = it);
    return [link, element('br')];
  }
  return [];
}

function drawn(message, chat) {
  const mine = !message.from.is_bot;
  const whole = element('div', undefined, mine ? 'message mine' : 'message');
  whole.dataset.message = message.message_id;
  const bubble = element('div', undefined, 'bubble');
  if (mine ? chat.type !== 'private' : false) bubble.append(element('small', message.from.first_name));
  bubble.append(...attached(message));
  const text = message.text || message.caption || '';
  bubble.append(formatted(text, message.entities || message.caption_entities || [], 0, text.length));
  if (message.edit_date) bubble.append(element('small', texts.edited));
  whole.append(bubble);
  for (const row of (message.reply_markup || { inline_keyboard: [] }).inline_keyboard) {
    const keys = element('div', undefined, 'keys');
    for (const key of row) {
      const button = element('button', key.text);
      button.onclick = () => post('press',
        { chat_id: chat.id, from: from(), message_id: message.message_id, data: key.callback_data });
      keys.append(button);
    }
    whole.append(keys);
  }
  return whole;
}

const from = () => Number($('from').value);

function people(chat) {
  const able = chat.type === 'private' ? state.people.filter(it => it.id === chat.id) : state.people;
  const before = $('from').value;
  $('from').replaceChildren(...able.map(it => {
    const option = element('option', it.first_name);
    option.value = it.id;
    return option;
  }));
  if (able.some(it => String(it.id) === before)) $('from').value = before;
  $('as').hidden = able.length < 2;
}

function draw() {
  if (!state.chats.some(it => it.id === shown)) shown = state.chats.length ? state.chats[0].id : null;
  $('chats').replaceChildren(...state.chats.map(chat => {
    const tab = element('button', chat.name);
    tab.role = 'tab';
    tab.dataset.chat = chat.id;
    tab.ariaSelected = chat.id === shown;
    tab.onclick = () => { shown = chat.id; draw(); };
    return tab;
  }));
  const chat = state.chats.find(it => it.id === shown);
  $('writing').hidden = !chat;
  $('who').textContent = chat ? chat.name : texts.none;
  if (!chat) return;
  people(chat);
  const list = $('messages');
  const below = list.scrollHeight - list.scrollTop - list.clientHeight < 60;
  list.replaceChildren(...chat.messages.map(it => drawn(it, chat)));
  if (below) list.scrollTop = list.scrollHeight;
  const known = alerts.has(chat.id) ? alerts.get(chat.id) : chat.alerts.length;
  if (chat.alerts.length > known) $('alert').textContent = chat.alerts[chat.alerts.length - 1];
  alerts.set(chat.id, chat.alerts.length);
}

$('writing').onsubmit = async event => {
  event.preventDefault();
  const text = $('text').value.trim();
  if (text && await post('say', { chat_id: shown, from: from(), text })) $('text').value = '';
};
$('text').onkeydown = event => {
  if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    $('writing').requestSubmit();
  }
};
$('newcomer').onsubmit = async event => {
  event.preventDefault();
  const id = Number($('id').value);
  if (await post('person', { name: $('name').value, id })) {
    shown = id;
    // The news of it may have been drawn before its own answer came.
    if (state.chats.some(it => it.id === id)) draw();
    $('newcomer').reset();
  }
};

(async function follow() {
  try {
    const answer = await fetch('/page/state?after=' + state.version, { headers: MARK });
    const next = await answer.json();
    if (next.version !== state.version) {
      state = next;
      draw();
    }
    setTimeout(follow, 0);
  } catch (lost) {
    $('alert').textContent = texts.failed + texts.offline;
    setTimeout(follow, 2000);
  }
})();
