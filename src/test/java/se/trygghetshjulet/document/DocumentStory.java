package se.trygghetshjulet.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import se.trygghetshjulet.municipality.WheelYear;

/** What a version is, on both databases. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class DocumentStory {

    private DocumentTables tables;

    abstract DocumentTables open();

    @BeforeAll
    void openOnce() {
        tables = open();
    }

    @Test
    void aDraftIsWrittenAnewAndEveryTextIsKept() {
        Version<JsonNode> draft = draft("ett");

        Version<JsonNode> again = write(draft, "två");

        assertThat(again.standing().lockNo()).isEqualTo(2);
        assertThat(again.content().path("text").asText()).isEqualTo("två");
        assertThat(shelf().seen("provby", draft.seen())).isEqualTo(draft.content());
        assertThat(again.standing().hash())
                .as("SHA-256 of the canonical JSON, as any tool takes it")
                .isEqualTo(CanonicalJson.hash("{\"text\":\"två\"}"));
    }

    @Test
    void whoeverHasReadAnOldTextDoesNotWriteOverTheNewOne() {
        Version<JsonNode> seen = draft("ett");
        write(seen, "två");

        assertThatThrownBy(() -> write(seen, "tre"))
                .isInstanceOf(OptimisticLockingFailureException.class)
                .hasMessageContaining("now it is at 2");
    }

    @Test
    void whatIsSentOnIsNotWrittenAgainWhoeverTries() {
        Version<JsonNode> proposed = move(draft("ett"), DocumentState.PROPOSED);

        assertThatThrownBy(() -> write(proposed, "två")).hasMessageContaining("was expected to be a draft");
        for (String statement : List.of(
                "insert into document_content (document_version, lock_no, content, content_hash, written_at)"
                        + " values (%d, 2, '{}', 'x', current_timestamp)",
                "update document_content set content = '{}' where document_version = %d",
                "delete from document_content where document_version = %d",
                "update document_version set plan_year = 2030 where id = %d",
                "delete from document_version where id = %d",
                "update document_state set state = 'ADOPTED' where document_version = %d",
                "delete from document_state where document_version = %d")) {
            assertThatThrownBy(() ->
                            tables.jdbc.sql(statement.formatted(proposed.id())).update())
                    .as(statement)
                    .isInstanceOf(DataIntegrityViolationException.class);
        }
        assertThat(tables.check.check().fault()).isNull();
    }

    @ParameterizedTest
    @MethodSource
    void aVersionGoesOnlyWhereItCan(DocumentState state, DocumentState next) {
        assertThatThrownBy(() -> state.expectNext(next, "Planen"))
                .hasMessage("Planen cannot go from " + state + " to " + next);
    }

    static Stream<Arguments> aVersionGoesOnlyWhereItCan() {
        return Stream.of(
                        List.of(DocumentState.DRAFT, DocumentState.SIGNED),
                        List.of(DocumentState.DRAFT, DocumentState.PUBLISHED),
                        List.of(DocumentState.PROPOSED, DocumentState.DRAFT),
                        List.of(DocumentState.ADOPTED, DocumentState.PUBLISHED),
                        List.of(DocumentState.ADOPTED, DocumentState.PROPOSED),
                        List.of(DocumentState.WITHDRAWN, DocumentState.ADOPTED),
                        List.of(DocumentState.SUPERSEDED, DocumentState.SIGNED),
                        List.of(DocumentState.TERMINATED, DocumentState.PUBLISHED))
                .map(pair -> Arguments.of(pair.get(0), pair.get(1)));
    }

    @Test
    void theHistoryTellsWhoDidWhatAndWhy() {
        Version<JsonNode> version = move(draft("ett"), DocumentState.PROPOSED);
        tables.together(() -> shelf().move(version, DocumentState.WITHDRAWN, StateReason.note("Skolan ska höras.")));

        List<StateEntry> history = tables.store.history(version.id());

        assertThat(history)
                .extracting(StateEntry::state)
                .containsExactly(DocumentState.DRAFT, DocumentState.PROPOSED, DocumentState.WITHDRAWN);
        assertThat(history.get(0).cause().person()).isEqualTo("provby-kommunpolis");
        assertThat(history.get(2).cause().note()).isEqualTo("Skolan ska höras.");
        assertThat(history.get(2).previousHash()).isEqualTo(history.get(1).hash());
    }

    /** One character of one value, in a place and of a table that chance picks; a hundred times. */
    @Test
    void aSingleChangedByteIsFound() {
        move(write(draft("ett"), "två"), DocumentState.PROPOSED);
        draft("ett utkast");
        assertThat(tables.check.check().fault()).isNull();
        Random chance = new Random(20261127);
        List<Column> columns = columns();

        for (int round = 0; round < 100; round++) {
            Column column = columns.get(chance.nextInt(columns.size()));
            List<Object> keys = tables.jdbc
                    .sql("select " + column.key() + " from " + column.table() + " where " + column.name()
                            + " is not null order by 1")
                    .query((row, place) -> row.getObject(1))
                    .list();
            Object key = keys.get(chance.nextInt(keys.size()));
            String before = text(column, key);
            int place = chance.nextInt(before.length());
            String after = before.substring(0, place)
                    + (before.charAt(place) == 'x' ? 'y' : 'x')
                    + before.substring(place + 1);

            tables.withoutTriggers(() -> set(column, key, after));
            assertThat(tables.check.check().fault())
                    .as("%s %s: %s", column, key, after)
                    .isNotNull();
            tables.withoutTriggers(() -> set(column, key, before));
            assertThat(tables.check.check().fault())
                    .as("%s is as it was", column)
                    .isNull();
        }
    }

    @Test
    void aLinkThatIsTakenAwayIsFoundAndSoIsOneThatIsPutIn() {
        Version<JsonNode> version = move(draft("ett"), DocumentState.PROPOSED);
        StateEntry last = tables.store.history(version.id()).get(1);

        tables.withoutTriggers(() -> tables.jdbc
                .sql("update document_state set position_no = position_no + 1000 where position_no = ?")
                .param(last.position())
                .update());

        assertThat(tables.check.check().fault()).contains("document_state provby/" + (last.position() + 1000));
        tables.withoutTriggers(() -> tables.jdbc
                .sql("update document_state set position_no = position_no - 1000 where position_no > 1000")
                .update());
        assertThat(tables.check.check().fault()).isNull();
        tables.withoutTriggers(() -> tables.jdbc
                .sql("update document_chain set position_no = position_no - 1")
                .update());
        assertThat(tables.check.check().fault()).contains("does not end where it did");
        tables.withoutTriggers(() -> tables.jdbc
                .sql("update document_chain set position_no = position_no + 1")
                .update());
    }

    private List<Column> columns() {
        return List.of(
                new Column("document_content", "document_version", "content"),
                new Column("document_content", "document_version", "content_hash"),
                new Column("document_state", "position_no", "person"),
                new Column("document_state", "position_no", "content_hash"),
                new Column("document_state", "position_no", "previous_hash"),
                new Column("document_state", "position_no", "hash"),
                new Column("document_version", "id", "author"),
                new Column("document_version", "id", "part"),
                new Column("document_chain", "kommun", "hash"));
    }

    private String text(Column column, Object key) {
        return tables.jdbc
                .sql("select " + column.name() + " from " + column.table() + " where " + column.where())
                .param(key)
                .query((row, place) -> row.getString(1))
                .single();
    }

    private void set(Column column, Object key, String text) {
        tables.jdbc
                .sql("update " + column.table() + " set " + column.name() + " = ? where " + column.where())
                .param(text)
                .param(key)
                .update();
    }

    private record Column(String table, String key, String name) {

        String where() {
            return key + " = ?" + (table.equals("document_content") ? " and lock_no = 1" : "");
        }
    }

    private Shelf<JsonNode> shelf() {
        return tables.store.shelf(DocumentKind.HANDLINGSPLAN, JsonNode.class);
    }

    private Version<JsonNode> draft(String text) {
        WheelYear turn = DocumentTables.TURN;
        return tables.together(
                () -> shelf().draft(shelf().key(turn, "prov"), content(text), null, null, "provby-kommunpolis"));
    }

    private Version<JsonNode> write(Version<JsonNode> seen, String text) {
        return tables.together(() -> shelf().write(seen, content(text), "provby-kommunpolis"));
    }

    private Version<JsonNode> move(Version<JsonNode> version, DocumentState next) {
        return tables.together(() -> shelf().move(version, next, StateReason.person("provby-bra-ordforande")));
    }

    private static JsonNode content(String text) {
        return CanonicalJson.read("{\"text\":\"" + text + "\"}", JsonNode.class);
    }
}
