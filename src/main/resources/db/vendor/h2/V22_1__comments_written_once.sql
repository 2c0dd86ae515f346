create trigger document_comment_written_once before update, delete on document_comment
    for each row call 'se.trygghetshjulet.document.WrittenOnce';
create trigger document_comment_answer_written_once before update, delete on document_comment_answer
    for each row call 'se.trygghetshjulet.document.WrittenOnce';
