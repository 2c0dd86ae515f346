package se.trygghetshjulet.onboarding;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.trygghetshjulet.municipality.Role;

/** A profile from the answers, on top of the one that was begun from. */
final class Composition {

    private static final int LONGEST_REPORT_ID = 20;
    private static final int LONGEST_SOURCE_ID = 41;
    private static final Set<String> EVERYWHERE = Set.of("au", "ks", "kf");
    private static final String SOURCE_HELP =
            "Det viktigaste ni vet: vad som har hänt, var och när, om det ökar eller minskar och vad ni tror att det beror"
                    + " på. Skriv inget om enskilda personer.";

    private final ProfileForm form;
    private final ObjectNode profile;

    /** The first day of the plan year of the one that was begun from. */
    private final MonthDay first;

    private Composition(ProfileForm form, ObjectNode profile) {
        this.form = form;
        this.profile = profile;
        this.first = firstDay(profile);
    }

    /** @param profile of the municipality that was begun from; changed on the way */
    static ObjectNode of(ProfileForm form, ObjectNode profile) {
        Composition composition = new Composition(form, profile);
        composition.names();
        composition.documents();
        composition.bodies();
        composition.followUps();
        composition.sources();
        form.statistik().into(profile);
        form.handelser().into(profile);
        form.dialog().into(profile);
        composition.receivers();
        DistrictWheels.into(profile, form.omraden());
        return profile;
    }

    private void names() {
        Typed.put(profile, "id", form.id());
        Typed.put(profile, "name", form.namn());
        ObjectNode parties = profile.withObject("/parties");
        Typed.put(parties, "kommun", form.namn());
        Typed.put(parties, "polis", form.polis());
        Typed.put(profile.putObject("wheel"), "start", YearDay.iso(Typed.text(form.start())));
        Typed.putNumber(profile.withObject("/deadlines"), "standard", form.dagar());
        Typed.putNumber(profile.withObject("/reminders"), "daysBefore", form.paminnelse());
        title("kommun", form.undertecknareKommun());
        title("polis", form.undertecknarePolis());
        form.parter().into(profile);
    }

    private void title(String party, String typed) {
        Typed.put((ObjectNode) profile.at("/signatories/" + party + "/0"), "title", typed);
    }

    private void documents() {
        ObjectNode documents = profile.withObject("/documents");
        ObjectNode plan = documents.withObject("/plan");
        Typed.put(plan, "title", form.planTitel());
        Typed.putNumber(plan, "years", form.planAr());
        Typed.putNumber(plan, "newEvery", form.planVart());
        Typed.put(plan, "from", form.planFran().isEmpty() ? "" : YearDay.iso(form.planFran()));
        JsonNode before = profile.at("/planTable/columns");
        ArrayNode columns = profile.withObject("/planTable").putArray("columns");
        Typed.lines(form.kolumner()).forEach(line -> {
            List<String> parts = Typed.parts(line, 2);
            ObjectNode column = columns.addObject();
            Typed.put(column, "field", parts.get(0));
            Typed.put(column, "label", parts.get(1));
        });
        form.djup().into(profile, before);
        documents.remove(List.of("lofte", "guideline"));
        if (!Typed.text(form.lofte()).isEmpty()) {
            documents.putObject("lofte").put("when", form.lofte());
        }
        ObjectNode agreement = documents.putObject("agreement");
        Typed.put(agreement, "title", form.okTitel());
        Typed.put(agreement, "term", form.okTyp());
        Typed.putNumber(agreement, "years", form.okAr());
        Typed.putNumber(agreement, "noticeMonths", form.okUppsagning());
        Typed.putNumber(agreement, "renewalMonths", form.okFornyelse());
        if (!Typed.text(form.riktlinje()).isEmpty()) {
            ObjectNode guideline = documents.putObject("guideline").put("title", Typed.text(form.riktlinje()));
            Typed.putNumber(guideline, "years", form.riktlinjeAr());
        }
    }

    private void bodies() {
        body("au", form.au());
        form.ks().into(profile.withObject("/bodies/ks"));
        body("kf", form.kf());
        body(namnd(profile), form.namnd());
        ObjectNode decision = profile.withObject("/decision");
        if (!decision.has("proposes") && form.au().isThere()) {
            decision.put("proposes", "au");
        } else if (!form.au().isThere() && "au".equals(decision.path("proposes").asText())) {
            decision.remove("proposes");
        }
        Typed.put(decision, "adopts", form.beslutar());
        form.delegation().into(decision);
        form.remiss().into(decision);
    }

    /** Id of the nämnd that the profile which was begun from lets adopt, or of the one that may be asked for. */
    static String namnd(JsonNode template) {
        String adopts = template.at("/decision/adopts").asText();
        return EVERYWHERE.contains(adopts) ? "namnd" : adopts;
    }

    private void body(String id, BodyForm answered) {
        if (answered.isThere()) {
            answered.into(profile.withObject("/bodies/" + id));
        } else {
            profile.withObject("/bodies").remove(id);
        }
    }

    private void followUps() {
        ObjectNode followUps = profile.withObject("/followUps");
        Periods.into(followUps.withArray("periods"), form.perioder(), first, firstDay(profile));
        Typed.putNumber(followUps, "annualAfter", form.arsuppfoljning());
        form.godkannande().into(followUps);
        ArrayNode reports = followUps.putArray("reports");
        Typed.lines(form.mottagare()).forEach(line -> {
            List<String> parts = Typed.parts(line, 3);
            ObjectNode report = reports.addObject();
            Typed.put(report, "id", Typed.id(parts.get(0), LONGEST_REPORT_ID));
            Typed.put(report, "name", parts.get(0));
            Typed.put(report, "body", parts.get(1));
            Typed.put(report, "role", roleOr(parts.get(2), Role.SAKERHETSSAMORDNARE));
        });
        ArrayNode activities = profile.withArray("/activities");
        for (int row = activities.size() - 1; row >= 0; row--) {
            if (!form.aktiviteter().contains(activities.get(row).path("id").asText())) {
                activities.remove(row);
            }
        }
        form.egetLofte().into(activities);
    }

    /** Of a plan year; what is no day, the reader of profiles refuses. */
    private static MonthDay firstDay(JsonNode profile) {
        return YearDay.read(profile.at("/documents/plan/from").asText()).orElse(YearDay.NEW_YEAR);
    }

    private void sources() {
        JsonNode before = profile.path("sources");
        ArrayNode sources = profile.putArray("sources");
        Typed.lines(form.kallor()).forEach(line -> {
            List<String> parts = Typed.parts(line, 2);
            Optional<JsonNode> known = Typed.named(before, parts.get(0));
            ObjectNode source = sources.addObject();
            source.put(
                    "id",
                    known.map(one -> one.path("id").asText())
                            .orElseGet(() -> Typed.id(parts.get(0), LONGEST_SOURCE_ID)));
            Typed.put(source, "name", parts.get(0));
            source.put("help", known.map(one -> one.path("help").asText()).orElse(SOURCE_HELP));
            source.put("role", roleOr(parts.get(1), Role.UPPGIFTSLAMNARE));
        });
    }

    private void receivers() {
        ArrayNode receivers = profile.putArray("receivers");
        Typed.lines(form.expediering()).forEach(line -> Typed.putAddressed(receivers.addObject(), line));
    }

    private static String roleOr(String typed, Role otherwise) {
        return typed.isEmpty() ? otherwise.id() : Typed.role(typed);
    }
}
