create trigger duty_statement_written_once before update or delete on duty_statement
    for each row execute function document_written_once();
create trigger duty_statement_kept before truncate on duty_statement
    for each statement execute function document_written_once();
