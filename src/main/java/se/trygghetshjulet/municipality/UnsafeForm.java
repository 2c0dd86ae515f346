package se.trygghetshjulet.municipality;

import java.util.List;
import se.trygghetshjulet.municipality.Dialogue.Kind;
import se.trygghetshjulet.municipality.Dialogue.Option;
import se.trygghetshjulet.municipality.Dialogue.Question;
import se.trygghetshjulet.municipality.DialogueTerms.Unsafe;

/** The questions about a place that feels unsafe, the same in every municipality but for the places and reasons. */
final class UnsafeForm {

    private static final String USUAL_INTRO =
            "Berätta var du känner dig otrygg, när och varför. Kommunen och polisen använder svaren när de bestämmer var något"
                    + " ska göras.";

    private static final List<Option> TIMES = List.of(
            new Option("vardag-dag", "Vardagar på dagen"),
            new Option("vardag-kvall", "Vardagskvällar"),
            new Option("helg-dag", "Lördag eller söndag på dagen"),
            new Option("helg-kvall", "Fredags- eller lördagskvällar"),
            new Option("natt", "Nätter"),
            new Option("alltid", "Hela tiden"));

    private UnsafeForm() {}

    static Dialogue of(Unsafe form) {
        return new Dialogue(
                Dialogue.UNSAFE,
                "Här känner jag mig otrygg",
                form.intro() == null ? USUAL_INTRO : form.intro(),
                form.from(),
                form.to(),
                List.of(
                        new Question(Dialogue.PLACE, "Var?", Kind.PLACE, List.of(), null, null),
                        new Question(Dialogue.TIME, "När är det som värst?", Kind.CHOICE, TIMES, null, null),
                        new Question("varfor", "Varför känns det otryggt?", Kind.CHOICES, form.why(), null, null),
                        new Question("mer", "Vad skulle göra platsen tryggare?", Kind.TEXT, List.of(), null, null)));
    }
}
