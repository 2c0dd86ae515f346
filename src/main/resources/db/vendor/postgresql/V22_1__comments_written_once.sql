create trigger document_comment_written_once before update or delete on document_comment
    for each row execute function document_written_once();
create trigger document_comment_kept before truncate on document_comment
    for each statement execute function document_written_once();
create trigger document_comment_answer_written_once before update or delete on document_comment_answer
    for each row execute function document_written_once();
create trigger document_comment_answer_kept before truncate on document_comment_answer
    for each statement execute function document_written_once();
