package se.trygghetshjulet.year;

import static org.assertj.core.api.Assertions.assertThat;
import static se.trygghetshjulet.engine.KommunstyrelseProcess.USER_TASK_DECIDE_BY_DELEGATION;
import static se.trygghetshjulet.engine.RemissProcess.USER_TASK_COMPILE_REMISS;

import org.junit.jupiter.api.Test;

/** Alltby asks for everything that a profile can ask for, and it fits together. */
public abstract class EverythingAtOnce extends InventedTowns {

    @Test
    void aTurnGoesFromLagesbildToItsFirstFollowUp() {
        Unattended alltby = unattended("alltby")
                .from("2027-08-30")
                .startingOn("2027-09-01", 2028)
                .until("2028-08-31");

        Ledger ledger = ledger("alltby");
        assertThat(ledger.plans()).containsExactly("2028 PUBLISHED 2028-03-01 2030-02-28");
        assertThat(alltby.done(USER_TASK_COMPILE_REMISS)).hasSize(1);
        assertThat(alltby.done(USER_TASK_DECIDE_BY_DELEGATION)).hasSize(1);
        assertThat(ledger.signatures(2028).stream().filter(signature -> signature.startsWith("HANDLINGSPLAN")))
                .hasSize(4);
        assertThat(ledger.followUps(2028)).contains("1 KOMMUN", "1 POLIS", "1 RADDNINGSTJANST", "1 FASTIGHETSAGARNA");
        assertThat(ledger.promises()).isNotEmpty();
        assertThat(page("alltby")).contains("Handlingsplan 2028/29", "Norra Alltby", "Löfte för torget");
        ledger.nothingIsLeftLying();
    }
}
