package se.trygghetshjulet.onboarding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.trygghetshjulet.municipality.profile.ProfileDesk.Told;

/** Which question answers for which part of a profile. */
final class Fields {

    /** Of questions to citizens; which of them, a fault says. */
    private static final String ROUND = "dialog.omgangar";

    private static final Pattern ROUND_POINTER = Pattern.compile("^/dialogues/rounds/(\\d+)");

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
        BY_POINTER.put("/documents/plan/from", "planFran");
        BY_POINTER.put("/documents/plan/newEvery", "planVart");
        BY_POINTER.put("/documents/lofte", "lofte");
        BY_POINTER.put("/documents/agreement/title", "okTitel");
        BY_POINTER.put("/documents/agreement/term", "okTyp");
        BY_POINTER.put("/documents/agreement/years", "okAr");
        BY_POINTER.put("/documents/agreement/noticeMonths", "okUppsagning");
        BY_POINTER.put("/documents/agreement/renewalMonths", "okFornyelse");
        BY_POINTER.put("/documents/guideline/years", "riktlinjeAr");
        BY_POINTER.put("/documents/guideline", "riktlinje");
        BY_POINTER.put("/planTable/priorityScale", "djup.skala");
        BY_POINTER.put("/districts", "djup.stadsdelar");
        BY_POINTER.put("/planTable", "kolumner");
        BY_POINTER.put("/activities/id", "egetLofte.namn");
        BY_POINTER.put("/activities/name", "egetLofte.namn");
        BY_POINTER.put("/activities/place", "egetLofte.plats");
        BY_POINTER.put("/activities", "egetLofte.forsta");
        BY_POINTER.put("/wheels", "omraden");
        BY_POINTER.put("/bodies/namnd/host", "namnd.vard");
        BY_POINTER.put("/bodies/namnd/members", "namnd.medlemmar");
        for (String body : List.of("au", "ks", "kf", "namnd")) {
            BY_POINTER.put("/bodies/" + body + "/papersDays", body + ".handlingar");
            BY_POINTER.put("/bodies/" + body + "/meetings/weekday", body + ".dag");
            BY_POINTER.put("/bodies/" + body + "/meetings/week", body + ".vecka");
            BY_POINTER.put("/bodies/" + body + "/meetings", body + ".manader");
            BY_POINTER.put("/bodies/" + body, body + ".namn");
        }
        BY_POINTER.put("/bodies", "kf.namn");
        BY_POINTER.put("/decision/delegation/role", "delegation.roll");
        BY_POINTER.put("/decision/delegation/order", "delegation.ordning");
        BY_POINTER.put("/decision/delegation", "delegation.titel");
        BY_POINTER.put("/decision/remiss/days", "remiss.dagar");
        BY_POINTER.put("/decision/remiss", "remiss.instanser");
        BY_POINTER.put("/decision", "beslutar");
        BY_POINTER.put("/signatories/kommun/0", "undertecknareKommun");
        BY_POINTER.put("/signatories/polis/0", "undertecknarePolis");
        BY_POINTER.put("/signatories/others", "parter.andra");
        BY_POINTER.put("/signatories", "parter.undertecknare");
        BY_POINTER.put("/parties/others", "parter.andra");
        BY_POINTER.put("/followUps/periods", "perioder");
        BY_POINTER.put("/followUps/annualAfter", "arsuppfoljning");
        BY_POINTER.put("/followUps/approval/kommun", "godkannande.kommun");
        BY_POINTER.put("/followUps/approval", "godkannande.polis");
        BY_POINTER.put("/followUps", "mottagare");
        BY_POINTER.put("/sources", "kallor");
        BY_POINTER.put("/statistics/code", "statistik.kod");
        BY_POINTER.put("/statistics", "statistik.invanare");
        BY_POINTER.put("/incidents/kinds", "handelser.slag");
        BY_POINTER.put("/incidents/reporters", "handelser.anmaler");
        BY_POINTER.put("/incidents", "handelser.platser");
        BY_POINTER.put("/dialogues/source", "dialog.kalla");
        BY_POINTER.put("/dialogues/places", "dialog.platser");
        BY_POINTER.put("/dialogues/unsafe/why", "dialog.skal");
        BY_POINTER.put("/dialogues/unsafe", "dialog.platser");
        BY_POINTER.put("/dialogues/rounds/questions", ROUND + ".fragor");
        BY_POINTER.put("/dialogues/rounds/intro", ROUND + ".inledning");
        BY_POINTER.put("/dialogues/rounds/from", ROUND + ".fran");
        BY_POINTER.put("/dialogues/rounds/to", ROUND + ".till");
        BY_POINTER.put("/dialogues", ROUND + ".titel");
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
                    .filter(fault -> field.equals(of(fault)))
                    .forEach(fault -> byField.putIfAbsent(numbered(field, fault), sentence(fault.reason())));
        }
        told.stream().filter(fault -> of(fault) == null).forEach(fault -> byField.put("", fault.inFile()));
        return byField;
    }

    /** Rows of activities are alike, and so are bodies that not every municipality has. */
    private static String of(Told fault) {
        if (fault.at().startsWith("/planTable/columns/") && fault.reason().endsWith("districts")) {
            return "djup.stadsdelar";
        }
        String pointer = fault.at()
                .replaceFirst("^/activities/\\d+", "/activities")
                .replaceFirst(ROUND_POINTER.pattern(), "/dialogues/rounds")
                .replaceFirst("^/bodies/(?!(?:au|ks|kf)(?:/|$))[^/]+", "/bodies/namnd");
        return BY_POINTER.entrySet().stream()
                .filter(entry -> pointer.equals(entry.getKey()) || pointer.startsWith(entry.getKey() + "/"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private static String numbered(String field, Told fault) {
        if (!field.startsWith(ROUND + ".")) {
            return field;
        }
        Matcher round = ROUND_POINTER.matcher(fault.at());
        return ROUND + "[" + (round.find() ? round.group(1) : "0") + "]" + field.substring(ROUND.length());
    }

    private static String sentence(String reason) {
        String begun = reason.substring(0, 1).toUpperCase(Locale.ROOT) + reason.substring(1);
        return begun.endsWith(".") ? begun : begun + ".";
    }
}
