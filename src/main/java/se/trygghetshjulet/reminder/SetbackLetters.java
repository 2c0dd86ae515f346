package se.trygghetshjulet.reminder;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.trygghetshjulet.decision.ReferredBack;
import se.trygghetshjulet.engine.People.Contact;
import se.trygghetshjulet.letter.RoleLetters;
import se.trygghetshjulet.letter.RoleLetters.Message;
import se.trygghetshjulet.municipality.WheelYear;
import se.trygghetshjulet.signature.Refused;

/** Tells at once of what comes back; those who have something to do about it get a task as well. */
@Component
class SetbackLetters {

    private final ReminderPolicy policy;
    private final Audience audience;
    private final RoleLetters letters;

    SetbackLetters(ReminderPolicy policy, Audience audience, RoleLetters letters) {
        this.policy = policy;
        this.audience = audience;
        this.letters = letters;
    }

    @EventListener
    @Transactional
    public void referredBack(ReferredBack event) {
        post(
                event.year(),
                Trigger.REFERRED_BACK,
                "Återremiss: " + event.body(),
                text("Ärendet kommer tillbaka för att arbetas om.", event.reason()));
    }

    @EventListener
    @Transactional
    public void refused(Refused event) {
        post(
                event.year(),
                Trigger.REFUSED,
                "Vill inte skriva under: " + event.party(),
                text("En av parterna vill inte skriva under.", event.reason()));
    }

    private void post(WheelYear year, Trigger trigger, String subject, String text) {
        String kommun = year.kommun();
        String key = UUID.randomUUID().toString();
        Map<String, List<Notice>> byKind = policy.answers(new Question(kommun, trigger, "", "", 0, 0)).stream()
                .collect(Collectors.groupingBy(Notice::reason));
        byKind.forEach((kind, notices) -> {
            List<Contact> receivers = notices.stream()
                    .flatMap(notice -> audience.of(notice.receiver(), kommun).stream())
                    .distinct()
                    .toList();
            letters.postTo(receivers, new Message(kommun, key, kind, caseKey(year), subject, text, null));
        });
    }

    /** What is signed by itself belongs to no turn. */
    private static String caseKey(WheelYear year) {
        return year.year() == 0 ? null : year.businessKey();
    }

    private static String text(String whatHappened, String reason) {
        return """
                %s

                Skälet är:
                %s

                De som nu har något att göra får en uppgift i ett eget brev.""".formatted(whatHappened, reason);
    }
}
