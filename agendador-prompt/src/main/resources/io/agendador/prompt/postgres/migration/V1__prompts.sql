-- What people asked in prompts, what became of it, and where conversations are. One schema for each network.

create table prompt (
    number           bigint      not null generated always as identity primary key,
    channel          text        not null check (char_length(channel) between 1 and 40),
    chat             text        not null check (char_length(chat) between 1 and 120),
    author           text        not null,
    author_role      text        not null check (author_role in ('VIEWER', 'COORDINATOR', 'ADMIN')),
    author_door      text        not null check (author_door in ('SHELL', 'BOT', 'PROMPT', 'JOB', 'API', 'GOOGLE')),
    text             text        not null check (char_length(text) between 1 and 2000),
    executor         text        not null,
    executor_version text        not null,
    asked_at         timestamptz not null,
    locale           text        not null,
    amends           bigint      references prompt (number)
);

create index prompt_asked on prompt (asked_at);
create index prompt_author on prompt (author, asked_at);

comment on table prompt is 'Recorded before it is read; never changed.';
comment on column prompt.amends is 'The prompt whose proposal it adjusts.';

create table prompt_event (
    number bigint not null generated always as identity primary key,
    prompt bigint not null references prompt (number),
    kind   text   not null check (kind in ('READ', 'PREVIEWED', 'REFUSED', 'DECIDED', 'PUBLISHED')),
    event  jsonb  not null check (jsonb_typeof(event) = 'object')
);

create index prompt_event_prompt on prompt_event (prompt, number);

comment on table prompt_event is 'What became of a prompt, in order; never changed.';

create table conversation (
    channel      text   not null check (char_length(channel) between 1 and 40),
    chat         text   not null check (char_length(chat) between 1 and 120),
    version      bigint not null check (version > 0),
    conversation jsonb  not null check (jsonb_typeof(conversation) = 'object'),
    primary key (channel, chat)
);

create table prompt_template (
    name text not null primary key check (char_length(name) between 1 and 60),
    text text not null check (char_length(text) between 1 and 1000)
);

create function refuse() returns trigger language plpgsql set search_path from current as $$
begin
    raise exception '% on %: what is there is kept for good', tg_op, tg_table_name using errcode = 'AG002';
end $$;

create trigger prompt_append_only before update or delete or truncate on prompt
    for each statement execute function refuse();
create trigger prompt_event_append_only before update or delete or truncate on prompt_event
    for each statement execute function refuse();
