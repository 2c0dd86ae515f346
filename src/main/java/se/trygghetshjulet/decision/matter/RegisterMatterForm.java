package se.trygghetshjulet.decision.matter;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.decision.matter.Matter.Diarienummer;
import se.trygghetshjulet.engine.ArbetsutskottProcess;
import se.trygghetshjulet.engine.FormBreach;
import se.trygghetshjulet.engine.FormOf;
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.engine.StageForm;
import se.trygghetshjulet.engine.WheelTask;
import se.trygghetshjulet.handlingsplan.Plans;
import se.trygghetshjulet.turn.ShownTurn;

@Component
@FormOf(ArbetsutskottProcess.FORM_REGISTRERA_ARENDE)
class RegisterMatterForm implements StageForm<RegisterMatterForm.Data> {

    private final Matters matters;
    private final Plans plans;
    private final ShownTurn shown;

    RegisterMatterForm(Matters matters, Plans plans, ShownTurn shown) {
        this.shown = shown;
        this.matters = matters;
        this.plans = plans;
    }

    @Override
    public Prefill prefill(WheelTask task) {
        Optional<Matter> matter = matters.of(task.wheelYear());
        return Prefill.empty()
                .with("documents", shown.links(task.wheelYear()))
                .with("title", matter.map(Matter::title).orElseGet(() -> plans.title(task.wheelYear())))
                .with(
                        "diarienummer",
                        matter.map(known -> known.diarienummer().stream()
                                        .map(number -> new Row(number.diarienummer()))
                                        .toList())
                                .orElse(List.of()));
    }

    @Override
    public Map<String, Object> accept(WheelTask task, Data data) {
        List<Diarienummer> numbers = data.diarienummer().stream()
                .map(row -> new Diarienummer(row.number()))
                .toList();
        if (numbers.size() != numbers.stream().distinct().count()) {
            throw new FormBreach("diarienummer", "Samma diarienummer står två gånger. Ta bort det ena.");
        }
        refuseTaken(task, numbers);
        matters.keep(matters.of(task.wheelYear())
                .map(known -> known.registered(data.title(), numbers))
                .orElseGet(() -> new Matter(
                        null,
                        task.kommun(),
                        task.year(),
                        task.wheelYear().addendum(),
                        data.title(),
                        null,
                        null,
                        null,
                        null,
                        numbers,
                        List.of(),
                        List.of())));
        return Map.of();
    }

    private void refuseTaken(WheelTask task, List<Diarienummer> numbers) {
        for (Diarienummer number : numbers) {
            for (String title : matters.titlesBeside(task.kommun(), task.year(), number.diarienummer())) {
                throw new FormBreach(
                        "diarienummer",
                        "Numret " + number.diarienummer() + " hör redan till ärendet ”" + title
                                + "”. Kontrollera i diariet.");
            }
        }
    }

    record Data(String title, List<Row> diarienummer) {}

    record Row(String number) {}
}
