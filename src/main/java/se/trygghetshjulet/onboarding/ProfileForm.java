package se.trygghetshjulet.onboarding;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        String planFran,
        String planVart,
        String kolumner,
        DepthForm djup,
        String lofte,
        PromiseForm egetLofte,
        String omraden,
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
        BodyForm namnd,
        String beslutar,
        DelegationForm delegation,
        RemissForm remiss,
        String undertecknareKommun,
        String undertecknarePolis,
        PartiesForm parter,
        String perioder,
        String arsuppfoljning,
        ApprovalForm godkannande,
        String mottagare,
        List<String> aktiviteter,
        String kallor,
        StatisticsForm statistik,
        IncidentForm handelser,
        DialogueForm dialog,
        String expediering,
        String dagar,
        String paminnelse) {

    ProfileForm {
        mall = Typed.text(mall);
        au = au == null ? BodyForm.NONE : au;
        ks = ks == null ? BodyForm.NONE : ks;
        kf = kf == null ? BodyForm.NONE : kf;
        namnd = namnd == null ? BodyForm.NONE : namnd;
        planFran = Typed.text(planFran);
        djup = djup == null ? DepthForm.NONE : djup;
        egetLofte = egetLofte == null ? PromiseForm.NONE : egetLofte;
        delegation = delegation == null ? DelegationForm.NONE : delegation;
        remiss = remiss == null ? RemissForm.NONE : remiss;
        parter = parter == null ? PartiesForm.NONE : parter;
        godkannande = godkannande == null ? ApprovalForm.NONE : godkannande;
        statistik = statistik == null ? StatisticsForm.NONE : statistik;
        handelser = handelser == null ? IncidentForm.NONE : handelser;
        dialog = dialog == null ? DialogueForm.NONE : dialog;
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
                YearDay.inWords(documents.at("/plan/from").asText()),
                documents.at("/plan/newEvery").asText(),
                lines(
                        rows(profile.at("/planTable/columns")).filter(column -> !DepthForm.isTicked(column)),
                        "field",
                        "label"),
                DepthForm.of(profile),
                documents.at("/lofte/when").asText(),
                PromiseForm.NONE,
                DistrictWheels.of(profile),
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
                BodyForm.of(bodies.path(Composition.namnd(profile))),
                profile.at("/decision/adopts").asText(),
                DelegationForm.of(profile.path("decision")),
                RemissForm.of(profile.path("decision")),
                profile.at("/signatories/kommun/0/title").asText(),
                profile.at("/signatories/polis/0/title").asText(),
                PartiesForm.of(profile),
                Periods.like(profile.at("/followUps/periods")),
                profile.at("/followUps/annualAfter").asText(),
                ApprovalForm.of(profile.path("followUps")),
                lines(rows(profile.at("/followUps/reports")), "name", "body", "role"),
                rows(profile.path("activities"))
                        .map(activity -> activity.path("id").asText())
                        .toList(),
                lines(rows(profile.path("sources")), "name", "role"),
                StatisticsForm.NONE,
                IncidentForm.of(profile),
                DialogueForm.of(profile),
                "Kommunstyrelsen\nPolisen\nAkten",
                profile.at("/deadlines/standard").asText(),
                profile.at("/reminders/daysBefore").asText());
    }

    /** A line for each, with upright strokes between its fields; roles by what people call them. */
    private static String lines(Stream<JsonNode> rows, String... fields) {
        return rows.map(row -> StreamSupport.stream(List.of(fields).spliterator(), false)
                        .map(field -> field.equals("role")
                                ? Role.of(row.path(field).asText()).title()
                                : row.path(field).asText())
                        .collect(Collectors.joining(" | ")))
                .collect(Collectors.joining("\n"));
    }

    private static Stream<JsonNode> rows(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
