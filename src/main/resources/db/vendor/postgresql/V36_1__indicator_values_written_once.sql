create trigger indicator_value_written_once before update or delete on indicator_value
    for each row execute function document_written_once();
create trigger indicator_value_kept before truncate on indicator_value
    for each statement execute function document_written_once();
