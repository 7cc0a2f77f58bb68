-- Whether something can be saved is found out by saving something; each time the same row.
create table platform.heartbeat (
    only_one  boolean     not null default true primary key check (only_one),
    beaten_at timestamptz not null
);
grant select, insert, update on platform.heartbeat to samklang_runtime;
comment on table platform.heartbeat is 'When it was last tried whether something can be saved; one row.';
comment on column platform.heartbeat.only_one is 'class: none; retention: installation';
comment on column platform.heartbeat.beaten_at is 'class: none; retention: installation';
