package se.trygghetshjulet.abuse;

import static se.trygghetshjulet.engine.ArbetsutskottProcess.USER_TASK_INFORM;
import static se.trygghetshjulet.engine.ArbetsutskottProcess.USER_TASK_RECORD_ARBETSUTSKOTT;
import static se.trygghetshjulet.engine.ArbetsutskottProcess.USER_TASK_REGISTER_MATTER;
import static se.trygghetshjulet.engine.ArbetsutskottProcess.USER_TASK_WRITE_MISSIV;
import static se.trygghetshjulet.engine.BrevProcess.SERVICE_TASK_SEND_LETTER;
import static se.trygghetshjulet.engine.HandlingsplanProcess.USER_TASK_DRAFT_LOFTE;
import static se.trygghetshjulet.engine.HandlingsplanProcess.USER_TASK_DRAFT_PLAN;
import static se.trygghetshjulet.engine.HandlingsplanProcess.USER_TASK_PRIORITISE;
import static se.trygghetshjulet.engine.HandlingsplanProcess.USER_TASK_RENEW_AGREEMENT;
import static se.trygghetshjulet.engine.HandlingsplanProcess.USER_TASK_REVIEW;
import static se.trygghetshjulet.engine.KommunstyrelseProcess.USER_TASK_RECORD_KOMMUNSTYRELSE;
import static se.trygghetshjulet.engine.LagaKraftProcess.USER_TASK_ANNOUNCE;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_APPROVE_FOR_KOMMUN;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_APPROVE_FOR_POLIS;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_COMPILE;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_SUPPLY_SOURCE;
import static se.trygghetshjulet.engine.PubliceringProcess.SERVICE_TASK_SEND_EXCERPTS;
import static se.trygghetshjulet.engine.PubliceringProcess.USER_TASK_DISPATCH;
import static se.trygghetshjulet.engine.PubliceringProcess.USER_TASK_PUBLISH;
import static se.trygghetshjulet.engine.UnderskriftProcess.USER_TASK_SIGN_FOR_KOMMUN;
import static se.trygghetshjulet.engine.UnderskriftProcess.USER_TASK_SIGN_FOR_POLIS;
import static se.trygghetshjulet.engine.UppfoljningProcess.TIMER_EVENT_PERIOD_END;
import static se.trygghetshjulet.engine.UppfoljningProcess.USER_TASK_COMPILE_FOLLOW_UP;
import static se.trygghetshjulet.engine.UppfoljningProcess.USER_TASK_REPORT_KOMMUN;
import static se.trygghetshjulet.engine.UppfoljningProcess.USER_TASK_REPORT_POLIS;

import org.springframework.jdbc.core.simple.JdbcClient;
import se.trygghetshjulet.year.Site;
import se.trygghetshjulet.year.Turn;

/** A year in which everybody writes the marker wherever they may write anything. */
final class MarkedYear {

    private MarkedYear() {}

    /** From the sources to the first follow-up, with the plan before the public. */
    static void tell(Site site, Turn turn, Marker marker) {
        turn.watchedBy(
                (task, entitled, valid) -> marker.fill(site.as(entitled.get(0)).form(task.getId()), valid));
        turn.on("2026-09-01").started(2027);
        turn.done(USER_TASK_SUPPLY_SOURCE).done(USER_TASK_COMPILE);
        turn.done(USER_TASK_APPROVE_FOR_KOMMUN).done(USER_TASK_APPROVE_FOR_POLIS);
        turn.on("2026-10-05").done(USER_TASK_PRIORITISE).done(USER_TASK_DRAFT_PLAN);
        turn.done(USER_TASK_DRAFT_LOFTE).done(USER_TASK_RENEW_AGREEMENT).done(USER_TASK_REVIEW);
        turn.on("2026-11-20").done(USER_TASK_REGISTER_MATTER).done(USER_TASK_WRITE_MISSIV);
        turn.done(USER_TASK_INFORM).done(USER_TASK_RECORD_ARBETSUTSKOTT);
        turn.on("2026-12-20").done(USER_TASK_RECORD_KOMMUNSTYRELSE);
        turn.done(USER_TASK_SIGN_FOR_KOMMUN).done(USER_TASK_SIGN_FOR_POLIS);
        turn.done(USER_TASK_DISPATCH).fired(SERVICE_TASK_SEND_EXCERPTS);
        turn.done(USER_TASK_PUBLISH).done(USER_TASK_ANNOUNCE);
        turn.on("2027-05-03").fired(TIMER_EVENT_PERIOD_END);
        turn.done(USER_TASK_REPORT_KOMMUN).done(USER_TASK_REPORT_POLIS).done(USER_TASK_COMPILE_FOLLOW_UP);
        turn.fired(SERVICE_TASK_SEND_LETTER);
    }

    /** What citizens and the police told of before the municipality stopped to collect: its profile lets nobody in now. */
    static void tellIncidents(String kommun, JdbcClient jdbc) {
        jdbc.sql("insert into incident (kommun, kind, place, happened_on, origin, state, told_at)"
                        + " values (?, 'skadegorelse', 'torget', date '2027-09-01', 'CITIZEN', 'WAITING', now())")
                .param(kommun)
                .update();
        jdbc.sql("insert into incident_import (kommun, feed, file_name, file_sha256, state, row_count, ignored_count,"
                        + " person, read_at) values (?, 'polis', 'x.csv', 'x', 'PREVIEWED', 1, 0, 'x', now())")
                .param(kommun)
                .update();
    }
}
