create trigger decision_correction_written_once before update or delete on decision_correction
    for each row execute function document_written_once();
create trigger decision_correction_kept before truncate on decision_correction
    for each statement execute function document_written_once();
