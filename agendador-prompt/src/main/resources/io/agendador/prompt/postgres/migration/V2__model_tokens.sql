-- What a language model was paid for, so that a day's budget outlives a restart and is one for all nodes.

create table model_tokens (
    day    date   not null primary key,
    tokens bigint not null check (tokens >= 0)
);

comment on column model_tokens.day is 'Local to the network''s zone.';
comment on column model_tokens.tokens is 'Of both sides.';
