-- Who may be told that something was there: those of the helpline it belonged to. Of what was erased before, nobody is.
alter table platform.erasure add column service_id uuid;
comment on column platform.erasure.service_id is 'class: none; retention: erasure+400d';
