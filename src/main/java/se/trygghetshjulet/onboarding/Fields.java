package se.trygghetshjulet.onboarding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.trygghetshjulet.municipality.ProfileDesk.Told;

/** Which question answers for which part of a profile. */
final class Fields {

    /** By the beginning of the pointer; the first that fits. */
    private static final Map<String, String> BY_POINTER = new LinkedHashMap<>();

    static {
        BY_POINTER.put("/id", "id");
        BY_POINTER.put("/name", "namn");
        BY_POINTER.put("/parties/kommun", "namn");
        BY_POINTER.put("/parties/polis", "polis");
        BY_POINTER.put("/wheel", "start");
        BY_POINTER.put("/documents/plan/title", "planTitel");
        BY_POINTER.put("/documents/plan/years", "planAr");
        BY_POINTER.put("/documents/plan/newEvery", "planVart");
        BY_POINTER.put("/documents/lofte", "lofte");
        BY_POINTER.put("/documents/agreement/title", "okTitel");
        BY_POINTER.put("/documents/agreement/term", "okTyp");
        BY_POINTER.put("/documents/agreement/years", "okAr");
        BY_POINTER.put("/documents/agreement/noticeMonths", "okUppsagning");
        BY_POINTER.put("/documents/agreement/renewalMonths", "okFornyelse");
        BY_POINTER.put("/documents/guideline/years", "riktlinjeAr");
        BY_POINTER.put("/documents/guideline", "riktlinje");
        BY_POINTER.put("/planTable", "kolumner");
        for (String body : List.of("au", "ks", "kf")) {
            BY_POINTER.put("/bodies/" + body + "/papersDays", body + ".handlingar");
            BY_POINTER.put("/bodies/" + body + "/meetings/weekday", body + ".dag");
            BY_POINTER.put("/bodies/" + body + "/meetings/week", body + ".vecka");
            BY_POINTER.put("/bodies/" + body + "/meetings", body + ".manader");
            BY_POINTER.put("/bodies/" + body, body + ".namn");
        }
        BY_POINTER.put("/bodies", "kf.namn");
        BY_POINTER.put("/decision", "beslutar");
        BY_POINTER.put("/signatories/kommun", "undertecknareKommun");
        BY_POINTER.put("/signatories/polis", "undertecknarePolis");
        BY_POINTER.put("/followUps/periods", "perioder");
        BY_POINTER.put("/followUps/annualAfter", "arsuppfoljning");
        BY_POINTER.put("/followUps", "mottagare");
        BY_POINTER.put("/sources", "kallor");
        BY_POINTER.put("/receivers", "expediering");
        BY_POINTER.put("/deadlines", "dagar");
        BY_POINTER.put("/reminders", "paminnelse");
    }

    private Fields() {}

    /** What is wrong by the question that answers for it, in the order of the page; elsewhere by the profile's own words. */
    static Map<String, String> faults(List<Told> told) {
        Map<String, String> byField = new LinkedHashMap<>();
        for (String field : BY_POINTER.values()) {
            told.stream()
                    .filter(fault -> field.equals(of(fault.at())))
                    .findFirst()
                    .ifPresent(fault -> byField.putIfAbsent(field, sentence(fault.reason())));
        }
        told.stream().filter(fault -> of(fault.at()) == null).forEach(fault -> byField.put("", fault.inFile()));
        return byField;
    }

    private static String of(String pointer) {
        return BY_POINTER.entrySet().stream()
                .filter(entry -> pointer.equals(entry.getKey()) || pointer.startsWith(entry.getKey() + "/"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private static String sentence(String reason) {
        String begun = reason.substring(0, 1).toUpperCase(Locale.ROOT) + reason.substring(1);
        return begun.endsWith(".") ? begun : begun + ".";
    }
}
