-- Entries are closed in batches: each batch has a seal, each seal carries the one before it. The sealer is a role of its
-- own, so that whoever takes over the program's role can neither seal nor unseal.
alter table audit.entry
    add column blind uuid not null default gen_random_uuid(),
    add column seal  bigint,
    add column place integer,
    drop constraint entry_action_check,
    add constraint entry_action_check check (action in (
        'READ', 'SEARCHED', 'CREATED', 'CHANGED', 'DELETED', 'EXPORTED', 'SIGNED_IN', 'SIGN_IN_FAILED', 'SIGNED_OUT')),
    add constraint entry_sealed_in_a_place check ((seal is null) = (place is null));
create unique index entry_by_seal on audit.entry (organisation_id, seal, place) where seal is not null;
create index entry_unsealed on audit.entry (organisation_id, at, id) where seal is null;
-- The program says what happened; what seals it is not for the program to say.
revoke insert on audit.entry from samklang_runtime;
grant insert (id, at, staff_id, action, record_kind, record_id) on audit.entry to samklang_runtime;
grant usage on schema audit, organisation to samklang_sealer;
grant select on organisation.registry to samklang_sealer;
grant select, update (seal, place) on audit.entry to samklang_sealer;
create policy every_organisation on audit.entry to samklang_sealer using (true) with check (true);
comment on column audit.entry.at is 'class: internal; retention: trail+2y';
comment on column audit.entry.staff_id is 'class: internal; retention: trail+2y';
comment on column audit.entry.action is 'class: internal; retention: trail+2y';
comment on column audit.entry.record_kind is 'class: none; retention: trail+2y';
comment on column audit.entry.record_id is 'class: internal; retention: trail+2y';
comment on column audit.entry.blind is 'class: none; retention: trail+2y';
comment on column audit.entry.seal is 'class: none; retention: row';
comment on column audit.entry.place is 'class: none; retention: row';

create table audit.seal (
    organisation_id uuid        not null references organisation.organisation (organisation_id),
    number          bigint      not null,
    sealed_at       timestamptz not null,
    drained         boolean     not null,
    last_at         timestamptz not null,
    entry_ids       uuid[]      not null,
    entry_digests   bytea       not null,
    digest          bytea       not null,
    primary key (organisation_id, number)
);
alter table audit.seal enable row level security;
create policy own_organisation on audit.seal to samklang_runtime
    using (organisation_id = nullif(current_setting('samklang.organisation', true), '')::uuid);
create policy every_organisation on audit.seal to samklang_sealer using (true) with check (true);
grant select on audit.seal to samklang_runtime;
grant select, insert on audit.seal to samklang_sealer;
comment on table audit.seal is 'Closes a batch of entries: their digests, and the digest of all seals so far. Outlives its entries.';
comment on column audit.seal.organisation_id is 'class: none; retention: row';
comment on column audit.seal.number is 'class: none; retention: row';
comment on column audit.seal.sealed_at is 'class: none; retention: organisation';
comment on column audit.seal.drained is 'class: none; retention: row';
comment on column audit.seal.last_at is 'class: none; retention: row';
comment on column audit.seal.entry_ids is 'class: none; retention: row';
comment on column audit.seal.entry_digests is 'class: none; retention: row';
comment on column audit.seal.digest is 'class: none; retention: row';

create table audit.verification (
    organisation_id uuid        not null references organisation.organisation (organisation_id),
    at              timestamptz not null,
    entries         bigint      not null,
    seals           bigint      not null,
    problem         text        check (problem in ('CHANGED', 'MISSING', 'REORDERED', 'INSERTED', 'BACKDATED',
        'SEAL_CHANGED', 'SEAL_MISSING', 'TRUNCATED', 'REPLACED')),
    problem_seal    bigint,
    problem_entry   uuid,
    primary key (organisation_id, at)
);
alter table audit.verification enable row level security;
create policy own_organisation on audit.verification to samklang_runtime
    using (organisation_id = nullif(current_setting('samklang.organisation', true), '')::uuid);
create policy every_organisation on audit.verification to samklang_sealer using (true) with check (true);
grant select on audit.verification to samklang_runtime;
grant select, insert on audit.verification to samklang_sealer;
comment on table audit.verification is 'When the trail was last checked as a whole, and the first thing found wrong.';
comment on column audit.verification.organisation_id is 'class: none; retention: row';
comment on column audit.verification.at is 'class: none; retention: organisation';
comment on column audit.verification.entries is 'class: none; retention: row';
comment on column audit.verification.seals is 'class: none; retention: row';
comment on column audit.verification.problem is 'class: none; retention: row';
comment on column audit.verification.problem_seal is 'class: none; retention: row';
comment on column audit.verification.problem_entry is 'class: none; retention: row';

-- The only way in which the program can take anything from the trail: whole seals' entries, from the oldest on, when even
-- the newest of them is two years old, by the program's clock and by the database's. The seals stay.
create function audit.prune(program_now timestamptz) returns integer
    language sql
    security definer
    set search_path = ''
as $$
    with due as (
        select coalesce(min(seal.number), 9223372036854775807) as kept_from
        from audit.seal
        where seal.organisation_id = nullif(current_setting('samklang.organisation', true), '')::uuid
          and seal.last_at >= least(program_now, now()) - interval '2 years'
    ), gone as (
        delete from audit.entry
        using due
        where entry.organisation_id = nullif(current_setting('samklang.organisation', true), '')::uuid
          and entry.seal < due.kept_from
        returning 1
    )
    select count(*)::integer from gone
$$;
revoke execute on function audit.prune(timestamptz) from public;
grant execute on function audit.prune(timestamptz) to samklang_runtime;
