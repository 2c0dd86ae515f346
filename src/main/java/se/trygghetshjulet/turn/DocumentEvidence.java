package se.trygghetshjulet.turn;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.document.DocumentKind;
import se.trygghetshjulet.document.DocumentState;
import se.trygghetshjulet.document.DocumentStore;
import se.trygghetshjulet.document.DocumentTitles;
import se.trygghetshjulet.document.StateEntry;
import se.trygghetshjulet.document.Version;
import se.trygghetshjulet.duty.Duty;
import se.trygghetshjulet.duty.Evidence;
import se.trygghetshjulet.duty.Proof;
import se.trygghetshjulet.handlingsplan.Plan;
import se.trygghetshjulet.handlingsplan.Plans;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.overenskommelse.Overenskommelse;
import se.trygghetshjulet.overenskommelse.Overenskommelser;

/**
 * What the documents of the wheel show for lag (2023:196): an approved lägesbild (§§ 4 and 6), a decided plan (§ 5), an
 * överenskommelse (§ 9), and what citizens can read (§ 12).
 */
@Component
class DocumentEvidence implements Evidence {

    /** § 6 */
    private static final Period RENEWED = Period.ofYears(2);

    private final DocumentStore documents;
    private final DocumentTitles titles;
    private final Plans plans;
    private final Overenskommelser agreements;

    DocumentEvidence(DocumentStore documents, DocumentTitles titles, Plans plans, Overenskommelser agreements) {
        this.documents = documents;
        this.titles = titles;
        this.plans = plans;
        this.agreements = agreements;
    }

    @Override
    public List<Proof> of(Municipality municipality) {
        List<Proof> proofs = new ArrayList<>();
        for (DocumentKind kind : DocumentKind.values()) {
            documents.of(municipality.id(), kind).stream()
                    .filter(version -> version.state().isDecided())
                    .flatMap(this::shownBy)
                    .forEach(proofs::add);
        }
        return proofs;
    }

    private Stream<Proof> shownBy(Version<String> version) {
        Life life = new Life(documents.history(version.id()));
        Stream<Proof> published = life.entered(DocumentState.PUBLISHED).stream()
                .map(day -> proof(Duty.INFORMATION, version, day, life.end(), null));
        Stream<Proof> own = switch (version.key().kind()) {
            case LAGESBILD -> lagesbild(version, life);
            case HANDLINGSPLAN -> plan(version, life).stream();
            case OVERENSKOMMELSE -> agreement(version, life).stream();
            default -> Stream.empty();
        };
        return Stream.concat(own, published);
    }

    private Stream<Proof> lagesbild(Version<String> version, Life life) {
        LocalDate day = life.entered(DocumentState.ADOPTED).orElseThrow();
        return Stream.of(
                proof(Duty.LAGESBILD, version, day, null, null),
                proof(Duty.LAGESBILD_RENEWED, version, day, day.plus(RENEWED), null));
    }

    private Optional<Proof> plan(Version<String> version, Life life) {
        Plan plan = plans.get(version.id());
        long measures =
                plan.areas().stream().mapToLong(area -> area.measures().size()).sum();
        return life.entered(DocumentState.SIGNED)
                .map(signed -> proof(
                        Duty.PLAN,
                        version,
                        earlier(signed, plan.validFrom()),
                        earlier(life.end(), plan.validTo()),
                        plan.areas().size() + " områden, " + measures + " åtgärder"));
    }

    private Optional<Proof> agreement(Version<String> version, Life life) {
        Overenskommelse agreement = agreements.get(version.id());
        return life.entered(DocumentState.SIGNED)
                .map(signed -> proof(
                        Duty.AGREEMENT,
                        version,
                        agreement.validFrom(),
                        earlier(life.end(), agreement.lastDay()),
                        agreement.period()));
    }

    private Proof proof(Duty duty, Version<String> version, LocalDate since, LocalDate until, String detail) {
        return new Proof(
                duty,
                since,
                until,
                titles.of(version.key()),
                detail,
                "/dokument/" + version.kommun() + "/" + version.id());
    }

    /** The first of two days; null is never. */
    private static LocalDate earlier(LocalDate one, LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }

    /** What became of a version, by Swedish days. */
    private record Life(List<StateEntry> entries) {

        Optional<LocalDate> entered(DocumentState state) {
            return entries.stream()
                    .filter(entry -> entry.state() == state)
                    .map(entry -> day(entry.enteredAt()))
                    .findFirst();
        }

        /** The day on which another took its place or it ended; null as long as it stands. */
        LocalDate end() {
            return Stream.of(DocumentState.SUPERSEDED, DocumentState.TERMINATED)
                    .flatMap(state -> entered(state).stream())
                    .findFirst()
                    .orElse(null);
        }

        private static LocalDate day(Instant at) {
            return LocalDate.ofInstant(at, Municipality.ZONE);
        }
    }
}
