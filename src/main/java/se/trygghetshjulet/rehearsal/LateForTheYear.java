package se.trygghetshjulet.rehearsal;

import java.util.List;
import java.util.Map;
import se.trygghetshjulet.engine.UnderskriftProcess;

/** The plan is to hold from its year's first day, and something that makes it hold comes later. */
final class LateForTheYear implements CollisionCheck {

    private static final String EARLIER = "Starta varvet tidigare, eller ge stegen före färre dagar.";

    /** By form: what is late, and what to do. Execution before a decision is final is allowed (KL 13:14). */
    private static final Map<String, Late> LATE = Map.of(
            "protokollfor-ks", new Late("Beslutet kommer efter att planen ska gälla", EARLIER),
            "fatta-delegationsbeslut", new Late("Beslutet kommer efter att planen ska gälla", EARLIER),
            "protokollfor-kf", new Late("Fullmäktiges beslut kommer efter att planen ska gälla", EARLIER),
            "skriv-under", new Late("Underskriften kommer efter att planen ska gälla", EARLIER),
            "publicera", new Late("Planen publiceras efter att den ska gälla", EARLIER),
            "kontrollera-laga-kraft",
                    new Late(
                            "Beslutet får laga kraft efter att planen ska gälla",
                            "Ni får börja arbeta efter beslutet ändå (kommunallagen 13 kap. 14 §). "
                                    + "Vill ni vänta in laga kraft: starta varvet tidigare."));

    @Override
    public List<Collision> in(YearPlan plan) {
        return plan.tasks().stream()
                .filter(task -> task.isOf(plan.year()) && LATE.containsKey(task.formId()))
                .filter(task -> !task.lastDay().isBefore(plan.firstDay()) && !isOfAPromiseByItself(task))
                .map(task -> collision(plan, task, LATE.get(task.formId())))
                .toList();
    }

    /** A promise with a rhythm of its own is signed whenever its days come. */
    private static boolean isOfAPromiseByItself(PlannedTask task) {
        return UnderskriftProcess.KEY.equals(task.place().process())
                && UnderskriftProcess.DOCUMENT_ID.in(task.flags()) != null;
    }

    private static Collision collision(YearPlan plan, PlannedTask task, Late late) {
        return new Collision(
                task.lastDay(),
                late.title(),
                "Planen för "
                        + plan.municipality().documents().plan().planYear().name(plan.year()) + " ska gälla från den "
                        + SwedishDay.of(plan.firstDay()) + ", men ”"
                        + task.title() + "” är klar först den " + SwedishDay.of(task.lastDay()) + ". "
                        + late.remedy());
    }

    private record Late(String title, String remedy) {}
}
