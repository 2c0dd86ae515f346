package se.trygghetshjulet.turn;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.trygghetshjulet.document.DocumentState;
import se.trygghetshjulet.handlingsplan.Plan;
import se.trygghetshjulet.handlingsplan.Plans;
import se.trygghetshjulet.medborgarlofte.Medborgarlofte;
import se.trygghetshjulet.medborgarlofte.Medborgarloften;
import se.trygghetshjulet.municipality.Documents.LofteTerms;
import se.trygghetshjulet.municipality.Documents.LofteTiming;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.WheelYear;
import se.trygghetshjulet.overenskommelse.Overenskommelse;
import se.trygghetshjulet.overenskommelse.Overenskommelser;
import se.trygghetshjulet.riktlinje.Riktlinje;
import se.trygghetshjulet.riktlinje.Riktlinjer;

/** What a turn yields: a plan, and beside it what is due that year. An addendum yields a plan only. */
@Service
@Transactional(readOnly = true)
public class TurnDocuments {

    private final Plans plans;
    private final Medborgarloften loften;
    private final Overenskommelser agreements;
    private final Riktlinjer riktlinjer;
    private final Municipalities municipalities;

    TurnDocuments(
            Plans plans,
            Medborgarloften loften,
            Overenskommelser agreements,
            Riktlinjer riktlinjer,
            Municipalities municipalities) {
        this.plans = plans;
        this.loften = loften;
        this.agreements = agreements;
        this.riktlinjer = riktlinjer;
        this.municipalities = municipalities;
    }

    public Plan plan(WheelYear turn) {
        return plans.newest(turn).orElseThrow();
    }

    /** In whatever state; empty before anybody has drafted one. */
    Optional<Plan> newestPlan(WheelYear turn) {
        return plans.newest(turn);
    }

    /** In whatever state; empty for an addendum. */
    public Optional<Medborgarlofte> lofte(WheelYear turn) {
        return ofYear(turn).flatMap(loften::newest);
    }

    /** The överenskommelse that the turn renews, in whatever state; empty if it renews none. */
    public Optional<Overenskommelse> agreement(WheelYear turn) {
        return ofYear(turn).flatMap(agreements::newest);
    }

    /** The riktlinje that the turn drafts for kommunfullmäktige, in whatever state; empty if none was due. */
    public Optional<Riktlinje> riktlinje(WheelYear turn) {
        return ofYear(turn).flatMap(riktlinjer::newest);
    }

    /** Ids of what the turn has proposed or adopted and that a body decides on or the parties sign. */
    public List<Long> decidable(WheelYear turn) {
        return Stream.of(
                        plans.newest(turn)
                                .filter(plan -> isUnderWay(plan.status()))
                                .map(Plan::id),
                        lofte(turn).filter(lofte -> isUnderWay(lofte.state())).map(Medborgarlofte::id),
                        agreement(turn)
                                .filter(agreement -> isUnderWay(agreement.state()))
                                .map(Overenskommelse::id),
                        riktlinje(turn)
                                .filter(riktlinje -> isUnderWay(riktlinje.state()))
                                .map(Riktlinje::id))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Whether kommunfullmäktige adopts what the turn has yielded; a riktlinje is always for it to adopt. */
    public boolean needsFullmaktige(WheelYear turn) {
        return "kf".equals(municipalities.get(turn.kommun()).decision().adopts())
                || riktlinje(turn).isPresent();
    }

    /** Whether the turn drafts a medborgarlöfte together with the plan; an addendum leaves the annexes alone. */
    boolean lofteIsDue(WheelYear turn) {
        LofteTerms terms = municipalities.get(turn.kommun()).documents().lofte();
        return !turn.isAddendum() && terms != null && terms.when() == LofteTiming.WITH_PLAN;
    }

    /** An överenskommelse is due when those in force do not cover the turn's whole year, unless the central wheel has it. */
    boolean agreementIsDue(WheelYear turn) {
        boolean shared =
                municipalities.get(turn.kommun()).documents().agreement().shared();
        return !turn.isAddendum() && !shared && !agreements.cover(turn);
    }

    /** A riktlinje is due when the municipality has one and none in force covers the turn's whole year. */
    boolean riktlinjeIsDue(WheelYear turn) {
        return !turn.isAddendum()
                && municipalities.get(turn.kommun()).documents().guideline() != null
                && !riktlinjer.cover(turn);
    }

    private static boolean isUnderWay(DocumentState state) {
        return state == DocumentState.DRAFT || state == DocumentState.PROPOSED || state == DocumentState.ADOPTED;
    }

    private static Optional<WheelYear> ofYear(WheelYear turn) {
        return Optional.of(turn).filter(year -> !year.isAddendum());
    }
}
