-- Who may sign in. Organisation-free: one person may belong to several organisations.
create schema identity;
grant usage on schema identity to samklang_runtime;

create table identity.account (
    id                  uuid        not null primary key,
    login_name          text        not null check (login_name = lower(login_name) and length(login_name) between 2 and 60),
    password_hash       text        not null,
    must_change         boolean     not null,
    password_changed_at timestamptz not null,
    created_at          timestamptz not null,
    disabled_at         timestamptz
);
create unique index account_login_name on identity.account (login_name);
grant select, insert, update on identity.account to samklang_runtime;

comment on table identity.account is 'A sign-in: name and password of one person, over all organisations.';
comment on column identity.account.id is 'class: none; retention: row';
comment on column identity.account.login_name is 'class: personal; retention: account';
comment on column identity.account.password_hash is 'class: internal; retention: account';
comment on column identity.account.must_change is 'class: internal; retention: account';
comment on column identity.account.password_changed_at is 'class: internal; retention: account';
comment on column identity.account.created_at is 'class: internal; retention: account';
comment on column identity.account.disabled_at is 'class: internal; retention: account';

create table identity.sign_in_throttle (
    key           bytea       not null primary key,
    failures      integer     not null check (failures > 0),
    last_at       timestamptz not null,
    blocked_until timestamptz
);
create index sign_in_throttle_age on identity.sign_in_throttle (last_at);
grant select, insert, update, delete on identity.sign_in_throttle to samklang_runtime;

comment on table identity.sign_in_throttle is 'Failed sign-ins per login name and per address, as digests, so that guessing becomes slow.';
comment on column identity.sign_in_throttle.key is 'class: internal; retention: throttle+1d';
comment on column identity.sign_in_throttle.failures is 'class: internal; retention: throttle+1d';
comment on column identity.sign_in_throttle.last_at is 'class: internal; retention: throttle+1d';
comment on column identity.sign_in_throttle.blocked_until is 'class: internal; retention: throttle+1d';

-- Spring Session's own two tables.
create table identity.session (
    primary_id            char(36)     not null primary key,
    session_id            char(36)     not null,
    creation_time         bigint       not null,
    last_access_time      bigint       not null,
    max_inactive_interval integer      not null,
    expiry_time           bigint       not null,
    principal_name        varchar(100)
);
create unique index session_by_id on identity.session (session_id);
create index session_by_expiry on identity.session (expiry_time);
create index session_by_principal on identity.session (principal_name);

create table identity.session_attributes (
    session_primary_id char(36)     not null references identity.session (primary_id) on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);
grant select, insert, update, delete on identity.session, identity.session_attributes to samklang_runtime;

comment on table identity.session is 'Who is signed in now.';
comment on column identity.session.primary_id is 'class: internal; retention: session';
comment on column identity.session.session_id is 'class: internal; retention: session';
comment on column identity.session.creation_time is 'class: internal; retention: session';
comment on column identity.session.last_access_time is 'class: internal; retention: session';
comment on column identity.session.max_inactive_interval is 'class: internal; retention: session';
comment on column identity.session.expiry_time is 'class: internal; retention: session';
comment on column identity.session.principal_name is 'class: internal; retention: session';
comment on table identity.session_attributes is 'What a session remembers: ids of account, staff member and organisation.';
comment on column identity.session_attributes.session_primary_id is 'class: internal; retention: session';
comment on column identity.session_attributes.attribute_name is 'class: internal; retention: session';
comment on column identity.session_attributes.attribute_bytes is 'class: internal; retention: session';
