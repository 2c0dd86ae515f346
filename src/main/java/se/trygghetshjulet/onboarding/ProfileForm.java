package se.trygghetshjulet.onboarding;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import se.trygghetshjulet.municipality.Role;

/**
 * The questions about a municipality, answered as typed. What is asked of each is told on the page; whether it holds is told
 * by the reader of profiles.
 *
 * @param mall id of the municipality that was begun from; what is not asked stays as it has it
 */
record ProfileForm(
        String mall,
        String id,
        String namn,
        String polis,
        String start,
        String planTitel,
        String planAr,
        String planVart,
        String kolumner,
        String lofte,
        String okTitel,
        String okTyp,
        String okAr,
        String okUppsagning,
        String okFornyelse,
        String riktlinje,
        String riktlinjeAr,
        BodyForm au,
        BodyForm ks,
        BodyForm kf,
        String beslutar,
        String undertecknareKommun,
        String undertecknarePolis,
        String perioder,
        String arsuppfoljning,
        String mottagare,
        List<String> aktiviteter,
        String kallor,
        String expediering,
        String dagar,
        String paminnelse) {

    ProfileForm {
        mall = Typed.text(mall);
        au = au == null ? BodyForm.NONE : au;
        ks = ks == null ? BodyForm.NONE : ks;
        kf = kf == null ? BodyForm.NONE : kf;
        aktiviteter = aktiviteter == null ? List.of() : List.copyOf(aktiviteter);
    }

    /** The questions as the municipality would answer them that one begins from; its names are left out. */
    static ProfileForm beginningFrom(String mall, JsonNode profile) {
        JsonNode documents = profile.path("documents");
        JsonNode agreement = documents.path("agreement");
        JsonNode bodies = profile.path("bodies");
        return new ProfileForm(
                mall,
                "",
                "",
                "",
                YearDay.inWords(profile.at("/wheel/start").asText()),
                documents.at("/plan/title").asText(),
                documents.at("/plan/years").asText(),
                documents.at("/plan/newEvery").asText(),
                lines(profile.at("/planTable/columns"), "field", "label"),
                documents.at("/lofte/when").asText(),
                agreement.path("title").asText(),
                agreement.path("term").asText(),
                agreement.path("years").asText(),
                agreement.path("noticeMonths").asText(),
                agreement.path("renewalMonths").asText(),
                documents.at("/guideline/title").asText(),
                documents.at("/guideline/years").asText(),
                BodyForm.of(bodies.path("au")),
                BodyForm.of(bodies.path("ks")),
                BodyForm.of(bodies.path("kf")),
                profile.at("/decision/adopts").asText(),
                profile.at("/signatories/kommun/0/title").asText(),
                profile.at("/signatories/polis/0/title").asText(),
                Periods.like(profile.at("/followUps/periods")),
                profile.at("/followUps/annualAfter").asText(),
                lines(profile.at("/followUps/reports"), "name", "body", "role"),
                StreamSupport.stream(profile.path("activities").spliterator(), false)
                        .map(activity -> activity.path("id").asText())
                        .toList(),
                lines(profile.path("sources"), "name", "role"),
                "Kommunstyrelsen\nPolisen\nAkten",
                profile.at("/deadlines/standard").asText(),
                profile.at("/reminders/daysBefore").asText());
    }

    /** A line for each, with upright strokes between its fields; roles by what people call them. */
    private static String lines(JsonNode rows, String... fields) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> StreamSupport.stream(List.of(fields).spliterator(), false)
                        .map(field -> field.equals("role")
                                ? Role.of(row.path(field).asText()).title()
                                : row.path(field).asText())
                        .collect(Collectors.joining(" | ")))
                .collect(Collectors.joining("\n"));
    }
}
