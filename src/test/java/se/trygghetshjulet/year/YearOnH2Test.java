package se.trygghetshjulet.year;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The year is lived once and watched by two, who tell afterwards what they saw. Each story also stands alone. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class YearOnH2Test extends YearStory {

    private static EveryRole roles;
    private static EveryForm forms;

    @AfterAll
    static void forgetTheYear() {
        roles = null;
        forms = null;
    }

    @Override
    protected void watch(Turn turn, Site site) {
        roles = roles == null ? new EveryRole(engine, site) : roles;
        forms = forms == null ? new EveryForm(engine, site) : forms;
        turn.watchedBy(roles).watchedBy(forms);
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

    private void liveUnlessLived() throws Exception {
        if (roles == null) {
            turnsTheWholeWheelOnce();
        }
    }
}
