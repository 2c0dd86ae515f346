create trigger duty_statement_written_once before update, delete on duty_statement
    for each row call 'se.trygghetshjulet.document.WrittenOnce';
