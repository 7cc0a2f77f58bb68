-- The schema itself is made by Flyway, which keeps its history there.
grant usage on schema platform to samklang_runtime;

create table platform.installation (
    only_one   boolean     not null default true primary key check (only_one),
    mode       text        not null check (mode in ('demo', 'serve')),
    created_at timestamptz not null default now()
);
grant select on platform.installation to samklang_runtime;

comment on table platform.installation is 'What this database is for; one row, decided when the data are made.';
comment on column platform.installation.only_one is 'class: none; retention: installation';
comment on column platform.installation.mode is 'class: none; retention: installation';
comment on column platform.installation.created_at is 'class: none; retention: installation';
