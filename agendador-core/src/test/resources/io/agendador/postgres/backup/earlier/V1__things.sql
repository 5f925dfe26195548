-- What a module keeps beside the roster, for all networks of a database; to be backed up without being named anywhere.
create table thing (
    id      uuid   not null primary key,
    network text   not null,
    number  bigint not null generated always as identity unique,
    parent  uuid   references thing,
    body    json   not null,
    fence   bigint not null default 0,
    doubled bigint not null generated always as (fence * 2) stored
);

create table note (network text not null, thing uuid references thing on delete cascade, words text);

create function keep() returns trigger language plpgsql as $$
begin
    raise exception 'notes are kept for good';
end $$;
create trigger note_kept before update or delete on note for each statement execute function keep();

create sequence ticket;

create table batch_jobrunr_jobs (id char(36) primary key);
