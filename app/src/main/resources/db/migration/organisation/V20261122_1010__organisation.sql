create schema organisation;
grant usage on schema organisation to samklang_runtime;

-- Organisation-free: jobs walk through the organisations by this list of ids.
create table organisation.registry (
    organisation_id uuid        not null primary key,
    created_at      timestamptz not null
);
grant select, insert on organisation.registry to samklang_runtime;
comment on table organisation.registry is 'The ids of all organisations, for jobs that visit each in turn.';
comment on column organisation.registry.organisation_id is 'class: none; retention: organisation';
comment on column organisation.registry.created_at is 'class: none; retention: organisation';

create table organisation.organisation (
    organisation_id uuid    not null primary key
        default nullif(current_setting('samklang.organisation', true), '')::uuid
        references organisation.registry (organisation_id),
    name            text    not null check (length(name) between 1 and 120),
    accent          text    not null default '0b5d6b' check (accent ~ '^[0-9a-f]{6}$'),
    zone            text    not null default 'Europe/Copenhagen',
    version         integer not null default 0
);
alter table organisation.organisation enable row level security;
create policy own_organisation on organisation.organisation to samklang_runtime
    using (organisation_id = nullif(current_setting('samklang.organisation', true), '')::uuid);
grant select, insert, update on organisation.organisation to samklang_runtime;
comment on table organisation.organisation is 'The tenant: an association or a municipality, and how it presents itself.';
comment on column organisation.organisation.organisation_id is 'class: none; retention: organisation';
comment on column organisation.organisation.name is 'class: internal; retention: organisation';
comment on column organisation.organisation.accent is 'class: none; retention: organisation';
comment on column organisation.organisation.zone is 'class: none; retention: organisation';
comment on column organisation.organisation.version is 'class: none; retention: organisation';

create table organisation.service (
    organisation_id uuid        not null default nullif(current_setting('samklang.organisation', true), '')::uuid
        references organisation.organisation (organisation_id),
    id              uuid        not null,
    kind            text        not null check (kind in ('HELPLINE')),
    name            text        not null check (length(name) between 1 and 120),
    created_at      timestamptz not null,
    primary key (organisation_id, id)
);
create unique index service_name on organisation.service (organisation_id, lower(name));
alter table organisation.service enable row level security;
create policy own_organisation on organisation.service to samklang_runtime
    using (organisation_id = nullif(current_setting('samklang.organisation', true), '')::uuid);
grant select, insert, update on organisation.service to samklang_runtime;
comment on table organisation.service is 'One of the organisation''s helplines, teams or residences.';
comment on column organisation.service.organisation_id is 'class: none; retention: organisation';
comment on column organisation.service.id is 'class: none; retention: organisation';
comment on column organisation.service.kind is 'class: none; retention: organisation';
comment on column organisation.service.name is 'class: internal; retention: organisation';
comment on column organisation.service.created_at is 'class: none; retention: organisation';

create table organisation.staff_member (
    organisation_id uuid        not null default nullif(current_setting('samklang.organisation', true), '')::uuid
        references organisation.organisation (organisation_id),
    id              uuid        not null,
    account_id      uuid        not null references identity.account (id),
    display_name    text        not null check (length(display_name) between 1 and 80),
    active          boolean     not null default true,
    created_at      timestamptz not null,
    version         integer     not null default 0,
    primary key (organisation_id, id),
    unique (organisation_id, account_id)
);
create index staff_member_by_account on organisation.staff_member (account_id);
create index staff_member_by_name on organisation.staff_member (organisation_id, display_name, id);
alter table organisation.staff_member enable row level security;
create policy own_organisation on organisation.staff_member to samklang_runtime
    using (organisation_id = nullif(current_setting('samklang.organisation', true), '')::uuid);
-- At sign-in no organisation is chosen yet: an account sees its own memberships and nothing else.
create policy own_memberships on organisation.staff_member for select to samklang_runtime
    using (account_id = nullif(current_setting('samklang.account', true), '')::uuid);
grant select, insert, update on organisation.staff_member to samklang_runtime;
comment on table organisation.staff_member is 'Anyone who works here, paid or not.';
comment on column organisation.staff_member.organisation_id is 'class: none; retention: row';
comment on column organisation.staff_member.id is 'class: none; retention: row';
comment on column organisation.staff_member.account_id is 'class: internal; retention: staff';
comment on column organisation.staff_member.display_name is 'class: personal; retention: staff';
comment on column organisation.staff_member.active is 'class: internal; retention: staff';
comment on column organisation.staff_member.created_at is 'class: internal; retention: staff';
comment on column organisation.staff_member.version is 'class: none; retention: staff';

create table organisation.staff_role (
    organisation_id uuid not null default nullif(current_setting('samklang.organisation', true), '')::uuid,
    staff_id        uuid not null,
    role            text not null check (role ~ '^[a-z][a-z-]{1,40}$'),
    service_id      uuid,
    unique nulls not distinct (organisation_id, staff_id, role, service_id),
    foreign key (organisation_id, staff_id) references organisation.staff_member (organisation_id, id),
    foreign key (organisation_id, service_id) references organisation.service (organisation_id, id)
);
alter table organisation.staff_role enable row level security;
create policy own_organisation on organisation.staff_role to samklang_runtime
    using (organisation_id = nullif(current_setting('samklang.organisation', true), '')::uuid);
grant select, insert, delete on organisation.staff_role to samklang_runtime;
comment on table organisation.staff_role is 'A role in one service, or in the whole organisation where no service is named.';
comment on column organisation.staff_role.organisation_id is 'class: none; retention: row';
comment on column organisation.staff_role.staff_id is 'class: internal; retention: staff';
comment on column organisation.staff_role.role is 'class: internal; retention: staff';
comment on column organisation.staff_role.service_id is 'class: none; retention: staff';
