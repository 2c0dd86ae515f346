package se.trygghetshjulet.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.text.SwedishDate;

/**
 * What the county administrative board wants to know each year of how municipalities meet the law. The words are our own:
 * its form differs from year to year, its subjects are those of the law.
 */
enum Question {
    SITUATION("Har kommunen en lägesbild, och när uppdaterades den senast?", Duty.LAGESBILD_RENEWED),
    SOURCES("Vad bygger lägesbilden på?", Duty.LAGESBILD) {
        @Override
        String fromData(Municipality municipality, Standing standing) {
            return standing.proofs().isEmpty()
                    ? null
                    : municipality.sources().stream()
                            .map(Municipality.Source::name)
                            .collect(Collectors.joining("; "));
        }
    },
    PLAN("Vilken åtgärdsplan gäller, och när beslutades den?", Duty.PLAN),
    FOLLOWED_UP("När följdes åtgärdsplanen upp senast?", Duty.PLAN_FOLLOWED_UP),
    INTEGRATION("Hur hålls arbetet ihop med annan analys och planering?", Duty.INTEGRATION),
    AGREEMENTS("Vilka skriftliga överenskommelser om samverkan gäller?", Duty.AGREEMENT),
    COUNCIL("Hur ofta har det strategiska rådet mötts det senaste året?", Duty.COUNCIL) {
        @Override
        String fromData(Municipality municipality, Standing standing) {
            int meetings = standing.proofs().size();
            if (meetings == 0) {
                return null;
            }
            String last = SwedishDate.inWords(standing.proofs().get(0).since());
            return meetings == 1 ? "En gång, " + last + "." : meetings + " gånger, senast " + last + ".";
        }
    },
    FUNCTION("Vilka utgör samordningsfunktionen?", Duty.FUNCTION),
    INFORMATION("Vad finns publicerat för invånarna?", Duty.INFORMATION),
    LED("Vem leder arbetet?", Duty.REPORT) {
        @Override
        String fromData(Municipality municipality, Standing standing) {
            return municipality.body("ks").name() + ".";
        }
    },
    REPORTED("När rapporterades arbetet senast till kommunfullmäktige?", Duty.REPORT);

    private final String words;
    private final Duty duty;

    Question(String words, Duty duty) {
        this.words = words;
        this.duty = duty;
    }

    Answered answered(Municipality municipality, List<Standing> standings, LocalDate day) {
        Standing standing =
                standings.stream().filter(one -> one.duty() == duty).findFirst().orElseThrow();
        String answer = fromData(municipality, standing);
        Standing.Stated stated = standing.answer(day);
        return new Answered(words, duty, answer == null && stated != null ? stated.says() : answer);
    }

    /** What can be told from what has been done; null if nothing can. */
    String fromData(Municipality municipality, Standing standing) {
        return standing.proofs().isEmpty()
                ? null
                : standing.proofs().stream().map(Question::told).collect(Collectors.joining("; ")) + ".";
    }

    private static String told(Proof proof) {
        return (proof.since() == null ? "" : SwedishDate.inWords(proof.since()) + ": ")
                + proof.title()
                + (proof.detail() == null ? "" : " (" + proof.detail() + ")");
    }

    /** @param answer null where nothing is known */
    record Answered(String question, Duty duty, String answer) {}
}
