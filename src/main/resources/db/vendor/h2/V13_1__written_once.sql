-- Whoever tries: a document's rows are never changed or taken away, and a content is added only to a draft.
create trigger document_version_written_once before update, delete on document_version
    for each row call 'se.trygghetshjulet.document.WrittenOnce';
create trigger document_state_written_once before update, delete on document_state
    for each row call 'se.trygghetshjulet.document.WrittenOnce';
create trigger document_content_written_once before update, delete on document_content
    for each row call 'se.trygghetshjulet.document.WrittenOnce';
create trigger document_content_of_draft before insert on document_content
    for each row call 'se.trygghetshjulet.document.WrittenOnce';
