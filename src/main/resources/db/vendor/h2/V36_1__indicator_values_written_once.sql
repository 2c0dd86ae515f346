create trigger indicator_value_written_once before update, delete on indicator_value
    for each row call 'se.trygghetshjulet.document.WrittenOnce';
