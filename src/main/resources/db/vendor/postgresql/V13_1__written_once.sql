-- Whoever tries: a document's rows are never changed or taken away, and a content is added only to a draft.
create function document_written_once() returns trigger language plpgsql as $$
begin
    raise exception 'document rows are written once and never changed' using errcode = '23000';
end $$;

create function document_content_of_draft() returns trigger language plpgsql as $$
declare
    last_state varchar;
begin
    select state into last_state from document_state
        where document_version = new.document_version order by position_no desc limit 1;
    if last_state is not null and last_state <> 'DRAFT' then
        raise exception 'a document is written only while it is a draft' using errcode = '23000';
    end if;
    return new;
end $$;

create trigger document_version_written_once before update or delete on document_version
    for each row execute function document_written_once();
create trigger document_state_written_once before update or delete on document_state
    for each row execute function document_written_once();
create trigger document_content_written_once before update or delete on document_content
    for each row execute function document_written_once();
create trigger document_version_kept before truncate on document_version
    for each statement execute function document_written_once();
create trigger document_state_kept before truncate on document_state
    for each statement execute function document_written_once();
create trigger document_content_kept before truncate on document_content
    for each statement execute function document_written_once();
create trigger document_content_of_draft before insert on document_content
    for each row execute function document_content_of_draft();
