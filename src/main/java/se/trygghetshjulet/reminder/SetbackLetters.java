package se.trygghetshjulet.reminder;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.trygghetshjulet.engine.People.Contact;
import se.trygghetshjulet.letter.RoleLetters;
import se.trygghetshjulet.letter.RoleLetters.Message;
import se.trygghetshjulet.municipality.WheelYear;

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
    public void came(Setback setback) {
        String kommun = setback.year().kommun();
        String key = UUID.randomUUID().toString();
        Map<String, List<Notice>> byKind =
                policy.answers(new Question(kommun, happening(setback), "", "", 0, 0)).stream()
                        .collect(Collectors.groupingBy(Notice::reason));
        byKind.forEach((kind, notices) -> {
            List<Contact> receivers = notices.stream()
                    .flatMap(notice -> audience.of(notice.receiver(), kommun).stream())
                    .distinct()
                    .toList();
            letters.postTo(
                    receivers,
                    new Message(kommun, key, kind, caseKey(setback.year()), setback.title(), text(setback), null));
        });
    }

    private static Happening happening(Setback setback) {
        return switch (setback.kind()) {
            case ATERREMISS -> Happening.REFERRED_BACK;
            case VAGRAN -> Happening.REFUSED;
        };
    }

    /** What is signed by itself belongs to no turn. */
    private static String caseKey(WheelYear year) {
        return year.year() == 0 ? null : year.businessKey();
    }

    private static String text(Setback setback) {
        return """
                %s

                Skälet är:
                %s

                De som nu har något att göra får en uppgift i ett eget brev.""".formatted(
                        switch (setback.kind()) {
                            case ATERREMISS -> "Ärendet kommer tillbaka för att arbetas om.";
                            case VAGRAN -> "En av parterna vill inte skriva under.";
                        },
                        setback.reason());
    }
}
