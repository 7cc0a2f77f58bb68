-- Contacts of the last weeks by alias, counted from the index alone: what the list's order "most contact" asks for.
create index conversation_lately on helpline.conversation (organisation_id, service_id, started_at)
    include (frequent_user_id, duration_minutes)
    where frequent_user_id is not null;
