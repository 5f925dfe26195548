-- What the Telegram bot must not forget. A schema of its own, one for each bot.

-- What has come. The number is the order of coming: Telegram's own starts anew after a week of silence.
create table bot_update (
    number       bigint generated always as identity primary key,
    update_id    integer     not null unique,
    kind         text        not null check (kind in ('TEXT', 'PRESS', 'OTHER', 'BLOCKED', 'UNBLOCKED')),
    chat_id      bigint      not null,
    user_id      bigint      not null,
    user_name    text        not null,
    message_id   integer     not null,
    content      text        not null,
    query_id     text        not null,
    verdict      text check (verdict in ('GRANTED', 'ANOTHERS', 'FORGED', 'STALE', 'REPLAYED')),
    button_id    text,
    state        text        not null check (state in ('WAITING', 'DONE', 'FAILED', 'TURNED_AWAY')),
    received_at  timestamptz not null,
    due_at       timestamptz not null,
    attempts     integer     not null default 0,
    worker       text,
    taken_until  timestamptz,
    done_at      timestamptz,
    check ((state = 'WAITING') = (done_at is null)),
    check ((worker is null) = (taken_until is null)),
    check (state <> 'WAITING' or kind <> 'PRESS' or (verdict = 'GRANTED' and button_id is not null))
);

create index bot_update_waiting on bot_update (chat_id, number) where state = 'WAITING';
create index bot_update_done on bot_update (done_at) where state <> 'WAITING';

-- What is to be sent. What it says is gone as soon as it was sent.
create table bot_letter (
    number         bigint generated always as identity primary key,
    key            text        not null unique,
    chat_id        bigint      not null,
    priority       smallint    not null check (priority in (0, 1)),
    html           text        not null,
    keyboard       jsonb       not null,
    target_key     text,
    target_message integer,
    file_name      text,
    file_photo     boolean,
    file_bytes     bytea,
    state          text        not null check (state in ('WAITING', 'SENT', 'DROPPED')),
    due_at         timestamptz not null,
    attempts       integer     not null default 0,
    message_id     integer,
    reason         text,
    done_at        timestamptz,
    check ((state = 'WAITING') = (done_at is null)),
    check (target_key is null or target_message is null),
    check ((file_name is null) = (file_photo is null))
);

create index bot_letter_waiting on bot_letter (chat_id, priority, number) where state = 'WAITING';
create index bot_letter_done on bot_letter (done_at) where state <> 'WAITING';

-- Who sends: one process at a time.
create table bot_sender (
    only_one    boolean primary key default true check (only_one),
    holder      text        not null,
    until_at    timestamptz not null
);

-- What can be pressed, once.
create table bot_button (
    id          text primary key check (octet_length(id) between 1 and 64),
    kind        text        not null check (length(kind) between 1 and 40),
    argument    text        not null,
    plan_hash   text,
    user_id     bigint,
    chat_id     bigint      not null,
    expires_at  timestamptz not null,
    consumed_by integer
);

create index bot_button_plan on bot_button (plan_hash, chat_id) where consumed_by is null;
create index bot_button_expiry on bot_button (expires_at);

-- Whom we have told that this is not for them, and who does not take our messages.
create table bot_stranger (
    user_id    bigint primary key,
    refused_on date not null
);

create table bot_blocked (
    chat_id  bigint primary key,
    since_at timestamptz not null
);
