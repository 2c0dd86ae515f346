package se.trygghetshjulet.letter;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How each person wants his letters. */
@Service
public class Preferences {

    private final PreferenceRows rows;

    Preferences(PreferenceRows rows) {
        this.rows = rows;
    }

    public Preference of(String person) {
        return rows.findByPerson(person).orElseGet(() -> Preference.usual(person));
    }

    @Transactional
    public void save(String person, int digestHour, String language, boolean singles) {
        rows.save(new Preference(of(person).id(), person, digestHour, language, singles));
    }
}
