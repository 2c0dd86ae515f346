package se.trygghetshjulet.medborgardialog;

import org.springframework.stereotype.Service;

/** What citizens have written and the coordinator has not read. */
@Service
public class WaitingTexts {

    private final TextRows texts;

    WaitingTexts(TextRows texts) {
        this.texts = texts;
    }

    public int of(String kommun) {
        return texts.countWaiting(kommun);
    }
}
