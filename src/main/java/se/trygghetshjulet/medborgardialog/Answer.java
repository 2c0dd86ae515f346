package se.trygghetshjulet.medborgardialog;

import java.util.List;

/**
 * What somebody answers, when all of it is right.
 *
 * @param place id of the place that the texts are about; null where they are about none
 */
record Answer(String formKey, List<Chosen> chosen, List<Written> written, String place) {

    /** @param question id, as is the option */
    record Chosen(String question, String option) {}

    /** @param question id */
    record Written(String question, String words) {}
}
