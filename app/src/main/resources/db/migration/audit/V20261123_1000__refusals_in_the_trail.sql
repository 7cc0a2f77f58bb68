-- That somebody asked for a record that is not theirs, or not there, stands in the trail too.
alter table audit.entry
    drop constraint entry_action_check,
    add constraint entry_action_check check (action in (
        'READ', 'SEARCHED', 'CREATED', 'CHANGED', 'DELETED', 'EXPORTED', 'REFUSED', 'SIGNED_IN', 'SIGN_IN_FAILED',
        'SIGNED_OUT'));
