-- Flyway's own table.
comment on table platform.migration_history is 'Which migrations this database has been through.';
comment on column platform.migration_history.installed_rank is 'class: none; retention: migration';
comment on column platform.migration_history.version is 'class: none; retention: migration';
comment on column platform.migration_history.description is 'class: none; retention: migration';
comment on column platform.migration_history.type is 'class: none; retention: migration';
comment on column platform.migration_history.script is 'class: none; retention: migration';
comment on column platform.migration_history.checksum is 'class: none; retention: migration';
comment on column platform.migration_history.installed_by is 'class: none; retention: migration';
comment on column platform.migration_history.installed_on is 'class: none; retention: migration';
comment on column platform.migration_history.execution_time is 'class: none; retention: migration';
comment on column platform.migration_history.success is 'class: none; retention: migration';

-- db-scheduler's own table: organisation-free, holds no content.
create table platform.scheduled_tasks (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_by_time on platform.scheduled_tasks (execution_time);
create index scheduled_tasks_by_heartbeat on platform.scheduled_tasks (last_heartbeat);
grant select, insert, update, delete on platform.scheduled_tasks to samklang_runtime;
comment on table platform.scheduled_tasks is 'What the program does by the clock, over several nodes once.';
comment on column platform.scheduled_tasks.task_name is 'class: none; retention: installation';
comment on column platform.scheduled_tasks.task_instance is 'class: none; retention: installation';
comment on column platform.scheduled_tasks.task_data is 'class: none; retention: installation';
comment on column platform.scheduled_tasks.execution_time is 'class: none; retention: installation';
comment on column platform.scheduled_tasks.picked is 'class: none; retention: installation';
comment on column platform.scheduled_tasks.picked_by is 'class: none; retention: installation';
comment on column platform.scheduled_tasks.last_success is 'class: none; retention: installation';
comment on column platform.scheduled_tasks.last_failure is 'class: none; retention: installation';
comment on column platform.scheduled_tasks.consecutive_failures is 'class: none; retention: installation';
comment on column platform.scheduled_tasks.last_heartbeat is 'class: none; retention: installation';
comment on column platform.scheduled_tasks.version is 'class: none; retention: installation';
comment on column platform.scheduled_tasks.priority is 'class: none; retention: installation';
