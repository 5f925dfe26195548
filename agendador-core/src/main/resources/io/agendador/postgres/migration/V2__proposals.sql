-- Proposals: candidates for a period. Nothing in these tables is in force.

create table proposal (
    id                 uuid        not null constraint proposal_id_unique primary key,
    number             bigint      not null generated always as identity unique,
    status             text        not null check (status in ('PENDING', 'APPROVED', 'REJECTED', 'SUPERSEDED', 'EXPIRED')),
    base_revision      bigint      not null check (base_revision >= 0),
    policy_version     integer     not null constraint proposal_policy_version_known references policy_version,
    from_date          date        not null,
    to_date            date        not null,
    score_hard         bigint      not null,
    score_coverage     bigint      not null,
    score_changes      bigint      not null,
    score_preferences  bigint      not null,
    gaps               integer     not null check (gaps >= 0),
    changes            integer     not null check (changes >= 0),
    author_name        text        not null check (char_length(author_name) between 1 and 120),
    author_role        text        not null check (author_role in ('VIEWER', 'COORDINATOR', 'ADMIN')),
    author_door        text        not null check (author_door in ('SHELL', 'BOT', 'PROMPT', 'JOB', 'API')),
    created_at         timestamptz not null,
    plan_hash          text        check (plan_hash ~ '^[0-9a-f]{64}$'),
    planning_input     text        check (planning_input ~ '^[0-9a-f]{64}$'),
    check (from_date <= to_date)
);

comment on table proposal is 'A candidate roster. Only its status ever changes, and only from PENDING; a trigger sees to both.';
comment on column proposal.number is 'The order in which proposals came.';
comment on column proposal.gaps is 'Open slots it leaves empty; kept beside the document for lists.';
comment on column proposal.changes is 'Slots whose professional it changes; kept beside the rows for lists.';
comment on column proposal.plan_hash is 'SHA-256 of what is approved; null until proposals are hashed.';
comment on column proposal.planning_input is 'The hash of the input it was computed from. No foreign key: inputs are let go after some months, proposals are not.';

create table proposal_change (
    proposal_id uuid not null constraint proposal_change_proposal_known references proposal,
    room_id     uuid not null constraint proposal_change_room_known references room,
    date        date not null,
    shift       text not null check (shift in ('MORNING', 'AFTERNOON')),
    before_id   uuid constraint proposal_change_before_known references professional,
    after_id    uuid constraint proposal_change_after_known references professional,
    check (before_id is distinct from after_id),
    constraint proposal_change_unique primary key (proposal_id, room_id, date, shift)
);

comment on table proposal_change is 'The diff, a row per slot; null stands for nobody.';

create table proposal_document (
    proposal_id uuid    not null constraint proposal_document_proposal_known references proposal,
    kind        text    not null check (kind in ('PLAN', 'FINDINGS', 'NETWORK_CHANGES')),
    format      integer not null check (format >= 1),
    body        jsonb   not null,
    constraint proposal_document_unique primary key (proposal_id, kind)
);

comment on table proposal_document is 'What is read as a whole: the plan with its explanation, the findings, the changes of the network.';
comment on column proposal_document.format is 'The version of the document''s form, so that later releases read old ones.';

create table planning_input (
    hash       text        not null constraint planning_input_hash_unique primary key check (hash ~ '^[0-9a-f]{64}$'),
    format     integer     not null check (format >= 1),
    body       jsonb       not null,
    created_at timestamptz not null
);

comment on table planning_input is 'Everything a plan was computed from, under its SHA-256, once however many proposals used it.';
