-- The review door: what was decided about a proposal, what it was computed from, the work that follows a change, and
-- the warnings that people answer for.

-- ===== Proposals =====

-- A proposal is stored as one document now. Those of earlier builds, which could not be approved yet, stay in the list
-- as history: what they held is let go, they cannot be found as a whole, and those that waited have expired.
drop table proposal_change;
delete from proposal_document;
alter table proposal_document drop constraint proposal_document_kind_check;
alter table proposal_document add check (kind in ('CANDIDATE'));
comment on table proposal_document is 'What is read as a whole: the candidate, with its draft, plan, changes and findings.';

alter table proposal disable trigger proposal_kept;
update proposal set status = 'EXPIRED' where status = 'PENDING';
update proposal set plan_hash = repeat('0', 64), planning_input = null;

alter table proposal
    add kind             text        not null default 'GENERATION'
        check (kind in ('GENERATION', 'EDIT', 'PIN', 'HAND_KEPT', 'SWAP', 'NETWORK', 'UNDO')),
    add previous_id      uuid        constraint proposal_previous_known references proposal,
    add expires_at       timestamptz,
    add decided_name     text        check (char_length(decided_name) between 1 and 120),
    add decided_role     text        check (decided_role in ('VIEWER', 'COORDINATOR', 'ADMIN')),
    add decided_door     text        check (decided_door in ('SHELL', 'BOT', 'PROMPT', 'JOB', 'API')),
    add decided_at       timestamptz,
    add decided_reason   text,
    add decided_revision bigint      check (decided_revision >= 0);
update proposal set expires_at = created_at;
alter table proposal enable trigger proposal_kept;

alter table proposal
    alter kind drop default,
    alter plan_hash set not null,
    alter expires_at set not null,
    add constraint proposal_decision check (
        num_nulls(decided_name, decided_role, decided_door, decided_at, decided_reason, decided_revision) in (0, 6)),
    -- Not valid: whoever decided about one of an earlier build is not known.
    add constraint proposal_decided check ((status in ('APPROVED', 'REJECTED')) = (decided_at is not null)) not valid;
create index proposal_waiting on proposal (number) where status = 'PENDING';

comment on table proposal is 'A candidate roster. Only its status ever changes, with the decision, and only from PENDING; a trigger sees to both.';
comment on column proposal.changes is 'Slots whose professional it changes; kept beside the document for lists.';
comment on column proposal.plan_hash is 'SHA-256 of what is approved; zeros for one of an earlier build.';
comment on column proposal.previous_id is 'What it stands in the place of, or takes back.';
comment on column proposal.expires_at is 'From when on it cannot be approved any more.';
comment on column proposal.decided_revision is 'The network''s revision after the decision.';

create or replace function keep_proposal() returns trigger language plpgsql set search_path from current as $$
declare
    decision constant text[] := array['status', 'decided_name', 'decided_role', 'decided_door', 'decided_at',
        'decided_reason', 'decided_revision'];
begin
    if old.status <> 'PENDING' then
        raise exception 'proposal % is % already', old.id, old.status using errcode = 'AG004';
    end if;
    if to_jsonb(new) - decision <> to_jsonb(old) - decision then
        raise exception 'proposal %: only the status and the decision may change', old.id using errcode = 'AG002';
    end if;
    return new;
end $$;

-- ===== What they were computed from =====

delete from planning_input;
alter table planning_input add network_hash text constraint planning_input_network_known references planning_input;
create index planning_input_network on planning_input (network_hash);

comment on table planning_input is 'Everything that candidates were computed from, each document under its SHA-256, once however many proposals used it.';
comment on column planning_input.network_hash is 'Where the network stands that the document leaves out; null for a network.';

-- ===== The work that follows =====

create table work (
    number     bigint      not null generated always as identity primary key,
    topic      text        not null check (topic ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    key        text        not null check (char_length(key) <= 200),
    payload    text        not null check (char_length(payload) <= 10000),
    since      timestamptz not null,
    attempts   integer     not null default 0 check (attempts >= 0),
    due_at     timestamptz not null,
    taken      boolean     not null default false,
    last_error text
);
create unique index work_waiting on work (topic, key) where not taken;

comment on table work is 'What is to be done after a change; a row goes when it is done.';
comment on column work.due_at is 'From when on it is given to somebody; while it is taken, when it is given to somebody else.';
comment on column work.taken is 'Being done until it is due again.';

-- ===== Warnings that are answered for =====

create table acknowledgement (
    number       bigint      not null generated always as identity primary key,
    finding_hash text        not null constraint acknowledgement_finding_unique unique check (finding_hash ~ '^[0-9a-f]{64}$'),
    finding      jsonb       not null,
    first_date   date        not null,
    last_date    date        not null,
    author_name  text        not null check (char_length(author_name) between 1 and 120),
    author_role  text        not null check (author_role in ('VIEWER', 'COORDINATOR', 'ADMIN')),
    author_door  text        not null check (author_door in ('SHELL', 'BOT', 'PROMPT', 'JOB', 'API')),
    reason       text        not null,
    at           timestamptz not null,
    check (first_date <= last_date)
);
create index acknowledgement_dates on acknowledgement (first_date, last_date);

comment on table acknowledgement is 'Warnings that a named person has taken notice of. Rows are added, never changed or removed.';

create trigger acknowledgement_append_only before update or delete on acknowledgement
    for each statement execute function refuse();
create trigger acknowledgement_not_truncated before truncate on acknowledgement
    for each statement execute function refuse();
