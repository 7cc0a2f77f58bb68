-- Aliases whose card or conversations changed since they were drawn. One row for each change, so that two who save at once
-- never wait for each other; whoever draws takes all rows of an alias.
create table helpline.recognition_waiting (
    organisation_id  uuid not null default nullif(current_setting('samklang.organisation', true), '')::uuid,
    frequent_user_id uuid not null,
    id               uuid not null default gen_random_uuid(),
    service_id       uuid not null,
    primary key (organisation_id, frequent_user_id, id),
    foreign key (organisation_id, frequent_user_id) references helpline.frequent_user (organisation_id, id) on delete cascade
);
alter table helpline.recognition_waiting enable row level security;
create policy own_organisation on helpline.recognition_waiting to samklang_runtime
    using (organisation_id = nullif(current_setting('samklang.organisation', true), '')::uuid);
grant select, insert, delete on helpline.recognition_waiting to samklang_runtime;
comment on table helpline.recognition_waiting is 'Aliases that are drawn anew for recognition in a moment.';
comment on column helpline.recognition_waiting.organisation_id is 'class: none; retention: row';
comment on column helpline.recognition_waiting.frequent_user_id is 'class: none; retention: alias';
comment on column helpline.recognition_waiting.id is 'class: none; retention: row';
comment on column helpline.recognition_waiting.service_id is 'class: none; retention: alias';
