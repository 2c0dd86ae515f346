package se.trygghetshjulet.archive;

import java.util.Locale;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.document.DocumentKey;
import se.trygghetshjulet.document.DocumentKind;
import se.trygghetshjulet.handlingsplan.Plans;
import se.trygghetshjulet.municipality.Documents;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.Party;

/** What documents are called in lists: the municipality's own name and the year. */
@Component
class DocumentTitles {

    private final Municipalities municipalities;
    private final Plans plans;

    DocumentTitles(Municipalities municipalities, Plans plans) {
        this.municipalities = municipalities;
        this.plans = plans;
    }

    String of(DocumentKey key) {
        if (key.kind() == DocumentKind.HANDLINGSPLAN) {
            return plans.title(key.turn());
        }
        int year = key.turn().year();
        return name(key) + (year == 0 ? "" : " " + year) + part(key.part());
    }

    private String name(DocumentKey key) {
        Documents documents = municipalities.get(key.turn().kommun()).documents();
        return switch (key.kind()) {
            case OVERENSKOMMELSE -> documents.agreement().title();
            case RIKTLINJE ->
                documents.guideline() == null
                        ? key.kind().title()
                        : documents.guideline().title();
            default -> key.kind().title();
        };
    }

    /** "1-polis", "2-gemensam", "ar" as the follow-up names its parts. */
    private static String part(String part) {
        if (part.isEmpty()) {
            return "";
        }
        String[] words = part.split("-", 2);
        if (words.length < 2) {
            return ", hela året";
        }
        String who = switch (words[1]) {
            case "kommun" -> Party.KOMMUN.title();
            case "polis" -> Party.POLIS.title();
            default -> "sammanställning";
        };
        return ", period " + words[0] + ", " + who.toLowerCase(Locale.ROOT);
    }
}
