package se.trygghetshjulet.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.trygghetshjulet.engine.Names.Known;

/** Two people of one name, as anybody reads it, are told apart by title, and by user id where the title is the same. */
class NamesTest {

    private static final Known POLICE = new Known("anna", "Anna Berg", "Kommunpolis");
    private static final Known CLERK = new Known("anna-2", "Anna  berg", "Registrator");
    private static final Known SECOND_CLERK = new Known("anna-3", "Anna Berg", "registrator");
    private static final Known OTHER = new Known("bo", "Bo Ek", "Kommunpolis");

    @Test
    void whoHasTheNameAloneIsCalledByIt() {
        assertThat(Names.apart(List.of(POLICE, OTHER))).isEqualTo(Map.of("anna", "Anna Berg", "bo", "Bo Ek"));
    }

    @Test
    void namesakesAreCalledByTheirTitlesToo() {
        assertThat(Names.apart(List.of(POLICE, CLERK, OTHER)))
                .isEqualTo(
                        Map.of("anna", "Anna Berg (Kommunpolis)", "anna-2", "Anna  berg (Registrator)", "bo", "Bo Ek"));
    }

    @Test
    void namesakesWithOneTitleAreCalledByTheirIdsToo() {
        assertThat(Names.apart(List.of(POLICE, CLERK, SECOND_CLERK)))
                .isEqualTo(Map.of(
                        "anna", "Anna Berg (Kommunpolis)",
                        "anna-2", "Anna  berg (Registrator, anna-2)",
                        "anna-3", "Anna Berg (registrator, anna-3)"));
    }

    @Test
    void whereEverybodysTitleStandsOnlyTheIdIsAdded() {
        assertThat(Names.titled(List.of(POLICE, CLERK, SECOND_CLERK, OTHER)))
                .isEqualTo(Map.of(
                        "anna", "Anna Berg (Kommunpolis)",
                        "anna-2", "Anna  berg (Registrator, anna-2)",
                        "anna-3", "Anna Berg (registrator, anna-3)",
                        "bo", "Bo Ek (Kommunpolis)"));
    }

    @Test
    void whoHasNoTitleHasAnId() {
        assertThat(Names.apart(List.of(new Known("a", "Bo Ek", ""), new Known("b", "Bo Ek", ""))))
                .isEqualTo(Map.of("a", "Bo Ek (a)", "b", "Bo Ek (b)"));
    }
}
