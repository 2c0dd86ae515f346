package se.trygghetshjulet.year;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import se.trygghetshjulet.browser.EveryFormInTasklist;

/** The year is lived once and watched by three, who tell afterwards what they saw. Each story also stands alone. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class YearOnH2Test extends YearStory {

    private static EveryRole roles;
    private static EveryForm forms;
    private static EveryFormInTasklist tasklist;

    @AfterAll
    static void forgetTheYear() {
        roles = null;
        forms = null;
        if (tasklist != null) {
            tasklist.close();
            tasklist = null;
        }
    }

    @Override
    protected void watch(Turn turn, Site site) {
        roles = roles == null ? new EveryRole(engine, site) : roles;
        forms = forms == null ? new EveryForm(engine, site) : forms;
        tasklist = tasklist == null ? new EveryFormInTasklist(port) : tasklist;
        turn.watchedBy(roles).watchedBy(forms).watchedBy(tasklist);
    }

    @Test
    @Order(1)
    void everyTaskIsForThoseWhoHaveTheRoleAndForNobodyElse() throws Exception {
        liveUnlessLived();
        roles.foundNothing();
    }

    @Test
    @Order(1)
    void everyFormRefusesWhatItForbids() throws Exception {
        liveUnlessLived();
        forms.foundNothing();
    }

    @Test
    @Order(1)
    void everyFormIsShownInTasklist() throws Exception {
        liveUnlessLived();
        tasklist.foundNothing();
    }

    private void liveUnlessLived() throws Exception {
        if (roles == null) {
            turnsTheWholeWheelOnce();
        }
    }
}
