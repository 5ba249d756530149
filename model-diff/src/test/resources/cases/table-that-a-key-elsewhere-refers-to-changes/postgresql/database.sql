create schema reporting;
create table reporting.audit (
    user_id integer constraint fk_audit_user references users (id),
    code varchar(8) constraint fk_audit_code references users (code),
    tag varchar(8) constraint fk_audit_tag references users (tag),
    level integer,
    constraint fk_audit_level foreign key (code, level) references users (code, level)
);
create table reporting.remarks (
    note_id integer constraint fk_remarks_note references notes (id)
);
