create trigger decision_correction_written_once before update, delete on decision_correction
    for each row call 'se.trygghetshjulet.document.WrittenOnce';
