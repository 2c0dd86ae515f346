package se.trygghetshjulet.handlingsplan;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.WheelYear;

/** The documents that the parties sign in two identical originals: a turn's all at once, or one by itself. */
@Service
@Transactional
public class Originals {

    private final Handlingsplaner plans;
    private final TurnAnnexes annexes;
    private final Medborgarloften loften;
    private final Overenskommelser agreements;
    private final ShownPlan shown;
    private final Municipalities municipalities;

    Originals(
            Handlingsplaner plans,
            TurnAnnexes annexes,
            Medborgarloften loften,
            Overenskommelser agreements,
            ShownPlan shown,
            Municipalities municipalities) {
        this.plans = plans;
        this.annexes = annexes;
        this.loften = loften;
        this.agreements = agreements;
        this.shown = shown;
        this.municipalities = municipalities;
    }

    /** What the turn has had adopted. */
    public List<Original> of(WheelYear year) {
        List<Original> originals = new ArrayList<>();
        Plan plan = plans.newest(year).orElseThrow();
        originals.add(new Original(DocumentKind.PLAN, plan.id(), plans.title(year), plan.period()));
        annexes.lofte(year, DocumentStatus.ADOPTED).map(this::original).ifPresent(originals::add);
        annexes.agreement(year, DocumentStatus.ADOPTED).map(this::original).ifPresent(originals::add);
        return originals;
    }

    /** One annex by itself. */
    public Original of(DocumentKind kind, Long id) {
        return switch (kind) {
            case PLAN -> throw new IllegalArgumentException("a plan is signed in its turn");
            case MEDBORGARLOFTE -> original(loften.findById(id).orElseThrow());
            case OVERENSKOMMELSE -> original(agreements.findById(id).orElseThrow());
        };
    }

    /** Both parties have signed. */
    public void bringIntoForce(Original original) {
        move(original, DocumentStatus.IN_FORCE);
    }

    /** A party would not sign. */
    public void withdraw(Original original) {
        move(original, DocumentStatus.WITHDRAWN);
    }

    private void move(Original original, DocumentStatus to) {
        switch (original.kind()) {
            case PLAN -> throw new IllegalArgumentException("a plan is signed in its turn");
            case MEDBORGARLOFTE -> annexes.move(loften.findById(original.id()).orElseThrow(), to);
            case OVERENSKOMMELSE ->
                annexes.move(agreements.findById(original.id()).orElseThrow(), to);
        }
    }

    /** What the form shows of a turn's documents: as {@link ShownPlan}, with the överenskommelse in full. */
    public Prefill shown(WheelYear year) {
        Prefill prefill = shown.prefill(year);
        annexes.agreement(year, DocumentStatus.ADOPTED).ifPresent(agreement -> show(prefill, agreement));
        return prefill;
    }

    /** What the form shows of one annex. */
    public Prefill shown(Original original) {
        Prefill prefill = Prefill.empty();
        if (original.kind() == DocumentKind.MEDBORGARLOFTE) {
            prefill.with(
                    "loftePromises",
                    ShownPlan.promises(
                            Promises.of(loften.findById(original.id()).orElseThrow())));
        } else {
            show(prefill, agreements.findById(original.id()).orElseThrow());
        }
        return prefill;
    }

    private static void show(Prefill prefill, Overenskommelse agreement) {
        prefill.with("agreement", Agreement.of(agreement));
    }

    private Original original(Medborgarlofte lofte) {
        return new Original(
                DocumentKind.MEDBORGARLOFTE,
                lofte.id(),
                "Medborgarlöfte " + lofte.planYear(),
                String.valueOf(lofte.planYear()));
    }

    private Original original(Overenskommelse agreement) {
        String title =
                municipalities.get(agreement.kommun()).documents().agreement().title();
        return new Original(
                DocumentKind.OVERENSKOMMELSE,
                agreement.id(),
                agreement.prolongs() == null ? title : title + ", förlängning med samma text",
                Agreement.of(agreement).period());
    }

    /** @param period in words: "2027-01-01 – 2028-12-31" */
    public record Original(DocumentKind kind, Long id, String title, String period) {}
}
