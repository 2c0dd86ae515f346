package se.trygghetshjulet.turn;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.document.DocumentState;
import se.trygghetshjulet.document.DocumentStore;
import se.trygghetshjulet.document.DocumentTitles;
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
        Map<Long, Map<DocumentState, Instant>> entered =
                documents.firstEntered(municipality.id(), EnumSet.allOf(DocumentState.class));
        return documents.standings(municipality.id()).stream()
                .filter(version -> version.state().isDecided())
                .flatMap(version -> shownBy(version, new Life(entered.get(version.id()))))
                .toList();
    }

    private Stream<Proof> shownBy(Version<Void> version, Life life) {
        Stream<Proof> published = life.entered(DocumentState.PUBLISHED)
                .map(day -> proof(Duty.INFORMATION, version, day, life.end(), null));
        Stream<Proof> own = switch (version.key().kind()) {
            case LAGESBILD -> life.entered(DocumentState.ADOPTED).flatMap(day -> lagesbild(version, day));
            case HANDLINGSPLAN -> life.entered(DocumentState.SIGNED).map(day -> plan(version, day, life.end()));
            case OVERENSKOMMELSE -> life.entered(DocumentState.SIGNED).map(day -> agreement(version, life.end()));
            default -> Stream.empty();
        };
        return Stream.concat(own, published);
    }

    private Stream<Proof> lagesbild(Version<Void> version, LocalDate approved) {
        return Stream.of(
                proof(Duty.LAGESBILD, version, approved, null, null),
                proof(Duty.LAGESBILD_RENEWED, version, approved, approved.plus(RENEWED), null));
    }

    private Proof plan(Version<Void> version, LocalDate signed, LocalDate end) {
        Plan plan = plans.get(version.id());
        int measures =
                plan.areas().stream().mapToInt(area -> area.measures().size()).sum();
        return proof(
                Duty.PLAN,
                version,
                earlier(signed, plan.validFrom()),
                earlier(end, plan.validTo()),
                plan.areas().size() + " områden, " + measures + " åtgärder");
    }

    private Proof agreement(Version<Void> version, LocalDate end) {
        Overenskommelse agreement = agreements.get(version.id());
        return proof(
                Duty.AGREEMENT, version, agreement.validFrom(), earlier(end, agreement.lastDay()), agreement.period());
    }

    private Proof proof(Duty duty, Version<?> version, LocalDate since, LocalDate until, String detail) {
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
        return Stream.of(Optional.ofNullable(one), Optional.ofNullable(other))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** When a version first came into each of its states, by Swedish days. */
    private record Life(Map<DocumentState, Instant> states) {

        /** One day, or none. */
        Stream<LocalDate> entered(DocumentState state) {
            return Stream.ofNullable(states.get(state)).map(at -> LocalDate.ofInstant(at, Municipality.ZONE));
        }

        /** The day on which another took its place or it ended; null as long as it stands. */
        LocalDate end() {
            return Stream.of(DocumentState.SUPERSEDED, DocumentState.TERMINATED)
                    .flatMap(this::entered)
                    .findFirst()
                    .orElse(null);
        }
    }
}
